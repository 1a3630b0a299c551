using ArticleKit.Languages;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Quotes;

/// <summary>"…," said X · The bay is full, said X, a pilot: whether the speaker follows the verb.</summary>
internal sealed class Inversion(Analysis analysis, Lexicon lexicon, VerbMatcher verbs)
{
    /// <summary>"…," said X: a noun phrase follows the verb, and before it stand only marks or a comma.</summary>
    public bool Is(Frame frame, int at, ReportingVerb verb)
    {
        var parts = frame.Parts;
        if (parts[at].Gerund
            || !verb.Takes(Languages.Frames.Quote)
            || verb.Takes(Languages.Frames.Hearer)
            || verb.Takes(Languages.Frames.Object) && !verb.Takes(Languages.Frames.That)
            || !frame.Is(at + 1, PartKind.Noun))
        {
            return false;
        }
        if (analysis.Tokens[parts[at + 1].First].Tag is Tag.PossessivePronoun
            && !IsRelation(frame, at + 1)
            && !(MaySpeak(frame, at + 1) && Ends(frame, at + 2)))
        {
            return false;
        }
        // Hale, who left, has denied wrongdoing
        if (parts[at].End > parts[at].First + 1
            && lexicon.Words[analysis.Tokens[parts[at].First].Word].Is(WordFlags.Have)
            && analysis.Tokens[parts[at + 1].Head].Tag is not (Tag.Name or Tag.Pronoun)
            && !MaySpeak(frame, at + 1))
        {
            return false;
        }
        int before = at - 1;
        while (before >= 0 && parts[before].Kind == PartKind.Adverb) before--;
        if (before >= 0 && parts[before].Kind is PartKind.Comma or PartKind.Dash) before--;
        if (before < 0) return true;
        if (parts[before].Kind == PartKind.Run)
            return !(before > 1
                && (parts[before - 1] is { Kind: PartKind.Verb, Gerund: true }
                    || analysis.Tokens[parts[at + 1].Head].Tag == Tag.Pronoun && VerbShapes.InRelative(frame, 0, before))
                && HasVerb(frame, at + 2));
        if (parts[before + 1].Kind == PartKind.Comma
            && (IsNamed(frame, at, verb) || MaySpeak(frame, at + 1) && !verb.Takes(Languages.Frames.Addressee))
            && !Subjects.IsTime(analysis, lexicon, parts[at + 1])
            && Interrupts(frame, at, before))
        {
            return true;
        }
        if (parts[before + 1].Kind == PartKind.Comma
            && before == 1
            && frame.Is(0, PartKind.Preposition)
            && IsNamed(frame, at, verb)
            && OpensMarks(frame, at + 2))
        {
            return true;
        }
        if (parts[before + 1].Kind != PartKind.Comma
            || !(ClauseBefore(frame, before) || IsNamed(frame, at, verb) && (MainClauseBefore(frame, before) || Signs(frame, at + 2))))
        {
            return false;
        }
        // Ann Lee, sent off late, tweeted an apology
        if (analysis.Tokens[parts[at + 1].Head].Tag is Tag.Noun
            && lexicon.Cues.Noun(analysis.Tokens[parts[at + 1].Head].Word) is { Document: false }
            && !MaySpeak(frame, at + 1))
        {
            return false;
        }
        // They came, read a statement and left: a text that reads ends its sentence
        if (lexicon.Cues.Noun(analysis.Tokens[parts[at + 1].Head].Word) is { Document: true }
            && verb.Takes(Languages.Frames.Weak)
            && !(at + 2 >= parts.Length || frame.Is(at + 2, PartKind.Stop)))
        {
            return false;
        }
        for (int i = at + 2; i < parts.Length; i++)
        {
            if (parts[i].Kind is PartKind.Stop or PartKind.Comma or PartKind.Who) return true;
            if (parts[i].Kind is PartKind.Preposition or PartKind.To && frame.Is(i + 1, PartKind.Noun) && MaySpeak(frame, at + 1))
            {
                i++;
                if (frame.Is(i + 1, PartKind.Coordinator) && frame.Is(i + 2, PartKind.Noun) && Ends(frame, i + 3)) return true;
                continue;
            }
            if (IsReduced(frame, i) && frame.Is(i - 1, PartKind.Noun) && MaySpeak(frame, at + 1)) continue;
            if (i == at + 2
                && parts[i].Kind == PartKind.Coordinator
                && frame.Is(i + 1, PartKind.Noun)
                && Ends(frame, i + 2)
                && MaySpeak(frame, at + 1)
                && MaySpeak(frame, i + 1))
            {
                return true;
            }
            if (parts[i].Kind is PartKind.Verb or PartKind.Noun or PartKind.That) return false;
        }
        return true;
    }

