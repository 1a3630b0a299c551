using System.Buffers;
using System.IO.Compression;
using ArticleKit.Model;
using ArticleKit.Parsers;

namespace ArticleKit.Cli.Inputs;

/// <summary>Turns inputs into batches: opens, unpacks, recognises the format by content, and cuts what is long. Never throws for a bad input: that is a batch with a failure.</summary>
internal sealed class StoryReader(string from, ParseOptions options)
{
    private const int HeadSize = 4096, WholeLimit = 8 << 20, LongestRow = 256 << 20;

    /// <summary>Files of a folder that are of no known format.</summary>
    public int Skipped { get; private set; }

    public IEnumerable<Batch> Read(IEnumerable<(InputFile? File, StoryFailure? Failure)> inputs)
    {
        foreach (var (file, failure) in inputs)
        {
            if (failure is not null) yield return new Batch(failure);
            else
                foreach (var batch in Guarded(Open(file!), file!)) yield return batch;
        }
    }

    /// <summary>What goes wrong while reading ends this input only.</summary>
    private static IEnumerable<Batch> Guarded(IEnumerable<Batch> batches, InputFile file)
    {
        using var each = batches.GetEnumerator();
        while (true)
        {
            Batch? batch = null;
            StoryFailure? failure = null;
            try
            {
                if (each.MoveNext()) batch = each.Current;
            }
            catch (StoryException error) { failure = error.Failure; }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException or InvalidDataException)
            {
                failure = new StoryFailure(new Source { Path = file.Path }, null, "unreadable", Reason.Of(error));
            }
            if (failure is not null) yield return new Batch(failure);
            else if (batch is not null) yield return batch;
            else yield break;
            if (failure is not null) yield break;
        }
    }

    private IEnumerable<Batch> Open(InputFile file)
    {
        using var opened = file.Open();
        var source = new Source { Path = file.Path };
        var stream = new PeekStream(opened, HeadSize);
        if (stream.Head is [0x1f, 0x8b, ..])
        {
            using var unpacked = new GZipStream(stream, CompressionMode.Decompress);
            foreach (var batch in Stories(new PeekStream(unpacked, HeadSize), source, file)) yield return batch;
        }
        else
            foreach (var batch in Stories(stream, source, file)) yield return batch;
    }

    private IEnumerable<Batch> Stories(PeekStream stream, Source source, InputFile file)
    {
        if (stream.Head.Length == 0)
        {
            if (file.Named) yield return new Batch(new StoryFailure(source, null, "empty", "the input is empty"));
            else Skipped++;
            yield break;
        }
        var parser = Parser(stream.Head, source, file);
        if (parser is null) { Skipped++; yield break; }
        if (parser.OneStoryALine && !stream.Head.StartsWith((byte[])[0xFF, 0xFE]) && !stream.Head.StartsWith((byte[])[0xFE, 0xFF]))
            foreach (var batch in Rows(stream, parser, source)) yield return batch;
        else
            foreach (var batch in Whole(stream, parser, source)) yield return batch;
    }

    private IStoryParser? Parser(byte[] head, Source source, InputFile file)
    {
        var parser = from == "auto" ? Pipeline.Parsers.First(parser => parser.Recognises(head, source)) : Pipeline.Parsers.First(parser => parser.Format == from);
        return file.Named || from != "auto" || parser != Pipeline.Parsers[^1] || PlainFile.Is(head, file.Path) ? parser : null;
    }

    private IEnumerable<Batch> Rows(Stream stream, IStoryParser parser, Source source)
    {
        foreach (var chunk in new LineChunks(stream, LongestRow).Read())
        {
            yield return chunk.Rented is { } lines
                ? new Batch(lines, chunk.Length, parser, source, options, chunk.FirstLine, chunk.FirstIndex) { Flush = !chunk.More }
                : new Batch(new StoryFailure(source with { Index = chunk.FirstIndex }, chunk.FirstLine + 1, "row_too_long", "the row is longer than 256 MB"));
        }
    }

    /// <summary>A short input is read at once and parsed later, a long one is parsed as it streams.</summary>
    private IEnumerable<Batch> Whole(PeekStream stream, IStoryParser parser, Source source)
    {
        byte[] bytes = ArrayPool<byte>.Shared.Rent((int)Math.Min(WholeLimit, stream.LengthOr(64 << 10) + 1));
        int length = 0;
        while (true)
        {
            int read = stream.Read(bytes, length, bytes.Length - length);
            length += read;
            if (read == 0) { yield return new Batch(bytes, length, parser, source, options); yield break; }
            if (length < bytes.Length) continue;
            if (length >= WholeLimit) break;
            byte[] larger = ArrayPool<byte>.Shared.Rent(bytes.Length * 2);
            bytes.AsSpan(0, length).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(bytes);
            bytes = larger;
        }
        foreach (var result in parser.Parse(new PeekStream(stream, bytes.AsSpan(0, length).ToArray()), source, options)) yield return new Batch(result);
        ArrayPool<byte>.Shared.Return(bytes);
    }
}
