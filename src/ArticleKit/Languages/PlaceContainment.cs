namespace ArticleKit.Languages;

/// <summary>Whether one place lies in another, as far as the gazetteer knows.</summary>
internal static class PlaceContainment
{
    public static bool Contains(Gazetteer gazetteer, in PlaceSense inner, in PlaceSense outer)
    {
        if (inner.Number == outer.Number || inner.Country.IsNone || inner.Country != outer.Country || outer.IsPeople) return false;
        return outer.Kind switch
        {
            PlaceKind.Country => inner.Kind != PlaceKind.Country,
            PlaceKind.Nation or PlaceKind.Territory or PlaceKind.FormerState => inner.Number >= 0 && IsNear(inner, outer),
            PlaceKind.Region or PlaceKind.Island when outer.Number < 0 => inner.Number >= 0 && inner.Kind.IsCity() && Distance(inner, outer) < Wide,
            PlaceKind.Admin1 => inner.Number >= 0 && inner.Kind != PlaceKind.Admin1 && inner.Admin1 == outer.Admin1,
            PlaceKind.Admin2 => inner.Number >= 0 && inner.Kind.IsCity() && gazetteer.County(inner) != 0 && gazetteer.County(inner) == gazetteer.County(outer),
            _ => false,
        };
    }

    /// <summary>Degrees from the middle of a region or island of the tables to its towns.</summary>
    private const double Wide = 1.3;

    public static double Distance(in PlaceSense a, in PlaceSense b)
    {
        double up = a.Lat - b.Lat, across = (a.Lon - b.Lon) * Math.Cos(a.Lat * Math.PI / 180);
        return Math.Sqrt((up * up) + (across * across));
    }

    private static bool IsNear(in PlaceSense a, in PlaceSense b) => Math.Abs(a.Lat - b.Lat) < 4 && Math.Abs(a.Lon - b.Lon) < 6;
}
