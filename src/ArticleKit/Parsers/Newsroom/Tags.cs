using ArticleKit.Model;

namespace ArticleKit.Parsers.Newsroom;

/// <summary>What the tags of NITF and XHTML copy mean for its blocks, lower case.</summary>
internal static class Tags
{
    public static BlockKind? Kind(string tag) => tag switch
    {
        "p" => BlockKind.Paragraph,
        "hl1" or "hl2" or "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => BlockKind.Subhead,
        "li" or "dd" or "dt" => BlockKind.ListItem,
        "bq" or "blockquote" => BlockKind.Blockquote,
        "table" => BlockKind.Table,
        "pre" => BlockKind.Table,
        "media-caption" or "figcaption" or "caption" or "media-producer" => BlockKind.Caption,
        "note" => BlockKind.EditorsNote,
        "tagline" => BlockKind.Signoff,
        _ => null,
    };

    /// <summary>Tags that stand on lines of their own.</summary>
    public static bool Breaks(string tag) =>
        tag is "div" or "block" or "section" or "article" or "body" or "body.content" or "body.end" or "ul" or "ol" or "dl" or "hr" or "media" or "figure"
            or "header" or "footer" or "main" or "credit";

    public static bool Skipped(string tag) =>
        tag is "script" or "style" or "head" or "media-metadata" or "media-reference" or "media-object" or "title" or "noscript" or "iframe" or "svg";

    public static bool IsPicture(string tag) => tag is "media" or "figure";

    public static bool IsCredit(string tag) => tag is "media-producer" or "credit";

    public static bool IsCell(string tag) => tag is "td" or "th";

    /// <summary>HTML tags that are never closed.</summary>
    public static bool Empty(string tag) => tag is "br" or "hr" or "img" or "input" or "meta" or "link" or "wbr" or "col" or "source" or "embed";
}
