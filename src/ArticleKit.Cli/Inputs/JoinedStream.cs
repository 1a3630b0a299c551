using ArticleKit.Cli.Containers;

namespace ArticleKit.Cli.Inputs;

/// <summary>Bytes that were already read, then the rest of their stream.</summary>
internal sealed class JoinedStream(byte[] head, Stream rest) : ForwardStream
{
    private int _at;

    public override int Read(Span<byte> buffer)
    {
        int ready = Math.Min(buffer.Length, head.Length - _at);
        if (ready == 0) return rest.Read(buffer);
        head.AsSpan(_at, ready).CopyTo(buffer);
        _at += ready;
        return ready;
    }
}
