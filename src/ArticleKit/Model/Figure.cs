namespace ArticleKit.Model;

public enum FigureKind { Count, Measure, Percent, Money, Age, Ordinal, Range, Ratio, VagueCount }

public enum Bound { Exact, AtLeast, MoreThan, AtMost, LessThan, JustUnder, JustOver, About, Range, Vague }

/// <summary>A number of the story: value, bound, unit, what is counted, in what event, who says so.</summary>
public sealed record Figure
{
    public required string Id { get; init; }
    public required FigureKind Kind { get; init; }

    /// <summary>Modifier, number and unit or the noun group that follows.</summary>
    public required Span Span { get; init; }
    public required Span Number { get; init; }
    public decimal? Value { get; init; }
    public required Bound Bound { get; init; }
    public decimal? Min { get; init; }
    public decimal? Max { get; init; }

    /// <summary>"%", ISO 4217, a symbol, "USD/barrel".</summary>
    public string? Unit { get; init; }

    /// <summary>Singular, British: kilometre, US dollar per barrel.</summary>
    public string? UnitName { get; init; }
    public decimal? ValueSi { get; init; }
    public string? UnitSi { get; init; }
    public Span? Modifier { get; init; }
    public Change? Change { get; init; }
    public Counted? Counted { get; init; }
    public FigureEvent? Event { get; init; }
    public Span? Agent { get; init; }
    public FigurePlace? Place { get; init; }

    /// <summary>An ISO day, if the text says.</summary>
    public string? Date { get; init; }
    public Speaker? Speaker { get; init; }
    public string? EquivalentOf { get; init; }
    public string? Of { get; init; }
    public string? SameAs { get; init; }
    public string? QuoteId { get; init; }
    public bool InMarks { get; init; }
    public required string BlockId { get; init; }
    public required string Rule { get; init; }
    public double Confidence { get; init; }
}

public enum ChangeDirection { Up, Down }

/// <summary>A rise or fall, with the values it went from and to where said.</summary>
public sealed record Change(ChangeDirection Direction, decimal? From, decimal? To, Span Cue);

/// <summary>What is counted: the head noun group, its head, and what "others" stands for.</summary>
public sealed record Counted(Span Span, string Head, string? Resolved);

/// <summary>killed, injured, missing, arrested, displaced and the like, with the word that says so.</summary>
public sealed record FigureEvent(string Type, Span Span);

/// <summary>Where the counted thing happened, and the words that say so.</summary>
public sealed record FigurePlace(string? Name, string? PlaceId, string? Country, double? Lat, double? Lon, Span? AsSaid);
