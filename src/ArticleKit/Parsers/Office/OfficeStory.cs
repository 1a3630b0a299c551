using System.Text;
using ArticleKit.Model;
using ArticleKit.Parsers.Databases;
using ArticleKit.Parsers.PlainText;

namespace ArticleKit.Parsers.Office;

/// <summary>The text of a word processor's file: read as plain text is, or, where a news database gave it so, as that database's documents.</summary>
internal static class OfficeStory
{
    private static readonly IStoryParser[] Databases = [new NexisParser(), new FactivaParser()];

    /// <param name="text">The paragraphs, an empty line between them.</param>
    /// <param name="marks">What the file says a stretch of the text is.</param>
    /// <param name="source">The file.</param>
    /// <param name="options">What the caller says of it.</param>
    public static IEnumerable<ParseResult> Read(string text, IReadOnlyList<(Span Span, BlockKind Kind)> marks, Source source, ParseOptions options)
    {
        if (string.IsNullOrWhiteSpace(text)) { yield return new StoryFailure(source, null, "no_text", "the document has no text"); yield break; }
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        if (Array.Find(Databases, database => database.Recognises(bytes.AsSpan(0, Math.Min(bytes.Length, 4096)), source)) is { } database)
        {
            foreach (var document in database.Parse(new MemoryStream(bytes, 0, bytes.Length, writable: false, publiclyVisible: true), source, options))
                yield return document.Story is { } found
                    ? found with { Source = found.Source with { MediaType = source.MediaType, Bytes = source.Bytes, Sha256 = source.Sha256 } }
                    : document;
            yield break;
        }
        yield return Marked(PlainTextParser.Read(text, source with { Characters = text.Length },
            new StoryHead { Published = options.Published, Language = options.Language }), marks);
    }

    /// <summary>A paragraph that the document marks as something else is that; the rows of a table are one block.</summary>
    private static Story Marked(Story story, IReadOnlyList<(Span Span, BlockKind Kind)> marks)
    {
        var blocks = new List<Block>();
        int mark = 0;
        foreach (var block in story.Blocks)
        {
            while (mark < marks.Count && marks[mark].Span.End < block.Span.End) mark++;
            if (mark == marks.Count || !IsInside(block, marks[mark].Span)) blocks.Add(block);
            else if (blocks.Count > 0 && blocks[^1].Span.Start >= marks[mark].Span.Start)
                blocks[^1] = blocks[^1] with { Span = blocks[^1].Span.To(block.Span) };
            else blocks.Add(block with { Kind = marks[mark].Kind });
        }
        return story with { Blocks = blocks };

        static bool IsInside(Block block, Span span) =>
            block.Kind is BlockKind.Paragraph or BlockKind.Subhead or BlockKind.ListItem or BlockKind.Table
                && block.Span.Start >= span.Start
                && block.Span.End <= span.End;
    }
}
