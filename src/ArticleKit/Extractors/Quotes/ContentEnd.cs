using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Quotes;

/// <summary>Where the words a cue reports end and the reporter speaks again: the sentence's end, a further cue of the same speaker, a trailing attribution.</summary>
internal sealed class ContentEnd(Analysis analysis, Lexicon lexicon, Clauses clauses)
{
    /// <summary>From a part to where the reporter's own words go on: the sentence's end, a further cue of the same speaker, a trailing attribution.</summary>
    public Content? Until(Frame frame, Saying saying, int from, ContentWay way)
    {
        var parts = frame.Parts;
        int end = from;
        for (; end < parts.Length; end++)
        {
            var kind = parts[end].Kind;
            if (kind == PartKind.Stop) break;
            if (kind == PartKind.Noun && end > from && parts[end - 1].Kind == PartKind.Run && ClosesWithComma(parts[end - 1]) && analysis.Word(parts[end].First) is "a" or "an") break;
            if (kind is PartKind.Comma or PartKind.Dash && Leaves(frame, saying, end, from)) break;
            if (kind == PartKind.Coordinator && CueAt(frame, end + 1, saying) && (way is not (ContentWay.That or ContentWay.Clause) || Speaks(frame, end + 1))) break;
            if (end > from && way is ContentWay.Object or ContentWay.Preposition && EndsObject(frame, end)) break;
            if (kind == PartKind.Coordinator && way == ContentWay.Name && end > from && parts[end - 1].Kind == PartKind.Run && clauses.ClauseAt(frame, end + 1)) break;
        }
        while (end > from && parts[end - 1].Kind is PartKind.Comma or PartKind.Dash) end--;
        return end > from ? new Content(from, end, way) : null;
    }

    /// <summary>called it "small talk," a phrase: the comma stands inside the mark.</summary>
    private bool ClosesWithComma(Part run) => run.End - 2 > run.First && (analysis.Word(run.End - 2) is "," || analysis.Word(run.End - 1) is ",");

    /// <summary>attacked the plan while praising its author · those backing the plan met: what is said of ends where another clause or the sentence's own verb begins.</summary>
    private bool EndsObject(Frame frame, int at)
    {
        var part = frame.Parts[at];
        if (part.Kind is PartKind.Subordinator or PartKind.Comma) return !frame.Is(at + 1, PartKind.Who) && !(frame.Is(at + 1, PartKind.Noun) && frame.Is(at + 2, PartKind.Coordinator));
        if (part.Kind == PartKind.Coordinator) return frame.Is(at + 1, PartKind.Verb) || frame.Is(at + 1, PartKind.Adverb) && frame.Is(at + 2, PartKind.Verb);
        if (part is not { Kind: PartKind.Verb, Gerund: false, Infinitive: false } || part.End - part.First == 1 && analysis.Tokens[part.First].Tag == Tag.Participle) return false;
        for (int i = at - 1; i >= 0 && at - i < 8; i--)
        {
            if (frame.Parts[i].Kind is PartKind.Who or PartKind.That or PartKind.Wh) return false;
            if (frame.Parts[i].Kind is PartKind.Verb or PartKind.Comma) break;
        }
        return !frame.Is(at - 2, PartKind.Noun) || !frame.Is(at - 1, PartKind.Noun);
    }

    /// <summary>said, added, noted: and no verb that is as often something done.</summary>
    private static bool Speaks(Frame frame, int at)
    {
        while (frame.Is(at, PartKind.Adverb)) at++;
        return frame.CueAt(at) is { Weak: false, Verb: { } verb } && verb.Takes(Languages.Frames.Quote) && verb.Takes(Languages.Frames.That);
    }

    /// <summary>After this comma the reporter speaks again.</summary>
    private bool Leaves(Frame frame, Saying saying, int comma, int from)
    {
        if (comma == from) return false;
        int next = comma + 1;
        if (next >= frame.Parts.Length) return true;
        if (saying.Relative >= 0) return true;
        if (frame.Is(comma, PartKind.Dash) && Resumes(frame, next)) return false;
        if (frame.Is(next, PartKind.Subordinator) && lexicon.Cues.Is(analysis.Tokens[frame.Parts[next].First].Word, QuoteWord.Contrast) && frame.CueOf(next + 1) is { } rival && rival != saying) return true;
        if (frame.Is(next, PartKind.Wh) && analysis.Word(frame.Parts[next].First) is "where" or "when") return true;
        if (frame.Is(next, PartKind.Coordinator)) next++;
        while (frame.Is(next, PartKind.Adverb)) next++;
        if (frame.Is(comma + 1, PartKind.Coordinator) && frame.Is(next, PartKind.Verb) && frame.Is(next + 1, PartKind.Comma) && frame.Is(next + 2, PartKind.Noun) && frame.Is(comma - 1, PartKind.Verb)) return false;
        if (CueAt(frame, next, saying)) return true;
        if (frame.CueAt(next) is { Type: CueType.Preposition } relay && relay != saying) return true;
        return frame.CueOf(next) is { Weak: false, Gerund: false } other && other != saying && other.At > comma && other.Verb?.Takes(Languages.Frames.Quote) == true;
    }

    /// <summary>the record — where it was hot — showed: after the second dash the clause goes on with its verb.</summary>
    private static bool Resumes(Frame frame, int from)
    {
        for (int i = from; i < frame.Parts.Length && i - from < 40; i++)
        {
            if (frame.Parts[i].Kind is PartKind.Stop) return false;
            if (frame.Parts[i].Kind == PartKind.Dash) return frame.Is(i + 1, PartKind.Verb) && frame.Parts[i + 1] is { Gerund: false, Infinitive: false } && frame.CueAt(i + 1) is not { Weak: false };
        }
        return false;
    }

    /// <summary>A cue verb stands here whose subject is this saying's: and added, calling it.</summary>
    private static bool CueAt(Frame frame, int at, Saying saying)
    {
        while (frame.Is(at, PartKind.Adverb)) at++;
        if (!frame.Is(at, PartKind.Verb)) return false;
        return frame.CueAt(at) is { } other && other != saying && (other.Subject == saying.Subject || other.Gerund);
    }
}
