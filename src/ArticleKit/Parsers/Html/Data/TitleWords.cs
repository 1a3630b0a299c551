namespace ArticleKit.Parsers.Html.Data;

/// <summary>How alike two titles are, by their words.</summary>
internal static class TitleWords
{
    /// <summary>From 0, no word in common, to 1, the same words: twice the common words by all words.</summary>
    public static double Likeness(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        if (one.Length > 1000 || other.Length > 1000) return 0;
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
