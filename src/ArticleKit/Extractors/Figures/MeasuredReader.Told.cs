using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Figures;

/// <summary>Numbers that tell how long, how large or how many of a crowd, and measure nothing named beside them.</summary>
internal static partial class MeasuredReader
{
    /// <summary>
    /// The river rose for five hours, after two days, within a week, three minutes before half-time: how long it went on or when it was, no measure of the
    /// river.
    /// </summary>
    private static bool Lasts(Line line, Draft draft)
    {
        if (draft.Unit is not { IsTime: true }) return false;
        int before = draft.First - 1;
        if (line.Calendar(before, CalendarKind.Step) || line.Words.Numbers.Ordinal(line.Word(before)) > 0)
        {
            before--; // over the next three months
            // a gift to the next hundred years
            if (line.Is(before, FigureParticle.Definite) && line.TagOf(before - 1) is Tag.Preposition or Tag.To) return true;
        }
        if (line.Is(before, FigureParticle.Definite) || line.Is(before, FigureWord.Demonstrative)) before--;
        int end = draft.CoreEnd;
        // 1 minute, 38 seconds ahead
        if (line.IsNumber(line.Is(end, ',') || line.Is(end, FigureParticle.And) ? end + 1 : end)
            && line.Calendar(end + (line.IsNumber(end) ? 1 : 2), CalendarKind.Units | CalendarKind.Unit))
        {
            end += line.IsNumber(end) ? 2 : 3;
        }
        return line.Is(before, FigureWord.During)
            || IsComparing(line, end)
            || line.Calendar(draft.CoreEnd, CalendarKind.Shift)
            || line.Is(draft.CoreEnd, FigureParticle.Into);
    }

    /// <summary>"led the Bears with 21 points", "when 30 inches fell", "wants the 4 percent": what stands before is not what is measured.</summary>
    private static bool IsTold(Line line, Draft draft)
    {
        int before = draft.First - 1;
        if (line.TagOf(before) is Tag.Wh && line.Is(before - 1, FigureParticle.Partitive)) return true; // of which 60%
        // 15 per cent of them affordable; of those given the drug
        if (line.Is(draft.CoreEnd, FigureParticle.Partitive)
            && (line.Is(draft.CoreEnd + 1, FigureWord.Anaphor)
                || line.Is(draft.CoreEnd + 1, FigureWord.Demonstrative)
                    && (line.Entry(draft.CoreEnd + 2).Can(Tag.Participle) || line.TagOf(draft.CoreEnd + 2) is not (Tag.Noun or Tag.Plural or Tag.Adjective))))
        {
            return true;
        }
        // within 20 km of the centre
        if (draft.Unit is { Kind: "length" }
            && line.Is(before, FigureWord.During)
            && line.TagOf(before) is Tag.Preposition
            && line.Is(draft.CoreEnd, FigureParticle.Partitive))
        {
            return true;
        }
        // the tax rose, adding £2,500 to the bill
        if (draft.Change is not null
            && line.TagOf(before) is Tag.Gerund
            && line.Is(before - 1, ',')
            && line.Is(draft.CoreEnd, FigureParticle.To | FigureParticle.Off)
            && line.TagOf(draft.CoreEnd + 1) is Tag.Determiner or Tag.PossessivePronoun)
        {
            return true;
        }
        // said 68p in every pound went there
        if (draft.Unit is { IsMoney: true } or { IsPercent: true }
            && line.Entry(before).Is(WordFlags.Saying)
            && line.TagOf(before) is Tag.Past or Tag.Third
            && line.Words.Change(line.Word(before)) is null
            && !line.Is(before, MeasuredWord.Finding)
            && line.TagOf(draft.CoreEnd) is not (Tag.To or Tag.Adverb))
        {
            return true;
        }
        // deaths per 100 million miles; 70 percent of which
        if (line.Is(before, FigureParticle.Per)
            || draft.Unit is { IsTime: false } && line.Is(before, FigureParticle.Each | FigureParticle.Every)
            || line.Is(draft.CoreEnd, FigureParticle.Partitive | FigureParticle.In) && line.Is(draft.CoreEnd + 1, FigureParticle.Which | FigureParticle.Every))
        {
            return true;
        }
        // found 60% support it
        if (line.PhraseAt(before) is { Kind: PhraseKind.Verb } && NounGroup.At(line, draft.CoreEnd, false) is { } support && IsSubject(line, draft, support))
            return true;
        if ((draft.Unit!.Name == "point" || draft.Unit.IsPercent) && line.Is(before, FigureParticle.With) && !line.Is(before - 1, FigureParticle.Compared))
            return true;
        if (line.Is(before, FigureParticle.Definite)
            && draft.Unit is { IsTime: false }
            && !line.Is(draft.CoreEnd, FigureParticle.Partitive)
            && line.TagOf(before - 1) is not Tag.Preposition)
        {
            return true;
        }
        // "and 21% smoked", "By the end, 8.3% had been diagnosed", "and €227m went to good causes": an amount with a verb of its own
        if ((draft.Unit.IsPercent || draft.Unit.IsMoney)
            && (line.Is(before, ',') || line.TagOf(before) is Tag.Coordinator && !line.Is(before, FigureParticle.Or))
            && line.TagOf(draft.CoreEnd) is Tag.Past or Tag.Third or Tag.Modal
            && !line.Is(draft.CoreEnd, FigureParticle.Compared))
        {
            return true;
        }
        // 95% CI 0.74-0.94
        if (draft.Unit.IsPercent
            && line.AllCaps(draft.CoreEnd)
            && line[draft.CoreEnd].Length <= 3
            && line.TagOf(draft.CoreEnd) is Tag.Name or Tag.Noun
            && !line.AllCaps(draft.CoreEnd - 1)
            && (line.IsNumber(draft.CoreEnd + 1) || line.Is(draft.CoreEnd + 1, ',') || line.Is(draft.CoreEnd + 1, ':')))
        {
            return true;
        }
        return line.TagOf(before) is Tag.Subordinator or Tag.Wh && line.PhraseAt(draft.CoreEnd) is { Kind: PhraseKind.Verb };
    }

