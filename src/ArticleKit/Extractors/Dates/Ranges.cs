using ArticleKit.Extractors.Dates.Rules;
using ArticleKit.Languages;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Dates;

/// <summary>
/// Makes one reading of two ends: "from 2009 to 2011", "between May and July", "Jan. 30-Feb. 2", "2014-2016", "from 9 a.m. to 5 p.m.";
/// and reads the bare numbers beside a date: "Jan. 5-7", "5-7 January", "April 24 and 25", "7-9 p.m.".
/// </summary>
internal static class Ranges
{
    public static List<Reading> Run(in Cursor at, List<Reading> readings)
    {
        var ranged = new List<Reading>(readings.Count);
        for (int i = 0; i < readings.Count; i++)
        {
            int bound = ranged.Count > 0 ? ranged[^1].End : at.First, limit = i + 1 < readings.Count ? readings[i + 1].First : at.End;
            var reading = Before(at, readings[i], bound);
            if (ranged.Count > 0 && Ends(at, ranged[^1], reading) is { } both) { ranged[^1] = both; continue; }
            if (Listed(at, reading, bound) is { } earlier) ranged.Add(earlier);
            var (range, second) = After(at, reading, limit);
            ranged.Add(range);
            if (second is not null) ranged.Add(second);
        }
        return ranged;
    }

    /// <summary>Two readings with a dash between, or from … to, between … and.</summary>
    private static Reading? Ends(in Cursor at, Reading left, Reading right)
    {
        if (right.First - left.End != 1 || !Plain(left.Sense) || !Plain(right.Sense)) return null;
        bool from = at.Is(left.First - 1, DateParticle.From), between = at.Is(left.First - 1, DateParticle.Between);
        bool dash = at.IsDash(left.End);
        bool links = dash
            || (from && at.Is(left.End, DateWord.RangeTo))
            || (between && at.Is(left.End, DateParticle.And))
            || (at.Is(left.End, DateParticle.Through) && Same(left.Sense, right.Sense))
            || (left.Sense.Clock is not null && right.Sense.Clock is not null && at.Is(left.End, DateWord.RangeTo));
        if (!links || !Match(left.Sense, right.Sense)) return null;
        if (dash && !Same(left.Sense, right.Sense)) return null;
        return new Reading(left.First, right.End, Make(left.Sense, right.Sense), "date.range");
    }

    /// <summary>"on the 17th and 18th of May", "10 and 11 June": the day before "and" is of the same month.</summary>
    private static Reading? Listed(in Cursor at, Reading reading, int bound)
    {
        if (reading.Rule is not "date.day-month" || reading.Sense is not { Day: { } day, Start: null } || !at.Is(reading.First - 1, DateParticle.And))
            return null;
        int end = reading.First - 1, first = end - 1;
        if (first - 1 >= bound && at.Token(first).IsWord) first--; // 17th
        if (first < bound || MonthDay.Day(at, first, out int next) is not (> 0 and var earlier) || next != end || earlier >= day || at.IsGlued(first))
            return null;
        return new Reading(first - 1 >= bound && at.Is(first - 1, CalendarKind.The) ? first - 1 : first, end,
            reading.Sense with { Day = earlier, Weekday = null, Clock = null, Part = null }, "date.list");
    }

    /// <summary>A number before: 5-7 January, 5 and 6 January, 7-9 p.m., from 3 to 11 p.m.</summary>
    private static Reading Before(in Cursor at, Reading reading, int bound)
    {
        int link = reading.First - 1, number = link - 1;
        if (number < bound) return reading;
        bool dash = at.IsDash(link), word = at.Is(link, DateWord.RangeTo) || at.Is(link, DateParticle.And);
        if (!dash && !word) return reading;
        var sense = reading.Sense;
        if (sense.Clock is { } clock && sense.Start is null && reading.Rule is "time.meridiem" or "time.joined" or "time.zone")
        {
            if (word && !(Opens(at, number - 1) || Opens(at, number - 3))) return reading;
            return Hours(at, number, bound, clock, out int first) is { } start
                ? reading with { First = first, Sense = sense with { Start = sense with { Clock = start } }, Rule = "time.range" }
                : reading;
        }
        if (sense is not { Day: { } day, Month: not null } || !at.Digits(reading.First, out _) || at.Token(reading.First).Length > 2) return reading;
        if (!at.Digits(number, out int earlier) || earlier < 1 || earlier >= day || at.IsGlued(number) && at.Token(number - 1).Kind is not TokenKind.Mark)
            return reading;
        return dash
            || (at.Is(link, DateParticle.To) && at.Is(number - 1, DateParticle.From))
            || (at.Is(link, DateParticle.And) && at.Is(number - 1, DateParticle.Between))
            ? reading with { First = number, Sense = sense with { Start = sense with { Day = earlier } }, Rule = "date.range" } : reading;
    }

