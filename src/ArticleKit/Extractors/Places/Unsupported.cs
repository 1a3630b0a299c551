using ArticleKit.Languages;
using ArticleKit.Model;

namespace ArticleKit.Extractors.Places;

/// <summary>
/// Takes back what is only guessed: the one village of a name, in a country of which the story says nothing ("a bus to Harwick" in a British story, Harwick,
/// Pa.), and the
/// likeliest of many towns of a name that nothing tells apart (Greenville). Such a place keeps its name and, where all its readings share one, its country.
/// What is but part of the name of a building in another country is no place of the story at all: "Blenheim Palace" in a British one.
/// </summary>
internal static class Unsupported
{
    /// <summary>A town of this size is meant abroad too.</summary>
    private const double Town = 15_000, City = 100_000, Metropolis = 500_000;

    /// <summary>Degrees within which a town of the next state is meant still.</summary>
    private const double Drive = 1.2;

    private const int Longest = 2;
    private const double SureFocus = 0.5, SureNamed = 0.3, LooseFocus = 0.45, SureCountry = 0.8, LeastConfidence = 0.15, GuessConfidence = 0.8, Guess = 0.2;

    public static void Run(PlaceText text, List<PlaceMatch> matches, IReadOnlyList<Entity> entities, Focus? focus, PlaceSense? home)
    {
        var speakers = Speakers(matches);
        // "fined Halden" in a story of Halden Water, but of no other place in Norway
        if (focus is { Score: >= SureNamed } mine && Firms(entities) is { Count: > 0 } firms)
            matches.RemoveAll(match => match.Chosen is { Number: >= 0, Country.IsNone: false } sense
                && sense.Kind.IsCity()
                && sense.Population < Metropolis
                && match.Container is null
                && match.Shaped == PlaceKind.Unknown
                && sense.Country.Letters != mine.Country
                && home?.Country != sense.Country
                && speakers.GetValueOrDefault(sense.Country, -1) == match.Group
                && match.End == match.First + 1
                && firms.Contains(text.Word(match.First).ToString()));
        if (focus is { Score: >= SureNamed } own)
            matches.RemoveAll(match => match.Chosen is { } sense
                && !match.IsPeople
                && match.Container is null
                && sense.Country.Letters != own.Country
                && home?.Country != sense.Country
                && (sense.Kind.IsCity() && sense.Population < City || sense.Kind == PlaceKind.Admin1)
                && match.Shaped == PlaceKind.Unknown
                && speakers.GetValueOrDefault(sense.Country, -1) == match.Group
                && IsInNameOfSite(text, match));
        // "Midland Regional Hospital" in Ireland: called after what lies in no land of the story
        if (focus is { Score: >= SureFocus } told)
            matches.RemoveAll(match => match is { InBody: true, InKnown: false, IsPeople: false, Chosen: { Number: >= 0, Country.IsNone: false } sense }
                && sense.Kind.IsCity()
                && sense.Population < 2 * Metropolis
                && match.Container is null
                && sense.Country.Letters != told.Country
                && home?.Country != sense.Country
                && speakers.GetValueOrDefault(sense.Country, -1) == match.Group);
        // "of Orlando West" in Soweto
        if (focus is { Score: >= SureFocus } main)
            matches.RemoveAll(match => match.Chosen is { Number: >= 0, Country.IsNone: false } sense
                && sense.Kind.IsCity()
                && !match.IsPeople
                && match.Container is null
                && match.Inner is null
                && sense.Country.Letters != main.Country
                && home?.Country != sense.Country
                && match.Shaped == PlaceKind.Unknown
                && speakers.GetValueOrDefault(sense.Country, -1) == match.Group
                && text.Follows(match.End)
                && text.Word(match.End) is "West" or "East" or "North" or "South" or "Extension");
        // "in Camp": the short name of a county, in a story about another country or state
        if (focus is { Country: { } land })
        {
            var divisions = DivisionSpeakers(matches);
            bool IsLone(PlaceMatch match) => match.Chosen is { Kind: PlaceKind.Admin2 } county
                && (county.Traits & NameTraits.Short) != 0
                && match.Shaped == PlaceKind.Unknown
                && !match.IsPeople
                && match.Container is null
                && (county.Country.Letters == land
                    ? focus.Admin1 is { } division
                        && home?.Admin1 != county.Admin1
                        && text.Gazetteer.CodeOf(county.Admin1) != division
                        && divisions.GetValueOrDefault(county.Admin1, -1) == match.Group
                    : home?.Country != county.Country && speakers.GetValueOrDefault(county.Country, -1) == match.Group);
            var counties = matches.Where(IsLone).Select(static match => match.Chosen!.Value.Number).ToHashSet();
            if (counties.Count > 0) matches.RemoveAll(IsLone);
            // "in Leigh Road, Camp": nor does the street lie there
            foreach (var match in matches)
                if (match.Shaped != PlaceKind.Unknown && match.Chosen is { } where && counties.Contains(where.Number)) Forget(match, keepsCountry: false);
        }
        for (int i = 0; i < matches.Count; i++)
        {
            var match = matches[i];
            if (match.Chosen is not { Number: >= 0 } sense || !sense.Kind.IsCity() || sense.Kind == PlaceKind.Capital || match.Shaped != PlaceKind.Unknown)
                continue;
            if (i + 1 < matches.Count && IsElsewhere(text, match, sense, matches[i + 1])) { Forget(match, keepsCountry: false); continue; }
            // "Arawa, Kieta and Buin"
            if (focus is { Score: >= SureFocus } about
                && i > 0
                && match.Senses.Length == 1
                && match.Container is null
                && match.Inner is null
                && about.Country != sense.Country.Letters
                && home?.Country != sense.Country
                && sense.Population < 2 * City
                && speakers.GetValueOrDefault(sense.Country, -1) == match.Group
                && matches[i - 1] is { Chosen: { } before }
                && before.Kind.IsCity()
                && before.Country.Letters == about.Country
                && Peers.Joined(text, matches[i - 1], match)) { Forget(match, keepsCountry: false); continue; }
            if (match.Container is not null || match.Peer is not null || match.Inner is not null || home is { } near && near.Country == sense.Country) continue;
            if (match.Senses.Length > 1 && match.Confidence < LeastConfidence) Forget(match, match.CountryOdds >= SureCountry);
            else if (focus is { Score: >= SureFocus } most
                && most.Country != sense.Country.Letters
                && match.Confidence < GuessConfidence
                && sense.Population < Town
                && speakers.GetValueOrDefault(sense.Country, -1) == match.Group)
            {
                Forget(match, keepsCountry: false);
            }
        }
        if (focus is { Score: >= LooseFocus, Country: { } whose }) Loose(matches, whose, home);
        if (focus is { Score: >= SureFocus, Admin1: { } division }) Astray(text, matches, focus.Country, division);
    }

