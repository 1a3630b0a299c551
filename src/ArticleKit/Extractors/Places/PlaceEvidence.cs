using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Places;

/// <summary>
/// Collects what speaks for and against each name being a place: "in Reading" against "Reading the report", "Jordan's king" against "Michael Jordan".
/// A name that is clearly a place once in a story is more likely one wherever it stands.
/// </summary>
internal sealed partial class PlaceEvidence(PlaceText text, PersonNames persons, Dateline? dateline)
{
    private const double TeamWeight = 4;

    /// <summary>For a name that no word and no person has, and a town of a division that the story names a town of.</summary>
    private const double NearWeight = 1;

    /// <summary>The divisions that clear places of the story lie in, each with the name that alone does.</summary>
    private readonly Dictionary<int, int> _divisions = [];
    private const int Several = -1;
    private readonly TeamTalk _teams = new(text);
    private readonly HashSet<int> _placesElsewhere = [];
    private ulong _cues;

    /// <summary>The sentence last asked about, and whether all its words have capitals.</summary>
    private const int ShortHeadline = 5;
    private int _sentence = -1;
    private bool _isTitleCase;

    /// <summary>Above zero it is taken for a place.</summary>
    public double Of(PlaceMatch match) => Named(match) - (match.IsTeam ? TeamWeight : 0);

    /// <summary>The same of the name alone, though a team may be called by it.</summary>
    public double Named(PlaceMatch match)
    {
        double near = IsOfStory(match) ? NearWeight : 0;
        return Told(match) + near;
    }

    private double Told(PlaceMatch match)
    {
        ulong cues = match.Cues;
        if (match.IsPeople || !_placesElsewhere.Contains(match.Group)) return CueWeights.Sum(cues);
        if (match.End > match.First + 1) cues &= ~(1UL << (int)PlaceCue.PersonHere);
        if (NameCues.IsBareSubject(text, match)) cues &= ~(1UL << (int)PlaceCue.StartsSentenceCommon);
        return CueWeights.Sum(cues | 1UL << (int)PlaceCue.PlaceElsewhere);
    }

    /// <summary>Looks through the story for names that are clearly places somewhere in it. Matches must have their groups.</summary>
    public void Read(List<PlaceMatch> matches)
    {
        const ulong clear = 1UL << (int)PlaceCue.In | 1UL << (int)PlaceCue.Contained | 1UL << (int)PlaceCue.OfAfterComma | 1UL << (int)PlaceCue.Dateline
            | 1UL << (int)PlaceCue.Based | 1UL << (int)PlaceCue.Compass | 1UL << (int)PlaceCue.Civic;
        const ulong against = 1UL << (int)PlaceCue.PersonHere | 1UL << (int)PlaceCue.CapitalBefore | 1UL << (int)PlaceCue.CapitalAfter
            | 1UL << (int)PlaceCue.GivenAfter
            | 1UL << (int)PlaceCue.LongerName | 1UL << (int)PlaceCue.Article | 1UL << (int)PlaceCue.Ampersand;
        const ulong company = 1UL << (int)PlaceCue.CompanyHere, tied = 1UL << (int)PlaceCue.Contained | 1UL << (int)PlaceCue.Dateline;
        PlaceMatch? previous = null;
        foreach (var match in matches)
        {
            if (match.Senses.Length == 0) continue;
            match.Cues = Cues(match);
            if (IsTwoNames(match, previous))
            {
                match.Cues |= 1UL << (int)PlaceCue.PersonHere;
                previous!.Cues |= 1UL << (int)PlaceCue.PersonHere;
            }
            // "residents of Selby and Ripon said"
            if (IsListed(match, previous)) match.Cues = match.Cues & ~(1UL << (int)PlaceCue.SaidAfter) | 1UL << (int)PlaceCue.CommaBefore;
            previous = match;
            match.IsTeam = (match.Cues & 1UL << (int)PlaceCue.Dateline) == 0 && _teams.Is(match);
            if (!match.IsTeam && (match.Cues & clear) != 0 && (match.Cues & against) == 0 && ((match.Cues & company) == 0 || (match.Cues & tied) != 0))
            {
                _placesElsewhere.Add(match.Group);
                if (Division(match) is > 0 and var division && !_divisions.TryAdd(division, match.Group) && _divisions[division] != match.Group)
                    _divisions[division] = Several;
            }
        }
    }

