using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Figures;

/// <summary>"at least 12", "nearly 1,000", "some 40", "70 or more", "50-plus": how sure a number is.</summary>
internal static class BoundReader
{
    public readonly record struct Found(int First, int End, Bound Bound);

    /// <summary>The longest bound that ends right before a token.</summary>
    public static Found? Before(Line line, int at)
    {
        int end = at;
        if (line.Joins(end - 1) && line.Is(end - 2, FigureParticle.Sub)) return new Found(end - 2, end - 1, Bound.LessThan);
        if (line.Is(end - 1, FigureWord.Article) && line.Is(end - 2, FigureParticle.About)) end--;
        if (line.Has(end - 1) && line[end - 1].Length == 1 && Sign(line.Text(end - 1)[0]) is { } sign) return new Found(end - 1, end, sign);
        foreach (var phrase in line.Words.Before.Under(line.Word(end - 1)))
        {
            var words = phrase.Words;
            int i = end - words.Length;
            if (i < line.First) continue;
            bool all = true;
            for (int k = 0; k < words.Length && all; k++) all = line.Word(i + k) == words[k];
            if (!all || IsMove(line, i) || line.Joins(i - 1) && line.Is(i, FigureParticle.Under | FigureParticle.Over)) continue; // a 5-under 67
            return new Found(i, end, phrase.Value);
        }
        return null;
    }

    /// <summary>A bound behind the number or its unit.</summary>
    public static Found? After(Line line, int at)
    {
        if (line.Is(at, '+') && line.Glued(at) && !line.IsNumber(at + 1)) return new Found(at, at + 1, Bound.AtLeast);
        int start = line.Joins(at) || (line.IsDash(at) && line.Glued(at + 1)) ? at + 1 : at;
        foreach (var phrase in line.Words.After.Under(line.Word(start)))
        {
            var words = phrase.Words;
            bool all = words.Length > 1 || (start > at && words.Length == 1);
            for (int k = 0; k < words.Length && all; k++) all = line.Word(start + k) == words[k];
            if (all) return new Found(at, start + words.Length, phrase.Value);
        }
        return null;
    }

    /// <summary>"edged up to 4.1%": where it moved to, not a bound.</summary>
    public static bool IsMove(Line line, int i)
        => line.Is(i, FigureParticle.Up)
            && line.Is(i + 1, FigureParticle.To)
            && (line.Is(i - 1, FigureParticle.Back)
                ? IsReturn(line, i - 2)
                : line.Words.Change(line.Word(i - 1)) is not null && !line.Words.NeedsBy(line.Word(i - 1))
                    || line.Is(i - 1, FigureWord.Move)
                    || line.Is(i - 1, MeasuredWord.Shooting) && IsLevel(line, i + 2));

    /// <summary>A price or a share, "$90", "Rs 90", "5%", and no number of people.</summary>
    private static bool IsLevel(Line line, int i) =>
        !line.IsNumber(i) && line.TagOf(i) != Tag.NumberWord
            || line.Is(i + 1, '%')
            || UnitReader.Named(line, i + 1, out _) is { IsMoney: true } or { IsPercent: true };

    /// <summary>"went back up to 5%", "is back up to 5%", but "claw back up to $50 bn".</summary>
    private static bool IsReturn(Line line, int i) =>
        line.Words.Change(line.Word(i)) is not null || line.Is(i, FigureWord.Move) || line.Entry(i).Is(WordFlags.Be);

    /// <summary>"$1.5 trillion over 10 years" is a time, "lasted over 10 years" more than it.</summary>
    private static bool IsDuring(Line line, Draft draft, Found found)
        => draft.Unit is { IsTime: true }
            && found.End - found.First == 1
            && line.Is(found.First, FigureParticle.Over)
            && !line.Is(found.First - 1, FigureWord.Lasting);

    /// <summary>"won over two legs", "took over six months ago": no more than two, and no more than six.</summary>
    private static bool IsSpan(Line line, Draft draft, Found found)
        => line.Is(found.First, FigureParticle.Over)
            && found.End - found.First == 1
            && (draft is { Unit: null, Adjective: true } && line.Is(found.First - 1, FigureWord.Contest)
                || draft is { Unit: null, Adjective: false, Numeral.Form: NumeralForm.Words, Value: <= 10 }
                || line.Is(draft.CoreEnd, FigureParticle.Ago) && line.Is(found.First - 1, FigureParticle.Taking | FigureParticle.Taking));

    private static Bound? Sign(char c) => c switch
    {
        '~' or '≈' or '±' => Bound.About,
        '>' => Bound.MoreThan,
        '<' => Bound.LessThan,
        '≥' => Bound.AtLeast,
        '≤' => Bound.AtMost,
        _ => null
    };

    /// <summary>Sets bound, limits and modifier of a draft.</summary>
    public static void Apply(Line line, Draft draft)
    {
        var found = Before(line, draft.First);
        if (found is { } during && (IsDuring(line, draft, during) || IsSpan(line, draft, during))) found = null;
        if (found is { } before) draft.First = before.First;
        else if (After(line, draft.CoreEnd) is { } after) { found = after; draft.End = Math.Max(draft.End, after.End); draft.CoreEnd = after.End; }
        if (found is not { } bound)
        {
            if (draft.Value is { } exact && draft.Bound == Bound.Exact && draft.Kind != FigureKind.Ordinal) draft.Min = draft.Max = exact;
            return;
        }
        draft.Modifier = line.Cover(bound.First, bound.End);
        if (draft.Value is not { } value || draft.Bound != Bound.Exact) return;
        draft.Bound = bound.Bound;
        Limits(draft, value);
    }

    public static void Limits(Draft draft, decimal value)
        => (draft.Min, draft.Max) = draft.Bound switch
        {
            Bound.AtLeast or Bound.MoreThan or Bound.JustOver => ((decimal?)value, (decimal?)null),
            Bound.AtMost or Bound.LessThan or Bound.JustUnder => (null, value),
            Bound.Exact => (value, value),
            _ => (null, null),
        };
}
