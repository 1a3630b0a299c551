using ArticleKit.Languages;

namespace ArticleKit.Parsers.Newsroom;

/// <summary>The codes of sports that stand at the head of AP slugs: `BBO--Standings`.</summary>
internal static class SportCodes
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Codes = Load();

    public static bool Starts(ReadOnlySpan<char> slug) => slug.Length > 5 && slug[3] == '-' && slug[4] == '-' && Codes.Contains(slug[..3]);

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Load()
    {
        var codes = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in LexiconReader.Read("any/sport-codes.tsv")) codes.Add(row.Cell(0).ToString());
        return codes.GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
