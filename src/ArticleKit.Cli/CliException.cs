namespace ArticleKit.Cli;

/// <summary>Ends the run with one line on stderr and an exit status.</summary>
internal class CliException(int exitCode, string message) : Exception(message)
{
    public int ExitCode { get; } = exitCode;
}

/// <summary>An earlier run cannot be gone on from; nothing was changed yet.</summary>
internal sealed class ResumeException(string message) : CliException(Cli.ExitCode.Usage, message + ": --redo starts anew");
