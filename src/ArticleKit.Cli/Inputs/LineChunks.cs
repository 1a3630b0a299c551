namespace ArticleKit.Cli.Inputs;

/// <summary>A run of whole lines, from the shared pool; or, with no bytes, a line longer than the limit that was skipped.</summary>
internal readonly record struct LineChunk(byte[]? Rented, int Length, int FirstLine, int FirstIndex, bool More);

/// <summary>
/// Cuts a stream into runs of whole lines of about a quarter of a megabyte, what a short read gives at once. Memory is bounded by the longest
/// line allowed; a longer one is skipped as it streams by.
/// </summary>
internal sealed class LineChunks(Stream stream, int longest, int mostCharacters)
{
    private const int Aim = 256 << 10;

    private byte[] _buffer = Chunk.Rent(Aim);
    private int _length, _line, _index;

    public IEnumerable<LineChunk> Read()
    {
        for (bool skipping = false; ;)
        {
            if (_length == _buffer.Length) Grow();
            int room = _buffer.Length - _length;
            int read = stream.Read(_buffer, _length, room);
            int end = read == 0 ? _length : _buffer.AsSpan(_length, read).LastIndexOf((byte)'\n') is >= 0 and int at ? _length + at + 1 : 0;
            _length += read;
            if (skipping)
            {
                int line = _buffer.AsSpan(0, _length).IndexOf((byte)'\n');
                if (line < 0 && read > 0) { _length = 0; continue; }
                skipping = false;
                _line++;
                _index++;
                Drop(line < 0 ? _length : line + 1);
                end = _buffer.AsSpan(0, _length).LastIndexOf((byte)'\n') + 1;
                if (read == 0) end = _length;
            }
            if (end > 0) yield return Cut(end, More: read == room);
            else if (_length > longest || (_length == _buffer.Length && IsTooLong()))
            {
                yield return new LineChunk(null, 0, _line, _index, true);
                skipping = true;
                _length = 0;
                _buffer = Chunk.Rent(Aim);
            }
            if (read == 0) break;
        }
        Chunk.Return(_buffer);
    }

    /// <summary>A row that has more characters than a story may have, whatever is escaped in it, is not held to its end.</summary>
    private bool IsTooLong()
    {
        if (_length <= mostCharacters) return false;
        long least = 0;
        foreach (byte b in _buffer.AsSpan(0, _length)) least += b == '\\' ? -5 : (b & 0xC0) == 0x80 ? 0 : 1;
        return least > mostCharacters;
    }

    private LineChunk Cut(int end, bool More)
    {
        byte[] lines = _buffer;
        int rest = _length - end;
        _buffer = Chunk.Rent(Math.Max(Aim, rest + Aim / 4));
        lines.AsSpan(end, rest).CopyTo(_buffer);
        _length = rest;
        var chunk = new LineChunk(lines, end, _line, _index, More);
        var (count, stories) = Rows.Count(lines.AsSpan(0, end));
        _line += count;
        _index += stories;
        return chunk;
    }

    private void Drop(int bytes)
    {
        _buffer.AsSpan(bytes, _length - bytes).CopyTo(_buffer);
        _length -= bytes;
    }

    private void Grow()
    {
        byte[] larger = Chunk.Rent(_buffer.Length * 2);
        _buffer.AsSpan(0, _length).CopyTo(larger);
        Chunk.Return(_buffer);
        _buffer = larger;
    }
}
