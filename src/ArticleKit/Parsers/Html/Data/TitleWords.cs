using ArticleKit.Languages;

namespace ArticleKit.Parsers.Html.Data;

/// <summary>The words of a title, by their keys, and how alike two titles are by them.</summary>
internal sealed class TitleWords
{
    private readonly HashSet<ulong> _keys = [];

    public TitleWords(ReadOnlySpan<char> text) => Read(text);

    public int Count => _keys.Count;

    /// <summary>From 0, no word in common, to 1, the same words: twice the common words by all words.</summary>
    public static double Likeness(ReadOnlySpan<char> one, ReadOnlySpan<char> other) => new TitleWords(one).Likeness(new TitleWords(other));

    /// <summary>As above, for words that are held against many others.</summary>
    public double Likeness(TitleWords other)
    {
        if (Count == 0 || other.Count == 0) return 0;
        int common = 0;
        foreach (ulong word in _keys) if (other._keys.Contains(word)) common++;
        return 2.0 * common / (Count + other.Count);
    }

    /// <summary>Another title's words in place of these; none of what is too long to be one.</summary>
    public void Read(ReadOnlySpan<char> text)
    {
        _keys.Clear();
        if (text.Length > 1000) return;
        int start = -1;
        for (int i = 0; i <= text.Length && Count < 200; i++)
        {
            bool letter = i < text.Length && char.IsLetterOrDigit(text[i]), alone = letter && text[i] >= 0x2E80;
            if (letter && !alone) { if (start < 0) start = i; continue; }
            if (start >= 0) _keys.Add(WordKey.Of(text[start..i]));
            if (alone) _keys.Add(WordKey.Of(text.Slice(i, 1)));
            start = -1;
        }
    }
}
