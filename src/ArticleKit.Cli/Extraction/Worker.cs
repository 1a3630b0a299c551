using System.Buffers;
using System.Text;
using ArticleKit.Cli.Commands;
using ArticleKit.Cli.Inputs;
using ArticleKit.Cli.Outputs;
using ArticleKit.Emitters;
using ArticleKit.Model;
using ArticleKit.Parsers;

namespace ArticleKit.Cli.Extraction;

/// <summary>
/// Turns a unit's batches into records, a handful of stories at a time: they are read, go through the line side by side and are written in their order.
/// One bad story never stops the rest, unless --fail-fast says so: whatever it throws becomes its failure.
/// </summary>
internal sealed class Worker(IEmitter? emitter, ExtractSettings settings)
{
    /// <summary>A handful: what the stories and a stage's code need together stays in a processor's second cache.</summary>
    private const int MostCharacters = 16 << 10;

    private readonly byte[] _between = Encoding.UTF8.GetBytes(emitter?.Frame(settings.Emit).Between ?? "");

    /// <summary>What is read and waits to be extracted; a batch without a result is where that batch begins.</summary>
    private readonly record struct Waiting(Batch Batch, ParseResult? Result);

    public Unit Run(Unit unit, CancellationToken stop)
    {
        var waiting = new List<Waiting>();
        int characters = 0;
        foreach (var batch in unit.Batches)
        {
            waiting.Add(new Waiting(batch, null));
            foreach (var result in Results(batch))
            {
                waiting.Add(new Waiting(batch, result));
                characters += result.Story?.Text.Length ?? 0;
                if (characters < MostCharacters && !(settings.FailFast && result.Failure is not null)) continue;
                Finish(waiting, unit, stop);
                characters = 0;
                if (unit.Stopped) return unit;
            }
        }
        Finish(waiting, unit, stop);
        return unit;
    }

    /// <summary>The stories and failures of a batch; what goes wrong in reading on is its last failure.</summary>
    private static IEnumerable<ParseResult> Results(Batch batch)
    {
        using var results = batch.Read().GetEnumerator();
        while (true)
        {
            StoryFailure? failure = null;
            try
            {
                if (!results.MoveNext()) yield break;
            }
            catch (StoryException error) { failure = error.Failure; }
            catch (Exception error) when (error is not OutOfMemoryException) { failure = Internal(error, batch.Origin); }
            yield return failure is null ? results.Current : failure;
            if (failure is not null) yield break;
        }
    }

    private void Finish(List<Waiting> waiting, Unit unit, CancellationToken stop)
    {
        var records = Extracted(waiting);
        int next = 0;
        foreach (var (batch, result) in waiting)
        {
            if (result is null) unit.Pieces.Add(new Piece(batch.Origin, batch.Place, unit.Output.Length, 0, 0, batch.Digest));
            else
            {
                var piece = unit.Pieces[^1];
                var failure = result.Value.Failure ?? Write(result.Value.Story!, records?[next++], unit, piece.Records > 0);
                if (failure is not null) Fail(failure, unit);
                unit.Pieces[^1] = piece with
                {
                    End = unit.Output.Length, Records = piece.Records + (failure is null ? 1 : 0), Failures = piece.Failures + (failure is null ? 0 : 1)
                };
                unit.Stopped = stop.IsCancellationRequested || (settings.FailFast && failure is not null);
                if (unit.Stopped) break;
            }
        }
        waiting.Clear();
    }

    /// <summary>The records of the stories that wait; null where one of them has a fault of ours, and each is to be tried alone.</summary>
    private ArticleRecord[]? Extracted(List<Waiting> waiting)
    {
        var stories = new List<Story>(waiting.Count);
        foreach (var (_, result) in waiting) if (result?.Story is { } story) stories.Add(story);
        try { return Pipeline.Extract(stories, settings.Places); }
        catch (Exception error) when (error is not OutOfMemoryException) { return null; }
    }

    /// <summary>Writes one record, or leaves the output as it was and says why.</summary>
    private StoryFailure? Write(Story story, ArticleRecord? record, Unit unit, bool follows)
    {
        int before = unit.Output.Length;
        try
        {
            record ??= Pipeline.Extract(story, settings.Places);
            if (settings.Audits) unit.Audit.Add(record, !settings.Emit.NoIndirect);
            else if (emitter is not null)
            {
                if (follows) unit.Output.Write(_between);
                emitter.Write(record, unit.Output, settings.Emit);
            }
            return null;
        }
        catch (FullException)
        {
            unit.Output.CutTo(before);
            return new StoryFailure(story.Source, null, "record_too_large", "the record is over 2 GB",
                "--only quotes,figures or --no-text writes less; --max-chars N leaves such stories out");
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            unit.Output.CutTo(before);
            return Internal(error, story.Source);
        }
    }

    private static StoryFailure Internal(Exception error, Source source)
    {
        if (Environment.GetEnvironmentVariable("ARTICLEKIT_DEBUG") == "1") Console.Error.WriteLine(error);
        return new StoryFailure(source, null, "internal", $"internal error: {error.GetType().Name}: {error.Message}",
            "please report this with the story; ARTICLEKIT_DEBUG=1 shows where");
    }

    private void Fail(StoryFailure failure, Unit unit)
    {
        unit.Failures.Add(failure);
        if (settings.ErrorsInline) ErrorFile.Inline(unit.Output, failure);
    }
}
