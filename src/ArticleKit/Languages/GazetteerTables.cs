using System.Globalization;

namespace ArticleKit.Languages;

/// <summary>The hand-made place tables under Languages/any, and a newsroom's own on top: names by key, read once.</summary>
internal sealed class GazetteerTables
{
    /// <summary>One more than any table has, so that what follows a row's last cell is in none.</summary>
    private const int Columns = 11;

    private readonly Dictionary<ulong, int> _heads = new(2750);
    private readonly List<(int Number, NameForm Form, string? Exact, bool Lesser, int Next)> _names = new(3200);
    private readonly KeySet _beginnings = new();
    private readonly Dictionary<ushort, int> _countries = new(256);

    public GazetteerTables(GazetteerBlob blob)
    {
        foreach (var row in LexiconReader.Read("any/countries.tsv")) AddCountry(row);
        foreach (var row in LexiconReader.Read("any/regions.tsv")) AddRegion(row);
        foreach (var row in LexiconReader.Read("any/metonyms.tsv")) AddMetonym(row);
        // the build has looked up the rows of the blob in the library
        var known = blob.IsBuiltIn ? LexiconReader.Read(TableHead.PlaceRows) : default;
        foreach (var row in LexiconReader.Read("any/subdivisions.tsv")) AddSubdivision(row, known.MoveNext() ? Row(known.Current) : DivisionOf(blob, row));
        foreach (var row in LexiconReader.Read("any/cities.tsv")) AddCity(row, known.MoveNext() ? Row(known.Current) : CityOf(blob, row));
    }

    /// <summary>The blob's row of a row of subdivisions.tsv; -1 where it has none.</summary>
    public static int DivisionOf(GazetteerBlob blob, ReadOnlySpan<char> row) => Largest(blob, row.Cell(1), CountryCode.Of(row.Cell(0)[..2]), divisions: true);

    /// <summary>The same of cities.tsv.</summary>
    public static int CityOf(GazetteerBlob blob, ReadOnlySpan<char> row) => Largest(blob, row.Cell(0), CountryCode.Of(row.Cell(1)), divisions: false);

    private static int Row(ReadOnlySpan<char> number) => int.Parse(number, CultureInfo.InvariantCulture);

    public List<TablePlace> Places { get; } = new(1024);

    private readonly Dictionary<int, string> _called = new(400);
    private readonly HashSet<(int Row, ulong Key)> _newsy = new(400);

    /// <summary>Better points for rows of the blob.</summary>
    public Dictionary<int, (double Lat, double Lon)> Points { get; } = new(200);

    /// <summary>What cities.tsv calls a row, Geneva for Genève; null where it does not name it.</summary>
    public string? Called(int row) => _called.GetValueOrDefault(row);

    /// <summary>A city of cities.tsv by the name it has there.</summary>
    public bool IsNewsy(int row, NameKey key) => _newsy.Contains((row, key.Value));

    /// <summary>The first of the names under a key, or -1; <see cref="Name"/> gives the next.</summary>
    public int Find(NameKey key) => _heads.GetValueOrDefault(key.Value, -1);

    /// <summary>Lesser is a name that means another place more often.</summary>
    public (int Number, NameForm Form, string? Exact, bool Lesser, int Next) Name(int index) => _names[index];

    public bool MayGoOn(NameKey key) => _beginnings.Contains(key.Value);

    /// <summary>The table's row of a country, or null.</summary>
    public TablePlace? Country(CountryCode code) => _countries.TryGetValue(code.Value, out int index) ? Places[index] : null;

    public int CountryNumber(CountryCode code) => _countries.TryGetValue(code.Value, out int index) ? ~index : int.MinValue;

