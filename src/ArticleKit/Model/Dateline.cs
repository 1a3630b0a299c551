namespace ArticleKit.Model;

/// <summary>How a story says where and when it was filed.</summary>
public enum DatelineForm { Dateline, SourceLine }

/// <summary>A dateline from the place to the agency or date, without the dash; what it does not say is null and is never invented.</summary>
public sealed record Dateline(Span Span, DatelineForm Form)
{
    /// <summary>The text where the dateline stands in metadata only and has no span in the story.</summary>
    public string? Text { get; init; }
    public string? PlaceText { get; init; }
    public DatelinePlace? Place { get; init; }
    public IReadOnlyList<DatelinePlace> MorePlaces { get; init; } = [];

    /// <summary>An ISO day.</summary>
    public string? Date { get; init; }
    public string? Agency { get; init; }

    /// <summary>The rule that read it.</summary>
    public string Rule { get; init; } = "";
}

/// <summary>A dateline's place as resolved; what is not known is null.</summary>
public sealed record DatelinePlace(string Name, string? Admin1, string? Country, double? Lat, double? Lon, int? GeonamesId);