    /// <summary>
    /// "in Selma and Orrville" in a story of Alabama: the only Orrville that lists have is a small town of Ohio, of which the story says nothing else.
    /// </summary>
    private static void Astray(PlaceText text, List<PlaceMatch> matches, string country, string division)
    {
        var speakers = DivisionSpeakers(matches);
        var nearby = new Dictionary<int, bool>();
        for (int i = 0; i < matches.Count; i++)
        {
            var match = matches[i];
            bool listed = i > 0 && IsOf(matches[i - 1]) && Peers.Joined(text, matches[i - 1], match)
                || i + 1 < matches.Count && IsOf(matches[i + 1]) && Peers.Joined(text, match, matches[i + 1]);
            if (!listed
                || match.Chosen is not { Number: >= 0, Admin1: > 0 } sense
                || sense.Country.Letters != country
                || !sense.Kind.IsCity()
                || sense.Kind == PlaceKind.Capital
                || sense.Population >= Town
                || match.Senses.Length != 1
                || match.Container is not null
                || match.Inner is not null
                || match.InBody
                || match.Shaped != PlaceKind.Unknown
                || text.Gazetteer.CodeOf(sense.Admin1) == division
                || speakers.GetValueOrDefault(sense.Admin1, -1) != match.Group)
            {
                continue;
            }
            if (!nearby.TryGetValue(match.Group, out bool near))
                nearby[match.Group] = near = matches.Exists(other => other.Group != match.Group && IsNear(other, sense));
            if (!near) Forget(match, keepsCountry: true);
        }

        static bool IsNear(PlaceMatch other, in PlaceSense sense) =>
            other.Chosen is { } town && (town.Kind.IsCity() || town.Kind == PlaceKind.Admin2) && PlaceContainment.Distance(sense, town) < Drive;

        bool IsOf(PlaceMatch match) => match.Chosen is { Admin1: > 0 } sense && sense.Kind.IsCity() && text.Gazetteer.CodeOf(sense.Admin1) == division;
    }

