using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Text;

namespace ArticleKit.Languages;

/// <summary>
/// Makes what <see cref="GazetteerTables"/> reads of the hand-made place tables under Languages/any and a newsroom's own: at build time for the library's,
/// at start where there are others.
/// </summary>
internal sealed class GazetteerTablesBuilder
{
    /// <summary>One more than any table has, so that what follows a row's last cell is in none.</summary>
    private const int Columns = 11;

    private readonly Dictionary<ulong, int> _heads = new(2750);
    private readonly List<TableName> _names = new(3200);
    private readonly HashSet<ulong> _beginnings = [];
    private readonly List<TableCountry> _countries = new(256);
    private readonly List<TableRow> _places = new(1024);
    private readonly List<TableCity> _cities = new(400);
    private readonly List<TablePoint> _points = new(200);
    private readonly StringBuilder _characters = new();

    public GazetteerTablesBuilder(GazetteerBlob blob)
    {
        foreach (var row in LexiconReader.Read("any/countries.tsv")) AddCountry(row);
        foreach (var row in LexiconReader.Read("any/regions.tsv")) AddRegion(row);
        foreach (var row in LexiconReader.Read("any/metonyms.tsv")) AddMetonym(row);
        foreach (var row in LexiconReader.Read("any/subdivisions.tsv"))
            AddSubdivision(row, Largest(blob, row.Cell(1), CountryCode.Of(row.Cell(0)[..2]), divisions: true));
        foreach (var row in LexiconReader.Read("any/cities.tsv"))
            AddCity(row, Largest(blob, row.Cell(0), CountryCode.Of(row.Cell(1)), divisions: false));
    }

