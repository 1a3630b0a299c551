using System.Runtime.CompilerServices;
using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Places;

/// <summary>A story's tokens as the place rules ask about them.</summary>
internal sealed class PlaceText(Analysis analysis, Lexicon lexicon, Gazetteer gazetteer)
{
    private readonly Token[] _tokens = analysis.Tokens;
    private readonly string _text = analysis.Story.Text;
    private readonly WordTable _words = lexicon.Words;

    public Analysis Analysis { get; } = analysis;
    public Gazetteer Gazetteer { get; } = gazetteer;
    public PlaceWords Words { get; } = lexicon.PlaceWords;
    public int Count => _tokens.Length;

    public ref readonly Token this[int token] => ref _tokens[token];

    public PlaceWord Class(int token) => (uint)token < (uint)_tokens.Length ? Words[_tokens[token].Word] : PlaceWord.None;

    public bool Is(int token, PlaceWord word) => (Class(token) & word) != 0;

    /// <summary>The same of a word written as names are, with a capital and small letters: Airport, not airport or AIRPORT.</summary>
    public bool IsNamed(int token, PlaceWord word) => Is(token, word) && IsNamed(token);

    public bool IsNamed(int token, FeatureWord word) => Is(token, word) && IsNamed(token);

    private bool IsNamed(int token) => _tokens[token] is { IsCapital: true, IsAllCaps: false };

    /// <summary>The same of a word with a small first letter.</summary>
    public bool IsSmall(int token, PlaceWord word) => Is(token, word) && !_tokens[token].IsCapital;

    /// <summary>What the word lists say of a word besides its tags.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public WordFlags Flags(int token) => (uint)token < (uint)_tokens.Length ? _words[_tokens[token].Word].Flags : WordFlags.None;

    /// <summary>A word of the dictionary.</summary>
    public bool IsListed(int token) => lexicon.Words[_tokens[token].Word].Tags != 0;

    /// <summary>First of all a plural or a gerund, written large as titles write it: "Camp Stoves", "Port Workers".</summary>
    public bool IsThings(int token) => lexicon.Words[_tokens[token].Word] is { First: Tag.Plural or Tag.Gerund } entry && !entry.Is(WordFlags.Given);

    /// <summary>First of all an adjective or adverb: better.</summary>
    public bool IsQuality(int token) => lexicon.Words[_tokens[token].Word].First is Tag.Adjective or Tag.Adverb;

    /// <summary>First of all a noun of one thing: a cork, a bath.</summary>
    public bool IsThing(int token) => lexicon.Words[_tokens[token].Word].First == Tag.Noun;

    public FeatureWord Feature(int token) => (uint)token < (uint)_tokens.Length ? lexicon.FeatureWords[_tokens[token].Word] : FeatureWord.None;

    public bool Is(int token, FeatureWord word) => (Feature(token) & word) != 0;

    public bool Is(int token, MatchWord word) => (uint)token < (uint)_tokens.Length && lexicon.MatchWords.Is(_tokens[token].Word, word);

    /// <summary>The kind of place that the first of these classes which the word is of stands for.</summary>
    public PlaceKind Kind(int token, (FeatureWord Word, PlaceKind Kind)[] kinds)
    {
        var word = Feature(token);
        if (word != FeatureWord.None) foreach (var (feature, kind) in kinds) if ((word & feature) != 0) return kind;
        return PlaceKind.Unknown;
    }

    public bool IsStateOffice(int token) => Names.StateOffice.IsAt(Analysis, lexicon, token, _tokens.Length);

    /// <summary>Sen., Congresswoman: with a capital, behind the state they are of.</summary>
    public bool IsMember(int token) => IsCapital(token) && lexicon.NameWords.Is(_tokens[token].Word, NameWord.Member);

    /// <summary>What stands behind a firm's own name, and is left out when it is named again: Velden Group, Velden Ltd.</summary>
    public bool IsOfFirm(ReadOnlySpan<char> written) =>
        written.Length > 1
            && char.IsUpper(written[0])
            && lexicon.Vocabulary.Find(written.TrimEnd('.')) is var word
            && (lexicon.NameWords.Is(word, NameWord.LegalForm) || lexicon.BodyWords.Is(word, BodyWord.Concern));

    /// <summary>The small letters that make the digits before them an ordinal: 14th.</summary>
    public bool IsOrdinalEnding(int token) => !_tokens[token].IsCapital && lexicon.Numbers.IsOrdinalEnding(_tokens[token].Word);

    /// <summary>First, second.</summary>
    public bool IsOrdinal(int token) => lexicon.Numbers.Ordinal(_tokens[token].Word) > 0;

    /// <summary>The word as written; nothing before the first and behind the last.</summary>
    public ReadOnlySpan<char> Word(int token) =>
        (uint)token < (uint)_tokens.Length ? _text.AsSpan(_tokens[token].Start, _tokens[token].Length) : default;

    public bool IsChar(int token, char c) => (uint)token < (uint)_tokens.Length && _tokens[token] is { Length: 1 } found && _text[found.Start] == c;

    /// <summary>A word, not a clitic, of the same sentence right beside the token before it.</summary>
    public bool Follows(int token) => (uint)token < (uint)_tokens.Length && _tokens[token].IsWord && !_tokens[token].IsSentenceStart && !IsClitic(token);

    public bool IsCapital(int token) => (uint)token < (uint)_tokens.Length && _tokens[token].IsCapital;

    /// <summary>A word with a small first letter.</summary>
    public bool IsSmall(int token) => (uint)token < (uint)_tokens.Length && _tokens[token].IsWord && !_tokens[token].IsCapital && !IsClitic(token);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsClitic(int token)
    {
        const int Longest = 3; // 'll, 're, 've
        if ((uint)token >= (uint)_tokens.Length) return false;
        ref readonly var at = ref _tokens[token];
        return at.Length <= Longest && at.IsWord && _text[at.Start] is '\'' or '’';
    }

