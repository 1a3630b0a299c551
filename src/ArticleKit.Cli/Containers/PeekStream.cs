namespace ArticleKit.Cli.Containers;

/// <summary>A stream whose first bytes can be looked at before they are read.</summary>
internal sealed class PeekStream(Stream inner) : ForwardStream
{
    private byte[] _head = [];
    private int _at;

    /// <summary>
    /// The next bytes, as many as asked for or as there are; reading later gives them again. After a whole row of JSON it asks for no more:
    /// whoever sends rows down a pipe one by one may be waiting for the answer to the first.
    /// </summary>
    public ReadOnlySpan<byte> Peek(int count)
    {
        if (_head.Length - _at < count)
        {
            byte[] more = new byte[count];
            int have = _head.Length - _at;
            Array.Copy(_head, _at, more, 0, have);
            for (int read = 1; read > 0 && have < count && !IsRow(more.AsSpan(0, have)); have += read) read = inner.Read(more.AsSpan(have));
            (_head, _at) = (more[..have], 0);
        }
        return _head.AsSpan(_at, Math.Min(count, _head.Length - _at));
    }

    private static bool IsRow(ReadOnlySpan<byte> head) => head.StartsWith("{"u8) && head[^1] == (byte)'\n';

    public override int Read(Span<byte> buffer)
    {
        int left = Math.Min(_head.Length - _at, buffer.Length);
        if (left == 0) return inner.Read(buffer);
        _head.AsSpan(_at, left).CopyTo(buffer);
        _at += left;
        return left;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }
}
