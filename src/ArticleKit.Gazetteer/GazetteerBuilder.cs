using ArticleKit.Languages;

namespace ArticleKit.Gazetteer;

/// <summary>Builds the gazetteer blob from raw GeoNames rows: reads, chooses, names, and hands over to the writer.</summary>
public sealed class GazetteerBuilder
{
    private readonly GazetteerInputs _inputs;
    private readonly NameLists _lists;
    private readonly List<GazetteerRecord> _records = [];
    private readonly Dictionary<string, int> _admin1Numbers = [], _admin2Numbers = [];
    private readonly List<(string Country, string Code, int Record)> _admin1s = [("", "", -1)];
    private readonly Dictionary<string, PointSpread> _spreads = [];

    private GazetteerBuilder(GazetteerInputs inputs)
    {
        _inputs = inputs;
        _lists = NameLists.Read(inputs);
    }

    /// <summary>The blob; the same inputs give the same bytes.</summary>
    public static byte[] Build(GazetteerInputs inputs)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        var builder = new GazetteerBuilder(inputs);
        var rows = inputs.Places.SelectMany(File.ReadLines).Select(GeoNamesRow.Parse).OfType<GeoNamesRow>().DistinctBy(row => row.Id).ToList();
        if (rows.Count == 0) throw new InvalidDataException($"{string.Join(", ", inputs.Places)}: no GeoNames dump: no line has its cells, divided by tabs");
        foreach (var row in rows.Where(row => row.Class == 'P')) builder.Spread(row);
        builder.AddDivisions(rows);
        foreach (var row in rows.Where(row => row.Class == 'P')) builder.AddPlace(row);
        return GazetteerWriter.Write(builder._records, builder._admin1s);
    }

    private void Spread(GeoNamesRow row)
    {
        foreach (string code in (string[])[$"{row.Country}.{row.Admin1}", $"{row.Country}.{row.Admin1}.{row.Admin2}"])
        {
            if (!_spreads.TryGetValue(code, out var spread)) _spreads[code] = spread = new PointSpread();
            spread.Add(row.Lat, row.Lon);
        }
    }

    private void AddDivisions(List<GeoNamesRow> rows)
    {
        var points = rows.Where(row => row.Feature is "ADM1" or "ADM2").ToDictionary(row => row.Id);
        var first = _inputs.Packages is { } folder ? NpmPackages.Admin1(folder) : _inputs.Admin1 is { } path ? Division.Read(path) : [];
        foreach (var division in first) AddDivision(division, PlaceKind.Admin1, points);
        var second = _inputs.Packages is { } folder2 ? NpmPackages.Admin2(folder2) : _inputs.Admin2 is { } path2 ? Division.Read(path2) : [];
        foreach (var division in second)
            if (_inputs.Counties.Contains(division.Country) && _admin2Numbers.Count < ushort.MaxValue - 1) AddDivision(division, PlaceKind.Admin2, points);
    }

    private void AddDivision(Division division, PlaceKind kind, Dictionary<int, GeoNamesRow> points)
    {
        bool first = kind == PlaceKind.Admin1;
        if (first)
        {
            _admin1Numbers[division.Code] = _admin1s.Count;
            _admin1s.Add((division.Country, division.Iso ?? division.Code, -1));
        }
        if (!points.TryGetValue(division.Id, out var row) && !_spreads.ContainsKey(division.Code)) return;
        var (lat, lon) = row is not null ? (row.Lat, row.Lon) : _spreads[division.Code].Middle;
        var record = new GazetteerRecord
        {
            Id = division.Id, Name = division.Name, Lat = lat, Lon = lon, Kind = kind, Population = first ? 0 : 1,
            Admin1 = Admin1Of(division.Country, division.Code.Split('.')[1])
        };
        record.AddName(division.Name, _lists.Of(division.Name));
        foreach (string name in division.Alternates) record.AddName(name, NameTraits.Alternate | _lists.Of(name));
        foreach (string name in (string[])[division.Name, .. division.Alternates])
            if (DivisionName.Bare(name) is { } bare) record.AddName(bare, (first ? NameTraits.Alternate : NameTraits.Short) | _lists.Of(bare));
        if (first) _admin1s[record.Admin1] = _admin1s[record.Admin1] with { Record = _records.Count };
        else record.Admin2 = _admin2Numbers[division.Code] = _admin2Numbers.Count + 1;
        _records.Add(record);
    }

    private void AddPlace(GeoNamesRow row)
    {
        if (row.Feature is "PPLH" or "PPLQ" or "PPLW" or "PPLCH") return;
        long floor = _inputs.Near.Contains(row.Country) ? _inputs.MinPopulationNear : _inputs.MinPopulation;
        if (row.Population < floor && row.Feature is not ("PPLC" or "PPLA") && !(row.Feature == "PPLA2" && row.Population == 0)) return;
        var kind = row.Feature switch
        {
            "PPLC" => PlaceKind.Capital,
            "PPLA" => PlaceKind.AdminSeat,
            "PPLA2" or "PPLA3" => PlaceKind.Town,
            "PPLX" => PlaceKind.District,
            _ => PlaceKind.Village,
        };
        var record = new GazetteerRecord
        {
            Id = row.Id, Name = row.Name, Lat = row.Lat, Lon = row.Lon, Kind = kind, Population = row.Population,
            Admin1 = Admin1Of(row.Country, row.Admin1), Admin2 = _admin2Numbers.GetValueOrDefault($"{row.Country}.{row.Admin1}.{row.Admin2}"),
        };
        record.AddName(row.Name, _lists.Of(row.Name));
        record.AddName(row.Ascii, _lists.Of(row.Ascii));
        if (row.Population >= _inputs.AlternatesFrom || row.Feature is "PPLC")
            foreach (string name in row.Alternates.Split(',')) if (AlternateName.IsUsable(name)) record.AddName(name, NameTraits.Alternate | _lists.Of(name));
        _records.Add(record);
    }

    /// <summary>The number of a division, or one for the country as a whole where the row names none that is known.</summary>
    private int Admin1Of(string country, string code)
    {
        string whole = $"{country}.{code}";
        if (_admin1Numbers.TryGetValue(whole, out int number) || _admin1Numbers.TryGetValue(country, out number)) return number;
        _admin1s.Add((country, "", -1));
        return _admin1Numbers[country] = _admin1s.Count - 1;
    }
}
