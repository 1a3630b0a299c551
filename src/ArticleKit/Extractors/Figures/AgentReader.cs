using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Figures;

/// <summary>"an air strike killed two", "were shot by gunmen", "died in a fire": who or what did it.</summary>
internal static class AgentReader
{
    /// <summary>The subject of the event's verb, or of the verb that brings the event: "the strike caused the death of two".</summary>
    public static Span? Subject(Line line, List<Draft> drafts, int n, int cue)
    {
        int i = cue;
        if (line.PhraseAt(cue) is { Kind: PhraseKind.Noun } noun)
        {
            i = noun.First - 1;
            // accused of killing 12
            if (line.TagOf(i) is Tag.Preposition && line.PhraseAt(i - 1) is { Kind: PhraseKind.Verb } accused && line.Text(cue) is [.., 'i', 'n', 'g'])
                i = accused.First - 1;
            // moved after the death of two
            else if (line.TagOf(i) is Tag.Preposition && !line.Is(i, FigureParticle.In | FigureParticle.To | FigureParticle.For)) return null;
        }
        else if (line.PhraseAt(cue) is { Kind: PhraseKind.Verb } verb)
        {
            if (verb.Passive) return By(line, cue);
            i = verb.First - 1;
            if (IsPlanned(line, verb)) return null;
        }
        if (line.Is(i, FigureParticle.As) && line.Is(i - 1, FigureParticle.Well)) return null; // as well as the deaths of 12
        int joined = BehindJoined(line, i);
        if (joined != i) joined = BehindJoined(line, joined); // hit the coast, destroyed 40 homes and killed 12
        if (joined != i && line.PhraseAt(joined + 1) is { } first && IsPlanned(line, first)) return null;
        i = joined;
        if (line.Is(i, ',') && line.TagOf(cue) is not Tag.Gerund) i = MeasuredReader.Opening(line, i);
        bool relative = line.Is(i, FigureParticle.That | FigureParticle.Which);
        for (int steps = 0; steps < 30 && line.Has(i); steps++)
        {
            if (n > 0 && drafts[n - 1].End > i && drafts[n - 1].Event is not null) return drafts[n - 1].Agent;
            if (line.PhraseAt(i) is { } phrase)
            {
                if (phrase.Kind == PhraseKind.Verb && IsAction(line, phrase, out var nation))
                    return line.TagOf(nation.First - 1) is Tag.Preposition ? null : line.Cover(nation.First, phrase.End);
                if (phrase.Kind == PhraseKind.Verb || IsAmount(drafts, n, phrase))
                {
                    // employs 600 people and aims to cut 40 jobs
                    bool and = phrase.Kind == PhraseKind.Verb && line.Is(phrase.First - 1, FigureParticle.And);
                    i = and ? BehindJoined(line, phrase.First - 1) : phrase.First - 1;
                    continue;
                }
                if (IsWhen(line, phrase)) { i = phrase.First - 1; if (line.TagOf(i) is Tag.Preposition) i--; continue; }
                if (phrase.End != cue && IsSaying(line, phrase.End)) return null; // the attack claimed 12 lives
                if (relative && !IsWhere(line, phrase)) return Whole(line, phrase);
                var chain = phrase;
                for (int owners = 0; owners < 4
                    && line.Is(chain.First - 1, FigureParticle.Partitive)
                    && line.PhraseAt(chain.First - 2) is { Kind: PhraseKind.Noun } owner; owners++)
                {
                    chain = owner;
                }
                // in 2013 Hurricane Ingrid
                bool year = line.IsNumber(chain.First)
                    && line[chain.First].Length == 4
                    && chain.First < chain.Head
                    && line.Is(chain.First - 1, FigureParticle.In);
                if (year) return line.Cover(chain.First + 1, phrase.End);
                if (line.TagOf(chain.First - 1) is Tag.Preposition or Tag.To && !line.Is(chain.First - 1, FigureWord.Clausal))
                {
                    i = chain.First - 2;
                    continue;
                }
                return Whole(line, Carrier(line, chain) ?? phrase);
            }
            if (line.Is(i, ';') || line.Is(i, ':')) return null;
            i--;
        }
        return null;
    }

    /// <summary>"A bus carrying 51 passengers and a guide plunged, killing 12": what carries them, null where the phrase is nothing carried.</summary>
    private static Phrase? Carrier(Line line, Phrase carried)
    {
        if (line.Is(carried.First - 1, FigureParticle.And) && line.PhraseAt(carried.First - 2) is { Kind: PhraseKind.Noun } other) carried = other;
        return line.TagOf(carried.First - 1) is Tag.Gerund
            && line.PhraseAt(carried.First - 1) is { Kind: PhraseKind.Verb } verb
            && verb.End - verb.First == 1
            && line.PhraseAt(verb.First - 1) is { Kind: PhraseKind.Noun } carrier
            && line.TagOf(carrier.Head) is not Tag.Pronoun
            ? carrier
            : null;
    }

    /// <summary>"his plan to deport 12", "the idea of deporting 12": what is planned has nobody before it.</summary>
    private static bool IsPlanned(Line line, Phrase verb)
    {
        int i = line.TagOf(verb.First) is Tag.To ? verb.First : verb.First - 1;
        return (line.TagOf(i) is Tag.To || line.Is(i, FigureParticle.Partitive)) && line.TagOf(i - 1) is Tag.Noun or Tag.Plural;
    }

