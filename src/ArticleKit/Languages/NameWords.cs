namespace ArticleKit.Languages;

/// <summary>The words of name-words.tsv with their classes, letter case folded.</summary>
internal sealed class NameWords
{
    private readonly WordMap<NameWord> _words = new();

    public NameWords(string language, Vocabulary vocabulary)
    {
        foreach (var row in LexiconReader.Read($"{language}/name-words.tsv"))
        {
            int word = vocabulary.Intern(row.Cell(0));
            _words[word] = _words.GetValueOrDefault(word) | ClassOf(row.Cell(1));
        }
    }

    /// <summary>The word is of one of these classes.</summary>
    public bool Is(int word, NameWord classes) => word != 0 && (_words.GetValueOrDefault(word) & classes) != 0;

    private static NameWord ClassOf(ReadOnlySpan<char> cell) => cell switch
    {
        "rank" => NameWord.Rank,
        "modifier" => NameWord.Modifier,
        "tenure" => NameWord.Tenure,
        "portfolioless" => NameWord.Portfolioless,
        "particle" => NameWord.Particle,
        "generation" => NameWord.Generation,
        "regnal" => NameWord.Regnal,
        "articled" => NameWord.Articled,
        "institution" => NameWord.Institution,
        "branch" => NameWord.Branch,
        "vague" => NameWord.Vague,
        "armed" => NameWord.Armed,
        "state" => NameWord.State,
        "trailing" => NameWord.Trailing,
        "shared" => NameWord.Shared,
        _ => throw new InvalidDataException($"no class of words in names: {cell}"),
    };
}
