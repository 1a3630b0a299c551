using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Figures;

/// <summary>What stands before a number, as the subject it is told of.</summary>
internal static partial class MeasuredReader
{
    /// <summary>Walks left over prepositions, other figures and verbs to the noun phrase it is said of.</summary>
    private static Counted? Behind(Line line, List<Draft> drafts, int n)
    {
        int i = Start(line, drafts[n]), left = n - 1;
        // 13,504 people aged 37 to 73
        if (drafts[n].Kind == FigureKind.Age
            && left >= 0
            && drafts[left] is { Unit: null, Counted: { } aged }
            && drafts[left].End == i
            && line.Is(i, FigureWord.Age))
        {
            return aged;
        }
        // "arrested three, aged 22 and 35": nobody else's
        if (drafts[n].Kind == FigureKind.Age && left >= 0 && drafts[n].First - drafts[left].End <= 3)
        {
            if (drafts[left] is { Unit: null, Kind: FigureKind.Count, Counted: null }) return null;
            if (drafts[left] is { Kind: FigureKind.Age, Counted: null }
                && (line.Is(drafts[n].First - 1, ',') || line.Is(drafts[n].First - 1, FigureParticle.And)))
            {
                return null;
            }
        }
        if (SameThing.Before(line, drafts, n) is { } same) return same.Counted;
        // roads at 4.1 trillion
        if (drafts[n].Rule == "figure.shared-unit"
            && line.Is(i, FigureParticle.At | FigureParticle.With | FigureParticle.On)
            && line.PhraseAt(i - 1) is { Kind: PhraseKind.Noun } next
            && !IsFigure(drafts, n, line, next))
        {
            return MeasuredNoun.Take(line, next, drafts, n, false, true);
        }
        if (n > 0 && SharedUnit.IsInBrackets(line, drafts[n], drafts[n - 1])) return drafts[n - 1].Counted;
        if ((SharedVerb.Gapped(line, drafts, n, i) ?? SharedVerb.Beside(line, drafts, n, i)) is { } gapped) return gapped;
        bool verb = false, reduced = false, apart = false, moved = false, of = line.Is(i, FigureParticle.Partitive), placed = IsPlace(line, drafts[n]);
        for (int steps = 0; steps < 60 && line.Has(i); steps++)
        {
            while (left >= 0 && drafts[left].First > i) left--;
            if (left >= 0 && i < drafts[left].End)
            {
                // two credits of €125; two bids, of £28m and £33m
                if ((of && drafts[left].End == drafts[n].First - 1
                        || drafts[left].End == drafts[n].First - 2 && line.Is(drafts[left].End, ',') && line.Is(drafts[n].First - 1, FigureParticle.Partitive))
                    && drafts[left] is { Unit: null, Kind: FigureKind.Count, Counted: { } each, Adjective: false }
                    && drafts[n].Unit is { IsTime: false })
                {
                    return each;
                }
                if (drafts[left] is { Counted: { } shared } && !verb && (drafts[left].Unit is not null || drafts[n].Kind == FigureKind.Age)) return shared;
                i = drafts[left].First - 1;
                of = false;
                continue;
            }
            if (line.PhraseAt(i) is { } phrase)
            {
                i = phrase.First - 1;
                if (phrase.Kind == PhraseKind.Verb)
                {
                    if (!verb && (MeasuredNoun.Misread(line, phrase, drafts[n], of) ?? MeasuredNoun.Bills(line, phrase)) is { } noun) return noun;
                    if (MeasuredNoun.Action(line, phrase) is { } action) return action;
                    // economists had expected a fall of 0.8%
                    if (!verb
                        && !phrase.Passive
                        && line.Is(phrase.Head, MeasuredWord.Forecasting)
                        && (line.PhraseAt(i) is { Kind: PhraseKind.Noun } idle && IsIdle(line, idle) && line.TagOf(idle.First - 1) is Tag.Preposition
                            ? line.PhraseAt(idle.First - 2)
                            : line.PhraseAt(i)) is { Kind: PhraseKind.Noun } seer
                        && line.Entry(seer.Head).Is(WordFlags.Person | WordFlags.PersonPlural))
                    {
                        return null;
                    }
                    if (!verb && SharedVerb.Owned(line, drafts, n, i) is { } owned) return owned;
                    // "heard that 17 victims lost £4,900": whose own verb it is
                    if (!verb
                        && drafts[n].Unit is { IsMoney: true }
                        && SharedVerb.Subject(line, drafts, left, phrase.First) is { } told
                        && (line.TagOf(told.First - 1) is Tag.Subordinator || line.Is(told.First - 1, FigureParticle.That)))
                    {
                        return null;
                    }
                    if (placed && (!verb && !Extends(line, phrase) || line.Is(drafts[n].First - 1, ','))) return null;
                    // "rose 0.4%, Halifax said on Thursday, up 1.7%": who said so stands between commas
                    if (apart
                        && line.Entry(phrase.Head).Is(WordFlags.Saying)
                        && line.PhraseAt(i) is { Kind: PhraseKind.Noun } said
                        && line.Is(said.First - 1, ','))
                    {
                        i = said.First - 2;
                        continue;
                    }
                    // "erased early gains to close 3% lower": the subject of the verb before
                    if (line.TagOf(phrase.First) is Tag.To
                        && line.Is(phrase.Head, MeasuredWord.Closing)
                        && line.PhraseAt(i) is { Kind: PhraseKind.Noun } lost
                        && line.PhraseAt(lost.First - 1) is { Kind: PhraseKind.Verb, Passive: false } erased
                        && drafts[n].Change is not null)
                    {
                        i = erased.First - 1;
                        verb = true;
                        continue;
                    }
                    // two parties had 6 percent
                    if (!verb
                        && left >= 0
                        && drafts[left] is { Unit: null, Kind: FigureKind.Count, Counted: { } holders }
                        && drafts[left].End == phrase.First
                        && line.Entry(phrase.Head).Is(WordFlags.Have)
                        && drafts[n].Unit is { IsPercent: true }
                        && line.TagOf(drafts[left].First - 1) is not Tag.Preposition)
                    {
                        return holders;
                    }
                    // "while orders were up 2%": a plural read as a verb of its own
                    if (verb
                        && line.TagOf(phrase.First) is Tag.Third
                        && phrase.End - phrase.First == 1
                        && line.Entry(phrase.First).Can(Tag.Plural)
                        && line.PhraseAt(phrase.End) is { Kind: PhraseKind.Verb } finite
                        && finite.First == phrase.End
                        && line.TagOf(i) is Tag.Subordinator or Tag.Coordinator)
                    {
                        return MeasuredNoun.Make(line, phrase.First, phrase.End, phrase.First);
                    }
                    // "its project, which is 98 per cent complete"
                    if (!verb
                        && line.Is(i, FigureParticle.Which)
                        && line.Is(i - 1, ',')
                        && line.PhraseAt(line.IsNumber(i - 2) ? i - 3 : i - 2) is { Kind: PhraseKind.Noun } which
                        && !IsFigure(drafts, n, line, which)
                        && !MeasuredNoun.IsCalendar(line, which.Head)
                        && line.Entry(phrase.Head).Is(WordFlags.Be | WordFlags.Have))
                    {
                        return Whole(line, drafts, n, which) is var project && project.First == which.First
                            ? MeasuredNoun.Take(line, which, drafts, n, false, true)
                            : MeasuredNoun.Make(line, line.TagOf(project.First) is Tag.Determiner or Tag.PossessivePronoun ? project.First + 1 : project.First,
                                which.End, project.Head);
                    }
                    reduced = !verb && phrase.End - phrase.First == 1 && line.TagOf(phrase.First) is Tag.Participle && !line.Is(i, ',');
                    verb = true;
                    if (line.Is(i, ',')) i = Opening(line, i);
                    else if (line.TagOf(i) is Tag.Coordinator) i = AgentReader.BehindJoined(line, i);
                    else if (!reduced && line.TagOf(phrase.First) is not (Tag.To or Tag.Gerund)) i = RelativeClause.Before(line, i);
                    continue;
                }
                if (phrase.Head >= drafts[n].CoreEnd
                    && drafts[n].Unit is not null
                    && NounGroup.At(line, drafts[n].CoreEnd, false) is { } own
                    && IsSubject(line, drafts[n], own)
                    || MeasuredNoun.IsCalendar(line, phrase.Head)
                    || line.Is(phrase.Head - 2, FigureParticle.Under | FigureParticle.Over) && AgeReader.IsTheirVerb(line, phrase.Head)
                    || line.Is(phrase.Head, MeasuredWord.Occurrence) && line.Calendar(phrase.Head - 1, CalendarKind.Step)
                    || line.TagOf(phrase.Head) is Tag.NumberWord
                    || (phrase.Head == phrase.First || phrase.Head == phrase.First + 1 && line.TagOf(phrase.First) is Tag.Adverb or Tag.Adjective)
                        && IsDirection(line, phrase.Head)
                    || IsIdle(line, phrase) && !(of && IsBenchmark(line, phrase))
                    || IsRunner(line, drafts[n], phrase)
                    || line.Is(phrase.End, FigureParticle.Partitive) && line.Lexicon.DateWords.Is(line.Word(phrase.Head), DateWord.EdgeNoun)
                    || IsFigure(drafts, n, line, phrase))
                {
                    of = false;
                    continue;
                }
                // cost the group 250 million
                if (!verb && drafts[n].Unit is { IsMoney: true } && phrase.End == drafts[n].First && line.Is(phrase.First - 1, MeasuredWord.Pricing)) continue;
                // 18 km off Porto and 35 km deep
                if (!of
                    && left >= 0
                    && IsPlace(line, drafts[left])
                    && drafts[left].CoreEnd == phrase.First - 1
                    && line.TagOf(phrase.First - 1) is Tag.Preposition)
                {
                    return null;
                }
                // fell 17% from its peak to $8
                if (!of
                    && left >= 0
                    && drafts[left] is { Change: not null, Counted: { } fell }
                    && drafts[left].CoreEnd == phrase.First - 1
                    && line.Is(phrase.First - 1, FigureParticle.From)
                    && line.Is(drafts[n].First - 1, FigureParticle.To))
                {
                    return fell;
                }
                if (!of && (IsAdverbial(line, phrase, apart, moved) || phrase.End <= drafts[n].First && IsBehindTime(line, phrase))) continue;
                // "on the Board of Trade, up 3%"
                if (!of
                    && moved
                    && line.Is(phrase.First - 1, FigureParticle.Partitive)
                    && Top(line, phrase) is var top
                    && top.First != phrase.First
                    && IsAdverbial(line, top, apart, moved))
                {
                    i = top.First - 1;
                    continue;
                }
                if (line.Is(phrase.Head, FigureParticle.Number) && line.TagOf(phrase.End) == Tag.NumberWord) continue; // world number one
                if (line.Is(phrase.Head, FigureParticle.Most) || line.Is(phrase.Head, FigureParticle.Figure) && drafts[n].Unit is null) return null;
                if (placed && (line.Is(drafts[n].First - 1, ',') || line.Is(drafts[n].First - 1, '('))) return null; // the port, 20 km north of Aden, is
                return MeasuredNoun.Take(line, phrase, drafts, n, verb && !of, reduced);
            }
            // $68m to replace two ferries
            if (line.Is(i, ';') && i == drafts[n].First - 1 && drafts[n].Unit is { IsMoney: true } && line.TagOf(drafts[n].CoreEnd) is Tag.To) return null;
            // Attendance: 60,327
            if (line.Is(i, ':')
                && i == drafts[n].First - 1
                && line.PhraseAt(i - 1) is { Kind: PhraseKind.Noun } label
                && label.First == line.First
                && line.TagOf(label.Head) is Tag.Noun or Tag.Plural
                && drafts[n].Event is null)
            {
                return MeasuredNoun.Make(line, label.First, label.End, label.Head);
            }
            if (line.Is(i, ';') || line.Is(i, ':')) return !verb && left >= 0 && drafts[left].Unit is not null ? drafts[left].Counted : null;
            // pay attention: $53 million a week is lost
            if (line.IsDash(i) && line.Has(i + 1) && line[i + 1].Start > line[i].End && line.TagOf(drafts[n].End) is Tag.Past or Tag.Third or Tag.Modal)
                return null;
            apart |= line.Is(i, ',');
            moved |= line.Is(i, FigureParticle.Up | FigureParticle.Down);
            if (!line.Is(i, FigureParticle.Partitive)) of = false;
            i--;
        }
        return null;
    }

