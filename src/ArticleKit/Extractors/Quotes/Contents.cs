using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Quotes;

/// <summary>What a cue says was said, as parts [From, To) of its frame; Way is the shape it was read by: that, clause, wh, infinitive, object, after, before.</summary>
internal readonly record struct Content(int From, int To, ContentWay Way);

internal enum ContentWay : byte { That, Clause, Wh, Infinitive, Gerund, Preposition, Object, Name, Before, AfterPhrase, Quote }

/// <summary>Finds the words a cue reports: said [that] … · told Y that … · …, X said · according to X, … · denied doing … · urged Y to …</summary>
internal sealed class Contents(Analysis analysis)
{
    private const int Reach = 14;

    public Content? Of(Frame frame, Saying saying) => saying.Type switch
    {
        CueType.Preposition => OfPhrase(frame, saying),
        CueType.Noun => OfNoun(frame, saying),
        _ when saying.Passive || saying.Negated || saying.Verb is null => null,
        _ => saying.Inverted ? Before(frame, saying, saying.At) ?? OfVerb(frame, saying, saying.Subject + 1) : OfVerb(frame, saying, saying.After) ?? Before(frame, saying, saying.Subject),
    };

    private Content? OfVerb(Frame frame, Saying saying, int at)
    {
        var parts = frame.Parts;
        var verb = saying.Verb!;
        while (frame.Is(at, PartKind.Adverb) || frame.Is(at, PartKind.Other)) at++;
        if (at >= parts.Length) return null;
        if (ThatAfter(frame, at, verb.Takes(Languages.Frames.Addressee)) is >= 0 and int that && verb.Takes(Languages.Frames.That)) return Until(frame, saying, that + 1, ContentWay.That);
        int from = SkipTimes(frame, at);
        if (from >= parts.Length) return null;
        if (verb.Takes(Languages.Frames.Quote) && QuoteAt(frame, from) is >= 0 and int quote) return Until(frame, saying, quote, ContentWay.Quote);
        var kind = parts[from].Kind;
        if (kind == PartKind.Wh && verb.Takes(Languages.Frames.That | Languages.Frames.Wh)) return Until(frame, saying, from, ContentWay.Wh);
        if (kind == PartKind.Subordinator && analysis.Word(parts[from].First) is "if" or "whether" && verb.Takes(Languages.Frames.That | Languages.Frames.Wh)) return Until(frame, saying, from, ContentWay.Wh);
        if (kind == PartKind.Verb && parts[from] is { Infinitive: true, Passive: true } && analysis.Word(parts[from].Head) is "named" or "identified" or "quoted") return null;
        if (kind == PartKind.Verb && parts[from].Infinitive && verb.Takes(Languages.Frames.Infinitive) && !verb.Takes(Languages.Frames.Weak)) return Until(frame, saying, from, ContentWay.Infinitive);
        if (kind == PartKind.Verb && parts[from].Gerund && verb.Takes(Languages.Frames.Gerund)) return Until(frame, saying, from, ContentWay.Gerund);
        if (kind == PartKind.Noun && verb.Takes(Languages.Frames.Addressee))
        {
            int next = SkipTimes(frame, AfterNoun(frame, from));
            if (frame.Is(next, PartKind.Wh) || (frame.Is(next, PartKind.Subordinator) && analysis.Word(parts[next].First) is "if" or "whether")) return Until(frame, saying, next, ContentWay.Wh);
            if (frame.Is(next, PartKind.Verb) && parts[next].Infinitive) return Until(frame, saying, from, ContentWay.Infinitive);
            if (frame.Is(next, PartKind.Noun) && ClauseAt(frame, next)) return Until(frame, saying, next, ContentWay.Clause);
            if (QuoteAt(frame, next) is >= 0 and int told) return Until(frame, saying, told, ContentWay.Quote);
        }
        if (verb.Takes(Languages.Frames.That) && !verb.Takes(Languages.Frames.Weak) && ClauseAt(frame, from)) return Until(frame, saying, from, ContentWay.Clause);
        if (kind == PartKind.Noun && verb.Takes(Languages.Frames.Infinitive) && AfterNoun(frame, from) is var doer && frame.Is(doer, PartKind.Verb) && parts[doer].Infinitive) return Until(frame, saying, from, ContentWay.Infinitive);
        if (kind is PartKind.Noun or PartKind.Run or PartKind.Adjective && !saying.Weak && verb.Takes(Languages.Frames.Name | Languages.Frames.As) && (verb.Takes(Languages.Frames.Name) || AsFollows(frame, from))) return Until(frame, saying, from, ContentWay.Name);
        if (kind == PartKind.Preposition && verb.Takes(PrepositionOf(analysis.Word(parts[from].First)))) return Until(frame, saying, from + 1, ContentWay.Preposition);
        if (verb.Particles.Length > 0 && kind is PartKind.Noun or PartKind.Run or PartKind.Verb or PartKind.Wh && !verb.Takes(Languages.Frames.Quote)) return Until(frame, saying, from, ContentWay.Preposition);
        if (kind is PartKind.Noun or PartKind.Run && !saying.Weak && verb.Takes(Languages.Frames.Object)) return Until(frame, saying, from, ContentWay.Object);
        return null;
    }

