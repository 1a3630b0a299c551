using ArticleKit.Languages;

namespace ArticleKit.Extractors.Dates.Rules;

/// <summary>
/// the year, the quarter, the weekend, the day, year-earlier, the year-ago quarter, year-end: a unit that the story's date or the text before tells.
/// </summary>
internal static class DefiniteUnit
{
    /// <summary>"the year the treaty was signed", "the month he left": a clause says which.</summary>
    private static bool IsClause(in Cursor at, int i) =>
        at.Is(i, DateWord.Determiner) && at.Token(i).Tag is Text.Tag.Determiner or Text.Tag.PossessivePronoun && !at.Is(i, CalendarKind.Step)
            || at.Token(i).Tag is Text.Tag.Pronoun && at.Token(i).IsWord && at.Token(i).SpaceBefore;

    /// <summary>"the year to March", "the week ended March 8": how long it was; when it ended says which, and the story's date does not.</summary>
    private static bool Ends(in Cursor at, int i) =>
        (at.Is(i, DateParticle.To) || at.Is(i, TimeWord.Ended) || at.Is(i, TimeWord.Ending) || at.Is(i, DateParticle.Through))
            && at.Is(i + 1, CalendarKind.Month | CalendarKind.MonthShort | CalendarKind.Weekday)
            && at.Token(i + 1).IsCapital;

    public static Reading? Read(in Cursor at, int i)
    {
        if (at.Is(i, CalendarKind.Digits) && !at.Is(i + 1, TimeWord.Period)) return null;
        int start = at.Is(i, CalendarKind.The) ? i + 1 : i;
        int adjective = at.Is(start, DateWord.DefiniteAdjective) ? start + 1 : start;
        if (at.Is(adjective, TimeWord.Year) && at.IsHyphen(adjective + 1) && at.Word(adjective + 2).Shift < 0)
        {
            bool quarter = at.Is(adjective + 3, TimeWord.Period) || at.Is(adjective + 3, TimeWord.Quarter);
            if (!quarter && Quarter.Read(at, adjective + 3) is { Sense.Quarter: not null } nth)
                return nth with { First = i, Sense = nth.Sense with { YearStep = -1 }, Rule = "date.year-ago" };
            var sense = new Sense { Shift = new Shift(1, TimeUnit.Year, -1, quarter ? ShiftFrom.Quarter : ShiftFrom.Text) };
            return new Reading(quarter ? i : adjective, quarter ? adjective + 4 : adjective + 3, sense, "date.year-ago");
        }
        if (at.Is(start, TimeWord.Year) && (at.IsHyphen(start + 1) || at.IsPossessive(start + 1)) && at.Is(start + 2, TimeWord.End))
            return new Reading(i, start + 3, new Sense { Unit = TimeUnit.Year, Edge = "END" }, "date.year-end");
        if (at.Is(start, TimeWord.Year) && at.Is(start + 1, TimeWord.End) && !at.Token(start + 2).IsWord)
            return new Reading(i, start + 2, new Sense { Unit = TimeUnit.Year, Edge = "END" }, "date.year-end");
        if (at.Is(start + 1, TimeWord.Period) && Years.Whole(at, start, out int of) && of is > 1900 and < 2100)
            return new Reading(i, start + 2, new Sense { Quarter = 0, Year = of }, "date.definite");
        if (at.Is(start, TimeWord.Quarter)
            && (at.IsPossessive(i - 1) || at.Year(i - 1) > 0)
            && !at.Is(start + 1, DateParticle.Partitive)
            && !at.IsHyphen(start + 1))
        {
            return new Reading(i, start + 1, new Sense { Quarter = 0 }, "date.definite", Weak: true);
        }
        if (start == i) return null;
        if (at.Is(adjective, TimeWord.Weekend)) return new Reading(i, adjective + 1, new Sense { Unit = TimeUnit.Weekend, Step = 0 }, "date.definite");
        if (Ends(at, adjective + 1) && at.Is(adjective, CalendarKind.Unit))
            return new Reading(i, adjective + 1, new Sense { Shape = Shape.Duration, Unit = at.Word(adjective).Unit, Amount = 1 }, "duration.ended");
        if (at.Is(adjective, TimeWord.Quarter) && !at.Is(adjective + 1, DateParticle.Partitive))
            return new Reading(i, adjective + 1, new Sense { Quarter = 0 }, "date.definite");
        if (at.Is(adjective, TimeWord.Period) && at.Is(start, TimeWord.Latest))
            return new Reading(i, adjective + 1, new Sense { Quarter = 0 }, "date.definite");
        if (!at.Is(adjective, CalendarKind.Unit) || at.IsHyphen(adjective + 1)) return null;
        var unit = at.Word(adjective).Unit;
        if (start == adjective && at.Is(adjective + 1, DateParticle.Before) && unit >= TimeUnit.Day && unit is not TimeUnit.Night)
        {
            if (at.Is(adjective + 2, TimeWord.Last)
                && unit is not TimeUnit.Day
                && !at.Is(adjective + 3, CalendarKind.Weekday | CalendarKind.Month | CalendarKind.Unit | CalendarKind.Season))
            {
                return new Reading(i, adjective + 3, new Sense { Unit = unit, Step = -2 }, "date.step");
            }
            if (unit is not TimeUnit.Day
                && !at.Token(adjective + 2).IsWord
                && at.Token(adjective + 2).Kind is not (Text.TokenKind.Number or Text.TokenKind.Mark))
            {
                return new Reading(i, adjective + 2, new Sense { Shift = new Shift(1, unit, -1, ShiftFrom.Text) }, "date.earlier");
            }
        }
        if (unit is TimeUnit.Year && Years.Read(at, i) is { } named) return named;
        if (unit is not (TimeUnit.Year or TimeUnit.Week or TimeUnit.Month or TimeUnit.Day)
            || at.Is(adjective + 1, DateWord.Defining)
                && !at.Is(i - 1, DateParticle.Partitive)
                && !(unit is TimeUnit.Week && MonthDay.Read(at, adjective + 2) is not null))
        {
            return null;
        }
        if (unit is TimeUnit.Year or TimeUnit.Month && !at.Is(i - 1, DateParticle.For) && !at.Is(i - 1, DateParticle.During) && IsClause(at, adjective + 1))
            return null;
        if (unit is TimeUnit.Day && !(at.Is(i - 1, DateParticle.In) && at.Is(i - 2, DateWord.Early | DateWord.Earlier))) return null;
        return new Reading(i, adjective + 1,
            new Sense { Unit = unit, FromText = unit is TimeUnit.Day, Spoken = unit is TimeUnit.Month, Fiscal = at.Is(start, TimeWord.Fiscal) },
            "date.definite");
    }
}
