using ArticleKit.Languages;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Quotes;

/// <summary>Where a clause begins and whether a verb of its own stands in it.</summary>
internal sealed class Clauses(Analysis analysis, Lexicon lexicon)
{
    /// <summary>A subject and, before the sentence ends, a finite verb: the strike caused.</summary>
    public bool ClauseAt(Frame frame, int at)
    {
        if (!IsThere(frame, at)
            && !frame.Is(at, PartKind.Noun)
            && !frame.Is(at, PartKind.Run)
            && !(frame.Is(at, PartKind.Subordinator))
            && !frame.Is(at, PartKind.Preposition))
        {
            return false;
        }
        if (frame.Is(at, PartKind.Noun)
            && frame.Is(at + 1, PartKind.Verb)
            && frame.Parts[at + 1].Infinitive
            && analysis.Tokens[frame.Parts[at].Head].Tag == Tag.Name)
        {
            return false;
        }
        bool noun = frame.Is(at, PartKind.Adverb), aside = false, doing = false, related = false;
        for (int i = at; i < frame.Parts.Length && i - at < 24; i++)
        {
            switch (frame.Parts[i].Kind)
            {
                case PartKind.Run when noun && i > at && frame.Is(at, PartKind.Noun) && OpensWithVerb(frame.Parts[i]): return true;
                // the rent on a flat he owned
                case PartKind.Noun when i > at + 2
                    && frame.Is(i - 1, PartKind.Preposition)
                    && frame.Is(i + 1, PartKind.Noun)
                    && frame.Is(i + 2, PartKind.Verb)
                    && frame.Parts[i + 2] is { Gerund: false, Infinitive: false }
                    && IsPronoun(frame.Parts[i + 1])
                    && (lexicon.Calendar.Kinds(analysis.Tokens[frame.Parts[i].Head].Word) & (CalendarKind.Unit | CalendarKind.Units)) == 0
                    && !Subjects.IsTime(analysis, lexicon, frame.Parts[i]): i += 2; break;
                case PartKind.Noun or PartKind.Run: noun |= i == at
                    || frame.Parts[i - 1].Kind is not (PartKind.Preposition or PartKind.To)
                    || i - at < 3 && IsRough(frame, at); break;
                case PartKind.Comma when noun && !aside && frame.Is(at, PartKind.Noun) && OpensPredicate(frame, i + 1): return false;
                case PartKind.Comma when frame.CueOf(i + 1) is { Weak: false, Type: Model.CueType.Verb }: return false;
                case PartKind.Comma when doing && frame.Is(i + 1, PartKind.Noun) && frame.Is(i + 2, PartKind.Verb): return false;
                case PartKind.Comma when !(frame.Is(i + 1, PartKind.Coordinator)): aside = true; doing = frame.Is(i + 1, PartKind.Verb)
                    && frame.Parts[i + 1].Gerund; break;
                case PartKind.Who when i > at: i = VerbOf(frame, i); break;
                case PartKind.Coordinator when frame.Is(i + 1, PartKind.Verb) && !frame.Parts[i + 1].Gerund
                    || (frame.Is(i + 1, PartKind.Adverb) && frame.Is(i + 2, PartKind.Verb)): return false;
                case PartKind.That when i > at && frame.Is(i - 1, PartKind.Noun) && frame.Is(i + 1, PartKind.Verb): i++; break;
                case PartKind.That when i > at
                    && frame.Is(i - 1, PartKind.Noun)
                    && frame.Is(i + 1, PartKind.Noun)
                    && frame.Is(i + 2, PartKind.Verb): i += 2; related = true; break;
                case PartKind.Subordinator when i > at
                    && frame.Is(i - 1, PartKind.Comma)
                    && analysis.Tokens[frame.Parts[at].Head].Tag != Tag.Pronoun
                    && CommaAfter(frame, i) is > 0 and int closed: i = closed; break;
                case PartKind.Verb when related
                    && frame.Parts[i].End == frame.Parts[i].First + 1
                    && analysis.Tokens[frame.Parts[i].First].Tag == Tag.Base: break;
                case PartKind.Verb when IsLoneParticiple(frame, i): if (!noun) return false; break;
                case PartKind.Verb: if (!frame.Parts[i].Infinitive && !frame.Parts[i].Gerund) return noun && !doing; if (!noun) return false; break;
                case PartKind.Comma when i > at && frame.Is(i + 1, PartKind.Coordinator): return false;
                case PartKind.Subordinator when i > at: return false;
                case PartKind.Wh when i > at && frame.Is(i - 1, PartKind.Comma): return false;
                case PartKind.Preposition when i > at
                    && frame.Is(i + 1, PartKind.Noun)
                    && frame.Is(i + 2, PartKind.Verb)
                    && !frame.Parts[i + 2].Gerund
                    && lexicon.Cues.Is(analysis.Tokens[frame.Parts[i].First].Word, QuoteWord.Clausal): return false;
                case PartKind.Stop or PartKind.Colon or PartKind.That: return false;
            }
        }
        return false;
    }

