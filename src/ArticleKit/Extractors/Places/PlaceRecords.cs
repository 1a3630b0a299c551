using System.Runtime.InteropServices;
using ArticleKit.Languages;
using ArticleKit.Model;

namespace ArticleKit.Extractors.Places;

/// <summary>Gathers the mentions of each place into the record's places, and finds the focus.</summary>
internal static class PlaceRecords
{
    /// <summary>A place while its mentions are gathered.</summary>
    private sealed class Draft(PlaceSense sense, string? label)
    {
        public PlaceSense Sense { get; } = sense;
        public string? Label { get; set; } = label;
        public string Name { get; set; } = "";
        public string Id { get; set; } = "";
        public List<PlaceMatch> Matches { get; } = [];

        /// <summary>The mean of its mentions'.</summary>
        public double Confidence()
        {
            double sum = 0;
            foreach (var match in Matches) sum += match.Confidence;
            return sum / Matches.Count;
        }

        public PlaceSense? RunnerUp()
        {
            foreach (var match in Matches) if (match.RunnerUp is { } second) return second;
            return null;
        }
    }

    public static Findings Write(PlaceText text, List<PlaceMatch> matches, Findings found, Focus? focus)
    {
        var known = new Dictionary<(int, string?), Draft>();
        var drafts = new List<Draft>();
        foreach (var match in matches)
        {
            var (sense, label) = (Meant(text.Gazetteer, match), Label(text, match));
            ref var draft = ref CollectionsMarshal.GetValueRefOrAddDefault(known, (sense.Number, label?.ToUpperInvariant()), out bool seen);
            if (!seen) drafts.Add(draft = new Draft(sense, label));
            // a dateline's capitals are nobody's spelling
            else if (draft!.Label == label?.ToUpperInvariant()) draft.Label = label;
            draft!.Matches.Add(match);
        }
        Name(text, drafts);
        string? focused = null;
        var places = new Place[drafts.Count];
        for (int i = 0; i < places.Length; i++)
        {
            var draft = drafts[i];
            var sense = draft.Sense;
            var country = sense.Country.Letters;
            bool inFocus = focus is not null && sense.Kind == PlaceKind.Country && country == focus.Country;
            if (inFocus) focused ??= draft.Id;
            var mentions = new PlaceMention[draft.Matches.Count];
            for (int m = 0; m < mentions.Length; m++) mentions[m] = Mention(text, draft.Matches[m], known);
            places[i] = new Place
            {
                Id = draft.Id,
                Name = draft.Name,
                Type = sense.Kind.Name(),
                Country = country,
                Admin1 = text.Gazetteer.Admin1Code(sense),
                Lat = double.IsNaN(sense.Lat) ? null : sense.Lat,
                Lon = double.IsNaN(sense.Lon) ? null : sense.Lon,
                Precision = draft.Label is null ? Precision(sense.Kind) : PlacePrecision.Admin,
                GeonamesId = draft.Label is null && !IsGuess(sense) ? text.Gazetteer.GeonamesId(sense) : null,
                Focus = inFocus,
                Confidence = Math.Round(draft.Confidence(), 2),
                RunnerUp = draft.RunnerUp() is { } second
                    ? $"{text.Gazetteer.Name(second)}, {text.Gazetteer.Admin1Code(second) ?? second.Country.Letters}"
                    : null,
                Mentions = mentions,
            };
        }
        return found with { Places = places, Focus = focus is null ? null : focus with { PlaceId = focused } };
    }

    /// <summary>The place a mention counts for: the state where its capital's name means the government.</summary>
    private static PlaceSense Meant(Gazetteer gazetteer, PlaceMatch match) =>
        !match.Actor.IsNone && gazetteer.CountrySense(match.Actor) is { } state ? state : match.Chosen!.Value;

    /// <summary>What a place that only the text knows is called there.</summary>
    private static string? Label(PlaceText text, PlaceMatch match) =>
        match.Shaped == PlaceKind.Unknown ? null : text.Cover(match.First, match.End).Folded(text.Analysis.Story.Text);

    /// <summary>One of many towns of the name, none of which the story tells.</summary>
    private static bool IsGuess(PlaceSense sense) => sense.Number >= 0 && double.IsNaN(sense.Lat);

    private static string NameOf(PlaceText text, PlaceSense sense, List<PlaceMatch> matches) =>
        IsGuess(sense) ? text.Cover(matches[0].First, matches[0].End).Folded(text.Analysis.Story.Text) : text.Gazetteer.Name(sense);

    private static PlaceMention Mention(PlaceText text, PlaceMatch match, Dictionary<(int, string?), Draft> known) => new(text.Cover(match.First, match.End),
        match.Use, text.Block(match.First).Id, match.Rule)
    {
        LiteralName = match.Actor.IsNone ? null : text.Gazetteer.Name(match.Chosen!.Value),
        LiteralPlaceId = match.Actor.IsNone ? null : known.GetValueOrDefault((match.Chosen!.Value.Number, null))?.Id,
    };

    private static PlacePrecision Precision(PlaceKind kind) => kind switch
    {
        PlaceKind.Country => PlacePrecision.Country,
        PlaceKind.Admin1 or PlaceKind.Admin2 => PlacePrecision.Admin,
        >= PlaceKind.Territory and <= PlaceKind.Desert => PlacePrecision.Region,
        _ => PlacePrecision.Point,
    };

    /// <summary>Gives each its name, and a slug of it for an id; with division and country where two places share it.</summary>
    private static void Name(PlaceText text, List<Draft> drafts)
    {
        var given = new HashSet<string>(drafts.Count);
        var taken = new HashSet<string>(drafts.Count);
        foreach (var draft in drafts)
        {
            var sense = draft.Sense;
            draft.Name = draft.Label ?? NameOf(text, sense, draft.Matches);
            string name = Ids.Slug(draft.Name), slug = name;
            if (!given.Add(slug)) slug = Ids.Slug($"{draft.Name} {text.Gazetteer.Admin1Code(sense) ?? sense.Country.Letters} {sense.Kind.Name()}");
            for (int n = 2; !taken.Add(slug); n++) slug = $"{name}-{n}";
            draft.Id = slug;
        }
    }
}
