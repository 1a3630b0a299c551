using ArticleKit.Languages;
using ArticleKit.Model;

namespace ArticleKit.Extractors.Figures;

/// <summary>"three in four voters", "nine out of 10", "threefold", "five times as many": one number against another.</summary>
internal static class RatioReader
{
    /// <summary>Joins "A in B" and "A out of B" where A is the smaller; the noun behind is what is counted.</summary>
    public static void Shares(Line line, List<Draft> drafts)
    {
        int kept = 0;
        for (int n = 0; n < drafts.Count; n++)
        {
            var draft = drafts[n];
            if (n + 1 < drafts.Count && IsShare(line, draft, drafts[n + 1]))
            {
                var whole = drafts[++n];
                draft = new Draft(line, whole.Numeral with { First = draft.Numeral.First, Span = draft.NumberSpan.To(whole.NumberSpan) }, "figure.ratio")
                {
                    Kind = FigureKind.Ratio, Bound = Bound.Exact, Value = decimal.Round(draft.Value!.Value / whole.Value!.Value, 12), First = draft.First,
                    CoreFirst = draft.CoreFirst, End = whole.End, CoreEnd = whole.CoreEnd,
                };
            }
            drafts[kept++] = draft;
        }
        drafts.RemoveRange(kept, drafts.Count - kept);
    }

    private static bool IsShare(Line line, Draft part, Draft whole)
    {
        if (part.Unit is not null
            || whole.Unit is not null
            || part.Value is not { } small
            || whole.Value is not { } large
            || small < 1
            || large <= small
            || large > (small == 1 ? 1_000_000_000 : 1_000_000))
        {
            return false;
        }
        if (part.Kind != FigureKind.Count || whole.Kind != FigureKind.Count || part.Numeral.HasPoint || whole.Numeral.HasPoint || line.IsDash(part.End))
            return false;
        int gap = whole.First - part.End;
        // 11 in 15 league games
        if (gap == 1
            && line.Is(part.End, FigureParticle.In)
            && (line.Is(whole.CoreEnd, MeasuredWord.Fixture)
                || line.Is(whole.CoreEnd + 1, MeasuredWord.Fixture)
                || line.Calendar(whole.CoreEnd, CalendarKind.Units)))
        {
            return false;
        }
        if (gap == 1 && line.Is(part.End, FigureParticle.In))
            return large <= 100 || small == 1 && (whole.Numeral.Grouped || large < 1500) || large % 100 == 0 && !(large is >= 1500 and < 2100);
        if (gap == 3 && line.Joins(part.End) && line.Is(part.End + 1, FigureParticle.In) && line.Joins(part.End + 2)) return true; // a 1-in-2,700 chance
        if (gap == 2)
            return (line.Is(part.End, FigureParticle.Out) && line.Is(part.End + 1, FigureParticle.Partitive))
                || ((line.Is(part.End, FigureParticle.In | FigureParticle.Partitive)) && line.Is(part.End + 1, FigureParticle.Every));
        return false;
    }

    /// <summary>"threefold", "four-fold", "10 times more": how many times.</summary>
    public static Draft? Fold(Line line, int i)
    {
        if (line.IsWord(i) && line[i].Length > 6 && line.Text(i) is var text && text.EndsWith("fold", StringComparison.OrdinalIgnoreCase))
        {
            int word = line.Lexicon.Vocabulary.Find(text[..^4]);
            if (line.Words.Numbers[word] is { Kind: not Languages.NumberWordKind.None } number) return Make(line, i, i + 1, number.Value, "figure.fold");
        }
        return null;
    }

    /// <summary>Gives a number before "-fold" or "times as" its unit.</summary>
    public static void Times(Line line, Draft draft)
    {
        if (draft.Unit is not null || draft.Value is null || draft.Kind != FigureKind.Count) return;
        int at = line.Joins(draft.CoreEnd) ? draft.CoreEnd + 1 : draft.CoreEnd;
        if (line.Is(at, UnitWord.Fold)) { Set(line, draft, at + 1, "figure.fold"); return; }
        if (!line.Is(at, UnitWord.Times)) return;
        bool compares = draft.Numeral.HasPoint
            || line.Is(at + 1, FigureWord.TimesObject)
            || (line.IsWord(at + 1)
                && line[at + 1].Length > 4
                && line.Text(at + 1).EndsWith("er", StringComparison.Ordinal)
                && line.Entry(at + 1).Can(Text.Tag.Adjective));
        if (compares) Set(line, draft, at + 1, "figure.times");
    }

    private static void Set(Line line, Draft draft, int end, string rule)
    {
        draft.Kind = FigureKind.Ratio;
        draft.Unit = line.Words.Units["x"];
        draft.Rule = rule;
        draft.End = draft.CoreEnd = end;
        draft.Adjective = false;
    }

    private static Draft Make(Line line, int first, int end, decimal value, string rule)
        => new(line, new Numeral(first, end, line.Cover(first, end), NumeralForm.Words)
        {
            Value = value
        }, rule) { Kind = FigureKind.Ratio, Bound = Bound.Exact, Unit = line.Words.Units["x"] };
}
