using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Quotes;

/// <summary>What a cue says was said, as parts [From, To) of its frame; Way is the shape it was read by: that, clause, wh, infinitive, object, after, before.</summary>
internal readonly record struct Content(int From, int To, ContentWay Way);

internal enum ContentWay : byte { That, Clause, Wh, Infinitive, Gerund, Preposition, Object, Name, Before, AfterPhrase, Quote }

/// <summary>Finds the words a cue reports: said [that] … · told Y that … · …, X said · according to X, … · denied doing … · urged Y to …</summary>
internal sealed class Contents(Analysis analysis, Lexicon lexicon)
{
    private const int Reach = 14;

    public Content? Of(Frame frame, Saying saying) => AsClause(frame, saying) ?? saying.Type switch
    {
        CueType.Preposition => OfPhrase(frame, saying),
        CueType.Noun => OfNoun(frame, saying),
        _ when saying.Passive || saying.Negated || saying.Verb is null => null,
        _ => saying.Inverted ? Before(frame, saying, saying.At) ?? OfVerb(frame, saying, saying.Subject + 1) : OfVerb(frame, saying, saying.After) ?? Before(frame, saying, saying.Subject),
    };

    /// <summary>As Lee noted, the plan failed: what the comma opens, or where the aside stands late the clause before it.</summary>
    private Content? AsClause(Frame frame, Saying saying)
    {
        if (saying.Type != CueType.Verb || saying.Inverted || saying.Passive || saying.Gerund || saying.Subject < 1) return null;
        if (saying.Verb is not { } verb || saying.Weak || !verb.Takes(Languages.Frames.That) || !verb.Takes(Languages.Frames.Quote) || analysis.Word(frame.Parts[saying.Subject - 1].First) is not ("as" or "As")) return null;
        int next = saying.After;
        while (next < frame.Parts.Length && frame.Parts[next].Kind is PartKind.Preposition or PartKind.Noun or PartKind.Adverb) next++;
        if (next < frame.Parts.Length && frame.Parts[next].Kind is not (PartKind.Comma or PartKind.Stop)) return null;
        if (frame.Is(next, PartKind.Comma) && !frame.Is(next + 1, PartKind.Verb) && Until(frame, saying, next + 1, ContentWay.AfterPhrase) is { } rest && HasFinite(frame, rest.From, rest.To)) return rest;
        int end = saying.Subject - 1;
        while (end > 0 && frame.Parts[end - 1].Kind is PartKind.Comma or PartKind.Dash) end--;
        int from = ClauseStart(frame, end);
        return from < end && HasFinite(frame, from, end) ? new Content(from, end, ContentWay.Before) : null;
    }

    private Content? OfVerb(Frame frame, Saying saying, int at)
    {
        var parts = frame.Parts;
        var verb = saying.Verb!;
        while ((frame.Is(at, PartKind.Adverb) && !IsThere(frame, at)) || frame.Is(at, PartKind.Other)) at++;
        if (at >= parts.Length) return null;
        if (ThatAfter(frame, at, verb.Takes(Languages.Frames.Addressee)) is >= 0 and int that && verb.Takes(Languages.Frames.That)) return Until(frame, saying, that + 1, ContentWay.That);
        int from = SkipTimes(frame, at);
        if (from >= parts.Length) return null;
        if (verb.Takes(Languages.Frames.Quote) && QuoteAt(frame, from) is >= 0 and int quote) return Until(frame, saying, quote, ContentWay.Quote);
        var kind = parts[from].Kind;
        if (kind == PartKind.Wh && verb.Takes(Languages.Frames.That | Languages.Frames.Wh)) return Until(frame, saying, from, ContentWay.Wh);
        if (kind == PartKind.Subordinator && analysis.Word(parts[from].First) is "if" or "whether" && verb.Takes(Languages.Frames.That | Languages.Frames.Wh)) return Until(frame, saying, from, ContentWay.Wh);
        if (IsThing(frame, saying, from)) return null;
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
        bool sure = !verb.Takes(Languages.Frames.Weak) || IsDocument(saying);
        if (verb.Takes(Languages.Frames.That) && sure && ClauseAt(frame, from)) return Until(frame, saying, from, ContentWay.Clause);
        if (kind == PartKind.Noun && verb.Takes(Languages.Frames.Infinitive) && AfterNoun(frame, from) is var doer && frame.Is(doer, PartKind.Verb) && parts[doer].Infinitive) return Until(frame, saying, from, ContentWay.Infinitive);
        if (kind is PartKind.Noun or PartKind.Run or PartKind.Adjective && !saying.Weak && verb.Takes(Languages.Frames.Name | Languages.Frames.As) && (verb.Takes(Languages.Frames.Name) || AsFollows(frame, from))) return Until(frame, saying, from, ContentWay.Name);
        if (kind == PartKind.Preposition && verb.Takes(PrepositionOf(analysis.Word(parts[from].First)))) return Until(frame, saying, from + 1, ContentWay.Preposition);
        if (verb.Particles.Length > 0 && kind is PartKind.Noun or PartKind.Run or PartKind.Verb or PartKind.Wh && !verb.Takes(Languages.Frames.Quote)) return Until(frame, saying, from, ContentWay.Preposition);
        if (kind == PartKind.Noun && verb.Takes(Languages.Frames.Addressee) && verb.Takes(Languages.Frames.Of) && OfFollows(frame, from)) return Until(frame, saying, from, ContentWay.Gerund);
        if (kind == PartKind.Noun && verb.Takes(Languages.Frames.Weak) && verb.Takes(Languages.Frames.That) && sure) return Until(frame, saying, from, ContentWay.Object);
        if (kind is PartKind.Noun or PartKind.Run && !saying.Weak && verb.Takes(Languages.Frames.Object)) return Until(frame, saying, from, ContentWay.Object);
        return null;
    }

