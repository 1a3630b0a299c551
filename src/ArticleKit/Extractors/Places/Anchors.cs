using ArticleKit.Languages;

namespace ArticleKit.Extractors.Places;

/// <summary>
/// Gives a street, county or lake that the gazetteer does not know the place it lies in, as far as the text says: what is written after it, else the town named
/// before it, else
/// where most of the story lies. Its point is that place's, its precision the division's.
/// </summary>
internal static class Anchors
{
    private const int Reach = 60;
    private const double Sure = 0.5, City = 100_000;

    public static void Run(PlaceText text, List<PlaceMatch> matches)
    {
        if (!matches.Exists(match => match.Shaped != PlaceKind.Unknown)) return;
        var land = Land(matches);
        var most = Most(matches, land);
        var sure = most is { } town && matches.Exists(match => match.Chosen == town && match.Confidence >= Sure) && town.Country == land ? most : null;
        for (int i = 0; i < matches.Count; i++)
        {
            if (matches[i].Shaped == PlaceKind.Unknown) continue;
            if ((Owner(text, matches, i)
                ?? After(text, matches, i)
                ?? Namesake(text, matches, i)
                ?? (matches[i].Shaped == PlaceKind.Village ? Nearest(matches, i, land) : null)
                ?? (IsOfTown(matches[i].Shaped)
                    ? Town(matches, i, land) ?? most
                    : Before(matches, i, land) ?? sure ?? text.Gazetteer.CountrySense(land))) is not { } anchor)
            {
                if (IsFeature(matches[i].Shaped))
                    matches[i].Chosen = new PlaceSense(0, matches[i].Shaped, CountryCode.None, 0, double.NaN, double.NaN, 0, NameForm.Name, NameTraits.None);
                continue;
            }
            matches[i].Chosen = anchor with { Kind = matches[i].Shaped };
            matches[i].Confidence = matches[i].CountryOdds = 0.5;
        }
        Agree(text, matches);
    }

    /// <summary>A river or village named twice is one: where one mention tells its division and the other but the country, both mean that.</summary>
    private static void Agree(PlaceText text, List<PlaceMatch> matches)
    {
        var told = new Dictionary<(PlaceKind, ulong), PlaceSense>();
        foreach (var match in matches)
            if (match is { Chosen: { Admin1: > 0 } sense } && IsWide(match.Shaped)) told.TryAdd((match.Shaped, Name(text, match)), sense);
        if (told.Count == 0) return;
        foreach (var match in matches)
            if (match is { Chosen: { Admin1: 0 } loose }
                && IsWide(match.Shaped)
                && told.TryGetValue((match.Shaped, Name(text, match)), out var sense)
                && (loose.Country == sense.Country || loose.Country.IsNone))
            {
                match.Chosen = sense;
            }
    }

    private static ulong Name(PlaceText text, PlaceMatch match) => NameKey.Of(text.Cover(match.First, match.End).Of(text.Analysis.Story.Text)).Value;

    private static bool IsWide(PlaceKind shaped) => shaped != PlaceKind.Unknown && !IsOfTown(shaped);

    /// <summary>"Van Dorn Street, Alexandria", "the Kish River in Ohio".</summary>
    private static PlaceSense? After(PlaceText text, List<PlaceMatch> matches, int i)
    {
        if (i + 1 >= matches.Count || !IsAnchor(matches[i + 1])) return null;
        int end = matches[i].End, next = matches[i + 1].First;
        bool tied = next == end + 1 && (text.IsChar(end, ',') || text.Is(end, PlaceWord.In));
        return tied ? matches[i + 1].Chosen : null;
    }

    /// <summary>"Lamu County" in a story about Lamu.</summary>
    private static PlaceSense? Namesake(PlaceText text, List<PlaceMatch> matches, int i)
    {
        var county = matches[i];
        if (county.Shaped != PlaceKind.Admin2 || county.End != county.First + 2 || !text.IsCapital(county.First + 1)) return null;
        foreach (var match in matches)
            if (match.End == match.First + 1
                && IsAnchor(match)
                && match.Chosen!.Value.Kind != PlaceKind.Country
                && text.Word(match.First).SequenceEqual(text.Word(county.First)))
            {
                return match.Chosen;
            }
        return null;
    }

