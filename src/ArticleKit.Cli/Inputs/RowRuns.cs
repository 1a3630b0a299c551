namespace ArticleKit.Cli.Inputs;

/// <summary>
/// A stretch of a chunk's rows that lie in the same run of <see cref="Shard.Run"/> stories: bytes [Start, End), its first line and row of the file.
/// </summary>
internal readonly record struct RowRun(int Start, int End, int FirstLine, int FirstIndex)
{
    public int Number => FirstIndex / Shard.Run;

    /// <summary>Cuts a chunk where one run ends and the next begins; blank lines go with the rows before them.</summary>
    public static IEnumerable<RowRun> Of(byte[] lines, int length, int firstLine, int firstIndex)
    {
        int start = 0, line = firstLine, index = firstIndex, runLine = firstLine, runIndex = firstIndex;
        for (int at = 0; at < length;)
        {
            int end = Array.IndexOf(lines, (byte)'\n', at, length - at) is >= 0 and int found ? found + 1 : length;
            if (!Blank(lines.AsSpan(at, end - at)))
            {
                if (index / Shard.Run != runIndex / Shard.Run && at > start)
                {
                    yield return new RowRun(start, at, runLine, runIndex);
                    (start, runLine, runIndex) = (at, line, index);
                }
                index++;
            }
            line++;
            at = end;
        }
        if (start < length) yield return new RowRun(start, length, runLine, runIndex);
    }

    private static bool Blank(ReadOnlySpan<byte> line) => line.IndexOfAnyExcept(" \t\r\n"u8) < 0;
}