    /// <summary>the pipeline rules that had divided them: what looks like a verb is a plural noun with its relative clause.</summary>
    private bool IsThing(Frame frame, Saying saying, int at) =>
        analysis.Word(frame.Parts[at].First) is "that" && frame.Is(at + 1, PartKind.Verb) && lexicon.Words[analysis.Tokens[saying.CueFirst].Word].Can(Tag.Plural) && analysis.Word(saying.CueFirst)[^1] is 's';

    /// <summary>A report, a poll or another text finds and shows: it says so.</summary>
    private bool IsDocument(Saying saying) => saying.Speaker is { } speaker && lexicon.Cues.Noun(analysis.Tokens[speaker.Head].Word) is { Document: true };

    /// <summary>accused the ministry of: "of" follows the one accused.</summary>
    private bool OfFollows(Frame frame, int noun)
    {
        for (int i = noun + 1; i < frame.Parts.Length && i - noun < 8; i++)
        {
            if (frame.Parts[i].Kind is PartKind.Stop or PartKind.Verb or PartKind.Coordinator) return false;
            if (frame.Is(i, PartKind.Preposition) && analysis.Word(frame.Parts[i].First) is "of") return true;
        }
        return false;
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
                case PartKind.Noun: if (!addressee && !IsTime(frame.Parts[i]) && !frame.Is(i - 1, PartKind.Preposition) && !frame.Is(i - 1, PartKind.To)) return -1; addressee = false; break;
                case PartKind.Preposition or PartKind.To or PartKind.Adverb or PartKind.Comma or PartKind.Bracket or PartKind.Other or PartKind.Adjective: break;
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
            if (frame.Is(at, PartKind.Adverb) && !IsThere(frame, at)) { at++; continue; }
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
        if (!IsThere(frame, at) && !frame.Is(at, PartKind.Noun) && !frame.Is(at, PartKind.Run) && !(frame.Is(at, PartKind.Subordinator)) && !frame.Is(at, PartKind.Preposition)) return false;
        if (frame.Is(at, PartKind.Noun) && frame.Is(at + 1, PartKind.Verb) && frame.Parts[at + 1].Infinitive && analysis.Tokens[frame.Parts[at].Head].Tag == Tag.Name) return false;
        bool noun = frame.Is(at, PartKind.Adverb);
        for (int i = at; i < frame.Parts.Length && i - at < 24; i++)
        {
            switch (frame.Parts[i].Kind)
            {
                case PartKind.Noun or PartKind.Run: noun = true; break;
                case PartKind.Coordinator when frame.Is(i + 1, PartKind.Verb) || (frame.Is(i + 1, PartKind.Adverb) && frame.Is(i + 2, PartKind.Verb)): return false;
                case PartKind.Verb when IsLoneParticiple(frame, i): if (!noun) return false; break;
                case PartKind.Verb: if (!frame.Parts[i].Infinitive && !frame.Parts[i].Gerund) return noun; if (!noun) return false; break;
                case PartKind.Comma when i > at && frame.Is(i + 1, PartKind.Coordinator): return false;
                case PartKind.Subordinator when i > at: return false;
                case PartKind.Preposition when i > at && frame.Is(i + 1, PartKind.Noun) && frame.Is(i + 2, PartKind.Verb) && !frame.Parts[i + 2].Gerund && analysis.Word(frame.Parts[i].First) is "after" or "before" or "since" or "until": return false;
                case PartKind.Stop or PartKind.Colon or PartKind.That: return false;
            }
        }
        return false;
    }

    /// <summary>a book called, those picked by: a participle right after its noun is no verb of its own, where the clause can have another.</summary>
    private bool IsLoneParticiple(Frame frame, int at) =>
        frame.Parts[at] is { Infinitive: false, Gerund: false } part && part.End - part.First == 1 && analysis.Tokens[part.First].Tag == Tag.Participle && frame.Is(at - 1, PartKind.Noun) && (frame.Is(at + 1, PartKind.Preposition) || frame.Is(at + 1, PartKind.Run));

