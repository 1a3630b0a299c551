using ArticleKit.Model;

namespace ArticleKit.Parsers.Office;

/// <summary>Reads a story saved as rich text.</summary>
internal sealed class RtfParser : IStoryParser
{
    public string Format => "rtf";

    public string Sign => "{\\rtf";

    public bool Recognises(ReadOnlySpan<byte> head, Source source) => head.StartsWith("{\\rtf"u8);

    public IEnumerable<ParseResult> Parse(Stream input, Source source, ParseOptions options)
    {
        var read = InputBytes.Read(input, options.MaxCharacters);
        if (read.Failure(source, options) is { } refused) return [refused];
        source = source with { Format = Format, MediaType = "application/rtf", Bytes = read.Bytes.Length, Sha256 = InputBytes.Hash(read.Bytes.Span) };
        return new RtfText(read.Bytes).Read(options.MaxCharacters) is var (text, marks)
            ? OfficeStory.Read(text, marks, source, options)
            : [InputBytes.TooLong(source, options)];
    }
}
