namespace ArticleKit.Cli.Inputs;

/// <summary>Counts the lines of a stretch of a corpus and the rows among them: a blank line is a line, but no row.</summary>
internal static class Rows
{
    public static (int Lines, int Stories) Count(ReadOnlySpan<byte> lines)
    {
        int count = 0, stories = 0;
        while (!lines.IsEmpty)
        {
            int end = lines.IndexOf((byte)'\n');
            var line = end < 0 ? lines : lines[..end];
            count++;
            if (line.Length > 0 && (line[0] > ' ' || line.IndexOfAnyExcept(" \t\r"u8) >= 0)) stories++;
            lines = end < 0 ? default : lines[(end + 1)..];
        }
        return (count, stories);
    }
}
