namespace ArticleKit.Languages;

/// <summary>What a place of the gazetteer is. The numbers are those of the blob and never change meaning.</summary>
internal enum PlaceKind : byte
{
    Unknown = 0,
    Capital = 1,

    /// <summary>Seat of a first-order division.</summary>
    AdminSeat = 2,

    /// <summary>Seat of a county or district.</summary>
    Town = 3,
    Village = 4,
    District = 5,
    Admin1 = 10,
    Admin2 = 11,
    Country = 20,
    Territory = 21,
    Nation = 22,
    FormerState = 23,
    Bloc = 24,
    Continent = 25,
    Region = 26,
    Ocean = 30,
    Sea = 31,
    Strait = 32,
    Bay = 33,
    River = 34,
    Lake = 35,
    Canal = 36,
    Island = 37,
    Peninsula = 38,
    Reef = 39,
    Mountain = 40,
    Range = 41,
    Desert = 42,
    Park = 43,
    Site = 50,
    Airport = 51,
    Street = 52,
}

/// <summary>The kinds in groups, and their names in the record.</summary>
internal static class PlaceKinds
{
    public static bool IsCity(this PlaceKind kind) => kind is >= PlaceKind.Capital and <= PlaceKind.District;

    public static bool IsAdmin(this PlaceKind kind) => kind is PlaceKind.Admin1 or PlaceKind.Admin2;

    /// <summary>A body that acts: what a state, nation or bloc does, its name does.</summary>
    public static bool IsState(this PlaceKind kind) => kind is >= PlaceKind.Country and <= PlaceKind.Bloc;

    private static readonly string[] Names = Named();

    /// <summary>The name the record and the tables use.</summary>
    public static string Name(this PlaceKind kind) => Names[(int)kind];

    /// <summary>The kind of a name; a seat of government only where the tables say capital.</summary>
    public static PlaceKind Parse(ReadOnlySpan<char> name)
    {
        if (name.Equals("city", StringComparison.OrdinalIgnoreCase)) return PlaceKind.Town;
        if (name.Equals("capital", StringComparison.OrdinalIgnoreCase)) return PlaceKind.Capital;
        for (int kind = 1; kind < Names.Length; kind++) if (name.Equals(Names[kind], StringComparison.OrdinalIgnoreCase)) return (PlaceKind)kind;
        return PlaceKind.Unknown;
    }

    private static string[] Named()
    {
        string[] names = new string[(int)PlaceKind.Street + 1];
        Array.Fill(names, "place");
        foreach (var kind in (ReadOnlySpan<PlaceKind>)[PlaceKind.Capital, PlaceKind.AdminSeat, PlaceKind.Town, PlaceKind.Village]) names[(int)kind] = "city";
        names[(int)PlaceKind.District] = "district";
        names[(int)PlaceKind.Admin1] = "admin1";
        names[(int)PlaceKind.Admin2] = "admin2";
        names[(int)PlaceKind.Country] = "country";
        names[(int)PlaceKind.Territory] = "territory";
        names[(int)PlaceKind.Nation] = "nation";
        names[(int)PlaceKind.FormerState] = "former_state";
        names[(int)PlaceKind.Bloc] = "bloc";
        names[(int)PlaceKind.Continent] = "continent";
        names[(int)PlaceKind.Region] = "region";
        names[(int)PlaceKind.Ocean] = "ocean";
        names[(int)PlaceKind.Sea] = "sea";
        names[(int)PlaceKind.Strait] = "strait";
        names[(int)PlaceKind.Bay] = "bay";
        names[(int)PlaceKind.River] = "river";
        names[(int)PlaceKind.Lake] = "lake";
        names[(int)PlaceKind.Canal] = "canal";
        names[(int)PlaceKind.Island] = "island";
        names[(int)PlaceKind.Peninsula] = "peninsula";
        names[(int)PlaceKind.Reef] = "reef";
        names[(int)PlaceKind.Mountain] = "mountain";
        names[(int)PlaceKind.Range] = "range";
        names[(int)PlaceKind.Desert] = "desert";
        names[(int)PlaceKind.Park] = "park";
        names[(int)PlaceKind.Site] = "site";
        names[(int)PlaceKind.Airport] = "airport";
        names[(int)PlaceKind.Street] = "street";
        return names;
    }
}