    /// <summary>"50.4% to Hersch's 49.6%", "in reply to England's 287": whoever the amount is of; a time's is not the time.</summary>
    private static Counted? Possessor(Line line, Draft draft)
    {
        int owner = draft.First - 2;
        if (line.TagOf(owner + 1) is not Tag.Possessive
            || draft.Event is not null
            || draft.Rule == "figure.score"
            || draft.Unit is { IsTime: true } or { Kind: "length" }
            || line.TagOf(draft.CoreEnd) is Tag.Noun or Tag.Plural or Tag.Name or Tag.Adjective
            || line.Joins(draft.CoreEnd)
            || line.TagOf(owner) is not (Tag.Name or Tag.Noun or Tag.Plural)
            || MeasuredNoun.IsCalendar(line, owner)
            || line.Calendar(owner, CalendarKind.Step))
        {
            return null;
        }
        int first = owner;
        while (line.TagOf(first - 1) == Tag.Name && line.TagOf(owner) == Tag.Name && !line.Calendar(first - 1, CalendarKind.Month | CalendarKind.Weekday))
            first--;
        return MeasuredNoun.Make(line, first, owner + 1, owner);
    }

    /// <summary>"moved to Peru aged 20": the place has no age.</summary>
    private static bool IsMoved(Line line, Draft draft) =>
        line.PhraseAt(draft.First - 2) is { Kind: PhraseKind.Noun } place
            && line.TagOf(place.Head) is Tag.Name
            && line.TagOf(place.First - 1) is Tag.Preposition or Tag.To
            && !line.Is(place.First - 1, FigureParticle.Partitive);

