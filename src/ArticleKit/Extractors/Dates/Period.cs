using System.Globalization;
using ArticleKit.Languages;

namespace ArticleKit.Extractors.Dates;

/// <summary>A stretch of the calendar, first and last day, with its TIMEX3 and ISO 8601 values.</summary>
internal sealed record Period(TimeUnit Grain, DateOnly First, DateOnly Last, string Timex, string Iso)
{
    public static Period Day(DateOnly day)
    {
        string iso = Iso8601(day);
        return new Period(TimeUnit.Day, day, day, iso, iso);
    }

    public static Period Month(int year, int month)
    {
        var first = new DateOnly(year, month, 1);
        string value = Iso8601(first)[..7];
        return new Period(TimeUnit.Month, first, End(first, 1), value, value);
    }

    public static Period Year(int year)
    {
        var first = new DateOnly(year, 1, 1);
        string value = Iso8601(first)[..4];
        return new Period(TimeUnit.Year, first, new DateOnly(year, 12, 31), value, value);
    }

    public static Period Quarter(int year, int quarter) => Months(TimeUnit.Quarter, year, quarter * 3 - 2, 3, $"{year:0000}-Q{quarter}");

    public static Period Half(int year, int half) => Months(TimeUnit.Half, year, half * 6 - 5, 6, $"{year:0000}-H{half}");

    /// <summary>The season that begins in a year, as the north has it.</summary>
    public static Period Season(int year, string season) =>
        Months(TimeUnit.Season, year, season switch { "SP" => 3, "SU" => 6, "FA" => 9, _ => 12 }, 3, $"{year:0000}-{season}");

    /// <summary>The week from Monday to Sunday around a day.</summary>
    public static Period Week(DateOnly day)
    {
        var monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
        var at = monday.ToDateTime(default);
        string value = $"{ISOWeek.GetYear(at):0000}-W{ISOWeek.GetWeekOfYear(at):00}";
        return new Period(TimeUnit.Week, monday, monday.AddDays(6), value, value);
    }

    /// <summary>The Saturday and Sunday of the week around a day.</summary>
    public static Period Weekend(DateOnly day)
    {
        var week = Week(day);
        var saturday = week.First.AddDays(5);
        return new Period(TimeUnit.Weekend, saturday, week.Last, week.Timex + "-WE", $"{Iso8601(saturday)}/{Iso8601(week.Last)}");
    }

    public static Period Decade(int first) => new(TimeUnit.Decade, new DateOnly(first, 1, 1), new DateOnly(first + 9, 12, 31), $"{first / 10:000}",
        $"{first / 10:000}");

    /// <summary>The nth century as people count it in years: the 20th is 1900 to 1999.</summary>
    public static Period Century(int nth)
    {
        int first = Math.Max(1, (nth - 1) * 100);
        string value = $"{nth - 1:00}";
        return new Period(TimeUnit.Century, new DateOnly(first, 1, 1), new DateOnly((nth - 1) * 100 + 99, 12, 31), value, value);
    }

    /// <summary>From one period's first day to another's last.</summary>
    public static Period Between(Period from, Period to) => new(from.Grain, from.First, to.Last, $"{from.Timex}/{to.Timex}",
        $"{Edge(from, from.First)}/{Edge(to, to.Last)}");

    public static string Iso8601(DateOnly day) => string.Create(10, day, static (text, day) =>
    {
        Digits(text[..4], day.Year);
        text[4] = text[7] = '-';
        Digits(text[5..7], day.Month);
        Digits(text[8..], day.Day);
    });

    private static void Digits(Span<char> text, int value)
    {
        for (int i = text.Length - 1; i >= 0; i--, value /= 10) text[i] = (char)('0' + value % 10);
    }

    /// <summary>The first and last day as ISO 8601 has them.</summary>
    public (string First, string Last) Days()
    {
        string first = Grain is TimeUnit.Day && First == Last && Iso.Length == 10 ? Iso : Iso8601(First);
        return (first, First == Last ? first : Iso8601(Last));
    }

    private static string Edge(Period period, DateOnly day) => period.Iso.Contains('/') || period.Grain >= TimeUnit.Decade ? Iso8601(day) : period.Iso;

    private static Period Months(TimeUnit grain, int year, int month, int count, string timex)
    {
        var first = new DateOnly(year, month, 1);
        var last = End(first, count);
        return new Period(grain, first, last, timex, $"{Iso8601(first)}/{Iso8601(last)}");
    }

    private static DateOnly End(DateOnly first, int months) =>
        first.Year * 12 + first.Month + months > 9999 * 12 + 12 ? DateOnly.MaxValue : first.AddMonths(months).AddDays(-1);
}
