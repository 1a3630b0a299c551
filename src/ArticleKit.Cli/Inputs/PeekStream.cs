namespace ArticleKit.Cli.Inputs;

/// <summary>A forward-only stream whose first bytes can be looked at before it is read.</summary>
internal sealed class PeekStream : Stream
{
    private readonly Stream _rest;
    private int _at;

    /// <summary>Reads up to `size` bytes ahead, fewer where a pipe has no more at hand than a first line.</summary>
    public PeekStream(Stream stream, int size)
    {
        _rest = stream;
        byte[] head = new byte[size];
        int length = 0;
        for (int read; length < size && (read = stream.Read(head, length, size - length)) > 0;)
        {
            length += read;
            if (!stream.CanSeek && head.AsSpan(0, length).Contains((byte)'\n')) break;
        }
        Head = head[..length];
    }

    /// <summary>Puts bytes that were read back before what follows.</summary>
    public PeekStream(Stream rest, byte[] head) => (_rest, Head) = (rest, head);

    public byte[] Head { get; }

    /// <summary>What is left to read where the stream knows, else the guess.</summary>
    public long LengthOr(long guess) => _rest.CanSeek ? _rest.Length - _rest.Position + Head.Length - _at : guess;

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        int ready = Math.Min(buffer.Length, Head.Length - _at);
        if (ready == 0) return _rest.Read(buffer);
        Head.AsSpan(_at, ready).CopyTo(buffer);
        _at += ready;
        if (ready < buffer.Length && _rest.CanSeek) ready += _rest.Read(buffer[ready..]);
        return ready;
    }

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }
    public override void Flush() { }
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