    /// <summary>"20 km north of Aden", "12 miles off the coast": where something is or happens.</summary>
    public static bool IsPlace(Line line, Draft draft)
    {
        int at = AfterBracket(line, draft.CoreEnd);
        return draft.Unit is { Kind: "length" } && (line.Is(at, FigureParticle.From) || (IsComparing(line, at) && line.TagOf(at) is not Tag.Adjective));
    }

    /// <summary>"is", "lies", "is located", "will run"; but "will be run".</summary>
    private static bool Extends(Line line, Phrase verb)
        => line.Entry(verb.Head).Is(WordFlags.Be) || (line.Is(verb.Head, FigureWord.Extent) && !(verb.Passive && line.Entry(verb.Head).Can(Tag.Base)));

    /// <summary>The comma that opens what a comma before the verb closed: "debt, banks excluded, was".</summary>
    public static int Opening(Line line, int comma)
    {
        for (int k = comma - 1; k > comma - 20 && line.Has(k); k--) if (line.Is(k, ',')) return k - 1;
        return comma;
    }

    public static bool IsFigure(List<Draft> drafts, int last, Line line, Phrase phrase)
    {
        if (line.IsNumber(phrase.Head) && phrase.Head == phrase.First) return true;
        for (int k = last; k >= 0 && drafts[k].End > phrase.First; k--)
            if (drafts[k].CoreFirst <= phrase.First && phrase.First < drafts[k].CoreEnd && line.Entry(phrase.Head).First is Tag.Base) return true;
        for (int k = last; k >= 0 && drafts[k].End > phrase.First; k--) if (drafts[k].First <= phrase.Head && phrase.Head < drafts[k].CoreEnd) return true;
        return false;
    }

