using System.Globalization;
using ArticleKit.Cli.Inputs;

namespace ArticleKit.Cli.Outputs;

/// <summary>One shard's output with its order file, read run by run.</summary>
internal sealed class ShardPart : IDisposable
{
    private readonly StreamReader _order;
    private readonly FileStream _records;
    private readonly byte[] _buffer = new byte[1 << 16];
    private int _at, _length, _line = 1, _left;

    private ShardPart(string path, StreamReader order, Shard shard)
    {
        (Path, _order, Shard) = (path, order, shard);
        _records = new FileStream(path, new FileStreamOptions { BufferSize = 0, Options = FileOptions.SequentialScan });
    }

    public string Path { get; }
    public Shard Shard { get; }

    public static ShardPart Open(string path)
    {
        string order = OrderFile.PathOf(path);
        if (!File.Exists(path)) throw new CliException(ExitCode.AllFailed, $"{path}: no such file");
        if (!File.Exists(order))
            throw new CliException(ExitCode.AllFailed, $"{order}: no such file; 'articlekit extract --shard' writes it beside the output when it is done");
        var reader = new StreamReader(order);
        if (reader.ReadLine() is { } head
            && head.StartsWith(OrderFile.Head, StringComparison.Ordinal)
            && Shard.TryParse(head[OrderFile.Head.Length..]) is { } shard)
        {
            return new ShardPart(path, reader, shard);
        }
        reader.Dispose();
        throw new CliException(ExitCode.AllFailed, $"{order}:1: is not the order file of a shard");
    }

    /// <summary>The place of the next run among the runs of all inputs; null at the end.</summary>
    public long? Next()
    {
        if (_order.ReadLine() is not { } line) return null;
        _line++;
        int space = line.IndexOf(' ', StringComparison.Ordinal);
        return space > 0 && long.TryParse(line.AsSpan(0, space), NumberStyles.None, CultureInfo.InvariantCulture, out long place)
            && int.TryParse(line.AsSpan(space + 1), NumberStyles.None, CultureInfo.InvariantCulture, out _left)
            ? place
            : throw new CliException(ExitCode.AllFailed, $"{OrderFile.PathOf(Path)}:{_line}: is not a place and a number of records");
    }

    /// <summary>Copies the records of the run <see cref="Next"/> told of.</summary>
    public void CopyRun(Stream output)
    {
        while (_left > 0)
        {
            if (_at == _length && !Fill())
                throw new CliException(ExitCode.AllFailed, $"{Path}: ends before the records its order file tells of; run the shard again");
            int end = Array.IndexOf(_buffer, (byte)'\n', _at, _length - _at);
            if (end >= 0) _left--;
            int stop = end < 0 ? _length : end + 1;
            output.Write(_buffer, _at, stop - _at);
            _at = stop;
        }
    }

    public void Finish()
    {
        if (_at < _length || Fill())
            throw new CliException(ExitCode.AllFailed, $"{Path}: holds more records than its order file tells of; run the shard again");
    }

    public void Dispose()
    {
        _order.Dispose();
        _records.Dispose();
    }

    private bool Fill()
    {
        (_at, _length) = (0, _records.Read(_buffer, 0, _buffer.Length));
        return _length > 0;
    }
}
