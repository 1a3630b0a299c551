namespace ArticleKit.Parsers.PlainText;

/// <summary>Whether the first piece of a story heads it: short, and no sentence or written In Title Case.</summary>
internal static class Headline
{
    private const int Longest = 200;

    public static bool Is(string text, Piece piece, Piece next, bool filedNext)
    {
        if (piece.Length > Longest || piece.Lines > 3 || piece.Length < 3) return false;
        var line = piece.Span.Of(text);
        if (line[^1] is ':' or ';' or ',' || Marked.IsSpoken(line) && line[1] == ':' || !HasWord(line)) return false;
        if (!Piece.Ends(line, ".…!?")) return true;
        return filedNext || !Piece.Ends(line, ".…") && next.Length > piece.Length || TitleCase(line);
    }

    /// <summary>Two letters, one after the other: "13/03/2024 10:15" heads nothing.</summary>
    private static bool HasWord(ReadOnlySpan<char> line)
    {
        for (int i = 1; i < line.Length; i++) if (char.IsLetter(line[i]) && (char.IsLetter(line[i - 1]) || line[i] >= '\u2E80')) return true;
        return false;
    }

    /// <summary>Nine of ten of its longer words begin with a capital.</summary>
    private static bool TitleCase(ReadOnlySpan<char> line)
    {
        int words = 0, capitals = 0;
        foreach (var range in line.Split(' '))
        {
            var word = line[range].TrimStart("\"'“‘(");
            if (word.Length < 5 || !char.IsLetter(word[0])) continue;
            words++;
            if (char.IsUpper(word[0])) capitals++;
        }
        return words >= 3 && capitals * 10 >= words * 9 && line.Length <= 140;
    }
}
