using ArticleKit.Extractors.Quotes.Rules;
using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Quotes;

/// <summary>Reads who said what: pairs the marks, reads the reporter's sentences around them, and asks the rules in order who speaks.</summary>
internal sealed class QuoteExtractor : IExtractor
{
    public string Name => "quotes";

    /// <summary>The first rule that finds a speaker decides.</summary>
    internal static readonly IAttributionRule[] Rules =
    [
        new LabelledTurn(),
        new CueDirectlyBefore(),
        new CueAfter(),
        new CueDirectlyAfter(),
        new SignedBelow(),
        new ColonBefore(),
        new HeardCue(),
        new CueBefore(),
        new NounCue(),
        new NextSentenceCue(),
        new PassiveCue(),
        new AnyVerbAfter(),
        new AnyCue(),
        new NamedInMarks(),
        new SameParagraph(),
        new ParagraphBefore(),
        new SubjectSpeaks(),
    ];

    public Findings Extract(Analysis analysis, Lexicon lexicon, Findings found)
    {
        var runs = Turns.Among(Marks.Pair(analysis, lexicon), analysis, lexicon, found);
        var frames = FrameReader.Read(analysis, lexicon, runs, found);
        var sayings = new SayingReader(analysis, lexicon);
        bool said = runs.Count > 0;
        foreach (var frame in frames)
        {
            frame.Take(sayings.Read(frame));
            said |= frame.Sayings.Length > 0;
        }
        if (!said) return found;
        var story = new Reading(analysis, lexicon, runs, frames, found);
        var marked = new List<MarkedWords>();
        var markedIds = new Ids(analysis.Story, 'm');
        foreach (var frame in frames)
            for (int part = 0; part < frame.Parts.Length; part++)
            {
                if (frame.Parts[part].Kind != PartKind.Run) continue;
                int run = frame.Parts[part].Run;
                story.Found[run] = Attribute(story, frame, part);
                if (UnsaidWords.KindOf(story, frame, part, story.Found[run]) is not { } kind) continue;
                story.Found[run] = null;
                var span = runs[run].Inner(analysis.Tokens);
                marked.Add(new MarkedWords(markedIds.At(span.Start), kind, span, runs[run].Mark, analysis.Story.Blocks[frame.Block].Id,
                    $"marked.{kind.ToString().ToLowerInvariant()}"));
            }
        CarryBack(story);
        var quotes = new QuoteWriter(story, found).Write(marked);
        return found with { Quotes = quotes, MarkedWords = marked };
    }

    /// <summary>
    /// "We are late. ¶ "But we will see," Costa said: marks left open at a paragraph's end belong to whoever speaks in the next, where nobody before is known.
    /// </summary>
    private static void CarryBack(Reading story)
    {
        for (int run = story.Runs.Count - 2; run >= 0; run--)
        {
            if (story.Found[run] is not null
                || story.Runs[run] is not { Close: < 0 } open
                || story.Runs[run + 1] is not { Carries: true } next
                || next.Block != open.Block + 1)
            {
                continue;
            }
            if (story.Found[run + 1] is { Speaker: not null } known) story.Found[run] = new Attribution("quote.carried", known.Frame, null, known.Speaker);
        }
    }

    private static Attribution? Attribute(Reading story, Frame frame, int part)
    {
        foreach (var rule in Rules) if (rule.Read(story, frame, part) is { } attribution) return attribution;
        return null;
    }
}
