using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Figures;

/// <summary>
/// "The firm paid £400", "farmers sowed 300 hectares", "police found £9,400": whoever pays, finds or does an amount is not what it is the amount of.
/// </summary>
internal static class Doer
{
    /// <summary>Whoever is told before the amount only did something with it.</summary>
    public static bool Is(Line line, Draft draft, Counted told)
    {
        if (IsPerson(line, told) && IsDone(line, draft)) return true;
        if (IsPaid(line, draft)) return true;
        // Lee wanted 2.5 percent
        if (IsSomebody(line, told)
            && draft.Kind is not FigureKind.Age
            && line.PhraseAt(draft.First - 1) is { Kind: PhraseKind.Verb, Passive: false } wish
            && line.Is(wish.Head, MeasuredWord.Wanting))
        {
            return true;
        }
        if (!IsSomebody(line, told)) return false;
        if (draft.Unit is { IsTime: true } && draft.Kind != FigureKind.Age && IsBehindPreposition(line, draft)) return true;
        // struck from 25 yards
        if (draft.Unit is { Kind: "length" } && !line.Is(draft.First - 1, FigureParticle.At) && IsBehindPreposition(line, draft)) return true;
        // was caught with £400
        if (draft.Unit is { IsMoney: true } && line.Is(draft.First - 1, FigureParticle.With) && told.Span.End < line[draft.First - 1].Start - 1) return true;
        // has asked for £5m
        if (draft.Unit is { IsMoney: true }
            && line.Is(draft.First - 1, FigureParticle.For)
            && line.PhraseAt(draft.First - 2) is { Kind: PhraseKind.Verb, Passive: false } asked
            && asked.End == draft.First - 1
            && line.Is(asked.Head, MeasuredWord.Asking))
        {
            return true;
        }
        // asked the Treasury for £5m
        if (draft.Unit is { IsMoney: true }
            && line.Is(draft.First - 1, FigureParticle.For)
            && line.PhraseAt(draft.First - 2) is { Kind: PhraseKind.Noun } giver
            && giver.End == draft.First - 1
            && line.Is(giver.First - 1, MeasuredWord.Asking))
        {
            return true;
        }
        return IsMade(line, draft)
            || draft.Unit!.IsMoney
                && line.TagOf(draft.First - 1) == Tag.Participle
                && line.PhraseAt(draft.First - 1) is { } fined
                && (fined.Passive || fined.First == draft.First - 1);
    }

    /// <summary>"The firm bought 300 tonnes", "Widow leaves £3m": the object of a verb that measures nobody.</summary>
    private static bool IsMade(Line line, Draft draft)
    {
        if (draft.Unit is not { IsPercent: false, Name: not "point" }
            || draft.Kind is FigureKind.Age
            || draft.Change is not null
            || line.PhraseAt(draft.First - 1) is not { Kind: PhraseKind.Verb, Passive: false } verb)
        {
            return false;
        }
        int word = line.Word(verb.Head);
        return !line.Entry(verb.Head).Is(WordFlags.Be | WordFlags.Have)
            && !line.Is(verb.Head, MeasuredWord.Measuring | MeasuredWord.Pricing | MeasuredWord.Closing)
            && !line.Is(verb.Head, FigureWord.Level | FigureWord.Extent | FigureWord.Move)
            && (line.Words.Change(word) is null || line.Words.NeedsBy(word) || line.Is(verb.Head, MeasuredWord.Leaping));
    }

