using System.Collections.Frozen;
using ArticleKit.Languages;

namespace ArticleKit.Parsers.Html.Head;

/// <summary>
/// Takes the day, the hour and the handle off a byline: "Ann Lee · Daily Post · Posted: Jan 17, 2024 | 2 comments" is "Ann Lee · Daily Post", "17.01.2024 by
/// Kay" is "by Kay"; a line of days alone names nobody.
/// </summary>
internal static class BylineTrim
{
    private static readonly FrozenSet<string> Weekdays = Load();
    private static readonly char[] Edges = [' ', ',', '|', '·', '•', '»', '-', '–', '—', '/', ':', '('];

    /// <summary>Null where nothing but days and hours stands in the line.</summary>
    public static string? Of(string line)
    {
        string[] words = Parted(line).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int from = 0;
        while (from < words.Length && IsDay(words, from)) from++;
        if (from == words.Length) return line.AsSpan().ContainsAnyInRange('0', '9') ? null : line;
        if (!Array.Exists(words[..from], word => char.IsAsciiDigit(word[0]))) from = 0;
        int to = from + 1;
        while (to < words.Length && !Ends(words, to)) to++;
        while (to > from + 1 && (AuthorNames.IsWhen(words[to - 1]) || (to < words.Length && AuthorNames.IsStop(words[to - 1])))) to--;
        string kept = string.Join(' ', words[from..to]).Trim(Edges);
        int handle = kept.IndexOf('@');
        if (handle > 2 && kept[handle - 1] != ' ' && char.IsLetter(kept[handle - 1]) && !kept.AsSpan(handle).Contains('.')) kept = kept[..handle];
        return kept.Length == 0 || AuthorNames.IsLead(kept) ? line : kept;
    }

    /// <summary>A sign or day that touches the words beside it stands alone: "Ann Lee|Published", "Ann Lee/June 12", "Ann Lee22. Februar".</summary>
    private static string Parted(string line)
    {
        for (int i = line.Length - 2; i > 0; i--)
            if (line[i] == '|'
                || (line[i] == '/' && char.IsLetter(line[i - 1]) && (char.IsAsciiDigit(line[i + 1]) || IsCalendar(line[(i + 1)..].Split(' ')[0]))))
            {
                line = $"{line[..i]} {line[i]} {line[(i + 1)..]}";
            }
            else if (char.IsAsciiDigit(line[i]) && char.IsLower(line[i - 1]) && line[i..].IndexOfAny(['.', '/', '-']) is 1 or 2) line = line.Insert(i, " ");
        return line;
    }

    /// <summary>A word of a day before the names: a number, a month, a weekday, a zone, and what joins them.</summary>
    private static bool IsDay(string[] words, int at)
    {
        string word = words[at].Trim(Edges);
        if (word.Length == 0 || char.IsAsciiDigit(word[0]) || IsCalendar(word)) return true;
        if (at > 0 && word.Length < 5 && word == word.ToUpperInvariant() && char.IsAsciiDigit(words[at - 1][0]) && !AuthorNames.IsLead(word)) return true;
        bool joins = AuthorNames.IsOpen(word) || AuthorNames.IsStop(word) || (at > 0 && word.Length < 4 && char.IsLower(word[0]));
        return joins && at + 1 < words.Length && IsDay(words, at + 1);
    }

    /// <summary>The names end here: at a number, at a month or weekday with a number behind it, at "Published" before a day.</summary>
    private static bool Ends(string[] words, int at)
    {
        string word = words[at].Trim(Edges);
        if (word.Length == 0) return false;
        if (char.IsAsciiDigit(word[0])) return true;
        return (IsCalendar(word) && Digits(words, at, 2)) || (AuthorNames.IsWhen(word) && Digits(words, at, 3));
    }

    private static bool Digits(string[] words, int at, int reach)
    {
        for (int i = at + 1; i < words.Length && i <= at + reach; i++) if (char.IsAsciiDigit(words[i][0])) return true;
        return false;
    }

    private static bool IsCalendar(string word)
    {
        string bare = word.TrimEnd('.').ToLowerInvariant();
        return PageDates.IsMonth(bare) || Weekdays.Contains(bare);
    }

    private static FrozenSet<string> Load()
    {
        var words = new List<string>();
        foreach (var row in LexiconReader.Read("any/weekdays.tsv")) words.Add(row.Cell(0).ToString());
        return words.ToFrozenSet(StringComparer.Ordinal);
    }
}