    /// <summary>A run that stands where the words said begin: after the cue, a comma or a colon.</summary>
    private static int QuoteAt(Frame frame, int at)
    {
        if (frame.Is(at, PartKind.Comma) || frame.Is(at, PartKind.Colon)) at++;
        return frame.Is(at, PartKind.Run) ? at : -1;
    }

    /// <summary>"that" after the cue with at most an addressee, a time, a place between.</summary>
    private int ThatAfter(Frame frame, int at, bool addressee)
    {
        for (int i = at; i < frame.Parts.Length && i - at < Reach; i++)
        {
            switch (frame.Parts[i].Kind)
            {
                case PartKind.That: return frame.Is(i + 1, PartKind.Verb) && !frame.Parts[i + 1].Gerund && i > at ? -1 : i;
                case PartKind.Noun: if (!addressee && !IsTime(frame.Parts[i]) && !frame.Is(i - 1, PartKind.Preposition)) return -1; addressee = false; break;
                case PartKind.Preposition or PartKind.Adverb or PartKind.Comma or PartKind.Bracket or PartKind.Other or PartKind.Adjective: break;
                default: return -1;
            }
        }
        return -1;
    }

    /// <summary>Steps over "on Monday", "last week", "in a statement", "Tuesday" and the comma after them.</summary>
    private int SkipTimes(Frame frame, int at)
    {
        while (at < frame.Parts.Length)
        {
            if (frame.Is(at, PartKind.Adverb)) { at++; continue; }
            if (frame.Is(at, PartKind.Noun) && IsTime(frame.Parts[at]) && !frame.Is(at + 1, PartKind.Verb)) { at++; continue; }
            if (frame.Is(at, PartKind.Preposition) && frame.Is(at + 1, PartKind.Noun) && analysis.Word(frame.Parts[at].First) is "on" or "in" or "at" or "during" or "via" or "late" or "through" or "to"
                && (IsTime(frame.Parts[at + 1]) || frame.Is(at + 2, PartKind.Noun) || frame.Is(at + 2, PartKind.Preposition) || frame.Is(at + 2, PartKind.Comma)) && !frame.Is(at + 2, PartKind.Verb))
            {
                if (!IsTime(frame.Parts[at + 1]) && !Clauses(frame, at + 2)) return at;
                at += 2;
                continue;
            }
            break;
        }
        return at;
    }

    /// <summary>After prepositional phrases a clause begins.</summary>
    private static bool Clauses(Frame frame, int at)
    {
        for (int i = at; i < frame.Parts.Length && i - at < 10; i++)
        {
            if (frame.Is(i, PartKind.Preposition) && frame.Is(i + 1, PartKind.Noun)) { i++; continue; }
            if (frame.Is(i, PartKind.Noun)) return frame.Is(i + 1, PartKind.Verb) || frame.Is(i + 1, PartKind.Adverb) || frame.Is(i, PartKind.Comma);
            if (frame.Parts[i].Kind is not (PartKind.Bracket or PartKind.Adverb)) return frame.Parts[i].Kind is PartKind.That or PartKind.Run or PartKind.Wh;
        }
        return false;
    }

