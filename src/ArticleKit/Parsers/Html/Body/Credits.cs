using System.Buffers;
using ArticleKit.Languages;

namespace ArticleKit.Parsers.Html.Body;

/// <summary>Parts a caption from its credit: "The bridge at dawn. Photo: Ann Lee/Daily Post", "… (Foto: dpa)", "… © AFP".</summary>
internal static class Credits
{
    private static readonly string[] Marks = Load();
    private static readonly SearchValues<char> Firsts = SearchValues.Create([.. Marks.SelectMany(mark => (char[])[char.ToLowerInvariant(mark[0]), char.ToUpperInvariant(mark[0])])]);

    /// <summary>True for a line that is a credit from its first word.</summary>
    public static bool Begins(ReadOnlySpan<char> text)
    {
        text = text.TrimStart("([ ");
        if (text.IsEmpty || !Firsts.Contains(text[0])) return false;
        foreach (string mark in Marks) if (text.StartsWith(mark, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    public static (string? Caption, string? Credit) Split(string text)
    {
        int at = -1;
        for (int i = text.Length - 1; i >= 0 && text.Length - i < 160; i--)
        {
            if (i > 0 && char.IsLetterOrDigit(text[i - 1])) continue;
            if (text[i] != '©' && !Begins(text.AsSpan(i))) continue;
            at = i;
        }
        if (at < 0) return (text, null);
        string caption = text[..at].TrimEnd(' ', '(', '[', '|', '-', '–', '—', '/', ','), credit = text[at..];
        foreach (string mark in Marks) if (credit.TrimStart('(', '[', ' ').StartsWith(mark, StringComparison.OrdinalIgnoreCase)) { credit = credit.TrimStart('(', '[', ' ')[mark.Length..]; break; }
        credit = credit.Trim(' ', '(', ')', '[', ']', '©', ':', '.');
        return (caption.Length == 0 ? null : caption, credit.Length == 0 ? null : credit);
    }

    private static string[] Load()
    {
        var marks = new List<string>();
        foreach (string file in (ReadOnlySpan<string>)["en/credit-openings.txt", "any/credit-marks.txt"]) foreach (var row in LexiconReader.Read(file)) marks.Add(row.ToString());
        return [.. marks];
    }
}
