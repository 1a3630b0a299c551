namespace ArticleKit.Gazetteer;

/// <summary>What a gazetteer is built from. Nothing is fetched: every input is a file on disk.</summary>
public sealed record GazetteerInputs
{
    /// <summary>GeoNames dumps: cities500.txt, allCountries.txt, a country's.</summary>
    public required IReadOnlyList<string> Places { get; init; }

    /// <summary>GeoNames' admin1CodesASCII.txt and admin2Codes.txt.</summary>
    public string? Admin1 { get; init; }
    public string? Admin2 { get; init; }

    /// <summary>A node_modules folder with the packages the built-in gazetteer is made from; stands for the two files above.</summary>
    public string? Packages { get; init; }

    /// <summary>
    /// Files of ordinary words, given names and surnames, one a line, and a WordNet folder: they only mark place names that mean something else too.
    /// </summary>
    public IReadOnlyList<string> Words { get; init; } = [];
    public IReadOnlyList<string> GivenNames { get; init; } = [];
    public string? WordNet { get; init; }

    /// <summary>Smaller places are left out, but for capitals and seats of first-order divisions.</summary>
    public long MinPopulation { get; init; } = 1000;

    /// <summary>The same for countries whose small places are often in the news.</summary>
    public long MinPopulationNear { get; init; } = 500;
    public IReadOnlyList<string> Near { get; init; } = ["US", "CA", "GB", "IE", "AU", "NZ"];

    /// <summary>Places of at least this many people keep their other names.</summary>
    public long AlternatesFrom { get; init; } = 20000;

    /// <summary>Countries whose second-order divisions are taken: counties are in the news there.</summary>
    public IReadOnlyList<string> Counties { get; init; } = ["US", "GB", "CA", "AU", "IN", "IE"];
}
