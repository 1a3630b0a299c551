using ArticleKit.Languages;

namespace ArticleKit.Extractors.Dates.Rules;

/// <summary>17 January 2024; 17 Jan; the 17th of January: the day first.</summary>
internal static class DayMonth
{
    public static Reading? Read(in Cursor at, int i)
    {
        int start = at.Is(i, CalendarKind.The) ? i + 1 : i;
        int day = MonthDay.Day(at, start, out int next);
        if (day == 0) return null;
        if (at.Is(next, DateParticle.Partitive)) next++;
        else if (at.IsHyphen(next) || (at.IsPunct(next, '.') && at.IsGlued(next))) next++;
        ref readonly var word = ref at.Word(next);
        if (!word.Is(CalendarKind.Month | CalendarKind.MonthShort) || !at.Token(next).IsCapital) return null;
        if (MonthDay.Day(at, next + 1, out int after) > 0 && at.Digits(start, out _) && !at.IsPunct(after, ':')) return null;
        int year = Years.After(at, next + 1, out int end);
        return new Reading(i, year > 0 ? end : next + 1, new Sense { Month = word.Month, Day = day, Year = year > 0 ? year : null }, "date.day-month");
    }
}
