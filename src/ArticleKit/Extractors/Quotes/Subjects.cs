using ArticleKit.Languages;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Quotes;

/// <summary>
/// Finds who a verb is about: Hugh Hill, a doctor who treats pilots, on Monday said; Cruz attacked Rubio and said; …, saying it was.
/// Appositions, relative clauses, ages, times and prepositional phrases between name and verb are skipped.
/// </summary>
internal sealed class Subjects(Analysis analysis, Lexicon lexicon)
{
    private const int Reach = 150;
    private const int Deepest = 6;

    /// <summary>The part that is the subject of the verb at a part; -1 where none is found.</summary>
    public int Of(Frame frame, int verb) => Of(frame, verb, 0);

    private int Of(Frame frame, int verb, int depth)
    {
        if (depth > Deepest || verb < 0) return -1;
        var parts = frame.Parts;
        if (parts[verb].Gerund && OfGerund(frame, verb, depth) is var gerund && gerund != -2) return gerund;
        int candidate = -1, fallback = -1, stop = Math.Max(0, verb - Reach);
        for (int at = verb - 1; at >= stop; at--)
        {
            var part = parts[at];
            switch (part.Kind)
            {
                case PartKind.Noun:
                    if (at > 0 && parts[at - 1].Kind is PartKind.Preposition or PartKind.To && !(candidate < 0 && RelativeFollows(frame, at))) { at--; break; }
                    if (IsTime(part) && candidate < 0 && at > 0 && parts[at - 1].Kind is PartKind.Noun or PartKind.Bracket or PartKind.Comma) break;
                    if (candidate >= 0 && IsTime(part)) return candidate;
                    candidate = at;
                    break;
                case PartKind.Adverb or PartKind.Other or PartKind.Adjective or PartKind.Bracket or PartKind.Preposition:
                    break;
                case PartKind.Coordinator:
                    if (candidate < 0) return Shared(frame, at, stop, depth);
                    if (at > 0 && parts[at > 1 && parts[at - 1].Kind == PartKind.Adverb ? at - 2 : at - 1].Kind is PartKind.Noun or PartKind.Bracket && !OpensClause(frame, at)) { candidate = -1; break; }
                    return candidate;
                case PartKind.Verb:
                    if (IsRelative(frame, at)) { candidate = -1; at = Opening(frame, at, stop); break; }
                    if (IsReduced(frame, at)) { candidate = -1; break; }
                    return candidate >= 0 ? candidate : Of(frame, at, depth + 1);
                case PartKind.Who:
                    if (candidate >= 0) return candidate;
                    if (at > 0 && parts[at - 1].Kind == PartKind.Comma) at--;
                    break;
                case PartKind.Comma or PartKind.Dash:
                    if (candidate < 0)
                    {
                        if (AsideStart(frame, at, stop) is >= 0 and int start) at = start + 1;
                        break;
                    }
                    if (IsPlaceAside(frame, at, candidate)) { fallback = candidate; candidate = -1; at++; if (AsideStart(frame, at - 1, stop) is >= 0 and int opening) at = opening + 1; else at--; break; }
                    return IsAside(frame, at, candidate) && Named(frame, at, depth) is >= 0 and int named ? named : candidate;
                case PartKind.Run when candidate < 0 && at > 0 && parts[at - 1].Kind is PartKind.Preposition or PartKind.Noun && (EndsInComma(part) || frame.Is(at + 1, PartKind.Comma) || frame.Is(at + 1, PartKind.Preposition)):
                    break;
                case PartKind.To:
                    return Of(frame, VerbBefore(frame, at, stop), depth + 1);
                default:
                    return candidate >= 0 ? candidate : fallback;
            }
        }
        return candidate >= 0 ? candidate : fallback;
    }

    /// <summary>author of "Going South," said: the aside's comma stands inside the marks.</summary>
    private bool EndsInComma(Part run) => run.End - run.First > 2 && analysis.Word(run.End - 2)[0] == ',';

