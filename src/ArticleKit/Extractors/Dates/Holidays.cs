using System.Globalization;

namespace ArticleKit.Extractors.Dates;

/// <summary>Works out the day of a holiday from its rule: 12-25, 11/4/4+1 (month/weekday/nth, days after), easter-2; ? has no day here.</summary>
internal static class Holidays
{
    public static Resolution Resolve(string rule, int? year, Direction direction, Timeline line)
    {
        if (rule is "?") return Resolution.Open(null, "holiday");
        if (year is { } known)
            return On(rule, known) is { } day ? Resolution.Explicit(Period.Day(day)) with { How = "holiday" } : Resolution.Open(null, "holiday");
        if (line.Story is not { } today) return Resolution.Open(rule is [_, _, '-', _, _] ? $"XXXX-{rule}" : null, "holiday");
        DateOnly? past = On(rule, today.Year) is { } same && same <= today ? same : On(rule, today.Year - 1);
        DateOnly? next = On(rule, today.Year) is { } later && later > today ? later : On(rule, today.Year + 1);
        if (past is not { } before || next is not { } after) return Resolution.Open(null, "holiday");
        bool forward = direction is Direction.Next
            || (direction is Direction.None or Direction.This && after.DayNumber - today.DayNumber < today.DayNumber - before.DayNumber);
        return Resolution.Relative(Period.Day(forward ? after : before)) with { How = "holiday" };
    }

    public static DateOnly? On(string rule, int year)
    {
        if (year is < 1583 or > 9998) return null;
        if (rule.StartsWith("easter", StringComparison.Ordinal))
            return Easter(year).AddDays(rule.Length > 6 ? int.Parse(rule.AsSpan(6), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) : 0);
        if (!rule.Contains('/'))
            return new DateOnly(year, int.Parse(rule.AsSpan(0, 2), CultureInfo.InvariantCulture), int.Parse(rule.AsSpan(3), CultureInfo.InvariantCulture));
        string[] parts = rule.Split('/', '+');
        int month =
            int.Parse(parts[0], CultureInfo.InvariantCulture), weekday =
                int.Parse(parts[1], CultureInfo.InvariantCulture) % 7, nth = int.Parse(parts[2], CultureInfo.InvariantCulture);
        int more = parts.Length > 3 ? int.Parse(parts[3], CultureInfo.InvariantCulture) : 0;
        if (nth > 0)
        {
            var first = new DateOnly(year, month, 1);
            return first.AddDays((weekday - (int)first.DayOfWeek + 7) % 7 + 7 * (nth - 1) + more);
        }
        var last = new DateOnly(year, month, DateTime.DaysInMonth(year, month));
        return last.AddDays(-(((int)last.DayOfWeek - weekday + 7) % 7));
    }

    /// <summary>Easter Sunday of the western churches, by the Gregorian computus.</summary>
    private static DateOnly Easter(int year)
    {
        int golden = year % 19, century = year / 100, rest = year % 100;
        int epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        int sunday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
        int late = (golden + 11 * epact + 22 * sunday) / 451;
        int day = epact + sunday - 7 * late + 114;
        return new DateOnly(year, day / 31, day % 31 + 1);
    }
}
