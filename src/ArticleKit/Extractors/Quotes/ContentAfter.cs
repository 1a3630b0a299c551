using ArticleKit.Languages;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Quotes;

/// <summary>The words that follow a verb of saying: said [that] … · told Y that … · denied doing … · urged Y to … · called it …</summary>
internal sealed class ContentAfter(Analysis analysis, Lexicon lexicon, Clauses clauses, ContentEnd ends, Settings settings)
{
    private const int Reach = 14;

    public Content? Of(Frame frame, Saying saying, int at)
    {
        var parts = frame.Parts;
        var verb = saying.Verb!;
        while ((frame.Is(at, PartKind.Adverb) && !clauses.IsThere(frame, at)) || frame.Is(at, PartKind.Other)) at++;
        if (at >= parts.Length) return null;
        if (ThatAfter(frame, at, verb.Takes(Languages.Frames.Addressee)) is >= 0 and int that && verb.Takes(Languages.Frames.That))
            return ends.Until(frame, saying, that + 1, ContentWay.That);
        if (Relative(frame, saying, at)) return ends.Until(frame, saying, IsOfVerb(frame, at - 1) ? at - 1 : at, ContentWay.Relative);
        int from = settings.Skip(frame, at);
        if (from >= parts.Length) return null;
        if (verb.Takes(Languages.Frames.Infinitive) && !verb.Takes(Languages.Frames.Weak) && IsMarkedInfinitive(frame, from))
            return ends.Until(frame, saying, from, ContentWay.Infinitive);
        if (verb.Takes(Languages.Frames.Quote) && QuoteAt(frame, from) is >= 0 and int quote) return ends.Until(frame, saying, quote, ContentWay.Quote);
        var kind = parts[from].Kind;
        bool sure = saying.Audience >= 0 || !verb.Takes(Languages.Frames.Weak) || IsDocument(saying);
        if (kind == PartKind.Wh && verb.Takes(Languages.Frames.That | Languages.Frames.Wh) && (sure || verb.Takes(Languages.Frames.Mind)))
            return ends.Until(frame, saying, from, ContentWay.Wh);
        // asked who had paid
        if (kind == PartKind.Who && from == saying.After && verb.Takes(Languages.Frames.Wh) && verb.Takes(Languages.Frames.Quote) && sure && IsWho(frame, from))
            return ends.Until(frame, saying, from, ContentWay.Wh);
        if (kind == PartKind.Subordinator
            && lexicon.Cues.Is(analysis.Tokens[parts[from].First].Word, QuoteWord.Whether)
            && verb.Takes(Languages.Frames.That | Languages.Frames.Wh))
        {
            return ends.Until(frame, saying, from, ContentWay.Wh);
        }
        if (kind == PartKind.Noun
            && verb.Takes(Languages.Frames.That)
            && parts[from].End == parts[from].First + 1
            && Is(parts[from].First, QuoteWord.That)
            && frame.Is(from + 1, PartKind.Comma)
            && frame.CueAt(from + 2) is not { Gerund: true } // denied that, saying
            && ends.Until(frame, saying, from + 2, ContentWay.That) is { } clause
            && Clauses.HasFinite(frame, clause.From, clause.To))
        {
            return clause;
        }
        // …, the bank said on Tuesday as it posted a rise
        if (from > saying.After && Is(parts[from].First, QuoteWord.As) && !verb.Takes(Languages.Frames.As)) return null;
        // …, the bank said after the rise was posted
        if (kind == PartKind.Subordinator
            && !saying.Inverted
            && frame.Is(saying.Subject - 1, PartKind.Comma)
            && analysis.Word(parts[from].First) is "after" or "before" or "when" or "while" or "since")
        {
            return null;
        }
        if (IsThing(frame, saying, from)) return null;
        if (kind == PartKind.Verb
            && parts[from] is { Infinitive: true, Passive: true }
            && lexicon.Cues.Is(analysis.Tokens[parts[from].Head].Word, QuoteWord.Hidden))
        {
            return null;
        }
        if (kind == PartKind.Verb && parts[from].Infinitive && verb.Takes(Languages.Frames.Infinitive) && !verb.Takes(Languages.Frames.Weak))
            return IsPassiveStill(frame, saying, verb) ? null : ends.Until(frame, saying, from, ContentWay.Infinitive);
        if (kind == PartKind.Verb && parts[from].Gerund && verb.Takes(Languages.Frames.Gerund)) return ends.Until(frame, saying, from, ContentWay.Gerund);
        if (kind == PartKind.Noun && verb.Takes(Languages.Frames.Addressee))
        {
            if (verb.Takes(Languages.Frames.Wh)
                && !verb.Takes(Languages.Frames.That)
                && frame.Is(from + 1, PartKind.Preposition)
                && IsAsked(parts[from])
                && !Is(parts[from + 1].First, QuoteWord.Owning)
                && verb.Takes(PrepositionOf(lexicon.Cues.Kinds(analysis.Tokens[parts[from + 1].First].Word))))
            {
                return ends.Until(frame, saying, from + 2, ContentWay.Preposition);
            }
            int next = settings.Skip(frame, Clauses.AfterNoun(frame, from));
            if (frame.Is(next, PartKind.Wh)
                || (frame.Is(next, PartKind.Subordinator) && lexicon.Cues.Is(analysis.Tokens[parts[next].First].Word, QuoteWord.Whether)))
            {
                return ends.Until(frame, saying, next, ContentWay.Wh);
            }
            if (frame.Is(next, PartKind.Verb) && parts[next].Infinitive) return ends.Until(frame, saying, from, ContentWay.Infinitive);
            if (frame.Is(next, PartKind.Noun) && clauses.ClauseAt(frame, next)) return ends.Until(frame, saying, next, ContentWay.Clause);
            if (QuoteAt(frame, next) is >= 0 and int told) return ends.Until(frame, saying, told, ContentWay.Quote);
        }
        if (verb.Takes(Languages.Frames.That) && sure && clauses.ClauseAt(frame, from)) return ends.Until(frame, saying, from, ContentWay.Clause);
        if (kind == PartKind.Verb
            && parts[from].Gerund
            && sure
            && !saying.Weak
            && verb.Takes(Languages.Frames.That)
            && verb.Takes(Languages.Frames.Quote)
            && clauses.GerundClauseAt(frame, from))
        {
            return ends.Until(frame, saying, from, ContentWay.Clause);
        }
        if (kind == PartKind.Noun
            && verb.Takes(Languages.Frames.Infinitive)
            && AfterName(frame, Clauses.AfterNoun(frame, from)) is var doer
            && frame.Is(doer, PartKind.Verb)
            && parts[doer].Infinitive)
        {
            return ends.Until(frame, saying, from, ContentWay.Infinitive);
        }
        // identified herself as Ann
        if (kind == PartKind.Noun
            && !verb.Takes(Languages.Frames.Quote | Languages.Frames.Name)
            && verb.Takes(Languages.Frames.As)
            && verb.Lemma is "identify"
            && analysis.Word(parts[from].Head) is "himself" or "herself" or "themselves")
        {
            return null;
        }
        if (kind is PartKind.Noun or PartKind.Run or PartKind.Adjective
            && !saying.Weak
            && verb.Takes(Languages.Frames.Name | Languages.Frames.As)
            && (verb.Takes(Languages.Frames.Name) && IsNamed(frame, saying, from) || AsFollows(frame, from)))
        {
            return ends.Until(frame, saying, from, ContentWay.Name);
        }
        if (kind == PartKind.Preposition && verb.Takes(PrepositionOf(lexicon.Cues.Kinds(analysis.Tokens[parts[from].First].Word))))
            return ends.Until(frame, saying, from + 1, ContentWay.Preposition);
        if (verb.Particles.Length > 0 && kind is PartKind.Noun or PartKind.Run or PartKind.Verb or PartKind.Wh && !verb.Takes(Languages.Frames.Quote))
            return ends.Until(frame, saying, from, ContentWay.Preposition);
        if (kind == PartKind.Noun
            && verb.Takes(Languages.Frames.Addressee)
            && verb.Takes(Languages.Frames.Of)
            && OfFollows(frame, from)
            && !IsMutual(parts[from])
            && (!verb.Takes(Languages.Frames.Hearer) || Animacy.MaySpeak(analysis, lexicon, Mention.Of(parts[from]))))
        {
            return ends.Until(frame, saying, from, ContentWay.Gerund);
        }
        if (kind == PartKind.Noun && verb.Takes(Languages.Frames.Weak) && verb.Takes(Languages.Frames.That) && sure)
            return ends.Until(frame, saying, from, ContentWay.Object);
        if (kind == PartKind.Noun
            && verb.Takes(Languages.Frames.Gerund)
            && verb.Stance == Model.Stance.Deny
            && (frame.Is(from + 1, PartKind.Noun) && !settings.IsTime(parts[from + 1]) || analysis.Tokens[parts[from].Head].Tag == Tag.Name))
        {
            return null;
        }
        if (kind is PartKind.Noun or PartKind.Run && !saying.Weak && verb.Takes(Languages.Frames.Object))
            return ends.Until(frame, saying, from, ContentWay.Object);
        return null;
    }

