using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Figures;

/// <summary>
/// "aged 18 to 34", "age of 21", "Rachael, nine, said", "The striker, 22, has", "Maria, who was 10", "She was 91.", "His mother is 70.", "At 45, he", "dies at
/// 91": ages that no unit says.
/// </summary>
internal static class AgeReader
{
    public static void Run(Line line, Draft draft, PersonEnds persons)
    {
        if (draft.Unit is not null || draft.Kind is not (FigureKind.Count or FigureKind.Range)) return;
        decimal top = draft.Max ?? draft.Value ?? 0;
        if (top is < 0 or > 120 || draft.Numeral.HasPoint) return;
        int before = draft.First, end = draft.CoreEnd;
        if (line.Is(before - 1, FigureParticle.Between | FigureParticle.From)) before--;
        string? rule = line.Is(before - 1, FigureWord.Age) || IsListed(line, draft, before) ? "figure.age-aged"
            : line.Is(before - 1, FigureParticle.Partitive) && line.Is(before - 2, FigureWord.Age) ? "figure.age-of"
            : IsBetweenCommas(line, before, end, persons) || IsSomebodys(line, draft, before, end) ? "figure.age-comma"
            : line.Is(before - 1, FigureWord.AgeVerb) && line.Is(before - 2, FigureParticle.Who) && IsEnd(line, end) ? "figure.age-who"
            : IsEnd(line, end)
                && line.Is(before - 1, FigureWord.AgeVerb)
                && (line.Is(before - 2, FigureParticle.Person) || IsPerson(line, before - 2, persons) || IsRelation(line, draft, before - 2))
                ? "figure.age-was"
            : IsEnd(line, end) && line.Is(before - 1, FigureWord.AgeVerb) && line.Is(before - 2, UnitWord.AgeNoun) ? "figure.age-was"
            : IsEnd(line, end) && line.Is(before - 1, UnitWord.AgeInfinitive) && line.TagOf(before - 2) == Tag.Modal && IsPerson(line, before - 3, persons)
                ? "figure.age-was"
            : line.Is(before - 1, FigureParticle.At) && before - 1 == line.First && line.Is(end, ',') && line.Is(end + 1, FigureParticle.Person)
                ? "figure.age-at"
            : (IsEnd(line, end) || line.Entry(end).Is(WordFlags.Be | WordFlags.Have))
                && draft.Value is >= 2 and <= 99
                && draft.Numeral.Form is NumeralForm.Digits
                && line.Is(before - 1, FigureParticle.Partitive)
                && line.Is(before - 2, MeasuredWord.Youth)
                && line.Is(before - 3, FigureWord.Article)
                ? "figure.age-of"
            : IsOlder(line, draft) || IsYoungOrOld(line, draft, before) || IsUnder(line, draft) ? "figure.age-as"
            : IsEnd(line, end) && line.Is(before - 1, FigureParticle.At) && (line.Is(before - 2, FigureWord.Intransitive) || IsDeath(line, draft, before - 2))
                ? "figure.age-at"
            : null;
        if (rule is null || line.Is(end, UnitWord.Percent) || line.Is(end, '%')) return;
        draft.Kind = FigureKind.Age;
        draft.Unit = line.Words.Units["year"];
        draft.Rule = rule;
        if (rule == "figure.age-of") BoundOfAge(line, draft);
        draft.Counted = null;
        draft.End = draft.CoreEnd;
    }

    /// <summary>"people 65 and older": the bound says that it is an age.</summary>
    private static bool IsOlder(Line line, Draft draft) =>
        draft.Modifier is not null && draft.CoreEnd - 1 > draft.CoreFirst && line.Is(draft.CoreEnd - 1, UnitWord.YoungerOrOlder);

    /// <summary>"died of cancer at 88", "died in London at 91".</summary>
    private static bool IsDeath(Line line, Draft draft, int last)
    {
        if (draft.Value is not >= 10) return false;
        for (int n = 0; n < 2 && line.PhraseAt(last) is { Kind: PhraseKind.Noun } phrase && line.TagOf(phrase.First - 1) is Tag.Preposition; n++)
        {
            last = phrase.First - 2;
            if (line.Is(last, FigureWord.Intransitive) && line.Words.Event(line.Word(last)) is not null) return true;
        }
        return false;
    }

    /// <summary>"over the age of 21", "under the age of 16": older or younger than that.</summary>
    private static void BoundOfAge(Line line, Draft draft)
    {
        int at = draft.First - 3;
        if (draft.Bound != Bound.Exact
            || draft.Value is not { } value
            || !line.Is(at, FigureParticle.Definite)
            || !line.Is(at - 1, FigureParticle.Over | FigureParticle.Under | FigureParticle.Limit))
        {
            return;
        }
        if (BoundReader.Before(line, at) is not { } found) return;
        draft.Bound = found.Bound;
        draft.Modifier = line.Cover(found.First, found.End);
        BoundReader.Limits(draft, value);
    }

