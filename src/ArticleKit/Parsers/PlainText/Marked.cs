namespace ArticleKit.Parsers.PlainText;

/// <summary>
/// What a line's first signs say it is where people mark up plain text: "## What comes next", "| 2024 | $2 million |", "2. Ann Lee (Kenya)", "TOM RAY: Good
/// morning."
/// </summary>
internal static class Marked
{
    /// <summary>A Markdown heading's words, empty for another line.</summary>
    public static ReadOnlySpan<char> Heading(ReadOnlySpan<char> line)
    {
        var words = line.TrimStart('#');
        int signs = line.Length - words.Length;
        return signs is > 0 and < 7 && words.Length > 2 && words[0] == ' ' && words.IndexOfAnyExcept(" #") >= 0 ? words.Trim(" #") : default;
    }

    /// <summary>A row of a Markdown table.</summary>
    public static bool IsRow(ReadOnlySpan<char> line) => line.Length > 4 && line[0] == '|' && line[^1] == '|';

    /// <summary>The number a line of a list begins with, 0 for none: "3. Sam Hill", "3) Sam Hill".</summary>
    public static int Number(ReadOnlySpan<char> line)
    {
        int digits = 0;
        while (digits < line.Length && digits < 3 && char.IsAsciiDigit(line[digits])) digits++;
        return digits > 0 && digits + 2 < line.Length && line[digits] is '.' or ')' && line[digits + 1] == ' ' && !char.IsAsciiDigit(line[digits + 2])
            ? int.Parse(line[..digits], System.Globalization.CultureInfo.InvariantCulture)
            : 0;
    }

    /// <summary>A line of a transcript by the speaker in capitals before its colon, or "Q:" and "A:".</summary>
    public static bool IsSpoken(ReadOnlySpan<char> line)
    {
        int colon = line[..Math.Min(line.Length, 60)].IndexOf(':');
        if (colon < 1 || colon + 2 >= line.Length || line[colon + 1] != ' ') return false;
        var speaker = line[..colon];
        return speaker.ContainsAnyInRange('A', 'Z')
            && !speaker.ContainsAnyInRange('a', 'z')
            && speaker.IndexOfAnyExcept("ABCDEFGHIJKLMNOPQRSTUVWXYZ .,'’-()") < 0;
    }

    /// <summary>"Home » News » Local", "News > World > Asia".</summary>
    public static bool IsTrail(ReadOnlySpan<char> line) =>
        line.Length < 100
            && !Piece.Ends(line, ".!?…:")
            && (line.Contains(" » ", StringComparison.Ordinal) || line.Contains(" › ", StringComparison.Ordinal) || line.Count(" > ") > 1);

    /// <summary>"14:32 – Power back in Brest": the hour and the head of a live blog's entry.</summary>
    public static bool IsEntry(ReadOnlySpan<char> line)
    {
        if (line.Length is < 10 or > 100 || !char.IsAsciiDigit(line[0]) || Piece.Ends(line, ".…:,")) return false;
        int colon = char.IsAsciiDigit(line[1]) ? 2 : 1, dash = line.IndexOfAny('-', '–', '—');
        if (line[colon] is not (':' or '.')
            || !char.IsAsciiDigit(line[colon + 1])
            || !char.IsAsciiDigit(line[colon + 2])
            || dash < colon + 4
            || dash > colon + 12
            || dash + 2 >= line.Length)
        {
            return false;
        }
        return line[dash - 1] == ' '
            && line[dash + 1] == ' '
            && line[(colon + 3)..dash].IndexOfAny("0123456789") < 0
            && line[(dash + 2)..].TrimStart("'‘\"“") is [>= 'A' and <= 'Z', ..];
    }
}
