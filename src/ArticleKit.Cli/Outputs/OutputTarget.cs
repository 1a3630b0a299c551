namespace ArticleKit.Cli.Outputs;

/// <summary>
/// Where records go: standard output, or a file that appears whole: it is written beside its place as NAME.part and renamed at the end, so an old file is kept
/// until then.
/// </summary>
internal sealed class OutputTarget : IDisposable
{
    private readonly string? _path;

    private OutputTarget(Stream stream, string? path) => (Stream, _path) = (stream, path);

    public Stream Stream { get; }

    public bool IsFile => _path is not null;

    /// <summary>Opens for writing; of an unfinished file the first so many bytes are kept and gone on from.</summary>
    public static OutputTarget Open(string? path, long keep = 0)
    {
        if (path is null or "-") return new OutputTarget(StandardOutput.Open(), null);
        if (IsDevice(path)) return new OutputTarget(new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite, 1 << 16), null);
        if (Directory.Exists(path)) throw new CliException(ExitCode.CannotWrite, $"{path}: is a folder");
        try
        {
            var file = new FileStream(Part(path), keep > 0 ? FileMode.Open : FileMode.Create, FileAccess.Write, FileShare.Read, 1 << 16);
            file.SetLength(keep);
            file.Position = keep;
            return new OutputTarget(file, path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new CliException(ExitCode.CannotWrite, $"{path}: cannot be written: {Reason.Of(error)}");
        }
    }

    /// <summary>Gives the file its name.</summary>
    public void Commit()
    {
        Stream.Dispose();
        if (_path is not null) File.Move(Part(_path), _path, overwrite: true);
    }

    /// <summary>Takes the unfinished file away.</summary>
    public void Abandon()
    {
        if (_path is null) return;
        Dispose();
        File.Delete(Part(_path));
    }

    public void Dispose()
    {
        try { Stream.Dispose(); }
        catch (IOException) { /* a pipe that closed: nobody reads what was left in the buffer */ }
    }

    /// <summary>/dev/null and the /dev/fd/63 of a shell's >(…) are written to, never replaced.</summary>
    public static bool IsDevice(string path) => !OperatingSystem.IsWindows() && path.StartsWith("/dev/", StringComparison.Ordinal);

    public static string Part(string path) => path + ".part";
}
