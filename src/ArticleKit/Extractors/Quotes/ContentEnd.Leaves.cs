using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Quotes;

/// <summary>Where a comma leaves what was said for the reporter's own words.</summary>
internal sealed partial class ContentEnd
{
    /// <summary>After this comma the reporter speaks again.</summary>
    private bool Leaves(Frame frame, Saying saying, int comma, int from, ContentWay way)
    {
        if (comma == from) return false;
        int next = comma + 1;
        if (next >= frame.Parts.Length) return true;
        if (saying.Relative >= 0 || saying.Gerund && saying.Subject == next) return true;
        if (frame.Is(comma, PartKind.Dash) && Resumes(frame, next)) return false;
        // "so" – and his party knows it
        if (frame.Is(comma, PartKind.Dash)
            && frame.Is(comma - 1, PartKind.Run)
            && frame.Is(next, PartKind.Coordinator)
            && frame.Is(next + 1, PartKind.Noun)
            && StartsVerb(frame, next + 2))
        {
            return true;
        }
        if (frame.Is(comma, PartKind.Comma)
            && frame.Is(next, PartKind.Noun)
            && (StartsVerb(frame, AfterJoined(frame, next)) || frame.Is(next + 1, PartKind.Run))
            && OpensSubordinate(frame, saying))
        {
            return true;
        }
        if (frame.Is(next, PartKind.Subordinator)
            && lexicon.Cues.Is(analysis.Tokens[frame.Parts[next].First].Word, QuoteWord.Contrast)
            && (frame.CueOf(next + 1) ?? (frame.Is(next + 2, PartKind.Comma) ? frame.CueOf(next + 3) : null)) is { } rival
            && rival != saying)
        {
            return true;
        }
        if (frame.Is(comma, PartKind.Comma)
            && frame.Is(next, PartKind.Who)
            && (way is not (ContentWay.That or ContentWay.Clause) || Clauses.HasFinite(frame, from, comma))
            && IsAdded(frame, next))
        {
            return true;
        }
        // in what Costa called "late"
        if (frame.Is(comma, PartKind.Comma)
            && frame.Is(next, PartKind.Preposition)
            && frame.Is(next + 1, PartKind.Wh)
            && frame.CueOf(next + 2) is { Type: CueType.Verb, Verb: { } naming }
            && naming.Takes(Languages.Frames.Name | Languages.Frames.As))
        {
            return true;
        }
        // even as pilots disputed it
        if (frame.Is(comma, PartKind.Comma)
            && frame.Is(next, PartKind.Adverb)
            && analysis.Word(frame.Parts[next].First) is "even"
            && frame.Is(next + 1, PartKind.Subordinator)
            && lexicon.Cues.Is(analysis.Tokens[frame.Parts[next + 1].First].Word, QuoteWord.As))
        {
            return true;
        }
        // as he called for talks
        if (frame.Is(comma, PartKind.Comma)
            && frame.Is(next, PartKind.Subordinator)
            && lexicon.Cues.Is(analysis.Tokens[frame.Parts[next].First].Word, QuoteWord.As)
            && IsHim(frame, next + 1)
            && frame.CueOf(next + 1) is { Weak: false, Type: CueType.Verb } doing
            && doing != saying
            && !doing.Verb!.Takes(Languages.Frames.Mind))
        {
            return true;
        }
        if (frame.Is(comma, PartKind.Comma) && way is ContentWay.That or ContentWay.Clause && IsOccasion(frame, next) && Clauses.HasFinite(frame, from, comma))
            return true;
        if (frame.Is(comma, PartKind.Comma)
            && frame.Is(next, PartKind.Preposition)
            && lexicon.Cues.Is(analysis.Tokens[frame.Parts[next].First].Word, QuoteWord.As)
            && frame.CueOf(next + 1) is { Weak: false, Type: CueType.Verb } observer
            && observer != saying)
        {
            return true;
        }
        if (way == ContentWay.Gerund
            && frame.Is(next, PartKind.Subordinator)
            && lexicon.Cues.Is(analysis.Tokens[frame.Parts[next].First].Word, QuoteWord.Contrast))
        {
            return true;
        }
        if (frame.Is(next, PartKind.Wh) && lexicon.Cues.Is(analysis.Tokens[frame.Parts[next].First].Word, QuoteWord.Occasion)) return true;
        if (IsGloss(frame, from, comma)) return true;
        // …, a court has heard
        if (frame.Is(comma, PartKind.Comma) && frame.Is(next, PartKind.Noun))
            foreach (var heard in frame.Sayings) if (heard.Audience == next && heard != saying) return true;
        if (frame.Is(comma, PartKind.Comma)
            && frame.CueAt(next) is { Inverted: true, Weak: false, Subject: >= 0 } signed
            && signed != saying
            && Speaks(frame, next)
            && IsSpeaker(frame, signed.Subject))
        {
            return true;
        }
        if (frame.Is(next, PartKind.Coordinator)) next++;
        while (frame.Is(next, PartKind.Adverb)) next++;
        if (frame.Is(comma + 1, PartKind.Coordinator)
            && frame.Is(next, PartKind.Verb)
            && frame.Is(next + 1, PartKind.Comma)
            && frame.Is(next + 2, PartKind.Noun)
            && frame.Is(comma - 1, PartKind.Verb))
        {
            return false;
        }
        if (CueAt(frame, next, saying)) return true;
        if (frame.CueAt(next) is { Type: CueType.Preposition } relay && relay != saying) return true;
        return frame.CueOf(next) is { Weak: false, Gerund: false } other
            && other != saying
            && other.At > comma
            && other.Verb?.Takes(Languages.Frames.Quote) == true
            && (way is not (ContentWay.That or ContentWay.Clause) || !frame.Is(next + 1, PartKind.Comma) || Clauses.HasFinite(frame, from, comma));
    }

