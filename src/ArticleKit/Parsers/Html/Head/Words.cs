using System.Net;
using System.Text;
using ArticleKit.Text;

namespace ArticleKit.Parsers.Html.Head;

/// <summary>Text of metadata made plain: entities and tags gone, white space folded; and how alike two titles are.</summary>
internal static class Words
{
    /// <summary>Null where nothing is left.</summary>
    public static string? Fold(string? text)
    {
        if (text is null) return null;
        if (text.Contains('&')) text = WebUtility.HtmlDecode(text);
        var folded = new StringBuilder(text.Length);
        bool tag = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (!tag && c == '<' && i + 1 < text.Length && (char.IsAsciiLetter(text[i + 1]) || text[i + 1] == '/') && text.IndexOf('>', i) > 0) { tag = true; continue; }
            if (tag) { tag = c != '>'; continue; }
            if (c is '\u00AD' or '\u200B' or '\u2060' or '\uFEFF' or '\u200E' or '\u200F') continue;
            if (Tokenizer.IsSpace(c)) { if (folded.Length > 0 && folded[^1] != ' ') folded.Append(' '); continue; }
            folded.Append(c);
        }
        if (folded.Length > 0 && folded[^1] == ' ') folded.Length--;
        return folded.Length == 0 ? null : folded.ToString();
    }

    /// <summary>Letters and digits only, lower case.</summary>
    public static string Bare(ReadOnlySpan<char> text)
    {
        var bare = new StringBuilder(text.Length);
        foreach (char c in text) if (char.IsLetterOrDigit(c)) bare.Append(char.ToLowerInvariant(c));
        return bare.ToString();
    }

    /// <summary>From 0, no word in common, to 1, the same words: twice the common words by all words.</summary>
    public static double Likeness(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var first = Set(one);
        var second = Set(other);
        if (first.Count == 0 || second.Count == 0) return 0;
        int common = 0;
        foreach (string word in first) if (second.Contains(word)) common++;
        return 2.0 * common / (first.Count + second.Count);
    }

    private static HashSet<string> Set(ReadOnlySpan<char> text)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        int start = -1;
        for (int i = 0; i <= text.Length && words.Count < 200; i++)
        {
            bool letter = i < text.Length && char.IsLetterOrDigit(text[i]);
            if (letter && text[i] >= 0x2E80) { words.Add(text[i].ToString()); if (start >= 0) words.Add(Lower(text[start..i])); start = -1; continue; }
            if (letter) { if (start < 0) start = i; continue; }
            if (start >= 0) words.Add(Lower(text[start..i]));
            start = -1;
        }
        return words;
    }

    private static string Lower(ReadOnlySpan<char> word) => word.ToString().ToLowerInvariant();
}
