using ArticleKit.Model;

namespace ArticleKit.Languages;

/// <summary>News agencies by any of their spellings, letter case kept; loaded once.</summary>
internal static class Agencies
{
    private static readonly FirstLetters Letters = new(ignoreCase: false);
    private static readonly Dictionary<string, string> Homes = [];
    private static readonly Dictionary<string, Agency>.AlternateLookup<ReadOnlySpan<char>> Table = Load();

    /// <summary>The agency written so, or null.</summary>
    public static Agency? Find(ReadOnlySpan<char> spelling) => Letters.MayBegin(spelling) && Table.TryGetValue(spelling, out var agency) ? agency : null;

    /// <summary>False for words that no agency's name begins with.</summary>
    public static bool MayBegin(ReadOnlySpan<char> words) => Letters.MayBegin(words);

    /// <summary>The country whose readers an agency writes for, by its code; null for one that writes for the world, or where it makes no difference.</summary>
    public static string? Home(string code) => Homes.GetValueOrDefault(code);

    private static Dictionary<string, Agency>.AlternateLookup<ReadOnlySpan<char>> Load()
    {
        var table = new Dictionary<string, Agency>(StringComparer.Ordinal);
        foreach (var row in LexiconReader.Read("any/agencies.tsv"))
        {
            var agency = new Agency(row.Cell(0).ToString(), row.Cell(1).ToString());
            if (!row.Cell(3).IsEmpty) Homes[agency.Code] = row.Cell(3).ToString();
            table[agency.Code] = agency;
            table[agency.Name!] = agency;
            foreach (string spelling in row.Cell(2).ToString().Split('|', StringSplitOptions.RemoveEmptyEntries)) table[spelling] = agency;
        }
        foreach (string spelling in table.Keys) Letters.Add(spelling);
        return table.GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
