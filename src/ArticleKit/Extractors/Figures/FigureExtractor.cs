using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Figures;

/// <summary>Reads the numbers of a story: value, bound, unit, what they count, in what event, and who says so.</summary>
internal sealed class FigureExtractor : IExtractor
{
    public string Name => "figures";

    public Findings Extract(Analysis analysis, Lexicon lexicon, Findings found)
    {
        var all = new List<Draft>();
        var warnings = new List<Warning>();
        var whereabouts = new Whereabouts(found);
        var persons = new PersonEnds(found.Entities);
        var starts = new FigureStarts(analysis, lexicon.Figures);
        var drafts = new List<Draft>();
        var dollar = HomeDollar.Of(analysis.Story, found, lexicon.Figures.Units);
        foreach (var sentence in analysis.Sentences)
        {
            int start = starts.Next(sentence.First, sentence.First, sentence.End);
            if (start == sentence.End || !analysis.Story.Blocks[sentence.Block].IsProse) continue;
            Read(new Line(analysis, lexicon, sentence, found.Country, dollar), starts, start, drafts);
            if (drafts.Count == 0) continue;
            Refine(drafts[0].Line, drafts, found, whereabouts, persons, all, warnings);
            drafts.Clear();
        }
        if (all.Count == 0) return warnings.Count == 0 ? found : found with { Warnings = [.. found.Warnings, .. warnings] };
        FigureLinks.Repeats(all);
        var ids = new Ids(analysis.Story, 'f');
        foreach (var draft in all) draft.Id = ids.At(draft.Line.Cover(draft.First, draft.End).Start);
        var figures = new Figure[all.Count];
        for (int n = 0; n < figures.Length; n++) figures[n] = FigureMaker.Make(all[n], analysis, found);
        return found with { Figures = figures, Warnings = warnings.Count == 0 ? found.Warnings : [.. found.Warnings, .. warnings] };
    }

    /// <summary>The numbers of a sentence with the units written at them.</summary>
    private static void Read(Line line, FigureStarts starts, int start, List<Draft> drafts)
    {
        for (int i = start; i < line.End; i = starts.Next(i, line.First, line.End))
        {
            var draft = QuantityReader.Read(line, i);
            if (draft is null || draft.CoreEnd <= i) { i++; continue; }
            drafts.Add(draft);
            i = draft.CoreEnd;
        }
    }

    /// <summary>"Ann Lee added 25 points", "have lost four of five": what a player scored and how many games, and nothing that rose or fell.</summary>
    private static bool IsScored(Line line, Draft draft, PersonEnds persons) =>
        draft is { Unit.Name: "point", Counted: { } who } && persons.Has(who.Span.End)
        || draft is { Unit: null, Counted: null, Numeral.Value: < 100 }
            && line.Is(draft.CoreEnd, FigureParticle.Partitive)
            && (line.IsNumber(draft.CoreEnd + 1) || line.TagOf(draft.CoreEnd + 1) == Tag.NumberWord);

    /// <summary>What is no figure goes out; then bound, unit, what is counted, change and event, in this order.</summary>
    private static void Refine(Line line, List<Draft> drafts, Findings found, Whereabouts whereabouts, PersonEnds persons, List<Draft> all,
        List<Warning> warnings)
    {
        drafts.RemoveAll(static draft => NotFigure.IsAtSight(draft.Line, draft));
        RatioReader.Shares(line, drafts);
        RangeJoiner.Run(line, drafts);
        foreach (var draft in drafts)
        {
            if (draft.Numeral.TooLong)
                warnings.Add(new Warning("number_too_long", "the number has more digits than can be held exactly; its text is kept", draft.NumberSpan));
            BoundReader.Apply(line, draft);
        }
        drafts.RemoveAll(draft => NotFigure.Is(line, draft, found.Dates));
        SharedUnit.Run(line, drafts);
        foreach (var draft in drafts)
        {
            RatioReader.Times(line, draft);
            AgeReader.Run(line, draft, persons);
            CountedReader.Run(line, draft);
        }
        CountedReader.Shared(line, drafts);
        drafts.RemoveAll(static draft => Idle.Is(draft.Line, draft));
        ChangeReader.Run(line, drafts);
        EventReader.Run(line, drafts);
        Rates.Run(line, drafts);
        MeasuredReader.Run(line, drafts);
        foreach (var draft in drafts) draft.Change ??= ChangeBehind.OfNoun(line, draft);
        foreach (var draft in drafts) if (draft.Change is not null && IsScored(line, draft, persons)) draft.Change = null;
        FigureLinks.Conversions(line, drafts);
        FigureLinks.Others(drafts);
        whereabouts.Run(line, drafts);
        FigureLinks.Parts(line, drafts, all.Count > 0 ? all[^1] : null);
        all.AddRange(drafts);
    }
}
