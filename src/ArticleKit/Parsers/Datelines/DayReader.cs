using ArticleKit.Languages;

namespace ArticleKit.Parsers.Datelines;

/// <summary>
/// Reads the day of a dateline or a line of its own: "Jan 17", "Jan. 17, 2024", "17 janv. 2024", "Wednesday 17 Jan 2024", "Monday", "2024-01-17".
/// </summary>
internal static class DayReader
{
    /// <summary>Only what is written rightly.</summary>
    public static bool Take(ref DatelineCursor cursor, out DatelineDay day)
    {
        int back = cursor.At;
        day = default;
        if (!char.IsAsciiDigit(cursor.Here) && !Months.MayBegin(cursor.Next(2))) return false;
        if (TakeIso(ref cursor, out day) || TakeNumeric(ref cursor, out day)) return true;
        int weekday = TakeWeekday(ref cursor);
        if (TakeMonthDay(ref cursor, out day) || TakeDayMonth(ref cursor, out day)) { day = day with { Weekday = weekday }; return true; }
        day = new DatelineDay(0, 0, 0, weekday);
        if (weekday > 0) return true;
        cursor.At = back;
        return false;
    }

    /// <summary>What must be a day for its place in the line, with slips: "Narch 2", "March 119", "April l"; the day may not be known.</summary>
    public static bool TakeSlip(ref DatelineCursor cursor, out DatelineDay day)
    {
        int back = cursor.At;
        day = default;
        if (!cursor.TakeWord(out var word) || word.Length is < 3 or > 11) { cursor.At = back; return false; }
        int month = Months.Nearest(cursor.Slice(word));
        cursor.SkipBlanks();
        int start = cursor.At;
        bool digit = false;
        while (!cursor.AtEnd && cursor.At - start < 4 && (char.IsAsciiDigit(cursor.Here) || cursor.Here is 'l' or 'O' or 'o' or 'I'))
        {
            digit |= char.IsAsciiDigit(cursor.Here);
            cursor.At++;
        }
        var number = cursor.Slice(new Model.Span(start, cursor.At));
        if (number.IsEmpty || !digit && month == 0 || char.IsLetter(cursor.Here)) { cursor.At = back; return false; }
        if (int.TryParse(number, out int value) && value <= 31) day = new DatelineDay(0, month, value, 0);
        return true;
    }

    private static bool TakeIso(ref DatelineCursor cursor, out DatelineDay day)
    {
        int back = cursor.At;
        day = default;
        if (cursor.TakeNumber(4, out int year) && year > 1000 && cursor.Here == '-')
        {
            cursor.At++;
            if (cursor.TakeNumber(2, out int month) && month is >= 1 and <= 12 && cursor.Here == '-')
            {
                cursor.At++;
                if (cursor.TakeNumber(2, out int number) && number is >= 1 and <= 31) { day = new DatelineDay(year, month, number, 0); return true; }
            }
        }
        cursor.At = back;
        return false;
    }

    /// <summary>"13/03/2024", "03/13/2024", "13.03.2024": only where it can be one day and no other.</summary>
    private static bool TakeNumeric(ref DatelineCursor cursor, out DatelineDay day)
    {
        int back = cursor.At;
        day = default;
        if (cursor.TakeNumber(2, out int first) && cursor.Here is '/' or '.' or '-')
        {
            char sign = cursor.Here;
            cursor.At++;
            if (cursor.TakeNumber(2, out int second) && cursor.Here == sign)
            {
                cursor.At++;
                if (sign == '.' || first > 12) (first, second) = (second, first);
                else if (second <= 12 && first != second) second = 0;
                if (cursor.TakeNumber(4, out int year) && year > 1000 && first is >= 1 and <= 12 && second is >= 1 and <= 31)
                {
                    day = new DatelineDay(year, first, second, 0);
                    return true;
                }
            }
        }
        cursor.At = back;
        return false;
    }

    private static int TakeWeekday(ref DatelineCursor cursor)
    {
        int back = cursor.At;
        if (cursor.TakeWord(out var word)
            && Months.Weekday(cursor.Slice(word)) is > 0 and int weekday
            && !cursor.Slice(word).SequenceEqual("Sun")
            && !cursor.Slice(word).SequenceEqual("mar"))
        {
            int after = cursor.At;
            cursor.SkipCommas();
            if (!char.IsLetterOrDigit(cursor.Here)) cursor.At = after;
            return weekday;
        }
        cursor.At = back;
        return 0;
    }

    private static bool TakeMonthDay(ref DatelineCursor cursor, out DatelineDay day)
    {
        int back = cursor.At;
        day = default;
        if (cursor.TakeWord(out var word) && Months.Find(cursor.Slice(word)) is > 0 and int month)
        {
            cursor.SkipBlanks();
            if (cursor.TakeNumber(2, out int number) && number is >= 1 and <= 31 && !char.IsLetter(cursor.Here))
            {
                day = new DatelineDay(TakeYear(ref cursor), month, number, 0);
                return true;
            }
        }
        cursor.At = back;
        return false;
    }

    private static bool TakeDayMonth(ref DatelineCursor cursor, out DatelineDay day)
    {
        int back = cursor.At;
        day = default;
        if (cursor.TakeNumber(2, out int number) && number is >= 1 and <= 31)
        {
            if (cursor.Here == '.') cursor.At++; else cursor.SkipOrdinal();
            cursor.SkipBlanks();
            int word = cursor.At;
            if (cursor.TakeWord(out var de) && !cursor.Slice(de).Equals("de", StringComparison.OrdinalIgnoreCase)) cursor.At = word;
            cursor.SkipBlanks();
            if (cursor.TakeWord(out var name) && Months.Find(cursor.Slice(name)) is > 0 and int month)
            {
                day = new DatelineDay(TakeYear(ref cursor), month, number, 0);
                return true;
            }
        }
        cursor.At = back;
        return false;
    }

    private static int TakeYear(ref DatelineCursor cursor)
    {
        int back = cursor.At;
        cursor.SkipCommas();
        if (cursor.TakeNumber(4, out int year) && year is >= 1700 and <= 2199) return year;
        cursor.At = back;
        return 0;
    }
}