    /// <summary>The comma that opens the aside another comma closes: who …, / during …, / speaking …, / when asked …; -1 where what stands between is none.</summary>
    private static int AsideStart(Frame frame, int close, int stop)
    {
        for (int i = close - 1; i > stop; i--)
        {
            if (frame.Parts[i].Kind is PartKind.Stop or PartKind.Colon) return -1;
            if (frame.Parts[i].Kind is not (PartKind.Comma or PartKind.Dash)) continue;
            var first = frame.Parts[i + 1];
            return first.Kind is PartKind.Who or PartKind.Subordinator or PartKind.Preposition || (first.Kind == PartKind.Verb && (first.Gerund || first.End - first.First == 1)) ? i : -1;
        }
        return -1;
    }

    /// <summary>in Columbus, Ohio, said: a lone name after a comma and a place.</summary>
    private bool IsPlaceAside(Frame frame, int comma, int candidate)
    {
        var part = frame.Parts[candidate];
        return candidate == comma + 1 && frame.Is(candidate + 1, PartKind.Comma) && part.End - part.First <= 2 && analysis.Tokens[part.Head].Tag == Tag.Name
            && frame.Is(comma - 1, PartKind.Noun) && (frame.Is(comma - 2, PartKind.Preposition) || frame.Is(comma - 2, PartKind.To));
    }

    /// <summary>", a doctor," reads on to the name before it where there is one that no verb follows.</summary>
    private int Named(Frame frame, int end, int depth)
    {
        if (depth > Deepest) return -1;
        var parts = frame.Parts;
        int candidate = -1;
        for (int at = end - 1; at >= 0 && end - at < Reach; at--)
        {
            switch (parts[at].Kind)
            {
                case PartKind.Noun:
                    if (at > 0 && parts[at - 1].Kind == PartKind.Preposition) { at--; break; }
                    if (IsTime(parts[at])) break;
                    candidate = at;
                    break;
                case PartKind.Adverb or PartKind.Other or PartKind.Adjective or PartKind.Bracket or PartKind.Preposition: break;
                case PartKind.Comma or PartKind.Dash:
                    if (candidate < 0) break;
                    return IsAside(frame, at, candidate) && Named(frame, at, depth + 1) is >= 0 and int further ? further : candidate;
                case PartKind.Verb:
                    if (IsRelative(frame, at)) { candidate = -1; at = Opening(frame, at, 0); break; }
                    if (IsReduced(frame, at)) { candidate = -1; break; }
                    return -1;
                default: return candidate;
            }
        }
        return candidate;
    }

    /// <summary>-2 where the verb group needs no other reading.</summary>
    private int OfGerund(Frame frame, int verb, int depth)
    {
        var parts = frame.Parts;
        int at = verb - 1;
        while (at >= 0 && parts[at].Kind is PartKind.Adverb) at--;
        if (at < 0)
        {
            for (int i = verb + 1; i < parts.Length && i - verb < Reach; i++)
                if (parts[i].Kind == PartKind.Verb && !parts[i].Gerund && !IsRelative(frame, i) && !parts[i].Infinitive) return depth > 0 ? -1 : Of(frame, i, depth + 1);
            return -1;
        }
        if (at > 1 && parts[at].Kind == PartKind.Noun && IsTime(parts[at]) && parts[at - 1].Kind is PartKind.Noun or PartKind.Adverb) while (at > 1 && (parts[at].Kind == PartKind.Adverb || IsTime(parts[at]))) at--;
        if (parts[at].Kind == PartKind.Noun)
        {
            if (at == 0) return at;
            if (Sender(frame, at, depth) is >= 0 and int sender) return sender;
            if (parts[at - 1].Kind == PartKind.Preposition)
            {
                if (analysis.Word(parts[at - 1].First) is "with" or "With" or "from" or "by") return at;
                int before = at - 2;
                while (before > 0 && parts[before].Kind == PartKind.Noun && parts[before - 1].Kind == PartKind.Preposition && analysis.Word(parts[before - 1].First) is not ("with" or "With")) before -= 2;
                if (before >= 0 && parts[before].Kind == PartKind.Noun && (before == 0 || parts[before - 1].Kind is PartKind.Preposition or PartKind.Comma)) return before;
            }
            else if (parts[at - 1].Kind is not PartKind.Verb and not PartKind.Bracket) return at;
        }
        if (parts[at].Kind == PartKind.Comma && frame.Is(at - 1, PartKind.Verb) && !parts[at - 1].Gerund && !parts[at - 1].Infinitive && Says(parts[at - 1])) return Of(frame, at - 1, depth + 1);
        return Of(frame, MainVerb(frame, at + 1), depth + 1);
    }

