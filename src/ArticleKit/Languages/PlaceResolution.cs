using ArticleKit.Model;

namespace ArticleKit.Languages;

/// <summary>Resolves a place written by itself, as datelines and profiles do: "DAVOS, Switzerland", "MACON, Ga.", "LONDON".</summary>
internal static class PlaceResolution
{
    /// <summary>The likeliest place of "City" or "City, Region"; null where the city is not known.</summary>
    public static PlaceSense? Resolve(this Gazetteer gazetteer, ReadOnlySpan<char> place, PlaceSense? near = null)
    {
        int comma = place.IndexOf(',');
        var city = comma < 0 ? place : place[..comma];
        var region = comma < 0 ? default : place[(comma + 1)..].Trim();
        if (gazetteer.Likeliest(place, default, near) is { } whole) return whole;
        return comma < 0 ? null : gazetteer.Likeliest(city.Trim(), region, near);
    }

    /// <summary>
    /// A dateline's place: its name, the name of its division (written, or the city's own), country and point. Null only where neither city nor region is
    /// known;
    /// a city that is not known keeps its written name and gets what its region gives.
    /// </summary>
    public static DatelinePlace? ResolveDateline(this Gazetteer gazetteer, string place, PlaceSense? near = null)
    {
        if (gazetteer.Resolve(place, near) is { } sense)
            return new DatelinePlace(gazetteer.Name(sense), gazetteer.Admin1Name(sense), sense.Country.Letters, Degrees(sense.Lat), Degrees(sense.Lon),
                gazetteer.GeonamesId(sense));
        int comma = place.IndexOf(',', StringComparison.Ordinal);
        if (comma < 0 || gazetteer.Region(place.AsSpan(comma + 1).Trim()) is not { } region) return null;
        return new DatelinePlace(place[..comma].Trim(), region.Kind == PlaceKind.Admin1 ? gazetteer.Name(region) : null, region.Country.Letters, null, null,
            null);
    }

    /// <summary>A state, province or country by its name or short form; null where it is neither.</summary>
    public static PlaceSense? Region(this Gazetteer gazetteer, ReadOnlySpan<char> name)
    {
        var senses = new List<PlaceSense>();
        gazetteer.Find(name, senses);
        PlaceSense? best = null;
        foreach (var sense in senses)
        {
            if (sense.Kind != PlaceKind.Admin1 && !sense.Kind.IsState() || sense.IsPeople) continue;
            if (best is null || SenseWeight.Of(sense, gazetteer, null) > SenseWeight.Of(best.Value, gazetteer, null)) best = sense;
        }
        return best;
    }

    private static PlaceSense? Likeliest(this Gazetteer gazetteer, ReadOnlySpan<char> name, ReadOnlySpan<char> region, PlaceSense? near)
    {
        var senses = new List<PlaceSense>();
        var regions = new List<PlaceSense>();
        gazetteer.Find(name, senses);
        if (!region.IsEmpty) gazetteer.Find(region, regions);
        PlaceSense? best = null;
        double most = double.MinValue;
        foreach (var sense in senses)
        {
            if (sense.IsPeople) continue;
            double weight = SenseWeight.Of(sense, gazetteer, near);
            if (region.IsEmpty && sense.Kind == PlaceKind.Admin1) weight -= 2;
            foreach (var outer in regions) if (PlaceContainment.Contains(gazetteer, sense, outer)) { weight += 20; break; }
            if (weight <= most) continue;
            most = weight;
            best = sense;
        }
        return regions.Count > 0 && most < 15 ? null : best;
    }

    private static double? Degrees(double degrees) => double.IsNaN(degrees) ? null : degrees;
}
