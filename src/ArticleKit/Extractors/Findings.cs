using ArticleKit.Languages;
using ArticleKit.Model;

namespace ArticleKit.Extractors;

/// <summary>What the extractors found so far; each stage gives a copy with its own part filled.</summary>
internal sealed record Findings
{
    public static readonly Findings None = new();

    /// <summary>
    /// The day the story was written, ISO: its dateline's (an archive may publish it later), else the published one; null where neither is known.
    /// </summary>
    public string? Published { get; init; }
    public Dateline? Dateline { get; init; }

    /// <summary>The home place of whoever publishes the story, where that is said; near places are likelier meant.</summary>
    public PlaceSense? Near { get; init; }
    public Focus? Focus { get; init; }

    /// <summary>The country a story is told from, for what each country writes in its own way: its dateline's, else the one it is about; ISO 3166.</summary>
    public string? Country => Dateline?.Place?.Country ?? Focus?.Country;

    public IReadOnlyList<Entity> Entities { get; init; } = [];
    public IReadOnlyList<Place> Places { get; init; } = [];
    public IReadOnlyList<DateMention> Dates { get; init; } = [];
    public IReadOnlyList<Quote> Quotes { get; init; } = [];
    public IReadOnlyList<MarkedWords> MarkedWords { get; init; } = [];
    public IReadOnlyList<Figure> Figures { get; init; } = [];
    public IReadOnlyList<Warning> Warnings { get; init; } = [];
}