    private static bool Opens(in Cursor at, int i) => at.Is(i, DateParticle.From) || at.Is(i, DateParticle.Between);

    /// <summary>7 or 7:30 before "9 p.m.": the same half of the day unless it would be later.</summary>
    private static ClockTime? Hours(in Cursor at, int last, int bound, ClockTime end, out int first)
    {
        first = last;
        int? minute = null;
        if (last - 2 >= bound && at.IsPunct(last - 1, ':') && at.IsGlued(last) && at.Digits(last, out int m) && at.Digits(last - 2, out _))
        {
            minute = m;
            first = last - 2;
        }
        if (!at.Digits(first, out int hour) || hour is < 1 or > 12 || end.Hour is < 1 or > 23 || at.Token(first).Length > 2) return null;
        int half = end.Hour >= 12 ? 12 : 0;
        int same = hour % 12 + half;
        if (same * 60 + (minute ?? 0) >= end.Hour * 60 + (end.Minute ?? 0)) same = hour % 12 + (12 - half);
        return end with { Hour = same, Minute = minute ?? 0, Second = null };
    }

    /// <summary>A number behind a month and day: Jan. 5-7, April 24 and 25.</summary>
    private static (Reading, Reading?) After(in Cursor at, Reading reading, int limit)
    {
        var sense = reading.Sense;
        int link = reading.End, number = link + 1;
        if (sense is not { Month: not null, Day: { } day, Clock: null, Part: null }
            || number >= limit
            || !at.Digits(reading.End - 1, out _)
            || at.Token(reading.End - 1).Length > 2
            || at.Is(reading.End - 2, DateParticle.Partitive))
        {
            return (reading, null);
        }
        if (!at.Digits(number, out int later)
            || later <= day
            || later > 31
            || at.Token(number).Length > 2
            || (at.IsGlued(number + 1) && at.Token(number + 1).Kind is TokenKind.Word or TokenKind.Symbol))
        {
            return (reading, null);
        }
        bool noun = at.Token(number + 1).IsWord && at.Token(number + 1).Tag is Tag.Noun or Tag.Plural;
        int end = number + 1;
        int year = Rules.Years.After(at, end, out int after);
        if (year > 0 && after <= limit) { end = after; sense = sense with { Year = year }; }
        var second = sense with { Day = later, Weekday = null };
        if (at.IsDash(link) || (at.Is(link, DateWord.RangeTo) && !noun))
            return (reading with { End = end, Sense = second with { Start = sense } , Rule = "date.range" }, null);
        return at.Is(link, DateParticle.And) && !noun ? (reading with { Sense = sense }, new Reading(number, end, second, "date.list")) : (reading, null);
    }

    private static Sense Make(Sense left, Sense right)
    {
        if (left.IsDay && right.IsTimeOnly) right = left with { Clock = right.Clock, Part = right.Part };
        else if (left.IsTimeOnly && right.IsDay) left = right with { Clock = left.Clock, Part = left.Part };
        if (left.Month is not null && left.Year is null && right.Year is { } year)
            left = left with { Year = right.Month is { } month && left.Month > month ? year - 1 : year };
        return right with { Start = left };
    }

    private static bool Plain(Sense s) => s.Shape is Shape.Point && s.Start is null && s.Shift is null;

    /// <summary>Ends of a kind: two clock times, two days, two months, two years; or a day and a later month.</summary>
    private static bool Match(Sense a, Sense b) =>
        (a.Clock is not null) == (b.Clock is not null) || (a.IsDay && b.Clock is not null) ? !(a.Unit is TimeUnit.Year && b.Year is null) : false;

    private static bool Same(Sense a, Sense b) => Grain(a) == Grain(b);

    private static int Grain(Sense s) =>
        s.Clock is not null
            ? 0
            : s.IsDay
                ? 1
                : s.Month is not null ? 2 : s.Quarter is not null ? 3 : s.Season is not null ? 4 : s.Decade is not null ? 6 : s.Year is not null ? 5 : 7;
}