    /// <summary>
    /// "killed our colleague and injured several", "swept homes into the river and killed 12": before the first of two verbs that share a subject.
    /// </summary>
    public static int BehindJoined(Line line, int i)
    {
        const int Farthest = 16, FarthestTo = 26;
        if (!line.Is(i, FigureParticle.And | FigureParticle.Or | FigureParticle.But) && !line.Is(i, ',')) return i;
        // "plans to close a plant with the loss of 340 jobs, and to spend £5m"
        bool to = line.TagOf(i + 1) is Tag.To && !line.Is(i, ',');
        for (int k = to && line.Is(i - 1, ',') ? i - 2 : i - 1; k > i - (to ? FarthestTo : Farthest) && line.Has(k);)
        {
            if (line.PhraseAt(k) is { } phrase)
            {
                if (phrase.Kind == PhraseKind.Verb && (!to || line.TagOf(phrase.First) is Tag.To || phrase.End - phrase.First > 1 && HasTo(line, phrase)))
                    return phrase.Passive ? i : phrase.First - 1;
                k = phrase.First - 1;
            }
            else if (line.TagOf(k) is Tag.Preposition or Tag.Adverb or Tag.To or Tag.Possessive) k--;
            else if (line.Is(k, ')')) { while (line.Has(k) && k > i - Farthest && !line.Is(k, '(')) k--; k--; }
            else break;
        }
        return i;
    }

    private static bool HasTo(Line line, Phrase verb)
    {
        for (int k = verb.First; k < verb.End; k++) if (line.TagOf(k) is Tag.To) return true;
        return false;
    }

    /// <summary>"Russian shelling": an action with whose it is, read as a verb.</summary>
    private static bool IsAction(Line line, Phrase verb, out Phrase nation)
    {
        nation = default!;
        if (verb.End - verb.First != 1
            || line.TagOf(verb.First) is not Tag.Gerund
            || !line.Entry(verb.First).Can(Tag.Noun)
            || line.PhraseAt(verb.First - 1) is not { Kind: PhraseKind.Noun } left
            || line.TagOf(left.Head) is not (Tag.Name or Tag.Adjective)
            || line.TagOf(verb.End) is not (Tag.Preposition or Tag.Past))
        {
            return false;
        }
        nation = left;
        return true;
    }

    /// <summary>"in 2024", "this year": a time did nothing.</summary>
    private static bool IsWhen(Line line, Phrase phrase) =>
        NotFigure.IsMonth(line, phrase.Head)
            || line.Calendar(phrase.Head,
                CalendarKind.Weekday | CalendarKind.Unit | CalendarKind.Units | CalendarKind.Day | CalendarKind.Zone | CalendarKind.Meridiem
                    | CalendarKind.OClock | CalendarKind.Clock | CalendarKind.Part)
            || line.IsNumber(phrase.Head) && line[phrase.Head].Length == 4;

    /// <summary>"in Kabul": where, not what.</summary>
    private static bool IsWhere(Line line, Phrase phrase) => line.Is(phrase.First - 1, FigureWord.Locative) && line.TagOf(phrase.Head) is Tag.Name;

    /// <summary>"which officials say killed 12": who says so did not do it.</summary>
    private static bool IsSaying(Line line, int verb) => line.TagOf(verb) is Tag.Third or Tag.Past or Tag.Base && line.Entry(verb).Is(WordFlags.Saying);

    private static bool IsAmount(List<Draft> drafts, int n, Phrase phrase)
    {
        for (int k = n; k >= 0 && drafts[k].End > phrase.First && drafts[k] is var draft; k--)
            if (draft.Unit is not null && draft.CoreFirst <= phrase.Head && phrase.Head < draft.CoreEnd) return true;
        return false;
    }

    /// <summary>The noun phrase with what it is joined to or of: "bombardment and ground invasion".</summary>
    private static Span? Whole(Line line, Phrase phrase)
    {
        int end = phrase.End;
        if (line.PhraseAt(phrase.First - 1) is { Kind: PhraseKind.Noun } touching && line.IsNumber(phrase.First))
            phrase = phrase with { First = touching.First };
        if (line.TagOf(phrase.Head) is Tag.Pronoun or Tag.Preposition or Tag.To || line.IsNumber(phrase.Head)) return null;
        for (int k = 0; k < 3; k++)
        {
            bool of = line.Is(phrase.First - 1, FigureParticle.Partitive);
            bool and = line.Is(phrase.First - 1, FigureParticle.And) && line.TagOf(phrase.First) is not (Tag.Determiner or Tag.PossessivePronoun);
            if (!(of || and) || line.PhraseAt(phrase.First - 2) is not { Kind: PhraseKind.Noun } left) break;
            if (and && line.PhraseAt(left.First - 1) is { Kind: PhraseKind.Verb }) break;
            phrase = left;
        }
        return line.Cover(phrase.First, end);
    }

    /// <summary>"by gunmen", "in a car bombing" behind the event.</summary>
    public static Span? By(Line line, int cue)
    {
        for (int i = cue + 1; i < cue + 8 && line.Has(i); i++)
        {
            if (line.Is(i, FigureParticle.By) && line.PhraseAt(i + 1) is { Kind: PhraseKind.Noun } by)
                return IsWhen(line, by) || line.IsNumber(by.End - 1) || line.IsNumber(by.End) && line.Joins(by.End - 1) ? null : line.Cover(by.First, by.End);
            if (line.Is(i, FigureParticle.In) && line.PhraseAt(i + 1) is { Kind: PhraseKind.Noun } place && IsHarm(line, place.Head))
                return line.Cover(place.First, place.End);
            if (line.Is(i, ',') || line.Is(i, ';') || line.PhraseAt(i) is { Kind: PhraseKind.Verb }) return null;
        }
        return null;
    }

    private static bool IsHarm(Line line, int head)
        => line.Words.Event(line.Word(head)) is not null || line.Is(head, FigureWord.Harm);
}
