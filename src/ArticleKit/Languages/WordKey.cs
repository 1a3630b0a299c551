using System.Runtime.CompilerServices;

namespace ArticleKit.Languages;

/// <summary>
/// A word as 64 bits, letter case folded and ’ taken for ': eight ASCII characters or fewer are their own key, a longer word's is its hash with the top bit
/// set.
/// No two words of the lexicons share a key, which a test sees to; 0 is no word.
/// </summary>
internal static class WordKey
{
    /// <summary>The longest word, in UTF-16 code units.</summary>
    public const int Longest = 64;

    public static ulong Of(ReadOnlySpan<char> word)
    {
        if (word.Length > 8) return word.Length > Longest ? 0 : Hash(word);
        ulong key = 0;
        for (int i = 0; i < word.Length; i++)
        {
            char c = word[i];
            if (c >= 0x80) { if (c != '’') return Hash(word); c = '\''; }
            key |= (ulong)Lower[c] << (8 * i);
        }
        return key;
    }

    /// <summary>Where the search for a key starts, to be masked to the table's size.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Slot(ulong key) => (uint)((key * 0x9E3779B97F4A7C15) >> 40);

    private static ulong Hash(ReadOnlySpan<char> word)
    {
        ulong hash = 0xCBF29CE484222325 ^ (ulong)word.Length;
        foreach (char c in word) hash = (hash ^ Fold(c)) * 0x9E3779B97F4A7C15 ^ (hash >> 29);
        return hash | (1UL << 63);
    }

    private static ReadOnlySpan<byte> Lower =>
    [
        0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31,
        32, 33, 34, 35, 36, 37, 38, 39, 40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63,
        64, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 91, 92, 93, 94, 95,
        96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126,
        127,
    ];

    /// <summary>Lower case and straight apostrophe.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char Fold(char c) => c < 0x80 ? (char)(c is >= 'A' and <= 'Z' ? c | 0x20 : c) : c == '’' ? '\'' : char.ToLowerInvariant(c);
}
