using System.Numerics;
using ArticleKit.Text;

namespace ArticleKit.Languages;

/// <summary>
/// Tells a text's language by counting the commonest words of each language in its first thousands of characters.
/// Says "und" where too few of them stand there, two languages are level, or but one or two words, which a table may hold too, speak for a language other than
/// English.
/// </summary>
internal sealed class LanguageGuess
{
    private const int Characters = 8_000, Different = 3, Fewest = 60, Times = 4;
    private readonly List<string> _languages = [];

    /// <summary>A bit for each language, by word number: the stop words are the vocabulary's first.</summary>
    private readonly uint[] _bits;

    public LanguageGuess(Vocabulary vocabulary)
    {
        uint[] bits = new uint[4096];
        int last = 0;
        foreach (var row in LexiconReader.Read("any/stop-words.tsv"))
        {
            for (int n = 1; row.Cell(n) is { IsEmpty: false } cell; n++)
            {
                int word = vocabulary.Intern(cell);
                if (word >= bits.Length) Array.Resize(ref bits, word * 2);
                bits[word] |= 1u << _languages.Count;
                last = Math.Max(last, word);
            }
            _languages.Add(row.Cell(0).ToString());
        }
        _bits = bits[..(last + 1)];
    }

    /// <summary>An ISO 639-1 code, or "und".</summary>
    public string Of(ReadOnlySpan<Token> tokens) => Of(tokens, null);

    /// <summary>
    /// The same where a page's template claims a language: the claim, unless the words of another stand there many times more often than its own.
    /// </summary>
    public string Of(ReadOnlySpan<Token> tokens, string? claimed)
    {
        Span<ushort> times = stackalloc ushort[_bits.Length], met = stackalloc ushort[_bits.Length];
        int words = 0, kinds = 0;
        foreach (ref readonly var token in tokens)
        {
            if (token.End > Characters) break;
            if (token.Kind != TokenKind.Word) continue;
            words++;
            if ((uint)token.Word < (uint)times.Length && times[token.Word]++ == 0) met[kinds++] = (ushort)token.Word;
        }
        Span<int> counts = stackalloc int[32], different = stackalloc int[32];
        foreach (ushort word in met[..kinds])
            for (uint bits = _bits[word]; bits != 0; bits &= bits - 1)
            {
                int language = BitOperations.TrailingZeroCount(bits);
                counts[language] += times[word];
                different[language]++;
            }
        int best = 0, second = 1;
        for (int n = 1; n < _languages.Count; n++)
        {
            if (counts[n] > counts[best]) { second = best; best = n; }
            else if (n != best && (second == best || counts[n] > counts[second])) second = n;
        }
        bool clear = counts[best] > counts[second] && counts[best] * 12 >= words && (different[best] >= Different || _languages[best] == "en");
        if (claimed is null) return clear ? _languages[best] : "und";
        int own = _languages.IndexOf(claimed.Length > 2 ? claimed[..2].ToLowerInvariant() : claimed);
        return clear && own >= 0 && own != best && words >= Fewest && counts[best] >= Times * counts[own] ? _languages[best] : claimed;
    }
}
