using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Figures;

/// <summary>
/// The noun phrase an amount is said of, made what is counted: "price of oil", "debt owed to suppliers", "House prices" whose verb is a noun, "Tickets" whose
/// noun is a verb.
/// </summary>
internal static class MeasuredNoun
{
    /// <summary>"Energy bills to rise 2%": a headline's noun before its infinitive, read as a verb; "Ford plans to cut" has one.</summary>
    public static Counted? Bills(Line line, Phrase verb)
    {
        int to = line.TagOf(verb.First) == Tag.To ? verb.First : line.TagOf(verb.First + 1) == Tag.To ? verb.First + 1 : -1, noun = to - 1;
        if (to < 0
            || line.TagOf(noun) != Tag.Third
            || !line.Entry(noun).Can(Tag.Plural)
            || line.Lexicon.DateWords.Is(line.Word(noun), DateWord.Intended)
            || line.PhraseAt(noun - 1) is not { Kind: PhraseKind.Noun } before
            || before.End != noun
            || before.First != line.First
            || line.TagOf(before.Head) == Tag.Pronoun
            || line.Words.Change(line.Word(noun)) is not null)
        {
            return null;
        }
        return Make(line, before.First, noun + 1, noun);
    }

    /// <summary>"an overall cut of 800,000 barrels", "House prices up 1.7%": a noun that was read as a verb.</summary>
    public static Counted? Misread(Line line, Phrase verb, Draft draft, bool of)
    {
        int head = verb.First;
        if (verb.End - head != 1
            || line.PhraseAt(head - 1) is not { Kind: PhraseKind.Noun } before
            || before.End != head
            || line.TagOf(before.Head) is Tag.Pronoun or Tag.Plural)
        {
            return null;
        }
        bool change = line.Words.Change(line.Word(head)) is not null;
        bool noun = of
            && change
            && verb.End + 1 == draft.First
            && (line.Entry(head).Can(Tag.Noun) || line.Entry(head).Can(Tag.Plural))
            && (!IsCalendar(line, before.Head) || line.TagOf(before.First) == Tag.Determiner)
            || !change
                && line.Is(verb.End, FigureParticle.Up | FigureParticle.Down)
                && verb.End + 1 == draft.First
                && line.TagOf(head) is Tag.Third
                && line.Entry(head).Can(Tag.Plural)
                && !line.Is(head, FigureWord.Move)
                && !line.Is(head, MeasuredWord.Closing);
        if (!noun) return null;
        int first = before.First;
        while (first < head && line.TagOf(first) is Tag.Determiner or Tag.PossessivePronoun) first++;
        return Make(line, first, head + 1, head);
    }

    /// <summary>"Net market borrowing is put at": an action's name, read as the verb's first word.</summary>
    public static Counted? Action(Line line, Phrase verb)
    {
        int first = verb.First;
        if (line.TagOf(first) is not Tag.Gerund
            || !line.Entry(first).Can(Tag.Noun)
            || !line.Entry(first + 1).Is(WordFlags.Be) && line.TagOf(first + 1) is not Tag.Modal
            || line.PhraseAt(first - 1) is not { Kind: PhraseKind.Noun } before
            || before.End != first
            || line.TagOf(before.Head) is Tag.Pronoun)
        {
            return null;
        }
        var top = before;
        // the rate on bank lending was
        for (int climbs = 0; climbs < 3
            && line.Is(top.First - 1, FigureWord.NounPreposition)
            && line.PhraseAt(top.First - 2) is { Kind: PhraseKind.Noun } rate; climbs++)
        {
            top = rate;
        }
        int start = top.First;
        while (start < first && line.TagOf(start) is Tag.Determiner or Tag.PossessivePronoun) start++;
        return Make(line, start, first + 1, top == before ? first : top.Head);
    }

