using ArticleKit.Languages;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Dates.Rules;

/// <summary>in 2012; the year 2000; nineteen ninety-seven; fiscal 1989; FY2024: a year by itself, and years after months.</summary>
internal static class Years
{
    private const DateWord Strong = DateWord.PeriodPreposition | DateWord.YearMarker | DateWord.Early;
    private const DateWord Before = Strong | DateWord.TimePreposition | DateWord.YearContext;

    public static Reading? Read(in Cursor at, int i)
    {
        if (Fiscal(at, i) is { } fiscal) return fiscal;
        if (at.Is(i, CalendarKind.The) && at.Is(i + 1, TimeWord.Year) && (Whole(at, i + 2, out int named) || Spelled(at, i + 2, out named, out _)))
            return new Reading(i, Spelled(at, i + 2, out _, out int last) ? last : i + 3, new Sense { Year = named }, "date.year");
        if (Spelled(at, i, out int spelled, out int end)) return new Reading(i, end, new Sense { Year = spelled }, "date.year");
        if (!Whole(at, i, out int year) || year is < 1400 or > 2100) return null;
        if (at.IsGlued(i) && at.Token(i - 1).Kind is TokenKind.Symbol or TokenKind.Number) return null;
        if (at.Token(i - 1).Kind == TokenKind.Symbol && at.Text(i - 1) is not ("&" or "@")) return null;
        if (Season(at, i, year) is { } season) return season;
        if (!Stands(at, i) || IsHouse(at, i)) return null;
        return new Reading(i, i + 1, new Sense { Year = year }, "date.year");
    }

    /// <summary>Four digits that are a year only beside what wants one: Labor Day 2022, Q3 2022.</summary>
    public static Reading? Beside(in Cursor at, int i) =>
        !at.IsGlued(i) && Whole(at, i, out int year) && year is > 1400 and < 2100
            ? new Reading(i, i + 1, new Sense { Year = year }, "date.year", Weak: true)
            : null;

    /// <summary>2012-13, 2023/24, 2023/2024: a year that runs into the next.</summary>
    private static Reading? Season(in Cursor at, int i, int year) =>
        (at.IsHyphen(i + 1) || (at.IsPunct(i + 1, '/') && at.IsGlued(i + 1)))
            && at.IsGlued(i + 2)
            && at.Digits(i + 2, out int two)
            && (at.Token(i + 2).Length == 2 && two == (year + 1) % 100 || two == year + 1 && at.IsPunct(i + 1, '/'))
            && !at.IsGlued(i + 3) | at.Token(i + 3).Kind == TokenKind.Punct
            && !at.IsHyphen(i + 3)
            ? new Reading(i, i + 3, new Sense { Year = year + 1, Start = new Sense { Year = year } }, "date.years") : null;

    /// <summary>The year after a month or day: ", 2024", " 2024", " '98"; 0 where none stands there.</summary>
    public static int After(in Cursor at, int i, out int end)
    {
        int year = i;
        if (at.IsPunct(i, ',') || at.IsHyphen(i)) year++;
        if (Whole(at, year, out int value) && value is >= 1000 and <= 2999) { end = year + 1; return value; }
        if (Spelled(at, year, out value, out end)) return value;
        end = year + 2;
        return at.Token(year).Kind == TokenKind.Mark && at.IsGlued(year + 1) && at.Token(year + 1).Length == 2 && at.Digits(year + 1, out int two)
            ? two + (two < 50 ? 2000 : 1900)
            : 0;
    }

    /// <summary>Four digits without comma, no part of a longer number or a clock time.</summary>
    public static bool Whole(in Cursor at, int i, out int year)
    {
        year = 0;
        if (at.Token(i).Length != 4 || !at.Digits(i, out year)) return false;
        return !(at.IsGlued(i + 1)
            && (at.IsPunct(i + 1, ':') && at.IsGlued(i + 2) && at.Token(i + 2).Kind == TokenKind.Number
                || at.Text(i + 1) is "%"
                || (at.Token(i + 1).IsWord && !at.IsPossessive(i + 1))));
    }

    /// <summary>fiscal 1989, fiscal year 2024, FY2024, FY 24.</summary>
    private static Reading? Fiscal(in Cursor at, int i)
    {
        if (at.Is(i, TimeWord.Fiscal))
        {
            int next = at.Is(i + 1, TimeWord.Year) || at.Is(i + 1, TimeWord.Years) ? i + 2 : i + 1;
            return Whole(at, next, out int year) ? new Reading(i, next + 1, new Sense { Year = year, Fiscal = true }, "date.fiscal-year") : null;
        }
        if (!(at.Text(i) is "FY" && at.Digits(i + 1, out int fy))) return null;
        int value = at.Token(i + 1).Length switch { 4 => fy, 2 => 2000 + fy, _ => 0 };
        return value == 0 ? null : new Reading(i, i + 2, new Sense { Year = value, Fiscal = true }, "date.fiscal-year");
    }