    /// <summary>a law which pilots say is late: the clause begins before its speaker and goes on with its verb.</summary>
    private bool Relative(Frame frame, Saying saying, int at) =>
        !saying.Inverted
            && !saying.Gerund
            && saying.Subject > 0
            && saying.Verb!.Takes(Languages.Frames.That)
            && frame.Is(at, PartKind.Verb)
            && frame.Parts[at] is { Gerund: false, Infinitive: false }
        && (saying.At == saying.Subject + 1
            && (frame.Is(saying.Subject - 1, PartKind.Who)
                || !saying.Weak
                    && frame.Parts[saying.Subject - 1].Kind is PartKind.That or PartKind.Noun
                    && Animacy.MaySpeak(analysis, lexicon, Mention.Of(frame.Parts[saying.Subject])))
            || saying.Verb!.Takes(Languages.Frames.Quote)
                && !saying.Weak
                && !frame.Is(saying.At - 1, PartKind.Who)
                && VerbShapes.InRelative(frame, 0, saying.At));

    /// <summary>
    /// was jailed for a year and ordered to pay it back: a verb that wants somebody before what he is to do goes on as the one before it began.
    /// </summary>
    private bool IsPassiveStill(Frame frame, Saying saying, ReportingVerb verb)
    {
        if (!verb.Takes(Languages.Frames.Addressee) || !frame.Is(saying.At - 1, PartKind.Coordinator)) return false;
        for (int i = saying.At - 2; i >= 0 && frame.Parts[i].Kind is not (PartKind.Run or PartKind.Stop); i--)
            if (frame.Parts[i] is { Kind: PartKind.Verb, Infinitive: false, Gerund: false } before
                && (before.Passive || analysis.Tokens[before.Head].Tag != Tag.Participle || before.End > before.First + 1))
            {
                return before.Passive;
            }
        return false;
    }

