using System.Globalization;

namespace ArticleKit.Gazetteer;

/// <summary>One row of a GeoNames dump (cities500.txt, allCountries.txt): nineteen cells by tab.</summary>
internal sealed record GeoNamesRow(int Id, string Name, string Ascii, string Alternates, double Lat, double Lon, char Class, string Feature, string Country,
    string Admin1, string Admin2, long Population)
{
    /// <summary>Null for a line that is no such row.</summary>
    public static GeoNamesRow? Parse(string line)
    {
        string[] cells = line.Split('\t');
        if (cells.Length < 15 || !int.TryParse(cells[0], CultureInfo.InvariantCulture, out int id)) return null;
        if (!double.TryParse(cells[4], CultureInfo.InvariantCulture, out double lat)
            || !double.TryParse(cells[5], CultureInfo.InvariantCulture, out double lon))
        {
            return null;
        }
        _ = long.TryParse(cells[14], CultureInfo.InvariantCulture, out long population);
        return new GeoNamesRow(id, cells[1], cells[2], cells[3], lat, lon, cells[6].Length > 0 ? cells[6][0] : ' ', cells[7], cells[8], cells[10], cells[11],
            population);
    }
}

/// <summary>A first or second-order division: its GeoNames code ("US.TX", "US.TX.201"), names, id and ISO 3166-2 code where known.</summary>
internal sealed record Division(string Code, string Name, IReadOnlyList<string> Alternates, int Id, string? Iso)
{
    public string Country => Code[..2];

    /// <summary>Reads GeoNames' own admin1CodesASCII.txt or admin2Codes.txt: code, name, ASCII name, id.</summary>
    public static IEnumerable<Division> Read(string path)
    {
        foreach (string line in File.ReadLines(path))
        {
            string[] cells = line.Split('\t');
            if (cells.Length < 4 || cells[0].Length < 4) continue;
            string code = cells[0];
            yield return new Division(code, cells[1], [cells[2]], int.Parse(cells[3], CultureInfo.InvariantCulture),
                code[..3] == "US." ? code.Replace('.', '-') : null);
        }
    }
}
