namespace ArticleKit.Cli.Tests;

/// <summary>Why a test is skipped for now.</summary>
internal static class Waits
{
    public const string ForParser = "the text and corpus parsers do not refuse this yet";
}
