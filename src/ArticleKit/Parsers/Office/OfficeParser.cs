using System.IO.Compression;
using System.Text;
using System.Xml;
using ArticleKit.Model;
using ArticleKit.Parsers.Databases;
using ArticleKit.Parsers.PlainText;
using ArticleKit.Text;

namespace ArticleKit.Parsers.Office;

/// <summary>Reads a story written in a word processor: the paragraphs of its text, an empty line between them, are read as plain text is; what a news database gave so, as that database's documents.</summary>
/// <param name="format">The format's name.</param>
/// <param name="kind">What the sniffer calls such a file.</param>
/// <param name="member">Where in the zip the text is.</param>
/// <param name="mediaType">Its media type.</param>
internal sealed class OfficeParser(string format, string kind, string member, string mediaType) : IStoryParser
{
    private static readonly IStoryParser[] Databases = [new NexisParser(), new FactivaParser()];

    public static OfficeParser Docx { get; } = new("docx", BinarySniffer.Docx, "word/document.xml", "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    public static OfficeParser Odt { get; } = new("odt", BinarySniffer.Odf, "content.xml", "application/vnd.oasis.opendocument.text");

    public string Format => format;

    public string Sign => $"a zip whose first member is an office document's, with {member} in it";

    public bool Recognises(ReadOnlySpan<byte> head, Source source) => BinarySniffer.Office(head) == kind;

    public IEnumerable<ParseResult> Parse(Stream input, Source source, ParseOptions options)
    {
        var read = InputBytes.Read(input, options.MaxCharacters);
        if (read.Failure(source, options) is { } refused) { yield return refused; yield break; }
        source = source with { Format = Format, MediaType = mediaType, Bytes = read.Bytes.Length, Sha256 = InputBytes.Hash(read.Bytes.Span) };
        var (text, marks, failure) = Text(read.Bytes, source, options);
        if (failure is not null) { yield return failure; yield break; }
        if (string.IsNullOrWhiteSpace(text)) { yield return new StoryFailure(source, null, "no_text", "the document has no text"); yield break; }
        byte[] bytes = Encoding.UTF8.GetBytes(text);
        if (Array.Find(Databases, database => database.Recognises(bytes.AsSpan(0, Math.Min(bytes.Length, 4096)), source)) is { } database)
        {
            foreach (var document in database.Parse(new MemoryStream(bytes, 0, bytes.Length, writable: false, publiclyVisible: true), source, options))
                yield return document.Story is { } found ? found with { Source = found.Source with { MediaType = mediaType, Bytes = source.Bytes, Sha256 = source.Sha256 } } : document;
            yield break;
        }
        yield return Marked(PlainTextParser.Read(text, source with { Characters = text.Length }, new StoryHead { Published = options.Published, Language = options.Language }), marks);
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
            else if (blocks.Count > 0 && blocks[^1].Span.Start >= marks[mark].Span.Start) blocks[^1] = blocks[^1] with { Span = blocks[^1].Span.To(block.Span) };
            else blocks.Add(block with { Kind = marks[mark].Kind });
        }
        return story with { Blocks = blocks };

        static bool IsInside(Block block, Span span) => block.Kind is BlockKind.Paragraph or BlockKind.Subhead or BlockKind.ListItem or BlockKind.Table && block.Span.Start >= span.Start && block.Span.End <= span.End;
    }

    private (string? Text, IReadOnlyList<(Span Span, BlockKind Kind)> Marks, StoryFailure? Failure) Text(ReadOnlyMemory<byte> bytes, Source source, ParseOptions options)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes.ToArray(), writable: false), ZipArchiveMode.Read);
            if (zip.GetEntry(member) is not { } entry) return (null, [], new StoryFailure(source, null, "unknown_format", $"this office document is no text: it has no {member}", "give it as text, DOCX or ODT"));
            using var xml = entry.Open();
            return OfficeText.Read(xml, options.MaxCharacters) is var (text, marks) ? (text, marks, null) : (null, [], InputBytes.TooLong(source, options));
        }
        catch (Exception error) when (error is InvalidDataException or XmlException)
        {
            return (null, [], new StoryFailure(source, null, "broken_zip", $"the document cannot be read: {error.Message}", "save it anew, or as text"));
        }
    }
}
