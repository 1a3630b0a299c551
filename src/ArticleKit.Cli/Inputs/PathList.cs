using System.Text;

namespace ArticleKit.Cli.Inputs;

/// <summary>The paths in a --files-from file, one a line, or with -0 each ended by a NUL as find -print0 writes them; lazily.</summary>
internal static class PathList
{
    public static IEnumerable<string> Read(string list, bool zero)
    {
        using var stream = Open(list);
        var path = new MemoryStream();
        byte[] buffer = new byte[64 << 10];
        byte end = zero ? (byte)0 : (byte)'\n';
        for (int read; (read = stream.Read(buffer)) > 0;)
        {
            for (int at = 0; at < read; at++)
            {
                if (buffer[at] != end) { path.WriteByte(buffer[at]); continue; }
                if (Text(path, zero) is { Length: > 0 } text) yield return text;
                path.SetLength(0);
            }
        }
        if (Text(path, zero) is { Length: > 0 } last) yield return last;
    }

    private static string Text(MemoryStream path, bool zero)
    {
        string text = Encoding.UTF8.GetString(path.GetBuffer(), 0, (int)path.Length);
        return zero ? text : text.TrimEnd('\r');
    }

    private static Stream Open(string list)
    {
        try { return list == "-" ? Console.OpenStandardInput() : File.OpenRead(list); }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new CliException(ExitCode.Usage, $"--files-from {list}: {Reason.Of(error)}");
        }
    }
}
