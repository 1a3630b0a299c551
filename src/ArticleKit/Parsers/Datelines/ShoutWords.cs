using ArticleKit.Languages;

namespace ArticleKit.Parsers.Datelines;

/// <summary>Words in capitals before a dash that announce and are no place: "UPDATE - ", "BREAKING — ".</summary>
internal static class ShoutWords
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = Load();

    public static bool Starts(ReadOnlySpan<char> line)
    {
        int end = line.IndexOfAnyExcept("ABCDEFGHIJKLMNOPQRSTUVWXYZ'");
        return Words.Contains(end < 0 ? line : line[..end]);
    }

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Load()
    {
        var words = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in LexiconReader.Read("en/shout-words.txt")) words.Add(row.ToString());
        return words.GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
