using ArticleKit.Cli.Commands;
using ArticleKit.Cli.Inputs;
using ArticleKit.Cli.Outputs;
using ArticleKit.Cli.Resuming;
using ArticleKit.Cli.Work;
using ArticleKit.Emitters;

namespace ArticleKit.Cli.Extraction;

/// <summary>One run of `extract`: reads units, works them off, writes them in input order, and says how it went.</summary>
internal sealed class ExtractRun(ExtractSettings settings, Messages messages)
{
    private readonly IEmitter? _emitter = Pipeline.Emitters.FirstOrDefault(emitter => emitter.Format == settings.To);
    private readonly Resume? _resume = settings.Resume ? Resume.Find(settings) : null;
    private long _written;
    private bool _stopped;

    public int Run(CancellationToken stop)
    {
        using var output = Output();
        using var errors = settings.Errors is { } path ? new ErrorFile(path, _resume?.State.ErrorBytes ?? 0) : null;
        var failures = new FailureLog(messages, errors, settings.ErrorsInline);
        failures.Before(_resume?.State.Failures ?? 0);
        _written = _resume?.State.Records ?? 0;
        try
        {
            var reader = new StoryReader(settings.From, settings.Parse, settings.Shard) { Digests = settings.Resumable };
            Progress.Run(settings, messages, progress => Extract(reader, output, failures, errors, progress, stop));
            return Close(reader, output, failures, stop);
        }
        catch (Exception error) when (Reason.IsBrokenPipe(error))
        {
            return ExitCode.Good;
        }
        catch (CliException) when (!settings.Resume)
        {
            output.Abandon();
            throw;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            output.Abandon();
            throw new CliException(ExitCode.CannotWrite, $"{settings.Output ?? "standard output"}: cannot be written: {Reason.Of(error)}");
        }
    }

    private IRecordOutput Output()
    {
        var frame = _emitter?.Frame(settings.Emit) ?? Framing.None;
        if (settings.Audits) return new AuditOutput(OutputTarget.Open(settings.Output), _emitter!, settings.Emit);
        return settings.ToFolder
            ? new FolderOutput(settings.Output!, settings.To, frame, settings.Inputs)
            : new StreamOutput(OutputTarget.Open(settings.Output, _resume?.State.Bytes ?? 0), frame, settings.Resumable);
    }

    private void Extract(StoryReader reader, IRecordOutput output, FailureLog failures, ErrorFile? errors, Progress? progress, CancellationToken stop)
    {
        using var order = settings.Shard is { } shard ? new OrderFile(settings.Output!, shard) : null;
        var checkpoint = settings.Resumable ? new Checkpoint(settings, _resume?.State) : null;
        var worker = new Worker(_emitter, settings);
        var units = new Units();
        var batches = reader.Read(InputList.Walk(settings));
        if (_resume is not null) batches = _resume.Rest(batches);
        foreach (var unit in Done(units.Of(batches), unit => worker.Run(unit, stop)))
        {
            output.Add(unit);
            order?.Add(unit.Pieces.Select(piece => (piece.Place, piece.Records)));
            if (unit.Flush) output.Flush();
            failures.Add(unit.Failures);
            _written += unit.Records;
            checkpoint?.Passed(unit, output, errors);
            progress?.Passed(unit);
            _stopped = unit.Stopped || stop.IsCancellationRequested;
            units.GiveBack(unit);
            if (_stopped) break;
        }
        if (_stopped) checkpoint?.Write(output, errors);
        else order?.Commit();
    }

    /// <summary>
    /// A first unit with nothing at hand behind it is done here and now: one story needs no threads, and whoever pipes rows in one by one has the first answer
    /// at once.
    /// </summary>
    private IEnumerable<Unit> Done(IEnumerable<Unit> units, Func<Unit, Unit> work)
    {
        using var each = units.GetEnumerator();
        if (!each.MoveNext()) yield break;
        if (each.Current.Flush)
        {
            yield return work(each.Current);
            if (!each.MoveNext()) yield break;
        }
        foreach (var unit in new OrderedWork<Unit, Unit>(settings.Jobs, 4 * settings.Jobs, work).Run(Rest(each), settings.Ordered)) yield return unit;
    }

    private static IEnumerable<Unit> Rest(IEnumerator<Unit> each)
    {
        do yield return each.Current; while (each.MoveNext());
    }

    private int Close(StoryReader reader, IRecordOutput output, FailureLog failures, CancellationToken stop)
    {
        bool emptyShard = settings.Shard is not null && _written + failures.Count == 0;
        bool nothing = _written == 0 && !emptyShard && !(settings.ErrorsInline && failures.Count > 0);
        bool kept = false;
        if (_stopped) kept = output.Leave();
        else if (nothing) output.Abandon();
        else output.Finish();
        if (settings.Resumable && !kept) File.Delete(RunState.PathOf(settings.Output!));
        failures.Close();
        if (reader.Skipped > 0) messages.Note($"{Count(reader.Skipped, "file", "files")} of no known format skipped");
        if (Ending(failures.Count, emptyShard, kept, stop) is { } ending) messages.Error(ending);
        if (stop.IsCancellationRequested) return ExitCode.Interrupted;
        if (_written == 0 && !emptyShard) return ExitCode.AllFailed;
        return failures.Count == 0 || (!_stopped && settings.Allowed.Covers(failures.Count, failures.Count + _written)) ? ExitCode.Good : ExitCode.SomeFailed;
    }

    private string? Ending(long failed, bool emptyShard, bool kept, CancellationToken stop)
    {
        string stories = Count(_written, "story", "stories");
        string fate = kept
            ? $"kept in {OutputTarget.Part(settings.Output!)}, --resume goes on from there"
            : !settings.Audits && settings.Output is null or "-" or [.., '/'] ? "written" : "done, nothing is kept: only JSON lines can be resumed";
        if (stop.IsCancellationRequested) return $"interrupted; {stories} {fate}";
        if (_stopped) return $"stopped at the first failure; {stories} {fate}";
        if (failed > 0) return _written == 0 && failed == 1 ? "nothing was extracted" : $"{Count(failed, "input", "inputs")} failed, {stories} written";
        return _written == 0 && !emptyShard ? "no input matched: there is no story in what was named" : null;
    }

    private static string Count(long count, string one, string many) => count == 1 ? $"1 {one}" : $"{count} {many}";
}
