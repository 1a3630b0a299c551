using ArticleKit.Languages;

namespace ArticleKit.Parsers.Datelines;

/// <summary>Asks the gazetteer whether words that could be anything are a place; only where nothing else in the line says so.</summary>
internal static class KnownPlace
{
    /// <summary>Every part between slashes is a known place, or a name in a known state or country.</summary>
    public static bool Is(ReadOnlySpan<char> place)
    {
        foreach (var range in place.Split('/'))
        {
            var part = place[range].Trim();
            int comma = part.IndexOf(',');
            if (Gazetteer.BuiltIn.Resolve(part) is null && (comma < 0 || Gazetteer.BuiltIn.Region(part[(comma + 1)..].Trim()) is null)) return false;
        }
        return true;
    }

    /// <summary>A known city, no state or country.</summary>
    public static bool IsCity(ReadOnlySpan<char> place) => Gazetteer.BuiltIn.Resolve(place) is { } sense && sense.Kind != PlaceKind.Admin1 && !sense.Kind.IsState();
}
