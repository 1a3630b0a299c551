using ArticleKit.Languages;

namespace ArticleKit.Extractors.Dates.Rules;

/// <summary>… ago, … earlier, … later, … from now, … before the strike, … before yesterday: what follows a length and makes it a date.</summary>
internal static class Shifts
{
    public static Reading? Read(in Cursor at, int first, int next, decimal? amount, TimeUnit unit)
    {
        if (at.Is(next, DateParticle.Or) && at.Is(next + 1, DateParticle.So)) next += 2;
        // "nine months later than planned": how far apart, not when
        if (at.Is(next + 1, DateParticle.Than) && at.Is(next, DateWord.ShiftBack | DateWord.ShiftOn)) return null;
        if (at.Is(next, TimeWord.Ago)) return Make(first, next + 1, amount, unit, -1, ShiftFrom.Story, "date.ago");
        if (at.Is(next, DateWord.ShiftBack)) return Make(first, next + 1, amount, unit, -1, ShiftFrom.Text, "date.earlier");
        if ((amount is null || unit < TimeUnit.Day) && at.Is(next, DateWord.ShiftOn)) return null;
        if (at.Is(next, DateWord.ShiftOn)) return Make(first, next + 1, amount, unit, 1, ShiftFrom.Text, "date.later");
        if (at.Is(next, DateParticle.From) && (at.Is(next + 1, TimeWord.Now) || at.Is(next + 1, TimeWord.Today)))
            return Make(first, next + 2, amount, unit, 1, ShiftFrom.Story, "date.from-now");
        if (at.Is(next, TimeWord.Hence)) return Make(first, next + 1, amount, unit, 1, ShiftFrom.Story, "date.from-now");
        int sign = at.Is(next, DateParticle.Before) ? -1 : at.Is(next, DateParticle.After) ? 1 : 0;
        if (sign == 0) return null;
        int end = Event(at, next + 1);
        if (end > next + 1)
            return Make(first, end, amount, unit, sign, ShiftFrom.Event, "date.event-relative") with
            {
                Fallback = new Reading(first, next, new Sense { Shape = Shape.Duration, Unit = unit, Amount = amount }, "duration.amount")
            };
        bool ends = !at.Token(next + 1).IsWord && at.Token(next + 1).Kind != Text.TokenKind.Number;
        return ends && amount is not null && unit >= TimeUnit.Day
            ? Make(first, next + 1, amount, unit, sign, ShiftFrom.Text, sign < 0 ? "date.earlier" : "date.later")
            : null;
    }

    /// <summary>The event after before or after: "the strike", "the attack"; a determiner and one noun.</summary>
    private static int Event(in Cursor at, int i) =>
        at.Is(i, DateWord.Determiner | DateWord.Demonstrative)
            && at.Token(i + 1).IsWord
            && !at.Token(i + 1).IsCapital
            && (at.Kinds(i + 1) & ~(CalendarKind.Definite | CalendarKind.PhraseSecond | CalendarKind.Counts | CalendarKind.Ordinal)) == 0
            && !at.Token(i + 2).IsWord
            ? i + 2
            : i;

    private static Reading Make(int first, int end, decimal? amount, TimeUnit unit, int sign, ShiftFrom from, string rule) =>
        new(first, end, new Sense { Shift = new Shift(amount, unit, sign, from) }, rule);
}
