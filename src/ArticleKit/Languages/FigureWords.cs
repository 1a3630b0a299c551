using ArticleKit.Model;

namespace ArticleKit.Languages;

/// <summary>The words figures are read with: numbers, units, bounds, changes and events.</summary>
internal sealed class FigureWords
{
    private readonly WordMap<ChangeDirection> _changes = new();
    private readonly HashSet<int> _byOnly = [];
    private readonly WordMap<FigureCue> _cues = new();
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
        foreach (var row in LexiconReader.Read($"{language}/figure-cues.tsv"))
        {
            var cues = FigureCue.None;
            foreach (string cue in row.Cell(1).ToString().Split(' ')) cues |= Enum.Parse<FigureCue>(cue.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
            _cues[vocabulary.Intern(row.Cell(0))] = cues;
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

    public bool Is(int word, FigureCue cue) => word != 0 && (_cues.GetValueOrDefault(word) & cue) != 0;

    /// <summary>The type of event a word says, or null.</summary>
    public string? Event(int word) => word == 0 ? null : _events.GetValueOrDefault(word);
}
