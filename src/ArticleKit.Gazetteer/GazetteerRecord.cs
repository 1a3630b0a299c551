using ArticleKit.Languages;

namespace ArticleKit.Gazetteer;

/// <summary>A place on its way into the blob, with the names it is found by.</summary>
internal sealed class GazetteerRecord
{
    private static readonly (string Full, string Brief)[] Brief = [("Saint", "St."), ("Fort", "Ft."), ("Mount", "Mt."), ("Sainte", "Ste.")];

    public required int Id { get; init; }
    public required string Name { get; init; }
    public required double Lat { get; init; }
    public required double Lon { get; init; }
    public required PlaceKind Kind { get; init; }
    public required long Population { get; init; }
    public int Admin1 { get; set; }
    public int Admin2 { get; set; }
    public Dictionary<ulong, (NameKey Key, NameTraits Traits)> Keys { get; } = [];

    /// <summary>The words of each key, for the prefix filter.</summary>
    public List<string> Spellings { get; } = [];

    public void AddName(string name, NameTraits traits)
    {
        foreach (string spelling in Variants(name))
        {
            var key = NameKey.Of(spelling);
            if (key.IsEmpty || Keys.ContainsKey(key.Value)) continue;
            Keys[key.Value] = (key, traits);
            Spellings.Add(spelling);
        }
    }

    /// <summary>The name itself, and Saint, Fort, Mount and Sainte both in full and short.</summary>
    private static IEnumerable<string> Variants(string name)
    {
        yield return name;
        foreach (var (full, brief) in Brief)
        {
            if (name.StartsWith(full + " ", StringComparison.Ordinal)) yield return brief + name[full.Length..];
            else if (name.StartsWith(brief + " ", StringComparison.Ordinal)) yield return full + name[brief.Length..];
        }
    }
}