    /// <summary>"Dallas Holland": two places' names in a row, of which the first is a person's too and lies not in the second.</summary>
    private bool IsTwoNames(PlaceMatch match, PlaceMatch? previous) =>
        previous is { IsPeople: false, Container: null }
            && !match.IsPeople
            && previous.End == match.First
            && previous.End == previous.First + 1
            && text.Follows(match.First)
            && (text.Flags(previous.First) & WordFlags.Given) != 0
            && !text[match.First].IsAllCaps
            && !text.IsListed(match.First)
            && (match.Senses[0].Kind == PlaceKind.Country || (match.Senses[^1].Traits & (NameTraits.GivenName | NameTraits.Surname)) != 0);

    /// <summary>The division that the towns of the name lie in, if they lie in one.</summary>
    private static int Division(PlaceMatch match)
    {
        int division = match.Senses[0].Admin1;
        return Array.TrueForAll(match.Senses, sense => sense.Number >= 0 && sense.Admin1 == division) ? division : 0;
    }

    /// <summary>"Silves has a castle", in a story of Faro and Tavira.</summary>
    private bool IsOfStory(PlaceMatch match) =>
        _divisions.Count > 0
            && !match.IsPeople
            && match.Senses.Length > 0
            && (match.Senses[^1].Traits & (NameTraits.CommonWord | NameTraits.GivenName | NameTraits.Surname)) == 0
            && Division(match) is > 0 and var division
            && _divisions.TryGetValue(division, out int group)
            && group != match.Group
            && !text[match.First].IsAllCaps
            && !(match.End == match.First + 1 && text.IsListed(match.First));

    /// <summary>"Derna, Benghazi and Misrata": behind "and" as behind a comma, where a place stands before it.</summary>
    private bool IsListed(PlaceMatch match, PlaceMatch? previous) =>
        previous is { IsPeople: false }
            && !match.IsPeople
            && previous.End == match.First - 1
            && text.Word(previous.End) is "and" or "or"
            && CueWeights.Sum(previous.Cues) > 0;

    private ulong Cues(PlaceMatch match)
    {
        _cues = NameCues.Of(text, match);
        Before(match);
        After(match);
        if (match.IsPeople)
        {
            // Sir Norman Webb, Dawn French, French
            if (persons.Ends(match.End) || match.End == match.First + 1 && persons.IsPartOfFound(match.First) || IsPersonActing(match) || IsPrefixed(match))
                Add(PlaceCue.PersonHere);
            return _cues;
        }
        if (match.Container is null && match.Senses[0].Number >= 0 && IsCompass(match) && !text.Is(match.End, PlaceWord.Admin | PlaceWord.County))
            Add(PlaceCue.OtherWord); // the West
        if (persons.Covers(match.First) && !IsWholePlace(match)) Add(PlaceCue.PersonHere);
        else if (persons.IsSurname(match) || persons.IsGiven(match)) Add(PlaceCue.PersonElsewhere);
        if (match.Senses[0].Number >= 0 && persons.IsCompany(match)) Add(PlaceCue.CompanyHere);
        return _cues;
    }

    /// <summary>"English shot a 73", in a story of Ann English: before a verb the people's name is somebody's.</summary>
    private bool IsPersonActing(PlaceMatch match) =>
        persons.IsSurname(match) && text.Follows(match.End) && text[match.End].Tag is Tag.Past && !text.IsCapital(match.First - 1);

