using ArticleKit.Languages;

namespace ArticleKit.Extractors.Dates;

/// <summary>Finds the stretch of the calendar a point sense means, from the story's day and the dates named before it.</summary>
internal static class PointResolver
{
    public static Resolution Resolve(Sense sense, Timeline line)
    {
        if (sense.Shift is { } shift) return ShiftResolver.Resolve(shift, line);
        if (sense.Era is { } era) return Resolution.Open(era, "explicit");
        int? year = sense.Year ?? (sense.YearStep is { } step && line.Story is { } today ? today.Year + step : null);
        if (sense is { Nth: { } nth, Month: { } within, Weekday: { } of }) return NthWeekday(nth, of, Month(sense, year, within, line));
        if (sense.Month is { } month) return sense.Day is { } day ? Week(sense, MonthDay(sense, year, month, day, line)) : Month(sense, year, month, line);
        if (sense is { Day: { } alone, Weekday: null }) return DayAlone(sense, alone, line);
        if (sense.Holiday is { } holiday) return Holidays.Resolve(holiday, year, sense.Direction, line);
        if (sense.Weekday is { } weekday) return Weekday(sense, weekday, line);
        if (sense.Quarter is not null || sense.Half is not null) return PartOfYearResolver.Quarter(sense, year, line);
        if (sense.Season is not null) return PartOfYearResolver.Season(sense, year, line);
        if (sense.Decade is { } decade) return Decade(decade, line);
        if (sense.Century is { } century) return Resolution.Explicit(Period.Century(century));
        if (sense.Unit is not TimeUnit.None) return UnitResolver.Resolve(sense, line);
        if (year is { } y) return sense.Year is not null ? Resolution.Explicit(Period.Year(y)) : Resolution.Relative(Period.Year(y));
        return TimeOnly(line);
    }

    /// <summary>"the week of March 6" is the week around it.</summary>
    private static Resolution Week(Sense sense, Resolution day) =>
        sense.Unit is TimeUnit.Week && day.Period is { } found && Period.Week(found.First) is var week ? day with { Period = week, Timex = week.Timex } : day;

    /// <summary>A clock time without its day: the day named last, else the story's.</summary>
    private static Resolution TimeOnly(Timeline line)
    {
        if (line.Last is { Period.Grain: TimeUnit.Day } last) return Resolution.Relative(last.Period, last.Id);
        return line.Story is { } today ? Resolution.Relative(Period.Day(today)) : Resolution.Open(null, "relative");
    }

    private static Resolution MonthDay(Sense sense, int? year, int month, int day, Timeline line)
    {
        if (sense.Swappable && Either(sense, line) is { } either) return either;
        if (year is { } known)
            return Exists(known, month, day) is { } exact
                ? sense.Year is null ? Resolution.Relative(Period.Day(exact)) : Resolution.Explicit(Period.Day(exact))
                : Resolution.Open(null, "explicit");
        if (line.Story is not { } today) return Resolution.Open($"XXXX-{month:00}-{day:00}", "calendar");
        if (sense.Direction is Direction.None or Direction.Behind && line.Given(month, day) is { } told)
            return Resolution.Relative(Period.Day(told.Period.First), told.Id);
        var past = Exists(today.Year, month, day) is { } same && same <= today ? same : Exists(today.Year - 1, month, day);
        var next = Exists(today.Year, month, day) is { } later && later > today ? later : Exists(today.Year + 1, month, day);
        if (past is null && next is null) return Resolution.Open($"XXXX-{month:00}-{day:00}", "calendar");
        bool forward = sense.Direction switch
        {
            Direction.Next => true,
            Direction.Last or Direction.Past => false,
            Direction.This => next?.Year == today.Year,
            _ => past is null || (next is not null && Nearer(today, past.Value, next.Value, sense.Direction)),
        };
        return new Resolution(Period.Day((forward ? next ?? past : past ?? next)!.Value), null, "calendar", Resolution.Published) is var found
            ? found with { Timex = found.Period!.Timex }
            : found;
    }

    /// <summary>"the 17th": of the month that is being told of, or the nearest such day on the verb's side of the story.</summary>
    private static Resolution DayAlone(Sense sense, int day, Timeline line)
    {
        if (line.Story is not { } today) return Resolution.Open($"XXXX-XX-{day:00}", "calendar");
        var month = line.Last is { Period.Grain: TimeUnit.Day or TimeUnit.Month } last ? last.Period.First : today;
        int apart = (month.Year - today.Year) * 12 + month.Month - today.Month;
        if (sense.FromText) apart = 2;
        if (apart is >= -1 and <= 1)
            (month, apart) = (line.Last is { Period.Grain: TimeUnit.Day, Period.First: var told } && told > today && told.Day <= day ? told : today, 0);
        if (apart == 0 && sense.Direction is Direction.Ahead && day < today.Day) month = today.AddMonths(1);
        if (apart == 0 && sense.Direction is Direction.Behind or Direction.Past && day > today.Day) month = today.AddMonths(-1);
        return Exists(month.Year, month.Month, day) is { } found
            ? new Resolution(Period.Day(found), Period.Iso8601(found), "calendar", Resolution.Published)
            : Resolution.Open($"XXXX-XX-{day:00}", "calendar");
    }