    private bool IsWho(Frame frame, int at) => analysis.Word(frame.Parts[at].First) is "who" or "whose" or "whom";

    /// <summary>called for the minister, Ann Lee, | to go: one past a name between commas that an infinitive follows.</summary>
    private int AfterName(Frame frame, int at) =>
        frame.Is(at, PartKind.Comma)
            && frame.Is(at + 1, PartKind.Noun)
            && frame.Is(at + 2, PartKind.Comma)
            && frame.Is(at + 3, PartKind.Verb)
            && frame.Parts[at + 3].Infinitive
            && analysis.Tokens[frame.Parts[at + 1].Head].Tag == Tag.Name
            ? at + 3
            : at;

    /// <summary>a charge which pilots say | never came: the adverb belongs to the verb behind it.</summary>
    private bool IsOfVerb(Frame frame, int at) =>
        frame.Is(at, PartKind.Adverb) && lexicon.Cues.Is(analysis.Tokens[frame.Parts[at].First].Word, SubjectWord.Frequent);

    /// <summary>vowed to "fight for every vote" in Porto: the marks stand where the verb would.</summary>
    private static bool IsMarkedInfinitive(Frame frame, int at) =>
        frame.Is(at + 1, PartKind.Run)
            && (frame.Is(at, PartKind.To) || frame.Parts[at] is { Kind: PartKind.Verb, Infinitive: true } part && part.End - part.First == 1);

