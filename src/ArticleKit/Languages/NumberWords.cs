using System.Globalization;

namespace ArticleKit.Languages;

internal enum NumberWordKind : byte { None, One, Ten, Hundred, Scale, Dozen, Many, Vague }

/// <summary>A word that stands for a number, or scales one.</summary>
internal readonly record struct NumberWord(NumberWordKind Kind, decimal Value);

/// <summary>The number words of a language by word number: `number-words.tsv`.</summary>
internal sealed class NumberWords
{
    private readonly WordMap<NumberWord> _words = new();
    private readonly WordMap<int> _parts = new();
    private readonly WordMap<int> _ordinals = new();
    private readonly List<int> _all = [];
    private readonly HashSet<int> _endings = [];

    public NumberWords(string language, Vocabulary vocabulary)
    {
        foreach (var row in LexiconReader.Read($"{language}/number-words.tsv"))
        {
            int word = vocabulary.Intern(row.Cell(0));
            if (row.Cell(1) is "ending") { _endings.Add(word); continue; }
            _all.Add(word);
            var value = row.Cell(2);
            switch (row.Cell(1))
            {
                case "part": _parts[word] = int.Parse(value, CultureInfo.InvariantCulture); break;
                case "ordinal": _ordinals[word] = int.Parse(value, CultureInfo.InvariantCulture); break;
                default: _words[word] = new NumberWord(KindOf(row.Cell(1)), decimal.Parse(value, CultureInfo.InvariantCulture)); break;
            }
        }
    }

    private static NumberWordKind KindOf(ReadOnlySpan<char> cell) => cell switch
    {
        "one" => NumberWordKind.One,
        "ten" => NumberWordKind.Ten,
        "hundred" => NumberWordKind.Hundred,
        "scale" => NumberWordKind.Scale,
        "dozen" => NumberWordKind.Dozen,
        "many" => NumberWordKind.Many,
        "vague" => NumberWordKind.Vague,
        _ => throw new InvalidDataException($"number-words.tsv: no kind {cell}"),
    };

    /// <summary>What makes digits an ordinal: 3rd.</summary>
    public bool IsOrdinalEnding(int word) => word != 0 && _endings.Contains(word);

    /// <summary>True for every word of the list but the endings.</summary>
    public bool Knows(int word) => this[word].Kind != NumberWordKind.None || Part(word) != 0 || Ordinal(word) != 0;

    /// <summary>The words of the list but the endings.</summary>
    public IReadOnlyList<int> All => _all;

    public NumberWord this[int word] => word != 0 ? _words.GetValueOrDefault(word) : default;

    /// <summary>What "third", "quarters" divide by; 0 for other words.</summary>
    public int Part(int word) => word != 0 ? _parts.GetValueOrDefault(word) : 0;

    /// <summary>The place that "fourth" names; 0 for other words.</summary>
    public int Ordinal(int word) => word != 0 ? _ordinals.GetValueOrDefault(word) : 0;
}
