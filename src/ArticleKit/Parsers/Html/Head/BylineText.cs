using ArticleKit.Parsers.Html.Tree;

namespace ArticleKit.Parsers.Html.Head;

/// <summary>
/// Holds the visible byline against the authors: "June 19, 2023", "News" and "Today 5:00 am" name nobody and are none; a "By" alone takes the names of the next
/// block; names that
/// touch what stands before or behind them ("byAnn Lee", "Tom RayPublished") get the space that the page draws.
/// </summary>
internal static class BylineText
{
    private const int Longest = 150, ShortestWord = 3;

    /// <summary>The byline, or null where it is none.</summary>
    public static string? Of(Page page, string line, int block, IReadOnlyList<string> authors)
    {
        if (authors.Count == 0) return line;
        if (AuthorNames.IsLead(line))
            return block + 1 < page.Blocks.Length
                && page.Blocks[block + 1].Length < Longest
                && page.TextOf(block + 1).ToString().Replace('\n', ' ') is var next
                && Names(next, authors)
                ? $"{line.Trim()} {next}"
                : null;
        return Names(line, authors) || (Says(line) && !page.Nodes[page.Blocks[block].Node].Kind.IsHeading()) ? BylineTrim.Of(Spaced(line, authors)) : null;
    }

    private static bool Names(string line, IReadOnlyList<string> authors)
    {
        foreach (string author in authors)
            foreach (string word in author.Split(' ', '.', '-'))
                if ((word.Length >= ShortestWord || word == author) && line.Contains(word, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    /// <summary>"Escrito por Ana Vargas", "Posted by Cooper": a word for by before a name.</summary>
    private static bool Says(string line)
    {
        string[] words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i + 1 < words.Length; i++) if (AuthorNames.IsLead(words[i]) && char.IsUpper(words[i + 1][0])) return true;
        return false;
    }

    private static string Spaced(string line, IReadOnlyList<string> authors)
    {
        foreach (string author in authors)
        {
            int at = line.IndexOf(author, StringComparison.Ordinal), end = at + author.Length;
            if (at < 0) continue;
            if (end < line.Length && (char.IsUpper(line[end]) || char.IsAsciiDigit(line[end]))) line = line.Insert(end, " ");
            if (at > 0 && char.IsLower(line[at - 1])) line = line.Insert(at, " ");
        }
        return line;
    }
}
