using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Parsers.PlainText;

/// <summary>Reads wire stories from plain text: one file, one story, but for what <see cref="SeveralStories"/> tells apart.</summary>
internal sealed class PlainTextParser : IStoryParser
{
    public string Format => "text";

    public string Sign => "any other text";

    public bool Recognises(ReadOnlySpan<byte> head, Source source) => true;

    public IEnumerable<ParseResult> Parse(Stream input, Source source, ParseOptions options)
    {
        var read = InputBytes.Read(input, options.MaxCharacters);
        if (read.Failure(source, options) is { } refused) { yield return refused; yield break; }
        foreach (var result in ReadBytes(read.Bytes.Span, source with { Format = Format },
            new StoryHead { Published = options.Published, Language = options.Language }, options))
        {
            yield return result;
        }
    }

    private static IEnumerable<ParseResult> ReadBytes(ReadOnlySpan<byte> bytes, Source source, StoryHead head, ParseOptions options)
    {
        if (TextDecoder.Decode(bytes) is not { } decoded)
            return [new StoryFailure(source, null, "binary", $"this is {BinarySniffer.Name(bytes) ?? "no text: it has zero bytes or control characters"}",
                "give it as text, HTML or a newsroom format")];
        if (string.IsNullOrWhiteSpace(decoded.Text)) return [new StoryFailure(source, null, "empty", "the file is empty")];
        if (DataFile.Name(bytes) is { } data)
            return [new StoryFailure(source, null, "unknown_format", $"this is {data}, and of no kind that is read",
                "`articlekit formats` lists the kinds; a field of a row is named with --field text=NAME")];
        if (decoded.Text.Length > options.MaxCharacters) return [InputBytes.TooLong(source, options)];
        source = source with { Encoding = decoded.Encoding, Bytes = bytes.Length, Sha256 = Model.Sha256.Hex(bytes) };
        var stories = SeveralStories.Of(decoded.Text, head);
        return stories.Select((span, index) => (ParseResult)One(decoded, span, stories.Count > 1 ? source with { Index = index } : source, head));
    }

    private static Story One(Decoded decoded, Span span, Source source, StoryHead head)
    {
        string text = span.Length == decoded.Text.Length ? decoded.Text : span.Of(decoded.Text).ToString();
        var story = Read(text, source with { Characters = text.Length }, head);
        return decoded.Warning is { } warning ? story with { Warnings = [.. story.Warnings, warning] } : story;
    }

    /// <summary>
    /// Blocks and head of a decoded text; what the head already says (a corpus row's headline, date) is kept; where the copy of a mail or an item repeats its
    /// headline, that line is one.
    /// </summary>
    public static Story Read(string text, Source source, StoryHead head, bool repeats = false)
    {
        var (blocks, said, dateline) = new BlockReader(text, head, repeats).Read();
        var story = new Story { Text = text, Source = source, Head = said, Dateline = dateline };
        var named = new Block[blocks.Count];
        for (int b = 0; b < named.Length; b++) named[b] = blocks[b] with { Id = story.IdAt('b', blocks[b].Span.Start) };
        return story with { Blocks = named }; // a copy made now has the offsets that the ids have asked for
    }
}
