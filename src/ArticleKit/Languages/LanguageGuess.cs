namespace ArticleKit.Languages;

/// <summary>
/// Tells a text's language by counting the commonest words of each language in its first thousands of characters.
/// Says "und" where too few of them stand there or two languages are level.
/// </summary>
internal sealed class LanguageGuess
{
    private const int Characters = 8_000;
    private static readonly Lazy<LanguageGuess> LazyShared = new(() => new LanguageGuess());
    private readonly List<string> _languages = [];
    private readonly Dictionary<string, uint> _words = [];
    private readonly Dictionary<string, uint>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    private LanguageGuess()
    {
        foreach (var row in LexiconReader.Read("any/stop-words.tsv"))
        {
            uint bit = 1u << _languages.Count;
            _languages.Add(row.Cell(0).ToString());
            for (int n = 1; row.Cell(n) is { IsEmpty: false } word; n++)
            {
                string key = word.ToString();
                _words[key] = _words.GetValueOrDefault(key) | bit;
            }
        }
        _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public static LanguageGuess Shared => LazyShared.Value;

    /// <summary>An ISO 639-1 code, or "und".</summary>
    public string Of(string text)
    {
        Span<int> counts = stackalloc int[32];
        Span<char> folded = stackalloc char[16];
        int words = 0, limit = Math.Min(text.Length, Characters);
        for (int i = 0; i < limit;)
        {
            if (!char.IsLetter(text[i])) { i++; continue; }
            int start = i;
            while (i < limit && char.IsLetter(text[i])) i++;
            words++;
            if (i - start > folded.Length) continue;
            for (int k = start; k < i; k++) folded[k - start] = WordKey.Fold(text[k]);
            if (!_lookup.TryGetValue(folded[..(i - start)], out uint bits)) continue;
            for (; bits != 0; bits &= bits - 1) counts[System.Numerics.BitOperations.TrailingZeroCount(bits)]++;
        }
        int best = 0, second = 1;
        for (int n = 1; n < _languages.Count; n++)
        {
            if (counts[n] > counts[best]) { second = best; best = n; }
            else if (n != best && (second == best || counts[n] > counts[second])) second = n;
        }
        bool clear = counts[best] > counts[second] && counts[best] * 12 >= words;
        return clear ? _languages[best] : "und";
    }
}
