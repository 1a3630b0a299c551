using System.Numerics;

namespace ArticleKit.Languages;

/// <summary>The hand-made place tables, and a newsroom's own on top: names by key, read where they lie.</summary>
internal sealed unsafe class GazetteerTables
{
    private readonly GazetteerTablesHead _head;
    private readonly ulong* _keys, _beginnings;
    private readonly TableRow* _places;
    private readonly TableCity* _cities;
    private readonly TablePoint* _points;
    private readonly TableCountry* _countries;
    private readonly int* _firsts;
    private readonly TableName* _names;
    private readonly char* _characters;

    /// <summary>Those that were asked for.</summary>
    private readonly TablePlace?[] _made;

    /// <summary>Made by <see cref="GazetteerTablesBuilder"/>; the bytes must stay where they are.</summary>
    public GazetteerTables(ReadOnlySpan<byte> image)
    {
        fixed (byte* data = image)
        {
            _head = *(GazetteerTablesHead*)data;
            _keys = (ulong*)(data + sizeof(GazetteerTablesHead));
            _beginnings = _keys + _head.Keys;
            _places = (TableRow*)(_beginnings + _head.Beginnings);
            _cities = (TableCity*)(_places + _head.Places);
            _points = (TablePoint*)(_cities + _head.Cities);
            _countries = (TableCountry*)(_points + _head.Points);
            _firsts = (int*)(_countries + _head.Countries);
            _names = (TableName*)(_firsts + _head.Keys);
            _characters = (char*)(_names + _head.Names);
        }
        _made = new TablePlace?[_head.Places];
    }

    public int Count => _head.Places;

    /// <summary>Where the search for a key begins in a table of so many slots, a power of two.</summary>
    public static int Slot(ulong key, int slots) => (int)(key >> 64 - BitOperations.Log2((uint)slots));

    /// <summary>What cities.tsv calls a row, Geneva for Genève; null where it does not name it.</summary>
    public string? Called(int row) => FirstCity(row) is >= 0 and var at ? Text(_cities[at].Called).ToString() : null;

    /// <summary>A city of cities.tsv by the name it has there.</summary>
    public bool IsNewsy(int row, NameKey key)
    {
        int at = FirstCity(row);
        if (at < 0) return false;
        for (; at < _head.Cities && _cities[at].Row == row; at++) if (_cities[at].Key == key.Value) return true;
        return false;
    }

    /// <summary>A better point for a row of the blob, or null.</summary>
    public (double Lat, double Lon)? Point(int row) => First(_points, _head.Points, row) is >= 0 and var at ? (_points[at].Lat, _points[at].Lon) : null;

    /// <summary>The first of the names under a key, or -1; <see cref="Name"/> gives the next.</summary>
    public int Find(NameKey key) => At(_keys, _head.Keys, key.Value) is >= 0 and var slot ? _firsts[slot] : -1;

    public ref readonly TableName Name(int index) => ref _names[index];

    /// <summary>Whether a name counts as it is written here.</summary>
    public bool IsWritten(in TableName name, ReadOnlySpan<char> written) =>
        name.Exact.Length == 0 || Text(name.Exact).SequenceEqual(written.TrimEnd('.'));

    public bool MayGoOn(NameKey key) => At(_beginnings, _head.Beginnings, key.Value) >= 0;

    /// <summary>A place by its number, which is below 0.</summary>
    public TablePlace Place(int number) => _made[~number] ??= Make(in _places[~number]);

    /// <summary>The table's row of a country, or null.</summary>
    public TablePlace? Country(CountryCode code) => CountryNumber(code) is < 0 and > int.MinValue and var number ? Place(number) : null;

    public int CountryNumber(CountryCode code) =>
        First(_countries, _head.Countries, code.Value) is >= 0 and var at ? _countries[at].Number : int.MinValue;

    private int FirstCity(int row) => First(_cities, _head.Cities, row);

    /// <summary>The first of sorted rows that has a key, or -1.</summary>
    private static int First<T>(T* rows, int count, int key) where T : unmanaged, ITableKey
    {
        int low = 0, high = count;
        while (low < high)
        {
            int middle = low + high >> 1;
            if (rows[middle].SortKey < key) low = middle + 1; else high = middle;
        }
        return low < count && rows[low].SortKey == key ? low : -1;
    }

    private static int At(ulong* keys, int slots, ulong key)
    {
        for (int slot = Slot(key, slots); keys[slot] != 0; slot = slot + 1 & slots - 1) if (keys[slot] == key) return slot;
        return -1;
    }

    private ReadOnlySpan<char> Text(TableText text) => new(_characters + text.First, text.Length);

    private TablePlace Make(in TableRow row) =>
        new(Text(row.Name).ToString(), row.Kind, row.Country, row.Id > 0 ? row.Id : null, row.Lat, row.Lon)
        {
            StandsFor = row.StandsFor,
            Capital = row.Capital.Length > 0 ? Text(row.Capital).ToString() : null,
            Adjective = row.Adjective.Length > 0 ? Text(row.Adjective).ToString() : null,
        };
}
