using ArticleKit.Languages;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Quotes;

/// <summary>The clause in front of a cue, …, X said · …, according to X, or the longer half where the cue stands in the middle.</summary>
internal sealed class ContentBefore(Analysis analysis, Lexicon lexicon, Clauses clauses, ContentEnd ends, Settings settings)
{
    /// <summary>…, X said · …, X said, …: the clause before the speaker, or the longer half where the cue stands in the middle.</summary>
    public Content? Of(Frame frame, Saying saying, int speaker)
    {
        if (speaker <= 0
            || saying.Gerund
            || saying.Verb?.Takes(Languages.Frames.Mind) == true && IsHearer(saying)
            || saying.Unreal
            || saying.Verb is { } verb
                && !(verb.Takes(Languages.Frames.That)
                    && (saying.Audience >= 0
                        || IsDocument(saying)
                        || IsFinding(frame, saying)
                        || !verb.Takes(Languages.Frames.Weak) && (verb.Takes(Languages.Frames.Quote) || verb.Takes(Languages.Frames.Mind)))))
        {
            return null;
        }
        int end = speaker;
        while (end > 0 && frame.Parts[end - 1].Kind is PartKind.Adverb or PartKind.Other) end--;
        if (end > 1 && frame.Is(end - 1, PartKind.Run) && EndsInComma(frame.Parts[end - 1]))
            return Clauses.ClauseStart(frame, end) is var start && IsClause(frame, start, end - 1) ? new Content(start, end, ContentWay.Before) : null;
        if (end == 0 || frame.Parts[end - 1].Kind is not (PartKind.Comma or PartKind.Dash)) return null;
        if (end > 3
            && frame.Is(end - 2, PartKind.Noun)
            && frame.Is(end - 3, PartKind.Comma)
            && analysis.Tokens[frame.Parts[end - 2].First].Tag == Tag.PossessivePronoun
            && !frame.Is(end - 1, PartKind.Dash))
        {
            end -= 2;
        }
        if (end > 3
            && saying.Subject == saying.At - 2
            && frame.Is(saying.At - 1, PartKind.Comma)
            && frame.Is(end - 2, PartKind.Noun)
            && frame.Is(end - 3, PartKind.Comma)
            && IsPerson(frame.Parts[end - 2]))
        {
            end -= 2;
        }
        return Around(frame, saying, end - 1, saying.Inverted ? saying.Subject + 1 : saying.After);
    }

    /// <summary>…, a spokeswoman, Ann Lee, said: the words end before whom the name belongs to.</summary>
    private bool IsPerson(Part noun) => lexicon.Words[analysis.Tokens[noun.Head].Word].Is(WordFlags.Person);

    /// <summary>The port, you know, is late: nobody says what the hearer thinks.</summary>
    private bool IsHearer(Saying saying) => saying.Speaker is { } speaker && analysis.Word(speaker.Head).Equals("you", StringComparison.OrdinalIgnoreCase);

    /// <summary>…, the commission has found.: a body's or several people's word at the sentence's end, though the verb often says nothing.</summary>
    private bool IsFinding(Frame frame, Saying saying)
    {
        if (saying is not { Inverted: false, Relative: < 0, Speaker: { } speaker }
            || saying.Subject < 3
            || !frame.Is(saying.Subject - 1, PartKind.Comma)
            || !(saying.After >= frame.Parts.Length || frame.Is(saying.After, PartKind.Stop)))
        {
            return false;
        }
        return !saying.Verb!.Takes(Languages.Frames.Mind)
            && lexicon.Words[analysis.Tokens[speaker.Head].Word].Is(WordFlags.Group | WordFlags.Suffix | WordFlags.PersonPlural);
    }

    /// <summary>…, the poll found.</summary>
    private bool IsDocument(Saying saying) => saying.Speaker is { } speaker && lexicon.Cues.Noun(analysis.Tokens[speaker.Head].Word) is { Document: true };

