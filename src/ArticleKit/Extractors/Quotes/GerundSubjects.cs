using ArticleKit.Languages;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Quotes;

/// <summary>Whose words a participle clause reports: Costa left, saying … · The mayor released a statement saying … · With pilots saying …</summary>
internal sealed class GerundSubjects(Analysis analysis, Lexicon lexicon, Subjects subjects, VerbShapes verbs)
{
    private const int Reach = Subjects.Reach;

    /// <summary>-2 where the verb group needs no other reading.</summary>
    public int Of(Frame frame, int verb, int depth)
    {
        var parts = frame.Parts;
        int at = verb - 1;
        while (at >= 0 && parts[at].Kind is PartKind.Adverb) at--;
        if (at < 0)
        {
            if (depth == 0 && AfterComma(frame, verb) is >= 0 and int own) return subjects.Of(frame, own, depth + 1);
            for (int i = verb + 1; i < parts.Length && i - verb < Reach; i++)
                if (parts[i].Kind == PartKind.Verb && !parts[i].Gerund && !VerbShapes.IsRelative(frame, i) && !parts[i].Infinitive)
                    return depth > 0 ? -1 : subjects.Of(frame, i, depth + 1);
            return -1;
        }
        if (Blamed(frame, at) is >= 0 and int blamed) return blamed;
        if (parts[at].Kind == PartKind.Coordinator && GerundBefore(frame, at) is >= 0 and int twin) return subjects.Of(frame, twin, depth + 1);
        if (at > 1 && parts[at].Kind == PartKind.Noun && subjects.IsTime(parts[at]) && parts[at - 1].Kind is PartKind.Noun or PartKind.Adverb)
            while (at > 1 && (parts[at].Kind == PartKind.Adverb || subjects.IsTime(parts[at]))) at--;
        // footage in which Costa can be heard shouting · Costa, later named by police, can be heard shouting
        if (parts[at] is { Kind: PartKind.Verb, Passive: true } && lexicon.Cues.Is(analysis.Tokens[parts[at].Head].Word, QuoteWord.Perceiving))
        {
            if (frame.Is(at - 1, PartKind.Noun)) return at - 1;
            if (frame.Is(at - 1, PartKind.Comma) && subjects.Of(frame, at, depth + 1) is >= 0 and var heard) return heard;
        }
        if (parts[at].Kind == PartKind.Noun)
        {
            if (at == 0) return at;
            if (IsSeen(frame, at)) return at;
            if (Sender(frame, at, depth) is >= 0 and int sender) return sender;
            if (parts[at - 1].Kind is PartKind.Preposition or PartKind.To)
            {
                if (Is(parts[at - 1], QuoteWord.Absolute)) return at;
                int before = at - 2;
                while (before > 0
                    && parts[before].Kind == PartKind.Noun
                    && parts[before - 1].Kind is PartKind.Preposition or PartKind.To
                    && !Is(parts[before - 1], QuoteWord.Alongside))
                {
                    before -= 2;
                }
                // what do you think of Holm saying
                if (before >= 0
                    && before == at - 2
                    && parts[before].Kind == PartKind.Verb
                    && Is(parts[at - 1], QuoteWord.Owning)
                    && analysis.Tokens[parts[at].Head].Tag == Tag.Name
                    && subjects.MaySpeak(parts[at]))
                {
                    return at;
                }
                // the share of keepers saying
                if (before >= 0 && frame.Is(before, PartKind.Noun) && lexicon.Cues.Is(analysis.Tokens[parts[before].Head].Word, SubjectWord.Share)) return at;
                if (before >= 0 && parts[before].Kind == PartKind.Noun && (before == 0 || parts[before - 1].Kind is PartKind.Preposition or PartKind.Comma))
                    return before;
            }
            else if (parts[at - 1].Kind is not PartKind.Verb and not PartKind.Bracket) return at;
        }
        if (parts[at].Kind == PartKind.Comma && IsOwn(frame, at)) return at - 1;
        if (parts[at].Kind == PartKind.Comma
            && frame.Is(at - 1, PartKind.Verb)
            && !parts[at - 1].Gerund
            && !parts[at - 1].Infinitive
            && verbs.Says(parts[at - 1]))
        {
            return subjects.Of(frame, at - 1, depth + 1);
        }
        if (parts[at].Kind == PartKind.Comma && Refuser(frame, at) is >= 0 and int refuser) return refuser;
        // one of the crowd was ejected for shouting
        int thrown = frame.Is(at - 1, PartKind.Adverb) ? at - 2 : at - 1;
        if (parts[at].Kind == PartKind.Preposition
            && VerbShapes.InRelative(frame, 0, thrown)
            && frame.Is(thrown, PartKind.Verb)
            && parts[thrown] is { Gerund: false, Infinitive: false })
        {
            return subjects.Of(frame, thrown, depth + 1);
        }
        int verbOf = MainVerb(frame, at + 1), main = subjects.Of(frame, verbOf, depth + 1);
        return main < 0 && verbOf == 1 && parts[at].Kind == PartKind.Comma && Is(parts[0], QuoteWord.There) ? Described(frame, at) : main;
    }

