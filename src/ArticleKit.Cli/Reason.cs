namespace ArticleKit.Cli;

/// <summary>Why the system refused a file, in a few plain words.</summary>
internal static class Reason
{
    public static string Of(Exception error) => error switch
    {
        FileNotFoundException or DirectoryNotFoundException => "no such file or folder",
        UnauthorizedAccessException => "permission denied",
        PathTooLongException => "the path is too long",
        IOException when error.Message.StartsWith("No space left", StringComparison.Ordinal) => "no space left on the disk",
        _ => error.Message.TrimEnd('.'),
    };

    /// <summary>EPIPE: whoever read our output has left.</summary>
    public static bool IsBrokenPipe(Exception error) =>
        error is IOException
            && (error.HResult is 32 or unchecked((int)0x8007006D) or unchecked((int)0x800700E8)
                || error.Message.StartsWith("Broken pipe", StringComparison.Ordinal));
}
