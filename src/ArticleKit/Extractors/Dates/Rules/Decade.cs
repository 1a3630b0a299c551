using ArticleKit.Languages;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Dates.Rules;

/// <summary>the 1990s, the '80s, mid-1970s, the nineties, the 20th century, and the 1800s, which are one too.</summary>
internal static class Decade
{
    public static Reading? Read(in Cursor at, int i)
    {
        if (at.Is(i, CalendarKind.Digits) && !at.IsGlued(i + 1)) return null;
        int start = at.Is(i, CalendarKind.The) ? i + 1 : i;
        if (Century(at, i, start) is { } century) return century;
        bool mark = at.Token(start).Kind == TokenKind.Mark && at.IsGlued(start + 1);
        int number = mark ? start + 1 : start;
        if (at.Digits(number, out int year) && year % 10 == 0)
        {
            int next = at.Token(number + 1).Kind == TokenKind.Mark ? number + 2 : number + 1;
            if (at.IsGlued(next) && (at.Text(next) is "s" or "'s" or "’s"))
            {
                if (year is >= 1000 and < 2000 && year % 100 == 0) return new Reading(i, next + 1, new Sense { Century = year / 100 + 1 }, "date.century");
                if (year is >= 1000 and < 2100) return new Reading(i, next + 1, new Sense { Decade = year }, "date.decade");
                if (at.Token(number).Length == 2 && (mark || start > i) && year >= 20)
                    return new Reading(i, next + 1, new Sense { Decade = year }, "date.decade");
            }
        }
        return at.Is(start, CalendarKind.Decade) && (start > i || at.Is(i - 1, DateWord.Early)) && !at.Is(at.Token(i - 1).IsWord ? i - 1 : i, DateParticle.Her)
            ? new Reading(i, start + 1, new Sense { Decade = at.Word(start).Decade }, "date.decade") : null;
    }

    private static Sense Of(int century, bool before) => before ? new Sense { Era = $"BC{century - 1:00}" } : new Sense { Century = century };

    private static Reading? Century(in Cursor at, int i, int start)
    {
        if (!at.Ordinal(start, out int n, out int next) || n is < 1 or > 30) return null;
        if (at.IsHyphen(next)) next++;
        // "the second and third centuries"
        if (at.Is(next, DateParticle.And) && at.Ordinal(next + 1, out int later, out int noun) && later > n && at.Is(noun, TimeWord.Century))
            return new Reading(i, next, Of(n, Era.Before(at, noun + 1) is true), "date.century");
        if (!at.Is(next, TimeWord.Century)) return null;
        return Era.Before(at, next + 1) is { } before
            ? new Reading(i, next + 2, Of(n, before), "date.century")
            : new Reading(i, next + 1, Of(n, false), "date.century");
    }
}
