using System.Security.Cryptography;
using ArticleKit.Model;
using ArticleKit.Parsers.Html.Tree;
using AngleParser = AngleSharp.Html.Parser.HtmlParser;
using AngleOptions = AngleSharp.Html.Parser.HtmlParserOptions;

namespace ArticleKit.Parsers.Html;

/// <summary>Reads the story of a web page: its blocks and what the page's metadata say of it.</summary>
internal sealed class HtmlParser : IStoryParser
{
    private static readonly AngleOptions Options = new()
    {
        SkipComments = true, SkipProcessingInstructions = true, DisableElementPositionTracking = true, MaximumDepth = 500,
    };

    public string Format => "html";

    public bool Recognises(ReadOnlySpan<byte> head, Source source) => HtmlSigns.In(head);

    public IEnumerable<ParseResult> Parse(Stream input, Source source, ParseOptions options)
    {
        using var memory = new MemoryStream();
        input.CopyTo(memory);
        byte[] bytes = memory.GetBuffer();
        yield return Read(bytes.AsSpan(0, (int)memory.Length), source, options);
    }

    public static ParseResult Read(ReadOnlySpan<byte> bytes, Source source, ParseOptions options)
    {
        var (text, length, encoding) = HtmlCharset.Decode(bytes);
        source = source with { Format = "html", MediaType = "text/html", Encoding = encoding, Bytes = bytes.Length, Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)) };
        if (length > options.MaxCharacters) return new StoryFailure(source, null, "too_long", $"the page has {length} characters, more than {options.MaxCharacters}");
        NestingLimit.Apply(text.AsSpan(0, length));
        using var document = new AngleParser(Options).ParseDocument(new ReadOnlyMemory<char>(text, 0, length));
        return StoryBuilder.Build(PageReader.Read(document), source, options);
    }
}
