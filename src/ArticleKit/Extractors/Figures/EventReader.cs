using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Figures;

/// <summary>
/// "killed two children", "the death of two", "12 were injured", "left 5 dead", "30 arrests", "cut 300 jobs": what happened to those counted, and who did it.
/// </summary>
internal static class EventReader
{
    public static void Run(Line line, List<Draft> drafts)
    {
        for (int n = 0; n < drafts.Count; n++)
        {
            var draft = drafts[n];
            if (n > 0 && draft.Unit is null && IsWhole(line, drafts[n - 1], draft)) continue; // 85 of the 138 people on board died
            if (draft.Unit is not null || draft.Kind is not (FigureKind.Count or FigureKind.VagueCount or FigureKind.Range or FigureKind.Ratio)) continue;
            if (Own(line, draft) is { } own && !(IsHeld(line, own) && After(line, draft) >= 0)) { draft.Event = own; continue; }
            int cue = Before(line, draft);
            bool before = cue >= 0;
            // "300 homes were destroyed and 1,400 damaged": of the same
            if (!before
                && n > 0
                && draft.Counted is null
                && line.Is(draft.First - 1, FigureParticle.And)
                && drafts[n - 1] is { Event: not null, Counted: { } same }
                && line.TagOf(draft.CoreEnd) is not (Tag.Noun or Tag.Plural)
                && (line.Words.Event(line.Word(draft.CoreEnd)) is not null || EventType.Of(line, draft.CoreEnd, same) is not null))
            {
                draft.Counted = same;
            }
            if (!before) cue = After(line, draft);
            if (cue < 0) { Share(line, drafts, n); continue; }
            if (!before) Backward(line, drafts, n, cue);
            if (EventType.At(line, cue, draft, behind: !before) is not { } type) continue;
            bool dead = before && type is "shot" && line.Is(draft.End, CasualtyWord.Dead); // shot 12 people dead
            draft.Event = dead ? new FigureEvent("killed", line[draft.End].Span) : new FigureEvent(type, line[cue].Span);
            draft.Agent = before && !IsNumberOf(line, cue) && !line.Is(cue, CasualtyWord.Loss)
                ? AgentReader.Subject(line, drafts, n, cue)
                : AgentReader.By(line, cue);
        }
    }

    /// <summary>The counted noun itself: 12 deaths, 30 arrests, several attacks.</summary>
    private static FigureEvent? Own(Line line, Draft draft)
    {
        if (draft.Counted is not { } counted) return null;
        int head = line.Analysis.TokenAt(counted.Span.End - 1);
        return line.TagOf(head) is Tag.Plural or Tag.Noun && line.Words.Event(line.Word(head)) is { } type && !line.Is(head, FigureWord.Strike)
            ? new FigureEvent(type, line[head].Span)
            : null;
    }

    /// <summary>the number of (the) injured climbed to 12, police put the toll at 12: nobody's doing.</summary>
    private static bool IsNumberOf(Line line, int cue) =>
        line.Is(cue, CasualtyWord.Toll)
            || line.Is(cue + 1, CasualtyWord.Toll)
            || line.Is(cue - 1, FigureParticle.Partitive) && line.Is(cue - 2, FigureParticle.Number)
            || line.Is(cue - 1, FigureParticle.Definite) && line.Is(cue - 2, FigureParticle.Partitive) && line.Is(cue - 3, FigureParticle.Number);

    /// <summary>"85 of the 138": what befell the part did not befall the whole.</summary>
    private static bool IsWhole(Line line, Draft part, Draft whole)
    {
        if (part is not { Unit: null, Numeral.Form: not NumeralForm.Many } || part.Value is null || !line.Is(part.CoreEnd, FigureParticle.Partitive))
            return false;
        // one of three soldiers killed
        if (line.Entry(whole.End).Can(Tag.Participle) && line.Words.Event(line.Word(whole.End)) is not null && !line.Is(whole.End, FigureWord.Intransitive))
            return false;
        for (int i = part.CoreEnd + 1; i < whole.First; i++)
            if (line.TagOf(i) is not (Tag.Determiner or Tag.PossessivePronoun or Tag.Possessive or Tag.Name or Tag.Adjective)) return false;
        return whole.First > part.CoreEnd;
    }

    /// <summary>12 hostages were freed: what befell them last.</summary>
    private static bool IsHeld(Line line, FigureEvent own) => line.Is(line.Analysis.TokenAt(own.Span.Start), CasualtyWord.Held);