    /// <summary>"Anglo American", "Pan American Health Organization".</summary>
    private bool IsPrefixed(PlaceMatch match) =>
        match.First > 0
            && text.Follows(match.First)
            && text[match.First].SpaceBefore
            && text.IsNamed(match.First - 1, PlaceWord.Combining)
            && text[match.First - 1].SpaceBefore | match.First == 1;

    /// <summary>"in Glen Allen", "Walker County": what looks like a person's name where no person stands; not "at St Anne's Hospital".</summary>
    private bool IsWholePlace(PlaceMatch match) =>
        match.End > match.First + 1 && !(text.IsPossessive(match.End) && text.Is(match.End + 1, PlaceWord.Body | PlaceWord.Facility))
        && (text.Is(match.End - 1, PlaceWord.County)
            || match.Senses[0].Kind == PlaceKind.Country
                && !(text.IsCapital(match.First - 1)
                    && !text[match.First - 1].IsSentenceStart
                    && !(text[match.First - 1].IsAllCaps && text[match.First].IsAllCaps))
            || (_cues & 1UL << (int)PlaceCue.CommaBefore) != 0 && persons.IsOnlyGuessed(match.First)
            || (_cues & (1UL << (int)PlaceCue.In | 1UL << (int)PlaceCue.Compass | 1UL << (int)PlaceCue.Contained)) != 0);

    private void Add(PlaceCue cue) => _cues |= 1UL << (int)cue;

    private void Before(PlaceMatch match)
    {
        int before = match.First - 1;
        if (before < 0 || text[match.First].IsSentenceStart)
        {
            Add(NameCues.IsCommon(text, match) ? PlaceCue.StartsSentenceCommon : PlaceCue.StartsSentence);
            return;
        }
        if (!text[before].IsWord) Mark(match, before);
        else if (text.Is(before, PlaceWord.In) && (!text.IsCapital(before) || text[before].IsSentenceStart)
            || text.IsSmall(before, PlaceWord.Seat) && match.End == match.First + 1)
        {
            Add(PlaceCue.In);
        }
        else if (text.IsNamed(before, PlaceWord.CountyBefore) && !text.IsCapital(before - 1) && !text.IsChar(before - 1, '&')) Add(PlaceCue.In);
        else if (text.Word(before) is "between"
            && text.Word(match.End) is "and"
            && text.IsCapital(match.End + 1)
            && (match.Senses[^1].Traits & (NameTraits.GivenName | NameTraits.Surname | NameTraits.CommonWord)) == 0)
        {
            Add(PlaceCue.In);
        }
        // "between Abbeylara and Castlepollard"
        else if (before > 2
            && text.Word(before) is "and"
            && text.IsCapital(before - 1)
            && text.Word(before - 2) is "between"
            && (match.Senses[^1].Traits & (NameTraits.GivenName | NameTraits.Surname | NameTraits.CommonWord)) == 0)
        {
            Add(PlaceCue.In);
        }
        else if (text.IsSmall(before, PlaceWord.Maiden) || match.Container is null && IsCalled(before)) Add(PlaceCue.OtherWord);
        else if (text.Is(before, PlaceWord.Compass)) Add(PlaceCue.Compass);
        else if (text.Is(before, PlaceWord.Of) && !text.IsCapital(before))
            Add(text.IsChar(before - 1, ',') || text.Is(before - 1, PlaceWord.Function)
                ? PlaceCue.OfAfterComma
                : text.Is(before - 1, PlaceWord.Dwelling) ? PlaceCue.In : PlaceCue.Of);
        else if (text.Word(before) is "the" or "The") Add(IsTown(match) && StandsAlone(match.End) && !IsJoined(match.End) ? PlaceCue.Article : PlaceCue.The);
        // a Chihuahua, but a Florida man
        else if (text.Word(before) is "a" or "an" && match.Senses[0].Number >= 0 && match.Container is null && StandsAlone(match.End)) Add(PlaceCue.Article);
        else if (text.IsCapital(before) && !match.IsPeople && !IsHeadlineWord(before)) Capital(match, before);
    }

