using ArticleKit.Languages;

namespace ArticleKit.Extractors.Places;

/// <summary>
/// Ties a place to what is written after it to say where it lies: "Paris, Texas", "Davos, Switzerland", "Macon, Ga.", "Lahore in Pakistan", "Hilo (Hawaii)".
/// </summary>
internal static class Containers
{
    /// <summary>A town of this size is named without its state.</summary>
    private const double Large = 100_000;

    public static void Run(PlaceText text, List<PlaceMatch> matches)
    {
        for (int i = 0; i + 1 < matches.Count; i++)
        {
            var place = matches[i];
            var next = matches[i + 1];
            if (Owns(text, place, next)) { next.Container ??= place; continue; }
            if (next.IsPeople || IsOfLands(place, next) || !Tied(text, place.End, next.First)) continue;
            if (place.IsPeople && !BecomesTown(text, place, next)) continue;
            if (!Contains(text.Gazetteer, place, next))
            {
                // "Liverpool, N.S.": a town of the name that no list has in that state
                if (IsAddedState(text, place, next))
                    matches[i] = new PlaceMatch(place.First, place.End, [], "place.village") { Shaped = PlaceKind.Village, Owner = next, Key = place.Key };
                continue;
            }
            place.Container = next;
            next.Inner = place;
        }
    }

    /// <summary>"Spain's Leon": a country or division before a town or division of its own.</summary>
    private static bool Owns(PlaceText text, PlaceMatch owner, PlaceMatch place)
    {
        if (owner.IsPeople
            || place.IsPeople
            || place.First != owner.End + 1
            || !text.IsPossessive(owner.End)
            || place.Senses.Length == 0
            || place.Senses[0].Number < 0
            || text.Is(owner.First - 1, PlaceWord.Of) && text.IsCapital(owner.First - 2)
            || text.Follows(place.End) && text.IsCapital(place.End)
            || !Array.Exists(owner.Senses, static sense => sense.Kind is PlaceKind.Country or PlaceKind.Admin1))
        {
            return false;
        }
        return Array.Exists(place.Senses, static sense => sense.Kind != PlaceKind.Country) && Contains(text.Gazetteer, place, owner);
    }

    /// <summary>"Mali, Niger, Nigeria and Togo": two countries of a list, not the state of Niger; but Georgia, United States.</summary>
    private static bool IsOfLands(PlaceMatch place, PlaceMatch next) =>
        place.Senses is [{ Kind: PlaceKind.Country } land, ..]
            && next.Senses is [{ Kind: PlaceKind.Country } other, ..]
            && land.Country != other.Country
            && other.Country.Letters != "US";

    /// <summary>"Alpine, Calif.", "Ozark, Ark.": beside its state the adjective is the town of that name.</summary>
    private static bool BecomesTown(PlaceText text, PlaceMatch place, PlaceMatch next)
    {
        if (!text.IsChar(place.End, ',') || next.Senses is not [{ Kind: PlaceKind.Admin1 }, ..]) return false;
        var towns = Array.FindAll(place.Senses,
            town => !town.IsPeople && Array.Exists(next.Senses, state => PlaceContainment.Contains(text.Gazetteer, town, state)));
        if (towns.Length == 0) return false;
        place.Senses = towns;
        place.Rule = "place.name";
        return true;
    }

    /// <summary>"Lund, N.S.", "in Lund, Vermont, on Friday": behind a comma the state or province, as papers cut it short or between commas.</summary>
    private static bool IsAddedState(PlaceText text, PlaceMatch place, PlaceMatch next) =>
        !place.IsPeople
            && place.Senses is [{ Number: >= 0 }, ..]
            && place.Shaped == PlaceKind.Unknown
            && text.IsChar(place.End, ',')
            && Array.Exists(next.Senses, static sense => sense is { Kind: PlaceKind.Admin1, IsAlternate: false, Country.Letters: "US" or "CA" or "AU" })
            && (next.End == next.First + 1 && next.Senses[0].Form is NameForm.Abbreviation && text[next.First].Length <= 6
                || IsBetweenCommas(text, place, next))
            && !Array.Exists(place.Senses, static sense => sense.Kind is PlaceKind.Country or PlaceKind.Admin1);

    /// <summary>"to Lund, Vermont, with", and no list: "Denver, Vermont, and Maine", "Bristol, Lund, Vermont, Ohio".</summary>
    private static bool IsBetweenCommas(PlaceText text, PlaceMatch place, PlaceMatch next) =>
        text.IsChar(next.End, ',')
            && text.Is(place.First - 1, PlaceWord.In)
            && !text.IsCapital(next.End + 1)
            && !(text.Follows(next.End + 1) && text.Word(next.End + 1) is "and" or "or")
            && Array.TrueForAll(place.Senses, static sense => sense.Population < Large);

    private static bool Tied(PlaceText text, int end, int next)
    {
        if (next == end + 1) return text.IsChar(end, ',') || text.IsChar(end, '(') || text.Follows(end) && text.Word(end) is "in";
        // "Tripoli in northern Lebanon", "Kharkiv, in northeastern Ukraine"
        int at = text.IsChar(end, ',') ? end + 1 : end;
        if (next > at + 1 && next <= at + 2 && text.Follows(at) && text.Word(at) is "in" && text.Is(at + 1, PlaceWord.Compass) && !text.IsCapital(at + 1))
            return true;
        return next == end && !text[next].IsSentenceStart && text[next].SpaceBefore;
    }

    /// <summary>Some sense of the first lies in some sense of the second.</summary>
    private static bool Contains(Gazetteer gazetteer, PlaceMatch place, PlaceMatch next)
    {
        foreach (var inner in place.Senses) foreach (var outer in next.Senses) if (PlaceContainment.Contains(gazetteer, inner, outer)) return true;
        return false;
    }
}
