using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Places;

/// <summary>
/// Collects what speaks for and against each name being a place: "in Reading" against "Reading the report", "Jordan's king" against "Michael Jordan".
/// A name that is clearly a place once in a story is more likely one wherever it stands.
/// </summary>
internal sealed class PlaceEvidence(PlaceText text, PersonNames persons, Dateline? dateline)
{
    private const double TeamWeight = 4;
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
        ulong cues = match.Cues;
        if (match.IsPeople || !_placesElsewhere.Contains(match.Group)) return CueWeights.Sum(cues);
        if (match.End > match.First + 1) cues &= ~(1UL << (int)PlaceCue.PersonHere);
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
            // "residents of Selby and Ripon said"
            if (IsListed(match, previous)) match.Cues = match.Cues & ~(1UL << (int)PlaceCue.SaidAfter) | 1UL << (int)PlaceCue.CommaBefore;
            previous = match;
            match.IsTeam = (match.Cues & 1UL << (int)PlaceCue.Dateline) == 0 && _teams.Is(match);
            if (!match.IsTeam && (match.Cues & clear) != 0 && (match.Cues & against) == 0 && ((match.Cues & company) == 0 || (match.Cues & tied) != 0))
                _placesElsewhere.Add(match.Group);
        }
    }

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

    private void After(PlaceMatch match)
    {
        if (match.Container is not null) Add(PlaceCue.Contained);
        if (match.Inner is not null) Add(PlaceCue.Contains);
        int after = match.End;
        if (after >= text.Count) return;
        if (text.IsGluedHyphen(after) && after + 1 < text.Count && text.IsSmall(after + 1, PlaceWord.Based)) Add(PlaceCue.Based);
        else if (IsDateline(match)) Add(PlaceCue.Dateline);
        if (match.IsPeople) return;
        if (text.IsPossessive(after)) Add(IsChurch(match) || IsNest(match, after + 1) ? PlaceCue.LongerName : PlaceCue.PossessiveAfter);
        if (text.IsChar(after, '&') && text.IsCapital(after + 1)) Add(PlaceCue.Ampersand);
        if (Lists(after)) Add(PlaceCue.Counties);
        if (Bodies.After(text, match)) Add(PlaceCue.InBody);
        // but U.S. 27 is a road
        bool land = IsLandAlone(match);
        if (!land
            && text[after].Kind == TokenKind.Number
            && text[after].SpaceBefore
            && text[after].Length <= 3
            && match.Senses[0].Form != NameForm.Abbreviation)
        {
            Add(PlaceCue.Score);
        }
        // the Basilica of St. Francis
        if (match.Senses[0].Number >= 0
            && (GoesOn(after) || IsSaint(match) && match.First > 1 && text.Is(match.First - 1, PlaceWord.Of) && text.IsCapital(match.First - 2)))
        {
            Add(PlaceCue.LongerName);
        }
        if (!land && (text.Is(after, PlaceWord.Sports) || text.Is(match.First - 1, PlaceWord.Sports) && !text.IsPossessive(after))) Add(PlaceCue.Versus);
        if (text.Follows(after)) Next(match, after);
    }

    /// <summary>"Togo beat Congo 1-0", "England 326 and 242": a country that no club, person or state is called like plays under its own name.</summary>
    private bool IsLandAlone(PlaceMatch match) =>
        match.Senses[0].Kind is PlaceKind.Country or PlaceKind.Nation
            && Array.TrueForAll(match.Senses, static sense => sense.Kind != PlaceKind.Admin1 || sense.Country.Letters != "US")
            && (text.Flags(match.First) & WordFlags.Given) == 0
            && !persons.IsSurname(match);

    private void Next(PlaceMatch match, int after)
    {
        if (text.Is(after, PlaceWord.Civic)) Add(PlaceCue.Civic);
        if (text.Is(after, PlaceWord.PersonAfter)) Add(PlaceCue.PersonAfter);
        else if (!text.IsCapital(after) || IsHeadlineWord(after))
        {
            // "police in Leeds say", "a spokesman for the city of Leeds said"
            if (text.Is(after, PlaceWord.Said) && !SpeaksAsState(match, after + 1))
            {
                if (!(match.First > 0 && text.Word(match.First - 1) is "in")
                    && !(match.First > 1 && text.Word(match.First - 1) is "of" && text.IsSmall(match.First - 2, PlaceWord.Municipality)))
                {
                    Add(PlaceCue.SaidAfter);
                }
            }
            else if (text[after].Tag is Tag.Past or Tag.Third && (text.Flags(after) & (WordFlags.Be | WordFlags.Have)) == 0 && IsFirstName(match))
                Add(PlaceCue.SaidAfter);
            else if (text[after].Tag is Tag.Noun or Tag.Plural && !text.Is(after, PlaceWord.Function)) Add(PlaceCue.NounAfter);
        }
        else if (IsCompass(match) && !text.Is(after, PlaceWord.County | PlaceWord.Admin)) Add(PlaceCue.LongerName);
        else if (text.Is(after,
            PlaceWord.Body | PlaceWord.Facility | PlaceWord.Feature | PlaceWord.Street | PlaceWord.County | PlaceWord.Admin | PlaceWord.Month
                | PlaceWord.Title | PlaceWord.Compass))
        {
            Add(PlaceCue.ClassAfter);
        }
        else if (match.End == match.First + 1
            && (text.Flags(match.First) & WordFlags.Given) != 0
            && ((text.Flags(match.First) & WordFlags.GivenWeak) == 0 || match.Senses[0].Number < 0 && !text.IsListed(after)))
        {
            Add(PlaceCue.GivenAfter);
        }
        else Add(match.Senses[0].Number < 0 ? PlaceCue.CapitalAfterTable : text.IsListed(after) ? PlaceCue.CapitalAfter : PlaceCue.StrangeAfter);
    }

    /// <summary>"Then Mary left": a first name that is rarely anything else, and that no large place and none of the States has.</summary>
    private bool IsFirstName(PlaceMatch match) =>
        !Array.Exists(match.Senses, static sense => sense.Population >= 200_000 || sense.Kind == PlaceKind.Admin1 && sense.Country.Letters is "US")
            && match.End == match.First + 1
            && match.Senses[0].Number >= 0
            && (text.Flags(match.First) & (WordFlags.Given | WordFlags.GivenWeak | WordFlags.Nation)) == WordFlags.Given;

    /// <summary>"Serra da Estrela", "Val d'Isère": a name that small words of its language go on with, longer than any the gazetteer has.</summary>
    private bool GoesOn(int after)
    {
        if (!text.Follows(after) || text.IsCapital(after) || !text[after].SpaceBefore) return false;
        if (text.Is(after, PlaceWord.Linking)) return text.Follows(after + 1) && text.IsCapital(after + 1);
        var word = text.Word(after);
        return word.Length > 3 && word[0] == 'd' && word[1] is '\'' or '’' && char.IsUpper(word[2]);
    }

    /// <summary>"West Bicester", "North East Texas": words for a direction alone, before the name of a place.</summary>
    private bool IsCompass(PlaceMatch match)
    {
        if (match.Senses[0].Number < 0) return false; // the Mid-East
        for (int i = match.First; i < match.End; i++) if (!text.Is(i, PlaceWord.Compass) && !text.IsGluedHyphen(i)) return false;
        return true;
    }

    /// <summary>
    /// "at St. Paul's", "St. John's Hospital", "St. John's parish": a saint's church, school or hospital, unless the town's own follows, "St. Paul's mayor".
    /// </summary>
    private bool IsChurch(PlaceMatch match) =>
        IsSaint(match) && (!IsNoun(match.End + 1) || text.Is(match.End + 1, PlaceWord.Facility | PlaceWord.Body | PlaceWord.County));

    /// <summary>"Eagle's Nest", "Hudson's Bay": a small town of a name that is a word or somebody's too, before a further capital.</summary>
    private bool IsNest(PlaceMatch match, int next) =>
        match.End == match.First + 1
            && text.Follows(next)
            && text.IsCapital(next)
            && text.IsListed(next)
            && !IsHeadlineWord(next)
            && (match.Senses[^1].Traits & (NameTraits.CommonWord | NameTraits.GivenName | NameTraits.Surname)) != 0
            && match.Container is null
        && Array.TrueForAll(match.Senses,
            static sense => sense.Kind.IsCity() && sense.Population < 100_000 || sense.Kind is PlaceKind.River or PlaceKind.Admin2)
            && !text.Is(next, PlaceWord.Title | PlaceWord.Month);

    private bool IsSaint(PlaceMatch match) =>
        match.End == match.First + 2 && text.Is(match.First, PlaceWord.Saint) && (text.Flags(match.First + 1) & WordFlags.Given) != 0;

    /// <summary>
    /// "Jordan said it would act", "Georgia said its forces left", "Berlin said it agreed": of a country's name or a big capital's alone, where the story has
    /// nobody called so.
    /// </summary>
    private bool SpeaksAsState(PlaceMatch match, int after)
    {
        bool state = match.Senses[0].Kind == PlaceKind.Country
            || Array.Exists(match.Senses, static sense => sense is { Kind: PlaceKind.Capital, Population: >= 400_000 });
        if (!state || persons.IsSurname(match) || text.IsCapital(match.First - 1) && !text[match.First].IsSentenceStart) return false; // Acme Canada
        if (text.Follows(after) && text.Word(after) is "that") after++;
        return text.Follows(after) && text.Word(after) is "it" or "its";
    }

    /// <summary>"the Haldia and Madras ports": the noun may come behind a further name.</summary>
    private bool IsJoined(int after) => text.IsChar(after, ',') || text.Follows(after) && text.Word(after) is "and" or "or";

    /// <summary>One word that names towns alone: the Halle is an orchestra.</summary>
    private static bool IsTown(PlaceMatch match) =>
        match.End == match.First + 1
            && match.Container is null
            && Array.TrueForAll(match.Senses, static sense => sense is { Number: >= 0, Form: NameForm.Name } && sense.Kind.IsCity());

    /// <summary>No noun follows that the name could stand before.</summary>
    private bool StandsAlone(int after) =>
        after >= text.Count
            || !text.IsGluedHyphen(after)
                && (!text[after].IsWord || text[after].IsSentenceStart || text.Is(after, PlaceWord.Function | PlaceWord.In | PlaceWord.Of));

    /// <summary>A word in small letters that a name may stand before: Florida man, Paris fashion week.</summary>
    private bool IsNoun(int token) =>
        text.Follows(token)
            && !text.IsCapital(token)
            && text[token].Tag is Tag.Noun or Tag.Plural or Tag.Adjective
            && !text.Is(token, PlaceWord.Function | PlaceWord.In | PlaceWord.Of | PlaceWord.Said);

    /// <summary>In the story's dateline, or "MACON - " or "BEIRUT (AP)" at the head of a paragraph.</summary>
    private bool IsDateline(PlaceMatch match) =>
        dateline is { PlaceText: not null } line && text[match.First].Start >= line.Span.Start && text[match.End - 1].End <= line.Span.End
            || text[match.First].IsSentenceStart && text[match.First].IsAllCaps
        && (text.IsChar(match.End, '(')
            || text[match.End].Kind == TokenKind.Punct && text[match.End].SpaceBefore && text.Word(match.End)[0] is '-' or '–' or '—' or '_');

    /// <summary>"Walton and Oconee counties", "Clarke, Madison, Oconee and Oglethorpe counties".</summary>
    private bool Lists(int after)
    {
        for (int i = after; i < after + 10 && i < text.Count; i++)
        {
            if (text.IsSmall(i, PlaceWord.Divisions)) return true;
            if (!text.IsCapital(i) && !text.IsChar(i, ',') && text.Word(i) is not ("and" or "or")) return false;
        }
        return false;
    }
}
