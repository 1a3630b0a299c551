namespace ArticleKit.Cli.Inputs;

/// <summary>
/// Tells whether a file found in a folder, of no format that shows in its content, is a story in plain text: by its name and by having no NUL bytes.
/// </summary>
internal static class PlainFile
{
    private static readonly HashSet<string> Extensions = new(StringComparer.OrdinalIgnoreCase) { "", ".txt", ".text", ".story", ".asc", ".wire" };

    public static bool Is(ReadOnlySpan<byte> head, string path)
    {
        string name = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? path[..^3] : path;
        return Extensions.Contains(Path.GetExtension(name)) && (!head.Contains((byte)0) || head is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]);
    }
}