    /// <summary>said it would go, hours before the talks · a day after the fire: when it was said, so many hours or days being none of the words.</summary>
    private bool IsOccasion(Frame frame, int at)
    {
        if (!frame.Is(at, PartKind.Noun)
            || !(frame.Is(at + 1, PartKind.Preposition) || frame.Is(at + 1, PartKind.Subordinator))
            || !lexicon.Cues.Is(analysis.Tokens[frame.Parts[at + 1].First].Word, QuoteWord.Clausal))
        {
            return false;
        }
        var part = frame.Parts[at];
        if ((lexicon.Calendar.Kinds(analysis.Tokens[part.Head].Word) & (CalendarKind.Unit | CalendarKind.Units)) == 0) return false;
        return part.First == part.Head || part.First == part.Head - 1 && lexicon.Cues.Is(analysis.Tokens[part.First].Word, QuoteWord.A);
    }

    /// <summary>said Costa · said an ambassador who …; but not wrote a host of songs.</summary>
    private bool IsSpeaker(Frame frame, int noun)
    {
        ref readonly var head = ref analysis.Tokens[frame.Parts[noun].Head];
        return head.Tag == Tag.Name || lexicon.Words[head.Word].Is(WordFlags.Person | WordFlags.PersonPlural) && !frame.Is(noun + 1, PartKind.Preposition);
    }

    /// <summary>said it would end, a swipe at Costa: what the reporter calls the words closes the sentence, with no verb of its own.</summary>
    private bool IsGloss(Frame frame, int from, int comma)
    {
        if (!frame.Is(comma + 1, PartKind.Noun)
            || !lexicon.Cues.Is(analysis.Tokens[frame.Parts[comma + 1].First].Word, QuoteWord.A)
            || !Clauses.HasFinite(frame, from, comma))
        {
            return false;
        }
        // said it was late, a charge the mayor, Ann Lee, denied
        if (lexicon.Cues.Noun(analysis.Tokens[frame.Parts[comma + 1].Head].Word) is { Document: false } && frame.Is(comma + 2, PartKind.Noun)) return true;
        if (analysis.Tokens[frame.Parts[comma - 1].Head].Tag == Tag.Name
            || lexicon.Words[analysis.Tokens[frame.Parts[comma + 1].Head].Word].Is(WordFlags.Person | WordFlags.Group))
        {
            return false;
        }
        for (int i = comma + 2; i < frame.Parts.Length && frame.Parts[i].Kind != PartKind.Stop; i++)
            if (frame.Parts[i].Kind is PartKind.Run or PartKind.Comma or PartKind.Coordinator or PartKind.Dash
                || frame.Parts[i] is { Kind: PartKind.Verb, Gerund: false, Infinitive: false } && !Relates(frame, comma + 1, i))
            {
                return false;
            }
        return true;
    }

    /// <summary>a plan that would fail · a plan he made: the verb stands in a clause about the noun.</summary>
    private static bool Relates(Frame frame, int noun, int verb)
    {
        int i = verb - 1;
        while (i > noun + 1 && frame.Parts[i].Kind is PartKind.Adverb) i--;
        if (i > noun + 1 && frame.Is(i, PartKind.Noun) && frame.Parts[i - 1].Kind is PartKind.That or PartKind.Who or PartKind.Noun) i--;
        return i > noun && frame.Parts[i].Kind is PartKind.That or PartKind.Who || frame.Is(i, PartKind.Noun) && i >= noun && frame.Is(i + 1, PartKind.Noun);
    }

    /// <summary>and he accused: he who speaks goes on in a clause of his own.</summary>
    private bool IsHim(Frame frame, int at) =>
        frame.Is(at, PartKind.Noun) && lexicon.Cues.Is(analysis.Tokens[frame.Parts[at].Head].Word, QuoteWord.He | QuoteWord.She | QuoteWord.They);

    /// <summary>
    /// …, who is 70: the reporter adds it. Not so where marked words stand in it without a cue of their own, or where after it the words said go on: the mayor,
    /// who is ill, will stay.
    /// </summary>
    private static bool IsAdded(Frame frame, int from)
    {
        bool cued = false;
        for (int i = from; i < frame.Parts.Length; i++)
        {
            if (frame.Parts[i].Kind is PartKind.Stop) break;
            if (frame.Parts[i].Kind is PartKind.Run) return cued;
            cued |= frame.CueAt(i) is { Weak: false, Type: CueType.Verb };
            if (frame.Is(i, PartKind.Comma) && (StartsVerb(frame, i + 1) || frame.Is(i + 1, PartKind.Coordinator))) return false;
        }
        return true;
    }
}