    /// <summary>The words before the marks have a verb, and no colon cuts them off.</summary>
    private bool IsClause(Frame frame, int from, int end)
    {
        for (int i = from; i < end; i++) if (frame.Parts[i].Kind is PartKind.Colon) return false;
        return from < end && clauses.HasMain(frame, from, end);
    }

    /// <summary>
    /// The ferry was late, Costa said, and had been late before · It is his job, he said, to tell them: the clause goes on behind the cue with a verb of its
    /// own.
    /// </summary>
    private bool GoesOn(Frame frame, int comma)
    {
        if (!frame.Is(comma, PartKind.Comma)) return false;
        int at = comma + 1;
        if (frame.Is(at, PartKind.Verb)) return frame.Parts[at].Infinitive;
        if (frame.Is(at, PartKind.Subordinator))
            return frame.Is(at + 1, PartKind.Noun)
                && frame.Is(at + 2, PartKind.Verb)
                && frame.CueOf(at + 1) is not { Weak: false }
                && !lexicon.Cues.Is(analysis.Tokens[frame.Parts[at].First].Word, QuoteWord.Contrast | QuoteWord.As);
        if (frame.Is(at, PartKind.Coordinator)) at++; else return false;
        while (frame.Is(at, PartKind.Adverb)) at++;
        if (frame.Is(at, PartKind.Noun)) at++;
        while (frame.Is(at, PartKind.Adverb)) at++;
        return frame.Is(at, PartKind.Verb) && frame.Parts[at] is { Gerund: false, Infinitive: false } && frame.CueAt(at) is null;
    }

    /// <summary>The port must "go its own way," Costa said: the comma stands inside the marks.</summary>
    private bool EndsInComma(Part run) => run.End - 2 > run.First && (analysis.Word(run.End - 2) is "," || analysis.Word(run.End - 1) is ",");

    /// <summary>She was not, | she told them, | retiring: nothing ends so.</summary>
    private bool IsCut(Frame frame, int end) =>
        frame.Is(end - 1, PartKind.Verb)
            && frame.Parts[end - 1] is { Gerund: false } verb
            && lexicon.Words[analysis.Tokens[verb.Head].Word].Is(WordFlags.Be | WordFlags.Have)
            || frame.Is(end - 1, PartKind.Adverb) && lexicon.Words[analysis.Tokens[frame.Parts[end - 1].First].Word].Is(WordFlags.Negation);

    /// <summary>Nine years after she swore the oath, Costa said goodbye: a time, and a clause that tells which.</summary>
    private bool IsOccasion(Frame frame, int from, int end)
    {
        for (int i = from; i < end; i++)
        {
            if (frame.Is(i, PartKind.Subordinator))
                return i > from
                    && !ClauseFollows(frame, i, end)
                    && lexicon.Cues.Is(analysis.Tokens[frame.Parts[i].First].Word, QuoteWord.Clausal)
                    && (lexicon.Calendar.Kinds(analysis.Tokens[frame.Parts[i - 1].Head].Word) & (CalendarKind.Unit | CalendarKind.Units)) != 0;
            if (frame.Parts[i].Kind is PartKind.Verb) return false;
        }
        return false;
    }

    private static bool ClauseFollows(Frame frame, int subordinator, int end)
    {
        for (int i = subordinator + 1; i < end; i++) if (frame.Is(i, PartKind.Comma) && Clauses.HasFinite(frame, i, end)) return true;
        return false;
    }

    /// <summary>Costa said that was normal — no different, he said, from Porto: the clause in front is a cue's own, and he is who speaks there.</summary>
    private bool IsSameSpeaker(Frame frame, Saying saying, int from, int end)
    {
        if (saying is not { Type: Model.CueType.Verb, Speaker: { } speaker }
            || saying.Subject < end
            || analysis.Tokens[speaker.Head].Tag != Tag.Pronoun
            || !frame.Is(end, PartKind.Comma))
        {
            return false;
        }
        foreach (var cue in frame.Sayings)
            if (cue.At >= from
                && cue.At < end
                && cue is { Type: Model.CueType.Verb, Weak: false, Gerund: false, Passive: false, Inverted: false }
                && cue.Subject >= from
                && !VerbShapes.IsRelative(frame, cue.At)
                && cue.Verb!.Takes(Languages.Frames.That)
                && cue.Verb.Takes(Languages.Frames.Quote)
                && HasDash(frame, cue.At, end))
            {
                return true;
            }
        return false;
    }

