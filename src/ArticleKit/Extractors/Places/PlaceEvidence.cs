using ArticleKit.Languages;

namespace ArticleKit.Extractors.Places;

/// <summary>
/// Weighs what speaks for and against a name being a place here: "in Reading" against "Reading the report", "Jordan's king" against "Michael Jordan".
/// The weights are log odds, fitted on news stories and rounded.
/// </summary>
internal sealed class PlaceEvidence(PlaceText text, PersonNames persons)
{
    /// <summary>Above zero it is taken for a place.</summary>
    public double Of(PlaceMatch match) => Name(match) + Before(match) + After(match) + Story(match);

    private double Name(PlaceMatch match)
    {
        double best = -9;
        foreach (var sense in match.Senses) best = Math.Max(best, Sense(sense));
        int words = match.End - match.First;
        if (words == 1)
        {
            var traits = match.Senses[^1].Traits;
            bool large = best >= 2;
            if ((traits & NameTraits.CommonWord) != 0) best -= large ? 0.5 : 3;
            if ((traits & NameTraits.GivenName) != 0) best -= large ? 0.5 : 1.5;
            if ((traits & NameTraits.Surname) != 0) best -= large ? 0 : 1;
            if (text[match.First].IsAllCaps && text[match.First].Length < 5 && match.Senses[0].Form != NameForm.Abbreviation && !InCapitals(match)) best -= 4;
        }
        else best += 1;
        return best;
    }

    private static double Sense(PlaceSense sense)
    {
        if (sense.IsPeople) return 4;
        if (sense.Number < 0) return 4;
        double weight = sense.Kind switch
        {
            PlaceKind.Admin1 => 2.5,
            PlaceKind.Admin2 => (sense.Traits & NameTraits.Short) != 0 ? -1.5 : 2,
            PlaceKind.Capital => 3,
            _ => sense.Population >= 1_000_000 ? 2.5 : sense.Population >= 100_000 ? 1.5 : sense.Population >= 15_000 ? 0.5 : -0.5,
        };
        return sense.IsAlternate ? weight - 1 : sense.Form == NameForm.Alias ? weight + 1 : weight;
    }

    private double Before(PlaceMatch match)
    {
        int before = match.First - 1;
        if (match.First == 0 || text[match.First].IsSentenceStart) return Common(match) ? -1.5 : 0;
        if (!text[before].IsWord) return Mark(match, before);
        if (text.Is(before, PlaceWord.In)) return 2.5;
        if (text.Is(before, PlaceWord.Compass)) return 1.5;
        if (match.IsPeople) return 0;
        if (text.IsCapital(before) && !text[match.First].SpaceBefore) return -1;
        if (text.IsCapital(before) && (text.Is(before, PlaceWord.Title) && !text.Is(before, PlaceWord.Body))) return -5;
        if (text.Is(before, PlaceWord.Of)) return 1;
        if (!text.IsCapital(before) || text[before].IsSentenceStart && text.Is(before, PlaceWord.Determiner)) return 0;
        if (text.Is(before, PlaceWord.Body | PlaceWord.FeatureBefore | PlaceWord.Facility | PlaceWord.Act | PlaceWord.Month | PlaceWord.Determiner)) return -0.5;
        if (text[before].IsStopped && text[before].Length == 2 || persons.IsGiven(before)) return -5;
        return match.Senses[0].Number < 0 ? -1 : -3;
    }

    private double Mark(PlaceMatch match, int before)
    {
        if (text.IsChar(before, ',') && match.First > 1 && text.IsCapital(before - 1)) return 0.5;
        if (text.IsChar(before, '(')) return 0.5;
        return text.IsGluedHyphen(before) && before > 0 && text.IsCapital(before - 1) && match.Senses[0].Number >= 0 ? -2 : 0;
    }

    private double After(PlaceMatch match)
    {
        double weight = match.Container is not null ? 5 : 0;
        int after = match.End;
        if (after >= text.Count) return weight;
        if (text.IsGluedHyphen(after) && after + 1 < text.Count && text.Word(after + 1) is "based" or "area" or "born") return weight + 4;
        if (match.IsPeople || !text.Follows(after)) return weight;
        if (text.Is(after, PlaceWord.PersonAfter)) return weight - 4;
        if (!text.IsCapital(after)) return text.Is(after, PlaceWord.Said) && match.Senses[0].Number >= 0 ? weight - 1 : weight;
        if (text.Is(after, PlaceWord.Body | PlaceWord.Facility | PlaceWord.Feature | PlaceWord.Street | PlaceWord.County | PlaceWord.Admin | PlaceWord.Month | PlaceWord.Title | PlaceWord.Compass)) return weight;
        bool given = (match.Senses[^1].Traits & NameTraits.GivenName) != 0 && match.End == match.First + 1;
        return weight - (given ? 4 : match.Senses[0].Number < 0 ? 0.5 : 1.5);
    }

    private double Story(PlaceMatch match) => match.IsPeople ? 0 : persons.IsSurname(match) ? -5 : 0;

    private bool Common(PlaceMatch match) => match.End == match.First + 1 && (match.Senses[^1].Traits & NameTraits.CommonWord) != 0;

    private bool InCapitals(PlaceMatch match) => match.First > 0 && text[match.First - 1].IsAllCaps || match.End < text.Count && text[match.End].IsAllCaps;
}