    /// <summary>For one thing, says Ann Lee, a pilot, "…": behind the name and what describes it stand marks.</summary>
    private static bool OpensMarks(Frame frame, int at)
    {
        if (!frame.Is(at, PartKind.Comma)) return false;
        for (int i = at; i < frame.Parts.Length; i++)
        {
            if (frame.Is(i, PartKind.Run)) return frame.Is(i - 1, PartKind.Comma);
            if (frame.Parts[i].Kind is not (PartKind.Noun or PartKind.Preposition or PartKind.Comma or PartKind.Adjective or PartKind.Coordinator))
                return false;
        }
        return false;
    }

    /// <summary>The sentence is over, or a comma follows.</summary>
    private static bool Ends(Frame frame, int at) => at >= frame.Parts.Length || frame.Parts[at].Kind is PartKind.Stop or PartKind.Comma;

    /// <summary>a pilot briefed on the talks: a lone participle, and a preposition.</summary>
    private bool IsReduced(Frame frame, int at) =>
        frame.Is(at, PartKind.Verb)
            && frame.Is(at + 1, PartKind.Preposition)
            && frame.Parts[at].End == frame.Parts[at].First + 1
            && analysis.Tokens[frame.Parts[at].First].Tag is Tag.Past or Tag.Participle;

    private bool MaySpeak(Frame frame, int noun) => Animacy.MaySpeak(analysis, lexicon, Mention.Of(frame.Parts[noun]));

    /// <summary>Costa, citing "small talk," said the port could close: the noun behind the cue has a verb of its own.</summary>
    private bool HasVerb(Frame frame, int at) =>
        frame.Is(at, PartKind.Verb)
            && frame.Parts[at] is { Gerund: false, Infinitive: false } verb
            && (verb.End - verb.First > 1 || analysis.Tokens[verb.First].Tag != Tag.Participle);

    /// <summary>
    /// The paradox of the port, says Ann Lee, a pilot, is that …: a subject without its verb stands before the cue, and the name ends at a comma.
    /// </summary>
    private static bool Interrupts(Frame frame, int at, int before)
    {
        if (!frame.Is(at + 2, PartKind.Comma) || !frame.Is(0, PartKind.Noun)) return false;
        for (int i = before; i >= 0; i--)
            if (frame.Parts[i].Kind is PartKind.Verb or PartKind.Run or PartKind.Comma or PartKind.Stop or PartKind.Who) return false;
        if (frame.Is(at + 3, PartKind.Verb) && frame.Parts[at + 3] is { Gerund: false, Infinitive: false }) return true;
        for (int i = at + 3; i < frame.Parts.Length && i - at < 20; i++)
        {
            if (frame.Parts[i].Kind is PartKind.Run or PartKind.Stop) return false;
            if (frame.Is(i, PartKind.Comma) && frame.Is(i + 1, PartKind.Verb)) return !frame.Parts[i + 1].Gerund;
        }
        return false;
    }

    /// <summary>said her daughter, Ann Lee: somebody's relation, then the name.</summary>
    public bool IsRelation(Frame frame, int noun) =>
        analysis.Tokens[frame.Parts[noun].First].Tag is Tag.PossessivePronoun
            && frame.Is(noun + 1, PartKind.Comma)
            && frame.Is(noun + 2, PartKind.Noun)
            && analysis.Tokens[frame.Parts[noun + 2].Head].Tag == Tag.Name;

