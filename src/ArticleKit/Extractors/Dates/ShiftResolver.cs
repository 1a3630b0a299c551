using ArticleKit.Languages;

namespace ArticleKit.Extractors.Dates;

/// <summary>two weeks ago, a day earlier, three months later: so many units from the story's day, or from the date named last, as exact as the unit.</summary>
internal static class ShiftResolver
{
    public static Resolution Resolve(Shift shift, Timeline line)
    {
        var quarter = shift is { Unit: TimeUnit.Year, Amount: 1 } ? line.Quarter : null;
        if (shift.From is ShiftFrom.Quarter) quarter ??= PartOfYearResolver.Completed(line.Story);
        if (shift.From is ShiftFrom.Story) return From(shift, line.Story is { } today ? Period.Day(today) : null, Resolution.Published, quarter);
        // "in March", said the story of this year, and "a week earlier" than now
        bool coarse = shift is { Sign: < 0, Unit: TimeUnit.Day or TimeUnit.Week }
            && line.Last is { Period: { Grain: > TimeUnit.Week, First.Year: var year } }
            && line.Story is { } now
            && now.Year - year <= 1;
        return !coarse && line.Last is { } last
            ? From(shift, last.Period, last.Id, quarter)
            : From(shift, line.Story is { } day ? Period.Day(day) : null, Resolution.Published, null);
    }

    /// <summary>Counted from a date; a year from a quarter or month is that quarter or month.</summary>
    public static Resolution From(Shift shift, Period? from, string anchor, Period? quarter)
    {
        if (shift.Amount is not { } amount || amount > 100_000) return Resolution.Open(shift.Sign < 0 ? "PAST_REF" : "FUTURE_REF", "relative");
        if ((quarter ?? from) is not { } start) return Resolution.Open(null, "relative");
        var (unit, grain) = (shift.Unit, start.Grain);
        if (unit is TimeUnit.Decade or TimeUnit.Century) (unit, amount) = (TimeUnit.Year, amount * (unit is TimeUnit.Decade ? 10 : 100));
        int steps = (int)decimal.Round(amount) * shift.Sign;
        if (amount == 0.5m && unit is TimeUnit.Year) (unit, steps) = (TimeUnit.Month, 6 * shift.Sign);
        if (UnitResolver.Step(unit, steps, start.First) is not { } period) return Resolution.Open(null, "relative");
        if (unit is TimeUnit.Year && grain is TimeUnit.Quarter) period = Period.Quarter(period.First.Year, (start.First.Month + 2) / 3);
        else if (unit is TimeUnit.Year && grain is TimeUnit.Month) period = Period.Month(period.First.Year, start.First.Month);
        return Resolution.Relative(period, anchor);
    }
}