    /// <summary>A subject and, before the sentence ends, a finite verb: the strike caused.</summary>
    private bool ClauseAt(Frame frame, int at)
    {
        if (!frame.Is(at, PartKind.Noun) && !frame.Is(at, PartKind.Run) && !(frame.Is(at, PartKind.Subordinator)) && !frame.Is(at, PartKind.Preposition)) return false;
        bool noun = false;
        for (int i = at; i < frame.Parts.Length && i - at < 24; i++)
        {
            switch (frame.Parts[i].Kind)
            {
                case PartKind.Noun or PartKind.Run: noun = true; break;
                case PartKind.Coordinator when frame.Is(i + 1, PartKind.Verb) || (frame.Is(i + 1, PartKind.Adverb) && frame.Is(i + 2, PartKind.Verb)): return false;
                case PartKind.Verb: if (!frame.Parts[i].Infinitive && !frame.Parts[i].Gerund) return noun; if (!noun) return false; break;
                case PartKind.Subordinator when i > at: return false;
                case PartKind.Preposition when i > at && frame.Is(i + 1, PartKind.Noun) && frame.Is(i + 2, PartKind.Verb) && !frame.Parts[i + 2].Gerund && analysis.Word(frame.Parts[i].First) is "after" or "before" or "since" or "until": return false;
                case PartKind.Stop or PartKind.Colon or PartKind.That: return false;
            }
        }
        return false;
    }

    /// <summary>described the plan as …: "as" before the sentence ends.</summary>
    private bool AsFollows(Frame frame, int from)
    {
        for (int i = from + 1; i < frame.Parts.Length && i - from < 16; i++)
        {
            if (frame.Parts[i].Kind is PartKind.Stop or PartKind.Comma or PartKind.Verb) return false;
            if (analysis.Word(frame.Parts[i].First) is "as") return true;
        }
        return false;
    }

    private static int AfterNoun(Frame frame, int noun)
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

    /// <summary>…, X said · …, X said, …: the clause before the speaker, or the longer half where the cue stands in the middle.</summary>
    private Content? Before(Frame frame, Saying saying, int speaker)
    {
        if (speaker <= 0 || saying.Gerund || saying.Weak || saying.Unreal || saying.Verb is { } verb && !(verb.Takes(Languages.Frames.Quote) && verb.Takes(Languages.Frames.That))) return null;
        int end = speaker;
        while (end > 0 && frame.Parts[end - 1].Kind is PartKind.Adverb or PartKind.Other) end--;
        if (end == 0 || frame.Parts[end - 1].Kind is not (PartKind.Comma or PartKind.Dash)) return null;
        return Around(frame, saying, end - 1, saying.Inverted ? saying.Subject + 1 : saying.After);
    }

    /// <summary>The clause before a cue; where that is no clause or shorter, the one after the cue's comma.</summary>
    private Content? Around(Frame frame, Saying saying, int end, int after)
    {
        int from = ClauseStart(frame, end);
        bool clause = from < end && HasFinite(frame, from, end) && frame.Parts[from].Kind is not (PartKind.Subordinator or PartKind.Wh);
        int next = SkipTimes(frame, after);
        if (!clause && frame.Is(next, PartKind.Comma) && Until(frame, saying, next + 1, ContentWay.AfterPhrase) is { } rest && HasFinite(frame, rest.From, rest.To)) return rest;
        return clause ? new Content(from, end, ContentWay.Before) : null;
    }

    private static bool HasFinite(Frame frame, int from, int end)
    {
        for (int i = from; i < end; i++) if (frame.Parts[i].Kind == PartKind.Verb && !frame.Parts[i].Gerund && !frame.Parts[i].Infinitive) return true;
        return false;
    }

    private static int ClauseStart(Frame frame, int end)
    {
        for (int i = end - 1; i >= 0; i--) if (frame.Parts[i].Kind == PartKind.Stop) return i + 1;
        int from = 0;
        while (from < end && frame.Parts[from].Kind is PartKind.Coordinator or PartKind.Comma or PartKind.Dash or PartKind.Other) from++;
        return from;
    }

