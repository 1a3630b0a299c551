namespace ArticleKit.Parsers.Newsroom;

/// <summary>Cuts a wire dump into its messages by the control characters around them: SOH header STX copy ETX trailer.</summary>
internal static class WireFrames
{
    /// <summary>One message: the service letters before it, its header, its copy, and the line after ETX; `Line` is where it begins, from 1.</summary>
    internal readonly record struct Frame(string? Before, string Header, string Copy, string Trailer, int Line);

    public static IEnumerable<Frame> Read(string text)
    {
        int line = 1, counted = 0;
        for (int last = 0, stx; (stx = text.IndexOf('\u0002', last)) >= 0;)
        {
            int soh = text.LastIndexOf('\u0001', stx, stx - last + 1), start = soh < 0 ? last : soh;
            line += text.AsSpan(counted, start - counted).Count('\n');
            counted = start;
            int copy = stx + 1;
            while (copy < text.Length && text[copy] == '\u0002') copy++;
            int end = text.IndexOfAny(['\u0001', '\u0003'], copy), stop = end < 0 ? text.Length : end;
            bool closed = end >= 0 && text[end] == '\u0003';
            yield return new Frame(Letters(text.AsSpan(last, start - last)), soh < 0 ? "" : text[(soh + 1)..stx], text[copy..stop].TrimEnd('\u0016', '\u0005'),
                closed ? Line(text, stop + 1, text.Length) : "", line);
            last = closed ? stop + 1 : stop;
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
        int stop = text.IndexOfAny(['\n', '\r', '\u0001', '\u0002'], start, end - start);
        return text[start..(stop < 0 ? end : stop)].Trim('\u0016', '\u007F', '\u0004', '<', ' ');
    }
}
