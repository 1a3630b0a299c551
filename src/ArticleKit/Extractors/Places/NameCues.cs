using ArticleKit.Languages;

namespace ArticleKit.Extractors.Places;

/// <summary>What a name by itself says for or against being a place: how well known the place is, and what else the word means.</summary>
internal static class NameCues
{
    public static ulong Of(PlaceText text, PlaceMatch match)
    {
        var best = Best(match, out bool alternate, out bool alias);
        ulong cues = 1UL << (int)best;
        void Add(PlaceCue cue) => cues |= 1UL << (int)cue;
        if (alternate) Add(PlaceCue.Alternate);
        var traits = match.Senses[^1].Traits;
        if (alias
            && (match.End > match.First + 1
                || (traits & (NameTraits.CommonWord | NameTraits.GivenName | NameTraits.Surname)) != 0
                || text[match.First].IsAllCaps))
        {
            Add(PlaceCue.Alias);
        }
        if (match.End > match.First + 1)
        {
            Add(PlaceCue.ManyWords);
            if (best is PlaceCue.Small or PlaceCue.FifteenThousand && match.Senses[0].Number >= 0 && match.Container is null && text.IsKnownCompany(match))
                Add(PlaceCue.KnownBody);
            return cues;
        }
        bool large = best is not (PlaceCue.Small or PlaceCue.FifteenThousand or PlaceCue.ShortCounty);
        if ((traits & NameTraits.CommonWord) != 0 && !text.Is(match.First, PlaceWord.Town) && best is not (PlaceCue.Table or PlaceCue.People))
            Add(large ? PlaceCue.CommonLarge : PlaceCue.CommonSmall);
        // Pets for Pécs, Roles for Raleigh
        if (alternate
            && match.Senses[0] is { Number: >= 0, Form: NameForm.Name }
            && match.Container is null
            && text.IsListed(match.First)
            && !text.Is(match.First, PlaceWord.Town))
        {
            Add(PlaceCue.OtherWord);
        }
        // the Pool, the Islands
        if (best == PlaceCue.Admin1
            && (traits & NameTraits.CommonWord) != 0
            && match.Senses[0] is { Number: >= 0, Form: NameForm.Name }
            && !text.Is(match.First, PlaceWord.Town))
        {
            Add(PlaceCue.CommonSmall);
        }
        if ((traits & NameTraits.GivenName) != 0) Add(large ? PlaceCue.GivenLarge : PlaceCue.GivenSmall);
        if ((traits & NameTraits.Surname) != 0) Add(large ? PlaceCue.SurnameLarge : PlaceCue.SurnameSmall);
        if (match.Senses[0].Number >= 0
            && text.Is(match.First,
                PlaceWord.Compass | PlaceWord.Admin | PlaceWord.County | PlaceWord.Body | PlaceWord.Feature | PlaceWord.Facility | PlaceWord.Month
                    | PlaceWord.Title | PlaceWord.Street))
        {
            Add(PlaceCue.ClassWord);
        }
        if (match.Container is null && text.Is(match.First, PlaceWord.Month | PlaceWord.Heavenly)) Add(PlaceCue.OtherWord);
        // Amazon, but the Amazon
        if ((match.Senses[0].Number >= 0
            || match.Senses[0].Kind == PlaceKind.Country && !text.Is(match.First - 1, PlaceWord.Determiner)
            || match.Senses[0].Kind is >= PlaceKind.Region and <= PlaceKind.Desert
                && (!text.Is(match.First - 1, PlaceWord.Determiner) || text.IsCapital(match.First - 1)))
            && text.IsKnownBody(match))
        {
            Add(PlaceCue.KnownBody);
        }
        if (match.Senses[0].Number >= 0 && text.IsLeader(match)) Add(PlaceCue.KnownPerson);
        if (text[match.First].IsAllCaps && text[match.First].Length < 5 && match.Senses[0].Form != NameForm.Abbreviation && !InCapitals(text, match))
            Add(PlaceCue.ShortCapitals);
        return cues;
    }

    public static bool IsCommon(PlaceText text, PlaceMatch match) =>
        match.End == match.First + 1
            && match.Senses[0].Number >= 0
            && (match.Senses[^1].Traits & NameTraits.CommonWord) != 0
            && !text.Is(match.First, PlaceWord.Town);

    /// <summary>"Cork was cut off", "Cork and Kerry": a thing's word opens a sentence with an article; not "Reading is fun".</summary>
    public static bool IsBareSubject(PlaceText text, PlaceMatch match) =>
        (match.Cues & 1UL << (int)PlaceCue.StartsSentenceCommon) != 0
            && text.IsThing(match.First)
            && text.Follows(match.End)
            && (text.IsFinite(match.End)
                || (text.Flags(match.End) & (WordFlags.Be | WordFlags.Have)) != 0
                || text.Word(match.End) is "and" && text.IsCapital(match.End + 1));

    /// <summary>The best known of the name's places.</summary>
    private static PlaceCue Best(PlaceMatch match, out bool alternate, out bool alias)
    {
        var best = PlaceCue.Small;
        alternate = alias = false;
        int rank = -1;
        foreach (ref readonly var sense in match.Senses.AsSpan())
        {
            var (cue, at) = Cue(sense);
            if (at <= rank) continue;
            (best, rank, alternate, alias) = (cue, at, sense.IsAlternate, sense.Form == NameForm.Alias && sense.Number >= 0);
        }
        return best;
    }

    private static (PlaceCue Cue, int Rank) Cue(in PlaceSense sense)
    {
        if (sense.IsPeople) return (PlaceCue.People, 10);
        if (sense.Number < 0) return (PlaceCue.Table, 9);
        var (cue, rank) = sense.Kind switch
        {
            PlaceKind.Capital => (PlaceCue.Capital, 8),
            PlaceKind.Admin1 => (PlaceCue.Admin1, 6),
            PlaceKind.Admin2 => (sense.Traits & NameTraits.Short) != 0 ? (PlaceCue.ShortCounty, 1) : (PlaceCue.Admin2, 4),
            _ => sense.Population >= 1_000_000
                ? (PlaceCue.Million, 7)
                : sense.Population >= 100_000
                    ? (PlaceCue.HundredThousand, 5)
                    : sense.Population >= 15_000 ? (PlaceCue.FifteenThousand, 3) : (PlaceCue.Small, 2),
        };
        if (sense.Form == NameForm.Alias && rank < 5) return (PlaceCue.HundredThousand, 5);
        return (cue, sense.IsAlternate ? rank - 3 : rank);
    }

    private static bool InCapitals(PlaceText text, PlaceMatch match) =>
        match.First > 0 && text[match.First - 1].IsAllCaps || match.End < text.Count && text[match.End].IsAllCaps;
}
