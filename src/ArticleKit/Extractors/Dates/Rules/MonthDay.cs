using ArticleKit.Languages;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Dates.Rules;

/// <summary>January 17, 2024; Jan. 17; March 5th; May 1996; June: a month first.</summary>
internal static class MonthDay
{
    public static Reading? Read(in Cursor at, int i)
    {
        ref readonly var word = ref at.Word(i);
        if (!word.Is(CalendarKind.Month | CalendarKind.MonthShort) || !at.Token(i).IsCapital) return null;
        int next = i + 1;
        bool stopped = at.Token(i).IsStopped;
        int day = Day(at, at.Is(next, CalendarKind.The) ? next + 1 : next, out int after);
        if (day > 0)
        {
            int year = Years.After(at, after, out int end);
            return new Reading(i, year > 0 ? end : after, new Sense { Month = word.Month, Day = day, Year = year > 0 ? year : null }, "date.month-day");
        }
        // the December quarter of 2022
        if (at.Is(next, TimeWord.Quarter) && word.Month % 3 == 0 && !at.Is(i - 2, CalendarKind.Month | CalendarKind.MonthShort))
        {
            bool dated = Years.Whole(at, at.Is(next + 1, DateParticle.Partitive) ? next + 2 : next + 1, out int ended);
            return new Reading(i, dated ? at.Is(next + 1, DateParticle.Partitive) ? next + 3 : next + 2 : next + 1,
                new Sense { Quarter = word.Month / 3, Year = dated ? ended : null }, "date.quarter");
        }
        if (at.Is(next, DateParticle.Partitive) && Years.Whole(at, next + 1, out int of))
            return new Reading(i, next + 2, new Sense { Month = word.Month, Year = of }, "date.month-year");
        int y = Years.After(at, next, out int last);
        if (y > 0 && !Counts(at, last)) return new Reading(i, last, new Sense { Month = word.Month, Year = y }, "date.month-year");
        return (word.Is(CalendarKind.Month) || stopped) && Stands(at, i, word.Month)
            ? new Reading(i, next, new Sense { Month = word.Month }, "date.month")
            : null;
    }

    /// <summary>17, 17th, seventeenth, not 17 percent nor 17:30; 0 where no day stands there.</summary>
    public static int Day(in Cursor at, int i, out int after)
    {
        after = i + 1;
        if (at.Ordinal(i, out int ordinal, out int next)
            && ordinal <= 31
            && !at.IsHyphen(next)
            && !(at.Token(i).IsWord && (at.Is(next, CalendarKind.Unit) || at.Is(next, TimeWord.Half))))
        {
            after = next;
            return ordinal;
        }
        if (!at.Digits(i, out int day) || day is < 1 or > 31 || at.Token(i).Length > 2) return 0;
        if (at.IsGlued(i + 1)
            && ((at.IsPunct(i + 1, ':') && at.IsGlued(i + 2) && at.Token(i + 2).Kind == TokenKind.Number)
                || at.Text(i + 1) is "%"
                || at.Token(i + 1).Kind == TokenKind.Word))
        {
            return 0;
        }
        return at.Is(i + 1, TimeWord.Percent) || at.Is(i + 1, CalendarKind.Meridiem) ? 0 : day;
    }

    private static bool Counts(in Cursor at, int i) => at.Is(i, TimeWord.Percent) || at.Is(i, TimeWord.People);

    /// <summary>A month by itself: not the verb may, the march, nor a person: June Carter.</summary>
    private static bool Stands(in Cursor at, int i, int month)
    {
        if (at.Is(i - 1, DateWord.PeriodPreposition | DateWord.Early)
            || at.Is(i - 1, CalendarKind.Step | CalendarKind.Edge)
            || (at.Is(i - 1, DateWord.Link) && at.Is(i - 2, CalendarKind.Month)))
        {
            return true;
        }
        bool name = at.Token(i + 1).IsCapital && at.Token(i + 1).IsWord && !at.Is(i + 1, CalendarKind.Month | CalendarKind.Weekday);
        if (!name && (at.Is(i - 1, DateWord.TimePreposition) || at.IsPossessive(i + 1))) return true;
        if (month == 3 && at.Is(i + 1, DateWord.March)) return false;
        if (month is 5 or 3 or 8 && (at.Token(i).IsSentenceStart || at.Token(i).IsAllCaps)) return false;
        bool named = at.Token(i - 1).IsCapital
            && at.Token(i - 1).IsWord
            && !at.Token(i - 1).IsAllCaps
            && !at.Token(i).IsAllCaps
            && !at.Is(i - 1, CalendarKind.Weekday)
            && !at.Is(i - 1, CalendarKind.The)
            && !(at.Token(i - 1).IsSentenceStart && month is not (3 or 4 or 5 or 6 or 8));
        bool speaks = at.Token(i + 1).Tag is Tag.Past && at.Says(i + 1);
        return !name && !named && !speaks;
    }
}
