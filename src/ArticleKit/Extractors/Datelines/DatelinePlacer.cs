using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Datelines;

/// <summary>Resolves the places a dateline names: "WEST PALM BEACH, Fla./WASHINGTON" is two; one that no list knows stays a name without a point.</summary>
internal sealed class DatelinePlacer : IExtractor
{
    public string Name => "datelines";

    public bool AnyLanguage => true;

    public Findings Extract(Analysis analysis, Lexicon lexicon, Findings found)
    {
        if (found.Dateline is not { PlaceText: { } text, Place: null } dateline) return found;
        var places = new List<DatelinePlace>();
        // "PORT OF SPAIN, Trinidad and Tobago", "TOWN AND COUNTRY, Mo." are one
        if (!text.Contains('/', StringComparison.Ordinal) && IsJoined(text) && lexicon.Gazetteer.Resolve(text) is not null)
            return lexicon.Gazetteer.ResolveDateline(text) is { } whole ? found with { Dateline = dateline with { Place = whole } } : found;
        foreach (string part in Parts(text))
            if (lexicon.Gazetteer.ResolveDateline(part.StartsWith("NEAR ", StringComparison.Ordinal) ? part[5..] : part) is { } place) places.Add(place);
        return places.Count == 0 ? found : found with { Dateline = dateline with { Place = places[0], MorePlaces = places[1..] } };
    }

    private static bool IsJoined(string text) =>
        text.Contains(" and ", StringComparison.Ordinal) || text.Contains(" AND ", StringComparison.Ordinal);

    /// <summary>A region in brackets is one behind a comma: "Mumbai (Maharashtra) [India]".</summary>
    private static IEnumerable<string> Parts(string text) =>
        text.Replace(" (", ", ", StringComparison.Ordinal)
            .Replace(" [", ", ", StringComparison.Ordinal)
            .Replace(")", "", StringComparison.Ordinal)
            .Replace("]", "", StringComparison.Ordinal)
            .Replace(" AND ", "/", StringComparison.Ordinal)
            .Replace(" and ", "/", StringComparison.Ordinal)
            .Split('/', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
