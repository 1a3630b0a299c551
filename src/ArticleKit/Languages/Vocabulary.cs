using System.Runtime.CompilerServices;

namespace ArticleKit.Languages;

/// <summary>
/// Numbers every word of the lexicons, letter case folded and ’ taken for ', so that an extractor's table is an array by word number; 0 is the unknown word.
/// Read where it lies: ArticleKit.Words makes it at build time from the word lists, the words of small tables first.
/// </summary>
internal sealed unsafe class Vocabulary
{
    private readonly WordSlot* _slots, _firstSlots;
    private readonly uint _mask, _firstMask;
    private readonly IrregularForm* _irregulars;
    private readonly int _irregularCount;

    public Vocabulary(string language)
    {
        Language = language;
        var bytes = LexiconReader.Bytes($"{language}/words.dat");
        fixed (byte* data = bytes)
        {
            var head = *(VocabularyHead*)data;
            _slots = (WordSlot*)(data + sizeof(VocabularyHead));
            _mask = (uint)head.Slots - 1;
            Entries = (WordEntry*)(_slots + head.Slots);
            _irregulars = (IrregularForm*)(Entries + head.Words);
            _irregularCount = head.Irregulars;
            Count = head.Words;
            _firstSlots = (WordSlot*)(_irregulars + head.Irregulars);
            _firstMask = (uint)head.FirstSlots - 1;
        }
    }

    public string Language { get; }

    /// <summary>One more than the largest word number.</summary>
    public int Count { get; }

    /// <summary>What the word lists say of each word, by number.</summary>
    public WordEntry* Entries { get; }

    /// <summary>The number of a word, or 0.</summary>
    public int Find(ReadOnlySpan<char> word) => Find(WordKey.Of(word));

    /// <summary>The number of the word with a <see cref="WordKey"/>, or 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(ulong key) => Find(key, _slots, _mask);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Find(ulong key, WordSlot* slots, uint mask)
    {
        for (uint at = WordKey.Slot(key) & mask; ; at = (at + 1) & mask)
        {
            var slot = slots + at;
            if (slot->Key == key || slot->Key == 0) return slot->Number;
        }
    }

    /// <summary>The number of a word of a lexicon's table; the build has seen to it that there is one.</summary>
    public int Intern(ReadOnlySpan<char> word)
    {
        ulong key = WordKey.Of(word);
        int number = Find(key, _firstSlots, _firstMask);
        if (number == 0) number = Find(key);
        return number != 0 || word.IsEmpty
            ? number
            : throw new InvalidDataException($"no word of the vocabulary: {word}; words belong in the lists under Languages/");
    }

    /// <summary>A word, written here without its stop, that keeps the stop that follows it.</summary>
    public bool IsAbbreviation(int word) => Entries[word].Is(WordFlags.Abbreviation);

    /// <summary>An abbreviation that keeps its stop only before a number.</summary>
    public bool IsNumbered(int word) => Entries[word].Is(WordFlags.Numbered);

    /// <summary>The forms of a verb that follow no rule: gave and given of give.</summary>
    public IEnumerable<int> Irregular(int lemma)
    {
        for (int i = FirstIrregular(lemma); i < _irregularCount && At(i).Lemma == lemma; i++) yield return At(i).Form;
    }

    private int FirstIrregular(int lemma)
    {
        int low = 0, high = _irregularCount;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            if (_irregulars[middle].Lemma < lemma) low = middle + 1; else high = middle;
        }
        return low;
    }

    private IrregularForm At(int i) => _irregulars[i];
}
