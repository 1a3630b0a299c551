using System.Buffers.Binary;
using System.Text;
using ArticleKit.Model;

namespace ArticleKit.Text;

/// <summary>Bytes as text: what encoding was taken, and a warning where it was a guess.</summary>
internal readonly record struct Decoded(string Text, string Encoding, Warning? Warning);

/// <summary>
/// Decodes a text of unknown encoding: a byte order mark wins, then valid UTF-8, then UTF-16 by its zero bytes, then UTF-8 with a few faults,
/// then Windows-1252 or Latin-1. The mark is no part of the text. Bytes that are no text give null.
/// </summary>
internal static class TextDecoder
{
    /// <summary>Windows-1252's own letters at 0x80 to 0x9F; five places are empty.</summary>
    private const string Windows = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    private static readonly UTF8Encoding Strict = new(false, true);

    public static Decoded? Decode(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble)) return Utf8(bytes[3..]);
        if (bytes.Length >= 4 && BinaryPrimitives.ReadUInt32BigEndian(bytes) is 0xFFFE0000 or 0x0000FEFF)
            return new(new UTF32Encoding(bytes[0] == 0, false).GetString(bytes[4..]), bytes[0] == 0 ? "utf-32be" : "utf-32le", null);
        if (bytes.Length >= 2 && BinaryPrimitives.ReadUInt16BigEndian(bytes) is 0xFFFE or 0xFEFF) return Utf16(bytes[2..], bytes[0] == 0xFF, null);
        if (bytes.Contains((byte)0)) return ZeroBytes(bytes);
        return BinarySniffer.Name(bytes) is not null || MostlyControls(bytes) ? null : Utf8(bytes);
    }

    /// <summary>Text without a byte order mark whose every other byte is zero is UTF-16; other zero bytes are no text.</summary>
    private static Decoded? ZeroBytes(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..Math.Min(bytes.Length, 4096)];
        int even = 0, odd = 0;
        for (int i = 0; i < head.Length; i++) if (head[i] == 0) { if ((i & 1) == 0) even++; else odd++; }
        bool little = odd > even;
        if (bytes.Length % 2 != 0 || Math.Max(even, odd) * 10 < head.Length * 3 || Math.Min(even, odd) * 10 > head.Length) return null;
        return Utf16(bytes, little, new Warning("encoding_guessed", $"no byte order mark; read as UTF-16 {(little ? "little" : "big")} endian"));
    }

    private static Decoded Utf16(ReadOnlySpan<byte> bytes, bool little, Warning? warning) =>
        new((little ? Encoding.Unicode : Encoding.BigEndianUnicode).GetString(bytes), little ? "utf-16le" : "utf-16be", warning);

    private static Decoded Utf8(ReadOnlySpan<byte> bytes)
    {
        if (System.Text.Unicode.Utf8.IsValid(bytes)) return new(Strict.GetString(bytes), "utf-8", null);
        int faults = Faults(bytes, out int letters);
        if (letters > faults * 4 || faults == 1 && CutOff(bytes))
            return new(Encoding.UTF8.GetString(bytes), "utf-8",
                new Warning("encoding_invalid", $"{faults} invalid UTF-8 sequence{(faults == 1 ? "" : "s")} read as U+FFFD"));
        bool windows = bytes.IndexOfAnyInRange((byte)0x80, (byte)0x9F) >= 0;
        return new(Single(bytes, windows), windows ? "windows-1252" : "iso-8859-1",
            new Warning("encoding_guessed", $"not UTF-8; read as {(windows ? "Windows-1252" : "Latin-1")}"));
    }

    /// <summary>One byte one character: Windows-1252, or Latin-1 where the letters of 0x80 to 0x9F are wanted as controls.</summary>
    public static string Single(ReadOnlySpan<byte> bytes, bool windows)
    {
        string text = Encoding.Latin1.GetString(bytes);
        if (!windows) return text;
        return string.Create(text.Length, text, static (span, from) =>
        {
            for (int i = 0; i < span.Length; i++) span[i] = from[i] is >= '\u0080' and <= '\u009F' and var c ? Windows[c - 0x80] : from[i];
        });
    }

    private static int Faults(ReadOnlySpan<byte> bytes, out int letters)
    {
        int faults = 0;
        letters = 0;
        while (!bytes.IsEmpty)
        {
            int next = bytes.IndexOfAnyInRange((byte)0x80, (byte)0xFF);
            if (next < 0) break;
            bytes = bytes[next..];
            if (Rune.DecodeFromUtf8(bytes, out _, out int length) == System.Buffers.OperationStatus.Done) letters++; else faults++;
            bytes = bytes[length..];
        }
        return faults;
    }

    /// <summary>The last bytes begin a letter that the end of the file cuts off.</summary>
    private static bool CutOff(ReadOnlySpan<byte> bytes)
    {
        for (int i = 1; i <= 3 && i <= bytes.Length; i++)
            if (bytes[^i] >= 0xC2) return Rune.DecodeFromUtf8(bytes[^i..], out _, out _) == System.Buffers.OperationStatus.NeedMoreData;
        return false;
    }

    /// <summary>Wire copy has control characters, but few; a tenth of them is no text.</summary>
    private static bool MostlyControls(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..Math.Min(bytes.Length, 4096)];
        int controls = 0;
        foreach (byte b in head) if (b is < 0x20 and not ((byte)'\t' or (byte)'\n' or (byte)'\r')) controls++;
        return controls > 16 && controls * 10 > head.Length;
    }
}
