using System.IO.Compression;
using System.Xml;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Parsers.Office;

/// <summary>
/// Reads a story written in a word processor: the paragraphs of its text, an empty line between them, are read as plain text is; what a news database gave so,
/// as that database's documents.
/// </summary>
/// <param name="format">The format's name.</param>
/// <param name="kind">What the sniffer calls such a file.</param>
/// <param name="member">Where in the zip the text is.</param>
/// <param name="mediaType">Its media type.</param>
internal sealed class OfficeParser(string format, string kind, string member, string mediaType) : IStoryParser
{
    public static OfficeParser Docx { get; } = new("docx", BinarySniffer.Docx, "word/document.xml",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    public static OfficeParser Odt { get; } = new("odt", BinarySniffer.Odf, "content.xml", "application/vnd.oasis.opendocument.text");

    public string Format => format;

    public string Sign => $"a zip whose first member is an office document's, with {member} in it";

    public bool Recognises(ReadOnlySpan<byte> head, Source source) => BinarySniffer.Office(head) == kind;

    public IEnumerable<ParseResult> Parse(Stream input, Source source, ParseOptions options)
    {
        var read = InputBytes.Read(input, options.MaxCharacters);
        if (read.Failure(source, options) is { } refused) return [refused];
        source = source with { Format = Format, MediaType = mediaType, Bytes = read.Bytes.Length, Sha256 = InputBytes.Hash(read.Bytes.Span) };
        var (text, marks, failure) = Text(read.Bytes, source, options);
        return failure is not null ? [failure] : OfficeStory.Read(text!, marks, source, options);
    }

    private (string? Text, IReadOnlyList<(Span Span, BlockKind Kind)> Marks, StoryFailure? Failure) Text(ReadOnlyMemory<byte> bytes, Source source,
        ParseOptions options)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes.ToArray(), writable: false), ZipArchiveMode.Read);
            if (zip.GetEntry(member) is not { } entry)
                return (null, [],
                    new StoryFailure(source, null, "unknown_format", $"this office document is no text: it has no {member}", "give it as text, DOCX or ODT"));
            using var xml = entry.Open();
            return OfficeText.Read(xml, options.MaxCharacters) is var (text, marks) ? (text, marks, null) : (null, [], InputBytes.TooLong(source, options));
        }
        catch (Exception error) when (error is InvalidDataException or XmlException)
        {
            return (null, [],
                new StoryFailure(source, null, "broken_zip", $"the document cannot be read: {error.Message.TrimEnd('.')}", "save it anew, or as text"));
        }
    }
}
