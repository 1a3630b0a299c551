using ArticleKit.Model;
using ArticleKit.Parsers.PlainText;

namespace ArticleKit.Parsers;

/// <summary>
/// Reads a corpus in CSV or TSV whose first row names the fields as a JSONL corpus does; the text of each row goes through the plain-text parser.
/// </summary>
internal sealed class CsvParser : IStoryParser
{
    private const int HeadSize = 1 << 16;
    private static readonly string[] TextNames = ["text", "body"];
    private static readonly string[] OtherNames = ["id", "headline", "title", "published", "date", "url", "agency", "author", "byline", "language"];

    public string Format => "csv";

    public string Sign => "a first line that names text or body and another field, between commas, semicolons or tabs";

    public bool Recognises(ReadOnlySpan<byte> head, Source source)
    {
        if (head.StartsWith(System.Text.Encoding.UTF8.Preamble)) head = head[3..];
        int end = head.IndexOfAny((byte)'\n', (byte)'\r');
        if (end is < 4 or > 600) return false;
        string line = System.Text.Encoding.Latin1.GetString(head[..end]);
        var names = line.Split(Separator(line)).Select(name => name.Trim('"', ' ').ToLowerInvariant()).ToList();
        return names.Count > 1 && names.Exists(name => TextNames.Contains(name)) && names.Exists(name => OtherNames.Contains(name));
    }

    public IEnumerable<ParseResult> Parse(Stream input, Source source, ParseOptions options)
    {
        source = source with { Format = Format, MediaType = "text/csv" };
        byte[] head = new byte[HeadSize];
        int length = input.ReadAtLeast(head, HeadSize, throwOnEndOfStream: false);
        var encoding = Encoding(head.AsSpan(0, length));
        using var reader = new StreamReader(new JoinedStream(head.AsMemory(0, length), input), encoding, detectEncodingFromByteOrderMarks: true);
        string first = encoding.GetString(head, 0, length);
        var rows = new CsvReader(reader, Separator(first[..Math.Max(0, first.AsSpan().IndexOfAny('\n', '\r'))]), options.MaxCharacters);
        var names = rows.Next()?.Select(name => name.Trim().TrimStart('\uFEFF')).ToList() ?? [];
        for (int index = 0; rows.Next() is { } cells;)
        {
            if (cells.Count == 1 && cells[0].Length == 0) continue;
            yield return Row(names, cells, rows, source with { Index = index++, Encoding = encoding.WebName }, options);
        }
    }

    private static ParseResult Row(List<string> names, List<string> cells, CsvReader rows, Source source, ParseOptions options)
    {
        if (rows.TooLong)
            return new StoryFailure(source, rows.Line, "too_long", $"the row is longer than {options.MaxCharacters} characters",
                "raise the limit with --max-chars");
        string? Cell(string name)
        {
            int at = names.FindIndex(have => have.Equals(name, StringComparison.OrdinalIgnoreCase));
            return at >= 0 && at < cells.Count && cells[at].Length > 0 ? cells[at] : null;
        }
        var row = new CorpusRow(Cell, name => Cell(name)?.Split([';', '|'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [],
            options.Fields);
        if (row.Text("text") is not { } text || string.IsNullOrWhiteSpace(text))
            return new StoryFailure(source, rows.Line, "no_text", "the row has no text", "name its column: --field text=NAME");
        var story = PlainTextParser.Read(text,
            source with { Id = row.Text("id"), Characters = text.Length, Bytes = System.Text.Encoding.UTF8.GetByteCount(text) }, row.Head(options));
        return row.Warning is { } warning ? story with { Warnings = [.. story.Warnings, warning] } : story;
    }

    /// <summary>What of tab, semicolon and comma the first line has most.</summary>
    private static char Separator(string line)
    {
        char best = ',';
        foreach (char separator in "\t;") if (line.AsSpan().Count(separator) > line.AsSpan().Count(best)) best = separator;
        return best;
    }

    /// <summary>UTF-8 where the first bytes are, a letter cut off at their end aside; else Latin-1.</summary>
    private static System.Text.Encoding Encoding(ReadOnlySpan<byte> head)
    {
        int cut = head.Length;
        while (cut > 0 && head.Length - cut < 4 && (head[cut - 1] & 0xC0) == 0x80) cut--;
        return System.Text.Unicode.Utf8.IsValid(head[..Math.Max(0, head.Length < HeadSize ? head.Length : cut - 1)])
            ? System.Text.Encoding.UTF8
            : System.Text.Encoding.Latin1;
    }
}
