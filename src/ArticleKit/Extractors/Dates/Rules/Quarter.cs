using ArticleKit.Languages;

namespace ArticleKit.Extractors.Dates.Rules;

/// <summary>the third quarter, third-quarter, fiscal second-quarter, Q3, 3Q, H1, the last half, the first nine months, the latest quarter.</summary>
internal static class Quarter
{
    public static Reading? Read(in Cursor at, int i) => Short(at, i) ?? Named(at, i);

    private static Reading? Short(in Cursor at, int i)
    {
        var text = at.Text(i);
        if (text is "Q" or "H" && at.IsGlued(i + 1) && at.Digits(i + 1, out int n) && n >= 1 && n <= (text is "Q" ? 4 : 2) && !at.IsGlued(i + 2))
            return new Reading(i, i + 2, text is "Q" ? new Sense { Quarter = n } : new Sense { Half = n }, "date.quarter-short");
        return at.Digits(i, out n) && n is >= 1 and <= 4 && at.IsGlued(i + 1) && at.Text(i + 1) is "Q" or "H" && (at.Text(i + 1) is "Q" || n < 3)
            ? new Reading(i, i + 2, at.Text(i + 1) is "Q" ? new Sense { Quarter = n } : new Sense { Half = n }, "date.quarter-short") : null;
    }

    private static Reading? Named(in Cursor at, int i)
    {
        int start = at.Is(i, CalendarKind.Article) || at.Is(i, DateWord.Determiner) ? i + 1 : i;
        bool fiscal = at.Is(start, DateWord.Fiscal);
        int ordinal = fiscal ? start + 1 : start;
        if (fiscal && at.IsHyphen(ordinal)) ordinal++;
        int n = 0, next = ordinal + 1;
        bool last = at.Is(ordinal, TimeWord.Last) || at.Is(ordinal, TimeWord.Final) || at.Is(ordinal, TimeWord.Latter);
        if (!last && !at.Ordinal(ordinal, out n, out next)) return null;
        if (at.IsHyphen(next)) next++;
        if (at.Is(next, DateWord.Fiscal)) { fiscal = true; next++; }
        if (at.Is(next, TimeWord.Quarter)
            && !last
            && n is >= 1 and <= 4
            && !at.Is(next + 1, TimeWord.Pounder)
            && !at.IsHyphen(next + 1)
            && (fiscal || !IsOfGame(at, i, next)))
        {
            return new Reading(i, next + 1, new Sense { Quarter = n, Fiscal = fiscal }, "date.quarter");
        }
        if (at.Is(next, TimeWord.Half) && (last || n <= 2) && Dated(at, next + 1))
            return new Reading(i, next + 1, new Sense { Half = last ? 2 : n, Fiscal = fiscal }, "date.half");
        return start > i
            && (n == 1 || last)
            && Amount.Read(at, next, out decimal? amount, out int unit)
            && amount is not null
            && at.Is(unit, CalendarKind.Units)
            && at.Word(unit).Unit >= TimeUnit.Day
            ? new Reading(i, unit + 1, new Sense { Shape = Shape.Duration, Unit = at.Word(unit).Unit, Amount = amount }, "duration.first") : null;
    }

    /// <summary>"scored twice in the third quarter", "a third quarter touchdown": the words of a game in the sentence.</summary>
    private static bool IsOfGame(in Cursor at, int i, int quarter)
    {
        const int Reach = 16;
        for (int k = i - 1; k >= 0 && k > i - Reach && !at.Token(k + 1).IsSentenceStart; k--) if (at.Is(k, DateWord.Game)) return true;
        for (int k = quarter + 1; k < quarter + Reach && at.Has(k) && !at.Token(k).IsSentenceStart; k++) if (at.Is(k, DateWord.Game)) return true;
        return false;
    }

    /// <summary>The half of a year, not of a match: of 1989, of the year, last year.</summary>
    private static bool Dated(in Cursor at, int i)
    {
        if (at.Is(i, DateParticle.Partitive) || at.Is(i, DateParticle.In)) i++;
        if (at.Is(i, CalendarKind.The)) i++;
        return at.Is(i, CalendarKind.Step) || at.Is(i, DateWord.YearSpan) || Years.Whole(at, i, out _) || at.Is(i, CalendarKind.Month);
    }
}
