namespace ArticleKit.Languages;

/// <summary>
/// Where a list lies in any/tables.dat, by the <see cref="WordKey"/> of its name. The file is the number of lists, their heads, and the characters of their
/// rows, comments left out:
/// ArticleKit.Words writes it at build time, <see cref="PackedTables"/> reads it in place. A list as long as <see cref="Longest"/> is not in it, for only the
/// build reads those.
/// </summary>
internal readonly record struct TableHead(ulong Table, int First, int Length)
{
    /// <summary>In bytes.</summary>
    public const int Longest = 64 << 10;
}
