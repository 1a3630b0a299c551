using System.Runtime.CompilerServices;
using System.Text.Json;

namespace ArticleKit.Languages;

/// <summary>
/// A table of word classes while it is made from its list; the library's class of the same name reads what is written here.
/// A word of several classes has several rows, or several classes in one.
/// </summary>
internal sealed class WordClasses<TClass> : IWordClasses where TClass : unmanaged, Enum
{
    private readonly List<ulong> _classes = [];

    public WordClasses(string table, Vocabulary vocabulary)
    {
        Table = table;
        var flags = Enum.GetValues<TClass>().ToDictionary(static flag => JsonNamingPolicy.SnakeCaseLower.ConvertName(flag.ToString()), Bits);
        foreach (var row in LexiconReader.Read(table))
        {
            int word = vocabulary.Intern(row.Cell(0));
            while (_classes.Count <= word) _classes.Add(0);
            foreach (string name in row.Cell(1).ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries))
                _classes[word] |= flags.TryGetValue(name, out ulong flag) ? flag : throw new InvalidDataException($"{table}: no class {name}");
        }
        WordClassesWriter.Made.Add(this);
    }

    public string Table { get; }
    public IReadOnlyList<ulong> Classes => _classes;

    /// <summary>The words of one of these classes.</summary>
    public IEnumerable<int> Of(TClass classes) => Enumerable.Range(1, _classes.Count - 1).Where(word => Is(word, classes));

    public bool Is(int word, TClass classes) => (_classes[word] & Bits(classes)) != 0;

    public TClass this[int word] => word < _classes.Count ? Unsafe.BitCast<ulong, TClass>(_classes[word]) : default;

    private static ulong Bits(TClass classes) => Unsafe.BitCast<TClass, ulong>(classes);
}

/// <summary>A table of word classes of any kind.</summary>
internal interface IWordClasses
{
    /// <summary>en/date-words.tsv.</summary>
    string Table { get; }

    /// <summary>The flags by word number.</summary>
    IReadOnlyList<ulong> Classes { get; }
}
