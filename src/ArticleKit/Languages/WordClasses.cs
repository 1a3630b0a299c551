using System.Runtime.CompilerServices;
using System.Text.Json;

namespace ArticleKit.Languages;

/// <summary>
/// A table of word classes as flags by word number, letter case folded: a row is a word and its classes, named as the flags are (feature_before for FeatureBefore).
/// A word of several classes has several rows, or several classes in one.
/// </summary>
internal sealed class WordClasses<TClass> where TClass : unmanaged, Enum
{
    /// <summary>The words of small tables have small numbers.</summary>
    private ulong[] _classes = new ulong[2048];

    public WordClasses(string table, Vocabulary vocabulary)
    {
        var flags = Enum.GetValues<TClass>().ToDictionary(static flag => JsonNamingPolicy.SnakeCaseLower.ConvertName(flag.ToString()), Bits).GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var row in LexiconReader.Read(table))
        {
            int word = vocabulary.Intern(row.Cell(0));
            if (word >= _classes.Length) Array.Resize(ref _classes, word * 2);
            for (var rest = row.Cell(1); !rest.IsEmpty;)
            {
                int space = rest.IndexOf(' ');
                var name = space < 0 ? rest : rest[..space];
                rest = rest[name.Length..].TrimStart(' ');
                _classes[word] |= flags.TryGetValue(name, out ulong flag) ? flag : throw new InvalidDataException($"{table}: no class {name}");
            }
        }
    }

    /// <summary>The classes of a word.</summary>
    public TClass this[int word] => (uint)word < (uint)_classes.Length ? Unsafe.BitCast<ulong, TClass>(_classes[word]) : default;

    /// <summary>The word is of one of these classes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Is(int word, TClass classes) => (uint)word < (uint)_classes.Length && (_classes[word] & Bits(classes)) != 0;

    /// <summary>The words of one of these classes.</summary>
    public IEnumerable<int> Of(TClass classes)
    {
        for (int word = 1; word < _classes.Length; word++) if (Is(word, classes)) yield return word;
    }

    private static ulong Bits(TClass classes) => Unsafe.BitCast<TClass, ulong>(classes);
}
