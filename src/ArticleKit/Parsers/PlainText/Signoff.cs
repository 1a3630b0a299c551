using ArticleKit.Languages;

namespace ArticleKit.Parsers.PlainText;

/// <summary>
/// A closing line that its first words do not tell: who helped ("Ann Lee in Riga contributed to this report."), where the writer is to be had ("Reach Ann Lee
/// at ann@example.org.").
/// </summary>
internal static class Signoff
{
    private const int Longest = 300;
    private static readonly List<string> Ends = [], Contacts = [];

    static Signoff()
    {
        foreach (var row in LexiconReader.Read("en/signoff-lines.tsv")) (row.Cell(1) is "end" ? Ends : Contacts).Add(row.Cell(0).ToString());
    }

    public static bool Is(ReadOnlySpan<char> line)
    {
        if (line.Length > Longest) return false;
        var bare = line.TrimEnd(".)]* ");
        if (bare.IsEmpty) return false;
        foreach (string words in Ends) if (!Opening.Differ(words[^1], bare[^1]) && bare.EndsWith(words, StringComparison.OrdinalIgnoreCase)) return true;
        if (!line.Contains('@')) return false;
        foreach (string word in Contacts)
            if (line.StartsWith(word, StringComparison.OrdinalIgnoreCase) && line.Length > word.Length && line[word.Length] == ' ') return true;
        return false;
    }
}
