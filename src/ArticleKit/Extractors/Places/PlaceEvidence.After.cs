using ArticleKit.Languages;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Places;

/// <summary>What stands behind a name.</summary>
internal sealed partial class PlaceEvidence
{
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
        if (ListEnd(after) is > 0 and var divisions)
        {
            Add(PlaceCue.Counties);
            match.IsCounty = text.Is(divisions, PlaceWord.County);
        }
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

    /// <summary>"Walton and Oconee counties", "Clarke, Madison, Oconee and Oglethorpe counties": the word that ends such a list, or 0.</summary>
    private int ListEnd(int after)
    {
        for (int i = after; i < after + 10 && i < text.Count; i++)
        {
            if (text.IsSmall(i, PlaceWord.Divisions)) return i;
            if (!text.IsCapital(i) && !text.IsChar(i, ',') && text.Word(i) is not ("and" or "or")) return 0;
        }
        return 0;
    }
}
