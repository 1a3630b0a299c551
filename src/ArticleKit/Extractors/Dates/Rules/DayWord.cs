using ArticleKit.Languages;

namespace ArticleKit.Extractors.Dates.Rules;

/// <summary>today, yesterday, tonight, the day before yesterday: days counted from the story's.</summary>
internal static class DayWord
{
    public static Reading? Read(in Cursor at, int i)
    {
        ref readonly var word = ref at.Word(i);
        if (word.Is(CalendarKind.Day))
        {
            if (at.Is(i, TimeWord.Overnight) && at.Token(i - 1).Tag is Text.Tag.PossessivePronoun) return null; // their overnight 210
            string? part = at.Is(i, DateWord.Night) ? "NI" : null;
            return new Reading(i, i + 1, new Sense { Unit = TimeUnit.Day, Step = at.Is(i, TimeWord.Overnight) ? -1 : word.Day, Part = part }, "date.day-word");
        }
        int day = at.Is(i, CalendarKind.The) ? i + 1 : i;
        if (!at.Is(day, TimeWord.Day)) return null;
        if (at.Is(day + 1, DateParticle.Before) && at.Is(day + 2, TimeWord.Yesterday))
            return new Reading(i, day + 3, new Sense { Unit = TimeUnit.Day, Step = -2 }, "date.day-word");
        return at.Is(day + 1, DateParticle.After) && at.Is(day + 2, TimeWord.Tomorrow)
            ? new Reading(i, day + 3, new Sense { Unit = TimeUnit.Day, Step = 2 }, "date.day-word")
            : null;
    }
}
