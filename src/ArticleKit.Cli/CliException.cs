namespace ArticleKit.Cli;

/// <summary>Ends the run with one line on stderr and an exit status.</summary>
internal sealed class CliException(int exitCode, string message) : Exception(message)
{
    public int ExitCode { get; } = exitCode;
}
