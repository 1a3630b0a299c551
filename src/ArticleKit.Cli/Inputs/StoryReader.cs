using ArticleKit.Cli.Containers;
using ArticleKit.Model;
using ArticleKit.Parsers;

namespace ArticleKit.Cli.Inputs;

/// <summary>
/// Turns inputs into batches: opens, unpacks, recognises the format by content, and cuts what is long. Never throws for a bad input: that is a batch with a
/// failure.
/// </summary>
internal sealed class StoryReader(string from, ParseOptions options, Shard? shard = null)
{
    private const int HeadSize = 4096, WholeLimit = 8 << 20, LongestRow = 256 << 20;

    /// <summary>Files of a folder that are of no known format.</summary>
    public int Skipped { get; private set; }

    /// <summary>Digest the inputs while they are read, so that a resumed run can tell whether they are still the same.</summary>
    public bool Digests { get; init; }

    public IEnumerable<Batch> Read(IEnumerable<(InputFile? File, StoryFailure? Failure)> inputs) => shard is null ? All(inputs) : Dealt(All(inputs), shard);

    /// <summary>Numbers the runs of all inputs, the same in every shard, and keeps this shard's.</summary>
    private static IEnumerable<Batch> Dealt(IEnumerable<Batch> batches, Shard shard)
    {
        long place = -1;
        (Source? Source, int Run) last = (null, -1);
        foreach (var batch in batches.SelectMany(batch => batch.Runs()))
        {
            if (batch.Origin != last.Source || batch.Run != last.Run) place++;
            last = (batch.Origin, batch.Run);
            if (shard.Takes(batch.Origin, batch.Run))
            {
                batch.Place = place;
                yield return batch;
            }
            else batch.Dispose();
        }
    }

    private IEnumerable<Batch> All(IEnumerable<(InputFile? File, StoryFailure? Failure)> inputs)
    {
        ulong digest = 0;
        foreach (var (file, failure) in inputs)
        {
            foreach (var batch in failure is not null ? [new Batch(failure)] : Guarded(Open(file!), file!))
            {
                if (Digests) batch.Digest = digest = batch.Mixed(digest);
                yield return batch;
            }
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
        foreach (var member in InputFiles.Open(opened, file.Path))
        {
            var source = new Source { Path = file.Path, Member = member.Path };
            if (member.Error is { } error) yield return new Batch(new StoryFailure(source, null, "container", error));
            else
                foreach (var batch in Stories(member, source, file)) yield return batch;
        }
    }

    private IEnumerable<Batch> Stories(Member member, Source source, InputFile file)
    {
        var stream = member.Content;
        byte[] head = stream.Peek(HeadSize).ToArray();
        bool named = file.Named && member.Path is null;
        if (head.Length == 0)
        {
            if (named) yield return new Batch(new StoryFailure(source, null, "empty", "the input is empty"));
            else Skipped++;
            yield break;
        }
        var parser = Parser(head, source, named, member.Name);
        if (parser is null) { Skipped++; yield break; }
        if (parser.OneStoryALine && !head.StartsWith((byte[])[0xFF, 0xFE]) && !head.StartsWith((byte[])[0xFE, 0xFF]))
            foreach (var batch in Rows(stream, parser, source)) yield return batch;
        else
            foreach (var batch in Whole(stream, parser, source)) yield return batch;
    }

    /// <summary>Null for a file of a folder or an archive that nobody named and that looks like no story.</summary>
    private IStoryParser? Parser(byte[] head, Source source, bool named, string name)
    {
        var parser = from == "auto"
            ? Pipeline.For(options).First(parser => parser.Recognises(head, source))
            : Pipeline.Parsers.First(parser => parser.Format == from);
        return named || from != "auto" || parser != Pipeline.Parsers[^1] || PlainFile.Is(head, name) ? parser : null;
    }

    private IEnumerable<Batch> Rows(Stream stream, IStoryParser parser, Source source)
    {
        foreach (var chunk in new LineChunks(stream, LongestRow, options.MaxCharacters).Read())
        {
            yield return chunk.Rented is { } lines
                ? new Batch(lines, chunk.Length, parser, source, options, chunk.FirstLine, chunk.FirstIndex) { Flush = !chunk.More }
                : new Batch(new StoryFailure(source with { Index = chunk.FirstIndex }, chunk.FirstLine + 1, "row_too_long",
                    $"the row is longer than {options.MaxCharacters} characters or 256 MB"));
        }
    }

    /// <summary>A short input is read at once and parsed later, a long one is parsed as it streams.</summary>
    private IEnumerable<Batch> Whole(Stream stream, IStoryParser parser, Source source)
    {
        byte[] bytes = Chunk.Rent(64 << 10);
        int length = 0;
        for (int read; (read = stream.Read(bytes, length, bytes.Length - length)) > 0;)
        {
            length += read;
            if (length < bytes.Length) continue;
            if (length >= WholeLimit)
            {
                foreach (var result in parser.Parse(new JoinedStream(bytes.AsSpan(0, length).ToArray(), stream), source, options))
                    yield return new Batch(result);
                Chunk.Return(bytes);
                yield break;
            }
            byte[] larger = Chunk.Rent(bytes.Length * 2);
            bytes.AsSpan(0, length).CopyTo(larger);
            Chunk.Return(bytes);
            bytes = larger;
        }
        yield return new Batch(bytes, length, parser, source, options);
    }
}
