using System.Globalization;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Dates.Rules;

/// <summary>2024-01-17, 2024-01-17T10:00Z, 17/01/2024, 17.01.2024, 1/17/2024, 17-Jan-2024: digits that are a whole date.</summary>
internal static class NumericDate
{
    public static Reading? Read(in Cursor at, int i)
    {
        if (at.Token(i).Kind != TokenKind.Number || (at.IsGlued(i) && at.Has(i - 1))) return null;
        return Dotted(at, i) ?? Separated(at, i);
    }

    private static Reading? Dotted(in Cursor at, int i)
    {
        Span<Range> parts = stackalloc Range[4];
        var text = at.Text(i);
        if (text.Length is < 8 or > 10 || text.Split(parts, '.') != 3) return null;
        return Number(text[parts[0]], out int a) && Number(text[parts[1]], out int b) && Number(text[parts[2]], out int c) && c >= 1000 && Sensible(c, b, a)
            ? new Reading(i, i + 1, new Sense { Year = c, Month = b, Day = a }, "date.numeric") : null;
    }

    private static Reading? Separated(in Cursor at, int i)
    {
        bool slash = at.IsPunct(i + 1, '/'), dash = at.IsHyphen(i + 1);
        if ((!slash && !dash) || !at.IsGlued(i + 1) || !at.IsGlued(i + 2) || !at.IsGlued(i + 3) || !at.IsGlued(i + 4)) return null;
        if (!(slash ? at.IsPunct(i + 3, '/') : at.IsHyphen(i + 3)) || !at.Digits(i, out int a) || !at.Digits(i + 4, out int c)) return null;
        if (at.IsGlued(i + 5) && (at.IsHyphen(i + 5) || at.IsPunct(i + 5, '/'))) return null;
        if (at.Word(i + 2).Month > 0) return c > 999 && Sensible(c, at.Word(i + 2).Month, a) ? Whole(i, c, at.Word(i + 2).Month, a) : null;
        if (!at.Digits(i + 2, out int b)) return null;
        if (at.Token(i).Length == 4) return Sensible(a, b, c) ? Iso(at, i, new Sense { Year = a, Month = b, Day = c }) : null;
        if (at.Token(i + 4).Length != 4) return null;
        return Sensible(c, b, a)
            ? Sensible(c, a, b) && a != b
                ? new Reading(i, i + 5, new Sense { Year = c, Month = b, Day = a, Swappable = true }, "date.numeric")
                : Whole(i, c, b, a)
            : Sensible(c, a, b) ? Whole(i, c, a, b) : null;
    }

    private static Reading Whole(int i, int year, int month, int day) => new(i, i + 5, new Sense { Year = year, Month = month, Day = day }, "date.numeric");

    /// <summary>The clock after an ISO day: T10:00, T10:00:30Z.</summary>
    private static Reading Iso(in Cursor at, int i, Sense day)
    {
        int next = i + 5;
        if (at.IsGlued(next)
            && at.Text(next) is "T"
            && at.Digits(next + 1, out int hour)
            && hour <= 24
            && at.IsPunct(next + 2, ':')
            && at.Digits(next + 3, out int minute)
            && minute < 60)
        {
            next += 4;
            int? second = null;
            if (at.IsPunct(next, ':') && at.IsGlued(next) && at.Digits(next + 1, out int seconds) && seconds < 61) { second = seconds; next += 2; }
            string? zone = at.IsGlued(next) && at.Text(next) is "Z" ? "Z" : null;
            if (zone is not null) next++;
            return new Reading(i, next, day with { Clock = new ClockTime(hour, minute, second, zone) }, "time.iso");
        }
        return new Reading(i, next, day, "date.iso");
    }

    private static bool Number(ReadOnlySpan<char> text, out int value) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);

    private static bool Sensible(int year, int month, int day) =>
        year is > 999 and < 3000 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
}
