namespace ArticleKit.Model;

public enum DateType { Date, Time, Duration, Set, Reference }

/// <summary>A time expression, resolved against the story's own date and never against a clock.</summary>
public sealed record DateMention
{
    public required string Id { get; init; }
    public required Span Span { get; init; }
    public required DateType Type { get; init; }

    /// <summary>ISO 8601; null where nothing is said that a calendar knows.</summary>
    public string? Value { get; init; }
    public string? Timex3 { get; init; }

    /// <summary>ISO days; a point is the same day twice.</summary>
    public string? Earliest { get; init; }
    public string? Latest { get; init; }

    /// <summary>year, quarter, month, week, day, part_of_day, hour, minute, vague and the like.</summary>
    public required string Granularity { get; init; }

    /// <summary>explicit, weekday, relative, event_relative, day_first or month_first (03/04/2021, as the story's country writes it) and the like.</summary>
    public required string Resolution { get; init; }

    /// <summary>The id of another date, or "published"; null for an explicit one or where the story has no date.</summary>
    public string? Anchor { get; init; }
    public string? QuoteId { get; init; }
    public bool InMarks { get; init; }
    public required string BlockId { get; init; }
    public required string Rule { get; init; }
    public double Confidence { get; init; }
}