    /// <summary>03/04/2024: the order that puts it within a month of the story; where both do or none, the one of the story's country.</summary>
    private static Resolution? Either(Sense sense, Timeline line)
    {
        if (sense is not { Year: { } year, Month: { } second, Day: { } first }
            || Exists(year, second, first) is not { } dayFirst
            || Exists(year, first, second) is not { } monthFirst)
        {
            return null;
        }
        bool early = IsNear(dayFirst, line.Story), late = IsNear(monthFirst, line.Story);
        if (early != late) return Resolution.Explicit(Period.Day(late ? monthFirst : dayFirst));
        return Resolution.Explicit(Period.Day(line.MonthFirst ? monthFirst : dayFirst)) with { How = line.MonthFirst ? "month_first" : "day_first" };
    }

    private static bool IsNear(DateOnly day, DateOnly? story) => story is { } near && Math.Abs(day.DayNumber - near.DayNumber) <= 31;

    /// <summary>The nearer one, the past a little before the future; the verb decides between days that are both far off.</summary>
    private static bool Nearer(DateOnly today, DateOnly past, DateOnly next, Direction verb)
    {
        int back = today.DayNumber - past.DayNumber, ahead = next.DayNumber - today.DayNumber;
        const int FarAhead = 45, FarBehind = 90;
        if (verb is Direction.Ahead && Math.Min(back, ahead) > FarAhead) return true;
        if (verb is Direction.Behind && Math.Min(back, ahead) > FarBehind) return false;
        return back > ahead * 5 / 4;
    }

    private static Resolution Month(Sense sense, int? year, int month, Timeline line)
    {
        if (year is { } known) return sense.Year is null ? Resolution.Relative(Period.Month(known, month)) : Resolution.Explicit(Period.Month(known, month));
        if (line.Story is not { } today) return Resolution.Open($"XXXX-{month:00}", "calendar");
        int in_ = sense.Direction switch
        {
            Direction.Last => month < today.Month ? today.Year : today.Year - 1,
            Direction.Next => month > today.Month ? today.Year : today.Year + 1,
            Direction.This => today.Year,
            Direction.Ahead => month >= today.Month ? today.Year : today.Year + 1,
            Direction.Behind or Direction.Past => month <= today.Month ? today.Year : today.Year - 1,
            _ => month <= today.Month ? today.Month - month >= 8 ? today.Year + 1 : today.Year : month - today.Month <= 4 ? today.Year : today.Year - 1,
        };
        var found = Period.Month(in_, month);
        return new Resolution(found, found.Timex, "calendar", Resolution.Published);
    }

    private static Resolution Weekday(Sense sense, int weekday, Timeline line)
    {
        var from = sense.FromText && line.Last is { Period.Grain: TimeUnit.Day } last ? last.Period.First : line.Story;
        if (from is not { } today)
            return line.Lead is { } lead && sense is { Unit: TimeUnit.None, Direction: Direction.None }
                ? Near(weekday, lead)
                : Resolution.Open($"XXXX-WXX-{weekday}", "weekday");
        int now = ((int)today.DayOfWeek + 6) % 7 + 1;
        int back = (now - weekday + 7) % 7;
        int days = sense.Unit is TimeUnit.Week ? weekday - now + 7 * sense.Step : sense.Direction switch
        {
            Direction.Last => back <= 1 ? -7 - back : -back, // "last Monday" told on a Tuesday is not yesterday
            Direction.Next => back == 0 ? 7 : 7 - back,
            Direction.This => back == 0 ? 0 : weekday > now ? weekday - now : -back,
            Direction.Ahead => back == 0 ? 0 : 7 - back,
            _ => -back,
        };
        var found = Period.Day(today.AddDays(days));
        return new Resolution(found, found.Timex, "weekday", sense.FromText && line.Last is not null ? line.Last.Id : Resolution.Published);
    }

    /// <summary>The nearest such weekday to a day that the story names whole: a fire on Sunday, 2 February 2025, told on Tuesday.</summary>
    private static Resolution Near(int weekday, Named lead)
    {
        const int Half = 3;
        int apart = (weekday - (int)lead.Period.First.DayOfWeek + 7 + Half) % 7 - Half;
        var found = Period.Day(lead.Period.First.AddDays(apart));
        return new Resolution(found, found.Timex, "weekday", lead.Id);
    }

    /// <summary>The nth such weekday of a month that is known.</summary>
    private static Resolution NthWeekday(int nth, int weekday, Resolution month)
    {
        if (month.Period is not { } found
            || Holidays.On($"{found.First.Month:00}/{weekday}/{nth}", found.First.Year) is not { } day
            || day.Month != found.First.Month)
        {
            return Resolution.Open(null, month.How);
        }
        return month with { Period = Period.Day(day), Timex = Period.Iso8601(day) };
    }

    private static Resolution Decade(int decade, Timeline line)
    {
        int first = decade >= 100 ? decade : 1900 + decade;
        if (decade < 100 && line.Story is { } today && 2000 + decade <= today.Year && decade < 40) first = 2000 + decade;
        return Resolution.Explicit(Period.Decade(first));
    }

    public static DateOnly? Exists(int year, int month, int day) =>
        year is > 0 and < 10000 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
}
