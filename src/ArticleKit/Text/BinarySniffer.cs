namespace ArticleKit.Text;

/// <summary>Names a file that is no text by its first bytes; null for what may be text.</summary>
internal static class BinarySniffer
{
    public const string Docx = "an office document (DOCX or its like)", Odf = "an office document (ODF)";

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

    /// <summary>What is packed as a zip and is one document, by the name of its first member, which stands behind 30 bytes of head.</summary>
    public static string? Office(ReadOnlySpan<byte> head)
    {
        if (!head.StartsWith("PK\x03\x04"u8) || head.Length < 90) return null;
        var first = head[30..Math.Min(head.Length, 200)];
        if (first.StartsWith("mimetype"u8)) return first.IndexOf("epub"u8) >= 0 ? "an EPUB book" : first.IndexOf("opendocument"u8) >= 0 ? Odf : null;
        return first.StartsWith("[Content_Types].xml"u8) || first.StartsWith("_rels/"u8) || first.StartsWith("docProps/"u8) || first.StartsWith("word/"u8)
            ? Docx
            : null;
    }

    public static string? Name(ReadOnlySpan<byte> head)
    {
        if (Office(head) is { } office) return office;
        foreach (var (start, name) in Known) if (head.StartsWith(start)) return name;
        return null;
    }
}