    private bool IsPronoun(Part part) =>
        part.End == part.First + 1
            && lexicon.Cues.Is(analysis.Tokens[part.First].Word, QuoteWord.He | QuoteWord.She | QuoteWord.They)
            && analysis.Tokens[part.First].Tag == Tag.Pronoun;

    /// <summary>
    /// said the keeper, who left, "saved the port": the marks open with the clause's verb; a form that may be a participle is one before "by" only.
    /// </summary>
    private bool OpensWithVerb(Part run) => run.First + 1 < run.End && analysis.Tokens[run.First + 1] is { IsCapital: false } first
        && (first.Tag.In(Tags.Past | Tags.Third | Tags.Modal)
            || first.Tag == Tag.Participle
                && analysis.Word(run.First + 1).EndsWith("ed")
                && !(run.First + 2 < analysis.Tokens.Length && lexicon.Cues.Is(analysis.Tokens[run.First + 2].Word, QuoteWord.Agent)));

    /// <summary>
    /// admitted Costa, took the chair: after the first comma stands a verb, or a subject with its verb, so what came before it is no subject.
    /// </summary>
    private static bool OpensPredicate(Frame frame, int at)
    {
        if (frame.Is(at, PartKind.Noun)) at++;
        while (frame.Is(at, PartKind.Adverb)) at++;
        return frame.Is(at, PartKind.Verb) && !frame.Parts[at].Gerund && !frame.Is(at + 1, PartKind.Preposition);
    }

    /// <summary>about half of the ferries, at least six pilots: what looks like a preposition may belong to the number.</summary>
    private bool IsRough(Frame frame, int at) =>
        frame.Is(at, PartKind.Preposition) && lexicon.Cues.Is(analysis.Tokens[frame.Parts[at].First].Word, QuoteWord.Rough);

    /// <summary>the plan, while late, was good: the comma that closes what another one opened; -1 where a finite verb stands before it.</summary>
    private static int CommaAfter(Frame frame, int at)
    {
        for (int i = at + 1; i < frame.Parts.Length && i - at < 10; i++)
        {
            if (frame.Is(i, PartKind.Comma)) return i;
            if (frame.Parts[i] is { Kind: PartKind.Verb, Gerund: false, Infinitive: false } || frame.Parts[i].Kind is PartKind.Stop or PartKind.Run) return -1;
        }
        return -1;
    }

    /// <summary>The verb of a relative clause, which is not the sentence's: who left the port.</summary>
    private static int VerbOf(Frame frame, int who)
    {
        int at = who + 1;
        while (frame.Is(at, PartKind.Adverb) || frame.Is(at, PartKind.Noun)) at++;
        return frame.Is(at, PartKind.Verb) ? at : who;
    }

    /// <summary>said raising the tax would help: what is done opens the clause, and its own finite verb follows with no new subject.</summary>
    public bool GerundClauseAt(Frame frame, int at)
    {
        for (int i = at + 1; i < frame.Parts.Length && i - at < 24; i++)
        {
            if (frame.Parts[i].Kind is PartKind.Stop or PartKind.Comma or PartKind.Subordinator or PartKind.That or PartKind.Who or PartKind.Wh
                or PartKind.Colon)
            {
                return false;
            }
            if (frame.Parts[i] is { Kind: PartKind.Verb, Gerund: false, Infinitive: false } && !IsLoneParticiple(frame, i))
                return !frame.Is(i - 1, PartKind.Coordinator);
        }
        return false;
    }