    /// <summary>The mayor released a statement · sent a letter to voters saying: who let a text out says what is in it; -1 where the noun is no such text.</summary>
    private int Sender(Frame frame, int noun, int depth)
    {
        var parts = frame.Parts;
        int text = noun;
        while (text > 1 && parts[text - 1].Kind is PartKind.Preposition or PartKind.To && parts[text - 2].Kind == PartKind.Noun) text -= 2;
        if (lexicon.Cues.Noun(analysis.Tokens[parts[text].Head].Word) is not { Document: true }) return -1;
        int verb = text - 1;
        if (frame.Is(verb, PartKind.Preposition) || frame.Is(verb, PartKind.Adverb)) verb--;
        if (!frame.Is(verb, PartKind.Verb) || parts[verb].Passive || parts[verb].Gerund) return -1;
        return Of(frame, verb, depth + 1);
    }

    /// <summary>The subject a coordinated verb takes over: of a verb of saying before it where there is one, else of the verb before it.</summary>
    private int Shared(Frame frame, int coordinator, int stop, int depth)
    {
        for (int i = coordinator - 1; i >= stop; i--)
            if (frame.Parts[i].Kind == PartKind.Verb && !frame.Parts[i].Gerund && !frame.Parts[i].Infinitive && Says(frame.Parts[i]) && !IsReduced(frame, i)) return Of(frame, i, depth + 1);
        return Of(frame, VerbBefore(frame, coordinator, stop), depth + 1);
    }

    private bool Says(Part verb)
    {
        foreach (var cue in lexicon.Cues.Verbs(analysis.Tokens[verb.Head].Word)) if (cue.Particles.Length == 0 && cue.Takes(Languages.Frames.That) && cue.Takes(Languages.Frames.Quote) && !cue.Takes(Languages.Frames.Mind | Languages.Frames.Weak)) return true;
        return false;
    }

    /// <summary>The verb a participle clause hangs on: the first of the last main clause before it.</summary>
    private int MainVerb(Frame frame, int end)
    {
        var parts = frame.Parts;
        int main = -1;
        bool subordinate = false, opens = true;
        for (int i = Math.Max(0, end - Reach); i < end; i++)
        {
            switch (parts[i].Kind)
            {
                case PartKind.Subordinator or PartKind.Wh: if (main < 0) subordinate = true; opens = false; break;
                case PartKind.Stop: main = -1; subordinate = false; opens = true; break;
                case PartKind.Comma: if (main < 0) subordinate = false; opens = true; break;
                case PartKind.Coordinator: opens |= i > 0 && parts[i - 1].Kind is PartKind.Comma or PartKind.Run; break;
                case PartKind.Verb:
                    if (parts[i].Gerund || parts[i].Infinitive || IsReduced(frame, i) || IsRelative(frame, i)) break;
                    if (main < 0 && !subordinate) main = i;
                    else if (main >= 0 && opens && OpensAfterCoordinator(frame, i)) main = i;
                    break;
            }
        }
        return main >= 0 ? main : VerbBefore(frame, end, Math.Max(0, end - Reach));
    }

    /// <summary>…, but Cruz said: a comma, a coordinator and a subject stand before the verb.</summary>
    private static bool OpensAfterCoordinator(Frame frame, int verb)
    {
        int i = verb - 1;
        while (i >= 0 && frame.Parts[i].Kind is PartKind.Adverb or PartKind.Noun or PartKind.Preposition or PartKind.Bracket) i--;
        return i > 0 && i < verb - 1 && frame.Parts[i].Kind == PartKind.Coordinator && frame.Parts[i - 1].Kind is PartKind.Comma or PartKind.Run;
    }

    private int VerbBefore(Frame frame, int part, int stop)
    {
        for (int i = part - 1; i >= stop; i--)
        {
            if (frame.Parts[i].Kind != PartKind.Verb || IsReduced(frame, i)) continue;
            if (IsRelative(frame, i) && !(frame.Is(part, PartKind.Coordinator) && analysis.Word(frame.Parts[part].First) is not "but")) continue;
            return i;
        }
        return -1;
    }