    private static bool HasDash(Frame frame, int from, int end)
    {
        for (int i = from; i < end; i++) if (frame.Is(i, PartKind.Dash)) return true;
        return false;
    }

    /// <summary>Asked how it went, he thought for a while: a participle opens no clause of its own; but Associated holds a share, it said.</summary>
    private bool IsParticiple(Frame frame, int from, int end)
    {
        if (frame.Parts[from] is not { Kind: PartKind.Verb, Gerund: false, Infinitive: false } part
            || part.End - part.First > 1
            || analysis.Tokens[part.First].Tag != Tag.Participle
                && !(frame.CueAt(from) is { Subject: < 0, Verb: { } asked, After: var after }
                    && asked.Takes(Languages.Frames.Wh)
                    && frame.Parts[after].Kind is PartKind.Subordinator or PartKind.Wh))
        {
            return false;
        }
        for (int i = from + 1; i < end && frame.Parts[i] is not { Kind: PartKind.Verb, Gerund: false, Infinitive: false }; i++)
            if (frame.Parts[i].Kind == PartKind.Noun) return !Clauses.MainFollows(frame, from, end);
        return false;
    }

    /// <summary>The clause before a cue; where that is no clause or shorter, the one after the cue's comma.</summary>
    public Content? Around(Frame frame, Saying saying, int end, int after)
    {
        int from = Clauses.ClauseStart(frame, end);
        bool clause = from < end
            && !IsParticiple(frame, from, end)
            && clauses.HasMain(frame, from, end)
            && !IsOccasion(frame, from, end)
            && (frame.Parts[from].Kind is not (PartKind.Subordinator or PartKind.Wh) || Clauses.MainFollows(frame, from, end));
        int next = settings.Skip(frame, after);
        if (!clause
            && from < end
            && frame.Is(next, PartKind.Comma)
            && frame.Is(next + 1, PartKind.Verb)
            && frame.Parts[next + 1] is { Infinitive: false, Gerund: false }
            && frame.Parts[from].Kind == PartKind.Noun
            && ends.Until(frame, saying, next + 1, ContentWay.AfterPhrase) is { } predicate)
        {
            return predicate with { From = from };
        }
        if (!clause
            && frame.Is(next, PartKind.Comma)
            && ends.Until(frame, saying, next + 1, ContentWay.AfterPhrase) is { } rest
            && Clauses.HasFinite(frame, rest.From, rest.To))
        {
            return from < end && frame.Parts[from].Kind is PartKind.Subordinator ? rest with { From = from } : rest;
        }
        if (!clause || IsSameSpeaker(frame, saying, from, end)) return null;
        if (IsCut(frame, end))
        {
            int onward = frame.Is(next, PartKind.Noun) && saying.Verb?.Takes(Languages.Frames.Addressee) == true ? Clauses.AfterNoun(frame, next) : next;
            bool brief = end - from <= 3, joins = frame.Is(onward, PartKind.Comma)
                && (brief || onward + 1 < frame.Parts.Length && frame.Parts[onward + 1].Kind is PartKind.Verb or PartKind.Run or PartKind.Adjective);
            if (brief || joins) return joins && ends.Until(frame, saying, onward + 1, ContentWay.Before) is { } tail ? tail with { From = from } : null;
        }
        return GoesOn(frame, next) && ends.Until(frame, saying, next + 1, ContentWay.Before) is { } more
            ? more with { From = from }
            : new Content(from, end, ContentWay.Before);
    }
}
