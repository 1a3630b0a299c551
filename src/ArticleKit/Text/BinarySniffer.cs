namespace ArticleKit.Text;

/// <summary>Names a file that is no text by its first bytes; null for what may be text.</summary>
internal static class BinarySniffer
{
    private static readonly (byte[] Start, string Name)[] Known =
    [
        ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
        ([0x89, (byte)'P', (byte)'N', (byte)'G'], "a PNG picture"),
        ([(byte)'G', (byte)'I', (byte)'F', (byte)'8'], "a GIF picture"),
        ([(byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-'], "a PDF"),
        ([(byte)'P', (byte)'K', 3, 4], "a zip archive or an office document"),
        ([0x1F, 0x8B], "gzip data"),
        ([0x28, 0xB5, 0x2F, 0xFD], "Zstandard data"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old office document"),
        ([0x7F, (byte)'E', (byte)'L', (byte)'F'], "a program"),
        ([(byte)'{', (byte)'\\', (byte)'r', (byte)'t', (byte)'f'], "rich text (RTF)"),
        ([(byte)'R', (byte)'I', (byte)'F', (byte)'F'], "a sound or video file"),
    ];

    public static string? Name(ReadOnlySpan<byte> head)
    {
        foreach (var (start, name) in Known) if (head.StartsWith(start)) return name;
        return null;
    }
}