    /// <summary>A row as in regions.tsv, also of a newsroom's own table.</summary>
    public void AddRegion(ReadOnlySpan<char> row)
    {
        Span<Range> cells = stackalloc Range[Columns];
        row.Split(cells, '\t');
        var name = row[cells[0]];
        int number = Add(new TablePlace(name.ToString(), PlaceKinds.Parse(row[cells[1]]), CountryCode.Of(row[cells[2]]), Id(row[cells[3]]),
            Degrees(row[cells[4]]), Degrees(row[cells[5]])));
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
        int number = Add(new TablePlace(name.ToString(), PlaceKind.Country, code, Id(row[cells[1]]), Degrees(row[cells[3]]), Degrees(row[cells[4]]))
        {
            StandsFor = code,
            Capital = capital.IsEmpty ? null : capital.ToString(),
            Adjective = adjectives.IsEmpty ? null : (bar < 0 ? adjectives : adjectives[..bar]).ToString(),
        });
        _countries[code.Value] = ~number;
        AddName(name, number, NameForm.Name);
        AddNames(row[cells[8]], number, NameForm.Alias);
        AddNames(row[cells[7]], number, NameForm.Demonym);
        AddNames(adjectives, number, NameForm.Adjective);
        foreach (var part in row[cells[9]].Split('|')) MarkLesser(row[cells[9]][part], number);
    }

    private void AddMetonym(ReadOnlySpan<char> row)
    {
        int number = Add(new TablePlace(row.Cell(0).ToString(), PlaceKinds.Parse(row.Cell(1)), CountryCode.Of(row.Cell(2)), null, Degrees(row.Cell(3)),
            Degrees(row.Cell(4))) { StandsFor = CountryCode.Of(row.Cell(5)) });
        AddName(row.Cell(0), number, NameForm.Name);
        AddNames(row.Cell(6), number, NameForm.Alias);
    }

    private void AddSubdivision(ReadOnlySpan<char> row, int number)
    {
        if (number < 0) return;
        Points[number] = (Degrees(row.Cell(2)), Degrees(row.Cell(3)));
        AddNames(row.Cell(4), number, NameForm.Alias);
        AddNames(row.Cell(5), number, NameForm.Demonym);
    }

    private void AddCity(ReadOnlySpan<char> row, int number)
    {
        if (number < 0) return;
        _newsy.Add((number, NameKey.Of(row.Cell(0)).Value));
        _called.TryAdd(number, row.Cell(0).ToString());
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

    private int Add(TablePlace place)
    {
        Places.Add(place);
        return ~(Places.Count - 1);
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
        int head = Find(key);
        for (int at = head; at >= 0; at = _names[at].Next) if (_names[at].Number == number && _names[at].Form == form && !exact) return;
        _heads[key.Value] = _names.Count;
        _names.Add((number, exact && form == NameForm.Alias ? NameForm.Abbreviation : form, exact ? name.TrimEnd('.').ToString() : null, false, head));
        for (int i = 1; i < name.Length - 1; i++) if (LatinFold.Of(name[i]) == LatinFold.Gap) _beginnings.Add(NameKey.Of(name[..i]).Value);
    }

    /// <summary>Congo is the one of Kinshasa unless the story says otherwise.</summary>
    private void MarkLesser(ReadOnlySpan<char> name, int number)
    {
        if (name.IsEmpty) return;
        for (int at = Find(NameKey.Of(name)); at >= 0; at = _names[at].Next) if (_names[at].Number == number) _names[at] = _names[at] with { Lesser = true };
    }

    /// <summary>Few letters, all capitals, or with a stop at the end: UK, U.S., Ga., DPRK, W.Va.</summary>
    private static bool IsAbbreviation(ReadOnlySpan<char> name) =>
        name[^1] == '.' || (name.Length <= 6 && name.IndexOfAnyInRange('a', 'z') < 0 && name.IndexOfAnyInRange('A', 'Z') >= 0);

    /// <summary>
    /// A short decimal number without an exponent, as the tables have them; NaN for what is no number. The general reading took a sixth of the time the tables
    /// took.
    /// </summary>
    private static double Degrees(ReadOnlySpan<char> cell)
    {
        long digits = 0, scale = 0;
        var rest = cell.TrimStart('-');
        if (rest.Length is 0 or > 15) return double.TryParse(cell, CultureInfo.InvariantCulture, out double any) ? any : double.NaN;
        foreach (char c in rest)
        {
            if (c == '.' && scale == 0) { scale = 1; continue; }
            if (!char.IsAsciiDigit(c)) return double.NaN;
            digits = digits * 10 + c - '0';
            scale *= 10;
        }
        double degrees = (double)digits / Math.Max(1, scale);
        return rest.Length < cell.Length ? -degrees : degrees;
    }

    private static int? Id(ReadOnlySpan<char> cell) => int.TryParse(cell, CultureInfo.InvariantCulture, out int id) ? id : null;
}