    /// <summary>
    /// "Tickets cost between $5 and $10", "adults sleeps less than six hours", "the party gains two points": without the verb, read as a noun; "boys ages 5".
    /// </summary>
    private static Phrase? Verb(Line line, Phrase phrase, Draft draft)
    {
        int head = phrase.Head, before = head - 1, price = line.Is(draft.First - 1, FigureParticle.Between | FigureParticle.From)
            ? draft.First - 1
            : draft.First;
        if (before < phrase.First
            && draft.Unit is { IsMoney: true }
            && head + 1 == price
            && line.Is(head, MeasuredWord.Pricing)
            && line.PhraseAt(before) is { Kind: PhraseKind.Noun } sold)
        {
            return sold;
        }
        // the drug, sold in Peru, costs
        if (before < phrase.First
            && draft.Unit is { IsMoney: true }
            && head + 1 == price
            && line.Is(head, MeasuredWord.Pricing)
            && line.Is(before, ',')
            && MeasuredReader.Opening(line, before) is var open
            && open < before
            && line.PhraseAt(open) is { Kind: PhraseKind.Noun } drug)
        {
            return drug;
        }
        if (before < phrase.First || phrase.End < draft.First - 1 || head >= draft.First) return null;
        var (entry, tag) = (line.Entry(head), line.TagOf(before));
        bool verb = tag == Tag.Plural && (entry.Can(Tag.Past) || entry.Can(Tag.Third) && !line.Entry(before).Can(Tag.Third))
            || tag == Tag.Plural && entry.Can(Tag.Adjective) && !entry.Can(Tag.Plural) && line.TagOf(head) is not Tag.Name
            || tag is Tag.Name or Tag.Plural && draft.Change is { } change && change.Cue.Start == line[head].Start
            || draft.Unit is { IsMoney: true }
                && head + 1 == price
                && line.Is(head, MeasuredWord.Pricing)
                && (tag is Tag.Plural or Tag.Noun || line.Entry(before).Can(Tag.Noun))
            || tag is Tag.Plural
                && entry.Can(Tag.Base)
                && head + 2 == draft.First
                && line.Is(head + 1, FigureParticle.Between | FigureParticle.From)
                && draft.IsRange
                && line.Words.Change(line.Word(head)) is null
            || head + 1 == draft.First
                && line.Is(head, MeasuredWord.Measuring)
                && entry.Can(Tag.Third)
                && line.Text(head) is [.., 's']
                && tag is Tag.Noun or Tag.Name
            || draft.Kind == FigureKind.Age && line.Is(head, FigureWord.Age | FigureWord.Intransitive) && tag is Tag.Plural or Tag.Name or Tag.Noun;
        return verb ? phrase with { Head = before, End = head } : null;
    }

    /// <summary>The noun that a noun belongs to: "price of oil"; of a subject also "debt owed to suppliers" and "spending on defence and security".</summary>
    private static Phrase? Upper(Line line, Phrase lower, bool subject)
    {
        int before = lower.First - 1;
        if ((line.Is(before, FigureWord.NounPreposition) || line.Is(before, FigureParticle.Per))
            && line.PhraseAt(before - 1) is { Kind: PhraseKind.Noun } upper)
        {
            return upper;
        }
        // Labour's lead over the Tories
        if (line.Is(before, FigureParticle.Over) && line.PhraseAt(before - 1) is { Kind: PhraseKind.Noun } lead && line.Is(lead.Head, MeasuredWord.Sized))
            return lead;
        // "profit before tax"
        if (lower.Head == lower.First
            && line.Is(lower.Head, MeasuredWord.Tax)
            && line.Lexicon.DateParticles.Is(line.Word(before), DateParticle.Before | DateParticle.After)
            && line.PhraseAt(before - 1) is { Kind: PhraseKind.Noun } profit)
        {
            return profit;
        }
        if (!subject && !line.Is(lower.End, FigureParticle.To)) return null;
        // the cost of building homes
        if (line.PhraseAt(before) is { Kind: PhraseKind.Verb } doing
            && doing.End == lower.First
            && doing.End - doing.First == 1
            && line.TagOf(doing.First) is Tag.Gerund
            && (subject || line.Words.Change(line.Word(doing.First)) is null)
            && line.Is(doing.First - 1, FigureWord.NounPreposition)
            && line.PhraseAt(doing.First - 2) is { Kind: PhraseKind.Noun } cost)
        {
            return cost;
        }
        if (!subject) return null;
        if (line.TagOf(before) is Tag.Preposition or Tag.To
            && line.PhraseAt(before - 1) is { Kind: PhraseKind.Verb } owed
            && owed.End - owed.First == 1
            && line.TagOf(owed.First) == Tag.Participle
            && line.PhraseAt(owed.First - 1) is { Kind: PhraseKind.Noun } debt
            && debt.End == owed.First)
        {
            return debt;
        }
        // "the share of entries given an A"
        if (line.PhraseAt(before) is { Kind: PhraseKind.Verb } given
            && given.End == lower.First
            && given.End - given.First == 1
            && line.TagOf(given.First) == Tag.Participle
            && line.PhraseAt(given.First - 1) is { Kind: PhraseKind.Noun } entries
            && entries.End == given.First
            && line.TagOf(entries.Head) is Tag.Plural)
        {
            return entries;
        }
        if (!line.Is(before, FigureParticle.And)
            || IsDetermined(line, lower)
            || line.PhraseAt(before - 1) is not { Kind: PhraseKind.Noun } other
            || IsDetermined(line, other)
            || line.TagOf(other.Head) == Tag.Name != (line.TagOf(lower.Head) == Tag.Name))
        {
            return null;
        }
        // to Sudan, Djibouti and Kenya
        for (int n = 0; n < 5
            && line.Is(other.First - 1, ',')
            && line.TagOf(other.Head) is Tag.Name
            && line.PhraseAt(other.First - 2) is { Kind: PhraseKind.Noun } more
            && line.TagOf(more.Head) is Tag.Name; n++)
        {
            other = more;
        }
        return line.Is(other.First - 1, FigureWord.NounPreposition) && line.PhraseAt(other.First - 2) is { Kind: PhraseKind.Noun } all ? all : null;
    }