    /// <summary>a book called, those picked by: a participle right after its noun is no verb of its own, where the clause can have another.</summary>
    public bool IsLoneParticiple(Frame frame, int at) =>
        frame.Parts[at] is { Infinitive: false, Gerund: false } part
            && part.End - part.First == 1
            && analysis.Tokens[part.First].Tag == Tag.Participle
            && frame.Is(at - 1, PartKind.Noun)
            && (frame.Is(at + 1, PartKind.Preposition) || frame.Is(at + 1, PartKind.Run));

    public bool IsThere(Frame frame, int at) =>
        frame.Is(at, PartKind.Adverb) && frame.Is(at + 1, PartKind.Verb) && lexicon.Cues.Is(analysis.Tokens[frame.Parts[at].First].Word, QuoteWord.There);

    public static int AfterNoun(Frame frame, int noun)
    {
        int at = noun + 1;
        while (true)
        {
            if (frame.Is(at, PartKind.Preposition) && frame.Is(at + 1, PartKind.Noun)) { at += 2; continue; }
            if (frame.Is(at, PartKind.Bracket) || frame.Is(at, PartKind.Adverb)) { at++; continue; }
            if (frame.Is(at, PartKind.Coordinator) && frame.Is(at + 1, PartKind.Noun) && !frame.Is(at + 2, PartKind.Verb)) { at += 2; continue; }
            return at;
        }
    }

    /// <summary>Because it was late, the session ended: after the opening clause's comma stands the main one.</summary>
    public static bool MainFollows(Frame frame, int from, int end)
    {
        for (int i = end - 1; i > from; i--)
            if (frame.Is(i, PartKind.Comma) && frame.Parts[i + 1].Kind is PartKind.Noun or PartKind.Adverb && HasFinite(frame, i, end)) return true;
        return false;
    }

    public static bool HasFinite(Frame frame, int from, int end)
    {
        for (int i = from; i < end; i++) if (frame.Parts[i].Kind == PartKind.Verb && !frame.Parts[i].Gerund && !frame.Parts[i].Infinitive) return true;
        return false;
    }

    /// <summary>A finite verb that is not of "who gave only his first name" or "in a letter sent to pilots".</summary>
    public bool HasMain(Frame frame, int from, int end)
    {
        bool subject = !frame.Is(from, PartKind.Preposition) || IsRough(frame, from);
        for (int i = from; i < end; i++)
            if (frame.Is(i, PartKind.Noun)) subject |= i == from || frame.Parts[i - 1].Kind is not (PartKind.Preposition or PartKind.To);
            else if (frame.Parts[i] is { Kind: PartKind.Verb, Gerund: false, Infinitive: false }
                && (subject || !MayDescribe(frame.Parts[i]))
                && !(i > from + 2 && frame.Is(i - 1, PartKind.Who) && frame.Is(i - 2, PartKind.Comma) && frame.Is(i - 3, PartKind.Noun)))
            {
                return true;
            }
        return false;
    }

    /// <summary>sent, released: what may be a participle about the noun before it.</summary>
    private bool MayDescribe(Part verb) =>
        verb.End - verb.First == 1
            && lexicon.Words[analysis.Tokens[verb.First].Word].Can(Tag.Participle)
            && !lexicon.Words[analysis.Tokens[verb.First].Word].Is(WordFlags.Be | WordFlags.Have | WordFlags.Do);

    public static int ClauseStart(Frame frame, int end)
    {
        for (int i = end - 1; i >= 0; i--) if (frame.Parts[i].Kind == PartKind.Stop) return i + 1;
        int from = 0;
        while (from < end && frame.Parts[from].Kind is PartKind.Coordinator or PartKind.Comma or PartKind.Dash or PartKind.Other) from++;
        return from;
    }
}