    /// <summary>The part that opens a relative clause.</summary>
    private static int Opening(Frame frame, int at, int stop)
    {
        while (at > stop && frame.Parts[at].Kind is not (PartKind.Who or PartKind.That)) at--;
        if (at > stop && frame.Parts[at - 1].Kind == PartKind.Comma) at--;
        return at;
    }

    /// <summary>who treats, that was said, which he called.</summary>
    private static bool IsRelative(Frame frame, int verb)
    {
        for (int i = verb - 1; i >= 0 && verb - i <= 3; i--)
        {
            if (frame.Parts[i].Kind == PartKind.Who) return true;
            if (frame.Parts[i].Kind == PartKind.That) return i > 0 && frame.Parts[i - 1].Kind == PartKind.Noun && i == verb - 1;
            if (frame.Parts[i].Kind is not (PartKind.Adverb or PartKind.Noun or PartKind.Comma)) return false;
        }
        return false;
    }

    /// <summary>from Mike Lee, who declared: the verb looked from stands in this noun's relative clause.</summary>
    private static bool RelativeFollows(Frame frame, int noun)
    {
        int i = noun + 1;
        if (frame.Is(i, PartKind.Comma) || frame.Is(i, PartKind.Dash)) i++;
        return frame.Is(i, PartKind.Who) || (frame.Is(i, PartKind.That) && frame.Is(i + 1, PartKind.Verb));
    }

    /// <summary>A participle right after its noun: a man identified as, officials speaking on condition.</summary>
    private bool IsReduced(Frame frame, int verb)
    {
        var part = frame.Parts[verb];
        if (part.Gerund) return true;
        return part.End - part.First == 1 && analysis.Tokens[part.First].Tag == Tag.Participle && verb > 0 && frame.Parts[verb - 1].Kind is PartKind.Noun or PartKind.Comma or PartKind.Bracket
            && (frame.HasFinite || !lexicon.Words[analysis.Tokens[part.First].Word].Can(Tag.Past));
    }

    /// <summary>and + noun + verb.</summary>
    private static bool OpensClause(Frame frame, int coordinator)
    {
        for (int i = coordinator - 1; i >= 0 && coordinator - i < 40; i--)
        {
            if (frame.Parts[i].Kind == PartKind.Verb) return true;
            if (frame.Parts[i].Kind is PartKind.Who or PartKind.That or PartKind.Stop or PartKind.Subordinator or PartKind.Comma) return false;
        }
        return false;
    }

    /// <summary>What stands after a comma and may describe the name before it: a number, the head of something, a party, a place.</summary>
    private bool IsAside(Frame frame, int comma, int first)
    {
        if (comma == 0) return false;
        var part = frame.Parts[first];
        var tokens = analysis.Tokens;
        var word = analysis.Word(part.First);
        if (tokens[part.Head].Tag is Tag.Pronoun) return false;
        if (tokens[part.First].Kind == TokenKind.Number) return true;
        bool determined = word is "a" or "an" or "the" or "one" or "his" or "her" or "their" or "its" or "another" or "who";
        if (tokens[part.Head].Tag == Tag.Name && !determined) return false;
        bool lower = !tokens[part.First].IsCapital;
        for (int i = comma - 1; i >= 0 && comma - i < 8; i--)
        {
            if (frame.Parts[i].Kind == PartKind.Preposition) return false;
            if (frame.Parts[i].Kind != PartKind.Noun) continue;
            int joined = i;
            while (joined > 1 && frame.Parts[joined - 1].Kind == PartKind.Coordinator && frame.Parts[joined - 2].Kind == PartKind.Noun) joined -= 2;
            if (joined > 0 && frame.Parts[joined - 1].Kind == PartKind.Preposition) { i = joined - 1; continue; }
            return (determined || lower) && (tokens[frame.Parts[i].Head].IsCapital || word is "a" or "an");
        }
        return false;
    }

    private bool IsTime(Part part) => IsTime(analysis, lexicon, part);

    /// <summary>A day or a part of one: Monday, last week, Tuesday night.</summary>
    public static bool IsTime(Analysis analysis, Lexicon lexicon, Part part)
    {
        ref readonly var head = ref analysis.Tokens[part.Head];
        return lexicon.Cues.Is(head.Word, head.IsCapital ? QuoteWord.Time | QuoteWord.Calendar : QuoteWord.Time);
    }
}
