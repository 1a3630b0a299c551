namespace ArticleKit.Languages;

/// <summary>How likely a name means this place before the story is looked at: countries first, then size; a city before the province of its name.</summary>
internal static class SenseWeight
{
    public static double Of(in PlaceSense sense, Gazetteer gazetteer, in PlaceSense? near)
    {
        double weight = Kind(sense) - (sense.IsAlternate ? 1.5 : 0) + (sense.Form == NameForm.Alias ? 1 : 0)
            + ((sense.Traits & NameTraits.Newsy) != 0 ? 1.5 : 0);
        if (near is { } home) weight += Home(sense, home, gazetteer);
        return weight;
    }

    private static double Kind(in PlaceSense sense) => sense.Kind switch
    {
        PlaceKind.Country => 9,
        PlaceKind.Admin1 => sense.Country == CountryCode.Of("US")
            ? 7.4
            : sense.Country == CountryCode.Of("CA") || sense.Country == CountryCode.Of("AU") ? 8 : 5,
        // a county of England is how its news calls it: Kent, Essex
        PlaceKind.Admin2 when sense.Country == CountryCode.Of("GB") => 5.6,
        PlaceKind.Admin2 => (sense.Traits & NameTraits.Short) != 0 ? 2.5 : 4.5,
        PlaceKind.Capital => (sense.IsAlternate ? 0.4 : 2) + Math.Log10(sense.Population + 1), // Philadelphia is not the old name of Amman
        PlaceKind.AdminSeat => 0.4 + Math.Log10(sense.Population + 1),
        PlaceKind.District or PlaceKind.Site when sense.Number < 0 => 5.6, // Villa Park in Illinois is a town
        PlaceKind.District => Math.Log10(sense.Population + 1) - 1,
        _ when sense.Number < 0 => 8,
        _ => Math.Log10(sense.Population + 1),
    };

    private static double Home(in PlaceSense sense, in PlaceSense home, Gazetteer gazetteer)
    {
        if (sense.Country != home.Country) return 0;
        double weight = 0.5;
        // in Mexico City "Mexico" is the country still
        if (sense is { IsAlternate: true, Kind: PlaceKind.Capital }) return weight;
        // in Jackson, Miss., "Washington" is not the county
        if (sense.Kind == PlaceKind.Admin2 && (sense.Traits & NameTraits.Short) != 0 && sense.Country == CountryCode.Of("US")) return weight;
        if (sense.Admin1 == home.Admin1 && home.Admin1 != 0) weight += 2.5;
        if (gazetteer.County(home) != 0 && gazetteer.County(sense) == gazetteer.County(home)) weight += 2;
        return weight;
    }
}