    /// <summary>the pipeline rules that had divided them: what looks like a verb is a plural noun with its relative clause.</summary>
    private bool IsThing(Frame frame, Saying saying, int at) =>
        Is(frame.Parts[at].First, QuoteWord.That)
            && frame.Is(at + 1, PartKind.Verb)
            && lexicon.Words[analysis.Tokens[saying.CueFirst].Word].Can(Tag.Plural)
            && analysis.Word(saying.CueFirst)[^1] is 's';

    /// <summary>A report, a poll or another text finds and shows: it says so.</summary>
    private bool IsDocument(Saying saying) => saying.Speaker is { } speaker && lexicon.Cues.Noun(analysis.Tokens[speaker.Head].Word) is { Document: true };

    /// <summary>asked the mayor about the ferry · asked questions about the ferry.</summary>
    private bool IsAsked(Part noun) => lexicon.Cues.Noun(analysis.Tokens[noun.Head].Word) is not null || Animacy.MaySpeak(analysis, lexicon, Mention.Of(noun));

    /// <summary>accused each other of: whose words these are stays open.</summary>
    private bool IsMutual(Part noun) => noun.End - noun.First == 2 && Is(noun.First, QuoteWord.Each) && Is(noun.First + 1, QuoteWord.Other);

    /// <summary>accused the ministry of: "of" follows the one accused.</summary>
    private bool OfFollows(Frame frame, int noun)
    {
        for (int i = noun + 1; i < frame.Parts.Length && i - noun < 8; i++)
        {
            if (frame.Parts[i].Kind is PartKind.Stop or PartKind.Verb or PartKind.Subordinator
                || frame.Is(i, PartKind.Coordinator) && !frame.Is(i + 1, PartKind.Noun))
            {
                return false;
            }
            if (frame.Is(i, PartKind.Preposition) && Is(frame.Parts[i].First, QuoteWord.Owning)) return true;
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
                case PartKind.That: return i > at && OpensVerb(frame, i + 1) && !clauses.IsThere(frame, i + 1) ? -1 : i;
                // told Channel 4 that
                case PartKind.Noun when i == at + 1
                    && analysis.Tokens[frame.Parts[i].First].Kind == TokenKind.Number
                    && frame.Is(i + 1, PartKind.That)
                    && analysis.Tokens[frame.Parts[at].Head].Tag == Tag.Name: break;
                case PartKind.Noun:
                    if (!addressee
                        && !settings.IsTime(frame.Parts[i])
                        && !frame.Is(i - 1, PartKind.Preposition)
                        && !frame.Is(i - 1, PartKind.To)
                        && !IsPlaceOf(frame, i))
                    {
                        return -1;
                    }
                    addressee = false;
                    break;
                case PartKind.Coordinator when frame.Is(i - 1, PartKind.Noun) && frame.Is(i + 1, PartKind.Noun) && i - at < 8: i++; break;
                // said in a statement carried by the agency that
                case PartKind.Verb when i > at
                    && frame.Is(i - 1, PartKind.Noun)
                    && (frame.Is(i + 1, PartKind.Preposition) || frame.Is(i + 1, PartKind.To))
                    && frame.Is(i + 2, PartKind.Noun)
                    && clauses.IsLoneParticiple(frame, i) | IsDone(frame, i): break;
                // Lee, prosecuting, told the jury that
                case PartKind.Verb when frame.Parts[i] is { Gerund: true }
                    && frame.Is(i - 1, PartKind.Comma)
                    && frame.Is(i + 1, PartKind.Comma)
                    && i + 2 < frame.Parts.Length
                    && frame.CueAt(i) is null: break;
                case PartKind.Preposition or PartKind.To or PartKind.Adverb or PartKind.Comma or PartKind.Bracket or PartKind.Other
                    or PartKind.Adjective: break;
                default: return -1;
            }
        }
        return -1;
    }

    /// <summary>a statement carried by the agency: a text, and who let it out.</summary>
    private bool IsDone(Frame frame, int verb) =>
        frame.Parts[verb] is { Gerund: false, Infinitive: false } part
            && part.End - part.First == 1
            && analysis.Tokens[part.First].Tag == Tag.Past
            && Is(frame.Parts[verb + 1].First, QuoteWord.Agent | QuoteWord.Setting)
            && lexicon.Cues.Noun(analysis.Tokens[frame.Parts[verb - 1].Head].Word) is { Document: true };

    /// <summary>the relief that normally follows: the verb stands where the clause's subject would.</summary>
    private static bool OpensVerb(Frame frame, int at)
    {
        while (frame.Is(at, PartKind.Adverb)) at++;
        return frame.Is(at, PartKind.Verb) && !frame.Parts[at].Gerund;
    }

    /// <summary>in Hudson, Ohio, that: a lone name between commas after a place.</summary>
    private static bool IsPlaceOf(Frame frame, int at) =>
        frame.Is(at - 1, PartKind.Comma) && frame.Is(at + 1, PartKind.Comma) && frame.Is(at - 2, PartKind.Noun) && frame.Is(at - 3, PartKind.Preposition);

    /// <summary>called the plan late · what she calls a plan: what is named and its name, and no call to somebody.</summary>
    private bool IsNamed(Frame frame, Saying saying, int from)
    {
        if (!frame.Is(from, PartKind.Noun) || frame.Is(saying.Subject - 1, PartKind.Wh)) return true;
        if (analysis.Tokens[frame.Parts[from].Head].Kind == TokenKind.Number) return false; // call 101
        for (int i = frame.Parts[from].First + 1; i < frame.Parts[from].End; i++) if (lexicon.Cues.Is(analysis.Tokens[i].Word, QuoteWord.Article)) return true;
        for (int i = from + 1; i < frame.Parts.Length; i++)
        {
            if (frame.Is(i, PartKind.Noun) && frame.Parts[i - 1].Kind is not (PartKind.Preposition or PartKind.To or PartKind.Comma)
                || frame.Parts[i].Kind is PartKind.Run or PartKind.Adjective)
            {
                return true;
            }
            if (frame.Parts[i].Kind is not (PartKind.Preposition or PartKind.Noun or PartKind.Adverb or PartKind.Bracket or PartKind.To
                or PartKind.Coordinator or PartKind.Comma))
            {
                return frame.Is(i, PartKind.Verb) && frame.Parts[i].Gerund;
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
            if (Is(frame.Parts[i].First, QuoteWord.As)) return true;
        }
        return false;
    }

    private static Languages.Frames PrepositionOf(QuoteWord word)
    {
        if ((word & QuoteWord.TakesOf) != 0) return Languages.Frames.Of;
        if ((word & QuoteWord.TakesFor) != 0) return Languages.Frames.For;
        if ((word & QuoteWord.TakesOn) != 0) return Languages.Frames.On;
        if ((word & QuoteWord.TakesTo) != 0) return Languages.Frames.To;
        return (word & QuoteWord.TakesWith) != 0 ? Languages.Frames.With : Languages.Frames.None;
    }

    private bool Is(int token, QuoteWord kind) => lexicon.Cues.Is(analysis.Tokens[token].Word, kind);
}
