using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ArticleKit.Emitters.Trees;

/// <summary>The characters that a JSON string has as they are and in one byte: ASCII but for controls, the mark and the backslash.</summary>
internal static class PlainCharacters
{
    /// <summary>Characters in a vector of 128 bits.</summary>
    private const int Eight = 8;

    /// <summary>Copies a text, checked on the way; false, and the room spoilt, where it has others.</summary>
    public static bool Copy(ReadOnlySpan<char> text, Span<byte> into)
    {
        if (text.Length < Eight)
        {
            for (int i = 0; i < text.Length; i++)
            {
                if (text[i] is < ' ' or > '~' or '"' or '\\') return false;
                into[i] = (byte)text[i];
            }
            return true;
        }
        ref ushort units = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text));
        int last = text.Length - Eight;
        for (int i = 0; ; i = Math.Min(i + Eight, last))
        {
            var eight = Vector128.LoadUnsafe(ref units, (nuint)i);
            var others = Vector128.GreaterThan(eight - Vector128.Create((ushort)' '), Vector128.Create((ushort)('~' - ' '))) | Vector128.Equals(eight, Vector128.Create((ushort)'"')) | Vector128.Equals(eight, Vector128.Create((ushort)'\\'));
            if (others != Vector128<ushort>.Zero) return false;
            Vector128.Narrow(eight, eight).GetLower().CopyTo(into[i..]);
            if (i == last) return true;
        }
    }
}
