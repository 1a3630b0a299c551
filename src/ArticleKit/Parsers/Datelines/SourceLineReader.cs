using ArticleKit.Model;

namespace ArticleKit.Parsers.Datelines;

/// <summary>
/// Reads a line that names the agency or the day and nothing else: "AFP , Wednesday 17 Jan 2024", "Reuters", "August 8, 2011", "Published: 3 May 2020 10:15
/// GMT".
/// </summary>
internal static class SourceLineReader
{
    private static readonly string[] Fillers = ["published", "posted", "updated", "last", "modified", "on", "at", "am", "pm", "gmt", "utc", "est", "edt",
        "bst", "cet", "ist", "et", "date", "with", "agencies", "and", "in", "by", "staff", "writer", "source", "from"];

    /// <summary>The line's agency and day; null where it says anything more, or neither.</summary>
    public static Dateline? Read(string text, Span line, string? published)
    {
        if (line.Length > 90) return null;
        var cursor = new DatelineCursor(text, line.Start, line.End);
        DatelineDay? day = null;
        Span? agency = null;
        while (true)
        {
            while (!cursor.AtEnd && !char.IsLetterOrDigit(cursor.Here)) cursor.At++;
            if (cursor.AtEnd) break;
            if (day is null && DayReader.Take(ref cursor, out var read)) day = read;
            else if (agency is null && cursor.TakeAgency(out var name)) agency = name;
            else if (cursor.TakeWord(out var word) && IsFiller(cursor.Slice(word))) continue;
            else if (!TakeTime(ref cursor)) return null;
        }
        if (day is { Day: 0 } || day is null && agency is null || agency is null && day is not { Year: > 0 }) return null;
        return new Dateline(line, DatelineForm.SourceLine) { Date = day?.Iso(published), Agency = agency?.Of(text).ToString(), Rule = "dateline.source-line" };
    }

    /// <summary>"Posted 3h ago, updated 42m ago": a page's line that tells only how old it is.</summary>
    public static bool IsAge(ReadOnlySpan<char> line)
    {
        if (line.Length > 60 || !line.EndsWith(" ago", StringComparison.Ordinal)) return false;
        bool numbered = false;
        foreach (var range in line.SplitAny(' ', ',', '|', '·', ':'))
        {
            var word = line[range];
            if (word.IsEmpty || word is "ago" || IsFiller(word)) continue;
            bool digits = char.IsAsciiDigit(word[0]);
            var unit = word.TrimStart("0123456789");
            if (digits ? !unit.IsEmpty && !IsUnit(unit) : !numbered || !IsUnit(word)) return false;
            numbered |= digits;
        }
        return numbered;
    }

    /// <summary>"Last updated: 14:32 GMT": the hour and the words around it alone.</summary>
    public static bool IsHour(string text, Span line)
    {
        if (line.Length > 60) return false;
        var cursor = new DatelineCursor(text, line.Start, line.End);
        bool hour = false, filler = false;
        while (true)
        {
            while (!cursor.AtEnd && !char.IsLetterOrDigit(cursor.Here)) cursor.At++;
            if (cursor.AtEnd) return hour && filler;
            if (cursor.TakeWord(out var word))
            {
                if (!IsFiller(cursor.Slice(word))) return false;
                filler = true;
            }
            else if (TakeTime(ref cursor)) hour = true;
            else return false;
        }
    }

    private static bool IsUnit(ReadOnlySpan<char> word) =>
        word is "s" or "m" or "h" or "d" or "w" or "sec" or "min" or "mins" or "minute" or "minutes" or "hr" or "hrs" or "hour" or "hours" or "day" or "days"
            or "week" or "weeks";

    private static bool TakeTime(ref DatelineCursor cursor)
    {
        int back = cursor.At;
        if (cursor.TakeNumber(2, out int hour) && hour < 24 && cursor.Here is ':' or '.')
        {
            cursor.At++;
            if (cursor.TakeNumber(2, out int minute) && minute < 60) return true;
        }
        cursor.At = back;
        return cursor.TakeNumber(4, out int clock) && clock % 100 < 60 && clock < 2400 && cursor.At - back == 4;
    }

    private static bool IsFiller(ReadOnlySpan<char> word)
    {
        foreach (string filler in Fillers) if (word.TrimEnd('.').Equals(filler, StringComparison.OrdinalIgnoreCase)) return true;
        return false;
    }
}
