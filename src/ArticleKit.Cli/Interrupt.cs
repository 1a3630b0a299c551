using System.Runtime.InteropServices;

namespace ArticleKit.Cli;

/// <summary>Ctrl-C and SIGTERM: the first asks the run to stop after the line it writes, the second ends the process at once.</summary>
internal sealed class Interrupt : IDisposable
{
    private readonly CancellationTokenSource _asked = new();
    private readonly PosixSignalRegistration[] _signals;

    public Interrupt() => _signals = [PosixSignalRegistration.Create(PosixSignal.SIGINT, Ask), PosixSignalRegistration.Create(PosixSignal.SIGTERM, Ask)];

    public CancellationToken Token => _asked.Token;

    private void Ask(PosixSignalContext context)
    {
        if (_asked.IsCancellationRequested) return;
        context.Cancel = true;
        _asked.Cancel();
    }

    public void Dispose()
    {
        foreach (var signal in _signals) signal.Dispose();
        _asked.Dispose();
    }
}
