using System.Runtime.CompilerServices;
using ArticleKit.Model;

namespace ArticleKit.Languages;

/// <summary>What a word can begin in a figure.</summary>
[Flags]
internal enum FigureStart : byte
{
    None = 0,

    /// <summary>A number in words, or a part of one.</summary>
    Number = 1,

    /// <summary>a, an: before a number word only.</summary>
    Article = 2,

    /// <summary>Letters of a money sign or currency code: US, Rs, EUR.</summary>
    Money = 4,

    /// <summary>minus, in words.</summary>
    Minus = 8,
}

/// <summary>The words figures are read with: numbers, units, bounds, changes and events.</summary>
internal sealed class FigureWords
{
    private readonly WordMap<ChangeDirection> _changes = new();
    private readonly HashSet<int> _byOnly = [], _ofCounts = [], _toOnly = [];
    private readonly WordMap<string> _events = new();
    private readonly WordMap<(string Event, string[] Of)[]> _eventsOf = new();
    private readonly FigureStart[] _starts;

    public FigureWords(string language, Vocabulary vocabulary, NumberWords numbers)
    {
        Numbers = numbers;
        Units = new UnitTable(vocabulary);
        Before = new PhraseTable<Bound>(vocabulary, byLast: true);
        After = new PhraseTable<Bound>(vocabulary);
        foreach (var row in LexiconReader.Read($"{language}/bounds.tsv"))
            (row.Cell(1) is "after" ? After : Before).Add(row.Cell(0), BoundOf(row.Cell(2)));
        foreach (var row in LexiconReader.Read($"{language}/change-words.tsv"))
        {
            int word = vocabulary.Intern(row.Cell(0));
            _changes[word] = row.Cell(1) is "up" ? ChangeDirection.Up : ChangeDirection.Down;
            switch (row.Cell(2))
            {
                case "by": _byOnly.Add(word); break;
                case "count": _ofCounts.Add(word); break;
                case "to": _toOnly.Add(word); break;
            }
        }
        Classes = new WordClasses<FigureWord>($"{language}/figure-words.tsv", vocabulary);
        UnitClasses = new WordClasses<UnitWord>($"{language}/unit-words.tsv", vocabulary);
        Particles = new WordClasses<FigureParticle>($"{language}/figure-particles.tsv", vocabulary);
        Measured = new WordClasses<MeasuredWord>($"{language}/measured-words.tsv", vocabulary);
        Casualties = new WordClasses<CasualtyWord>($"{language}/casualty-words.tsv", vocabulary);
        foreach (var row in LexiconReader.Read($"{language}/event-words.tsv"))
        {
            int word = vocabulary.Intern(row.Cell(0));
            string type = row.Cell(1).ToString();
            if (row.Cell(2).IsEmpty) _events[word] = type;
            else _eventsOf[word] = [.. _eventsOf.GetValueOrDefault(word) ?? [], (type, row.Cell(2).ToString().Split(' '))];
        }
        _starts = Starting(vocabulary, numbers);
    }

    private static Bound BoundOf(ReadOnlySpan<char> cell) => cell switch
    {
        "about" => Bound.About,
        "at_least" => Bound.AtLeast,
        "at_most" => Bound.AtMost,
        "just_over" => Bound.JustOver,
        "just_under" => Bound.JustUnder,
        "less_than" => Bound.LessThan,
        "more_than" => Bound.MoreThan,
        _ => throw new InvalidDataException($"bounds.tsv: no bound {cell}"),
    };

    private FigureStart[] Starting(Vocabulary vocabulary, NumberWords numbers)
    {
        var starts = new FigureStart[vocabulary.Count];
        foreach (int word in numbers.All) starts[word] = FigureStart.Number;
        foreach (int word in Classes.Of(FigureWord.Article)) starts[word] |= FigureStart.Article;
        foreach (int word in Particles.Of(FigureParticle.Minus)) starts[word] |= FigureStart.Minus;
        foreach (string sign in Units.MoneySigns)
        {
            starts[vocabulary.Find(sign)] |= FigureStart.Money;
            starts[vocabulary.Find(sign.AsSpan().TrimEnd("$£¥₵#=/"))] |= FigureStart.Money;
        }
        starts[0] = FigureStart.Money;
        return starts;
    }

    public NumberWords Numbers { get; }
    public UnitTable Units { get; }

    /// <summary>What words tell of a number near them.</summary>
    public WordClasses<FigureWord> Classes { get; }

    /// <summary>What words tell of its unit.</summary>
    public WordClasses<UnitWord> UnitClasses { get; }

    /// <summary>What small words do around a number.</summary>
    public WordClasses<FigureParticle> Particles { get; }

    /// <summary>What words tell of what a number measures or counts.</summary>
    public WordClasses<MeasuredWord> Measured { get; }

    /// <summary>What words tell of those counted and what befell them.</summary>
    public WordClasses<CasualtyWord> Casualties { get; }

    /// <summary>Bounds that stand before a number: at least, nearly.</summary>
    public PhraseTable<Bound> Before { get; }

    /// <summary>Bounds that stand behind it: or more.</summary>
    public PhraseTable<Bound> After { get; }

    /// <summary>What a word can begin; the unknown word may be a money sign.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public FigureStart Starts(int word) => (uint)word < (uint)_starts.Length ? _starts[word] : FigureStart.None;

    public ChangeDirection? Change(int word) => word != 0 && _changes.TryGetValue(word, out var direction) ? direction : null;

    /// <summary>True where a change's amount must follow "by": raised.</summary>
    public bool NeedsBy(int word) => _byOnly.Contains(word);

    /// <summary>True where only what it came to follows, behind "to": doubled.</summary>
    public bool NeedsTo(int word) => _toOnly.Contains(word);

    /// <summary>True where it is a change of what is counted too: up 40 jobs.</summary>
    public bool ChangesCounts(int word) => _ofCounts.Contains(word);

    /// <summary>The types of event a word says where certain nouns are counted, with these: cut 300 jobs.</summary>
    public (string Event, string[] Of)[] EventsOf(int word) => word == 0 ? [] : _eventsOf.GetValueOrDefault(word) ?? [];

    /// <summary>The type of event a word says, or null.</summary>
    public string? Event(int word) => word == 0 ? null : _events.GetValueOrDefault(word);
}
