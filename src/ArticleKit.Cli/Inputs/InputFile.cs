namespace ArticleKit.Cli.Inputs;

/// <summary>
/// One input: a file by its path as given or found, or standard input. `Named` inputs were asked for by name; the others were found in a folder and may be
/// skipped.
/// </summary>
internal sealed record InputFile(string Path, bool Named)
{
    public bool IsStdin => Path == "-";

    public Stream Open() => IsStdin
        ? Console.OpenStandardInput()
        : new FileStream(Path, new FileStreamOptions { BufferSize = 0, Options = FileOptions.SequentialScan, Share = FileShare.ReadWrite | FileShare.Delete });
}
