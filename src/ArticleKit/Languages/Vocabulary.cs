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
    private const uint NumberBits = (1 << 17) - 1;

    private uint[] _slots = new uint[1 << 17];
    private int[] _starts = new int[1 << 16];
    private char[] _pool = new char[1 << 19];
    private readonly HashSet<int> _abbreviations = [];
    private int _count = 1;

    /// <summary>One more than the largest word number.</summary>
    public int Count => _count;

    /// <summary>The word's text, folded.</summary>
    public ReadOnlySpan<char> this[int word] => _pool.AsSpan(_starts[word], _starts[word + 1] - _starts[word]);

    /// <summary>The number of a word, or 0.</summary>
    [SkipLocalsInit]
    public int Find(ReadOnlySpan<char> word)
    {
        if (word.Length > Longest) return 0;
        Span<char> folded = stackalloc char[Longest];
        uint hash = Fold(word, folded);
        return Find(folded[..word.Length], hash);
    }

    private int Find(ReadOnlySpan<char> folded, uint hash)
    {
        uint[] slots = _slots;
        uint mask = (uint)slots.Length - 1, tag = hash & ~NumberBits;
        for (uint slot = hash & mask; slots[slot] is > 0 and uint entry; slot = (slot + 1) & mask)
            if ((entry & ~NumberBits) == tag && this[(int)(entry & NumberBits)].SequenceEqual(folded)) return (int)(entry & NumberBits);
        return 0;
    }

    /// <summary>The number of a word, given one if it has none yet; a word longer than <see cref="Longest"/> is refused.</summary>
    [SkipLocalsInit]
    public int Intern(ReadOnlySpan<char> word)
    {
        if (word.Length > Longest) throw new InvalidDataException($"a word of a lexicon is longer than {Longest} characters: {word}");
        Span<char> folded = stackalloc char[Longest];
        uint hash = Fold(word, folded);
        folded = folded[..word.Length];
        int found = Find(folded, hash);
        if (found != 0) return found;
        if (_count + 2 >= _starts.Length) Array.Resize(ref _starts, _starts.Length * 2);
        int start = _starts[_count];
        if (start + word.Length > _pool.Length) Array.Resize(ref _pool, Math.Max(_pool.Length * 2, start + word.Length));
        folded.CopyTo(_pool.AsSpan(start));
        int number = _count++;
        if (number > NumberBits) throw new InvalidDataException($"the lexicons hold more than {NumberBits} words");
        _starts[_count] = start + word.Length;
        if (_count * 2 > _slots.Length) Rehash(); else Place(number, hash);
        return number;
    }

    /// <summary>Says that a word, written without its stop, keeps the stop that follows it.</summary>
    public void Abbreviate(ReadOnlySpan<char> word) => _abbreviations.Add(Intern(word));

    public bool IsAbbreviation(ReadOnlySpan<char> word) => word.Length <= 8 && Find(word) is > 0 and int number && _abbreviations.Contains(number);

    /// <summary>A slot is a word's number in its low bits and the high bits of its hash above them.</summary>
    private void Place(int number, uint hash)
    {
        uint mask = (uint)_slots.Length - 1, slot = hash & mask;
        while (_slots[slot] != 0) slot = (slot + 1) & mask;
        _slots[slot] = (hash & ~NumberBits) | (uint)number;
    }

    private void Rehash()
    {
        _slots = new uint[_slots.Length * 2];
        Span<char> folded = stackalloc char[Longest];
        for (int i = 1; i < _count; i++) Place(i, Fold(this[i], folded));
    }

    /// <summary>Writes the folded word and gives its hash.</summary>
    private static uint Fold(ReadOnlySpan<char> word, Span<char> folded)
    {
        uint hash = 2166136261;
        for (int i = 0; i < word.Length; i++)
        {
            char c = Fold(word[i]);
            folded[i] = c;
            hash = (hash ^ c) * 16777619;
        }
        return hash ^ (hash >> 15);
    }

    /// <summary>Lower case and straight apostrophe.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char Fold(char c) => c < 0x80 ? (char)(c is >= 'A' and <= 'Z' ? c | 0x20 : c) : c == '’' ? '\'' : char.ToLowerInvariant(c);
}