    /// <summary>The event word right before number and bound; "of", "to" and small words stand between.</summary>
    private static int Before(Line line, Draft draft)
    {
        int i = draft.First - 1;
        for (int k = 0; k < 4; k++, i--)
        {
            if (EventType.Says(line, i, draft, behind: false) is { } type && type != "attack" && !EventType.IsLayOff(line, i))
                return line.TagOf(i) is Tag.Adjective
                    && !line.Is(i, CasualtyWord.Dead)
                    && (line.Is(i, CasualtyWord.Missing) || line.Text(i) is not [.., 'i', 'n', 'g'])
                    || IsCharge(line, i)
                    ? -1
                    : i;
            if (line.Is(i, CasualtyWord.Toll) && IsToll(line, i)) return line.Is(i - 1, CasualtyWord.Death) ? i - 1 : i;
            if (line.Is(i, FigureParticle.In) && EventType.IsPeople(line, draft) is false) return -1; // 100 dead in 10 of 34 provinces
            if (line.Is(i, FigureWord.EventGap) || line.Is(i, ':') && line.Is(i - 1, CasualtyWord.Toll)) continue;
            // "killed himself and 12 others", "laid off 12"
            if (line.Is(i, FigureParticle.And) && line.Is(i - 1, CasualtyWord.Reflexive | CasualtyWord.Reflexive)) { i--; continue; }
            if (line.Is(i, CasualtyWord.Away) && EventType.Says(line, i - 1, draft, behind: false) is not null) return i - 1; // swept away 12 homes
            // gunned down 12
            if (line.Is(i, FigureParticle.Off) && EventType.IsLayOff(line, i - 1)
                || line.Is(i, FigureParticle.Down) && EventType.Says(line, i - 1, draft, behind: false) is not null)
            {
                return i - 1;
            }
            if (line.Is(i, FigureWord.Toll) && Toll(line, i) is >= 0 and int toll) return toll;
            break;
        }
        return -1;
    }

    /// <summary>"jailed for 12 murders", "dismissed for 477": what it was for befell nobody.</summary>
    private static bool IsCharge(Line line, int cue) => line.Is(cue + 1, FigureParticle.For) && line.TagOf(cue) is Tag.Past or Tag.Participle or Tag.Gerund;

    /// <summary>"the death toll", "the toll"; but a toll in money or on a road is none.</summary>
    private static bool IsToll(Line line, int toll) =>
        line.Is(toll - 1, CasualtyWord.Death)
            || line.Is(toll - 1, FigureWord.Harm)
            || (line.Is(toll - 1, FigureParticle.Definite) || line.Is(toll - 1, CasualtyWord.Official))
                && !line.Is(toll + 1, CasualtyWord.Charging)
                && !line.Is(toll + 1, CasualtyWord.Charging);

    /// <summary>"the death toll rose to", "put the toll at", "the number of injured climbed to".</summary>
    private static int Toll(Line line, int at)
    {
        const int Farthest = 16, Near = 7;
        for (int k = at; k > at - Farthest && line.Has(k); k--)
        {
            if (k <= at - Near && (line.Is(k, ',') || line.PhraseAt(k) is { Kind: PhraseKind.Verb })) return -1;
            if (line.Is(k, CasualtyWord.Toll) && line.Words.Event(line.Word(k - 1)) is not null) return k - 1;
            if (line.Is(k, CasualtyWord.Toll) && IsToll(line, k)) return k;
            if (line.Is(k, FigureParticle.Number) && line.Is(k + 1, FigureParticle.Partitive))
                return line.Words.Event(line.Word(k + 2)) is not null
                    ? k + 2
                    : line.Is(k + 2, FigureParticle.Definite) && line.Words.Event(line.Word(k + 3)) is not null ? k + 3 : -1;
        }
        return -1;
    }

