using System.Net;
using System.Text;
using ArticleKit.Text;

namespace ArticleKit.Parsers.Html.Head;

/// <summary>Text of metadata made plain: entities and tags gone, white space folded.</summary>
internal static class Words
{
    /// <summary>Null where nothing is left.</summary>
    public static string? Fold(string? text)
    {
        if (text is null) return null;
        if (text.Contains('&')) text = WebUtility.HtmlDecode(text);
        var folded = new StringBuilder(text.Length);
        bool tag = false;
        int last = text.LastIndexOf('>');
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (!tag && c == '<' && i + 1 < text.Length && (char.IsAsciiLetter(text[i + 1]) || text[i + 1] == '/') && i < last) { tag = true; continue; }
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
}
