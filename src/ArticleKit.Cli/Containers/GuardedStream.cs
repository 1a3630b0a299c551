namespace ArticleKit.Cli.Containers;

/// <summary>
/// Decompressed bytes under guard against bombs: refused once they are over <see cref="Floor"/> and more than <see cref="Ratio"/> times the bytes
/// they were made from. Broken compression is told as a <see cref="ContainerException"/>.
/// </summary>
internal sealed class GuardedStream(Stream decompressed, Func<long> compressed, string what) : ForwardStream
{
    /// <summary>Deflate reaches 1,032:1 on nothing but zeros; a real archive of stories stays under 30:1.</summary>
    public const int Ratio = 250;

    public const long Floor = 64L << 20;

    private long _given;

    public override int Read(Span<byte> buffer)
    {
        int read;
        try { read = decompressed.Read(buffer); }
        catch (Exception error) when (error is InvalidDataException or EndOfStreamException or ZstdSharp.ZstdException)
        {
            throw new ContainerException($"{what} data is broken: {error.Message}");
        }
        _given += read;
        return _given > Floor && _given > Ratio * Math.Max(1, compressed())
            ? throw new ContainerException($"{what} data grows to more than {Ratio} times its size: refused as a bomb")
            : read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) decompressed.Dispose();
        base.Dispose(disposing);
    }
}
