namespace ArticleKit.Languages;

/// <summary>The words of a language and of every language, loaded once and shared; read only after that.</summary>
internal sealed class Lexicon
{
    private static readonly Lazy<Lexicon> LazyEnglish = new(() => new Lexicon("en"));

    private Lexicon(string language)
    {
        Language = language;
        var vocabulary = Vocabulary = new Vocabulary(language);
        Words = new WordTable(Vocabulary);
        // two halves at once: for one story the words are what the rest waits for
        LanguageGuess? languageGuess = null;
        Cues? cues = null;
        PlaceWords? placeWords = null;
        WordClasses<NameWord>? nameWords = null;
        WordClasses<FeatureWord>? featureWords = null;
        WordClasses<MatchWord>? matchWords = null;
        WordClasses<BodyWord>? bodyWords = null;
        Nations? nations = null;
        FocusWords? focusWords = null;
        var numbers = Numbers = new NumberWords(language, Vocabulary);
        Calendar? calendar = null;
        FigureWords? figures = null;
        WordClasses<DateWord>? dateWords = null;
        WordClasses<DateParticle>? dateParticles = null;
        WordClasses<TimeWord>? timeWords = null;
        LexiconReader.Together(
            () =>
            {
                calendar = new Calendar(language, vocabulary, numbers);
                dateWords = new WordClasses<DateWord>($"{language}/date-words.tsv", vocabulary);
                dateParticles = new WordClasses<DateParticle>($"{language}/date-particles.tsv", vocabulary);
                timeWords = new WordClasses<TimeWord>($"{language}/time-words.tsv", vocabulary);
                figures = new FigureWords(language, vocabulary, numbers);
                languageGuess = new LanguageGuess(vocabulary);
            },
            () =>
            {
                placeWords = new PlaceWords(vocabulary, language);
                nameWords = new WordClasses<NameWord>($"{language}/name-words.tsv", vocabulary);
                featureWords = new WordClasses<FeatureWord>($"{language}/feature-words.tsv", vocabulary);
                matchWords = new WordClasses<MatchWord>($"{language}/match-words.tsv", vocabulary);
                bodyWords = new WordClasses<BodyWord>($"{language}/body-words.tsv", vocabulary);
                cues = new Cues(language, vocabulary);
                nations = new Nations(vocabulary);
                focusWords = new FocusWords(language, vocabulary);
            });
        (Calendar, DateWords, DateParticles, TimeWords, Figures) = (calendar!, dateWords!, dateParticles!, timeWords!, figures!);
        LanguageGuess = languageGuess!;
        (PlaceWords, NameWords, Cues, Nations, FocusWords) = (placeWords!, nameWords!, cues!, nations!, focusWords!);
        FeatureWords = featureWords!;
        MatchWords = matchWords!;
        BodyWords = bodyWords!;
        Singulars = new Singulars(language);
        Nicknames = new Nicknames(language);
        Precision = new RulePrecision(language);
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

    /// <summary>What small words do around a time expression.</summary>
    public WordClasses<DateParticle> DateParticles { get; }

    /// <summary>What single words of a time expression say.</summary>
    public WordClasses<TimeWord> TimeWords { get; }
    public NumberWords Numbers { get; }
    public Singulars Singulars { get; }
    public Nicknames Nicknames { get; }
    public WordTable Words { get; }
    public LanguageGuess LanguageGuess { get; }
    public FigureWords Figures { get; }
    public PlaceWords PlaceWords { get; }

    /// <summary>What words do in or beside the name of a body.</summary>
    public WordClasses<BodyWord> BodyWords { get; }

    /// <summary>What sort of place a word for a feature or a building names.</summary>
    public WordClasses<FeatureWord> FeatureWords { get; }

    /// <summary>What words say in a report of a match.</summary>
    public WordClasses<MatchWord> MatchWords { get; }

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