    /// <summary>"children under five", "people over 65", "those over 65", "a child under five".</summary>
    private static bool IsUnder(Line line, Draft draft)
    {
        int first = draft.First;
        return draft.Value is >= 1 and <= 100
            && draft.CoreFirst == first + 1
            && line.Is(first, FigureParticle.Under | FigureParticle.Over)
            && (IsOfAge(line, first - 1) || line.Is(first - 1, MeasuredWord.AgeHolder) || line.Entry(first - 1).Is(WordFlags.Be) && IsOfAge(line, first - 2))
            && (line.TagOf(draft.CoreEnd) is not (Text.Tag.Noun or Text.Tag.Plural or Text.Tag.Adjective or Text.Tag.Name)
                || line.Is(draft.CoreEnd, FigureWord.Intransitive)
                || IsTheirVerb(line, draft.CoreEnd));
    }

    /// <summary>"children under five account for half", "those under 12 pay $3": a verb that could be a noun.</summary>
    public static bool IsTheirVerb(Line line, int at) =>
        line.TagOf(at) is Tag.Noun
            && line.Entry(at).Can(Tag.Base)
            && (line.TagOf(at + 1) is Tag.Preposition && !line.Is(at + 1, FigureParticle.Partitive) || line.Is(at + 1, '$') || line.IsNumber(at + 1));

    /// <summary>children; a child.</summary>
    private static bool IsOfAge(Line line, int i)
        => line.Entry(i).Is(WordFlags.Person | WordFlags.PersonPlural)
            && (line.TagOf(i) is Tag.Plural || line.TagOf(i) is Tag.Noun && line.Is(i - 1, FigureWord.Article));

    /// <summary>"aged 22 and 27", "ages 5, 7 and 9".</summary>
    private static bool IsListed(Line line, Draft draft, int before)
    {
        const int Most = 6;
        int at = before;
        for (int n = 0; n < Most
            && (line.Is(at - 1, FigureParticle.And | FigureParticle.Or) || line.Is(at - 1, ','))
            && line.IsNumber(at - 2)
            && line[at - 2].Length <= 2; n++)
        {
            at -= 2;
        }
        return at < before
            && line.Is(at - 1, FigureWord.Age)
            && line.TagOf(draft.CoreEnd) is not (Text.Tag.Noun or Text.Tag.Plural or Text.Tag.Adjective or Text.Tag.Name);
    }

    /// <summary>"as young as 14", "no older than 12".</summary>
    private static bool IsYoungOrOld(Line line, Draft draft, int before)
        => draft.Kind == FigureKind.Count
            && draft.Value >= 1
            && (line.Is(before - 1, FigureParticle.As) && line.Is(before - 3, FigureParticle.As) && line.Is(before - 2, UnitWord.YoungOrOld)
            || line.Is(before - 1, FigureParticle.Than) && line.Is(before - 2, UnitWord.YoungerOrOlder))
            && line.TagOf(draft.CoreEnd) is not (Tag.Plural or Tag.Noun or Tag.Adjective);

    /// <summary>A person's name, a comma, the number, and a comma again.</summary>
    private static bool IsBetweenCommas(Line line, int first, int end, PersonEnds persons)
        => line.Is(first - 1, ',')
            && line.Capital(first - 2)
            && line.IsWord(first - 2)
            && (line.Is(end, ',') || line.Is(end, ';') || (line.Is(end, '.') && end == line.End - 1) || end == line.End && IsPerson(line, first - 2, persons))
            && !NotFigure.IsMonth(line, first - 2)
        && ((line.Capital(first - 3) && line.IsWord(first - 3)) || line.Entry(first - 2).Is(WordFlags.Given) || IsPerson(line, first - 2, persons));

    /// <summary>"The striker, 22, has been linked with a move": one person by what she does, the number between commas.</summary>
    private static bool IsSomebodys(Line line, Draft draft, int first, int end)
        => draft.Numeral is { IsBare: true, Form: NumeralForm.Digits }
            && draft.Value is >= 10
            && line.Is(first - 1, ',')
            && line.Is(end, ',')
            && line.TagOf(first - 2) is Tag.Noun
            && line.Entry(first - 2).Is(WordFlags.Person)
        && line.PhraseAt(first - 2) is { } phrase
            && (line.TagOf(phrase.First) is Tag.Determiner or Tag.PossessivePronoun
                || line.Is(phrase.First, FigureParticle.One)
                || line.Has(phrase.First - 1) && line[phrase.First - 1].Kind == TokenKind.Mark);

    /// <summary>"His mother is 70.": somebody's relation.</summary>
    private static bool IsRelation(Line line, Draft draft, int noun)
        => draft.Value is >= 10
            && draft.Numeral.Form == NumeralForm.Digits
            && line.TagOf(noun) is Tag.Noun
            && line.Entry(noun).Is(WordFlags.Person)
            && line.PhraseAt(noun) is { } phrase
            && line.TagOf(phrase.First) is Tag.PossessivePronoun;

    private static bool IsPerson(Line line, int token, PersonEnds persons) => line.Capital(token) && persons.Has(line[token].End);

    private static bool IsEnd(Line line, int end) =>
        !line.Has(end) || line.Is(end, '.') || line.Is(end, ',') || line.Is(end, ')') || line.Is(end, FigureWord.Onward);
}
