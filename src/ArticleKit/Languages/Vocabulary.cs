namespace ArticleKit.Languages;

/// <summary>
/// Numbers every word of the lexicons, letter case folded and ’ taken for ', so that an extractor's table is an array by word number.
/// Filled while the lexicons load, only read afterwards; 0 is the unknown word.
/// </summary>
internal sealed class Vocabulary
{
    private int[] _slots = new int[1 << 18];
    private int[] _starts = new int[1 << 17];
    private uint[] _hashes = new uint[1 << 17];
    private char[] _pool = new char[1 << 20];
    private readonly HashSet<int> _abbreviations = [];
    private int _count = 1;

    /// <summary>One more than the largest word number.</summary>
    public int Count => _count;

    /// <summary>The word's text, folded.</summary>
    public ReadOnlySpan<char> this[int word] => _pool.AsSpan(_starts[word], _starts[word + 1] - _starts[word]);

    /// <summary>The number of a word, or 0.</summary>
    public int Find(ReadOnlySpan<char> word) => Find(word, Hash(word));

    private int Find(ReadOnlySpan<char> word, uint hash)
    {
        int mask = _slots.Length - 1;
        for (int slot = (int)hash & mask; _slots[slot] != 0; slot = (slot + 1) & mask)
        {
            int found = _slots[slot];
            if (_hashes[found] == hash && Same(this[found], word)) return found;
        }
        return 0;
    }

    /// <summary>The number of a word, given one if it has none yet.</summary>
    public int Intern(ReadOnlySpan<char> word)
    {
        uint hash = Hash(word);
        int found = Find(word, hash);
        if (found != 0) return found;
        if (_count + 2 >= _starts.Length) { Array.Resize(ref _starts, _starts.Length * 2); Array.Resize(ref _hashes, _hashes.Length * 2); }
        int start = _starts[_count];
        if (start + word.Length > _pool.Length) Array.Resize(ref _pool, Math.Max(_pool.Length * 2, start + word.Length));
        for (int i = 0; i < word.Length; i++) _pool[start + i] = Fold(word[i]);
        int number = _count++;
        _starts[_count] = start + word.Length;
        _hashes[number] = hash;
        if (_count * 2 > _slots.Length) Rehash(); else Place(number);
        return number;
    }

    /// <summary>Says that a word, written without its stop, keeps the stop that follows it.</summary>
    public void Abbreviate(ReadOnlySpan<char> word) => _abbreviations.Add(Intern(word));

    public bool IsAbbreviation(ReadOnlySpan<char> word) => word.Length <= 8 && Find(word) is > 0 and int number && _abbreviations.Contains(number);

    private void Place(int number)
    {
        int mask = _slots.Length - 1;
        int slot = (int)_hashes[number] & mask;
        while (_slots[slot] != 0) slot = (slot + 1) & mask;
        _slots[slot] = number;
    }

    private void Rehash()
    {
        _slots = new int[_slots.Length * 2];
        for (int i = 1; i < _count; i++) Place(i);
    }

    private static bool Same(ReadOnlySpan<char> folded, ReadOnlySpan<char> word)
    {
        if (folded.Length != word.Length) return false;
        for (int i = 0; i < word.Length; i++) if (folded[i] != Fold(word[i])) return false;
        return true;
    }

    private static uint Hash(ReadOnlySpan<char> word)
    {
        uint hash = 2166136261;
        foreach (char c in word) hash = (hash ^ Fold(c)) * 16777619;
        return hash ^ (hash >> 15);
    }

    /// <summary>Lower case and straight apostrophe.</summary>
    public static char Fold(char c) => c < 0x80 ? (char)(c is >= 'A' and <= 'Z' ? c | 0x20 : c) : c == '’' ? '\'' : char.ToLowerInvariant(c);
}
