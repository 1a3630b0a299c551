using ArticleKit.Languages;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Quotes;

/// <summary>The name a sentence begins with, where all up to the comma before the verb tells of it.</summary>
internal sealed partial class Subjects
{
    /// <summary>
    /// Parker Eaton, a Democrat who voted for Bo Ek, said · Paul Porter, a driver from Ava, Mo., who is out, said: the name is the subject, whatever names its
    /// asides hold; -1 where the sentence begins otherwise or something else is said of it before.
    /// </summary>
    private int First(Frame frame, int verb)
    {
        var parts = frame.Parts;
        if (verb < 4 || parts[verb].Gerund || parts[verb].Infinitive) return -1;
        if (!frame.Is(verb - 1, PartKind.Comma)) return frame.Is(verb - 1, PartKind.Noun) && Plain(frame, verb) is >= 0 and int plain ? plain : -1;
        int name = Start(frame, verb);
        if (name < 0 || !IsWholeName(parts[name])) return -1;
        int open = name + 1;
        // Ann and Bo Ek, the keepers
        if (frame.Is(open, PartKind.Coordinator) && frame.Is(open + 1, PartKind.Noun) && IsWholeName(parts[open + 1])) open += 2;
        if (frame.Is(open, PartKind.Bracket)) open++;
        if (frame.Is(open, PartKind.Preposition) && frame.Is(open + 1, PartKind.Noun)) open += 2;
        if (!frame.Is(open, PartKind.Comma) || open == verb - 1 || !OpensAside(frame, open + 1)) return -1;
        bool relative = false, said = false;
        for (int i = open + 1; i < verb - 1; i++)
        {
            switch (parts[i].Kind)
            {
                // whose agency, Harbour, made it
                case PartKind.Comma: relative &= !said; break;
                case PartKind.Who or PartKind.That or PartKind.Wh or PartKind.Subordinator: (relative, said) = (true, false); break;
                case PartKind.Run or PartKind.Stop or PartKind.Colon or PartKind.Dash: return -1;
                // Ann Lee, the mayor, and Bo Ek, a pilot, said
                case PartKind.Coordinator when frame.Is(i - 1, PartKind.Comma) && frame.Is(i + 1, PartKind.Noun) && IsWholeName(parts[i + 1]): return -1;
                case PartKind.Verb when relative: said = true; break;
                case PartKind.Verb when !parts[i].Gerund && !parts[i].Infinitive && !_verbs.IsReduced(frame, i): return -1;
            }
        }
        return name;
    }

    /// <summary>
    /// Voters in Porto, Lisbon and Faro said · keepers trying to win control of the port say: the noun a clause begins with, where all up to the verb hangs on
    /// it by a preposition or a participle; -1 where it does not.
    /// </summary>
    private int Plain(Frame frame, int verb)
    {
        var parts = frame.Parts;
        int noun = Start(frame, verb);
        if (noun < 0 || verb - noun < 5 || IsTime(parts[noun])) return -1;
        if (IsRow(frame, noun, verb)) return noun;
        bool list = false, reduced = false;
        int last = noun;
        for (int i = noun + 1; i < verb; i++)
        {
            switch (parts[i].Kind)
            {
                case PartKind.Preposition or PartKind.Adverb or PartKind.To or PartKind.Adjective: break;
                case PartKind.Noun: last = i; break;
                case PartKind.Verb when parts[i].Infinitive && i > noun + 1: break;
                case PartKind.Verb when parts[i].Gerund || _verbs.IsReduced(frame, i): reduced = true; break;
                case PartKind.Comma or PartKind.Coordinator when last > noun && ListEnd(frame, last) is > 0 and int end:
                    list |= parts[i].Kind == PartKind.Comma;
                    (i, last) = (end, end);
                    break;
                default: return -1;
            }
        }
        // not the mayor of Porto, Ann Lee and Bo Ek said
        bool several = _lexicon.Words[_analysis.Tokens[parts[noun].Head].Word].Is(WordFlags.PersonPlural | WordFlags.Group)
            || _lexicon.Cues.Noun(_analysis.Tokens[parts[noun].Head].Word) is { Document: true };
        return list && several || reduced && (several || MaySpeak(parts[noun])) ? noun : -1;
    }

