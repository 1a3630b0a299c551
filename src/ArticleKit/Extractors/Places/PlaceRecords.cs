using ArticleKit.Languages;
using ArticleKit.Model;

namespace ArticleKit.Extractors.Places;

/// <summary>Gathers the mentions of each place into the record's places, and finds the focus.</summary>
internal static class PlaceRecords
{
    public static Findings Write(PlaceText text, List<PlaceMatch> matches, Findings found, Focus? focus)
    {
        var drafts = new Dictionary<(int, string?), (PlaceSense Sense, string? Label, List<PlaceMatch> Matches)>();
        foreach (var match in matches) Draft(drafts, Meant(text.Gazetteer, match), Label(text, match)).Add(match);
        var ids = Slugs(text, drafts);
        var places = new List<Place>();
        foreach (var (key, (sense, label, group)) in drafts)
        {
            var country = sense.Country.Letters;
            places.Add(new Place
            {
                Id = ids[key],
                Name = label ?? NameOf(text, sense, group),
                Type = sense.Kind.Name(),
                Country = country,
                Admin1 = text.Gazetteer.Admin1Code(sense),
                Lat = double.IsNaN(sense.Lat) ? null : sense.Lat,
                Lon = double.IsNaN(sense.Lon) ? null : sense.Lon,
                Precision = label is null ? Precision(sense.Kind) : PlacePrecision.Admin,
                GeonamesId = label is null && !IsGuess(sense) ? text.Gazetteer.GeonamesId(sense) : null,
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

    /// <summary>What a place that only the text knows is called there.</summary>
    private static string? Label(PlaceText text, PlaceMatch match) => match.Shaped == PlaceKind.Unknown ? null : text.Cover(match.First, match.End).Folded(text.Analysis.Story.Text);

    /// <summary>One of many towns of the name, none of which the story tells.</summary>
    private static bool IsGuess(PlaceSense sense) => sense.Number >= 0 && double.IsNaN(sense.Lat);

    private static string NameOf(PlaceText text, PlaceSense sense, List<PlaceMatch> matches) => IsGuess(sense) ? text.Cover(matches[0].First, matches[0].End).Folded(text.Analysis.Story.Text) : text.Gazetteer.Name(sense);

    private static List<PlaceMatch> Draft(Dictionary<(int, string?), (PlaceSense Sense, string? Label, List<PlaceMatch> Matches)> drafts, PlaceSense sense, string? label)
    {
        if (!drafts.TryGetValue((sense.Number, label), out var draft)) drafts[(sense.Number, label)] = draft = (sense, label, []);
        return draft.Matches;
    }

    private static PlaceMention Mention(PlaceText text, PlaceMatch match, Dictionary<(int, string?), string> ids) => new(text.Cover(match.First, match.End), match.Use, text.Block(match.First).Id, match.Rule)
    {
        LiteralName = match.Actor.IsNone ? null : text.Gazetteer.Name(match.Chosen!.Value),
        LiteralPlaceId = match.Actor.IsNone ? null : ids.GetValueOrDefault((match.Chosen!.Value.Number, null)),
    };

    private static PlacePrecision Precision(PlaceKind kind) => kind switch
    {
        PlaceKind.Country => PlacePrecision.Country,
        PlaceKind.Admin1 or PlaceKind.Admin2 => PlacePrecision.Admin,
        >= PlaceKind.Territory and <= PlaceKind.Desert => PlacePrecision.Region,
        _ => PlacePrecision.Point,
    };

    /// <summary>A slug of the name; with division and country where two places share it.</summary>
    private static Dictionary<(int, string?), string> Slugs(PlaceText text, Dictionary<(int, string?), (PlaceSense Sense, string? Label, List<PlaceMatch> Matches)> drafts)
    {
        var given = new HashSet<string>();
        var taken = new HashSet<string>();
        var ids = new Dictionary<(int, string?), string>();
        foreach (var (key, (sense, label, matches)) in drafts)
        {
            string name = label ?? NameOf(text, sense, matches);
            string slug = Ids.Slug(name);
            if (!given.Add(slug)) slug = Ids.Slug($"{name} {text.Gazetteer.Admin1Code(sense) ?? sense.Country.Letters} {sense.Kind.Name()}");
            for (int n = 2; !taken.Add(slug); n++) slug = $"{Ids.Slug(name)}-{n}";
            ids[key] = slug;
        }
        return ids;
    }
}
