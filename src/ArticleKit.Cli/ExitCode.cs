namespace ArticleKit.Cli;

/// <summary>What the process says with its exit status; documented in --help, the man page and docs/cli.md.</summary>
internal static class ExitCode
{
    public const int Good = 0;

    /// <summary>Some inputs failed, the rest is written.</summary>
    public const int SomeFailed = 1;

    /// <summary>The command line or a configuration file is wrong; nothing was done.</summary>
    public const int Usage = 2;

    /// <summary>No input matched, or every one failed.</summary>
    public const int AllFailed = 3;
    public const int CannotWrite = 4;
    public const int Interrupted = 130;
}
