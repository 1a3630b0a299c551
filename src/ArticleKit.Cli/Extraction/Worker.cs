using System.Buffers;
using System.Text;
using ArticleKit.Emitters;
using ArticleKit.Model;
using ArticleKit.Parsers;

namespace ArticleKit.Cli.Extraction;

/// <summary>Turns a unit's batches into records. One bad story never stops the rest: whatever it throws becomes its failure.</summary>
internal sealed class Worker(IEmitter? emitter, EmitOptions options)
{
    private readonly byte[] _between = Encoding.UTF8.GetBytes(emitter?.Frame(options).Between ?? "");

    public Unit Run(Unit unit, CancellationToken stop)
    {
        foreach (var batch in unit.Batches)
        {
            int before = unit.Records;
            using var results = batch.Read().GetEnumerator();
            while (!stop.IsCancellationRequested && Next(results, unit)) { }
            unit.Runs.Add((batch.Place, unit.Records - before));
        }
        return unit;
    }

    private bool Next(IEnumerator<ParseResult> results, Unit unit)
    {
        Source source = new();
        int before = unit.Output.Length;
        try
        {
            if (!results.MoveNext()) return false;
            if (results.Current.Failure is { } failure) { unit.Failures.Add(failure); return true; }
            var story = results.Current.Story!;
            source = story.Source;
            Write(Pipeline.Extract(story), unit);
            return true;
        }
        catch (StoryException error)
        {
            unit.Failures.Add(error.Failure);
            return false;
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            unit.Output.CutTo(before);
            unit.Failures.Add(new StoryFailure(source, null, "internal", $"internal error: {error.GetType().Name}: {error.Message}", "please report this with the story; ARTICLEKIT_DEBUG=1 shows where"));
            if (Environment.GetEnvironmentVariable("ARTICLEKIT_DEBUG") == "1") Console.Error.WriteLine(error);
            return source.Path is not null;
        }
    }

    private void Write(ArticleRecord record, Unit unit)
    {
        if (emitter is not null)
        {
            if (unit.Records > 0) unit.Output.Write(_between);
            emitter.Write(record, unit.Output, options);
        }
        unit.Records++;
    }
}
