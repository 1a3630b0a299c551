using System.Buffers;
using ArticleKit.Languages;
using ArticleKit.Model;

namespace ArticleKit.Parsers.PlainText;

/// <summary>
/// A picture's caption, known by the credit it ends with: "… in Davos. Photo courtesy of Geo News", "… (AP Photo/Ann Lee)", "REUTERS/Ann Lee"; an agency's cue
/// is part of the credit.
/// </summary>
internal static class Caption
{
    private const int LongestCredit = 70;
    private static readonly string[] Cues = Load();
    private static readonly SearchValues<char> FirstLetters = SearchValues.Create([.. Cues.Select(cue => cue[0])]);

    /// <summary>Where the caption and the credit stand, or null where the piece is no caption.</summary>
    public static (Span Text, Span Name)? Credit(string text, Span span)
    {
        int from = Math.Max(span.Start, span.End - LongestCredit);
        var tail = text.AsSpan(from, span.End - from);
        if (!HoldsCue(tail)) return null;
        foreach (string cue in Cues)
        {
            int at = tail.LastIndexOf(cue, StringComparison.Ordinal);
            if (at < 0 || at > 0 && char.IsLetterOrDigit(tail[at - 1])) continue;
            if (at == 0 && from > span.Start && char.IsLetterOrDigit(text[from - 1])) continue;
            int start = from + at, name = start + cue.Length, end = span.End;
            while (name < end && text[name] == ' ') name++;
            while (end > name && text[end - 1] is ')' or '.' or ']' or ' ') end--;
            if (end <= name || text.AsSpan(name, end - name).IndexOf(". ") >= 0 || !char.IsUpper(text[name]) || text.AsSpan(name, end - name).Count(' ') > 6)
                continue;
            int stop = start;
            while (stop > span.Start && text[stop - 1] is '(' or '[' or ' ' or '/' or '|' or '\n') stop--;
            return (new Span(span.Start, stop), new Span(cue[^1] == '/' ? start : name, end));
        }
        return null;
    }

    /// <summary>Most pieces end without one: a look at their capitals tells.</summary>
    private static bool HoldsCue(ReadOnlySpan<char> tail)
    {
        for (int next; (next = tail.IndexOfAny(FirstLetters)) >= 0; tail = tail[(next + 1)..])
            foreach (string cue in Cues) if (cue[0] == tail[next] && tail[next..].StartsWith(cue, StringComparison.Ordinal)) return true;
        return false;
    }

    private static string[] Load()
    {
        var cues = new List<string>();
        foreach (var row in LexiconReader.Read("en/credit-openings.txt")) cues.Add(row.ToString());
        cues.Sort((a, b) => b.Length != a.Length ? b.Length.CompareTo(a.Length) : string.CompareOrdinal(a, b));
        return [.. cues];
    }
}