    /// <summary>
    /// said one of its keepers, Ann Lee. · said another witness in the probe, the former adviser Ann Lee.: the name behind the comma that ends the sentence; -1
    /// where none does.
    /// </summary>
    public int NamedBehind(Frame frame, int noun)
    {
        int at = noun;
        while (frame.Is(at + 1, PartKind.Preposition) && frame.Is(at + 2, PartKind.Noun)) at += 2;
        if (!frame.Is(at + 1, PartKind.Comma) || !frame.Is(at + 2, PartKind.Noun) || at + 3 < frame.Parts.Length && frame.Parts[at + 3].Kind != PartKind.Stop)
            return -1;
        ref readonly var head = ref analysis.Tokens[frame.Parts[noun].Head];
        bool one = head.Tag == Tag.Noun && !head.IsCapital || head.Tag == Tag.NumberWord && analysis.Low(frame.Parts[noun].Head) is "one";
        return one && IsFullName(frame.Parts[at + 2]) ? at + 2 : -1;
    }

    /// <summary>A first name stands in it before the last.</summary>
    private bool IsFullName(Part part)
    {
        if (analysis.Tokens[part.Head].Tag != Tag.Name) return false;
        for (int i = part.Head - 1; i >= part.First && analysis.Tokens[i].Tag == Tag.Name; i--)
            if (lexicon.Words[analysis.Tokens[i].Word].Is(WordFlags.Given)) return true;
        return false;
    }

    /// <summary>A finite verb stands before, in no relative clause: the comma after it ends a clause and not an aside.</summary>
    private bool ClauseBefore(Frame frame, int at)
    {
        bool noun = false;
        for (int i = at; i >= 0 && at - i < 60; i--)
        {
            if (frame.Parts[i].Kind is PartKind.Who) return false;
            if (frame.Parts[i].Kind == PartKind.Run) return !noun;
            noun |= frame.Parts[i].Kind == PartKind.Noun;
            if (frame.Parts[i].Kind == PartKind.Verb && !frame.Parts[i].Gerund && !frame.Parts[i].Infinitive && !IsLoneParticiple(frame, i))
            {
                if (!frame.Is(i - 1, PartKind.Who) && !frame.Is(i - 2, PartKind.Who)) return true;
                return false;
            }
        }
        return false;
    }

    /// <summary>a poll taken in Porto.</summary>
    private bool IsLoneParticiple(Frame frame, int at) =>
        frame.Parts[at].End - frame.Parts[at].First == 1
            && analysis.Tokens[frame.Parts[at].First].Tag == Tag.Participle
            && frame.Is(at - 1, PartKind.Noun)
            && frame.HasFinite;

    /// <summary>said Ann Lee, and no verb that names its hearer.</summary>
    private bool IsNamed(Frame frame, int at, ReportingVerb verb) =>
        !verb.Takes(Languages.Frames.Addressee) && analysis.Tokens[frame.Parts[at + 1].Head].Tag == Tag.Name;

    /// <summary>…, said Ann Lee, a founder of the party: after the name comes no verb but that of a relative clause.</summary>
    private static bool Signs(Frame frame, int at)
    {
        if (at < frame.Parts.Length && frame.Parts[at].Kind is not (PartKind.Comma or PartKind.Stop or PartKind.Colon)) return false;
        for (int i = at; i < frame.Parts.Length; i++)
        {
            if (frame.Parts[i].Kind is PartKind.Who or PartKind.Stop
                || frame.Is(i, PartKind.That) && frame.Is(i - 1, PartKind.Noun) && frame.Is(i + 1, PartKind.Verb))
            {
                return true;
            }
            if (frame.Parts[i].Kind is PartKind.Run or PartKind.Verb) return false;
        }
        return true;
    }

    /// <summary>It made 1,200 jobs, most of which are local, said X: before the relative clause stands a clause of its own.</summary>
    private bool MainClauseBefore(Frame frame, int at)
    {
        bool relative = false;
        for (int i = at; i > 0 && at - i < 60; i--)
        {
            if (frame.Parts[i].Kind is PartKind.Run or PartKind.Stop) return false;
            if (frame.Parts[i].Kind == PartKind.Who) relative = true;
            else if (relative && frame.Parts[i].Kind == PartKind.Verb && !frame.Parts[i].Gerund && !frame.Parts[i].Infinitive)
                return !(verbs.Match(frame.Parts[i].Head, frame.End, out _)?.Takes(Languages.Frames.That) ?? false);
        }
        return false;
    }
}
