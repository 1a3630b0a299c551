using ArticleKit.Languages;

namespace ArticleKit.Extractors.Dates.Rules;

/// <summary>last year, this week, the past two months, the next few days, that year, the following month.</summary>
internal static class StepUnit
{
    public static Reading? Read(in Cursor at, int i)
    {
        int step = at.Is(i, CalendarKind.The) || at.Is(i, DateParticle.These) ? i + 1 : i;
        if (!at.Is(step, CalendarKind.Step)) return null;
        int sign = at.Word(step).Step;
        if (at.Token(i - 1).Kind == Text.TokenKind.Mark && at.Token(step + 1).IsCapital) return null;
        if (step == i && at.Is(step, DateWord.Articled)) return null;
        if (at.Is(step, DateParticle.This) && at.Is(step + 1, DateWord.ThisStep)) sign = at.Word(++step).Step;
        int unit = at.Is(step + 1, DateWord.Fiscal) || at.Is(step + 1, TimeWord.Full) ? step + 2 : step + 1;
        if (at.Is(unit, CalendarKind.Unit) && !at.IsHyphen(unit + 1) && !Older(at, unit + 1)) return One(at, i, step, unit, sign);
        return Several(at, i, step, sign);
    }

    private static Reading? One(in Cursor at, int i, int step, int unit, int sign)
    {
        var kind = at.Word(unit).Unit;
        if (kind is TimeUnit.Second or TimeUnit.Minute or TimeUnit.Hour or TimeUnit.None) return null;
        if (kind is TimeUnit.Day && at.Is(step, DateWord.NoDay)) return null;
        // show that day schools can win
        if (kind is TimeUnit.Day
            && at.Is(step, DateParticle.That)
            && at.Token(unit + 1).Tag is Text.Tag.Plural
            && at.Token(i - 1).Tag is Text.Tag.Past or Text.Tag.Third or Text.Tag.Base)
        {
            return null;
        }
        bool latest = at.Is(step, TimeWord.Latest);
        bool text = at.Is(step, DateWord.Anaphoric)
            || (at.Is(step, TimeWord.Previous) && kind is TimeUnit.Day)
            || (kind is TimeUnit.Day && at.Is(step, TimeWord.Next));
        if (kind is TimeUnit.Decade or TimeUnit.Century && at.Is(step, TimeWord.Past))
            return new Reading(i, unit + 1, new Sense { Shape = Shape.Duration, Unit = kind, Amount = 1, Side = -1 }, "duration.step");
        if (kind is TimeUnit.Night)
            return new Reading(i, unit + 1, new Sense { Unit = TimeUnit.Day, Step = sign, FromText = text, Part = "NI" }, "time.part-step");
        if (kind is TimeUnit.Season) return null;
        var sense = new Sense { Unit = kind, Step = latest && kind is not TimeUnit.Quarter ? 0 : sign, FromText = text,
            Spoken = at.Is(step, TimeWord.Previous), Fiscal = unit > step + 1 };
        if (kind is TimeUnit.Quarter && (latest || text)) sense = new Sense { Quarter = 0, Fiscal = sense.Fiscal };
        return new Reading(i, unit + 1, sense, "date.step");
    }

    /// <summary>the past two months, the last few weeks, the next 12 to 18 months.</summary>
    private static Reading? Several(in Cursor at, int i, int step, int sign)
    {
        if (at.Is(step, DateParticle.This) || at.Is(step, DateParticle.That)) return null;
        if (!Amount.Read(at, step + 1, out decimal? amount, out int next)) { amount = null; next = step + 1; }
        if (!at.Is(next, CalendarKind.Units) && !(amount == 1 && at.Is(next, CalendarKind.Unit))) return null;
        var unit = at.Word(next).Unit;
        bool bare = next == step + 1;
        if (bare && at.Is(step, DateWord.NoReference)) return null;
        int side = Math.Sign(sign);
        var sense = bare && side != 0
            ? new Sense { Shape = Shape.Reference, Timex = side < 0 ? "PAST_REF" : "FUTURE_REF" }
            : new Sense { Shape = Shape.Duration, Unit = unit, Amount = amount, Side = at.Is(step, DateWord.Anaphoric) ? 0 : side };
        return new Reading(i, next + 1, sense, "duration.step");
    }

    private static bool Older(in Cursor at, int i) => at.Is(i, TimeWord.Old);
}