    /// <summary>slammed Costa for saying · a case against Costa for telling: whoever is blamed or thanked for it says it; -1 for none.</summary>
    private int Blamed(Frame frame, int link)
    {
        int noun = link - 1;
        if (!frame.Is(link, PartKind.Preposition) || analysis.Word(frame.Parts[link].First) is not "for" || !frame.Is(noun, PartKind.Noun)) return -1;
        ref readonly var head = ref analysis.Tokens[frame.Parts[noun].Head];
        bool person = head.Tag is Tag.Name or Tag.Pronoun && !lexicon.Cues.Is(head.Word, QuoteWord.It | QuoteWord.Thing)
            || lexicon.Words[head.Word].Is(WordFlags.Person | WordFlags.PersonPlural);
        if (!person || Subjects.IsReflexive(analysis, frame.Parts[noun]) || subjects.IsTime(frame.Parts[noun])) return -1;
        return frame.Is(noun - 1, PartKind.Verb)
            && frame.Parts[noun - 1] is { Passive: false } verb
            && !lexicon.Cues.Is(analysis.Tokens[verb.Head].Word, QuoteWord.Copula)
            || frame.Is(noun - 1, PartKind.Preposition) && analysis.Word(frame.Parts[noun - 1].First) is "against"
            ? noun
            : -1;
    }

    /// <summary>There is talk about Lee, who is on stage, saying: nobody is the subject, so whom the clause before tells of; -1 for none.</summary>
    private int Described(Frame frame, int comma)
    {
        const int Reach = 12;
        for (int i = comma - 1; i > 1 && comma - i < Reach; i--)
        {
            if (frame.Parts[i].Kind is PartKind.Run or PartKind.Stop or PartKind.Comma) return -1;
            if (frame.Is(i, PartKind.Who))
                return analysis.Word(frame.Parts[i].First) is "who" && frame.Is(i - 1, PartKind.Comma) && frame.Is(i - 2, PartKind.Noun) ? i - 2 : -1;
        }
        return -1;
    }

    /// <summary>
    /// free on bail, which the judge refused to revoke, noting: the clause before the comma is about a thing and has a subject of its own that can speak; -1
    /// for none.
    /// </summary>
    private int Refuser(Frame frame, int comma)
    {
        const int Reach = 8;
        for (int i = comma - 1; i > 2 && comma - i < Reach; i--)
        {
            if (frame.Parts[i].Kind is PartKind.Stop or PartKind.Run or PartKind.Comma) return -1;
            if (frame.Parts[i] is not { Kind: PartKind.Verb, Gerund: false, Infinitive: false }) continue;
            int noun = i - 1;
            while (frame.Is(noun, PartKind.Adverb)) noun--;
            return noun > 1
                && frame.Is(noun, PartKind.Noun)
                && frame.Is(noun - 1, PartKind.Who)
                && frame.Is(noun - 2, PartKind.Comma)
                && subjects.MaySpeak(frame.Parts[noun])
                ? noun
                : -1;
        }
        return -1;
    }

    /// <summary>— its president, Hector Ruiz, | calling · with its president, Hector Ruiz, | calling: a subject of the participle's own.</summary>
    private bool IsOwn(Frame frame, int comma)
    {
        int post = comma - 3;
        if (!frame.Is(comma - 1, PartKind.Noun) || !frame.Is(comma - 2, PartKind.Comma) || !frame.Is(post, PartKind.Noun)) return false;
        // with its head of research, Ann Lee, saying
        if (frame.Is(post - 1, PartKind.Preposition) && frame.Is(post - 2, PartKind.Noun) && !Is(frame.Parts[post - 1], QuoteWord.Absolute)) post -= 2;
        return frame.Is(post - 1, PartKind.Dash) || frame.Is(post - 1, PartKind.Preposition) && Is(frame.Parts[post - 1], QuoteWord.Absolute);
    }

    /// <summary>Saying he was late, Costa left: the finite verb behind the comma that a subject follows; -1 for none.</summary>
    private static int AfterComma(Frame frame, int verb)
    {
        var parts = frame.Parts;
        bool subject = false;
        for (int i = verb + 1; i < parts.Length && i - verb < Reach; i++)
        {
            if (parts[i].Kind == PartKind.Comma) subject = frame.Is(i + 1, PartKind.Noun);
            else if (subject && parts[i] is { Kind: PartKind.Verb, Gerund: false, Infinitive: false } && !VerbShapes.IsRelative(frame, i)) return i;
            else if (parts[i].Kind is PartKind.Stop) return -1;
        }
        return -1;
    }

