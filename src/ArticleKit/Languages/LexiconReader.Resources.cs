namespace ArticleKit.Languages;

internal static partial class LexiconReader
{
    /// <summary>Does two things at once.</summary>
    public static void Together(Action one, Action other)
    {
        System.Runtime.ExceptionServices.ExceptionDispatchInfo? failure = null;
        var thread = new Thread(() =>
        {
            try { other(); }
            catch (InvalidDataException error) { failure = System.Runtime.ExceptionServices.ExceptionDispatchInfo.Capture(error); }
        });
        thread.Start();
        one();
        thread.Join();
        failure?.Throw();
    }

    /// <summary>The rows of a list that is there; no rows where there is none.</summary>
    public static Rows Read(string name) => new(PackedTables.TryFind(name, out var rows) ? rows : System.Text.Encoding.UTF8.GetString(Bytes(name)));

    /// <summary>A resource as it lies in the binary; empty where there is none.</summary>
    public static unsafe ReadOnlySpan<byte> Bytes(string name)
    {
        using var stream = typeof(LexiconReader).Assembly.GetManifestResourceStream(name);
        return stream is UnmanagedMemoryStream memory ? new ReadOnlySpan<byte>(memory.PositionPointer, checked((int)memory.Length)) : default;
    }
}
