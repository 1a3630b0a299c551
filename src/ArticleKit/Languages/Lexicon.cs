namespace ArticleKit.Languages;

/// <summary>The words of a language and of every language, loaded once and shared; read only after that.</summary>
internal sealed class Lexicon
{
    private static readonly Lazy<Lexicon> LazyEnglish = new(() => new Lexicon("en"));

    private Lexicon(string language)
    {
        Language = language;
        Vocabulary = new Vocabulary(language);
        Words = new WordTable(Vocabulary);
        LanguageGuess = new LanguageGuess(Vocabulary);
        Numbers = new NumberWords(language, Vocabulary);
        Singulars = new Singulars(language);
        Calendar = new Calendar(language, Vocabulary, Numbers);
        DateWords = new WordClasses<DateWord>($"{language}/date-words.tsv", Vocabulary);
        Figures = new FigureWords(language, Vocabulary, Numbers);
        PlaceWords = new PlaceWords(Vocabulary, language);
        NameWords = new WordClasses<NameWord>($"{language}/name-words.tsv", Vocabulary);
        Cues = new Cues(language, Vocabulary);
        Precision = new RulePrecision(language);
        Nations = new Nations(Vocabulary);
        FocusWords = new FocusWords(language, Vocabulary);
        // last, for its thousands of words must not stand before those of the tables, which are arrays by word number
        Organizations = new Organizations(Vocabulary);
        Gazetteer = Gazetteer.BuiltIn;
    }

    public static Lexicon English => LazyEnglish.Value;

    /// <summary>Begins to load the words and the places, each on a thread of its own, for a program that has other things to do first.</summary>
    public static void Warm()
    {
        new Thread(static () => _ = Gazetteer.BuiltIn) { IsBackground = true }.Start();
        new Thread(static () => _ = English) { IsBackground = true }.Start();
    }

    /// <summary>The same words with other places.</summary>
    public Lexicon With(Gazetteer gazetteer)
    {
        var copy = (Lexicon)MemberwiseClone();
        copy.Gazetteer = gazetteer;
        return copy;
    }

    public string Language { get; }
    public Vocabulary Vocabulary { get; }
    public Calendar Calendar { get; }

    /// <summary>What words tell of a time expression near them.</summary>
    public WordClasses<DateWord> DateWords { get; }
    public NumberWords Numbers { get; }
    public Singulars Singulars { get; }
    public WordTable Words { get; }
    public LanguageGuess LanguageGuess { get; }
    public FigureWords Figures { get; }
    public PlaceWords PlaceWords { get; }
    /// <summary>What words do in and beside names.</summary>
    public WordClasses<NameWord> NameWords { get; }

    /// <summary>What says whose affairs a story tells.</summary>
    public FocusWords FocusWords { get; }

    /// <summary>The words that say somebody spoke.</summary>
    public Cues Cues { get; }

    /// <summary>How often each quote rule is right.</summary>
    public RulePrecision Precision { get; }

    /// <summary>The places of every language.</summary>
    public Gazetteer Gazetteer { get; private set; }
    public Organizations Organizations { get; }
    public Nations Nations { get; }
}
