namespace ArticleKit.Parsers.Profiles;

/// <summary>
/// A line as a newsroom writes it, with fields for what changes: `{priority} {category} {slug} {date} {words}`. A blank stands for one or more, `{}` for
/// anything;
/// a field takes as little as it can. Matching takes time by the line's length and the number of fields, however they stand.
/// </summary>
internal sealed class LinePattern
{
    private const int LongestLine = 500;

    /// <summary>What fields are called, and which characters they take.</summary>
    public static readonly string[] Fields =
    [
        "agency", "byline", "category", "cycle", "date", "headline", "id", "keywords", "language", "place", "priority", "section", "sequence", "service",
        "slug", "subheadline", "take", "urgency", "words",
    ];

    private readonly List<(string? Literal, string? Field)> _parts = [];

    private LinePattern(string text) => Text = text;

    public string Text { get; }

    /// <exception cref="FormatException">What is wrong with the pattern and how to mend it.</exception>
    public static LinePattern Parse(string text)
    {
        var pattern = new LinePattern(text);
        for (int at = 0; at < text.Length;)
        {
            int open = text.IndexOf('{', at);
            if (open != at) { pattern._parts.Add((text[at..(open < 0 ? text.Length : open)], null)); at = open < 0 ? text.Length : open; continue; }
            int close = text.IndexOf('}', open);
            if (close < 0) throw new FormatException($"'{text}' has a {{ without }}; close it");
            string field = text[(open + 1)..close];
            if (field.Length > 0 && !Fields.Contains(field))
                throw new FormatException($"there is no field {{{field}}}; there are {string.Join(", ", Fields)}, and {{}} for anything");
            if (pattern._parts.Count > 0 && pattern._parts[^1].Field is not null)
                throw new FormatException($"'{text}' has two fields with nothing between; put a blank or a mark there");
            pattern._parts.Add((null, field));
            at = close + 1;
        }
        if (pattern._parts.TrueForAll(part => string.IsNullOrWhiteSpace(part.Literal)) && pattern._parts.Count < 2)
            throw new FormatException($"'{text}' fits every line; add a word or a mark that only such lines have");
        return pattern;
    }

    /// <summary>The fields of a line that is written so, or null.</summary>
    public Dictionary<string, string>? Match(ReadOnlySpan<char> line) => Match(line, whole: true, out _);

    /// <summary>The fields at the head of a line, and where the rest begins.</summary>
    public Dictionary<string, string>? MatchHead(ReadOnlySpan<char> line, out int rest) => Match(line, whole: false, out rest);

    private Dictionary<string, string>? Match(ReadOnlySpan<char> line, bool whole, out int rest)
    {
        rest = 0;
        if (line.Length > LongestLine)
        {
            if (whole) return null;
            line = line[..LongestLine];
        }
        Span<int> ends = stackalloc int[_parts.Count];
        var failed = new bool[_parts.Count * (line.Length + 1)];
        if (!Match(line, 0, 0, whole, ends, failed)) return null;
        var fields = new Dictionary<string, string>();
        for (int i = 0; i < _parts.Count; i++)
            if (_parts[i].Field is { Length: > 0 } name) fields[name] = line[(i == 0 ? 0 : ends[i - 1])..ends[i]].Trim().ToString();
        rest = ends[^1];
        return fields;
    }

    private bool Match(ReadOnlySpan<char> line, int part, int at, bool whole, Span<int> ends, bool[] failed)
    {
        if (part == _parts.Count) return !whole || line[at..].Trim().IsEmpty;
        ref bool known = ref failed[part * (line.Length + 1) + at];
        if (known) return false;
        var (literal, field) = _parts[part];
        if (literal is not null)
        {
            int end = Skip(literal, line, at);
            if (end >= 0 && Match(line, part + 1, ends[part] = end, whole, ends, failed)) return true;
        }
        else
            for (int end = field!.Length == 0 ? at : at + 1; end <= line.Length; end++)
            {
                if (end > at && !Takes(field, line[end - 1])) break;
                if (field == "date" && (end < line.Length && char.IsLetterOrDigit(line[end]) || !WireDay.Is(line[at..end].ToString()))) continue;
                ends[part] = end;
                if (Match(line, part + 1, end, whole, ends, failed)) return true;
            }
        known = true;
        return false;
    }

    /// <summary>A number has digits only, a date is one that can be read; priority, category and cycle are one word.</summary>
    private static bool Takes(string field, char c) => field switch
    {
        "words" or "urgency" => char.IsAsciiDigit(c),
        "priority" or "category" or "cycle" or "sequence" or "service" => !char.IsWhiteSpace(c),
        _ => true,
    };

    /// <summary>Where a literal ends in the line, a blank in it being any number of them; -1 where it does not stand there.</summary>
    private static int Skip(string literal, ReadOnlySpan<char> line, int at)
    {
        for (int i = 0; i < literal.Length; i++)
        {
            if (!char.IsWhiteSpace(literal[i])) { if (at >= line.Length || line[at++] != literal[i]) return -1; continue; }
            bool last = i == literal.Length - 1, first = at == 0;
            if (!first && at < line.Length && !char.IsWhiteSpace(line[at]) || at >= line.Length && !last) return -1;
            while (at < line.Length && char.IsWhiteSpace(line[at])) at++;
        }
        return at;
    }
}