    /// <summary>with Costa calling it late and asking: the participle that another is joined to; -1 where a finite verb stands nearer.</summary>
    private int GerundBefore(Frame frame, int coordinator)
    {
        int i = coordinator - 1;
        while (i > 1
            && coordinator - i < 30
            && frame.Parts[i].Kind is not (PartKind.Stop or PartKind.Colon)
            && frame.Parts[i] is not { Kind: PartKind.Verb, Gerund: true })
        {
            i--;
        }
        return i > 1
            && frame.Is(i, PartKind.Verb)
            && frame.Is(i - 1, PartKind.Noun)
            && frame.Is(i - 2, PartKind.Preposition)
            && Is(frame.Parts[i - 2], QuoteWord.Alongside)
            ? i
            : -1;
    }

    /// <summary>A film shows Costa shouting: who is seen or heard speaks, and not who sees him.</summary>
    private bool IsSeen(Frame frame, int noun) =>
        frame.Is(noun - 1, PartKind.Verb)
            && lexicon.Cues.Is(analysis.Tokens[frame.Parts[noun - 1].Head].Word, QuoteWord.Perceiving)
            && Animacy.MaySpeak(analysis, lexicon, Mention.Of(frame.Parts[noun]));

    /// <summary>
    /// The mayor released a statement · sent a letter to voters saying: who let a text out says what is in it; -1 where the noun is no such text.
    /// </summary>
    private int Sender(Frame frame, int noun, int depth)
    {
        var parts = frame.Parts;
        int text = noun;
        while (text > 1 && parts[text - 1].Kind is PartKind.Preposition or PartKind.To && parts[text - 2].Kind == PartKind.Noun) text -= 2;
        if (lexicon.Cues.Noun(analysis.Tokens[parts[text].Head].Word) is not { Document: true }) return -1;
        // read out a letter from Ruiz complaining · a letter by the campaign of the senator from Porto saying
        if (noun > text && lexicon.Cues.Is(analysis.Tokens[parts[text + 1].First].Word, QuoteWord.Origin | QuoteWord.Agent)) return text + 2;
        int verb = text - 1;
        if (frame.Is(verb, PartKind.Preposition) || frame.Is(verb, PartKind.Adverb)) verb--;
        if (!frame.Is(verb, PartKind.Verb) || parts[verb].Passive || parts[verb].Gerund) return -1;
        if (lexicon.Cues.Is(analysis.Tokens[parts[verb].Head].Word, SubjectWord.Receiving)) return text; // had read a report warning
        return subjects.Of(frame, verb, depth + 1);
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
                case PartKind.Subordinator when main >= 0
                    && frame.Is(i - 1, PartKind.Comma)
                    && IsContrast(parts[i]): main = -1; subordinate = false; opens = true; break;
                case PartKind.Wh when main >= 0
                    && (frame.Is(i - 1, PartKind.Comma) || frame.Is(i - 1, PartKind.Dash))
                    && Is(parts[i], QuoteWord.Occasion): main = -1; subordinate = false; opens = true; break;
                case PartKind.Subordinator or PartKind.Wh: if (main < 0) subordinate = true; opens = false; break;
                case PartKind.Preposition when main < 0
                    && frame.Is(i + 1, PartKind.Noun)
                    && frame.Is(i + 2, PartKind.Verb)
                    && Is(parts[i], QuoteWord.As): subordinate = true; opens = false; break;
                case PartKind.Stop: main = -1; subordinate = false; opens = true; break;
                case PartKind.Comma: if (main < 0) subordinate = false; opens = true; break;
                case PartKind.Coordinator: opens |= i > 0 && parts[i - 1].Kind is PartKind.Comma or PartKind.Run; break;
                case PartKind.Verb:
                    if (parts[i].Gerund || parts[i].Infinitive || verbs.IsReduced(frame, i) || VerbShapes.IsRelative(frame, i)) break;
                    if (main < 0 && !subordinate) main = i;
                    else if (main >= 0 && opens && OpensAfterCoordinator(frame, i)) main = i;
                    break;
            }
        }
        return main >= 0 ? main : verbs.VerbBefore(frame, end, Math.Max(0, end - Reach));
    }

    /// <summary>…, though he told pilots last week, saying: a clause of its own goes on with the participle.</summary>
    private bool IsContrast(Part part) => lexicon.Cues.Is(analysis.Tokens[part.First].Word, QuoteWord.Contrast);

    /// <summary>…, but Cruz said: a comma, a coordinator and a subject stand before the verb.</summary>
    private static bool OpensAfterCoordinator(Frame frame, int verb)
    {
        int i = verb - 1;
        while (i >= 0 && frame.Parts[i].Kind is PartKind.Adverb or PartKind.Noun or PartKind.Preposition or PartKind.Bracket) i--;
        return i > 0 && i < verb - 1 && frame.Parts[i].Kind == PartKind.Coordinator && frame.Parts[i - 1].Kind is PartKind.Comma or PartKind.Run;
    }

    private bool Is(Part part, QuoteWord kind) => lexicon.Cues.Is(analysis.Tokens[part.First].Word, kind);
}
