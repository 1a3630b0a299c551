using System.Buffers;
using System.Text;
using ArticleKit.Model;

namespace ArticleKit.Parsers.Html;

/// <summary>A page's characters [0, Length) of an array to be given back to the pool, the encoding taken, and a warning where it was a guess.</summary>
internal readonly record struct DecodedPage(char[] Text, int Length, string Name, Warning? Warning);

/// <summary>A page's characters: byte order mark, then the bytes if they are sound UTF-8, then what its meta elements say, then windows-1252.</summary>
internal static class HtmlCharset
{
    static HtmlCharset() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    public static DecodedPage Decode(ReadOnlySpan<byte> bytes)
    {
        var encoding = Detect(bytes, out int skip, out var warning);
        bytes = bytes[skip..];
        char[] text = ArrayPool<char>.Shared.Rent(bytes.Length + 16);
        return new(text, encoding.GetChars(bytes, text), encoding.WebName, warning);
    }

    private static Encoding Detect(ReadOnlySpan<byte> bytes, out int skip, out Warning? warning)
    {
        warning = null;
        skip = bytes.StartsWith(Encoding.UTF8.Preamble)
            ? 3
            : bytes.StartsWith(Encoding.Unicode.Preamble) || bytes.StartsWith(Encoding.BigEndianUnicode.Preamble) ? 2 : 0;
        if (skip == 3) return Encoding.UTF8;
        if (skip == 2) return bytes[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode;
        if (bytes.Length > 3 && bytes[1] == 0 && bytes[3] == 0) return Encoding.Unicode;
        string? label = Label(bytes[..Math.Min(bytes.Length, 4096)]);
        if (System.Text.Unicode.Utf8.IsValid(bytes) && label?.StartsWith("iso-2022", StringComparison.OrdinalIgnoreCase) != true) return Encoding.UTF8;
        var named = Named(label);
        if (named is not (null or UTF8Encoding or UnicodeEncoding or UTF32Encoding)) return named;
        var taken = Mostly(bytes) ? Encoding.UTF8 : Encoding.GetEncoding(1252);
        warning = taken == Encoding.UTF8 ? new Warning("encoding_invalid", "some bytes are no UTF-8 and are read as U+FFFD")
            : new Warning("encoding_guessed",
                $"{(label is null ? "the page names no encoding" : $"the page says {label}")} and is not UTF-8; read as Windows-1252");
        return taken;
    }

    private static Encoding? Named(string? label)
    {
        try { return label is null ? null : Encoding.GetEncoding(Alias(label)); }
        catch (ArgumentException) { return null; }
    }

    /// <summary>Labels that browsers read as their supersets.</summary>
    private static string Alias(string label) => label.ToLowerInvariant() switch
    {
        "iso-8859-1" or "latin1" or "latin-1" or "ascii" or "us-ascii" or "iso8859-1" => "windows-1252",
        "iso-8859-9" => "windows-1254",
        "gb2312" or "gbk" or "gb_2312-80" => "gb18030",
        "ks_c_5601-1987" or "euc-kr" => "ks_c_5601-1987",
        "x-sjis" or "shift-jis" or "sjis" => "shift_jis",
        "cp1251" or "win-1251" => "windows-1251",
        "utf8" => "utf-8",
        var name => name,
    };

    /// <summary>UTF-8 with a few broken bytes, a cut-off page or a stray Latin-1 letter.</summary>
    private static bool Mostly(ReadOnlySpan<byte> bytes)
    {
        int good = 0, bad = 0;
        while (!bytes.IsEmpty)
        {
            int at = bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            if (at < 0) break;
            bytes = bytes[at..];
            if (Rune.DecodeFromUtf8(bytes, out _, out int used) == System.Buffers.OperationStatus.Done) good++; else bad++;
            bytes = bytes[Math.Max(1, used)..];
        }
        return good > bad;
    }

    /// <summary>charset= in the first bytes, with or without quotes, or an XML declaration's encoding.</summary>
    private static string? Label(ReadOnlySpan<byte> head)
    {
        string text = Encoding.Latin1.GetString(head);
        int at = 0;
        foreach (string key in (ReadOnlySpan<string>)["charset", "encoding"])
        {
            while ((at = text.IndexOf(key, at, StringComparison.OrdinalIgnoreCase)) >= 0)
            {
                at += key.Length;
                int i = at;
                while (i < text.Length && text[i] is ' ' or '\t' && i < text.Length - 1) i++;
                if (i >= text.Length || text[i] != '=') continue;
                i++;
                while (i < text.Length && text[i] is ' ' or '"' or '\'' && i < text.Length - 1) i++;
                int end = i;
                while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '-' or '_' or ':')) end++;
                if (end > i) return text[i..end];
            }
            at = 0;
        }
        return null;
    }
}
