using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Figures;

/// <summary>
/// "between 5 and 10", "5-10W", "from 20 mpg in 2008 to 29", "$3-5 bn", "two or three": two numbers that are one figure; scale and unit spread to both ends.
/// </summary>
internal static class RangeJoiner
{
    /// <summary>The most tokens between two ends: what stands between "from 20 mpg in 2008" and "to up to 29".</summary>
    private const int Widest = 12;

    public static void Run(Line line, List<Draft> drafts)
    {
        int kept = 0;
        for (int n = 0; n < drafts.Count; n++)
        {
            var draft = drafts[n];
            if (n + 1 < drafts.Count && Join(line, draft, drafts[n + 1]) is { } joined)
            {
                draft = joined;
                n++;
            }
            drafts[kept++] = draft;
        }
        drafts.RemoveRange(kept, drafts.Count - kept);
    }

    private static Draft? Join(Line line, Draft low, Draft high)
    {
        if (high.First - low.End > Widest || !Takes(low) || !Takes(high) || low.Value is null || high.Value is null) return null;
        if (high.First - low.End == 1 && low.Unit is null && high.Unit is null && IsInnings(line, low, high)) return Score(line, low, high);
        string? rule = Connector(line, low, high, out bool from);
        if (rule is null || !Spread(low, high, from, out var unit, out decimal first, out decimal second)) return null;
        if (rule == "figure.range-dash" && (line.IsDash(high.End) && line.Glued(high.End) && line.IsNumber(high.End + 1))) return null;
        bool score = ((rule == "figure.range-dash" && unit is null)
            || (rule == "figure.range-to"
                && unit is null
                && first > second
                && (IsContest(line, low, high) || low.Numeral.Form == NumeralForm.Words && high.Numeral.Form == NumeralForm.Words)))
            && (first >= second || IsContest(line, low, high) || rule == "figure.range-dash" && IsBowling(line, low, high));
        if (score && (first > 199 || second > 199 || low.Numeral.HasPoint || high.Numeral.HasPoint)) { if (first >= second) return null; score = false; }
        // 149.89-91 yen
        if (rule == "figure.range-dash"
            && low.Numeral.HasPoint
            && !high.Numeral.HasPoint
            && high.Numeral.Span.Length == 2
            && low.NumberSpan.Length > 3
            && line.Story[low.NumberSpan.End - 3] is '.'
            && second < 100)
        {
            second = decimal.Truncate(first) + second / 100;
            if (second < first) second++;
        }
        if (!score && unit is not null && first > second && rule is "figure.range-to" or "figure.range-dash")
        {
            // "leads 45 to 40 percent", "43%-41%": two shares held against each other
            if (low.Unit is null && !(low.Numeral.IsBare && first is >= 1900 and < 2100)) { low.Unit = unit; low.Kind = high.Kind; low.Rule = high.Rule; }
            return null;
        }
        if (!score && unit is null && rule is "figure.range-to" && first > second) return null; // decliners led 1,238 to 379
        if (rule == "figure.range-or" && (second <= first || second - first > Math.Max(2, first))) return null;
        var joined = new Draft(line, high.Numeral with { First = low.Numeral.First, Span = low.NumberSpan.To(high.NumberSpan) }, score ? "figure.score" : rule)
        {
            Kind = score ? FigureKind.Ratio : low.Kind == FigureKind.Age || high.Kind == FigureKind.Age ? FigureKind.Age : FigureKind.Range,
            Bound = score ? Bound.Exact : Bound.Range, Value = null, Unit = unit, Min = score ? null : Math.Min(first, second),
            Max = score ? null : Math.Max(first, second),
            First = low.First, CoreFirst = low.CoreFirst, End = high.End, CoreEnd = high.CoreEnd, Adjective = high.Adjective, IsRange = true,
        };
        if (from && second != first) joined.Change = Shift(line, low, first, second);
        return joined;
    }

    private static Draft Score(Line line, Draft low, Draft high) => new(line,
        high.Numeral with { First = low.Numeral.First, Span = low.NumberSpan.To(high.NumberSpan) }, "figure.score")
    {
        Kind = FigureKind.Ratio, Bound = Bound.Exact, Value = null, First = low.First, CoreFirst = low.CoreFirst, End = high.CoreEnd, CoreEnd = high.CoreEnd,
        IsRange = true,
    };

