namespace ArticleKit.Parsers.Html.Data;

/// <summary>How alike two titles are, by their words.</summary>
internal static class TitleWords
{
    /// <summary>From 0, no word in common, to 1, the same words: twice the common words by all words.</summary>
    public static double Likeness(ReadOnlySpan<char> one, ReadOnlySpan<char> other) => Likeness(Set(one), Set(other));

    /// <summary>As above, for words that are held against many others.</summary>
    public static double Likeness(HashSet<string> one, HashSet<string> other)
    {
        if (one.Count == 0 || other.Count == 0) return 0;
        int common = 0;
        foreach (string word in one) if (other.Contains(word)) common++;
        return 2.0 * common / (one.Count + other.Count);
    }

    /// <summary>The words of a title, none of what is too long to be one.</summary>
    public static HashSet<string> Set(ReadOnlySpan<char> text)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        if (text.Length > 1000) return words;
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
