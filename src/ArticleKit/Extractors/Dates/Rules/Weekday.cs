using ArticleKit.Languages;

namespace ArticleKit.Extractors.Dates.Rules;

/// <summary>Wednesday; Wed.: a day of the week by itself.</summary>
internal static class Weekday
{
    public static Reading? Read(in Cursor at, int i)
    {
        ref readonly var word = ref at.Word(i);
        if (at.Is(i + 1, CalendarKind.Parts)) return null;
        bool full = word.Is(CalendarKind.Weekday);
        if (!full && !(word.Is(CalendarKind.WeekdayShort) && at.Token(i).IsCapital)) return null;
        if (!full && at.IsPunct(i + 1, '.') && at.IsGlued(i + 1) && (at.Is(i + 2, CalendarKind.MonthShort | CalendarKind.Month) || at.Digits(i + 2, out _)))
            return new Reading(i, i + 2, new Sense { Weekday = word.Weekday }, "date.weekday");
        if (!full && !at.Token(i).IsStopped && !at.Is(i + 1, CalendarKind.MonthShort | CalendarKind.Month | CalendarKind.Part) && !at.IsPunct(i + 1, ','))
            return null;
        if (!full && at.IsPunct(i + 1, ',') && !at.Is(i + 2, CalendarKind.MonthShort | CalendarKind.Month) && !at.Digits(i + 2, out _)) return null;
        return new Reading(i, i + 1, new Sense { Weekday = word.Weekday }, "date.weekday");
    }
}
