using ArticleKit.Languages;
using ArticleKit.Model;

namespace ArticleKit.Extractors.Figures;

/// <summary>
/// "fell to 212 million euros from 467 million a year earlier", "to 5.2 percent from 4.8": the number compared with has the unit of the first.
/// </summary>
internal static class SharedUnit
{
    public static void Run(Line line, List<Draft> drafts)
    {
        for (int n = 0; n + 1 < drafts.Count; n++)
            if (drafts[n] is { Unit: null, Kind: FigureKind.Count, Adjective: false } points
                && drafts[n + 1] is { Unit.IsPercent: true } share
                && points.CoreEnd + 1 == share.First
                && line.Is(points.CoreEnd, FigureParticle.At | FigureParticle.On | FigureParticle.To)
                && line.Is(points.First - 1, FigureParticle.Up | FigureParticle.Down))
            {
                (points.Unit, points.Kind, points.Rule) = (line.Words.Units["pp"], FigureKind.Percent, "figure.shared-unit"); // the Tories are up 3 at 28%
            }
        for (int n = 1; n < drafts.Count; n++)
        {
            var draft = drafts[n];
            if (IsPolled(line, drafts, n))
            {
                (draft.Unit, draft.Kind, draft.Rule) = (line.Words.Units["%"], FigureKind.Percent, "figure.shared-unit");
                continue;
            }
            if (draft is { Unit: null, Kind: FigureKind.Count } && IsInBrackets(line, draft, drafts[n - 1]))
            {
                (draft.Unit, draft.Kind, draft.Rule) = (line.Words.Units["pp"], FigureKind.Percent, "figure.shared-unit");
                continue;
            }
            if (draft is not { Unit: null, Kind: FigureKind.Count, Adjective: false }
                || draft.Value is >= 1900 and <= 2100
                || !(IsVersus(line, draft.First - 1) && StandsAlone(line, draft.CoreEnd)
                    || line.Is(draft.First - 1, FigureParticle.Definite | FigureParticle.Than) && CountedReader.IsForecast(line, draft.CoreEnd)
                    || CountedReader.IsEstimate(line, draft)
                    || IsPut(line, draft)
                    || IsNext(line, draft, drafts[n - 1])
                    || IsSplit(line, draft, drafts[n - 1])))
            {
                continue;
            }
            if (Compared(line, drafts, n) is not { } first) continue;
            draft.Unit = first.Unit;
            draft.Kind = first.Unit!.IsMoney ? FigureKind.Money : first.Kind;
            draft.Rule = "figure.shared-unit";
        }
    }

    /// <summary>"puts Labour on 34% (down two), Reform on 17 and the Greens on 6": a party's share, behind another with its sign.</summary>
    private static bool IsPolled(Line line, List<Draft> drafts, int n)
    {
        const int Most = 12;
        if (drafts[n] is not { Unit: null, Kind: FigureKind.Count, Adjective: false, Value: >= 0 and < 100, IsRange: false } draft
            || !line.Is(draft.First - 1, FigureParticle.On | FigureParticle.At)
            || line.TagOf(draft.First - 2) is not (Text.Tag.Name or Text.Tag.Plural)
            || line.IsWord(draft.CoreEnd) && !line.Is(draft.CoreEnd, FigureWord.Onward) && line.TagOf(draft.CoreEnd) is not Text.Tag.Coordinator)
        {
            return false;
        }
        for (int k = n - 1; k >= 0 && k >= n - Most; k--)
            if (drafts[k].Unit is { IsPercent: true } && drafts[k].Unit!.Id is "%")
                return line.Word(drafts[k].First - 1) == line.Word(draft.First - 1) && line.TagOf(drafts[k].First - 2) is Text.Tag.Name or Text.Tag.Plural;
        return false;
    }

    /// <summary>"34% (down two)", "17% (-1)", "28% (+3)": by how many points, right behind a percentage.</summary>
    public static bool IsInBrackets(Line line, Draft draft, Draft share)
    {
        int open = line.Is(draft.First - 1, FigureParticle.Up | FigureParticle.Down) ? draft.First - 2 : draft.Numeral.Signed ? draft.First - 1 : -1;
        return open == share.CoreEnd
            && line.Is(open, '(')
            && (line.Is(draft.CoreEnd, ')') || line.Is(draft.CoreEnd, ','))
            && share.Unit is { IsPercent: true, Id: "%" }
            && draft.Value is > -100 and < 100;
    }

