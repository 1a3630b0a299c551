using System.Buffers;
using ArticleKit.Languages;

namespace ArticleKit.Parsers.Html.Body;

/// <summary>
/// Parts a caption from its credit: "The bridge at dawn. Photo: Ann Lee/Daily Post", "… (Foto: dpa)", "… © AFP", "… (Ann Lee/Reuters)", "… | Ann Lee via Getty
/// Images".
/// </summary>
internal static class Credits
{
    /// <summary>How far from a caption's end its credit may begin, and how long a line after the copyright sign alone can still be a name.</summary>
    private const int Reach = 160, LongestName = 60;

    private static readonly string[] Marks = Load("en/credit-openings.txt", "any/credit-marks.txt"), Ends = Load("en/credit-endings.txt");
    private static readonly SearchValues<char> Firsts = SearchValues.Create([.. Marks.SelectMany(mark => (char[])[char.ToLowerInvariant(mark[0]),
        char.ToUpperInvariant(mark[0])])]);

    /// <summary>True for a line that is a credit from its first word.</summary>
    public static bool Begins(ReadOnlySpan<char> text) => Mark(text.TrimStart("([ ")) > 0;

    /// <summary>"© Reuters", "Reuters/abc": behind a text this is who owns it, not who took a picture.</summary>
    public static bool IsOwner(ReadOnlySpan<char> text) => text[0] == '©' || (Mark(text) is > 0 and int mark && text[mark - 1] == '/');

    /// <summary>True for a line that has a credit's first word and no name after it.</summary>
    public static bool IsMark(ReadOnlySpan<char> text)
    {
        text = text.Trim("()[] ");
        return Mark(text) is > 0 and int mark && text[mark..].Trim(" :.").IsEmpty;
    }

    /// <summary>True for a line with a credit behind its last sentence or bracket.</summary>
    public static bool IsBehind(ReadOnlySpan<char> text)
    {
        if (text.Length is < 20 or > 300) return false;
        for (int i = text.Length - 4; i > 8 && text.Length - i < LongestName + 20; i--)
            if (text[i - 1] == ' ' && (text[i] == '©' || Mark(text[i..]) > 2)) return text[i - 2] is '.' or '!' or '?' or ')' or ']' or '|' or '”' or '"';
        return false;
    }

    public static (string? Caption, string? Credit) Split(string text)
    {
        int at = -1;
        for (int i = text.Length - 1; i >= 0 && text.Length - i < Reach; i--)
            if ((i == 0 || !char.IsLetterOrDigit(text[i - 1])) && (text[i] == '©' || Mark(text.AsSpan(i)) > 0)) at = i;
        return at < 0 ? Named(text) : at == 0 && text[0] == '©' && text.Length > LongestName ? (text, null) : Marked(text, at);
    }

    /// <summary>A credit that a word or sign begins; where it stands in brackets, it ends with them, and what is behind them is the page's.</summary>
    private static (string? Caption, string? Credit) Marked(string text, int at)
    {
        int open = at;
        while (open > 0 && text[open - 1] == ' ') open--;
        int close = open > 0 && text[open - 1] is '(' or '[' ? Close(text, open - 1) : -1;
        string caption = text[..at].TrimEnd(' ', '(', '[', '|', '-', '–', '—', '/', ',');
        string behind = close < 0 ? "" : text[(close + 1)..].Trim();
        if (caption.Length == 0 && behind.Length > 0) caption = behind;
        return (None(caption), None(Name(text.AsSpan(at, (close < 0 ? text.Length : close) - at))));
    }

    /// <summary>The name behind the mark; an agency's mark ("AP Photo/Ann Lee") is part of the credit.</summary>
    private static string Name(ReadOnlySpan<char> credit)
    {
        int mark = Mark(credit);
        if (mark > 0 && credit[mark - 1] != '/') credit = credit[mark..];
        for (int i = 1; i < credit.Length; i++)
            if (credit[i] is '(' or '[' && (Begins(credit[i..]) || Close(credit.ToString(), i) < 0)) { credit = credit[..i]; break; }
        foreach (string end in Ends) if (credit.EndsWith(end, StringComparison.OrdinalIgnoreCase)) credit = credit[..^end.Length];
        credit = credit.Trim(" [©:;.,|-–—");
        if (credit.Length > 0 && credit[^1] is ')' or ']' && credit.IndexOfAny('(', '[') < 0) credit = credit.TrimEnd(")] .");
        return credit.ToString();
    }

    /// <summary>A credit without a mark: "(Ann Lee/Reuters)", "[dpa]", and behind the last sentence "Ann Lee/AP".</summary>
    private static (string? Caption, string? Credit) Named(string text)
    {
        var line = text.AsSpan().TrimEnd(" .");
        if (PictureNames.Is(line)) return (null, line.ToString());
        if (line.Length > 2 && line[^1] is ')' or ']')
        {
            int open = line.LastIndexOf(line[^1] == ')' ? '(' : '[');
            if (open >= 0 && PictureNames.Is(line[(open + 1)..^1].Trim()))
                return (None(text[..open].TrimEnd(' ', '|', '-', '–', '—')), line[(open + 1)..^1].Trim().ToString());
            return (text, null);
        }
        for (int i = line.Length - 3; i > 0 && line.Length - i < PictureNames.Longest; i--)
        {
            if (line[i + 1] != ' ' || line[i] is not ('.' or '!' or '?' or '|' or '”' or '"' or ')' or '\n')) continue;
            var tail = line[(i + 2)..].Trim();
            return PictureNames.Is(tail) ? (None(text[..(i + 1)].TrimEnd(' ', '|')), tail.ToString()) : (text, null);
        }
        return (text, null);
    }

    /// <summary>The length of the mark the text begins with, 0 for none; a mark that ends in a letter is a word of its own.</summary>
    private static int Mark(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || !Firsts.Contains(text[0])) return 0;
        foreach (string mark in Marks)
            if (text.StartsWith(mark, StringComparison.OrdinalIgnoreCase)
                && (!char.IsLetter(mark[^1]) || text.Length == mark.Length || !char.IsLetter(text[mark.Length])))
            {
                return mark.Length;
            }
        return 0;
    }

    private static int Close(string text, int open)
    {
        int depth = 0;
        for (int i = open; i < text.Length; i++)
        {
            if (text[i] is '(' or '[') depth++;
            else if (text[i] is ')' or ']' && --depth == 0) return i;
        }
        return -1;
    }

    private static string? None(string text) => text.Length == 0 ? null : text;

    private static string[] Load(params ReadOnlySpan<string> files)
    {
        var marks = new List<string>();
        foreach (string file in files) foreach (var row in LexiconReader.Read(file)) marks.Add(row.ToString());
        marks.Sort((one, other) => one.Length != other.Length ? other.Length.CompareTo(one.Length) : string.CompareOrdinal(one, other));
        return [.. marks];
    }
}