    private bool IsThere(Frame frame, int at) => frame.Is(at, PartKind.Adverb) && frame.Is(at + 1, PartKind.Verb) && analysis.Word(frame.Parts[at].First) is "there";

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
        if (speaker <= 0 || saying.Gerund || saying.Verb?.Takes(Languages.Frames.Weak) == true || saying.Unreal || saying.Verb is { } verb && !((verb.Takes(Languages.Frames.Quote) || verb.Takes(Languages.Frames.Mind)) && verb.Takes(Languages.Frames.That))) return null;
        int end = speaker;
        while (end > 0 && frame.Parts[end - 1].Kind is PartKind.Adverb or PartKind.Other) end--;
        if (end == 0 || frame.Parts[end - 1].Kind is not (PartKind.Comma or PartKind.Dash)) return null;
        if (end > 3 && frame.Is(end - 2, PartKind.Noun) && frame.Is(end - 3, PartKind.Comma) && analysis.Tokens[frame.Parts[end - 2].First].Tag == Tag.PossessivePronoun && !frame.Is(end - 1, PartKind.Dash)) end -= 2;
        return Around(frame, saying, end - 1, saying.Inverted ? saying.Subject + 1 : saying.After);
    }

    /// <summary>The clause before a cue; where that is no clause or shorter, the one after the cue's comma.</summary>
    private Content? Around(Frame frame, Saying saying, int end, int after)
    {
        int from = ClauseStart(frame, end);
        bool clause = from < end && HasMain(frame, from, end) && (frame.Parts[from].Kind is not (PartKind.Subordinator or PartKind.Wh) || MainFollows(frame, from, end));
        int next = SkipTimes(frame, after);
        if (!clause && from < end && frame.Is(next, PartKind.Comma) && frame.Is(next + 1, PartKind.Verb) && frame.Parts[next + 1] is { Infinitive: false, Gerund: false } && frame.Parts[from].Kind == PartKind.Noun && Until(frame, saying, next + 1, ContentWay.AfterPhrase) is { } predicate)
            return predicate with { From = from };
        if (!clause && frame.Is(next, PartKind.Comma) && Until(frame, saying, next + 1, ContentWay.AfterPhrase) is { } rest && HasFinite(frame, rest.From, rest.To)) return rest;
        return clause ? new Content(from, end, ContentWay.Before) : null;
    }

    /// <summary>Because it was late, the session ended: after the opening clause's comma stands the main one.</summary>
    private static bool MainFollows(Frame frame, int from, int end)
    {
        for (int i = end - 1; i > from; i--) if (frame.Is(i, PartKind.Comma)) return frame.Is(i + 1, PartKind.Noun) && HasFinite(frame, i, end) && HasFinite(frame, from, i);
        return false;
    }

    private static bool HasFinite(Frame frame, int from, int end)
    {
        for (int i = from; i < end; i++) if (frame.Parts[i].Kind == PartKind.Verb && !frame.Parts[i].Gerund && !frame.Parts[i].Infinitive) return true;
        return false;
    }

    /// <summary>A finite verb that is not of "who gave only his first name".</summary>
    private static bool HasMain(Frame frame, int from, int end)
    {
        for (int i = from; i < end; i++)
            if (frame.Parts[i] is { Kind: PartKind.Verb, Gerund: false, Infinitive: false } && !(i > from + 2 && frame.Is(i - 1, PartKind.Who) && frame.Is(i - 2, PartKind.Comma) && frame.Is(i - 3, PartKind.Noun))) return true;
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
            if (kind == PartKind.Noun && end > from && parts[end - 1].Kind == PartKind.Run && ClosesWithComma(parts[end - 1]) && analysis.Word(parts[end].First) is "a" or "an") break;
            if (kind is PartKind.Comma or PartKind.Dash && Leaves(frame, saying, end, from)) break;
            if (kind == PartKind.Coordinator && CueAt(frame, end + 1, saying) && (way is not (ContentWay.That or ContentWay.Clause) || Speaks(frame, end + 1))) break;
            if (end > from && way is ContentWay.Object or ContentWay.Preposition && EndsObject(frame, end)) break;
            if (kind == PartKind.Coordinator && way == ContentWay.Name && end > from && parts[end - 1].Kind == PartKind.Run && ClauseAt(frame, end + 1)) break;
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
        if (frame.Is(next, PartKind.Subordinator) && analysis.Word(frame.Parts[next].First) is "while" or "whereas" && frame.CueOf(next + 1) is { } rival && rival != saying) return true;
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

    private static Languages.Frames PrepositionOf(ReadOnlySpan<char> word) => word switch
    {
        "of" or "about" or "against" or "over" => Languages.Frames.Of,
        "for" => Languages.Frames.For,
        "on" or "upon" => Languages.Frames.On,
        "to" => Languages.Frames.To,
        "with" => Languages.Frames.With,
        _ => Languages.Frames.None,
    };

    private bool IsTime(Part part) => Subjects.IsTime(analysis, lexicon, part);
}
