using ArticleKit.Languages;

namespace ArticleKit.Extractors.Dates.Rules;

/// <summary>last April, next Monday, this past spring, this coming Sunday, the previous Friday, last Thanksgiving: a step and a name.</summary>
internal static class StepNamed
{
    public static Reading? Read(in Cursor at, int i)
    {
        int step = at.Is(i, CalendarKind.The) ? i + 1 : i;
        if (!at.Is(step, CalendarKind.Step) || (step == i && at.Is(step, DateWord.Articled))) return null;
        int sign = at.Word(step).Step;
        if (at.Is(step, DateParticle.This) && at.Is(step + 1, DateWord.ThisStep)) sign = at.Word(++step).Step;
        var direction = sign < 0 ? Direction.Last : sign > 0 ? Direction.Next : Direction.This;
        int name = step + 1;
        bool text = at.Is(step, DateWord.Anaphoric) || at.Is(step, TimeWord.Previous);
        ref readonly var word = ref at.Word(name);
        if (word.Is(CalendarKind.Weekday))
            return new Reading(i, name + 1, new Sense { Weekday = word.Weekday, Direction = direction, FromText = text }, "date.step-weekday");
        if (word.Is(CalendarKind.Month) && at.Token(name).IsCapital)
        {
            int day = MonthDay.Day(at, name + 1, out int next);
            return new Reading(i, day > 0 ? next : name + 1, new Sense { Month = word.Month, Day = day > 0 ? day : null, Direction = direction },
                "date.step-month");
        }
        if (word.Is(CalendarKind.Season)) return new Reading(i, name + 1, new Sense { Season = word.Season, Direction = direction }, "date.step-season");
        return at.Phrase(name, PhraseUse.Holiday) is { } holiday
            ? new Reading(i, name + holiday.Words.Length, new Sense { Holiday = holiday.Value, Direction = direction }, "date.step-holiday")
            : null;
    }
}
