using Xunit;

namespace ArticleKit.Tests.Structure;

/// <summary>
/// Every lexicon is a plain file a person can edit: the first comment names the columns (the last may repeat where it says "…"), rows are sorted by the first,
/// with or without regard to case, whole and said once.
/// </summary>
public sealed class LexiconTests
{
    public static TheoryData<string> Files() => [.. Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories)
        .Where(path => Path.GetExtension(path) is ".tsv" or ".txt").Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
        .Order(StringComparer.Ordinal)];

    private static string Root => Path.Combine(Repository.Root, "src/ArticleKit/Languages");

    [Theory]
    [MemberData(nameof(Files))]
    public void Rows_are_well_formed_sorted_and_single(string file)
    {
        string text = File.ReadAllText(Path.Combine(Root, file));
        string[] lines = text.TrimEnd('\n').Split('\n');
        Assert.StartsWith("# ", lines[0], StringComparison.Ordinal);
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
        bool repeats = lines[0].Split('\t')[^1].Contains('…', StringComparison.Ordinal);
        int columns = file.EndsWith(".tsv", StringComparison.Ordinal) ? lines[0].Split('\t').Length : 1;
        var problems = new List<string>();
        string last = "";
        for (int n = 0; n < lines.Length; n++)
        {
            string line = lines[n];
            if (line.StartsWith('#')) continue;
            if (line.Length == 0 || line != line.TrimEnd('\r') || line.Split('\t').Any(cell => cell != cell.Trim(' ')))
                problems.Add($"{file}:{n + 1}: an empty line or white space around a cell");
            if (columns > 1 && !repeats && line.Split('\t').Length > columns) problems.Add($"{file}:{n + 1}: more cells than the {columns} columns");
            if (line == last) problems.Add($"{file}:{n + 1}: said twice");
            last = line;
        }
        string[] keys = [.. lines.Where(line => !line.StartsWith('#')).Select(Key)];
        string? ordinal = Unsorted(keys, StringComparer.Ordinal), folded = Unsorted(keys, StringComparer.OrdinalIgnoreCase);
        if (ordinal is not null && folded is not null) problems.Add($"{file}: {folded}");
        Assert.True(problems.Count == 0, string.Join('\n', problems.Take(20)));
    }

    private static string? Unsorted(string[] keys, StringComparer order)
    {
        for (int n = 1; n < keys.Length; n++) if (order.Compare(keys[n], keys[n - 1]) < 0) return $"'{keys[n]}' should stand before '{keys[n - 1]}'";
        return null;
    }

    /// <summary>Rows are sorted by their first cell.</summary>
    private static string Key(string line) => line.Split('\t')[0];
}
