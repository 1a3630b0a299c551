namespace ArticleKit.Parsers.Profiles;

/// <summary>How a newsroom lays out its wire copy, line by line; a kind of line without patterns is not looked for.</summary>
internal sealed record WireLayout
{
    /// <summary>The first line of a story; without it a file is one story.</summary>
    public IReadOnlyList<LinePattern> Begins { get; init; } = [];

    /// <summary>Lines above the copy, each at most once, in any order.</summary>
    public IReadOnlyList<LinePattern> Header { get; init; } = [];

    /// <summary>The line that the copy begins after; without it, the copy begins at the first line that is none of the header.</summary>
    public IReadOnlyList<LinePattern> Body { get; init; } = [];

    /// <summary>The line that the copy ends before.</summary>
    public IReadOnlyList<LinePattern> BodyEnds { get; init; } = [];

    /// <summary>The last line of a story.</summary>
    public IReadOnlyList<LinePattern> Ends { get; init; } = [];
    public IReadOnlyList<LinePattern> Note { get; init; } = [];
    public IReadOnlyList<LinePattern> Byline { get; init; } = [];

    /// <summary>What stands before the first words of the first paragraph.</summary>
    public IReadOnlyList<LinePattern> Dateline { get; init; } = [];
}