    /// <summary>"Cameroon's Mandara Mountains".</summary>
    private static PlaceSense? Owner(PlaceText text, List<PlaceMatch> matches, int i) =>
        matches[i].Owner is { } owner ? owner.Chosen
            : i > 0 && IsAnchor(matches[i - 1]) && matches[i - 1].End == matches[i].First - 1 && text.IsPossessive(matches[i - 1].End)
                ? matches[i - 1].Chosen
                : null;

    /// <summary>A village lies where the place of the story's country named last does, else where any does, if only a country.</summary>
    private static PlaceSense? Nearest(List<PlaceMatch> matches, int i, CountryCode land)
    {
        PlaceSense? elsewhere = null;
        for (int at = i - 1; at >= 0 && matches[i].First - matches[at].First < Reach; at--)
        {
            if (!IsAnchor(matches[at])) continue;
            if (matches[at].Chosen!.Value.Country == land) return matches[at].Chosen;
            elsewhere ??= matches[at].Chosen;
        }
        return elsewhere;
    }

    /// <summary>The town named last; one that only stands before a noun, "a Denver man", where no other is near.</summary>
    private static PlaceSense? Before(List<PlaceMatch> matches, int i)
    {
        PlaceSense? modifier = null;
        for (int at = i - 1; at >= 0 && matches[i].First - matches[at].First < Reach; at--)
        {
            if (!IsAnchor(matches[at]) || !matches[at].Chosen!.Value.Kind.IsCity()) continue;
            if ((matches[at].Cues & 1UL << (int)PlaceCue.NounAfter) == 0) return matches[at].Chosen;
            modifier ??= matches[at].Chosen;
        }
        return modifier;
    }

    /// <summary>The same; before a town abroad of which the story is unsure one at home.</summary>
    private static PlaceSense? Town(List<PlaceMatch> matches, int i, CountryCode land)
    {
        var nearest = Before(matches, i);
        if (nearest is not { } town || town.Country == land || land.IsNone || town.Population >= City) return nearest;
        for (int at = i - 1; at >= 0 && matches[i].First - matches[at].First < Reach; at--)
            if (IsAnchor(matches[at]) && matches[at].Chosen is { } home && home.Country == land && home.Kind.IsCity()) return home;
        return nearest;
    }

    /// <summary>The same, of the towns that are surely meant and lie in the country of most of the story.</summary>
    private static PlaceSense? Before(List<PlaceMatch> matches, int i, CountryCode land)
    {
        for (int at = i - 1; at >= 0 && matches[i].First - matches[at].First < Reach; at--)
            if (IsAnchor(matches[at]) && matches[at] is { Confidence: >= Sure, Chosen: { } town } && town.Kind.IsCity() && town.Country == land) return town;
        return null;
    }

    /// <summary>A street, an airport or a park is a town's; a mountain, a lake or a camp may lie anywhere in the country.</summary>
    private static bool IsOfTown(PlaceKind shaped) => shaped is PlaceKind.Street or PlaceKind.Admin2 or PlaceKind.Airport or PlaceKind.Park;

    /// <summary>What nature made is somewhere, though the story names no land.</summary>
    private static bool IsFeature(PlaceKind shaped) => shaped is >= PlaceKind.Ocean and <= PlaceKind.Park;

    private static CountryCode Land(List<PlaceMatch> matches) =>
        matches.Where(IsAnchor).GroupBy(match => match.Chosen!.Value.Country).MaxBy(group => group.Count())?.Key ?? CountryCode.None;

    /// <summary>The town of the story's land that is named most, where it names none any place of it.</summary>
    private static PlaceSense? Most(List<PlaceMatch> matches, CountryCode land)
    {
        var home = matches.Where(match => IsAnchor(match) && (land.IsNone || match.Chosen!.Value.Country == land)).ToList();
        var towns = home.Where(match => match.Chosen!.Value.Kind.IsCity()).GroupBy(match => match.Chosen!.Value.Number).MaxBy(group => group.Count());
        return (towns ?? home.GroupBy(match => match.Chosen!.Value.Number).MaxBy(group => group.Count()))?.First().Chosen;
    }

    private static bool IsAnchor(PlaceMatch match) =>
        match.Shaped == PlaceKind.Unknown
            && match.Actor.IsNone
            && match.Chosen is { } sense
            && !match.IsPeople
            && (sense.Kind.IsCity() || sense.Kind.IsAdmin() || sense.Kind == PlaceKind.Country);
}