    /// <summary>"two men named Liu and Chen": somebody's name.</summary>
    private bool IsCalled(int before)
    {
        int named = text.Word(before) is "and" && text.IsCapital(before - 1) ? before - 2 : before;
        return named > 1 && text.IsSmall(named, PlaceWord.Naming) && text.IsSmall(named - 1, PlaceWord.NamedPerson);
    }

    private void Mark(PlaceMatch match, int before)
    {
        if (text.IsChar(before, ',') && text.IsCapital(before - 1)) Add(PlaceCue.CommaBefore);
        // "their dog, Charlotte, ran"
        else if (before > 2
            && text.IsChar(before, ',')
            && text.IsChar(match.End, ',')
            && (text.Flags(match.First) & WordFlags.Given) != 0
            && text.Word(before - 2) is "his" or "her" or "their"
            && text[before - 1].Tag == Tag.Noun
            && !text.Is(before - 1, PlaceWord.Admin | PlaceWord.Civic | PlaceWord.County | PlaceWord.Feature | PlaceWord.Facility)
            && !text.IsSmall(before - 1, PlaceWord.Home))
        {
            Add(PlaceCue.OtherWord);
        }
        // the 1,000 Lakes
        else if (text[before].Kind == TokenKind.Number && !match.IsPeople && text.IsThings(match.First) && match.End == match.First + 1)
            Add(PlaceCue.OtherWord);
        else if (text.IsChar(before, '(')) Add(PlaceCue.BracketBefore);
        else if (text.IsChar(before, '&') && text.IsCapital(before - 1) && !match.IsPeople) Add(PlaceCue.Ampersand);
        else if (text.IsGluedHyphen(before) && before > 0 && text.IsCapital(before - 1))
            Add(text[before - 1].Length == 1 ? PlaceCue.PartyBefore : PlaceCue.HyphenBefore);
    }

    /// <summary>Another capital word before it: part of a person's or body's name, unless it only opens the sentence.</summary>
    private void Capital(PlaceMatch match, int before)
    {
        if (text[before].IsSentenceStart && text[before].Tag != Tag.Name && !text.Is(before, PlaceWord.Title)) return;
        bool title = (text.Is(before, PlaceWord.Title) || (text.Flags(before) & WordFlags.Title) != 0) && !text.Is(before, PlaceWord.Body);
        if (title) Add(PlaceCue.TitleBefore);
        else if (text.Is(before,
            PlaceWord.Body | PlaceWord.FeatureBefore | PlaceWord.Facility | PlaceWord.Act | PlaceWord.Month | PlaceWord.Determiner | PlaceWord.Function))
        {
            Add(PlaceCue.ClassBefore);
        }
        else Add(match.Senses[0].Number < 0 ? PlaceCue.CapitalBeforeTable : PlaceCue.CapitalBefore);
    }

    /// <summary>"Blaze At Former Chicago Factory": in a sentence whose words all have capitals a common word's says nothing.</summary>
    private bool IsHeadlineWord(int token)
    {
        if (!text.IsListed(token)
            || (text.Flags(token) & (WordFlags.Given | WordFlags.Title | WordFlags.Suffix)) != 0
            || text.Is(token,
                PlaceWord.Body | PlaceWord.Facility | PlaceWord.Feature | PlaceWord.Street | PlaceWord.County | PlaceWord.Title | PlaceWord.Sports))
        {
            return false;
        }
        int sentence = text.Analysis.SentenceAt(token);
        if (sentence != _sentence)
        {
            var whole = text.Analysis.Sentences[sentence];
            (_sentence, _isTitleCase) = (sentence,
                whole.End - whole.First > ShortHeadline
                    && text[whole.First].IsWord
                    && Tagger.IsTitleCase(text.Analysis.Story.Text, text.Analysis.Tokens.AsSpan(whole.First..whole.End)));
        }
        return _isTitleCase;
    }
}
