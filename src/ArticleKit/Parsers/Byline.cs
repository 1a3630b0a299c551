using ArticleKit.Languages;
using ArticleKit.Model;

namespace ArticleKit.Parsers;

/// <summary>A line that names the writers: "By Ann Lee and Bo Chen, Reuters"; its names one by one, without "By", agency and post.</summary>
internal static class Byline
{
    private static readonly string[] Posts = Load();
    private static readonly string[] Openings = ["By ", "BY ", "by ", "Von ", "Par ", "Por "];
    private static readonly string[] Small = ["and", "of", "the", "in", "for", "at", "de", "la", "van", "von", "der", "den", "bin", "al", "el", "with", "di",
        "da", "du", "le", "ter", "dos", "y", "und", "et"];

    /// <summary>"By" and names only: every word but the little ones in capitals or with a capital.</summary>
    public static bool Is(ReadOnlySpan<char> line)
    {
        int open = Opened(line);
        if (open == 0 || line.Length > 120 || line.Length - open < 3) return false;
        var rest = line[open..];
        int words = 0;
        // "By Ann Lee, health editor": the post behind the names may stand small
        if (rest.LastIndexOf(',') is > 3 and int comma
            && rest[(comma + 1)..].Trim() is { Length: > 3 and < 40 } post
            && char.IsLetter(post[^1])
            && !post.StartsWith("the ")
            && !post.StartsWith("a ")
            && EndsInPost(post))
        {
            rest = rest[..comma];
        }
        foreach (var range in rest.Split(' '))
        {
            var word = rest[range].Trim(",;:.&/|()-–—<>");
            if (word.IsEmpty) continue;
            words++;
            if (char.IsDigit(word[0])) return false;
            if (char.IsLower(word[0]) && !IsSmall(word) && !EndsInPost(word) && !word.Contains('@') && Agencies.Find(word) is null) return false;
        }
        return words is > 0 and <= 16;
    }

    /// <summary>Begins with "By" or its like.</summary>
    public static bool Opens(ReadOnlySpan<char> line) => Opened(line) > 0;

