using System.Buffers;
using ArticleKit.Model;
using ArticleKit.Parsers;

namespace ArticleKit.Cli.Inputs;

/// <summary>A stretch of one input that is read at once: a whole file, a run of corpus rows, or stories a parser has already cut out of a long stream.</summary>
internal sealed class Batch : IDisposable
{
    private byte[]? _rented;
    private readonly Func<IEnumerable<ParseResult>> _read;
    private readonly int _firstLine, _firstIndex;

    /// <summary>Stories, or one failure, that are already read.</summary>
    public Batch(params ParseResult[] results) => _read = () => results;

    /// <summary>Bytes from the shared pool, given back on Dispose. The first line and story of a corpus's stretch are numbered from where it was cut.</summary>
    public Batch(byte[] rented, int length, IStoryParser parser, Source source, ParseOptions options, int firstLine = 0, int firstIndex = 0)
    {
        _rented = rented;
        (_firstLine, _firstIndex, Size) = (firstLine, firstIndex, length);
        _read = () => parser.Parse(new MemoryStream(rented, 0, length, writable: false, publiclyVisible: true), source, options);
    }

    public int Size { get; } = 1;

    /// <summary>True where the input has no more at hand: what is read so far should go out.</summary>
    public bool Flush { get; init; }

    public IEnumerable<ParseResult> Read() => _firstLine + _firstIndex == 0 ? _read() : _read().Select(Renumbered);

    private ParseResult Renumbered(ParseResult result) => result.Story is { } story
        ? story with { Source = story.Source with { Index = story.Source.Index + _firstIndex } }
        : result.Failure! with { Line = result.Failure!.Line + _firstLine };

    public void Dispose()
    {
        if (_rented is { } bytes) ArrayPool<byte>.Shared.Return(bytes);
        _rented = null;
    }
}
