using System.Runtime.CompilerServices;

namespace ArticleKit.Languages;

/// <summary>
/// Numbers every word of the lexicons, letter case folded and ’ taken for ', so that an extractor's table is an array by word number.
/// Filled while the lexicons load, only read afterwards; 0 is the unknown word.
/// </summary>
internal sealed class Vocabulary
{
    /// <summary>The longest word, in UTF-16 code units.</summary>
    private const int Longest = 64;

    /// <summary>Words by the place their key leads to, key 0 where there is none; a word of eight ASCII characters or fewer is its own key, a longer one's is its hash with the top bit set.</summary>
    private (ulong Key, int Number)[] _slots = new (ulong, int)[1 << 17];
    private int[] _starts = new int[1 << 16];
    private char[] _pool = new char[1 << 19];
    private readonly HashSet<int> _abbreviations = [];
    private int _count = 1;

    /// <summary>One more than the largest word number.</summary>
    public int Count => _count;

    /// <summary>The word's text, folded.</summary>
    public ReadOnlySpan<char> this[int word] => _pool.AsSpan(_starts[word], _starts[word + 1] - _starts[word]);

    /// <summary>The number of a word, or 0.</summary>
    public int Find(ReadOnlySpan<char> word) => word.Length is 0 or > Longest ? 0 : Find(Key(word));

    private int Find(ulong key)
    {
        var slots = _slots;
        uint mask = (uint)slots.Length - 1;
        for (uint at = Slot(key) & mask; ; at = (at + 1) & mask)
        {
            ref readonly var slot = ref slots[at];
            if (slot.Key == key || slot.Key == 0) return slot.Number;
        }
    }

    /// <summary>The number of a word, given one if it has none yet; a word longer than <see cref="Longest"/> is refused.</summary>
    public int Intern(ReadOnlySpan<char> word)
    {
        if (word.Length > Longest) throw new InvalidDataException($"a word of a lexicon is longer than {Longest} characters: {word}");
        if (word.IsEmpty) return 0;
        ulong key = Key(word);
        int found = Find(key);
        if (found != 0) return found;
        if (_count + 2 >= _starts.Length) Array.Resize(ref _starts, _starts.Length * 2);
        int start = _starts[_count];
        if (start + word.Length > _pool.Length) Array.Resize(ref _pool, Math.Max(_pool.Length * 2, start + word.Length));
        for (int i = 0; i < word.Length; i++) _pool[start + i] = Fold(word[i]);
        int number = _count++;
        _starts[_count] = start + word.Length;
        if (_count * 2 > _slots.Length) Rehash(); else Place(number, key);
        return number;
    }

    /// <summary>Says that a word, written without its stop, keeps the stop that follows it.</summary>
    public void Abbreviate(ReadOnlySpan<char> word) => _abbreviations.Add(Intern(word));

    public bool IsAbbreviation(ReadOnlySpan<char> word) => word.Length <= 8 && Find(word) is > 0 and int number && _abbreviations.Contains(number);

    private void Place(int number, ulong key)
    {
        uint mask = (uint)_slots.Length - 1, at = Slot(key) & mask;
        while (_slots[at].Key != 0) at = (at + 1) & mask;
        _slots[at] = (key, number);
    }

    private void Rehash()
    {
        _slots = new (ulong, int)[_slots.Length * 2];
        for (int i = 1; i < _count; i++) Place(i, Key(this[i]));
    }

    private static uint Slot(ulong key) => (uint)((key * 0x9E3779B97F4A7C15) >> 40);

    private static ulong Key(ReadOnlySpan<char> word)
    {
        if (word.Length > 8) return Hash(word);
        ulong key = 0;
        for (int i = 0; i < word.Length; i++)
        {
            char c = word[i];
            if (c >= 0x80) { if (c != '’') return Hash(word); c = '\''; }
            key |= (ulong)Lower[c] << (8 * i);
        }
        return key;
    }

    /// <summary>64 bits with the top one set: no two words of the lexicons have the same, which a test sees to.</summary>
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
        96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114, 115, 116, 117, 118, 119, 120, 121, 122, 123, 124, 125, 126, 127,
    ];

    /// <summary>Lower case and straight apostrophe.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char Fold(char c) => c < 0x80 ? (char)(c is >= 'A' and <= 'Z' ? c | 0x20 : c) : c == '’' ? '\'' : char.ToLowerInvariant(c);
}
