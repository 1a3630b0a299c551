using ArticleKit.Languages;
using ArticleKit.Model;

namespace ArticleKit.Extractors.Places;

/// <summary>Gathers the mentions of each place into the record's places, and finds the focus.</summary>
internal static class PlaceRecords
{
    public static Findings Write(PlaceText text, List<PlaceMatch> matches, Findings found)
    {
        var focus = FocusFinder.Find(text, matches);
        var drafts = new Dictionary<int, (PlaceSense Sense, List<PlaceMatch> Matches)>();
        foreach (var match in matches) Draft(drafts, Meant(text.Gazetteer, match)).Add(match);
        var ids = Slugs(text.Gazetteer, drafts);
        var places = new List<Place>();
        foreach (var (number, (sense, group)) in drafts)
        {
            var country = sense.Country.Letters;
            places.Add(new Place
            {
                Id = ids[number],
                Name = text.Gazetteer.Name(sense),
                Type = sense.Kind.Name(),
                Country = country,
                Admin1 = text.Gazetteer.Admin1Code(sense),
                Lat = double.IsNaN(sense.Lat) ? null : sense.Lat,
                Lon = double.IsNaN(sense.Lon) ? null : sense.Lon,
                Precision = Precision(sense.Kind),
                GeonamesId = text.Gazetteer.GeonamesId(sense),
                Focus = focus is not null && sense.Kind == PlaceKind.Country && country == focus.Country,
                Confidence = group.Average(match => match.Confidence) is var mean ? Math.Round(mean, 2) : 0,
                RunnerUp = group.FirstOrDefault(match => match.RunnerUp is not null)?.RunnerUp is { } second ? $"{text.Gazetteer.Name(second)}, {text.Gazetteer.Admin1Code(second) ?? second.Country.Letters}" : null,
                Mentions = [.. group.Select(match => Mention(text, match, ids))],
            });
        }
        return found with { Places = places, Focus = focus is null ? null : focus with { PlaceId = places.FirstOrDefault(place => place.Focus)?.Id } };
    }

    /// <summary>The place a mention counts for: the state where its capital's name means the government.</summary>
    private static PlaceSense Meant(Gazetteer gazetteer, PlaceMatch match) => !match.Actor.IsNone && gazetteer.CountrySense(match.Actor) is { } state ? state : match.Chosen!.Value;

    private static List<PlaceMatch> Draft(Dictionary<int, (PlaceSense Sense, List<PlaceMatch> Matches)> drafts, PlaceSense sense)
    {
        if (!drafts.TryGetValue(sense.Number, out var draft)) drafts[sense.Number] = draft = (sense, []);
        return draft.Matches;
    }

    private static PlaceMention Mention(PlaceText text, PlaceMatch match, Dictionary<int, string> ids) => new(text.Cover(match.First, match.End), match.Use, text.Block(match.First).Id, match.Rule)
    {
        LiteralName = match.Actor.IsNone ? null : text.Gazetteer.Name(match.Chosen!.Value),
        LiteralPlaceId = match.Actor.IsNone ? null : ids.GetValueOrDefault(match.Chosen!.Value.Number),
    };

    private static PlacePrecision Precision(PlaceKind kind) => kind switch
    {
        PlaceKind.Country => PlacePrecision.Country,
        PlaceKind.Admin1 or PlaceKind.Admin2 => PlacePrecision.Admin,
        >= PlaceKind.Territory and <= PlaceKind.Desert => PlacePrecision.Region,
        _ => PlacePrecision.Point,
    };

    /// <summary>A slug of the name; with division and country where two places share it.</summary>
    private static Dictionary<int, string> Slugs(Gazetteer gazetteer, Dictionary<int, (PlaceSense Sense, List<PlaceMatch> Matches)> drafts)
    {
        var given = new HashSet<string>();
        var ids = new Dictionary<int, string>();
        foreach (var (number, (sense, _)) in drafts)
        {
            string name = gazetteer.Name(sense);
            string slug = Ids.Slug(name);
            if (!given.Add(slug)) slug = Ids.Slug($"{name} {gazetteer.Admin1Code(sense) ?? sense.Country.Letters} {sense.Kind.Name()}");
            for (int n = 2; ids.ContainsValue(slug); n++) slug = $"{Ids.Slug(name)}-{n}";
            given.Add(slug);
            ids[number] = slug;
        }
        return ids;
    }
}
