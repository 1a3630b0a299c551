namespace ArticleKit.Parsers.Newsroom;

/// <summary>Cuts a wire dump into its messages by the control characters around them: SOH header STX copy ETX trailer.</summary>
internal static class WireFrames
{
    /// <summary>One message: the service letters before it, its header, its copy, and the line after ETX; `Line` is where it begins, from 1.</summary>
    internal readonly record struct Frame(string? Before, string Header, string Copy, string Trailer, int Line);

    public static IEnumerable<Frame> Read(string text)
    {
        int line = 1, counted = 0;
        for (int start = text.IndexOf('\u0001', StringComparison.Ordinal), last = 0; start >= 0;)
        {
            line += text.AsSpan(counted, start - counted).Count('\n');
            counted = start;
            int next = text.IndexOf('\u0001', start + 1), end = next < 0 ? text.Length : next;
            int stx = text.IndexOf('\u0002', start, end - start);
            int etx = text.IndexOf('\u0003', stx < 0 ? start : stx, end - (stx < 0 ? start : stx));
            int copyEnd = etx < 0 ? end : etx;
            if (stx >= 0)
            {
                string copy = text[(stx + 1)..copyEnd];
                yield return new Frame(Letters(text.AsSpan(last, start - last)), text[(start + 1)..stx], etx < 0 ? copy.TrimEnd('\u0016', '\u0005') : copy, etx < 0 ? "" : Line(text, etx + 1, end), line);
            }
            last = copyEnd;
            start = next;
        }
    }

    /// <summary>"F Y" after ENQ and before SYN: the services of a message.</summary>
    private static string? Letters(ReadOnlySpan<char> before)
    {
        int at = before.LastIndexOf('\u0005');
        var letters = at < 0 ? default : before[(at + 1)..].Trim("\u0016\r\n ");
        return letters.Length is > 0 and < 24 && letters.IndexOfAnyExcept("ABCDEFGHIJKLMNOPQRSTUVWXYZ ") < 0 ? letters.ToString() : null;
    }

    private static string Line(string text, int start, int end)
    {
        int stop = text.IndexOfAny(['\n', '\r'], start, end - start);
        return text[start..(stop < 0 ? end : stop)].Trim('\u0016', '\u007F', '\u0004', '<', ' ');
    }
}
