using System.Collections.Frozen;
using System.Globalization;
using ArticleKit.Languages;

namespace ArticleKit.Parsers.Html.Head;

/// <summary>
/// Dates as pages write them, to ISO 8601: "2024-01-17T09:30:00+0200", "Wed, 17 Jan 2024 09:30:00 GMT", "17. Januar 2024, 9.30 Uhr", "20240117", Unix seconds.
/// </summary>
internal static class PageDates
{
    private static readonly FrozenDictionary<string, int> Months = LoadMonths();

    /// <summary>Null where there is no whole day in the text. The first day that is found counts.</summary>
    public static string? Read(string? text, bool monthFirst = false)
    {
        if (text is null) return null;
        text = text.Trim();
        if (text.Length is < 6 or > 400) return null;
        return Iso(text) ?? Epoch(text) ?? Find(text, monthFirst);
    }

    /// <summary>The first date in a line of text.</summary>
    public static string? Find(ReadOnlySpan<char> text, bool monthFirst)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (i > 0 && char.IsLetterOrDigit(text[i - 1])) continue;
            if (char.IsAsciiDigit(text[i]) && FromDigit(text[i..], monthFirst, out int used) is { } day) return day + Clock(text[(i + used)..]);
            if (char.IsLetter(text[i]) && FromMonth(text[i..], out used) is { } named) return named + Clock(text[(i + used)..]);
        }
        return null;
    }

    /// <summary>A month's name or its short form, lower case, in one of the languages read.</summary>
    public static bool IsMonth(string word) => Months.ContainsKey(word);

    private static string? Iso(string text)
    {
        if (text.Length < 8 || !char.IsAsciiDigit(text[0])) return null;
        int at = 0;
        if (!Number(text, ref at, 4, 4, out int year)) return null;
        bool dashed = at < text.Length && text[at] is '-' or '/' or '.';
        if (dashed) at++;
        if (!Number(text, ref at, dashed ? 1 : 2, 2, out int month)) return null;
        if (dashed) { if (at < text.Length && text[at] is '-' or '/' or '.') at++; else return null; }
        if (!Number(text, ref at, dashed ? 1 : 2, 2, out int day) || Day(year, month, day) is not { } iso) return null;
        if (at < text.Length && char.IsAsciiDigit(text[at])) return null;
        while (at < text.Length && text[at] is 'T' or 't' or ' ' or ',' or '-' or '年' or '日') at++;
        return iso + Time(text.AsSpan(at));
    }

    /// <summary>hh:mm[:ss[.fff]] and a zone.</summary>
    private static string Time(ReadOnlySpan<char> text)
    {
        int at = 0;
        if (!Number(text, ref at, 1, 2, out int hour) || hour > 23 || at >= text.Length || text[at] is not (':' or '.' or 'h')) return "";
        at++;
        if (!Number(text, ref at, 2, 2, out int minute) || minute > 59) return "";
        int second = 0;
        if (at < text.Length && text[at] == ':') { at++; if (!Number(text, ref at, 2, 2, out second) || second > 59) second = 0; }
        if (at < text.Length && text[at] is '.' or ',') { at++; while (at < text.Length && char.IsAsciiDigit(text[at])) at++; }
        var rest = text[at..].TrimStart();
        if (rest.StartsWith("pm", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("p.m", StringComparison.OrdinalIgnoreCase))
        {
            if (hour < 12) hour += 12;
            rest = rest[2..].TrimStart(".mM ");
        }
        else if (rest.StartsWith("am", StringComparison.OrdinalIgnoreCase) || rest.StartsWith("a.m", StringComparison.OrdinalIgnoreCase))
        {
            if (hour == 12) hour = 0;
            rest = rest[2..].TrimStart(".mM ");
        }
        return string.Create(CultureInfo.InvariantCulture, $"T{hour:00}:{minute:00}:{second:00}{Zone(rest)}");
    }

    private static string Zone(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("UTC", StringComparison.Ordinal) || text.StartsWith("GMT", StringComparison.Ordinal))
            text = text[3..] is { Length: > 1 } more && more[0] is '+' or '-' ? text[3..] : "Z";
        if (text.IsEmpty) return "";
        if (text[0] is 'Z' or 'z') return "Z";
        if (text[0] is '+' or '-')
        {
            int at = 1;
            if (!Number(text, ref at, 1, 2, out int hours) || hours > 14) return "";
            if (at < text.Length && text[at] == ':') at++;
            if (!Number(text, ref at, 2, 2, out int minutes)) minutes = 0;
            return string.Create(CultureInfo.InvariantCulture, $"{text[0]}{hours:00}:{minutes:00}");
        }
        return Named(text);
    }

    private static string Named(ReadOnlySpan<char> text)
    {
        int end = 0;
        while (end < text.Length && char.IsAsciiLetter(text[end])) end++;
        return text[..end] switch
        {
            "EST" => "-05:00", "EDT" => "-04:00", "CST" => "-06:00", "CDT" => "-05:00", "MST" => "-07:00", "MDT" => "-06:00", "PST" => "-08:00",
            "PDT" => "-07:00",
            "BST" => "+01:00", "CET" or "MEZ" => "+01:00", "CEST" or "MESZ" => "+02:00", "JST" or "KST" => "+09:00", "MSK" => "+03:00", "AEST" => "+10:00",
            "AEDT" => "+11:00",
            _ => "",
        };
    }

    /// <summary>A clock within a few characters after the day: ", 9.30 Uhr", " at 11:08 a.m.", "T12:00".</summary>
    private static string Clock(ReadOnlySpan<char> text)
    {
        int at = 0;
        while (at < text.Length && at < 14 && !char.IsAsciiDigit(text[at])) at++;
        if (at >= text.Length || !char.IsAsciiDigit(text[at]) || (at > 0 && char.IsLetter(text[at - 1]) && text[at - 1] != 'T')) return "";
        return Time(text[at..]);
    }

    private static string? Epoch(string text)
    {
        if (text.Length is not (10 or 13) || text.AsSpan().ContainsAnyExceptInRange('0', '9')) return null;
        long value = long.Parse(text, CultureInfo.InvariantCulture);
        if (text.Length == 13) value /= 1000;
        return value is < 631152000 or > 4102444800
            ? null
            : DateTimeOffset.FromUnixTimeSeconds(value).ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
    }

    /// <summary>17.1.2024, 17/01/24, 1/17/2024, 2024-01-17, 17 January 2024, 17. Januar 2024, 17 de enero de 2024, 2024年1月17日, 2024. 1. 17.</summary>
    private static string? FromDigit(ReadOnlySpan<char> text, bool monthFirst, out int used)
    {
        int at = used = 0;
        if (!Number(text, ref at, 1, 4, out int first) || (at < text.Length && char.IsAsciiDigit(text[at]))) return null;
        int digits = at;
        if (at >= text.Length) return null;
        if (digits == 4)
        {
            if (text[at] is not ('-' or '/' or '.' or '年' or '년')) return null;
            at++;
            while (at < text.Length && text[at] == ' ') at++;
            if (!Number(text, ref at, 1, 2, out int month) || at >= text.Length || text[at] is not ('-' or '/' or '.' or '月' or '월')) return null;
            at++;
            while (at < text.Length && text[at] == ' ') at++;
            if (!Number(text, ref at, 1, 2, out int day)) return null;
            used = at;
            return Day(first, month, day);
        }
        if (digits > 2) return null;
        if (text[at] is '.' or '/' or '-' && at + 1 < text.Length && char.IsAsciiDigit(text[at + 1])) return Slashed(text, first, at, monthFirst, out used);
        while (at < text.Length
            && (text[at] is ' ' or '.' or '-' or ',' or 'º'
                || (at < 6
                    && text[at..] is ['t', 'h', ..] or ['s', 't', ..] or ['n', 'd', ..] or ['r', 'd', ..] or ['d', 'e', ' ', ..] or ['e', 'r', ' ', ..])))
        {
            at += char.IsLetter(text[at]) && text[at] != 'º' ? 2 : 1;
        }
        int number = Month(text[at..], out int letters);
        if (number == 0) return null;
        at += letters;
        return Year(text, ref at, out int year) && Day(year, number, first) is { } iso ? Done(iso, at, out used) : null;
    }

    private static string? Slashed(ReadOnlySpan<char> text, int first, int at, bool monthFirst, out int used)
    {
        used = 0;
        char mark = text[at++];
        if (!Number(text, ref at, 1, 2, out int second) || at >= text.Length || text[at] != mark) return null;
        at++;
        int before = at;
        if (!Number(text, ref at, 2, 4, out int year) || at - before == 3 || (at < text.Length && char.IsAsciiDigit(text[at]))) return null;
        if (at - before == 2) year += year > 60 ? 1900 : 2000;
        used = at;
        if (mark != '/') monthFirst = false;
        if (second > 12) monthFirst = true;
        return monthFirst && first <= 12 ? Day(year, first, second) : Day(year, second, first) ?? Day(year, first, second);
    }

    /// <summary>January 17, 2024; Jan. 17th 2024.</summary>
    private static string? FromMonth(ReadOnlySpan<char> text, out int used)
    {
        used = 0;
        int number = Month(text, out int at);
        if (number == 0) return null;
        while (at < text.Length && text[at] is ' ' or '.') at++;
        if (!Number(text, ref at, 1, 2, out int day)) return null;
        if (at + 1 < text.Length && text[at..(at + 2)] is "st" or "nd" or "rd" or "th") at += 2;
        return Year(text, ref at, out int year) && Day(year, number, day) is { } iso ? Done(iso, at, out used) : null;
    }

    private static string Done(string iso, int at, out int used)
    {
        used = at;
        return iso;
    }

    private static bool Year(ReadOnlySpan<char> text, ref int at, out int year)
    {
        int limit = Math.Min(text.Length, at + 6);
        while (at < limit && !char.IsAsciiDigit(text[at])) at++;
        return Number(text, ref at, 4, 4, out year) && (at >= text.Length || !char.IsAsciiDigit(text[at]));
    }

    private static int Month(ReadOnlySpan<char> text, out int letters)
    {
        letters = 0;
        while (letters < text.Length
            && letters < 14
            && (char.IsLetter(text[letters])
                || char.GetUnicodeCategory(text[letters]) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark))
        {
            letters++;
        }
        if (letters < 3) return 0;
        Span<char> lower = stackalloc char[letters];
        text[..letters].ToLowerInvariant(lower);
        return Months.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(lower, out int month) ? month : 0;
    }

    private static bool Number(ReadOnlySpan<char> text, ref int at, int least, int most, out int value)
    {
        int start = at;
        value = 0;
        while (at < text.Length && at - start < most && char.IsAsciiDigit(text[at])) value = value * 10 + text[at++] - '0';
        return at - start >= least;
    }

    private static string? Day(int year, int month, int day) =>
        year is >= 1900 and <= 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
        ? string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}")
        : null;

    private static FrozenDictionary<string, int> LoadMonths()
    {
        var months = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string file in (ReadOnlySpan<string>)["any/months.tsv", "any/month-names.tsv"])
            foreach (var row in LexiconReader.Read(file)) months[row.Cell(0).ToString()] = int.Parse(row.Cell(1), CultureInfo.InvariantCulture);
        return months.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