    /// <summary>Where whatever an amount is of is looked for: before it, or before "ages" and "at the age of".</summary>
    private static int Start(Line line, Draft draft)
    {
        int i = draft.First - 1;
        if (draft.Rule == "figure.age-aged" && line.Is(i, FigureParticle.Between | FigureParticle.From)) i--;
        if (draft.Rule == "figure.age-aged" && line.Is(i, FigureWord.Age) && line.Is(i - 1, ',')) return i - 2; // three others, ages 19
        if (draft.Rule != "figure.age-of" || !line.Is(i - 2, FigureParticle.Definite) || line.TagOf(i - 3) is not Tag.Preposition) return i;
        return i - 4;
    }

    /// <summary>The noun that a noun behind "of" belongs to in the end.</summary>
    private static Phrase Top(Line line, Phrase phrase)
    {
        const int Longest = 4;
        for (int n = 0; n < Longest
            && line.Is(phrase.First - 1, FigureParticle.Partitive)
            && line.PhraseAt(phrase.First - 2) is { Kind: PhraseKind.Noun } upper; n++)
        {
            phrase = upper;
        }
        return phrase;
    }

    /// <summary>The port of Porto, without the amount or the direction it may be of: 10 miles south of the port of Porto.</summary>
    private static Phrase Whole(Line line, List<Draft> drafts, int n, Phrase phrase)
    {
        const int Longest = 4;
        for (int k = 0; k < Longest
            && line.Is(phrase.First - 1, FigureParticle.Partitive)
            && line.PhraseAt(phrase.First - 2) is { Kind: PhraseKind.Noun } upper
            && !IsFigure(drafts, n, line, upper)
            && !IsDirection(line, upper.Head); k++)
        {
            phrase = upper;
        }
        return phrase;
    }