    /// <summary>the families, supporters and officials | said: nothing but nouns that can speak.</summary>
    private bool IsRow(Frame frame, int noun, int verb)
    {
        int at = noun;
        while (frame.Is(at, PartKind.Noun) && MaySpeak(frame.Parts[at]) && !IsTime(frame.Parts[at]) && frame.Is(at + 1, PartKind.Comma)) at += 2;
        if (at == noun || frame.Parts[verb] is { Gerund: true } or { Infinitive: true }) return false;
        if (frame.Is(at, PartKind.Noun) && MaySpeak(frame.Parts[at])) at++;
        return frame.Is(at, PartKind.Coordinator) && at + 2 == verb && frame.Is(at + 1, PartKind.Noun) && MaySpeak(frame.Parts[at + 1]);
    }

    /// <summary>The last noun of a list that goes on behind a noun: Porto | , Lisbon and Faro; -1 where none does.</summary>
    private int ListEnd(Frame frame, int noun)
    {
        int at = noun + 1;
        while (frame.Is(at, PartKind.Comma) && frame.Is(at + 1, PartKind.Noun) && IsAlike(frame.Parts[noun], frame.Parts[at + 1])) at += 2;
        if (frame.Is(at, PartKind.Comma)) at++;
        return frame.Is(at, PartKind.Coordinator) && frame.Is(at + 1, PartKind.Noun) && IsAlike(frame.Parts[noun], frame.Parts[at + 1]) ? at + 1 : -1;
    }

    /// <summary>Porto and Faro, artists and actors: names both, or several both.</summary>
    private bool IsAlike(Part one, Part other)
    {
        ref readonly var first = ref _analysis.Tokens[one.Head];
        ref readonly var second = ref _analysis.Tokens[other.Head];
        return first.IsCapital == second.IsCapital
            && (first.IsCapital || first.Tag == second.Tag && first.Tag == Tag.Plural)
            && _analysis.Tokens[other.First].Tag != Tag.Determiner;
    }

    /// <summary>The noun a frame begins with, behind what marks stood before it and behind small words and an opening phrase: But in Porto, Ann Lee.</summary>
    private int Start(Frame frame, int verb)
    {
        int at = verb - 1;
        while (at > 0 && frame.Parts[at - 1].Kind is not (PartKind.Run or PartKind.Stop or PartKind.Colon or PartKind.Dash))
            if (verb - --at > Reach) return -1;
        while (frame.Parts[at].Kind is PartKind.Coordinator or PartKind.Adverb or PartKind.Subordinator && at < verb) at++;
        // Last week, Ann Lee
        if (frame.Is(at, PartKind.Noun) && frame.Is(at + 1, PartKind.Comma) && IsTime(frame.Parts[at]))
            return at + 2 < verb && frame.Is(at + 2, PartKind.Noun) ? at + 2 : -1;
        if (frame.Is(at, PartKind.Preposition))
        {
            while (frame.Is(at, PartKind.Preposition) && frame.Is(at + 1, PartKind.Noun)) at += 2;
            if (!frame.Is(at, PartKind.Comma)) return -1;
            at++;
        }
        return at < verb && frame.Is(at, PartKind.Noun) ? at : -1;
    }

    /// <summary>Ann Lee, Mr. Lee, 81-year-old Parker Eaton; no day, place or thing owned.</summary>
    private bool IsWholeName(Part part) =>
        _analysis.Tokens[part.Head].Tag == Tag.Name
            && _analysis.Tokens[part.Head].IsCapital
            && !IsTime(part)
            && _analysis.Tokens[part.First].Tag is not (Tag.Determiner or Tag.PossessivePronoun)
            && MaySpeak(part);

    /// <summary>who runs it · a doctor · its head · 45 · then a keeper · born in Porto; not the next name of a list.</summary>
    private bool OpensAside(Frame frame, int at)
    {
        while (frame.Is(at, PartKind.Adverb)) at++;
        if (at >= frame.Parts.Length) return false;
        var part = frame.Parts[at];
        return part.Kind switch
        {
            PartKind.Who => true,
            PartKind.Verb => part.Gerund || _verbs.IsReduced(frame, at),
            PartKind.Noun => !IsTime(part)
                && (_analysis.Tokens[part.First].Tag is Tag.Determiner or Tag.PossessivePronoun
                    || _asides.IsPost(part) && !_analysis.Tokens[part.First].IsCapital
                    || _asides.IsPost(part) && _analysis.Tokens[part.Head] is { IsCapital: false }),
            _ => false,
        };
    }
}
