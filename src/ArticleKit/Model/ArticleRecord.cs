namespace ArticleKit.Model;

/// <summary>All that is known of one story: what every emitter writes.</summary>
public sealed record ArticleRecord
{
    public required Story Story { get; init; }
    public required string Language { get; init; }
    public string? Lead { get; init; }
    public Dateline? Dateline { get; init; }
    public Focus? Focus { get; init; }
    public IReadOnlyList<Quote> Quotes { get; init; } = [];
    public IReadOnlyList<MarkedWords> MarkedWords { get; init; } = [];
    public IReadOnlyList<Place> Places { get; init; } = [];
    public IReadOnlyList<Figure> Figures { get; init; } = [];
    public IReadOnlyList<DateMention> Dates { get; init; } = [];
    public IReadOnlyList<Entity> Entities { get; init; } = [];
    public IReadOnlyList<Warning> Warnings { get; init; } = [];
}
