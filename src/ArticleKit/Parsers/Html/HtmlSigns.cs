namespace ArticleKit.Parsers.Html;

/// <summary>Tells a page by its first bytes: a doctype, or an element that only pages have.</summary>
internal static class HtmlSigns
{
    public static bool In(ReadOnlySpan<byte> head)
    {
        head = head[..Math.Min(head.Length, 2048)];
        if (head.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF])) head = head[3..];
        Span<byte> lower = stackalloc byte[head.Length];
        int n = 0;
        foreach (byte b in head) if (b != 0) lower[n++] = b is >= (byte)'A' and <= (byte)'Z' ? (byte)(b | 0x20) : b;
        lower = lower[..n];
        int at = lower.IndexOf((byte)'<');
        if (at < 0) return false;
        if (lower.IndexOf("<!doctype html"u8) >= 0 || lower.IndexOf("<html"u8) >= 0) return true;
        return lower[..at].TrimStart(" \r\n\t"u8).Length == 0
            && (lower.IndexOf("<head"u8) >= 0
                || lower.IndexOf("<body"u8) >= 0
                || lower.IndexOf("<div"u8) >= 0
                || lower.IndexOf("<meta"u8) >= 0
                || lower.IndexOf("<article"u8) >= 0
                || lower.IndexOf("<p>"u8) >= 0
                || lower.IndexOf("<h1"u8) >= 0);
    }
}
