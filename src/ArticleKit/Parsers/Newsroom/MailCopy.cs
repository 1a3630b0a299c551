using System.Collections.Frozen;

namespace ArticleKit.Parsers.Newsroom;

/// <summary>
/// Parts the copy in a mail from what mail puts around it: the words above a forwarded message and its header lines, the greeting above the line that says the
/// subject again,
/// the signature below "--".
/// </summary>
internal sealed record MailCopy(string Above, string Text, string Below, IReadOnlyDictionary<string, string> Fields)
{
    /// <summary>How much may stand above the copy, and how many lines below it.</summary>
    private const int MostAbove = 800, MostBelow = 15;

    private static readonly FrozenSet<string> Names = ((string[])["From", "Date", "Sent", "Subject", "To", "Cc"]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    private static readonly string[] Prefixes = ["fwd:", "fw:", "re:"];

    public static MailCopy Read(string text, string? subject)
    {
        text = text.Replace("\r\n", "\n", StringComparison.Ordinal);
        var fields = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        int signature = text.LastIndexOf("\n-- \n", StringComparison.Ordinal) is >= 0 and int exact
            ? exact
            : text.LastIndexOf("\n--\n", StringComparison.Ordinal);
        if (signature >= 0 && text.AsSpan(signature).Count('\n') > MostBelow) signature = -1;
        string below = signature < 0 ? "" : text[(signature + 1)..].TrimStart('-', ' ', '\n').Trim(), copy = signature < 0 ? text : text[..signature];
        int begin = Forwarded(copy, fields);
        if (begin == 0) begin = Repeated(copy, WithoutPrefix(subject));
        return new MailCopy(copy[..begin].Trim(), copy[begin..], below, fields);
    }

    /// <summary>A subject without "Fwd:" and "Re:".</summary>
    public static string? WithoutPrefix(string? subject)
    {
        while (subject is not null && Array.Find(Prefixes, prefix => subject.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)) is { } prefix)
            subject = subject[prefix.Length..].Trim();
        return subject;
    }

    /// <summary>Where the copy begins behind a run of header lines, one of them From; 0 where there is none near the top.</summary>
    private static int Forwarded(string text, Dictionary<string, string> fields)
    {
        int run = 0;
        for (int at = 0; at < text.Length && at < MostAbove * 2;)
        {
            int end = text.IndexOf('\n', at) is >= 0 and int found ? found : text.Length;
            string line = text[at..end].TrimStart('>', ' ', '*').Trim();
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0 && Names.Contains(line[..colon].Trim('*'))) { run++; fields.TryAdd(line[..colon].Trim('*'), line[(colon + 1)..].Trim(' ', '*')); }
            else if (run > 2 && fields.ContainsKey("From")) return at;
            else { run = 0; fields.Clear(); if (at > MostAbove) break; }
            at = end + 1;
        }
        fields.Clear();
        return 0;
    }

    /// <summary>Where a line near the top says the subject again.</summary>
    private static int Repeated(string text, string? subject)
    {
        if (subject is not { Length: > 8 }) return 0;
        int at = text.IndexOf("\n" + subject + "\n", StringComparison.OrdinalIgnoreCase);
        return at is > 0 and < MostAbove ? at + 1 : 0;
    }
}
