using System.Text;
using System.Text.Json;
using ArticleKit.Model;
using ArticleKit.Parsers.PlainText;

namespace ArticleKit.Parsers;

/// <summary>
/// Reads a corpus of one JSON object a line, row by row; the text of each goes through the plain-text parser. A row that cannot be read is a failure named by
/// its line.
/// </summary>
internal sealed class JsonLinesParser : IStoryParser
{
    public string Format => "jsonl";

    public string Sign => "a JSON object on the first line";

    public bool OneStoryALine => true;

    /// <summary>A whole object on the first line; where the line is longer than what is at hand, one with a field of copy in sight.</summary>
    public bool Recognises(ReadOnlySpan<byte> head, Source source)
    {
        if (head.StartsWith(Encoding.UTF8.Preamble)) head = head[3..];
        head = head.TrimStart(" \t\r\n"u8);
        if (head.IsEmpty || head[0] != (byte)'{') return false;
        int end = head.IndexOf((byte)'\n');
        var row = end < 0 ? head : head[..end];
        try
        {
            var reader = new Utf8JsonReader(row, isFinalBlock: end >= 0, default);
            reader.Read();
            bool named = source.Path?.EndsWith("l", StringComparison.OrdinalIgnoreCase) == true, copy = row.IndexOf("\"text\""u8) >= 0
                || row.IndexOf("\"body\""u8) >= 0;
            return reader.TrySkip()
                ? reader.BytesConsumed > 2 && (copy || source.Path?.EndsWith(".json", StringComparison.OrdinalIgnoreCase) != true)
                : end < 0 && (named || copy);
        }
        catch (JsonException) { return source.Path?.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase) == true; }
    }

    public IEnumerable<ParseResult> Parse(Stream input, Source source, ParseOptions options)
    {
        using var rows = new RowReader(input);
        var row = new JsonRow(CorpusRow.Names.Concat(options.Fields.Values));
        int index = 0;
        while (rows.Next())
        {
            if (rows.Skipped)
            {
                yield return new StoryFailure(source, rows.Line, "row_too_long", $"the row is longer than {RowReader.MostBytes >> 20} MB and was left out");
                index++;
                continue;
            }
            if (rows.IsBlank) continue;
            yield return Guarded(row, rows.Row.Span, rows.Line, source with { Index = index++, Format = Format }, options);
        }
    }

    /// <summary>A fault of ours costs this row only.</summary>
    private static ParseResult Guarded(JsonRow row, ReadOnlySpan<byte> bytes, int line, Source source, ParseOptions options)
    {
        try { return Row(row, bytes, line, source, options); }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            return new StoryFailure(source, line, "internal", $"internal error: {error.GetType().Name}: {error.Message}", "please report this with the row");
        }
    }

    private static ParseResult Row(JsonRow row, ReadOnlySpan<byte> bytes, int line, Source source, ParseOptions options)
    {
        try
        {
            if (!row.Read(bytes)) return new StoryFailure(source, line, "broken_row", "the row is no JSON object");
            var fields = new CorpusRow(row.Text, row.List, options.Fields);
            source = source with { Id = fields.Text("id"), Bytes = bytes.Length };
            if (fields.Text("text") is not { } text || string.IsNullOrWhiteSpace(text))
                return new StoryFailure(source, line, "no_text", "the row has no text", "name its field: --field text=NAME");
            if (text.Length > options.MaxCharacters)
                return new StoryFailure(source, line, "too_long", $"the text is longer than {options.MaxCharacters} characters",
                    "raise the limit with --max-chars");
            var head = fields.Head(options);
            var story = PlainTextParser.Read(text, source with { Characters = text.Length }, head);
            return fields.Warning is { } warning ? story with { Warnings = [.. story.Warnings, warning] } : story;
        }
        catch (JsonException error)
        {
            return new StoryFailure(source, line, "broken_row", $"the row is no valid JSON (byte {error.BytePositionInLine})");
        }
        catch (InvalidOperationException)
        {
            return new StoryFailure(source, line, "broken_row", "the row holds text that is no valid Unicode");
        }
    }
}