    /// <summary>"276 for three at stumps": an innings, where the sentence speaks of cricket and nothing counted follows.</summary>
    private static bool IsInnings(Line line, Draft low, Draft high)
    {
        if (!line.Is(low.End, FigureParticle.For)
            || !(low.Value is >= 10 and < 1000 && high.Value is >= 0 and <= 9
                || low.Value is > 0 and <= 10 && high.Value is >= 0 and < 300 && line.Is(low.First - 1, MeasuredWord.Bowling))
            || low.Numeral.HasPoint
            || high.Numeral.HasPoint
            || line.TagOf(high.CoreEnd) is Tag.Noun or Tag.Plural or Tag.Adjective or Tag.NumberWord
            || line.Joins(high.CoreEnd))
        {
            return false;
        }
        for (int i = line.First; i < line.End; i++) if (line.Is(i, MeasuredWord.Cricket)) return true;
        return false;
    }

    /// <summary>"took 5-62", "with figures of 2-41", "3-50 from 20 overs": wickets and runs.</summary>
    private static bool IsBowling(Line line, Draft low, Draft high)
    {
        if (low.Value is not (>= 0 and <= 10) || line.TagOf(high.CoreEnd) is Tag.Noun or Tag.Plural or Tag.Adjective or Tag.NumberWord) return false;
        if (line.Is(high.CoreEnd, FigureParticle.From | FigureParticle.Off | FigureParticle.In) && line.Is(high.CoreEnd + 2, MeasuredWord.Bowled)) return true;
        // Rao's 7-54 puts the hosts on top
        if (high.Value >= 20 && line.TagOf(low.First - 1) is Tag.Possessive && line.TagOf(low.First - 2) is Tag.Name) return true;
        return line.Is(low.First - 1, MeasuredWord.Bowling) || line.Is(low.First - 1, FigureParticle.Partitive) && line.Is(low.First - 2, MeasuredWord.Bowling);
    }

    private static bool Takes(Draft draft) =>
        draft.Kind is not (FigureKind.Ordinal or FigureKind.VagueCount or FigureKind.Ratio) && !draft.Numeral.Odd && !draft.IsRange;

    /// <summary>How two numbers hang together, or null.</summary>
    private static string? Connector(Line line, Draft low, Draft high, out bool from)
    {
        int at = low.End, gap = high.First - low.End;
        int before = low.First - 1, left = (BoundReader.Before(line, low.First)?.First ?? low.First) - 1;
        from = line.Is(before, FigureParticle.From) || line.Is(left, FigureParticle.From);
        if (gap == 1 && line.IsDash(at) && (line.Glued(at) || line.Glued(high.First))) return line.Has(at) && line.Is(at, '—') ? null : "figure.range-dash";
        if (gap == 0 && high.Numeral.Signed && line.IsDash(high.First)) return null;
        bool between = line.Is(before, FigureParticle.Between) || line.Is(left, FigureParticle.Between);
        if (!from && !between && !line.Is(at, FigureParticle.To))
            return gap == 1 && line.Is(at, FigureParticle.Or) && low.Unit is null && low.Numeral.Scale == 1 ? "figure.range-or" : null;
        int right = BoundReader.Before(line, high.First) is { } upper && upper.First > at ? upper.First : high.First;
        if (line.Is(high.First - 1, FigureParticle.To) && line.Is(high.First - 2, FigureParticle.Up)) right = high.First - 2;
        if (between) return right == at + 1 && line.Is(at, FigureParticle.And | FigureParticle.To) ? "figure.range-between" : null;
        if (line.Is(at, FigureParticle.Up) && line.Is(at + 1, FigureParticle.To) && from && gap == 2) return "figure.range-from";
        if (right == at + 1 && line.Is(at, FigureParticle.To)) return from ? "figure.range-from" : Plain(line, low, high) ? "figure.range-to" : null;
        if (from && line.Is(right - 1, FigureParticle.To) && gap <= 9 && !Breaks(line, at, right)) return "figure.range-from";
        return from && gap == 1 && line.Is(at, FigureParticle.Or) && low.Unit is null && low.Numeral.Scale == 1 ? "figure.range-or" : null;
    }

    private static bool Breaks(Line line, int first, int end)
    {
        for (int i = first; i < end; i++) if (line.Is(i, ';') || line.Is(i, ':') || line.Is(i, ',') || line.Is(i, FigureParticle.And)) return true;
        return false;
    }

