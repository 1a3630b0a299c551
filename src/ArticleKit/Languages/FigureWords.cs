using ArticleKit.Model;

namespace ArticleKit.Languages;

/// <summary>The words figures are read with: numbers, units, bounds, changes and events.</summary>
internal sealed class FigureWords
{
    private readonly WordMap<ChangeDirection> _changes = new();
    private readonly HashSet<int> _byOnly = [];
    private readonly WordMap<string> _events = new();

    public FigureWords(string language, Vocabulary vocabulary, NumberWords numbers)
    {
        Numbers = numbers;
        Units = new UnitTable(vocabulary);
        Before = new PhraseTable<Bound>(vocabulary);
        After = new PhraseTable<Bound>(vocabulary);
        foreach (var row in LexiconReader.Read($"{language}/bounds.tsv"))
            (row.Cell(1) is "after" ? After : Before).Add(row.Cell(0), Enum.Parse<Bound>(row.Cell(2).ToString().Replace("_", "", StringComparison.Ordinal), ignoreCase: true));
        foreach (var row in LexiconReader.Read($"{language}/change-words.tsv"))
        {
            int word = vocabulary.Intern(row.Cell(0));
            _changes[word] = row.Cell(1) is "up" ? ChangeDirection.Up : ChangeDirection.Down;
            if (row.Cell(2) is "by") _byOnly.Add(word);
        }
        foreach (var row in LexiconReader.Read($"{language}/event-words.tsv")) _events[vocabulary.Intern(row.Cell(0))] = row.Cell(1).ToString();
    }

    public NumberWords Numbers { get; }
    public UnitTable Units { get; }

    /// <summary>Bounds that stand before a number: at least, nearly.</summary>
    public PhraseTable<Bound> Before { get; }

    /// <summary>Bounds that stand behind it: or more.</summary>
    public PhraseTable<Bound> After { get; }

    public ChangeDirection? Change(int word) => word != 0 && _changes.TryGetValue(word, out var direction) ? direction : null;

    /// <summary>True where a change's amount must follow "by": raised.</summary>
    public bool NeedsBy(int word) => _byOnly.Contains(word);

    /// <summary>The type of event a word says, or null.</summary>
    public string? Event(int word) => word == 0 ? null : _events.GetValueOrDefault(word);
}