    /// <summary>The names in a byline as a story or its metadata gives it.</summary>
    public static IReadOnlyList<string> Authors(string byline)
    {
        var rest = byline.AsSpan().Trim();
        if (Opened(rest) == 0 && Unopened(rest) is > 0 and int name) return [rest[..name].ToString()];
        rest = rest[Opened(rest)..];
        var authors = new List<string>();
        string[] parts = rest.ToString()
            .Replace(" and ", ",", StringComparison.OrdinalIgnoreCase)
            .Replace(" & ", ",", StringComparison.Ordinal)
            .Replace(" with ", ",", StringComparison.Ordinal)
            .Split([',', ';', '|', '\n'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        foreach (string part in parts)
        {
            string author = BehindPost(Name(part));
            if (author.Length > 2
                && author.Contains(' ', StringComparison.Ordinal)
                && !IsPost(author)
                && Agencies.Find(author) is null
                && !authors.Contains(author))
            {
                authors.Add(author);
            }
        }
        return authors;
    }

    /// <summary>The agency a byline names after the writers: "By Ann Lee, Reuters", "By Ann Lee of The Associated Press".</summary>
    public static Agency? AgencyOf(string? byline)
    {
        if (byline is null) return null;
        var rest = byline.AsSpan();
        foreach (var range in rest.SplitAny(',', ';', '|', '/', '(', ')', '—', '–'))
        {
            var part = rest[range].Trim(" .=");
            if (Agencies.Find(part) is { } agency) return agency;
            foreach (string word in (ReadOnlySpan<string>)[" of ", " for ", " from "])
                if (part.LastIndexOf(word) is > 0 and int at && Agencies.Find(part[(at + word.Length)..]) is { } house) return house;
        }
        return null;
    }

    /// <summary>A line under the byline that is a post and nothing else: "Staff Writer", "Associated Press Writer".</summary>
    public static bool IsPost(ReadOnlySpan<char> line) =>
        line.Length <= 60 && line.Count(' ') <= 4 && char.IsUpper(line[0]) && char.IsLetter(line[^1]) && EndsInPost(line);

    /// <summary>
    /// "Ann Lee Health editor", "Bo Chen in Lagos": a line under a headline, with a day under it, that names a writer without "By"; the length of the name, or
    /// 0.
    /// </summary>
    public static int Unopened(ReadOnlySpan<char> line)
    {
        int first = line.IndexOf(' ');
        int second = first < 0 ? -1 : line[(first + 1)..].IndexOf(' ');
        if (second <= 0 || line.Length > 60) return 0;
        int name = first + 1 + second;
        if (!char.IsUpper(line[0]) || !char.IsUpper(line[first + 1])) return 0;
        foreach (char c in line[..name]) if (!char.IsLetter(c) && c is not (' ' or '-' or '\'' or '’' or '.')) return 0;
        var rest = line[(name + 1)..];
        bool place = rest.StartsWith("in ") && rest.Length > 5 && char.IsUpper(rest[3]) && char.IsLetter(rest[^1]) && rest.Count(' ') <= 3;
        int last = rest.LastIndexOf(' ') + 1;
        return place || rest.Length > 3 && char.IsUpper(rest[0]) && last > 0 && char.IsLower(rest[last]) && EndsInPost(rest) ? name : 0;
    }

    /// <summary>"BBC News, Riverton", "Reuters in Oslo": the house under the writer's name.</summary>
    public static bool IsHouse(ReadOnlySpan<char> line)
    {
        if (line.Length > 60 || line.IsEmpty || !char.IsLetter(line[^1])) return false;
        int end = line.IndexOf(", ");
        if (end < 0) end = line.IndexOf(" in ");
        return end > 0 && Agencies.Find(line[..end]) is not null && line[end..].Count(' ') < 5;
    }

    /// <summary>Two to four words with capitals, nothing else, or two such names: "Ann B. Lee", "Ann Lee and Bo Chen".</summary>
    public static bool IsName(ReadOnlySpan<char> line)
    {
        if (line.IndexOf(" and ") is > 0 and int both) return IsName(line[..both]) && IsName(line[(both + 5)..]);
        int words = line.Count(' ') + 1;
        if (words is < 2 or > 4 || line.Length > 40) return false;
        foreach (var range in line.Split(' '))
        {
            var word = line[range];
            if (word.IsEmpty || !char.IsUpper(word[0]) && !IsSmall(word)) return false;
            foreach (char c in word) if (!char.IsLetter(c) && c is not ('-' or '\'' or '’' or '.')) return false;
        }
        return true;
    }

    private static bool EndsInPost(ReadOnlySpan<char> words)
    {
        foreach (string post in Posts) if (words.EndsWith(post, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    /// <summary>What stands before "in Washington", a bracket or an address.</summary>
    private static string Name(string part)
    {
        int cut = part.IndexOfAny(['(', '<', '@', '/', ':']);
        if (cut > 0) part = part[..cut];
        foreach (string word in (ReadOnlySpan<string>)[" in ", " at ", " for ", " of ", " - ", " – "])
            if (part.IndexOf(word, StringComparison.Ordinal) is > 0 and int at) part = part[..at];
        return part.Trim().TrimEnd('.', '=');
    }

    /// <summary>"Local Democracy Reporter Gary Munro": the name alone.</summary>
    public static string BehindPost(string author)
    {
        string[] words = author.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int post = Array.FindLastIndex(words, static word => EndsInPost(word));
        return post >= 0 && words.Length - post > 2 ? string.Join(' ', words[(post + 1)..]) : author;
    }

    private static bool IsPost(string name)
    {
        foreach (string post in Posts) if (name.Contains(post, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }

    private static string[] Load()
    {
        var posts = new List<string>();
        foreach (var row in LexiconReader.Read("en/byline-posts.txt")) posts.Add(row.ToString());
        return [.. posts];
    }

    private static int Opened(ReadOnlySpan<char> line)
    {
        foreach (string opening in Openings) if (line.StartsWith(opening, StringComparison.Ordinal)) return opening.Length;
        return 0;
    }

    private static bool IsSmall(ReadOnlySpan<char> word)
    {
        foreach (string small in Small) if (word.SequenceEqual(small)) return true;
        return false;
    }
}