    /// <summary>All of it as <see cref="GazetteerTablesHead"/> says.</summary>
    public byte[] Image()
    {
        var image = new MemoryStream();
        ulong[] heads = Slots(_heads.Keys), beginnings = Slots(_beginnings);
        image.Write(MemoryMarshal.AsBytes([new GazetteerTablesHead(heads.Length, beginnings.Length, _places.Count, _countries.Count, _cities.Count,
            _points.Count, _names.Count)]));
        image.Write(MemoryMarshal.AsBytes<ulong>(heads));
        image.Write(MemoryMarshal.AsBytes<ulong>(beginnings));
        image.Write(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(_places)));
        image.Write(MemoryMarshal.AsBytes<TableCity>(_cities.OrderBy(city => city.Row).ToArray()));
        image.Write(MemoryMarshal.AsBytes<TablePoint>(_points.OrderBy(point => point.Row).ToArray()));
        image.Write(MemoryMarshal.AsBytes<TableCountry>(_countries.OrderBy(country => country.Code).ToArray()));
        image.Write(MemoryMarshal.AsBytes<int>(Array.ConvertAll(heads, key => _heads.GetValueOrDefault(key, -1))));
        image.Write(MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(_names)));
        image.Write(MemoryMarshal.AsBytes<char>(_characters.ToString().ToCharArray()));
        return image.ToArray();
    }

    /// <summary>Keys in a table of twice their number or more, each in the first free slot from where its upper bits point on.</summary>
    private static ulong[] Slots(IReadOnlyCollection<ulong> keys)
    {
        ulong[] slots = new ulong[BitOperations.RoundUpToPowerOf2((uint)keys.Count * 2)];
        foreach (ulong key in keys)
        {
            int slot = GazetteerTables.Slot(key, slots.Length);
            while (slots[slot] != 0) slot = slot + 1 & slots.Length - 1;
            slots[slot] = key;
        }
        return slots;
    }

    /// <summary>A row as in regions.tsv, also of a newsroom's own table.</summary>
    public void AddRegion(ReadOnlySpan<char> row)
    {
        Span<Range> cells = stackalloc Range[Columns];
        row.Split(cells, '\t');
        var name = row[cells[0]];
        int number = Add(new TableRow(Degrees(row[cells[4]]), Degrees(row[cells[5]]), Text(name), Id(row[cells[3]]))
        {
            Country = CountryCode.Of(row[cells[2]]),
            Kind = PlaceKinds.Parse(row[cells[1]]),
        });
        AddName(name, number, NameForm.Name);
        AddNames(row[cells[7]], number, NameForm.Demonym);
        AddNames(row[cells[6]], number, NameForm.Adjective);
        AddNames(row[cells[8]], number, NameForm.Alias);
    }

    private void AddCountry(ReadOnlySpan<char> row)
    {
        Span<Range> cells = stackalloc Range[Columns];
        row.Split(cells, '\t');
        var code = CountryCode.Of(row[cells[0]]);
        ReadOnlySpan<char> name = row[cells[2]], capital = row[cells[5]], adjectives = row[cells[6]];
        int bar = adjectives.IndexOf('|');
        int number = Add(new TableRow(Degrees(row[cells[3]]), Degrees(row[cells[4]]), Text(name), Id(row[cells[1]]))
        {
            Country = code,
            Kind = PlaceKind.Country,
            StandsFor = code,
            Capital = Text(capital),
            Adjective = Text(bar < 0 ? adjectives : adjectives[..bar]),
        });
        _countries.Add(new TableCountry(code.Value, number));
        AddName(name, number, NameForm.Name);
        AddNames(row[cells[8]], number, NameForm.Alias);
        AddNames(row[cells[7]], number, NameForm.Demonym);
        AddNames(adjectives, number, NameForm.Adjective);
        foreach (var part in row[cells[9]].Split('|')) MarkLesser(row[cells[9]][part], number);
    }

    private void AddMetonym(ReadOnlySpan<char> row)
    {
        int number = Add(new TableRow(Degrees(row.Cell(3)), Degrees(row.Cell(4)), Text(row.Cell(0)), 0)
        {
            Country = CountryCode.Of(row.Cell(2)),
            Kind = PlaceKinds.Parse(row.Cell(1)),
            StandsFor = CountryCode.Of(row.Cell(5)),
        });
        AddName(row.Cell(0), number, NameForm.Name);
        AddNames(row.Cell(6), number, NameForm.Alias);
    }

    private void AddSubdivision(ReadOnlySpan<char> row, int number)
    {
        if (number < 0) return;
        _points.Add(new TablePoint(Degrees(row.Cell(2)), Degrees(row.Cell(3)), number));
        AddNames(row.Cell(4), number, NameForm.Alias);
        AddNames(row.Cell(5), number, NameForm.Demonym);
    }

    private void AddCity(ReadOnlySpan<char> row, int number)
    {
        if (number < 0) return;
        _cities.Add(new TableCity(NameKey.Of(row.Cell(0)).Value, number, Text(row.Cell(0))));
        AddNames(row.Cell(2), number, NameForm.Demonym);
        AddNames(row.Cell(3), number, NameForm.Alias);
    }

    /// <summary>The blob's row of the largest place of a name in a country; -1 where there is none.</summary>
    private static int Largest(GazetteerBlob blob, ReadOnlySpan<char> name, CountryCode country, bool divisions)
    {
        int best = -1;
        var (first, end) = blob.Find(NameKey.Of(name));
        for (int pair = first; pair < end; pair++)
        {
            var (row, traits) = blob.Pair(pair);
            // New Delhi is the capital of that name, and no other name of Delhi
            if (blob.Kind(row) == PlaceKind.Capital && (traits & NameTraits.Alternate) == 0 && blob.Country(blob.Admin1(row)) == country && !divisions)
                return row;
            if (blob.Country(blob.Admin1(row)) != country || (blob.Kind(row) == PlaceKind.Admin1) != divisions) continue;
            if (best < 0 || blob.Population(row) > blob.Population(best)) best = row;
        }
        return best;
    }

    private int Add(TableRow place)
    {
        _places.Add(place);
        return ~(_places.Count - 1);
    }

    private TableText Text(ReadOnlySpan<char> text)
    {
        _characters.Append(text);
        return new TableText(_characters.Length - text.Length, text.Length);
    }

    private void AddNames(ReadOnlySpan<char> cell, int number, NameForm form)
    {
        foreach (var part in cell.Split('|'))
        {
            var name = cell[part];
            if (name.IsEmpty) continue;
            int colon = name.IndexOf(':');
            if (form == NameForm.Demonym) AddName(colon < 0 ? Plural(name) : name[(colon + 1)..], number, form);
            AddName(colon < 0 ? name : name[..colon], number, form);
        }
    }

    private static string Plural(ReadOnlySpan<char> noun) =>
        noun.EndsWith("ese") || noun.EndsWith("ois") || noun.EndsWith("s") ? noun.ToString() : string.Concat(noun, "s");

    private void AddName(ReadOnlySpan<char> name, int number, NameForm form)
    {
        if (name.StartsWith("the ", StringComparison.OrdinalIgnoreCase)) name = name[4..];
        bool exact = IsAbbreviation(name);
        var key = NameKey.Of(name);
        int head = _heads.GetValueOrDefault(key.Value, -1);
        for (int at = head; at >= 0; at = _names[at].Next) if (_names[at].Number == number && _names[at].Form == form && !exact) return;
        _heads[key.Value] = _names.Count;
        _names.Add(new TableName(number, head, exact ? Text(name.TrimEnd('.')) : default, exact && form == NameForm.Alias ? NameForm.Abbreviation : form));
        for (int i = 1; i < name.Length - 1; i++) if (LatinFold.Of(name[i]) == LatinFold.Gap) _beginnings.Add(NameKey.Of(name[..i]).Value);
    }

    /// <summary>Congo is the one of Kinshasa unless the story says otherwise.</summary>
    private void MarkLesser(ReadOnlySpan<char> name, int number)
    {
        if (name.IsEmpty) return;
        int head = _heads.GetValueOrDefault(NameKey.Of(name).Value, -1);
        for (int at = head; at >= 0; at = _names[at].Next) if (_names[at].Number == number) _names[at] = _names[at] with { Lesser = 1 };
    }

    /// <summary>Few letters, all capitals, or with a stop at the end: UK, U.S., Ga., DPRK, W.Va.</summary>
    private static bool IsAbbreviation(ReadOnlySpan<char> name) =>
        name[^1] == '.' || (name.Length <= 6 && name.IndexOfAnyInRange('a', 'z') < 0 && name.IndexOfAnyInRange('A', 'Z') >= 0);

    /// <summary>NaN for what is no number.</summary>
    private static double Degrees(ReadOnlySpan<char> cell) => double.TryParse(cell, CultureInfo.InvariantCulture, out double degrees) ? degrees : double.NaN;

    private static int Id(ReadOnlySpan<char> cell) => int.TryParse(cell, CultureInfo.InvariantCulture, out int id) ? id : 0;
}
