using System.Globalization;
using ArticleKit.Languages;

namespace ArticleKit.Cli.Commands;

/// <summary>Checks a newsroom's own places before they are used: cells by tab, a type and a country the tool knows, points that are points.</summary>
internal static class OwnPlaces
{
    private const int Type = 1, Country = 2, Lat = 4, Lon = 5;

    public static string Checked(string path, string rows)
    {
        int number = 0, places = 0;
        foreach (var line in rows.AsSpan().EnumerateLines())
        {
            number++;
            if (line.IsWhiteSpace() || line[0] == '#') continue;
            if (Wrong(line.ToString().Split('\t')) is { } wrong) throw new CliException(ExitCode.Usage, $"{path}:{number}: {wrong}");
            places++;
        }
        return places > 0 ? rows : throw new CliException(ExitCode.Usage, $"{path}: no places in it");
    }

    private static string? Wrong(string[] cells)
    {
        if (cells.Length <= Country) return "a place has its name, type and country in cells divided by tabs";
        if (cells[Type] is not "place" && PlaceKinds.Parse(cells[Type]) == PlaceKind.Unknown)
            return $"'{cells[Type]}' is no type of place: city, district, admin1, admin2, region, site, street, river, … as in the record";
        if (cells[Country].Length > 0 && !(cells[Country].Length == 2 && cells[Country].All(char.IsAsciiLetterUpper)))
            return $"'{cells[Country]}' is no country: two capitals of ISO 3166, GB, or nothing";
        if (!IsDegrees(cells, Lat, 90) || !IsDegrees(cells, Lon, 180)) return "latitude and longitude are degrees: 54.1 and -1.2";
        return null;
    }

    private static bool IsDegrees(string[] cells, int cell, double most) =>
        cells.Length <= cell
            || cells[cell].Length == 0
            || double.TryParse(cells[cell], CultureInfo.InvariantCulture, out double degrees) && Math.Abs(degrees) <= most;
}
