using System.Globalization;

namespace ArticleKit.Parsers.Datelines;

/// <summary>A day as a dateline writes it: "Jan 17", "17 janv. 2024", "Monday"; what is not written is 0.</summary>
internal readonly record struct DatelineDay(int Year, int Month, int Day, int Weekday)
{
    /// <summary>The ISO day nearest to the story's own date; null where the year cannot be known or there is no such day.</summary>
    public string? Iso(string? published)
    {
        if (Month is < 1 or > 12 || Day is < 1 or > 31) return Month == 0 && Day == 0 && Weekday > 0 ? LastWeekday(published) : null;
        if (Year > 0) return Text(Year);
        if (Anchor(published) is not { } anchor) return null;
        string? best = null;
        int least = int.MaxValue;
        for (int year = anchor.Year - 1; year <= anchor.Year + 1; year++)
        {
            if (year < 1 || year > 9999 || Day > DateTime.DaysInMonth(year, Month)) continue;
            int distance = Math.Abs(new DateOnly(year, Month, Day).DayNumber - anchor.DayNumber);
            if (distance < least) (least, best) = (distance, Text(year));
        }
        return best;
    }

    private string? Text(int year) =>
        Day <= DateTime.DaysInMonth(year, Month) ? new DateOnly(year, Month, Day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : null;

    /// <summary>"MOSCOW, Monday": that weekday at or before the story's date.</summary>
    private string? LastWeekday(string? published)
    {
        if (Anchor(published) is not { } day || day.DayNumber < 7) return null;
        int today = day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;
        return day.AddDays(-((today - Weekday + 7) % 7)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    private static DateOnly? Anchor(string? published) =>
        published is { Length: >= 10 }
            && DateOnly.TryParseExact(published.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;
}
