using System.Collections.Frozen;
using ArticleKit.Languages;
using ArticleKit.Parsers.Html.Body;

namespace ArticleKit.Parsers.Html.Head;

/// <summary>Takes bylines apart into names: "By Ann Lee and Tom Ray, Staff Writers | Daily Post" gives Ann Lee and Tom Ray.</summary>
internal static class AuthorNames
{
    private static readonly FrozenSet<string> Leads =
        Load("lead"), Joins =
            Load("and"), Roles = Load("role"), Empty = Load("nobody"), Tails = Load("tail"), Opens = Load("open"), Stops = Load("stop"), Whens = Load("when");

    private static readonly int LongestLead = Leads.Max(lead => lead.Length);

    /// <summary>Adds the names of a byline that are not there yet.</summary>
    public static void Add(string? byline, string? publisher, List<string> into)
    {
        if (byline is { Length: < 300 } && byline.Trim().Contains('\n', StringComparison.Ordinal))
        {
            foreach (string line in byline.Split('\n')) Add(line, publisher, into);
            return;
        }
        byline = Words.Fold(byline);
        if (byline is null || byline.Length > 300 || byline.Contains("://", StringComparison.Ordinal)) return;
        var names = Parts(byline).ConvertAll(part => Name(part, publisher));
        bool person = names.Exists(name => name.Contains(' ', StringComparison.Ordinal) && !IsPost(name));
        foreach (string name in names)
            if (name.Length > 0 && !(person && IsPost(name)) && !into.Exists(known => string.Equals(known, name, StringComparison.OrdinalIgnoreCase)))
                into.Add(name);
    }

    /// <summary>"AP Sports Writer" behind a person's name; an agency there has its part in the story.</summary>
    private static bool IsPost(string name) => Agencies.Find(name) is null && Parsers.Byline.IsPost(name.AsSpan());

    /// <summary>
    /// What follows "by" inside a line of facts: "Posted on 21. Juli 2019 by Realiberry | 2 comments"; null where no such word follows a date or a word like
    /// posted.
    /// </summary>
    public static string? After(string line)
    {
        string[] words = line.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
        for (int i = 1; i + 1 < words.Length; i++)
        {
            if (!Leads.Contains(words[i].TrimEnd(':').ToLowerInvariant())
                || !(words[i - 1].AsSpan().ContainsAnyInRange('0', '9') || Opens.Contains(words[i - 1].ToLowerInvariant())))
            {
                continue;
            }
            int end = i + 1;
            while (end < words.Length
                && words[end][0] is not ('|' or '/' or '•' or '·' or '(' or '-' or '–')
                && !words[end].AsSpan().ContainsAnyInRange('0', '9')
                && !Stops.Contains(words[end].ToLowerInvariant()))
            {
                end++;
            }
            return end == i + 1 ? null : string.Join(' ', words[(i + 1)..end]);
        }
        return null;
    }

    /// <summary>"By" or "Von:" alone: the names stand in what comes next.</summary>
    public static bool IsLead(ReadOnlySpan<char> line)
    {
        var word = line.Trim(" :");
        Span<char> lower = stackalloc char[LongestLead];
        return word.Length <= LongestLead
            && Leads.GetAlternateLookup<ReadOnlySpan<char>>().Contains(lower[..word.ToLowerInvariant(lower)])
            && !Credits.Begins(line);
    }

    /// <summary>"Posted", "words": a word before by in a line of facts; "Published:", one that a day follows; "on", "at", one that no name follows.</summary>
    public static bool IsWhen(string word) => Whens.Contains(word.TrimEnd(':').ToLowerInvariant());
    public static bool IsOpen(string word) => Opens.Contains(word.TrimEnd(':').ToLowerInvariant());
    public static bool IsStop(string word) => Stops.Contains(word.ToLowerInvariant());

    /// <summary>"a.sleegers", "webnata": how a person signs in, not what a reader knows the person by.</summary>
    public static bool IsLogin(string name) =>
        !name.Contains(' ', StringComparison.Ordinal) && name == name.ToLowerInvariant() && name.Length > 0 && char.IsAsciiLetter(name[0]);

    private static List<string> Parts(string byline)
    {
        var parts = new List<string>();
        foreach (string piece in WithoutLead(byline).Split([',', ';', '|', '/', '•', '·', '&', '、', '\n'],
            StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            int from = 0;
            string[] words = piece.Split(' ');
            for (int i = 1; i <= words.Length; i++)
            {
                if (i < words.Length && !(Joins.Contains(words[i].ToLowerInvariant()) && i > from && i + 1 < words.Length)) continue;
                if (i > from) parts.Add(string.Join(' ', words[from..i]));
                from = i + 1;
            }
        }
        return parts;
    }

    private static string WithoutLead(string text)
    {
        for (int turn = 0; turn < 3; turn++)
        {
            string before = text;
            foreach (int words in (ReadOnlySpan<int>)[3, 2, 1])
            {
                int end = End(text, words);
                if (end <= 0 || end >= text.Length || !Leads.Contains(text[..end].TrimEnd(':').ToLowerInvariant())) continue;
                text = text[end..].TrimStart(' ', ':', '-', '–');
                break;
            }
            if (text == before) break;
        }
        return text;
    }

    private static int End(string text, int words)
    {
        int at = -1;
        for (; words > 0; words--)
        {
            at = text.IndexOf(' ', at + 1);
            if (at < 0) return -1;
        }
        return at;
    }

    private static string Name(string part, string? publisher)
    {
        part = WithoutLead(part.Trim());
        if (part.Length > 4 && part.StartsWith("By", StringComparison.Ordinal) && char.IsUpper(part[2])) part = part[2..];
        int cut = part.IndexOfAny(['(', '[', '<', '@', '|']);
        if (cut == 0) return "";
        if (cut > 0) part = part[..cut];
        foreach (string dash in (ReadOnlySpan<string>)[" - ", " – ", " — "])
            if (part.IndexOf(dash, StringComparison.Ordinal) is > 0 and int at) part = part[..at];
        string[] words = part.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        for (int i = 1; i < words.Length; i++) if (Tails.Contains(words[i].ToLowerInvariant().TrimEnd(':'))) { words = words[..i]; break; }
        part = Parsers.Byline.BehindPost(string.Join(' ', words).Trim(' ', '.', ':', '-', '–', '*', '"', '\'', '_'));
        string lower = part.ToLowerInvariant();
        if (part.Length is < 2 or > 60
            || words.Length > 6
            || Roles.Contains(lower)
            || Empty.Contains(lower)
            || Leads.Contains(lower)
            || part.Contains(':', StringComparison.Ordinal))
        {
            return "";
        }
        if (words.Length > 1 && Opens.Contains(words[0].ToLowerInvariant())) return "";
        if (part.AsSpan().ContainsAnyInRange('0', '9') || !char.IsLetter(part[0])) return "";
        return publisher is not null && Words.Bare(publisher) == Words.Bare(part) ? "" : part;
    }

    private static FrozenSet<string> Load(string kind)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in LexiconReader.Read("any/byline-words.tsv")) if (row.Cell(1).SequenceEqual(kind)) words.Add(row.Cell(0).ToString());
        return words.ToFrozenSet(StringComparer.Ordinal);
    }
}
