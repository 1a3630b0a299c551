using ArticleKit.Languages;

namespace ArticleKit.Extractors.Dates;

/// <summary>last week, this year, the following month, that day: a unit so many steps from the story's or from the one named last.</summary>
internal static class UnitResolver
{
    public static Resolution Resolve(Sense sense, Timeline line)
    {
        var named = sense.FromText ? line.LastWithin(sense.Unit) : null;
        // "He died the same day": of a day the text has not named
        if (sense is { FromText: true, Unit: TimeUnit.Day or TimeUnit.Night } && named is null) return Resolution.Open(null, "relative");
        var from = named?.Period.First ?? line.Story;
        if (from is not { } day) return Resolution.Open(null, "relative");
        if (sense is { Unit: TimeUnit.Weekend, Step: 0, Direction: Direction.Behind or Direction.Ahead })
            return Resolution.Relative(Told(sense.Direction, day), Resolution.Published);
        return Step(sense.Unit, sense.Step, day) is { } period
            ? Resolution.Relative(period, named?.Id ?? Resolution.Published)
            : Resolution.Open(null, "relative");
    }

    /// <summary>The unit around a day, so many steps on.</summary>
    public static Period? Step(TimeUnit unit, int steps, DateOnly day)
    {
        if (Math.Abs((long)steps) > 3_000_000 || Added(unit, steps, day) is not { } at) return null;
        return unit switch
        {
            TimeUnit.Day or TimeUnit.Night or TimeUnit.Hour or TimeUnit.Minute or TimeUnit.Second => Period.Day(at),
            TimeUnit.Weekend => Weekend(steps, day),
            TimeUnit.Week or TimeUnit.Fortnight => at.DayNumber > 7 && at.Year < 9999 ? Period.Week(at) : null,
            TimeUnit.Month => Period.Month(at.Year, at.Month),
            TimeUnit.Quarter => Period.Quarter(at.Year, (at.Month + 2) / 3),
            TimeUnit.Half => Period.Half(at.Year, at.Month > 6 ? 2 : 1),
            TimeUnit.Decade => at.Year < 10 ? null : Period.Decade(at.Year / 10 * 10),
            TimeUnit.Century => Period.Century(at.Year / 100 + 1),
            _ => Period.Year(at.Year),
        };
    }

    /// <summary>"the weekend": on Saturday and Sunday that one, early in the week the one before; "this weekend" is the one to come.</summary>
    private static Period Weekend(int steps, DateOnly day)
    {
        bool early = day.DayOfWeek is DayOfWeek.Monday or DayOfWeek.Tuesday or DayOfWeek.Wednesday;
        return Period.Weekend(steps == 0 && early ? day.AddDays(-7) : day.AddDays(7 * steps));
    }

    /// <summary>"spoke over the weekend", "will speak over the weekend": on Saturday and Sunday that one, else the one before or to come.</summary>
    private static Period Told(Direction verb, DateOnly day) =>
        Period.Weekend(verb is Direction.Ahead || day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? day : day.AddDays(-7));

    private static DateOnly? Added(TimeUnit unit, int steps, DateOnly day)
    {
        long months = unit switch
        {
            TimeUnit.Month => steps,
            TimeUnit.Quarter => 3L * steps,
            TimeUnit.Half => 6L * steps,
            TimeUnit.Year or TimeUnit.Season => 12L * steps,
            TimeUnit.Decade => 120L * steps,
            TimeUnit.Century => 1200L * steps,
            TimeUnit.Millennium => 12000L * steps,
            _ => 0
        };
        long days = unit switch
        {
            TimeUnit.Day or TimeUnit.Night => steps,
            TimeUnit.Week or TimeUnit.Weekend => 7L * steps,
            TimeUnit.Fortnight => 14L * steps,
            _ => 0
        };
        long month = day.Year * 12L + day.Month - 1 + months;
        if (month < 12 || month >= 10000 * 12) return null;
        long number = day.DayNumber + days;
        return number < 0 || number > DateOnly.MaxValue.DayNumber ? null : months != 0 ? day.AddMonths((int)months) : DateOnly.FromDayNumber((int)number);
    }
}
