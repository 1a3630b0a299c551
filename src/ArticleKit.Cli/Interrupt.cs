using System.Runtime.InteropServices;

namespace ArticleKit.Cli;

/// <summary>
/// Ctrl-C and SIGTERM: the first asks the run to stop after the line it writes, the second ends the process at once.
/// A run that hangs on a pipe that says no more is ended after two seconds.
/// </summary>
internal sealed class Interrupt : IDisposable
{
    private readonly CancellationTokenSource _asked = new();
    private Timer? _patience;
    private readonly PosixSignalRegistration[] _signals;

    public Interrupt() => _signals = [PosixSignalRegistration.Create(PosixSignal.SIGINT, Ask), PosixSignalRegistration.Create(PosixSignal.SIGTERM, Ask)];

    public CancellationToken Token => _asked.Token;

    private void Ask(PosixSignalContext context)
    {
        if (_asked.IsCancellationRequested)
        {
            Terminal.ShowCursor();
            return;
        }
        context.Cancel = true;
        _asked.Cancel();
        _patience = new Timer(_ =>
        {
            Terminal.ShowCursor();
            new Messages(Console.Error, quiet: false).Error("interrupted while waiting for input");
            Environment.Exit(ExitCode.Interrupted);
        }, null, 2_000, Timeout.Infinite);
    }

    public void Dispose()
    {
        foreach (var signal in _signals) signal.Dispose();
        _patience?.Dispose();
        _asked.Dispose();
    }
}
