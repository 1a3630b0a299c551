namespace ArticleKit.Model;

public enum PlaceUse { Literal, Metonym, Possessor, Demonym, Modifier, InOrganization }

public enum PlacePrecision { Point, Admin, Country, Region }

/// <summary>A place of the story with every mention of it.</summary>
public sealed record Place
{
    public required string Id { get; init; }
    public required string Name { get; init; }

    /// <summary>country, territory, admin1, admin2, city, region, continent, sea, river, mountain, facility and the like.</summary>
    public required string Type { get; init; }

    /// <summary>ISO 3166-1 alpha-2.</summary>
    public string? Country { get; init; }

    /// <summary>ISO 3166-2 where known, else the GeoNames code.</summary>
    public string? Admin1 { get; init; }
    public double? Lat { get; init; }
    public double? Lon { get; init; }
    public required PlacePrecision Precision { get; init; }
    public int? GeonamesId { get; init; }
    public bool Focus { get; init; }
    public double Confidence { get; init; }
    public required IReadOnlyList<PlaceMention> Mentions { get; init; }

    /// <summary>The next best reading, kept for explanations; not part of the record.</summary>
    public string? RunnerUp { get; init; }
}

/// <summary>One mention of a place; <see cref="LiteralName"/> where the word itself means another place (Tehran for Iran).</summary>
public sealed record PlaceMention(Span Span, PlaceUse Use, string BlockId, string Rule)
{
    public string? LiteralName { get; init; }
    public string? LiteralPlaceId { get; init; }
    public string? QuoteId { get; init; }
}

/// <summary>The country, and where clear the region or city, a story is about; score is its share of the evidence, 0 to 1.</summary>
public sealed record Focus(string Country, string? Admin1, string? PlaceId, double Score);
