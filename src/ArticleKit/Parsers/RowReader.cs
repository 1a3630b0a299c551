using System.Text;

namespace ArticleKit.Parsers;

/// <summary>Reads a stream line by line as bytes, UTF-16 turned into UTF-8 by its byte order mark; a row over the limit is read past and not held.</summary>
internal sealed class RowReader : IDisposable
{
    public const int MostBytes = 256 << 20;
    private readonly Stream _input;
    private byte[] _buffer = [];
    private int _start, _end;
    private bool _done;

    public RowReader(Stream input)
    {
        _input = input;
        if (input is MemoryStream held && held.TryGetBuffer(out var whole))
        {
            _buffer = whole.Array!;
            (_start, _end, _done) = (whole.Offset + (int)held.Position, whole.Offset + whole.Count, true);
        }
        else Fill();
        var head = _buffer.AsSpan(_start, _end - _start);
        if (head.StartsWith(Encoding.UTF8.Preamble)) _start += 3;
        else if (head.StartsWith(Encoding.Unicode.Preamble) || head.StartsWith(Encoding.BigEndianUnicode.Preamble))
        {
            var encoding = head[0] == 0xFF ? Encoding.Unicode : Encoding.BigEndianUnicode;
            var rest = new JoinedStream(head[2..].ToArray(), _done ? Stream.Null : input);
            _buffer = [];
            _input = Encoding.CreateTranscodingStream(rest, encoding, new UTF8Encoding(false));
            (_start, _end, _done) = (0, 0, false);
        }
    }

    /// <summary>The row's bytes without its line break; they last until the next row is asked for.</summary>
    public ReadOnlyMemory<byte> Row { get; private set; }

    /// <summary>The row's line, from 1.</summary>
    public int Line { get; private set; }

    /// <summary>The row was over the limit and is not held.</summary>
    public bool Skipped { get; private set; }

    public bool IsBlank => Row.Span.Trim(" \t\r"u8).IsEmpty;

    public bool Next()
    {
        Skipped = false;
        int seen = 0;
        while (true)
        {
            int at = _buffer.AsSpan(_start + seen, _end - _start - seen).IndexOf((byte)'\n');
            if (at >= 0 || _done)
            {
                int length = at >= 0 ? seen + at : _end - _start;
                if (at < 0 && length == 0 && !Skipped) return false;
                Line++;
                Row = Skipped ? default : _buffer.AsMemory(_start, length);
                _start += length + (at >= 0 ? 1 : 0);
                return true;
            }
            seen = _end - _start;
            if (seen > MostBytes) Skipped = true;
            if (Skipped) (_start, _end, seen) = (0, 0, 0);
            Fill();
        }
    }

    private void Fill()
    {
        if (_start > 0)
        {
            _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
            (_start, _end) = (0, _end - _start);
        }
        if (_end == _buffer.Length) Array.Resize(ref _buffer, Math.Max(1 << 16, _buffer.Length * 2));
        int count = _input.Read(_buffer, _end, _buffer.Length - _end);
        _end += count;
        _done = count == 0;
    }

    public void Dispose() => _input.Dispose();
}
