using ArticleKit.Languages;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Dates.Rules;

/// <summary>"on the 17th and 18th", "the night of the 3rd", "by the 21st": a day whose month nobody says; on a golf course it is a hole.</summary>
internal static class DayAlone
{
    public static Reading? Read(in Cursor at, int i)
    {
        int start = at.Is(i, CalendarKind.The) ? i + 1 : i;
        if (!Day(at, start, out int day, out int next)) return null;
        bool opens = start > i
            ? at.Is(i - 1, DateParticle.On | DateParticle.By)
                || at.Is(i - 1, DateWord.Until)
                || at.Is(i - 1, DateParticle.Partitive) && at.Is(i - 2, CalendarKind.Part)
                || at.Is(i - 1, DateParticle.To) && Day(at, i - 3, out _, out _)
            : at.Is(i - 1, DateParticle.And) && Day(at, i - 3, out int first, out int link) && link == i - 1 && first < day && at.Is(i - 4, CalendarKind.The);
        bool joins = start > i && at.Is(next, DateParticle.And) && Day(at, next + 1, out int last, out int after) && last > day && Closes(at, after);
        if (start > i && !joins && at.Is(next, DateParticle.And) && Day(at, next + 1, out _, out _)) return null; // the 15th and 17th holes
        if (!opens && !(joins && at.Is(i - 1, DateParticle.From)) || !joins && !Closes(at, next) || IsOnCourse(at, i, next)) return null;
        return new Reading(i, next, new Sense { Day = day, FromText = start == i }, "date.day-alone");
    }

    /// <summary>17th, in digits.</summary>
    private static bool Day(in Cursor at, int i, out int day, out int next)
    {
        day = 0;
        next = i;
        return at.Is(i, CalendarKind.Digits) && at.Ordinal(i, out day, out next) && day is >= 1 and <= 31;
    }

    /// <summary>Nothing stands behind that the ordinal could count: the 17th floor, the 3rd Congressional District.</summary>
    private static bool Closes(in Cursor at, int i) =>
        !at.Has(i)
            || at.Token(i).Kind is TokenKind.Punct && !at.IsHyphen(i) && !at.IsPunct(i, '-')
            || at.Token(i).IsWord
                && !at.Token(i).IsCapital
                && at.Token(i).Tag is Tag.Preposition or Tag.Coordinator or Tag.Past or Tag.Modal or Tag.Third or Tag.Subordinator or Tag.Pronoun or Tag.To
                && !at.Is(i, DateParticle.Partitive);

    private static bool IsOnCourse(in Cursor at, int i, int next)
    {
        const int Reach = 16;
        for (int k = i - 1; k >= at.First && k > i - Reach && !at.Token(k + 1).IsSentenceStart; k--) if (at.Is(k, DateWord.Game)) return true;
        for (int k = next; k < next + Reach && at.Has(k) && !at.Token(k).IsSentenceStart; k++) if (at.Is(k, DateWord.Game)) return true;
        return false;
    }
}
