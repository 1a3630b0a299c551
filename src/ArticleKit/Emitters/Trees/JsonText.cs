using System.Buffers;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace ArticleKit.Emitters.Trees;

/// <summary>UTF-16 to what stands between the marks of a JSON string, in UTF-8: real characters, but for marks, backslashes, control characters and the line separators that some readers of lines break at.</summary>
internal static class JsonText
{
    /// <summary>Bytes that one UTF-16 unit may become: \u2028.</summary>
    public const int Widest = 6;

    /// <summary>Says how many bytes were written; half of a surrogate pair becomes U+FFFD.</summary>
    public static int Escape(ReadOnlySpan<char> text, Span<byte> bytes)
    {
        var units = MemoryMarshal.Cast<char, ushort>(text);
        int read = 0, written = 0;
        while (read < units.Length)
        {
            if (units.Length - read >= Vector128<ushort>.Count)
            {
                var eight = Vector128.Create(units[read..]);
                if (IsPlain(eight))
                {
                    Vector128.Narrow(eight, eight).GetLower().CopyTo(bytes[written..]);
                    read += Vector128<ushort>.Count;
                    written += Vector128<ushort>.Count;
                    continue;
                }
            }
            // The rest, or up to the character that is not plain.
            int end = Math.Min(units.Length, read + Vector128<ushort>.Count);
            while (read < end) written += One(text, ref read, bytes[written..]);
        }
        return written;
    }

    /// <summary>Printable ASCII that stands for itself.</summary>
    private static bool IsPlain(Vector128<ushort> units)
    {
        var outside = Vector128.GreaterThan(units - Vector128.Create((ushort)' '), Vector128.Create((ushort)('~' - ' ')));
        return (outside | Vector128.Equals(units, Vector128.Create((ushort)'"')) | Vector128.Equals(units, Vector128.Create((ushort)'\\'))) == Vector128<ushort>.Zero;
    }

    private static int One(ReadOnlySpan<char> text, ref int read, Span<byte> bytes)
    {
        char c = text[read];
        if (c is >= ' ' and <= '~' and not ('"' or '\\'))
        {
            read++;
            bytes[0] = (byte)c;
            return 1;
        }
        if (c is '"' or '\\' or < ' ' or (>= '\x7F' and <= '\x9F') or '\u2028' or '\u2029')
        {
            read++;
            return Escaped(c, bytes);
        }
        Rune.DecodeFromUtf16(text[read..], out var rune, out int units);
        read += units;
        return rune.EncodeToUtf8(bytes);
    }

    private static int Escaped(char c, Span<byte> bytes)
    {
        bytes[0] = (byte)'\\';
        char letter = c switch { '"' => '"', '\\' => '\\', '\n' => 'n', '\r' => 'r', '\t' => 't', '\b' => 'b', '\f' => 'f', _ => 'u' };
        bytes[1] = (byte)letter;
        if (letter != 'u') return 2;
        for (int i = 0; i < 4; i++) bytes[2 + i] = (byte)"0123456789ABCDEF"[c >> (12 - 4 * i) & 0xF];
        return Widest;
    }
}
