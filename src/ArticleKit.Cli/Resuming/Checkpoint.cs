using System.Diagnostics;
using ArticleKit.Cli.Commands;
using ArticleKit.Cli.Extraction;
using ArticleKit.Cli.Outputs;

namespace ArticleKit.Cli.Resuming;

/// <summary>
/// Keeps count of what is done and writes the state file, not more than twice a second and never in the first half second: a short run leaves none.
/// </summary>
internal sealed class Checkpoint(ExtractSettings settings, RunState? before)
{
    private static readonly TimeSpan Every = TimeSpan.FromMilliseconds(500);
    private RunState _state = (before ?? new RunState { Made = Made.With(settings) }) with { Made = Made.With(settings) };
    private long _last = Stopwatch.GetTimestamp();

    public void Passed(Unit unit, IRecordOutput output, ErrorFile? errors)
    {
        _state = _state with
        {
            Done = _state.Done + unit.Pieces.Sum(piece => (long)piece.Records + piece.Failures),
            Records = _state.Records + unit.Records,
            Failures = _state.Failures + unit.Failures.Count,
            Digest = unit.Pieces.Count > 0 ? unit.Pieces[^1].Digest : _state.Digest,
        };
        if (!unit.Stopped && Stopwatch.GetElapsedTime(_last) > Every) Write(output, errors);
    }

    /// <summary>The records first, then the word that they are there.</summary>
    public void Write(IRecordOutput output, ErrorFile? errors)
    {
        _state = _state with { Bytes = output.Flush(), ErrorBytes = errors?.Length ?? 0 };
        _state.Write(settings.Output!);
        _last = Stopwatch.GetTimestamp();
    }
}
