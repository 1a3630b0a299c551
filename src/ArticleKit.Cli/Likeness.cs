namespace ArticleKit.Cli;

/// <summary>Finds what a mistyped word was meant to be.</summary>
internal static class Likeness
{
    /// <summary>The nearest word within two single-letter changes, or null.</summary>
    public static string? Nearest(string word, IEnumerable<string> known) => known
        .Select(name => (Name: name, Changes: Changes(word, name)))
        .Where(pair => pair.Changes <= 2 && pair.Changes < pair.Name.TrimStart('-').Length)
        .OrderBy(pair => pair.Changes).Select(pair => pair.Name).FirstOrDefault();

    private static int Changes(string a, string b)
    {
        int[] row = [.. Enumerable.Range(0, b.Length + 1)];
        for (int i = 1; i <= a.Length; i++)
        {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int above = row[j];
                row[j] = Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), corner + (a[i - 1] == b[j - 1] ? 0 : 1));
                corner = above;
            }
        }
        return row[b.Length];
    }
}
