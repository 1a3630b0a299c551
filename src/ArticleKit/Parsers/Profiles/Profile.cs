namespace ArticleKit.Parsers.Profiles;

/// <summary>
/// How one newsroom lays its stories out, as its people write it down: which pages it is for, with selectors for what stands where, and the lines of its wire
/// copy.
/// </summary>
public sealed record Profile(string Name)
{
    /// <summary>Host names of the pages' addresses; a profile without hosts and generator is for every page.</summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];

    /// <summary>What the pages' generator element begins with.</summary>
    public string? Generator { get; init; }

    /// <summary>
    /// A CSS selector for each part: headline, subheadline, byline, authors, published, updated, section, body, caption, credit, editors_note; `time@datetime`
    /// asks for an attribute.
    /// </summary>
    public IReadOnlyDictionary<string, string> Page { get; init; } = new Dictionary<string, string>();

    /// <summary>Selectors of what is none of the story.</summary>
    public IReadOnlyList<string> Remove { get; init; } = [];

    /// <summary>What it is for, in words.</summary>
    internal string Sign => string.Join("; ", ((string?[])
    [
        Generator is null ? null : $"pages whose generator is {Generator}", Hosts.Count == 0 ? null : $"pages of {string.Join(", ", Hosts)}",
        Wire is null ? null : $"wire copy with a line {(Wire.Begins.Count > 0 ? Wire.Begins : Wire.Header)[0].Text} (named with --profile)",
    ]).OfType<string>());

    /// <summary>How its wire copy is laid out; null for a profile of pages only.</summary>
    internal WireLayout? Wire { get; init; }
}
