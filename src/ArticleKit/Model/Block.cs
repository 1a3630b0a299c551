namespace ArticleKit.Model;

/// <summary>What a stretch of a story is.</summary>
public enum BlockKind
{
    Headline, Subheadline, Byline, Dateline, SourceLine, Advisory, Bullet, Summary, Paragraph, Subhead, Blockquote, ListItem, Table,
    CaptionTitle, Caption, EditorsNote, Signoff, Furniture,
}

/// <summary>One typed stretch of a story: blocks are in order and do not overlap.</summary>
public sealed record Block(BlockKind Kind, Span Span)
{
    /// <summary>The block's id in the record, `b` and its start in code points.</summary>
    public string Id { get; init; } = "";

    /// <summary>True for the blocks the extractors read as running text.</summary>
    public bool IsProse => Kind is BlockKind.Headline or BlockKind.Subheadline or BlockKind.Bullet or BlockKind.Summary or BlockKind.Paragraph
        or BlockKind.Subhead or BlockKind.Blockquote or BlockKind.ListItem or BlockKind.CaptionTitle or BlockKind.Caption or BlockKind.Table;
}
