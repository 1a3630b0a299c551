namespace ArticleKit.Cli.Outputs;

/// <summary>Standard output as bytes. Console's own stream swallows a closed pipe; this one throws, so that a run ends when nobody reads it.</summary>
internal static class StandardOutput
{
    public static Stream Open() => OperatingSystem.IsWindows()
        ? Console.OpenStandardOutput()
        : new BufferedStream(new DescriptorStream(1), 1 << 16);

    /// <summary>Writes something short; a closed pipe is no error, a full disk is.</summary>
    public static void Write(Action<Stream> write)
    {
        try
        {
            using var output = Open();
            write(output);
            output.Flush();
        }
        catch (IOException error) when (Reason.IsBrokenPipe(error))
        {
            // whoever read our output has left
        }
        catch (IOException error)
        {
            throw new CliException(ExitCode.CannotWrite, $"standard output: cannot be written: {Reason.Of(error)}");
        }
    }
}