    private static bool IsDetermined(Line line, Phrase phrase) =>
        line.TagOf(phrase.First) is Tag.Determiner or Tag.PossessivePronoun or Tag.Pronoun
            || line.IsNumber(phrase.First)
            || line.TagOf(phrase.First) == Tag.NumberWord;

    public static Counted? Take(Line line, Phrase phrase, List<Draft> drafts, int n, bool subject, bool reduced)
    {
        if (Verb(line, phrase, drafts[n]) is { } trimmed) phrase = trimmed;
        int end = phrase.End;
        Phrase lower = phrase, own = phrase;
        for (int climbs = 0; climbs < 6
            && !reduced
            && !(line.Is(lower.First - 1, FigureParticle.With)
                && line.TagOf(lower.Head) is not Tag.Name
                && line.Is(drafts[n].First - 1, FigureParticle.Partitive))
            && Upper(line, lower, subject) is { } upper
            && !IsCalendar(line, upper.Head); climbs++)
        {
            // at speeds of 90 mph, but a yield at issue of 6%
            if (climbs == 0
                && line.Is(drafts[n].First - 1, FigureParticle.Partitive)
                && line.Is(lower.First - 1, FigureParticle.At)
                && !(lower.First == lower.Head && line.TagOf(lower.Head) is Tag.Noun))
            {
                break;
            }
            // raised its rate to a range of 1 to 2%
            if (climbs == 0
                && line.Is(drafts[n].First - 1, FigureParticle.Partitive)
                && line.Is(lower.First - 1, FigureParticle.To)
                && upper.End == lower.First - 1
                && line.Is(lower.Head, MeasuredWord.Sized))
            {
                end = upper.End;
            }
            // took part in temperatures of 13C
            if (climbs == 0
                && line.Is(drafts[n].First - 1, FigureParticle.Partitive)
                && line.Is(lower.First - 1, FigureParticle.In)
                && upper.Head == upper.First
                && line.TagOf(upper.Head) is Tag.Noun
                && line.PhraseAt(upper.First - 1) is { Kind: PhraseKind.Verb }
                && line.Words.Change(line.Word(upper.Head)) is null)
            {
                break;
            }
            // rose six australs per tonne to 118
            if (line.Is(lower.First - 1, FigureParticle.Per)
                && (IsCount(drafts, n, upper) || MeasuredReader.IsFigure(drafts, n, line, upper) && lower.Head == lower.First))
            {
                return null;
            }
            // won by 2,103 votes on a turnout of 48%
            if (climbs == 0
                && line.Is(drafts[n].First - 1, FigureParticle.Partitive)
                && lower.End == drafts[n].First - 1
                && !line.Is(lower.First - 1, FigureParticle.Partitive)
                && !line.Is(lower.First - 1, FigureParticle.In)
                && IsCount(drafts, n, upper))
            {
                break;
            }
            // an 11% rise in profit to $5m, against $4m
            if (line.Is(lower.First - 1, FigureParticle.In)
                && line.Is(drafts[n].First - 1, FigureWord.Versus | FigureWord.Level)
                && !line.Is(drafts[n].First - 1, FigureParticle.At)
                && line.Words.Change(line.Word(upper.Head)) is not null
                && line.TagOf(upper.Head) is Tag.Noun)
            {
                break;
            }
            // west of Leeds
            if (MeasuredReader.IsDirection(line, upper.Head)) { if (!line.Is(drafts[n].First - 1, FigureParticle.Partitive)) return null; phrase = own; break; }
            lower = upper;
            if (!MeasuredReader.IsFigure(drafts, n, line, upper)) phrase = upper;
            else if (!subject) break;
        }
        if (line.TagOf(phrase.Head) is Tag.Pronoun || line.Entry(phrase.Head).First is Tag.Pronoun || IsContraction(line.Text(phrase.Head))) return null;
        int first = phrase.First;
        for (int k = n; k >= 0 && drafts[k].End > phrase.First && drafts[k] is var draft; k--)
            if (draft.CoreEnd <= phrase.Head && draft.CoreEnd > first)
                first = draft.Adjective ? draft.Unit is { IsTime: true } ? first : draft.Unit is null ? draft.End : draft.CoreEnd : draft.CoreEnd;
        while (first < phrase.Head && line.TagOf(first) is Tag.Determiner or Tag.PossessivePronoun) first++;
        // so far this year Tesla shares
        if (first < phrase.Head
            && line.Calendar(first, CalendarKind.Unit)
            && line.Calendar(first - 1, CalendarKind.Step)
            && line.IsWord(first + 1)
            && line.TagOf(first + 1) is Tag.Name or Tag.Noun or Tag.Plural)
        {
            first++;
        }
        // for the current quarter Calder forecast
        else if (first < phrase.Head - 1
            && line.Calendar(first, CalendarKind.Step)
            && line.Calendar(first + 1, CalendarKind.Unit)
            && line.TagOf(first + 2) is Tag.Name)
        {
            first += 2;
        }
        // in 1999 lava flowed
        else if (first < phrase.Head && line.IsNumber(first) && line[first].Length == 4 && line.Is(first - 1, FigureParticle.In)) first++;
        // on Friday Lund were bowled out for 247
        else if (first < phrase.Head
            && line.Calendar(first, CalendarKind.Weekday)
            && line.TagOf(first - 1) is Tag.Preposition
            && line.TagOf(first + 1) is Tag.Name)
        {
            first++;
        }
        // the September crude contract
        else if (first == phrase.First
            && line.Calendar(first - 1, CalendarKind.Month)
            && line.TagOf(first - 2) is Tag.Determiner
            && line.TagOf(phrase.Head) is not Tag.Name)
        {
            first--;
        }
        // the iPhone 14 Pro
        else if (first == phrase.First
            && first > line.First
            && line.IsNumber(first)
            && line.Capital(first - 1)
            && !line.Calendar(first - 1, CalendarKind.Month | CalendarKind.MonthShort | CalendarKind.Weekday)
            && line.PhraseAt(first - 1) is { Kind: PhraseKind.Noun } name
            && name.End == first)
        {
            first = name.First;
        }
        while (first < phrase.Head && line.TagOf(first) is Tag.Determiner or Tag.PossessivePronoun) first++;
        return first > phrase.Head ? null : Make(line, first, Math.Max(end, phrase.Head + 1), phrase.Head);
    }