    /// <summary>
    /// "defence gets 4.9 trillion naira, infrastructure 4.0 trillion and education with 3.5 trillion": one of several sums of a size, the last with its unit.
    /// </summary>
    private static bool IsNext(Line line, Draft draft, Draft before)
        => draft.Numeral.Scale > 1
            && before is { Unit.IsTime: false, Kind: FigureKind.Money or FigureKind.Measure, IsRange: false }
            && before.Numeral.Scale == draft.Numeral.Scale
            && StandsAlone(line, draft.CoreEnd)
            && (line.Is(draft.First - 1, FigureParticle.At | FigureParticle.With)
                || line.Is(draft.First - 1, FigureParticle.To) && before.CoreEnd == draft.First - 1
                || IsNamed(line, draft.First - 1, before.CoreEnd));

    /// <summary>"made 44.37 million tons in 2022 and Ohio Steel 14.49 million": whose number it is, behind "and", its verb the first one's.</summary>
    private static bool IsNamed(Line line, int last, int end)
    {
        const int Longest = 4;
        int first = last;
        while (line.TagOf(first) is Text.Tag.Name && last - first < Longest) first--;
        if (first == last || line.TagOf(first) is not Text.Tag.Coordinator || first < end) return false;
        for (int i = end; i < first; i++) if (line.PhraseAt(i) is { Kind: Text.PhraseKind.Verb }) return false;
        return true;
    }

    /// <summary>
    /// "above the average estimate of 12.05 billion", "orders were up 2% at 3.1 billion": a number of a size behind one of that size with its unit.
    /// </summary>
    private static bool IsPut(Line line, Draft draft)
        => draft.Numeral.Scale > 1
            && StandsAlone(line, draft.CoreEnd)
            && (line.Is(draft.First - 1, FigureParticle.Partitive) && line.Is(draft.First - 2, MeasuredWord.Estimate)
                || line.Is(draft.First - 1, FigureParticle.At | FigureParticle.To)
                    && (line.Is(draft.First - 2, UnitWord.Percent) || line.Is(draft.First - 2, '%')));

    /// <summary>"33 billion euros in loans and 17 billion in grants": the parts of a sum, each behind its own amount.</summary>
    private static bool IsSplit(Line line, Draft draft, Draft before)
    {
        const int Longest = 6;
        return draft.Numeral.Scale > 1
            && before is { Kind: FigureKind.Money, IsRange: false }
            && before.Numeral.Scale == draft.Numeral.Scale
            && draft.First - before.CoreEnd is > 2 and < Longest
            && line.Is(draft.First - 1, FigureParticle.And)
            && line.Is(before.CoreEnd, FigureParticle.In)
            && line.Is(draft.CoreEnd, FigureParticle.In)
            && line.TagOf(draft.CoreEnd + 1) is Text.Tag.Noun or Text.Tag.Plural or Text.Tag.Adjective;
    }

    /// <summary>from, against; compared with.</summary>
    private static bool IsVersus(Line line, int i) =>
        line.TagOf(i) is Text.Tag.Possessive && line.Calendar(i - 1, CalendarKind.Weekday | CalendarKind.Month) && line.Is(i - 2, FigureParticle.From)
            || line.Is(i, FigureWord.Versus)
            || line.Is(i, FigureParticle.With | FigureParticle.To) && line.Is(i - 1, FigureParticle.Compared);

    private static bool StandsAlone(Line line, int end) =>
        !line.Has(end)
            || !line.IsWord(end) && !line.IsNumber(end)
            || line.Is(end, FigureWord.Onward)
            || line.Calendar(end, CalendarKind.Step) && line.Calendar(end + 1, CalendarKind.Unit | CalendarKind.Month | CalendarKind.Weekday);

    /// <summary>The amount of money before it, or the percentage that something was or moved to.</summary>
    private static Draft? Compared(Line line, List<Draft> drafts, int n)
    {
        // 21 bids a house, against eight in 2019
        if (drafts[n].Numeral.Scale == 1
            && drafts[n - 1] is { Unit: null, Kind: FigureKind.Count, Adjective: false, Numeral.Scale: 1 } bids
            && line.TagOf(bids.CoreEnd) is Text.Tag.Plural)
        {
            return null;
        }
        for (int k = n - 1; k >= 0; k--)
        {
            // a conversion in brackets is not what is compared
            if (line.Is(drafts[k].First - 1, '(') && line.Is(drafts[k].CoreEnd, ')') && k > 0 && drafts[k - 1].CoreEnd == drafts[k].First - 1) continue;
            // 4.2 million hectares, from 4.7 million
            if (drafts[k] is { Kind: FigureKind.Measure, Unit.IsTime: false, IsRange: false } measure
                && measure.Numeral.Scale > 1
                && drafts[n].Numeral.Scale == measure.Numeral.Scale)
            {
                return measure;
            }
            if (drafts[k].Kind == FigureKind.Money || drafts[k] is { IsRange: true, Unit.IsMoney: true }) return drafts[k];
            if (drafts[k].Kind == FigureKind.Percent && line.Is(drafts[k].First - 1, FigureWord.Level)) return drafts[k];
        }
        return null;
    }
}
