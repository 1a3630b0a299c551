using ArticleKit.Languages;

namespace ArticleKit.Extractors.Dates.Rules;

/// <summary>the fourth Thursday in November, the last Friday of May 2023; every month's is a set: the first Saturday of each month.</summary>
internal static class NthWeekday
{
    public static Reading? Read(in Cursor at, int i)
    {
        int start = at.Is(i, CalendarKind.The) ? i + 1 : i;
        int nth = 0, next = start + 1;
        if (at.Is(start, TimeWord.Last)) nth = -1;
        else if (!at.Ordinal(start, out nth, out next) || nth > 5) return null;
        if (!at.Is(next, CalendarKind.Weekday) || !(at.Is(next + 1, DateParticle.In) || at.Is(next + 1, DateParticle.Partitive))) return null;
        int weekday = at.Word(next).Weekday, month = at.Is(next + 2, CalendarKind.The) || at.Is(next + 2, DateWord.Each) ? next + 3 : next + 2;
        if (at.Is(month, TimeWord.Month) && month > next + 2)
            return new Reading(i, month + 1, new Sense { Shape = Shape.Set, Timex = $"XXXX-XX-WXX-{weekday}" }, "set.nth-weekday");
        if (!at.Is(month, CalendarKind.Month) || month > next + 2) return null;
        int year = Years.After(at, month + 1, out int end);
        return new Reading(i, year > 0 ? end : month + 1,
            new Sense { Nth = nth, Weekday = weekday, Month = at.Word(month).Month, Year = year > 0 ? year : null }, "date.nth-weekday");
    }
}