    /// <summary>
    /// "in Bedminster … a cab to Clifton" in a story about Bristol: two towns of another country, New Jersey's, of which the story says nothing else, are of
    /// none, where settlers took many towns' names along.
    /// </summary>
    private static void Loose(List<PlaceMatch> matches, string about, PlaceSense? home)
    {
        var firm = new HashSet<CountryCode>();
        foreach (var match in matches) if (match.Chosen is { Country.IsNone: false } sense && !IsLoose(match, sense)) firm.Add(sense.Country);
        foreach (var match in matches)
            if (match.Chosen is { Number: >= 0, Country.IsNone: false } sense
                && IsLoose(match, sense)
                && sense.Country.Letters is "US" or "CA" or "AU" or "NZ" or "GB" or "ZA" or "IE"
                && sense.Country.Letters != about
                && home?.Country != sense.Country
                && !firm.Contains(sense.Country))
            {
                Forget(match, keepsCountry: false);
            }
    }

    private static bool IsLoose(PlaceMatch match, in PlaceSense sense) =>
        match.Shaped != PlaceKind.Unknown
            || sense is { Number: >= 0, Population: < City }
                && sense.Kind.IsCity()
                && sense.Kind != PlaceKind.Capital
                && match.Container is null
                && match.Inner is null
                && !match.InBody
                && (sense.Traits & NameTraits.Newsy) == 0;

    /// <summary>"Sarkh, Logar": the only place of the name, by another name of it, lies in no province so called.</summary>
    private static bool IsElsewhere(PlaceText text, PlaceMatch match, PlaceSense sense, PlaceMatch next) =>
        next.First == match.End + 1
            && text.IsChar(match.End, ',')
            && next.Chosen is { Kind: PlaceKind.Admin1 } outer
            && outer.Country != sense.Country
            && (sense.IsAlternate || sense.Form == NameForm.Alias)
            && sense.Population < Metropolis;

    /// <summary>The first words of the story's firms of several, by which they are named again.</summary>
    private static HashSet<string> Firms(IReadOnlyList<Entity> entities)
    {
        var firms = new HashSet<string>();
        foreach (var entity in entities)
            if (entity.Type is SpeakerType.Organization && entity.Name.IndexOf(' ', StringComparison.Ordinal) is > 0 and var space)
                firms.Add(entity.Name[..space]);
        return firms;
    }

    /// <summary>"Blenheim Palace", "Victoria Embankment Gardens": the name goes on to a building's, a garden's or a street's.</summary>
    private static bool IsInNameOfSite(PlaceText text, PlaceMatch match)
    {
        for (int i = match.End; i < match.End + Longest && text.Follows(i) && text.IsCapital(i); i++)
            if (text.Is(i, PlaceWord.Street | PlaceWord.Premises)) return true;
        return false;
    }

    /// <summary>The name that alone speaks of each country, or -1 where several do; a street lies where another name says.</summary>
    private static Dictionary<CountryCode, int> Speakers(List<PlaceMatch> matches)
    {
        var speakers = new Dictionary<CountryCode, int>();
        foreach (var match in matches)
            if (match is { Chosen: { Country.IsNone: false } sense, Shaped: PlaceKind.Unknown }
                && !speakers.TryAdd(sense.Country, match.Group)
                && speakers[sense.Country] != match.Group)
            {
                speakers[sense.Country] = -1;
            }
        return speakers;
    }

    /// <summary>The same of each division.</summary>
    private static Dictionary<int, int> DivisionSpeakers(List<PlaceMatch> matches)
    {
        var speakers = new Dictionary<int, int>();
        foreach (var match in matches)
            if (match is { Chosen: { Admin1: > 0 } sense, Shaped: PlaceKind.Unknown }
                && !speakers.TryAdd(sense.Admin1, match.Group)
                && speakers[sense.Admin1] != match.Group)
            {
                speakers[sense.Admin1] = -1;
            }
        return speakers;
    }

    private static void Forget(PlaceMatch match, bool keepsCountry)
    {
        var sense = match.Chosen!.Value;
        match.Chosen = sense with { Country = keepsCountry ? sense.Country : CountryCode.None, Admin1 = 0, Lat = double.NaN, Lon = double.NaN };
        match.Confidence = Math.Min(match.Confidence, Guess);
    }
}