    private Content? OfPhrase(Frame frame, Saying saying)
    {
        var parts = frame.Parts;
        bool opens = true;
        for (int i = 0; i < saying.At; i++) opens &= parts[i].Kind is PartKind.Coordinator or PartKind.Adverb or PartKind.Comma or PartKind.Other;
        if (!opens)
        {
            int end = saying.At;
            while (end > 0 && parts[end - 1].Kind is PartKind.Comma or PartKind.Dash) end--;
            return Around(frame, saying, end, saying.After);
        }
        for (int i = saying.After; i < parts.Length && i - saying.After < 30; i++)
            if (parts[i].Kind == PartKind.Comma && (i + 1 < parts.Length) && !AsideAt(frame, i)) return Until(frame, saying, i + 1, ContentWay.AfterPhrase);
        return null;
    }

    /// <summary>", a think tank," after a comma no clause begins but a description.</summary>
    private bool AsideAt(Frame frame, int comma)
    {
        var next = frame.Parts[comma + 1];
        if (next.Kind == PartKind.Who) return true;
        if (next.Kind != PartKind.Noun || analysis.Word(next.First) is not ("a" or "an")) return false;
        for (int i = comma + 2; i < frame.Parts.Length; i++)
        {
            if (frame.Parts[i].Kind == PartKind.Comma) return true;
            if (frame.Parts[i].Kind == PartKind.Verb) return false;
        }
        return false;
    }

    private Content? OfNoun(Frame frame, Saying saying)
    {
        if (saying.Noun is not { That: true }) return null;
        int at = saying.After;
        if (frame.Is(at, PartKind.That)) return Until(frame, saying, at + 1, ContentWay.That);
        if (frame.Is(at, PartKind.Verb) && frame.Parts[at].Infinitive) return Until(frame, saying, at, ContentWay.Infinitive);
        return null;
    }

    /// <summary>From a part to where the reporter's own words go on: the sentence's end, a further cue of the same speaker, a trailing attribution.</summary>
    private Content? Until(Frame frame, Saying saying, int from, ContentWay way)
    {
        var parts = frame.Parts;
        int end = from;
        for (; end < parts.Length; end++)
        {
            var kind = parts[end].Kind;
            if (kind == PartKind.Stop) break;
            if (kind is PartKind.Comma or PartKind.Dash && Leaves(frame, saying, end, from)) break;
            if (kind == PartKind.Coordinator && CueAt(frame, end + 1, saying)) break;
            if (kind == PartKind.Coordinator && way == ContentWay.Name && end > from && parts[end - 1].Kind == PartKind.Run && ClauseAt(frame, end + 1)) break;
        }
        while (end > from && parts[end - 1].Kind is PartKind.Comma or PartKind.Dash) end--;
        return end > from ? new Content(from, end, way) : null;
    }

    /// <summary>After this comma the reporter speaks again.</summary>
    private bool Leaves(Frame frame, Saying saying, int comma, int from)
    {
        if (comma == from) return false;
        int next = comma + 1;
        if (next >= frame.Parts.Length) return true;
        if (saying.Relative >= 0) return true;
        if (frame.Is(next, PartKind.Wh) && analysis.Word(frame.Parts[next].First) is "where" or "when") return true;
        if (frame.Is(next, PartKind.Coordinator)) next++;
        while (frame.Is(next, PartKind.Adverb)) next++;
        if (CueAt(frame, next, saying)) return true;
        if (frame.CueAt(next) is { Type: CueType.Preposition } relay && relay != saying) return true;
        return frame.CueOf(next) is { Weak: false, Gerund: false } other && other != saying && other.At > comma && other.Verb?.Takes(Languages.Frames.Quote) == true;
    }

    /// <summary>A cue verb stands here whose subject is this saying's: and added, calling it.</summary>
    private static bool CueAt(Frame frame, int at, Saying saying)
    {
        while (frame.Is(at, PartKind.Adverb)) at++;
        if (!frame.Is(at, PartKind.Verb)) return false;
        return frame.CueAt(at) is { } other && other != saying && (other.Subject == saying.Subject || other.Gerund);
    }

    private static Languages.Frames PrepositionOf(ReadOnlySpan<char> word) => word switch
    {
        "of" or "about" or "against" or "over" => Languages.Frames.Of,
        "for" => Languages.Frames.For,
        "on" or "upon" => Languages.Frames.On,
        "to" => Languages.Frames.To,
        "with" => Languages.Frames.With,
        _ => Languages.Frames.None,
    };

    private bool IsTime(Part part) => Subjects.IsTime(analysis, part);
}
