namespace ArticleKit.Languages;

/// <summary>
/// The vocabulary while it is made: every word that a table asks for gets the next number. The library's class of the same name reads what this one writes,
/// so that the lexicon's own classes, compiled into both, say what words there are.
/// </summary>
internal sealed class Vocabulary
{
    private readonly Dictionary<ulong, int> _numbers = [];
    private readonly Dictionary<ulong, string> _texts = [];
    private readonly List<IrregularForm> _irregulars = [];
    private readonly HashSet<int> _abbreviations = [], _numbered = [];

    public Vocabulary(string language)
    {
        // the commonest words first: their entries then share cache lines, and what tells the language is a short array
        for (int own = 1; own >= 0; own--)
            foreach (var row in LexiconReader.Read("any/stop-words.tsv"))
                if (row.Cell(0).SequenceEqual(language) == (own == 1)) for (int n = 1; row.Cell(n) is { IsEmpty: false } word; n++) Intern(word);
        foreach (var row in LexiconReader.Read($"{language}/abbreviations.txt")) _abbreviations.Add(Intern(row));
        foreach (var row in LexiconReader.Read($"{language}/word-classes.tsv")) if (row.Cell(1) is "numbered") _numbered.Add(Intern(row.Cell(0)));
        foreach (var row in LexiconReader.Read($"{language}/words.tsv"))
            if (!row.Cell(2).IsEmpty && row.Cell(1).Contains('V')) _irregulars.Add(new IrregularForm(Intern(row.Cell(2)), Intern(row.Cell(0))));
    }

    public int Count => _numbers.Count + 1;

    public IEnumerable<WordSlot> Slots => _numbers.Select(pair => new WordSlot(pair.Key, pair.Value)).OrderBy(slot => slot.Number);

    /// <summary>By lemma, the forms in the order of the list.</summary>
    public IEnumerable<IrregularForm> Irregulars => _irregulars.OrderBy(form => form.Lemma);

    public int Find(ReadOnlySpan<char> word) => Find(WordKey.Of(word));

    public int Find(ulong key) => _numbers.GetValueOrDefault(key);

    public int Intern(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty) return 0;
        if (word.Length > WordKey.Longest) throw new InvalidDataException($"a word of a lexicon is longer than {WordKey.Longest} characters: {word}");
        ulong key = WordKey.Of(word);
        string text = string.Create(word.Length, word, static (into, from) => { for (int i = 0; i < into.Length; i++) into[i] = WordKey.Fold(from[i]); });
        if (_numbers.TryGetValue(key, out int number))
            return _texts[key] == text ? number : throw new InvalidDataException($"two words with one key: {text} and {_texts[key]}");
        _texts[key] = text;
        return _numbers[key] = Count;
    }

    public bool IsAbbreviation(int word) => _abbreviations.Contains(word);

    public bool IsNumbered(int word) => _numbered.Contains(word);

    public IEnumerable<int> Irregular(int lemma) => Irregulars.Where(form => form.Lemma == lemma).Select(form => form.Form);
}