    /// <summary>"The scheme pays £400", "paid staff £12 an hour", "owes the bank £5m": money is no measure of who pays or gets it.</summary>
    private static bool IsPaid(Line line, Draft draft)
    {
        if (draft.Unit is not { IsPercent: false } || draft.Kind == FigureKind.Age || draft.Change is not null) return false;
        return line.PhraseAt(draft.First - 1) switch
        {
            // the bonuses awarded averaged £5
            { Kind: PhraseKind.Verb } verb => line.Is(verb.Head, MeasuredWord.Paying) && !line.Is(draft.First, FigureWord.Level),
            { Kind: PhraseKind.Noun } payee when payee.End >= draft.First => line.Is(payee.First - 1, MeasuredWord.Paying)
                && line.PhraseAt(payee.First - 1) is { Kind: PhraseKind.Verb }
                || payee.First < payee.Head && line.Is(payee.First, MeasuredWord.Paying) && line.TagOf(payee.First) is Tag.Past or Tag.Participle,
            _ => false,
        };
    }

    /// <summary>"Police found £9,400", "thieves stole 3 kg": whoever finds or takes it is not what it is the amount of.</summary>
    public static bool IsFound(Line line, Draft draft) =>
        IsTaken(line, draft)
            || line.Is(draft.First - 1, MeasuredWord.Finding)
                && !draft.Unit!.IsPercent
                && line.PhraseAt(draft.First - 1) is { Kind: PhraseKind.Verb, Passive: false };

    /// <summary>"The firm has 30 days to appeal": a time that somebody is given.</summary>
    public static bool IsGiven(Line line, Draft draft) =>
        draft.Unit is { IsTime: true }
            && draft.Kind != FigureKind.Age
            && line.Entry(draft.First - 1).Is(WordFlags.Have)
            && line.TagOf(draft.CoreEnd) is Tag.To or Tag.Preposition
            && line.Entry(draft.CoreEnd + 1).Can(Tag.Base);

    /// <summary>"took £84,000 from pensioners", "sought $5m from the Centre": what was theirs, and neither theirs who took it nor an amount of them.</summary>
    public static bool IsTaken(Line line, Draft draft)
    {
        int from = MeasuredReader.AfterBracket(line, draft.CoreEnd);
        return draft.Unit!.IsMoney
            && line.Is(from, FigureParticle.From)
            && line.PhraseAt(draft.First - 1) is { Kind: PhraseKind.Verb }
            && NounGroup.At(line, from + 1, true) is { } owner
            && (line.Entry(owner.Head).Is(WordFlags.Person | WordFlags.PersonPlural)
                || owner.Head == from + 2 && line.Is(from + 1, FigureParticle.Definite) && line.Capital(owner.Head));
    }

    /// <summary>"sentenced to 12 years", "during her four years".</summary>
    private static bool IsBehindPreposition(Line line, Draft draft)
    {
        int i = draft.First - 1;
        while (i > line.First && (line.TagOf(i) is Tag.Determiner or Tag.PossessivePronoun or Tag.Possessive || line.Calendar(i, CalendarKind.Step))) i--;
        return line.TagOf(i) is Tag.Preposition or Tag.To;
    }

    private static bool IsPerson(Line line, Counted told) =>
        char.IsLower(told.Head[0]) && line.Lexicon.Words[line.Lexicon.Vocabulary.Find(told.Head.AsSpan(told.Head.LastIndexOf(' ') + 1))].Is(WordFlags.Person);

    /// <summary>"The boy spent 16 days there", "scientists will save 70%": what somebody did with an amount, who is not measured by it.</summary>
    private static bool IsDone(Line line, Draft draft)
        => draft.Kind is not FigureKind.Age
            && draft.Unit is { IsTime: true } or { IsPercent: true }
            && draft.Change is null
            && line.PhraseAt(draft.First - 1) is { Kind: PhraseKind.Verb, Passive: false } verb
            && !line.Entry(verb.Head).Is(WordFlags.Be | WordFlags.Have);

    /// <summary>A man sentenced to 12 years is not 12 years.</summary>
    public static bool IsSomebody(Line line, Counted told)
    {
        string head = told.Head;
        return char.IsUpper(head[0])
            || line.Lexicon.Words[line.Lexicon.Vocabulary.Find(head.AsSpan(head.LastIndexOf(' ') + 1))].Is(WordFlags.Person | WordFlags.Group);
    }
}
