using ArticleKit.Languages;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Dates.Rules;

/// <summary>
/// five years, a two-week trip, half an hour, several months; two weeks ago, a day earlier, 30 minutes later, years: lengths and what is counted back or on
/// from.
/// </summary>
internal static class Duration
{
    public static Reading? Read(in Cursor at, int i)
    {
        if (at.Is(i, CalendarKind.Article) && at.IsHyphen(i - 1) && at.IsHyphen(i + 1)) return null; // once-a-day
        if (!at.IsNear(i, 14, CalendarKind.Unit | CalendarKind.Units | CalendarKind.UnitShort)) return null;
        if (at.Is(i, CalendarKind.Unit | CalendarKind.Units) && at.IsHyphen(i + 1) && at.Is(i + 2, TimeWord.Long) && !at.IsHyphen(i - 1))
            return new Reading(i, i + 3, new Sense { Shape = Shape.Duration, Unit = at.Word(i).Unit, Amount = at.Is(i, CalendarKind.Unit) ? 1 : null },
                "duration.long");
        if (at.Is(i, CalendarKind.Units)) return Bare(at, i);
        int start = at.Is(i, CalendarKind.The) ? i + 1 : i;
        if (at.IsGlued(i) && (at.Token(i - 1).Kind is TokenKind.Symbol || at.IsPunct(i - 1, '/') || at.IsPunct(i - 1, ':'))) return null;
        if (at.IsSpeed(start) || !Amount.Read(at, start, out decimal? amount, out int unit)) return null;
        bool hyphen = at.IsHyphen(unit);
        if (hyphen) unit++;
        if (!at.Is(unit, CalendarKind.Unit | CalendarKind.Units) && !(at.Is(unit, CalendarKind.UnitShort) && at.Token(start).Kind == TokenKind.Number))
            return null;
        var kind = at.Word(unit).Unit;
        bool singular = at.Is(unit, CalendarKind.Unit) && !at.Is(unit, CalendarKind.Units);
        int end = unit + 1;
        if (IsAge(at, end) || kind is TimeUnit.None || Stops(at, start, unit, singular, hyphen, amount)) return null;
        if (at.Is(end, DateParticle.And) && at.Is(end + 1, DateParticle.Indefinite) && at.Is(end + 2, TimeWord.Half)) { amount += 0.5m; end += 3; }
        string? timex = null;
        if (!hyphen && Compound.Read(at, end, amount, kind) is { } whole) (amount, kind, timex, end) = (whole.Amount, whole.Unit, whole.Timex, whole.End);
        if (IsAge(at, end)) return null;
        if (!hyphen && Shifts.Read(at, i, end, amount, kind) is { } shift) return shift;
        if ((start > i && singular) || (at.Is(start, CalendarKind.Article) && at.IsHyphen(end) && unit == start + 1)) return null;
        if (singular && kind is TimeUnit.Quarter or TimeUnit.Season or TimeUnit.Second && amount == 1) return null;
        if (at.IsHyphen(end) && at.Is(end + 1, TimeWord.Long)) end += 2;
        return new Reading(i, end, new Sense { Shape = Shape.Duration, Unit = kind, Amount = amount, Timex = timex },
            hyphen ? "duration.hyphen" : "duration.amount");
    }

    /// <summary>years, weeks: of no given number.</summary>
    private static Reading? Bare(in Cursor at, int i)
    {
        var unit = at.Word(i).Unit;
        if (Shifts.Read(at, i, i + 1, null, unit) is { } shift) return shift;
        if (unit is TimeUnit.Second or TimeUnit.Quarter or TimeUnit.Half or TimeUnit.Season or TimeUnit.Night
            || at.IsHyphen(i - 1)
            || at.IsHyphen(i + 1) && !at.Is(i + 2, TimeWord.Long))
        {
            return null;
        }
        return at.Is(i - 1, DateWord.Lasting) || at.Is(i + 1, DateParticle.Or) && at.Is(i + 2, CalendarKind.Units)
            ? new Reading(i, i + 1, new Sense { Shape = Shape.Duration, Unit = unit }, "duration.bare") : null;
    }

    /// <summary>43 years old, an 8-year-old, years of age: an age and no length of time.</summary>
    private static bool IsAge(in Cursor at, int end) =>
        (at.IsHyphen(end) && (at.Is(end + 1, TimeWord.Old) || at.Is(end + 1, TimeWord.Olds)))
            || at.Is(end, TimeWord.Old)
            || (at.Is(end, DateParticle.Partitive) && at.Is(end + 1, TimeWord.Age));

    /// <summary>"in a second vote", "5 minute", "one day": words that are something else here.</summary>
    private static bool Stops(in Cursor at, int start, int unit, bool singular, bool hyphen, decimal? amount)
    {
        if (singular && !hyphen && (amount is null or > 99 || at.Is(unit, TimeWord.Season))) return true;
        // a night raid, a day trip
        if (singular
            && !hyphen
            && at.Is(start, CalendarKind.Article)
            && unit == start + 1
            && at.Word(unit).Unit is TimeUnit.Day or TimeUnit.Night
            && at.Token(unit + 1).Tag is Tag.Noun or Tag.Plural)
        {
            return true;
        }
        if (at.Is(unit, TimeWord.Second) && !hyphen && (at.Is(start, CalendarKind.Article) || at.Is(start, DateParticle.One)))
            return !at.Is(unit + 1, TimeWord.Later);
        if (at.Is(unit, CalendarKind.Month)
            || (hyphen && at.Is(unit, TimeWord.Quarters))
            || (at.Token(start - 1).Kind == TokenKind.Mark && at.Token(unit).IsCapital))
        {
            return true;
        }
        if (at.Word(unit).Unit is TimeUnit.Quarter && at.Is(unit + 1, DateParticle.Partitive)) return true;
        if (singular && !hyphen && at.IsHyphen(unit + 1) && !at.Is(unit + 2, TimeWord.Long)) return true;
        return singular && at.Word(unit).Unit is TimeUnit.Quarter && at.Is(unit + 1, DateParticle.Partitive);
    }
}
