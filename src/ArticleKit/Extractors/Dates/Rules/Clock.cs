using ArticleKit.Languages;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Dates.Rules;

/// <summary>10:35 a.m., 10.45pm, 5 p.m. EST, 1430 GMT, 08:30 UTC, noon, midnight, seven o'clock, half past six.</summary>
internal static class Clock
{
    public static Reading? Read(in Cursor at, int i)
    {
        if (at.Is(i, CalendarKind.Clock)) return Make(i, i + 1, at.Word(i).Value is "24" ? 24 : 12, 0, null, "time.noon");
        return Digital(at, i) ?? Spoken(at, i);
    }

    private static Reading? Digital(in Cursor at, int i)
    {
        if (at.Token(i).Kind != TokenKind.Number
            || (at.IsGlued(i)
                && at.Has(i - 1)
                && !at.IsPunct(i - 1, '(')
                && at.Token(i - 1).Kind != TokenKind.Mark
                && !(at.IsDash(i - 1) && at.Token(i - 2).Kind == TokenKind.Number)))
        {
            return null;
        }
        int? minute = null, second = null;
        int next = i + 1;
        bool colon = false;
        if (!at.Digits(i, out int hour))
        {
            var text = at.Text(i);
            int dot = text.IndexOf('.');
            if (text.Length is < 4 or > 5 || dot != text.Length - 3 || !int.TryParse(text[..dot], out hour) || !int.TryParse(text[(dot + 1)..], out int m))
                return null;
            minute = m;
        }
        else if (at.IsPunct(next, ':') && at.IsGlued(next) && at.IsGlued(next + 1) && at.Token(next + 1).Length == 2 && at.Digits(next + 1, out int m))
        {
            colon = true;
            minute = m;
            next += 2;
            if (at.IsPunct(next, ':') && at.IsGlued(next) && at.IsGlued(next + 1) && at.Digits(next + 1, out int s)) { second = s; next += 2; }
        }
        bool four = minute is null && at.Token(i).Length == 4;
        if (four) { minute = hour % 100; hour /= 100; }
        if (at.Is(next, CalendarKind.Meridiem) && hour is >= 1 and <= 12 && !four && !(at.Text(next) is "am" && at.Is(i - 1, DateParticle.I)))
        {
            hour = hour % 12 + (at.Word(next).Value is "12" ? 12 : 0);
            next++;
            return Zoned(at, i, next, hour, minute, second, "time.meridiem");
        }
        if (hour > 24 || minute > 59) return null;
        bool zone = Zone(at, next, out _);
        if (zone && (minute is not null)) return Zoned(at, i, next, hour, minute, second, "time.zone");
        if (at.Is(next, CalendarKind.OClock)) return Make(i, next + 1, hour, 0, null, "time.oclock");
        // leads by 1:48
        if (colon && at.Is(i - 1, DateParticle.By | DateParticle.To) && (at.Is(i - 2, TimeWord.Margin) || at.Is(i - 3, TimeWord.Margin))) return null;
        if (colon
            && at.Token(i).Length <= 2
            && (second is null || hour > 0)
            && (at.Is(i - 1, DateWord.ClockPreposition) || at.Is(next, DateParticle.On) || at.Is(next, TimeWord.Local)))
        {
            return Zoned(at, i, next, hour, minute, second, "time.colon");
        }
        if (minute is not null && at.Is(next, TimeWord.Local) && at.Is(next + 1, TimeWord.Time)) return Zoned(at, i, next, hour, minute, second, "time.zone");
        return colon && second is null && at.Token(i).Length <= 2 && at.Token(next).Kind != TokenKind.Number
            ? Make(i, next, hour, minute, null, "time.colon", weak: true)
            : null;
    }

    /// <summary>seven o'clock, half past six, 4 in the morning.</summary>
    private static Reading? Spoken(in Cursor at, int i)
    {
        int hour;
        if (at.Is(i, TimeWord.Half) && at.Is(i + 1, TimeWord.Past) && (at.Cardinal(i + 2, out hour) || at.Digits(i + 2, out hour)) && hour is >= 1 and <= 12)
            return Make(i, at.Is(i + 3, CalendarKind.OClock) ? i + 4 : i + 3, hour, 30, null, "time.oclock");
        if (!at.Cardinal(i, out hour) && !(at.Digits(i, out hour) && at.Token(i).Length <= 2)) return null;
        if (hour is < 1 or > 12) return null;
        int next = at.Is(i + 1, CalendarKind.OClock) ? i + 2 : i + 1;
        if (at.Is(next, CalendarKind.Meridiem) && at.Cardinal(i, out _))
            return Make(i, next + 1, hour % 12 + (at.Word(next).Value is "12" ? 12 : 0), null, null, "time.meridiem");
        if (at.Is(next, DateParticle.In)
            && at.Is(next + 1, CalendarKind.The)
            && at.Is(next + 2, CalendarKind.Part)
            && (next > i + 1 || at.Is(i - 1, DateWord.ClockPreposition)))
        {
            return Make(i, next + 3, at.Word(next + 2).Part is "AF" or "EV" && hour < 12 ? hour + 12 : hour, next > i + 1 ? 0 : null, null, "time.oclock");
        }
        return next > i + 1 ? Make(i, next, hour, 0, null, "time.oclock") : null;
    }

    private static Reading Zoned(in Cursor at, int i, int next, int hour, int? minute, int? second, string rule)
    {
        if (Zone(at, next, out string? zone)) return Make(i, next + 1, hour, minute, zone, rule, second);
        if (at.Is(next, TimeWord.Local) && at.Is(next + 1, TimeWord.Time)) return Make(i, next + 2, hour, minute, null, rule, second);
        return at.Is(next, DateWord.ZoneName) && at.Is(next + 1, TimeWord.Time)
            ? Make(i, next + 2, hour, minute, null, rule, second)
            : Make(i, next, hour, minute, null, rule, second);
    }

    private static bool Zone(in Cursor at, int i, out string? zone)
    {
        zone = null;
        if (!at.Is(i, CalendarKind.Zone) || !at.Token(i).IsAllCaps) return false;
        zone = at.Word(i).Value;
        if (zone is "?") zone = null;
        return true;
    }

    private static Reading Make(int first, int end, int hour, int? minute, string? zone, string rule, int? second = null, bool weak = false) =>
        new(first, end, new Sense { Clock = new ClockTime(hour, minute, second, zone) }, rule, weak);
}
