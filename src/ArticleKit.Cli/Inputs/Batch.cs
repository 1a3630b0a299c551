using ArticleKit.Model;
using ArticleKit.Parsers;

namespace ArticleKit.Cli.Inputs;

/// <summary>
/// A stretch of one input that is read at once: a whole file, a run of corpus rows, or stories a parser has already cut out of a long stream.
/// </summary>
internal sealed class Batch : IDisposable
{
    private byte[]? _rented;
    private readonly Func<IEnumerable<ParseResult>> _read;
    private readonly Func<RowRun, Batch>? _runs;
    private readonly int _firstLine, _firstIndex;

    /// <summary>Stories, or one failure, that are already read.</summary>
    public Batch(ParseResult result)
    {
        var source = result.Story?.Source ?? result.Failure!.Source;
        (Origin, Run) = (FileOf(source), (source.Index ?? 0) / Shard.Run);
        _read = () => [result];
    }

    /// <summary>Bytes from the shared pool, given back on Dispose. The first line and story of a corpus's stretch are numbered from where it was cut.</summary>
    public Batch(byte[] rented, int length, IStoryParser parser, Source source, ParseOptions options, int firstLine = 0, int firstIndex = 0)
    {
        _rented = rented;
        (_firstLine, _firstIndex, Size, Origin, Run) = (firstLine, firstIndex, length, FileOf(source), firstIndex / Shard.Run);
        _runs = parser.OneStoryALine ? run => Part(rented, run, parser, source, options) : null;
        _read = () => parser.Parse(new MemoryStream(rented, 0, length, writable: false, publiclyVisible: true), source, options);
    }

    public int Size { get; } = 1;

    /// <summary>The file, or member of an archive, it was cut from.</summary>
    public Source Origin { get; }

    /// <summary>Which run of <see cref="Shard.Run"/> stories of that file it is, or starts in.</summary>
    public int Run { get; }

    /// <summary>Where its run stands among the runs of all inputs; set when the inputs are dealt out to shards.</summary>
    public long Place { get; set; }

    /// <summary>True where the input has no more at hand: what is read so far should go out.</summary>
    public bool Flush { get; init; }

    /// <summary>A digest of the inputs read up to the end of this batch; set for runs that can be resumed.</summary>
    public ulong Digest { get; set; }

    /// <summary>Stories and failures that were done before and are left out.</summary>
    public int Done { get; set; }

    public IEnumerable<ParseResult> Read() => Done == 0 ? All() : All().Skip(Done);

    /// <summary>How many stories and failures it holds; corpus rows are counted without reading them.</summary>
    public int Count() => _runs is not null && _rented is not null ? Rows.Count(_rented.AsSpan(0, Size)).Stories : All().Count();

    /// <summary>The digest so far with this batch's bytes, or its failure's words, added.</summary>
    public ulong Mixed(ulong digest)
    {
        uint crc = (uint)digest;
        crc = Crc(crc, System.Text.Encoding.UTF8.GetBytes($"{Origin.Path}\n{Origin.Member}\n"));
        crc = _rented is { } bytes
            ? Crc(crc, bytes.AsSpan(0, Size))
            : Crc(crc, System.Text.Encoding.UTF8.GetBytes(string.Concat(All().Select(result => result.Story?.Source.Sha256 ?? result.Failure?.Message))));
        return (digest << 32) + (digest >> 32) * 31 + crc;
    }

    private static uint Crc(uint crc, ReadOnlySpan<byte> bytes)
    {
        for (; bytes.Length >= 8; bytes = bytes[8..])
            crc = System.Numerics.BitOperations.Crc32C(crc, System.Buffers.Binary.BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        foreach (byte b in bytes) crc = System.Numerics.BitOperations.Crc32C(crc, b);
        return crc;
    }

    private IEnumerable<ParseResult> All() => _firstLine + _firstIndex == 0 ? _read() : _read().Select(Renumbered);

    /// <summary>Itself, or where it is many corpus rows, one batch for each run they lie in.</summary>
    public IEnumerable<Batch> Runs()
    {
        if (_runs is null || _rented is null)
        {
            yield return this;
            yield break;
        }
        foreach (var run in RowRun.Of(_rented, Size, _firstLine, _firstIndex)) yield return _runs(run);
        Dispose();
    }

    private static Source FileOf(Source source) => new() { Path = source.Path, Member = source.Member };

    private static Batch Part(byte[] lines, RowRun run, IStoryParser parser, Source source, ParseOptions options)
    {
        int length = run.End - run.Start;
        byte[] part = Chunk.Rent(length);
        lines.AsSpan(run.Start, length).CopyTo(part);
        return new Batch(part, length, parser, source, options, run.FirstLine, run.FirstIndex);
    }

    private ParseResult Renumbered(ParseResult result) => result.Story is { } story
        ? story with { Source = Renumbered(story.Source) }
        : result.Failure! with { Source = Renumbered(result.Failure!.Source), Line = result.Failure!.Line + _firstLine };

    private Source Renumbered(Source source) => source with { Index = source.Index + _firstIndex };

    public void Dispose()
    {
        if (_rented is { } bytes) Chunk.Return(bytes);
        _rented = null;
    }
}
