using ArticleKit.Languages;

namespace ArticleKit.Extractors.Dates;

/// <summary>
/// Widens a reading to the words before it that belong to it: early 1990, late on Tuesday, the end of the year, earlier this month, about two years ago.
/// </summary>
internal static class Edges
{
    public static Reading Widen(in Cursor at, Reading reading, int bound)
    {
        var widened = reading;
        for (int steps = 0; steps < 4 && Step(at, widened, bound) is { } more; steps++) widened = more;
        return widened;
    }

    private static Reading? Step(in Cursor at, Reading reading, int bound)
    {
        int before = reading.First - 1;
        if (before < bound) return null;
        var sense = reading.Sense;
        bool point = sense.Shape is Shape.Point && sense.Shift is null;
        bool bare = at.Is(reading.First, CalendarKind.The) || at.Is(reading.First, DateParticle.Indefinite);
        if (point && sense.Edge is null)
        {
            if (at.Is(before, DateWord.Early | DateWord.Earlier) && !bare) return Edged(at, reading, before, before);
            if (at.IsHyphen(before) && before - 1 >= bound && at.Is(before - 1, TimeWord.Mid)) return Edged(at, reading, before - 1, before - 1);
            if (at.Is(before, DateParticle.In) && before - 1 >= bound && at.Is(before - 1, DateWord.Early | DateWord.Earlier))
                return Edged(at, reading, before - 1, before - 1);
            if (at.Is(before, DateParticle.On) && before - 1 >= bound && at.Is(before - 1, DateWord.Early)) return Edged(at, reading, before - 1, before - 1);
            if (at.Is(before, DateParticle.Partitive) && before - 1 >= bound && at.Is(before - 1, DateWord.EdgeNoun) && !sense.IsDay)
            {
                int first = before - 1;
                while (first - 1 >= bound && first > before - 4 && at.Is(first - 1, DateWord.EdgeAdjective)) first--;
                return Edged(at, reading, first, before - 1);
            }
        }
        if (point
            && at.Is(before, CalendarKind.The)
            && !bare
            && sense.Direction is Direction.None
            && (sense.Quarter is not null || sense.Half is not null || sense.Decade is not null || sense.Century is not null || sense.Season is not null))
        {
            return reading with { First = before };
        }
        if (sense.Shape is Shape.Duration && at.Is(before, CalendarKind.The) && !bare && !at.IsHyphen(reading.End - 2)) return reading with { First = before };
        if ((sense.Shape is Shape.Duration && !at.IsHyphen(reading.First + 1)) || sense.Shift is not null || sense.Clock is not null || sense.Day is not null)
        {
            if (at.Is(before, CalendarKind.About) && !bare) return reading with { First = before };
            if (before - 1 >= bound
                && ((at.Is(before, DateWord.Superlative) && at.Is(before - 1, DateParticle.At))
                    || (at.Is(before, DateParticle.Than)
                        && at.Is(before - 1, DateWord.Comparative)
                        && !(sense.Shift is not null && (at.Is(before - 2, TimeWord.Percent) || at.Text(before - 2) is "%" or "cent")))
                    || (at.Is(before, DateParticle.To) && at.Is(before - 1, DateParticle.Up))))
            {
                return reading with
                {
                    First = before - 2 >= bound && at.Is(before - 2, DateParticle.No) && at.Is(before, DateParticle.Than) ? before - 2 : before - 1
                };
            }
        }
        return null;
    }

    private static Reading Edged(in Cursor at, Reading reading, int first, int edge) =>
        reading with { First = first, Sense = reading.Sense with { Edge = at.Is(edge, TimeWord.Late) ? "LATE" : at.Word(edge).Edge ?? "MID" } };
}
