using ArticleKit.Languages;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Quotes;

/// <summary>What kind of clause a verb stands in: who treats … · a man identified as … · the verb before, and whether it is one of saying.</summary>
internal sealed class VerbShapes(Analysis analysis, Lexicon lexicon)
{
    /// <summary>who treats, that was said, which he called.</summary>
    public static bool IsRelative(Frame frame, int verb)
    {
        for (int i = verb - 1; i >= 0 && verb - i <= 3; i--)
        {
            if (frame.Parts[i].Kind == PartKind.Who) return true;
            if (frame.Parts[i].Kind == PartKind.That) return i > 0 && frame.Parts[i - 1].Kind == PartKind.Noun && i == verb - 1;
            if (frame.Parts[i].Kind is not (PartKind.Adverb or PartKind.Noun or PartKind.Comma)) return false;
        }
        return false;
    }

    /// <summary>A relative clause begins between two parts.</summary>
    public static bool InRelative(Frame frame, int from, int at)
    {
        for (int i = from; i < at; i++) if (frame.Parts[i].Kind is PartKind.Who || frame.Is(i, PartKind.That) && frame.Is(i - 1, PartKind.Noun)) return true;
        return false;
    }

    /// <summary>from Mike Lee, who declared: the verb looked from stands in this noun's relative clause.</summary>
    public static bool RelativeFollows(Frame frame, int noun)
    {
        int i = frame.Is(noun + 1, PartKind.Bracket) ? noun + 2 : noun + 1;
        if (frame.Is(i, PartKind.Comma) || frame.Is(i, PartKind.Dash)) i++;
        return frame.Is(i, PartKind.Who) || (frame.Is(i, PartKind.That) && frame.Is(i + 1, PartKind.Verb));
    }

    /// <summary>A participle right after its noun: a man identified as, officials speaking on condition.</summary>
    public bool IsReduced(Frame frame, int verb)
    {
        var part = frame.Parts[verb];
        if (part.Gerund) return true;
        return part.End - part.First == 1
            && analysis.Tokens[part.First].Tag == Tag.Participle
            && verb > 0
            && frame.Parts[verb - 1].Kind is PartKind.Noun or PartKind.Comma or PartKind.Bracket
            && (frame.HasFinite || !lexicon.Words[analysis.Tokens[part.First].Word].Can(Tag.Past));
    }

    /// <summary>
    /// as widely expected, when asked: a participle without a subject behind a conjunction; or …, as keepers expected,: with one, behind "as" and a comma.
    /// </summary>
    public bool IsAsExpected(Frame frame, int verb)
    {
        int at = verb - 1;
        while (frame.Is(at, PartKind.Adverb)) at--;
        if (frame.Is(at, PartKind.Noun)
            && frame.Is(at - 1, PartKind.Subordinator)
            && frame.Is(at - 2, PartKind.Comma)
            && lexicon.Cues.Is(analysis.Tokens[frame.Parts[at - 1].First].Word, QuoteWord.As))
        {
            return true;
        }
        return frame.Is(at, PartKind.Subordinator) || frame.Is(at, PartKind.Wh) || frame.Is(at, PartKind.Preposition);
    }

    /// <summary>The part that opens a relative clause.</summary>
    public static int Opening(Frame frame, int at, int stop)
    {
        while (at > stop && frame.Parts[at].Kind is not (PartKind.Who or PartKind.That)) at--;
        if (at > stop && frame.Parts[at - 1].Kind == PartKind.Comma) at--;
        return at;
    }

    /// <summary>refused to answer questions on who had sunk it · about why the ferry sank: the verb of a question behind a preposition.</summary>
    public static bool IsAsked(Frame frame, int verb)
    {
        const int Reach = 5;
        for (int i = verb - 1; i > 0 && verb - i <= Reach; i--)
        {
            if (frame.Parts[i].Kind is PartKind.Who or PartKind.Wh)
                return frame.Is(i - 1, PartKind.Preposition) && frame.Is(i - 2, PartKind.Noun) && frame.Is(i - 3, PartKind.Verb);
            if (frame.Parts[i].Kind is not (PartKind.Adverb or PartKind.Noun or PartKind.Preposition)) return false;
        }
        return false;
    }

    public int VerbBefore(Frame frame, int part, int stop)
    {
        bool but = frame.Is(part, PartKind.Coordinator) && lexicon.Cues.Is(analysis.Tokens[frame.Parts[part].First].Word, QuoteWord.But);
        for (int i = part - 1; i >= stop; i--)
        {
            if (frame.Parts[i].Kind != PartKind.Verb || IsReduced(frame, i) || IsAsExpected(frame, i) || but && IsAsked(frame, i)) continue;
            if (IsRelative(frame, i)
                && !(frame.Is(part, PartKind.Coordinator) && !lexicon.Cues.Is(analysis.Tokens[frame.Parts[part].First].Word, QuoteWord.But)))
            {
                continue;
            }
            return i;
        }
        return -1;
    }

    /// <summary>A verb of saying with a clause for its object, and no hearer: saying, adding, but not advising the group.</summary>
    public bool Tells(Part verb)
    {
        bool tells = false;
        foreach (var cue in lexicon.Cues.Verbs(analysis.Tokens[verb.Head].Word)) if (cue.Particles.Length == 0)
        {
            if (cue.Takes(Languages.Frames.Hearer | Languages.Frames.Addressee)) return false;
            tells |= cue.Takes(Languages.Frames.That);
        }
        return tells && Says(verb);
    }

    public bool Says(Part verb)
    {
        foreach (var cue in lexicon.Cues.Verbs(analysis.Tokens[verb.Head].Word))
            if (cue.Particles.Length == 0
                && cue.Takes(Languages.Frames.That)
                && cue.Takes(Languages.Frames.Quote)
                && !cue.Takes(Languages.Frames.Mind | Languages.Frames.Weak))
            {
                return true;
            }
        return false;
    }
}
