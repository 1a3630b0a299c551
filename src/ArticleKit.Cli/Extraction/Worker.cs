using System.Buffers;
using System.Text;
using ArticleKit.Cli.Commands;
using ArticleKit.Cli.Outputs;
using ArticleKit.Emitters;
using ArticleKit.Model;
using ArticleKit.Parsers;

namespace ArticleKit.Cli.Extraction;

/// <summary>Turns a unit's batches into records. One bad story never stops the rest, unless --fail-fast says so: whatever it throws becomes its failure.</summary>
internal sealed class Worker(IEmitter? emitter, ExtractSettings settings)
{
    private readonly byte[] _between = Encoding.UTF8.GetBytes(emitter?.Frame(settings.Emit).Between ?? "");

    public Unit Run(Unit unit, CancellationToken stop)
    {
        foreach (var batch in unit.Batches)
        {
            var piece = new Piece(batch.Origin, batch.Place, unit.Output.Length, 0, 0, batch.Digest);
            using var results = batch.Read().GetEnumerator();
            while (!unit.Stopped && Next(results, unit, ref piece))
            {
                unit.Stopped = stop.IsCancellationRequested || (settings.FailFast && piece.Failures > 0);
            }
            unit.Pieces.Add(piece with { End = unit.Output.Length });
            if (unit.Stopped) break;
        }
        return unit;
    }

    private bool Next(IEnumerator<ParseResult> results, Unit unit, ref Piece piece)
    {
        Source source = piece.Origin;
        int before = unit.Output.Length;
        bool more = false;
        try
        {
            if (!results.MoveNext()) return false;
            more = true;
            if (results.Current.Failure is { } failure) Fail(failure, unit, ref piece);
            else
            {
                source = results.Current.Story!.Source;
                if (!settings.Audits && emitter is not null && piece.Records > 0) unit.Output.Write(_between);
                var record = Pipeline.Extract(results.Current.Story, settings.Places);
                if (settings.Audits) unit.Audit.Add(record, !settings.Emit.NoIndirect);
                else emitter?.Write(record, unit.Output, settings.Emit);
                piece = piece with { Records = piece.Records + 1 };
            }
        }
        catch (StoryException error)
        {
            Fail(error.Failure, unit, ref piece);
        }
        catch (FullException)
        {
            unit.Output.CutTo(before);
            Fail(new StoryFailure(source, null, "record_too_large", "the record is over 2 GB", "--only quotes,figures or --no-text writes less; --max-chars N leaves such stories out"), unit, ref piece);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            unit.Output.CutTo(before);
            Fail(new StoryFailure(source, null, "internal", $"internal error: {error.GetType().Name}: {error.Message}", "please report this with the story; ARTICLEKIT_DEBUG=1 shows where"), unit, ref piece);
            if (Environment.GetEnvironmentVariable("ARTICLEKIT_DEBUG") == "1") Console.Error.WriteLine(error);
        }
        return more;
    }

    private void Fail(StoryFailure failure, Unit unit, ref Piece piece)
    {
        unit.Failures.Add(failure);
        piece = piece with { Failures = piece.Failures + 1 };
        if (settings.ErrorsInline) ErrorFile.Inline(unit.Output, failure);
    }
}
