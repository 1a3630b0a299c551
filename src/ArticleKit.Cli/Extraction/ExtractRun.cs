using ArticleKit.Cli.Commands;
using ArticleKit.Cli.Inputs;
using ArticleKit.Cli.Outputs;
using ArticleKit.Cli.Work;
using ArticleKit.Emitters;

namespace ArticleKit.Cli.Extraction;

/// <summary>One run of `extract`: reads units, works them off, writes them in input order, and says how it went.</summary>
internal sealed class ExtractRun(ExtractSettings settings, Messages messages)
{
    private readonly IEmitter? _emitter = Pipeline.Emitters.FirstOrDefault(emitter => emitter.Format == settings.To);
    private long _written, _failed;

    public int Run(CancellationToken stop)
    {
        using var target = OutputTarget.Open(settings.Output);
        try
        {
            var reader = new StoryReader(settings.From, settings.Parse, settings.Shard);
            var sink = new RecordSink(target.Stream, _emitter?.Frame(settings.Emit) ?? Framing.None);
            Extract(reader, sink, stop);
            return Close(reader, sink, target, stop);
        }
        catch (Exception error) when (Reason.IsBrokenPipe(error))
        {
            return ExitCode.Good;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            target.Dispose();
            target.Abandon();
            throw new CliException(ExitCode.CannotWrite, $"{settings.Output ?? "standard output"}: cannot be written: {Reason.Of(error)}");
        }
    }

    private void Extract(StoryReader reader, RecordSink sink, CancellationToken stop)
    {
        using var order = settings.Shard is { } shard ? new OrderFile(settings.Output!, shard) : null;
        var worker = new Worker(_emitter, settings.Emit);
        var units = new Units();
        foreach (var unit in Done(units.Of(reader.Read(InputList.Walk(settings.Inputs))), unit => worker.Run(unit, stop)))
        {
            if (_written == 0 && unit.Records > 0) sink.Begin();
            sink.Add(unit.Output.Written, unit.Records);
            order?.Add(unit.Runs);
            if (unit.Flush) sink.Flush();
            foreach (var failure in unit.Failures) messages.Failure(failure);
            _written += unit.Records;
            _failed += unit.Failures.Count;
            units.GiveBack(unit);
            if (stop.IsCancellationRequested) break;
        }
        if (!stop.IsCancellationRequested) order?.Commit();
    }

    /// <summary>The first unit is done here and now: one story needs no threads, and whoever pipes rows in one by one has the first answer at once.</summary>
    private IEnumerable<Unit> Done(IEnumerable<Unit> units, Func<Unit, Unit> work)
    {
        using var each = units.GetEnumerator();
        if (!each.MoveNext()) yield break;
        yield return work(each.Current);
        if (!each.MoveNext()) yield break;
        foreach (var unit in new OrderedWork<Unit, Unit>(settings.Jobs, 4 * settings.Jobs, work).Run(Rest(each), settings.Ordered)) yield return unit;
    }

    private static IEnumerable<Unit> Rest(IEnumerator<Unit> each)
    {
        do yield return each.Current; while (each.MoveNext());
    }

    private int Close(StoryReader reader, RecordSink sink, OutputTarget target, CancellationToken stop)
    {
        bool interrupted = stop.IsCancellationRequested;
        bool emptyShard = settings.Shard is not null && _written + _failed == 0;
        if (_written == 0 && !emptyShard) target.Abandon();
        else
        {
            sink.End();
            target.Commit();
        }
        string stories = _written == 1 ? "1 story" : $"{_written} stories";
        if (reader.Skipped > 0) messages.Note($"{Count(reader.Skipped, "file")} of no known format skipped");
        if (interrupted) messages.Error($"interrupted; {stories} written{(settings.Output is { } output ? " to " + output : "")}");
        else if (_failed > 0) messages.Error(_written == 0 && _failed == 1 ? "nothing was extracted" : $"{Count(_failed, "input")} failed, {stories} written");
        else if (_written == 0 && !emptyShard) messages.Error("no input matched: there is no story in what was named");
        if (interrupted) return ExitCode.Interrupted;
        if (_written == 0 && !emptyShard) return ExitCode.AllFailed;
        return _failed == 0 || settings.Allowed.Covers(_failed, _failed + _written) ? ExitCode.Good : ExitCode.SomeFailed;
    }

    private static string Count(long count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
