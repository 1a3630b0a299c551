using ArticleKit.Languages;

namespace ArticleKit.Parsers.Datelines;

/// <summary>Asks the gazetteer whether words that could be anything are a place; only where nothing else in the line says so.</summary>
internal static class KnownPlace
{
    private const double LeastPeople = 20_000, Metropolis = 400_000;

    /// <summary>Every part between slashes is a known place, or a name in a known state or country.</summary>
    public static bool Is(ReadOnlySpan<char> place)
    {
        foreach (var range in place.Split('/'))
        {
            var part = Bare(place[range]);
            int comma = part.IndexOf(',');
            if (Gazetteer.BuiltIn.Resolve(part) is null && (comma < 0 || Gazetteer.BuiltIn.Region(part[(comma + 1)..].Trim()) is null)) return false;
        }
        return true;
    }

    /// <summary>A big city or a capital by a name that is no common word: what may stand without capitals or a dash.</summary>
    public static bool IsMetropolis(ReadOnlySpan<char> place)
    {
        var senses = new List<PlaceSense>();
        Gazetteer.BuiltIn.Find(Bare(place), senses);
        foreach (var sense in senses)
            if (!sense.IsPeople
                && !sense.IsAlternate
                && (sense.Traits & NameTraits.CommonWord) == 0
                && (sense.Kind == PlaceKind.Capital || sense.Kind is PlaceKind.AdminSeat or PlaceKind.Town && sense.Population >= Metropolis))
            {
                return true;
            }
        return false;
    }

    /// <summary>A known city of some size, alone or with a known state or country.</summary>
    public static bool IsCity(ReadOnlySpan<char> place)
    {
        place = Bare(place);
        if (place.Equals("United Nations", StringComparison.OrdinalIgnoreCase)) return true; // a seat of its own, no town
        if (place.Contains(',')) return Is(place);
        var senses = new List<PlaceSense>();
        Gazetteer.BuiltIn.Find(place, senses);
        foreach (var sense in senses)
            if (sense.Kind is PlaceKind.Capital or PlaceKind.AdminSeat or PlaceKind.Town or PlaceKind.Village
                && sense.Population >= LeastPeople
                && !sense.IsPeople)
            {
                return true;
            }
        return false;
    }

    /// <summary>Without the region in brackets behind it.</summary>
    private static ReadOnlySpan<char> Bare(ReadOnlySpan<char> place) => (place.IndexOfAny('[', '(') is > 0 and int bracket ? place[..bracket] : place).Trim();
}
