namespace ArticleKit.Extractors.Dates;

/// <summary>Quarters, halves and seasons: the latest that has begun, unless a year or a step says otherwise.</summary>
internal static class PartOfYearResolver
{
    public static Resolution Quarter(Sense sense, int? year, Timeline line)
    {
        int part = sense.Quarter ?? sense.Half!.Value;
        int perYear = sense.Quarter is not null ? 4 : 2;
        Period At(int y, int n) => perYear == 4 ? Period.Quarter(y, n) : Period.Half(y, n);
        if (part == 0)
        {
            if (year is { } of && (line.Quarter ?? Completed(line.Story)) is { } like) return Relative(Period.Quarter(of, (like.First.Month + 2) / 3));
            return (line.Quarter ?? Completed(line.Story)) is { } spoken ? Relative(spoken) : Resolution.Open(null, "relative");
        }
        if (year is { } known) return sense.Year is not null && !sense.Fiscal ? Resolution.Explicit(At(known, part)) : Relative(At(known, part));
        if (line.Story is not { } today) return Resolution.Open(perYear == 4 ? $"XXXX-Q{part}" : $"XXXX-H{part}", "calendar");
        return Relative(At(At(today.Year, part).First <= today ? today.Year : today.Year - 1, part));
    }

    public static Resolution Season(Sense sense, int? year, Timeline line)
    {
        string season = sense.Season!;
        if (year is { } known) return sense.Year is not null ? Resolution.Explicit(Period.Season(known, season)) : Relative(Period.Season(known, season));
        if (line.Story is not { } today) return Resolution.Open($"XXXX-{season}", "calendar");
        var this_ = Period.Season(today.Year, season);
        return Relative(sense.Direction switch
        {
            Direction.Last => this_.Last < today ? this_ : Period.Season(today.Year - 1, season),
            Direction.Next => this_.First > today ? this_ : Period.Season(today.Year + 1, season),
            _ => season is "WI" && today.Month < 7 ? Period.Season(today.Year - 1, season) : this_,
        });
    }

    /// <summary>The quarter that was over last.</summary>
    public static Period? Completed(DateOnly? story)
    {
        if (story is not { } today) return null;
        int quarter = (today.Month + 2) / 3 - 1;
        return quarter == 0 ? Period.Quarter(today.Year - 1, 4) : Period.Quarter(today.Year, quarter);
    }

    private static Resolution Relative(Period period) => new(period, period.Timex, "calendar", Resolution.Published);
}