    /// <summary>"rose 18 sen to RM23.50", "fell 12 to 4,500": how much and where to, not a range.</summary>
    private static bool Plain(Line line, Draft low, Draft high)
    {
        if (low.Unit is not null && high.Unit is null) return false;
        if (high.Unit is not null
            && high.Unit.IsMoney
            && low.Unit is null
            && !high.Numeral.IsBare
            && low.Numeral.Scale == 1
            && high.CoreFirst < high.Numeral.First)
        {
            return false;
        }
        int before = BoundReader.Before(line, low.First)?.First ?? low.First;
        // "rise by 2.4 to 3.1 degrees"
        bool by = line.Is(before - 1, FigureParticle.By);
        if (by
            && low.Unit is null
            && low.Value < high.Value
            && high.Value <= low.Value * 3
            && high is { Kind: FigureKind.Measure, Unit: { IsTime: false, Name: not "point" } })
        {
            return true;
        }
        if (by) before--;
        // "would raise $900,000 to $1.1 million"
        if (!by && low.Unit is { IsMoney: true } && high.Unit?.Id == low.Unit.Id && low.Value < high.Value && line.TagOf(before - 1) == Tag.Base
            && line.Words.NeedsBy(line.Word(before - 1)))
        {
            return true;
        }
        for (int k = before - 1; k >= before - 2 && k >= line.First; k--)
            if (line.Words.Change(line.Word(k)) is not null && !line.Is(k, FigureParticle.By)) return low.Unit is null && high.Unit is { IsPercent: true };
        return true;
    }

    /// <summary>Gives both ends the unit and the scale that only one of them has.</summary>
    private static bool Spread(Draft low, Draft high, bool from, out Languages.Unit? unit, out decimal first, out decimal second)
    {
        first = low.Value!.Value;
        second = high.Value!.Value;
        unit = high.Unit ?? low.Unit;
        if (low.Unit is { } one && high.Unit is { } other && one.Id != other.Id)
        {
            if (other.Over?.Id == one.Id) unit = other;
            else if (one.Over?.Id == other.Id) unit = one;
            else return false;
        }
        if (low.Unit is not null && high.Unit is null && high.Numeral.IsBare && !from && high.Adjective) return false;
        if (low.Numeral.Scale == 1 && high.Numeral.Scale > 1 && Math.Abs(first) < 1000 && !low.Numeral.Grouped && low.CoreEnd == low.Numeral.End)
            first *= high.Numeral.Scale;
        else if (low.Numeral.Form == NumeralForm.Words
            && high.Numeral.Form == NumeralForm.Words
            && first < 100
            && second >= 1000
            && Trailing(second) is { } scale)
        {
            first *= scale;
        }
        return true;
    }

    /// <summary>"four to five thousand": the scale word of a number in words.</summary>
    private static decimal? Trailing(decimal value)
    {
        foreach (decimal scale in (ReadOnlySpan<decimal>)[1_000_000_000_000, 1_000_000_000, 1_000_000, 1000])
            if (value >= scale && value % scale == 0 && value / scale < 1000) return scale;
        return null;
    }

    private static bool IsContest(Line line, Draft low, Draft high)
    {
        if (line.Is(low.First - 1, ',') && IsWon(line, low.First - 4) || line.Is(high.End, ',') && IsWon(line, high.End + 1)) return true;
        for (int i = Math.Max(line.First, low.First - 6); i < Math.Min(line.End, high.End + 5); i++)
            if (line.Is(i, FigureWord.Contest)) return true;
        return false;
    }

    /// <summary>"6-4" beside "3-6": a score.</summary>
    private static bool IsWon(Line line, int i) =>
        line.IsNumber(i)
            && line.IsDash(i + 1)
            && line.IsNumber(i + 2)
            && line[i].Length <= 2
            && line[i + 2].Length <= 2
            && int.TryParse(line.Text(i), out int one)
            && int.TryParse(line.Text(i + 2), out int other)
            && (one > other || Math.Max(one, other) is 6 or 7 && line.Is(i + 3, ',') && IsSet(line, i + 4));

    /// <summary>"3-6", "6-7": the games of a set of tennis.</summary>
    private static bool IsSet(Line line, int i) =>
        line.IsNumber(i)
            && line.IsDash(i + 1)
            && line.IsNumber(i + 2)
            && line[i].Length == 1
            && line[i + 2].Length == 1
            && Math.Max(line.Text(i)[0], line.Text(i + 2)[0]) is '6' or '7';

    private static Change? Shift(Line line, Draft low, decimal from, decimal to)
    {
        int before = (BoundReader.Before(line, low.First)?.First ?? low.First) - 2;
        for (int k = before; k >= line.First && k > before - 8; k--)
            if (line.Words.Change(line.Word(k)) is { } direction) return new Change(direction, from, to, line[k].Span);
        // "went from 40 to 60"
        return line.Is(before, FigureWord.Move) && from != to
            ? new Change(from < to ? ChangeDirection.Up : ChangeDirection.Down, from, to, line[before].Span)
            : null;
    }
}
