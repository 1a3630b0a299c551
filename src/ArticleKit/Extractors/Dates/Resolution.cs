namespace ArticleKit.Extractors.Dates;

/// <summary>What a sense comes to: its stretch of the calendar if known, its values, how it was found and what it was counted from.</summary>
internal sealed record Resolution(Period? Period, string? Timex, string How, string? Anchor)
{
    public const string Published = "published";

    public static Resolution Explicit(Period period) => new(period, period.Timex, "explicit", null);

    public static Resolution Relative(Period period, string anchor = Published) => new(period, period.Timex, "relative", anchor);

    /// <summary>The calendar does not say: only the open TIMEX3 shape is known.</summary>
    public static Resolution Open(string? timex, string how) => new(null, timex, how, null);
}
