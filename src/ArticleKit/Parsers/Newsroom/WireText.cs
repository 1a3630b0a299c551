using ArticleKit.Text;

namespace ArticleKit.Parsers.Newsroom;

/// <summary>Decodes wire copy, which has control characters and is UTF-8 where it is valid and Latin-1 where not.</summary>
internal static class WireText
{
    public static (string Text, string Encoding) Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("\uFEFF"u8)) bytes = bytes[3..];
        if (System.Text.Unicode.Utf8.IsValid(bytes)) return (System.Text.Encoding.UTF8.GetString(bytes), "utf-8");
        bool windows = bytes.IndexOfAnyInRange((byte)0x80, (byte)0x9F) >= 0;
        return (TextDecoder.Single(bytes, windows), windows ? "windows-1252" : "iso-8859-1");
    }
}
