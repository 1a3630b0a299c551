using ArticleKit.Languages;

namespace ArticleKit.Extractors.Dates.Rules;

/// <summary>now, currently, recently, in recent years, coming weeks, the future, these days: past, present or future without a date.</summary>
internal static class References
{
    public static Reading? Read(in Cursor at, int i)
    {
        if (at.Phrase(i, PhraseUse.Reference) is { } phrase
            && !at.Is(i + phrase.Words.Length, CalendarKind.Units | CalendarKind.Unit | CalendarKind.Seasons)
            && !at.Counts(i + phrase.Words.Length)
            && at.Token(i + phrase.Words.Length).Kind != Text.TokenKind.Number)
        {
            return Make(i, i + phrase.Words.Length, phrase.Value, "reference.phrase");
        }
        ref readonly var word = ref at.Word(i);
        if (at.Is(i, DateWord.ReferenceStep) && at.Is(i + 1, CalendarKind.Units))
        {
            int end = at.Is(i + 2, DateParticle.And) && at.Is(i + 3, CalendarKind.Units) ? i + 4 : i + 2;
            return Make(i, end, word.Step > 0 ? "FUTURE_REF" : "PAST_REF", "reference.units");
        }
        if (at.Is(i, TimeWord.Soon)
            && (at.Is(i - 1, DateParticle.As)
                || at.Is(i + 1, DateParticle.After)
                || at.Is(i + 1, TimeWord.Afterward)
                || at.Is(i + 1, TimeWord.Afterward)
                || at.Is(i + 1, DateParticle.Before)))
        {
            return null;
        }
        return word.Is(CalendarKind.Reference) ? Make(i, i + 1, word.Value!, "reference.word") : null;
    }

    private static Reading Make(int first, int end, string value, string rule) => new(first, end, new Sense { Shape = Shape.Reference, Timex = value }, rule);
}
