namespace ArticleKit.Parsers.Profiles;

/// <summary>How one newsroom lays its stories out, as its people write it down: which pages it is for, and selectors for what stands where.</summary>
public sealed record Profile(string Name)
{
    /// <summary>Host names of the pages' addresses; a profile without hosts and generator is for every page.</summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];

    /// <summary>What the pages' generator element begins with.</summary>
    public string? Generator { get; init; }

    /// <summary>A CSS selector for each part: headline, subheadline, byline, authors, published, updated, section, body, caption, credit, editors_note; `time@datetime` asks for an attribute.</summary>
    public IReadOnlyDictionary<string, string> Page { get; init; } = new Dictionary<string, string>();

    /// <summary>Selectors of what is none of the story.</summary>
    public IReadOnlyList<string> Remove { get; init; } = [];
}