    /// <summary>nineteen ninety-seven, two thousand (and) four, twenty twenty-four.</summary>
    private static bool Spelled(in Cursor at, int i, out int year, out int end)
    {
        year = 0;
        end = i;
        if (!at.Cardinal(i, out int century)) return false;
        if (century == 2 && at.Scale(i + 1, out int scale) && scale == 1000)
        {
            end = i + 2;
            int rest = 0, next = at.Is(end, DateParticle.And) ? end + 1 : end;
            if (Below100(at, next, out rest, out int after)) end = after;
            else if (!(at.Is(i - 1, TimeWord.Year) || at.Is(i - 1, DateParticle.In))) return false;
            if (end == i + 2 && !at.Is(i - 1, TimeWord.Year) && !at.Is(i - 1, DateParticle.In)) return false;
            year = 2000 + rest;
            return year < 2100
                && !at.Is(end, CalendarKind.Unit | CalendarKind.Units)
                && (rest == 0 ? at.Is(i - 1, TimeWord.Year) : at.Is(i - 1, Strong) || at.Is(i - 1, CalendarKind.Month));
        }
        if (century is not (18 or 19 or 20) || at.IsHyphen(i + 1)) return false;
        if (!Below100(at, i + 1, out int two, out end) || two < 10) return false;
        year = century * 100 + two;
        return !at.Is(end, CalendarKind.Unit | CalendarKind.Units | CalendarKind.Meridiem);
    }

    private static bool Below100(in Cursor at, int i, out int value, out int end)
    {
        end = i + 1;
        if (!at.Cardinal(i, out value)) return false;
        if (value < 20) return true;
        int unit = at.IsHyphen(i + 1) ? i + 2 : i + 1;
        if (at.Cardinal(unit, out int ones) && ones is > 0 and < 10) { value += ones; end = unit + 1; }
        return true;
    }

    /// <summary>"1909 Jolinda Drive": a house's number, but not "in 1909 Mill Street was closed".</summary>
    private static bool IsHouse(in Cursor at, int i)
    {
        const int Longest = 4;
        if (at.Is(i - 1, Strong)) return false;
        for (int k = i + 1; k <= i + Longest && at.Token(k) is { IsWord: true, IsCapital: true }; k++) if (k > i + 1 && at.Is(k, DateWord.Street)) return true;
        return false;
    }

    /// <summary>Whether four digits are read as a year where they stand, and not as a count.</summary>
    private static bool Stands(in Cursor at, int i)
    {
        var next = at.Token(i + 1);
        bool closes = !at.Has(i + 1) || next.Kind is TokenKind.Punct or TokenKind.Mark || at.IsPossessive(i + 1);
        bool definite = at.Is(i - 1, DateWord.Determiner | DateWord.Demonstrative) || at.IsPossessive(i - 1);
        if (definite) return at.Year(i) is >= 1700 and <= 2099 && !at.Is(i + 1, TimeWord.Percent) && !(next.IsWord && at.Is(i + 1, CalendarKind.UnitShort));
        if (at.IsHyphen(i - 1) && at.Token(i - 2).IsWord) return at.Is(i - 2, DateWord.Prefix);
        bool noun = next.IsWord && !next.IsCapital && at.Text(i + 1) is [.., 's'] && !at.Is(i + 1, DateWord.NoPlural);
        if (at.IsPunct(i - 1, '(')) return closes || !noun;
        if (at.Is(i - 1, Strong)) return !noun || at.Is(i + 1, CalendarKind.Units);
        if (at.Is(i - 1, Before) || at.Is(i - 1, CalendarKind.Month)) return !noun && !at.Is(i + 1, CalendarKind.UnitShort);
        if (at.IsDash(i - 1) && at.Token(i - 2).Length == 4 && at.Digits(i - 2, out _)) return true;
        if (at.IsDash(i + 1) && at.Token(i + 2).Length is 4 or 2 && at.Digits(i + 2, out _)) return true;
        if (at.Year(i) is >= 1900 and <= 2050
            && next.IsWord
            && !noun
            && !at.Token(i - 1).IsCapital
            && at.Token(i - 1).IsWord
            && !at.Is(i - 1, CalendarKind.About)
            && !at.Is(i - 1, DateParticle.Than)
            && !at.Is(i - 1, DateWord.Superlative)
            && !at.Is(i + 1, CalendarKind.Unit | CalendarKind.Units | CalendarKind.UnitShort)
            && !at.Scale(i + 1, out _))
        {
            return true;
        }
        return at.Token(i).IsSentenceStart ? closes : at.IsPunct(i - 1, ',') && closes && next.Kind == TokenKind.Punct;
    }
}
