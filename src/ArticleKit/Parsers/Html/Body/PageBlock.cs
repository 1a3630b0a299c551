using ArticleKit.Model;

namespace ArticleKit.Parsers.Html.Body;

/// <summary>A block of the story: its words, what they are, and the block of the page they come from, -1 where they stand in metadata only.</summary>
internal readonly record struct PageBlock(string Text, BlockKind Kind, int Block);
