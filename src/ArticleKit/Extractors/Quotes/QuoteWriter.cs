using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Quotes;

/// <summary>Makes the record's quotes out of attributed runs.</summary>
internal sealed class QuoteWriter(Reading story, Findings found)
{
    private readonly SpeakerReader _speakers = new(story, found);

    public List<Quote> Write(List<MarkedWords> marked)
    {
        var analysis = story.Analysis;
        var ids = new Ids(analysis.Story, 'q');
        var quotes = new List<Quote>();
        var byRun = new Quote?[story.Runs.Count];
        var starts = new HashSet<int>(marked.Select(words => words.Span.Start));
        for (int r = 0; r < story.Runs.Count; r++)
        {
            var run = story.Runs[r];
            var span = run.Inner(analysis.Tokens);
            if (starts.Contains(span.Start)) continue;
            var attribution = story.Found[r];
            var cue = attribution is { Saying: { } saying, Continues: < 0 } ? new Cue(analysis.Cover(saying.CueFirst, saying.CueEnd), saying.Lemma, saying.Type, saying.Stance) : null;
            var kind = KindOf(r);
            var quote = new Quote
            {
                Id = ids.At(span.Start),
                Kind = kind,
                Span = span,
                Quoted = run.Outer(analysis.Tokens),
                Mark = run.Mark,
                Statement = kind == QuoteKind.Direct ? span : span,
                Speaker = attribution?.Speaker is { } mention ? _speakers.Read(mention, attribution) : null,
                Cue = cue,
                Continues = attribution is { Continues: >= 0 } && byRun[attribution.Continues] is { } before ? before.Id : null,
                BlockId = analysis.Story.Blocks[run.Block].Id,
                Rule = attribution?.Rule ?? "quote.no-speaker",
                Confidence = 0.9,
            };
            byRun[r] = quote;
            quotes.Add(quote);
        }
        return quotes;
    }

    /// <summary>Direct where a whole clause stands between the marks, else partial.</summary>
    private QuoteKind KindOf(int r)
    {
        var run = story.Runs[r];
        var tokens = story.Analysis.Tokens;
        if (tokens[run.First].IsCapital && HasVerb(run)) return QuoteKind.Direct;
        if (run.Carries || story.Found[r] is { Continues: >= 0 }) return QuoteKind.Direct;
        return story.LastChar(run) is ',' or '.' or '?' or '!' && run.End - run.First > 3 && HasVerb(run) ? QuoteKind.Direct : QuoteKind.Partial;
    }

    private bool HasVerb(MarkedRun run)
    {
        for (int i = run.First; i < run.End; i++) if (story.Analysis.Tokens[i].Tag is Tag.Third or Tag.Past or Tag.Modal or Tag.Base) return true;
        return false;
    }
}
