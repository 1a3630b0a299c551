using ArticleKit.Languages;

namespace ArticleKit.Extractors.Dates.Rules;

/// <summary>the summer of 1994, in the spring, summer 2024: a season; "fall" only where it cannot be the verb or noun.</summary>
internal static class Season
{
    public static Reading? Read(in Cursor at, int i)
    {
        int start = at.Is(i, CalendarKind.The) ? i + 1 : i;
        if (!at.Is(start, CalendarKind.Season)) return null;
        bool year = Years.Whole(at, start + 1, out _)
            || (at.Is(start + 1, DateParticle.Partitive)
                && (Years.Whole(at, start + 2, out _) || at.Is(start + 2, CalendarKind.Step) || at.Cardinal(start + 2, out _)));
        bool named = !at.Token(start).IsCapital || year;
        bool fall = at.Is(start, DateWord.Homograph);
        bool placed = at.Is(i - 1, DateWord.PeriodPreposition | DateWord.Early | DateWord.SeasonPreposition) || at.Is(i - 1, CalendarKind.Edge);
        bool ends = !at.Token(start + 1).IsWord || at.Is(start + 1, DateWord.Onward);
        if (!named || at.IsHyphen(start + 1) || at.IsHyphen(start - 1)) return null;
        if (start == i && !year && at.Is(i - 1, DateWord.Recurring))
            return new Reading(i, start + 1, new Sense { Shape = Shape.Set, Timex = $"XXXX-{at.Word(start).Season}" }, "set.season");
        return year || (placed && (!fall || (start > i && ends && !at.Is(start + 1, DateParticle.Partitive))))
            ? new Reading(i, start + 1, new Sense { Season = at.Word(start).Season }, "date.season")
            : null;
    }
}
