using System.Buffers;
using ArticleKit.Model;
using ArticleKit.Parsers.Html.Head;
using ArticleKit.Parsers.Html.Tree;

namespace ArticleKit.Parsers.Html;

/// <summary>Reads the story of a web page: its blocks and what the page's metadata say of it.</summary>
internal sealed class HtmlParser : IStoryParser
{
    public string Format => "html";

    public string Sign => "the document type or tags of HTML in the first bytes";

    public bool Recognises(ReadOnlySpan<byte> head, Source source) => HtmlSigns.In(head);

    public IEnumerable<ParseResult> Parse(Stream input, Source source, ParseOptions options)
    {
        var read = InputBytes.Read(input, options.MaxCharacters);
        if (read.Failure(source, options) is { } refused) { yield return refused; yield break; }
        yield return Read(read.Bytes.Span, source with { Format = Format }, options);
    }

    public static ParseResult Read(ReadOnlySpan<byte> bytes, Source source, ParseOptions options)
    {
        var decoded = HtmlCharset.Decode(bytes);
        source = source with { Format = "html", MediaType = "text/html", Encoding = decoded.Name, Bytes = bytes.Length, Sha256 = Model.Sha256.Hex(bytes) };
        if (decoded.Length > options.MaxCharacters) return InputBytes.TooLong(source, options);
        Story story;
        try { story = Read(decoded.Text.AsMemory(0, decoded.Length), source, options); }
        finally { ArrayPool<char>.Shared.Return(decoded.Text); }
        if (story.Blocks.Count == 0)
            return new StoryFailure(source, null, "no_text", "the page has no text", "pages that a script fills in the browser must be saved after that");
        return decoded.Warning is { } warning ? story with { Warnings = [.. story.Warnings, warning] } : story;
    }

    private static Story Read(Memory<char> text, Source source, ParseOptions options)
    {
        NestingLimit.Apply(text.Span);
        var page = PageReader.Read(DocumentReader.Document(text, everyAttribute: options.Profiles.Count > 0));
        var profile = PageProfile.Of(page, options);
        profile?.Mark();
        var head = HeadReader.Read(page, options);
        return new StoryBuilder(page, profile?.Over(head) ?? head).Build(source);
    }
}
