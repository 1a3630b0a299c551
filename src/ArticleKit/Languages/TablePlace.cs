namespace ArticleKit.Languages;

/// <summary>A place of the hand-made tables. Latitude and longitude are NaN where none is given.</summary>
internal sealed record TablePlace(string Name, PlaceKind Kind, CountryCode Country, int? GeonamesId, double Lat, double Lon)
{
    /// <summary>The state that acts when this name does: Russia for the Kremlin.</summary>
    public CountryCode StandsFor { get; init; }

    /// <summary>Of a country.</summary>
    public string? Capital { get; init; }

    /// <summary>A country's commonest adjective.</summary>
    public string? Adjective { get; init; }
}