    /// <summary>'s, or the bare apostrophe after an s.</summary>
    public bool IsPossessive(int token)
    {
        if ((uint)token >= (uint)_tokens.Length || _tokens[token].SpaceBefore) return false;
        var word = Word(token);
        if (word.Length == 2) return word[0] is '\'' or '’' && word[1] is 's' or 'S';
        return word.Length == 1 && word[0] is '\'' or '’' && token > 0 && _text[_tokens[token].Start - 1] is 's' or 'S';
    }

    public bool IsGluedHyphen(int token) => IsChar(token, '-') && !_tokens[token].SpaceBefore && (token + 1 >= Count || !_tokens[token + 1].SpaceBefore);

    /// <summary>
    /// The name is also that of a well-known company or armed group, Toyota, Hamas, or a village's begins one's that lies elsewhere, McGill University.
    /// </summary>
    public bool IsKnownBody(PlaceMatch match)
    {
        // a video by The Atlantic
        bool the = match.First > 0 && Is(match.First - 1, PlaceWord.Determiner) && IsCapital(match.First - 1) && !_tokens[match.First - 1].IsSentenceStart;
        if (the && lexicon.Organizations.Match(_text, _tokens, match.First - 1, _tokens.Length, out int last) >= 0 && last == match.End) return true;
        int known = lexicon.Organizations.Match(_text, _tokens, match.First, _tokens.Length, out int end);
        if (known >= 0 && end == match.End && lexicon.Organizations.TypeOf(known) is SpeakerType.Publisher or SpeakerType.NewsAgency) return true;
        if (known < 0 || lexicon.Organizations.TypeOf(known) is not (SpeakerType.Organization or SpeakerType.ArmedGroup)) return false;
        return end == match.End || match.Senses[0].Kind.IsCity() && (match.Senses[0].Population < VillageSize || IsKnownCompany(match));
    }

    /// <summary>"Rio Tinto shed 3%", "Toyota Motor": the name is a well-known company's, alone or with more behind it.</summary>
    public bool IsKnownCompany(PlaceMatch match) =>
        lexicon.Organizations.Match(_text, _tokens, match.First, match.End, out int end) is >= 0 and var known
            && end == match.End
            && lexicon.Organizations.TypeOf(known) is SpeakerType.Organization;

    /// <summary>The name is also that of a leader known by it alone, Obama.</summary>
    public bool IsLeader(PlaceMatch match) =>
        match.End == match.First + 1 && lexicon.FocusWords.IsLeader(lexicon.FocusWords.Match(_text, _tokens, match.First));

    /// <summary>
    /// A well-known body's name goes on from here, Texas Rangers, Singapore Airlines, or ends or goes on with it, Air Astana; of which country that body is, if
    /// the list knows.
    /// </summary>
    public bool IsInKnownBody(PlaceMatch match, out CountryCode country)
    {
        int body = KnownBody(match, out _);
        country = body < 0 ? CountryCode.None : lexicon.Organizations.CountryOf(body);
        return body >= 0;
    }

    /// <summary>That body is a firm: a form of companies stands right behind its name, "McDonnell Douglas Corp", or its symbol at an exchange.</summary>
    public bool IsInKnownFirm(PlaceMatch match) =>
        KnownBody(match, out int end) is >= 0 and var body && lexicon.Organizations.TypeOf(body) is SpeakerType.Organization && IsFormOfFirm(end);

    /// <summary>Corp, "and Co", or the bracket of a symbol: &lt;MD&gt;.</summary>
    private bool IsFormOfFirm(int token) =>
        IsChar(token, '<')
            || Follows(token) && (IsOfFirm(Word(token)) || Word(token) is "and" && Follows(token + 1) && IsOfFirm(Word(token + 1)));

    /// <summary>The well-known body whose name holds a place's and more, and the token behind it; -1 where there is none.</summary>
    private int KnownBody(PlaceMatch match, out int end)
    {
        const int Longest = 4;
        int body = lexicon.Organizations.Match(_text, _tokens, match.First, _tokens.Length, out end);
        if (body >= 0 && end > match.End && lexicon.Organizations.TypeOf(body) is not null) return body;
        for (int first = match.First - 1; first >= 0
            && match.First - first <= Longest
            && Follows(first + 1)
            && (IsCapital(first) || Is(first, PlaceWord.Of | PlaceWord.Determiner) || Word(first) is "for" or "and"); first--)
        {
            if (IsCapital(first)
                && !Is(first, PlaceWord.Determiner)
                && lexicon.Organizations.Match(_text, _tokens, first, _tokens.Length, out end) is >= 0 and var known
                && end >= match.End
                && lexicon.Organizations.TypeOf(known) is not null)
            {
                return known;
            }
        }
        return -1;
    }

    private const int VillageSize = 15_000;

    public Span Cover(int first, int end) => Analysis.Cover(first, end);

    /// <summary>A verb in a finite form, as the tagger or the list of what states do says.</summary>
    public bool IsFinite(int token) =>
        (uint)token < (uint)_tokens.Length
            && !_tokens[token].IsCapital
            && (Is(token, PlaceWord.Act) || _tokens[token].Tag is Tag.Past or Tag.Third or Tag.Modal && !Is(token, PlaceWord.Function));

    /// <summary>The block a token stands in.</summary>
    public Block Block(int token) => Analysis.Story.Blocks[Analysis.Sentences[Analysis.SentenceAt(token)].Block];
}
