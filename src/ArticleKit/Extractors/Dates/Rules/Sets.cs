using ArticleKit.Languages;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Dates.Rules;

/// <summary>every Monday, each year, daily, on Tuesdays, twice a week, 15 a year: what comes round again.</summary>
internal static class Sets
{
    public static Reading? Read(in Cursor at, int i)
    {
        ref readonly var word = ref at.Word(i);
        if (word.Is(CalendarKind.Set))
            return IsName(at, i) || at.Is(i, DateWord.Annual) && at.Token(i + 1).IsWord ? null : Set(i, i + 1, word.Value!, "set.word");
        if (word.Is(CalendarKind.Weekdays))
            return Set(i, at.Is(i + 1, CalendarKind.Parts) ? i + 2 : i + 1, $"XXXX-WXX-{word.Weekday}{Part(at, i + 1)}", "set.weekdays");
        if (word.Is(CalendarKind.Weekday) && at.Is(i + 1, CalendarKind.Parts))
            return Set(i, i + 2, $"XXXX-WXX-{word.Weekday}T{at.Word(i + 1).Part}", "set.weekdays");
        if (at.Is(i, DateWord.Each)) return Every(at, i);
        if ((at.Is(i, CalendarKind.Article) || at.Is(i, DateParticle.Per))
            && at.Is(i + 1, CalendarKind.Unit)
            && Rate(at, i)
            && !at.IsHyphen(i + 2)
            && !at.Is(i + 2, DateParticle.Partitive))
        {
            return Set(i, i + 2, Values.Duration(1, at.Word(i + 1).Unit), "set.rate");
        }
        return null;
    }

    private static Reading? Every(in Cursor at, int i)
    {
        int next = i + 1;
        if (at.Is(next, TimeWord.Other) && at.Is(next + 1, CalendarKind.Weekday)) return Set(i, next + 2, "P2W", "set.every");
        if (at.Is(next, TimeWord.Other) && at.Is(next + 1, CalendarKind.Unit)) return Set(i, next + 2, Values.Duration(2, at.Word(next + 1).Unit), "set.every");
        if (at.Is(next, TimeWord.Single)) next++;
        ref readonly var word = ref at.Word(next);
        if (word.Is(CalendarKind.Weekday))
            return Set(i, at.Is(next + 1, CalendarKind.Part) ? next + 2 : next + 1, $"XXXX-WXX-{word.Weekday}{Part(at, next + 1)}", "set.every");
        if (word.Is(CalendarKind.Month)) return Set(i, next + 1, $"XXXX-{word.Month:00}", "set.every");
        if (word.Is(CalendarKind.Season)) return Set(i, next + 1, $"XXXX-{word.Season}", "set.every");
        if (word.Is(CalendarKind.Part)) return Set(i, next + 1, $"XXXX-XX-XXT{word.Part}", "set.every");
        if (word.Is(CalendarKind.Unit)
            && !at.Is(i, DateParticle.Each) | at.Word(next).Unit >= TimeUnit.Day
            && !(word.Unit is TimeUnit.Day && at.Is(i, DateParticle.Every) && at.Token(next + 1).Tag is Tag.Noun or Tag.Plural))
        {
            return Set(i, next + 1, Values.Duration(1, word.Unit), "set.every");
        }
        return Amount.Read(at, next, out decimal? amount, out int unit) && at.Is(unit, CalendarKind.Units)
            ? Set(i, unit + 1, Values.Duration(amount, at.Word(unit).Unit), "set.every")
            : null;
    }

    /// <summary>After a number, a unit of money, "times", once or twice.</summary>
    private static bool Rate(in Cursor at, int i)
    {
        // "60 miles per hour" is a speed
        if (at.Is(i, DateParticle.Per)) return at.Word(i + 1).Unit is >= TimeUnit.Day;
        if (at.IsSpeed(i) || at.Is(i + 2, CalendarKind.Shift)) return false;
        return at.Token(i - 1).Kind == TokenKind.Number
            || at.Cardinal(i - 1, out int _)
            || (at.Token(i - 2).Kind == TokenKind.Number
                || at.Scale(i - 2, out _)
                || at.Token(i - 3).Kind == TokenKind.Number && at.Token(i - 2).Tag is Tag.Noun or Tag.Adjective)
                && at.Token(i - 1).Tag is Tag.Plural
                && !at.Is(i - 1, CalendarKind.Units)
            || at.Is(i - 2, DateParticle.Partitive)
                && at.Token(i - 3).Tag is Tag.Plural
                && at.Token(i - 1).Tag is Tag.Noun or Tag.Plural
                && (at.Token(i - 4).Kind == TokenKind.Number || at.Cardinal(i - 4, out _))
            || at.IsGlued(i - 1) && at.Token(i - 1) is { IsWord: true, Length: <= 2 } && at.Token(i - 2).Kind == TokenKind.Number
            || at.Is(i - 1, DateWord.Rate)
            || at.Text(i - 1) is "%";
    }

    /// <summary>A newspaper: the Daily Chronicle, "told the regional daily".</summary>
    private static bool IsName(in Cursor at, int i) =>
        (at.Token(i).IsCapital && (!at.Token(i).IsSentenceStart || at.Token(i + 1).IsCapital))
            || (at.Is(i, TimeWord.Daily)
                && (at.Token(i - 1).Tag is Tag.Adjective or Tag.Noun or Tag.Determiner
                    || at.Token(i - 1).Tag is Tag.Name && (at.Token(i + 1).IsCapital || at.Token(i + 1).Tag is Tag.Past or Tag.Third))
                && at.Token(i + 1).Tag is not (Tag.Noun or Tag.Plural or Tag.Adjective));

    private static string Part(in Cursor at, int i) => at.Word(i).Part is { } part ? "T" + part : "";

    private static Reading Set(int first, int end, string value, string rule) => new(first, end, new Sense { Shape = Shape.Set, Timex = value }, rule);
}