    /// <summary>A number stands in the phrase and counts its noun.</summary>
    private static bool IsCount(List<Draft> drafts, int n, Phrase phrase)
    {
        for (int k = n - 1; k >= 0 && drafts[k].End > phrase.First; k--)
            if (drafts[k] is { Unit: null, Adjective: false } && drafts[k].First <= phrase.Head) return true;
        return false;
    }

    public static Counted Make(Line line, int first, int end, int head)
    {
        // "the number of cases": cases are counted
        if (line.Is(head, FigureParticle.Number)
            && line.Is(head + 1, FigureParticle.Partitive)
            && head + 2 < end
            && NounGroup.At(line, head + 2, true) is { } many
            && many.Head < end)
        {
            (first, head, end) = (many.First, many.Head, Math.Max(many.End, head + 1));
        }
        if (line.IsNumber(end) && line.Glued(end) && line.Capital(end - 1) && line[end - 1].Length <= 2) end++; // traffic on the A58
        // the FTSE 100 added
        else if (line.IsNumber(end)
            && line.AllCaps(end - 1)
            && line.TagOf(end - 1) is Tag.Name
            && line[end].Length is 2 or 3
            && line.Text(end) is [.., '0']
            && line.IsWord(end + 1)
            && !line.Glued(end + 1)
            && line.PhraseAt(end + 1) is { Kind: PhraseKind.Verb })
        {
            end++;
        }
        int name = head;
        while (line.TagOf(head) == Tag.Name
            && name - 1 >= first
            && (line.TagOf(name - 1) == Tag.Name || (line.Is(name - 1, '&') && line.Glued(name) || line.Joins(name - 1)) && line.TagOf(name - 2) == Tag.Name))
        {
            name--;
        }
        return new(line.Cover(first, end), line.TagOf(head) == Tag.Name ? RecordText(line, name, head + 1) : NounGroup.Lemma(line, name, head + 1), null);
    }

    private static string RecordText(Line line, int first, int end) => line.Cover(first, end).Of(line.Story).ToString().ReplaceLineEndings(" ");

    /// <summary>I'll, he'd.</summary>
    private static bool IsContraction(ReadOnlySpan<char> text) =>
        text.IndexOfAny('\'', '’') is > 0 and var at && text.Length - at <= 3 && char.IsAsciiLetterLower(text[^1]);

    public static bool IsCalendar(Line line, int i)
        => NotFigure.IsMonth(line, i)
            || line.Calendar(i,
                CalendarKind.Weekday | CalendarKind.Unit | CalendarKind.Units | CalendarKind.Part | CalendarKind.Day | CalendarKind.Season
                    | CalendarKind.Meridiem | CalendarKind.OClock | CalendarKind.Clock);
}
