namespace ArticleKit.Cli.Containers;

/// <summary>The next bytes of a stream, so many and no more; closing it leaves the stream open.</summary>
internal sealed class LimitedStream(Stream inner, long length) : ForwardStream
{
    private long _left = length;

    public override int Read(Span<byte> buffer)
    {
        if (_left == 0 || buffer.IsEmpty) return 0;
        int read = inner.Read(buffer.Length > _left ? buffer[..(int)_left] : buffer);
        _left = read == 0 ? 0 : _left - read;
        return read;
    }
}
