using ArticleKit.Languages;

namespace ArticleKit.Extractors.Dates.Rules;

/// <summary>
/// two years and four months, an hour and 20 minutes, 2 weeks 3 days, two hours, four minutes and 18 seconds: the smaller unit that goes on with the larger.
/// </summary>
internal static class Compound
{
    /// <summary>The whole length in the smaller unit, and as TIMEX3 writes it: P2Y4M.</summary>
    public readonly record struct Whole(decimal Amount, TimeUnit Unit, string Timex, int End);

    /// <summary>What stands behind the larger unit.</summary>
    public static Whole? Read(in Cursor at, int end, decimal? amount, TimeUnit unit)
    {
        var (smaller, parts) = unit is TimeUnit.Week ? (TimeUnit.Day, 7) : Values.Parts(unit);
        if (parts == 0 || amount is not { } large || large != decimal.Truncate(large)) return null;
        if (unit is TimeUnit.Hour
            && at.IsPunct(end, ',')
            && Part(at, end + 1, TimeUnit.Minute, out int minutes, out int and)
            && at.Is(and, DateParticle.And)
            && Part(at, and + 1, TimeUnit.Second, out int seconds, out int last))
        {
            return new Whole(large * 3600 + minutes * 60 + seconds, TimeUnit.Second, $"PT{(int)large}H{minutes}M{seconds}S", last);
        }
        if (!Amount.Read(at, at.Is(end, DateParticle.And) ? end + 1 : end, out decimal? rest, out int next)
            || rest is not { } small
            || small >= parts
            || small != decimal.Truncate(small))
        {
            return null;
        }
        if (!at.Is(next, CalendarKind.Unit | CalendarKind.Units) || at.Word(next).Unit != smaller) return null;
        decimal whole = large * parts + small;
        return new Whole(whole, smaller, unit is TimeUnit.Week ? Values.Duration(whole, smaller) : Values.Compound(large, unit, small), next + 1);
    }

    /// <summary>"four minutes" in "two hours, four minutes and 18 seconds".</summary>
    private static bool Part(in Cursor at, int i, TimeUnit unit, out int parts, out int next)
    {
        parts = 0;
        if (!Amount.Read(at, i, out decimal? value, out next)
            || value is not (>= 0 and < 60)
            || value != decimal.Truncate(value.Value)
            || at.Word(next).Unit != unit
            || !at.Is(next, CalendarKind.Unit | CalendarKind.Units))
        {
            return false;
        }
        parts = (int)value.Value;
        next++;
        return true;
    }
}
