using System.Text.Json;
using ArticleKit.Model;
using ArticleKit.Parsers.PlainText;

namespace ArticleKit.Parsers;

/// <summary>Reads a corpus of one JSON object a line; the text of each goes through the plain-text parser.</summary>
internal sealed class JsonLinesParser : IStoryParser
{
    public string Format => "jsonl";

    public bool OneStoryALine => true;

    public bool Recognises(ReadOnlySpan<byte> head, Source source) => head.Length > 0 && head[0] == (byte)'{' && source.Path?.EndsWith(".jsonl", StringComparison.Ordinal) == true;

    public IEnumerable<ParseResult> Parse(Stream input, Source source, ParseOptions options)
    {
        using var reader = new StreamReader(input);
        int index = 0;
        for (int line = 1; reader.ReadLine() is { } row; line++)
        {
            if (row.Length == 0) continue;
            yield return Row(row, line, source with { Index = index++, Format = Format }, options);
        }
    }

    private static ParseResult Row(string row, int line, Source source, ParseOptions options)
    {
        using var json = JsonDocument.Parse(row);
        if (Text(json, "text") is not { } text) return new StoryFailure(source, line, "no_text", "the row has no text");
        return PlainTextParser.Read(text, source with { Id = Text(json, "id"), Characters = text.Length },
            new StoryHead { Id = Text(json, "id"), Published = Text(json, "published") ?? options.Published, Headline = Text(json, "headline") });
    }

    private static string? Text(JsonDocument json, string name) => json.RootElement.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
