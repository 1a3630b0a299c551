namespace ArticleKit.Languages;

internal static partial class LexiconReader
{
    /// <summary>A resource as it lies in the binary; empty where there is none.</summary>
    public static unsafe ReadOnlySpan<byte> Bytes(string name)
    {
        using var stream = typeof(LexiconReader).Assembly.GetManifestResourceStream(name);
        return stream is UnmanagedMemoryStream memory ? new ReadOnlySpan<byte>(memory.PositionPointer, checked((int)memory.Length)) : default;
    }
}
