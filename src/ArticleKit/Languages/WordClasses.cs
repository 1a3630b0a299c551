using System.Runtime.CompilerServices;

namespace ArticleKit.Languages;

/// <summary>
/// A table of word classes as flags by word number, letter case folded: a row of the list is a word and its classes, named as the flags are (feature_before for
/// FeatureBefore).
/// Read where it lies, as <see cref="WordClassesHead"/> says.
/// </summary>
internal sealed unsafe class WordClasses<TClass> where TClass : unmanaged, Enum
{
    private readonly ulong* _classes;
    private readonly uint _words;

    public WordClasses(string table, Vocabulary vocabulary)
    {
        var bytes = LexiconReader.Bytes($"{vocabulary.Language}/word-classes.dat");
        fixed (byte* data = bytes)
        {
            int tables = (int)*(long*)data;
            var heads = (WordClassesHead*)(data + sizeof(long));
            ulong key = WordKey.Of(table);
            for (int n = 0; n < tables; n++)
            {
                if (heads[n].Table != key) continue;
                _classes = (ulong*)(heads + tables) + heads[n].First;
                _words = (uint)heads[n].Words;
                return;
            }
        }
        throw new InvalidDataException($"no table {table}");
    }

    /// <summary>The classes of a word.</summary>
    public TClass this[int word] => (uint)word < _words ? Unsafe.BitCast<ulong, TClass>(_classes[word]) : default;

    /// <summary>The word is of one of these classes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Is(int word, TClass classes) => (uint)word < _words && (_classes[word] & Bits(classes)) != 0;

    /// <summary>The words of one of these classes.</summary>
    public IEnumerable<int> Of(TClass classes)
    {
        for (int word = 1; word < _words; word++) if (Is(word, classes)) yield return word;
    }

    private static ulong Bits(TClass classes) => Unsafe.BitCast<TClass, ulong>(classes);
}
