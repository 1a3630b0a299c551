namespace ArticleKit.Parsers.Newsroom;

/// <summary>
/// The sections under dpa's copy, `# Notebook` and `## Internet links`: what they say to the desk, without titles, stars and the closing line.
/// </summary>
internal static class DeskNotes
{
    public static IEnumerable<string> Read(string notes)
    {
        var lines = notes.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(line => !line.StartsWith("# ", StringComparison.Ordinal)
                && line.Trim('*', ' ', '\u007F', '\u0004').Length > 0
                && !PlainText.Initials.Is(line))
            .Select(line => line.TrimStart('#', ' '));
        string text = string.Join(' ', lines);
        if (text.Length > 0) yield return text;
    }
}