    /// <summary>"49,817 saw the game", "won in front of 41,207": people the text does not name.</summary>
    private static bool IsCrowd(Line line, Draft draft)
        => line.TagOf(draft.CoreEnd) is Tag.Base && line.Is(draft.CoreEnd, FigureWord.Intransitive)
            || line.TagOf(draft.CoreEnd) is Tag.Past or Tag.Third or Tag.Modal
                && !(line.Is(draft.First - 1, FigureParticle.Partitive) && line.TagOf(draft.First - 2) is Tag.Noun)
            // runners started in drizzle; 11,932 finished
            || line.Is(draft.First - 1, ';')
                && line.Entry(draft.CoreEnd).Can(Tag.Past)
                && line.TagOf(draft.CoreEnd + 1) is not (Tag.Noun or Tag.Plural or Tag.Name)
            || line.Is(draft.First - 1, FigureParticle.Partitive) && line.Is(draft.First - 2, FigureParticle.Front);

    /// <summary>A bare number that is an index's level, a score of horsepower, a share: said of something, and no count left without its noun.</summary>
    private static bool IsLevel(Draft draft)
        => draft.Event is null
            && draft.Rule != "figure.score"
            && draft.Kind is FigureKind.Count or FigureKind.Range or FigureKind.Ratio
            && (draft.Numeral.HasPoint
                || draft.Numeral.Form == NumeralForm.Fraction
                || draft.Numeral.Scale > 1
                || Math.Abs(draft.Max ?? draft.Value ?? 0) >= 100);

    /// <summary>
    /// "Attendance was 12,430", "the number rose to 500": a whole number that something was or came to; "Labour took 203" counts what was named before.
    /// </summary>
    private static bool IsReached(Line line, Draft draft)
        => !line.Is(draft.CoreEnd + 1, FigureParticle.Than)
            && (draft.Change is not null
                || draft.Numeral.HasPoint
                || draft.Numeral.Form == NumeralForm.Fraction
                || line.PhraseAt(draft.First - 1) is not { Kind: PhraseKind.Verb } verb
                || line.Entry(verb.Head).Is(WordFlags.Be)
                || line.Is(verb.Head, FigureWord.Level | FigureWord.Toll | FigureWord.Move));

    /// <summary>"the number of cases rose to 50": a small number that says itself what it is.</summary>
    private static bool IsNumberOf(Line line, Draft draft)
    {
        const int Farthest = 10;
        if (draft.Event is not null || draft.Kind is not FigureKind.Count || draft.Change is null && !line.Is(draft.First - 1, FigureWord.Level)) return false;
        for (int k = draft.First - 2; k > draft.First - Farthest && line.Has(k); k--)
        {
            if (line.Is(k, FigureParticle.Number) && line.Is(k + 1, FigureParticle.Partitive)) return true;
            if (line.Is(k, ',') || line.IsNumber(k) || line.TagOf(k) is Tag.Coordinator) return false;
        }
        return false;
    }

    /// <summary>"a majority of 80", "a squad of 26": a noun that a bare number says the size of.</summary>
    private static bool IsSize(Line line, Draft draft)
        => draft is { Event: null, Kind: FigureKind.Count or FigureKind.Range, Adjective: false }
            && line.Is(draft.First - 1, FigureParticle.Partitive)
            && line.Is(draft.First - 2, MeasuredWord.Sized)
            && line.TagOf(draft.First - 2) is Tag.Noun;
}
