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

    /// <summary>The name the record and the tables use.</summary>
    public static string Name(this PlaceKind kind) => kind switch
    {
        PlaceKind.Capital or PlaceKind.AdminSeat or PlaceKind.Town or PlaceKind.Village => "city",
        PlaceKind.District => "district",
        PlaceKind.FormerState => "former_state",
        PlaceKind.Unknown => "place",
        _ => kind.ToString().ToLowerInvariant(),
    };

    public static PlaceKind Parse(ReadOnlySpan<char> name) => name switch
    {
        "city" => PlaceKind.Town,
        "capital" => PlaceKind.Capital,
        "district" => PlaceKind.District,
        "former_state" => PlaceKind.FormerState,
        _ => Enum.TryParse<PlaceKind>(name, ignoreCase: true, out var kind) ? kind : PlaceKind.Unknown,
    };
}