    /// <summary>"on a tear", "in cash", "by controversy": hangs on the verb, not on the amount.</summary>
    private static bool IsAdverbial(Line line, Phrase phrase, bool apart, bool moved)
        => line.TagOf(phrase.First - 1) == Tag.Preposition
            && !line.Is(phrase.First - 1, FigureWord.Attached)
            && (apart || moved || line.PhraseAt(phrase.First - 2) is { Kind: PhraseKind.Verb });

    /// <summary>"closed last night on the exchange": the verb, a time, and where.</summary>
    private static bool IsBehindTime(Line line, Phrase place) =>
        line.TagOf(place.First - 1) == Tag.Preposition
            && !line.Is(place.First - 1, FigureWord.Attached)
            && line.PhraseAt(place.First - 2) is { Kind: PhraseKind.Noun } time
            && line.Calendar(time.Head, CalendarKind.Weekday | CalendarKind.Day | CalendarKind.Unit | CalendarKind.Part)
            && line.PhraseAt(line.TagOf(time.First - 1) is Tag.Preposition ? time.First - 2 : time.First - 1) is { Kind: PhraseKind.Verb };

    /// <summary>"the previous record of 49C", which a reading beat: measured itself.</summary>
    private static bool IsBenchmark(Line line, Phrase phrase) =>
        line.Is(phrase.Head, FigureWord.Scoreline) && (line.Is(phrase.First, FigureParticle.Definite) || line.TagOf(phrase.First) is Tag.PossessivePronoun);

    /// <summary>"In the men's 100m Ann Lee won": the name behind the amount is the sentence's subject.</summary>
    private static bool IsRunner(Line line, Draft draft, Phrase phrase) =>
        phrase.Head >= draft.CoreEnd
            && draft.Unit is { Kind: "length" }
            && line.TagOf(phrase.First - 1) is Tag.Preposition
            && line.TagOf(draft.CoreEnd) is Tag.Name
            && line.PhraseAt(phrase.End) is { Kind: PhraseKind.Verb };

    private static bool IsIdle(Line line, Phrase phrase) => line.TagOf(phrase.Head) != Tag.Name && line.Is(phrase.Head, FigureWord.Idle);
}
