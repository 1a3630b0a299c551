using System.Globalization;

namespace ArticleKit.Cli.Containers;

/// <summary>
/// The body of an HTTP message sent in chunks: each a size in hexadecimal on a line, then so many bytes. A cut-off body ends where it is cut.
/// </summary>
internal sealed class ChunkedStream(Stream inner) : ForwardStream
{
    private long _left;
    private bool _ended;

    public override int Read(Span<byte> buffer)
    {
        if (_left == 0 && !_ended) Next();
        if (_ended || buffer.IsEmpty) return 0;
        int read = inner.Read(buffer.Length > _left ? buffer[..(int)_left] : buffer);
        if (read == 0) _ended = true;
        _left -= read;
        return read;
    }

    private void Next()
    {
        Span<char> size = stackalloc char[16];
        int length = 0;
        bool extension = false;
        for (int c; (c = inner.ReadByte()) >= 0;)
        {
            if (c == '\n') { if (length > 0) break; continue; }
            extension |= c is ';' or ' ';
            if (c == '\r' || extension) continue;
            if (length == size.Length) throw new ContainerException("a chunk's size is broken");
            size[length++] = (char)c;
        }
        if (length > 0 && !long.TryParse(size[..length], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out _left))
            throw new ContainerException("a chunk's size is broken");
        _ended = _left <= 0;
    }
}
