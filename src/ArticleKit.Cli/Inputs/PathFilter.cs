using System.IO.Enumeration;

namespace ArticleKit.Cli.Inputs;

/// <summary>
/// Which files of a folder are read: --include and --exclude patterns with * and ?, on the file's name, or where the pattern has a slash on its path below the
/// folder.
/// </summary>
internal sealed record PathFilter(IReadOnlyList<string> Include, IReadOnlyList<string> Exclude)
{
    public static readonly PathFilter All = new([], []);

    public bool Takes(string relative) =>
        (Include.Count == 0 || Include.Any(pattern => Matches(pattern, relative))) && !Exclude.Any(pattern => Matches(pattern, relative));

    private static bool Matches(string pattern, string relative) =>
        FileSystemName.MatchesSimpleExpression(pattern, pattern.Contains('/', StringComparison.Ordinal) ? relative : Path.GetFileName(relative),
            ignoreCase: false);
}
