namespace ArticleKit.Cli;

/// <summary>The command `articlekit`.</summary>
internal static class Program
{
    private static int Main(string[] args)
    {
        try
        {
            return CommandLine.Run(args);
        }
        catch (CliException error)
        {
            new Messages(Console.Error, quiet: false).Error(error.Message);
            return error.ExitCode;
        }
    }
}
