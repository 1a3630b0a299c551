namespace ArticleKit.Languages;

/// <summary>The first two letters of the words of a list: most words are told apart from all of them at a glance, before they are looked up.</summary>
internal sealed class FirstLetters(bool ignoreCase)
{
    private readonly bool[] _seen = new bool[1 << 12];

    public void Add(ReadOnlySpan<char> word)
    {
        if (word.Length > 1) _seen[Key(word)] = true;
    }

    /// <summary>False for what is no word of the list, and for a single letter.</summary>
    public bool MayBegin(ReadOnlySpan<char> word) => word.Length > 1 && _seen[Key(word)];

    private int Key(ReadOnlySpan<char> word) => ignoreCase ? (Folded(word[0]) & 63) << 6 | Folded(word[1]) & 63 : (word[0] & 63) << 6 | word[1] & 63;

    private static int Folded(char c) => char.IsAscii(c) ? c | 0x20 : char.ToLowerInvariant(c);
}