    /// <summary>"people were killed", "dead", ", including two children, were injured", "lost their lives".</summary>
    private static int After(Line line, Draft draft)
    {
        int i = draft.End;
        if (line.Is(draft.First - 1, FigureParticle.Partitive) && line.TagOf(draft.First - 2) is Tag.Noun && !line.Is(draft.First - 2, FigureParticle.Total))
            return -1;
        for (int k = 0; k < 12 && line.Has(i); k++, i++)
        {
            if (line.Is(i, CasualtyWord.Lost) && line.TagOf(i + 1) is Tag.PossessivePronoun && line.Is(i + 2, CasualtyWord.Life)) return i;
            if (EventType.Says(line, i, draft, behind: true) is { } type
                && type != "attack"
                && (!EventType.IsLayOff(line, i) || line.Is(i + 1, FigureParticle.Off)))
            {
                return IsOfAnother(line, i, draft) ? -1 : Last(line, i);
            }
            if (line.Is(i, FigureParticle.On) && line.Is(i + 1, CasualtyWord.Board)) { i++; continue; }
            if (line.Is(i, CasualtyWord.Aboard)) continue;
            // one of them died
            if (k == 0 && line.Is(i, FigureParticle.Partitive) && line.Is(i + 1, FigureParticle.Them | FigureParticle.Whom)) { i++; continue; }
            // were among the dead
            if (line.Is(i, FigureParticle.Among)
                && line.Is(i - 1, FigureWord.Passive)
                && (line.Is(i + 1, FigureParticle.Definite) || line.Is(i + 1, FigureWord.Demonstrative)))
            {
                i++;
                continue;
            }
            if (line.Is(i, ',') && (line.Is(i + 1, FigureWord.Aside | FigureWord.Age) || IsPart(line, i + 1)))
            {
                int close = i + 1;
                while (close < i + 14 && line.Has(close) && !line.Is(close, ',')) close++;
                if (!line.Is(close, ',')) return -1;
                i = close;
                continue;
            }
            // beaten to death
            if (line.TagOf(i) is Tag.Participle or Tag.Past && line.Is(i + 1, FigureParticle.To) && line.Is(i + 2, CasualtyWord.Death)) return i + 2;
            if (line.TagOf(i) is Tag.Adverb || line.Is(i, FigureWord.Passive)) continue;
            break;
        }
        return -1;
    }

    /// <summary>"shot dead", "stabbed to death", "shot and wounded": what it came to.</summary>
    private static int Last(Line line, int i)
    {
        if (line.Is(i + 1, CasualtyWord.Dead)) return i + 1;
        if (line.Is(i + 1, FigureParticle.To) && line.Is(i + 2, CasualtyWord.Death)) return i + 2;
        return line.Is(i + 1, FigureParticle.And) && line.Words.Event(line.Word(i + 2)) is not null && line.TagOf(i + 2) is Tag.Participle or Tag.Past
            ? i + 2
            : i;
    }

    /// <summary>"three of them children": a number, of them.</summary>
    private static bool IsPart(Line line, int i) =>
        (line.IsNumber(i) || line.TagOf(i) == Tag.NumberWord)
            && line.Is(i + 1, FigureParticle.Partitive)
            && line.Is(i + 2, FigureParticle.Them | FigureParticle.Whom);

    /// <summary>"12 people killed two": the verb has its own object.</summary>
    private static bool IsOfAnother(Line line, int i, Draft draft)
        => (line.TagOf(i) is Tag.Past or Tag.Base or Tag.Third || line.TagOf(i) is Tag.Participle && line.Entry(i - 1).Is(WordFlags.Have))
            && i > draft.End - 1
            && (line.TagOf(i + 1) is Tag.Determiner or Tag.NumberWord or Tag.Name or Tag.PossessivePronoun || line.IsNumber(i + 1))
            && !line.Entry(i - 1).Is(WordFlags.Be)
            && !line.Is(i, FigureWord.Intransitive);

    /// <summary>"two soldiers and five policemen were killed": the first too.</summary>
    private static void Backward(Line line, List<Draft> drafts, int n, int cue)
    {
        for (int k = n - 1; k >= 0 && drafts[k] is { Event: null, Unit: null } left; k--)
        {
            bool joined = (line.Is(left.End, FigureParticle.And) || line.Is(left.End, ','))
                && (left.End + 1 == drafts[k + 1].First || (line.Is(left.End + 1, FigureParticle.And) && left.End + 2 == drafts[k + 1].First));
            if (!joined
                || EventType.At(line, cue, left, behind: true) is not { } type
                || line.Is(left.First - 1, FigureParticle.Partitive)
                || line.Is(left.First - 2, FigureParticle.Partitive))
            {
                return;
            }
            left.Event = new FigureEvent(type, line[cue].Span);
            left.Agent = AgentReader.By(line, cue);
        }
    }

    /// <summary>"killing 12 and 30 others", "102 and 21 people": the event of the figure before.</summary>
    private static void Share(Line line, List<Draft> drafts, int n)
    {
        var draft = drafts[n];
        if (n == 0 || drafts[n - 1] is not { Event: { } shared } before) return;
        // "12 new deaths and 30 new cases"
        bool own = before.Counted is { } noun && noun.Span.Contains(shared.Span);
        bool joined = (line.Is(before.End, FigureParticle.And) && before.End + 1 == draft.First && !own)
            || line.Is(before.End, ',') && before.End + 1 == draft.First && IsPart(line, draft.CoreFirst)
            || line.Is(draft.First - 1, FigureParticle.Including | FigureParticle.Them);
        if (!joined || EventType.At(line, line.Analysis.TokenAt(shared.Span.Start), draft, behind: true) is null) return;
        draft.Event = shared;
        draft.Agent = before.Agent;
    }
}
