using System.Runtime.InteropServices;

namespace ArticleKit.Languages;

/// <summary>
/// How place-tables.dat lies in memory: the head with what there is of each; the keys of names and of beginnings of names, each in a table of a power of
/// two; the places; the blob's rows that have a name of ours, by row; those that have a point of ours, by row; the countries by code; for each slot of a
/// name's key the first of its names, or -1; the names; the characters. <see cref="GazetteerTablesBuilder"/> writes it, <see cref="GazetteerTables"/> reads
/// it in place. No struct has a gap the compiler fills as it likes: the same lists make the same file.
/// </summary>
internal readonly record struct GazetteerTablesHead(int Keys, int Beginnings, int Places, int Countries, int Cities, int Points, int Names)
{
    private int Gap { get; } = 0;
}

/// <summary>A part of the characters; of length 0 where there is none.</summary>
internal readonly record struct TableText(int First, int Length);

/// <summary>A place. The id is GeoNames', 0 where none is given; see <see cref="TablePlace"/> for the rest.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly record struct TableRow(double Lat, double Lon, TableText Name, int Id)
{
    public CountryCode Country { get; init; }
    public CountryCode StandsFor { get; init; }
    public TableText Capital { get; init; }
    public TableText Adjective { get; init; }
    public PlaceKind Kind { get; init; }
    private byte Gap { get; } = 0;
    private ushort Rest { get; } = 0;
}

/// <summary>
/// What a name means: a place of the tables (the complement of its index) or a row of the blob; the next name of the same key, or -1; how it must be
/// written, for what counts only so (US, not us). Lesser is 1 for a name that means another place more often.
/// </summary>
internal readonly record struct TableName(int Number, int Next, TableText Exact, NameForm Form)
{
    public byte Lesser { get; init; }
    private ushort Gap { get; } = 0;
}

/// <summary>A country's number by its code.</summary>
internal readonly record struct TableCountry(int Code, int Number) : ITableKey
{
    public int SortKey => Code;
}

/// <summary>A row of the blob that cities.tsv has, by the key of the name it has there.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly record struct TableCity(ulong Key, int Row, TableText Called) : ITableKey
{
    public int SortKey => Row;
}

/// <summary>A better point for a row of the blob.</summary>
[StructLayout(LayoutKind.Sequential, Pack = 4)]
internal readonly record struct TablePoint(double Lat, double Lon, int Row) : ITableKey
{
    public int SortKey => Row;
}

/// <summary>A row of a list that is sorted by a number.</summary>
internal interface ITableKey
{
    int SortKey { get; }
}
