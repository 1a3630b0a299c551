using System.Runtime.InteropServices;

namespace ArticleKit.Languages;

/// <summary>Bytes to be read in place for as long as the program runs.</summary>
internal static class Pinned
{
    /// <summary>A copy that is never moved or freed.</summary>
    public static ReadOnlySpan<byte> Copy(byte[] bytes)
    {
        byte[] pinned = GC.AllocateUninitializedArray<byte>(bytes.Length, pinned: true);
        bytes.CopyTo(pinned, 0);
        GCHandle.Alloc(pinned);
        return pinned;
    }
}
