using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Quotes;

/// <summary>Finds every cue of a frame and the speaker its grammar gives: X said, said X, according to X, in X's words, X's claim.</summary>
internal sealed class SayingReader
{
    private readonly Analysis _analysis;
    private readonly Lexicon _lexicon;
    private readonly Subjects _subjects;
    private readonly VerbMatcher _verbs;
    private readonly Inversion _inversion;
    private readonly Quotings _quotings;
    private readonly Audiences _audiences;
    private readonly CuePhraseReader _phrases;
    private readonly NounCueReader _nouns;
    private readonly NoSubject _none;

    public SayingReader(Analysis analysis, Lexicon lexicon)
    {
        (_analysis, _lexicon) = (analysis, lexicon);
        _subjects = new Subjects(analysis, lexicon);
        _verbs = new VerbMatcher(analysis, lexicon);
        _quotings = new Quotings(analysis, lexicon);
        _audiences = new Audiences(analysis, lexicon);
        _inversion = new Inversion(analysis, lexicon, _verbs);
        _phrases = new CuePhraseReader(analysis, lexicon);
        _nouns = new NounCueReader(analysis, lexicon);
        _none = new NoSubject(analysis, lexicon);
    }

    public Saying[] Read(Frame frame)
    {
        List<Saying>? found = null;
        for (int i = 0; i < frame.Parts.Length; i++)
        {
            var saying = frame.Parts[i].Kind switch
            {
                PartKind.Run or PartKind.Comma or PartKind.Stop or PartKind.Bracket => null,
                PartKind.Verb => _phrases.Read(frame, i) ?? OfVerb(frame, i),
                PartKind.Noun => _phrases.Read(frame, i) ?? _nouns.Read(frame, i),
                _ => _phrases.Read(frame, i),
            };
            if (saying is not null) (found ??= []).Add(saying);
        }
        return found is null ? [] : [.. found];
    }

    private Saying? OfVerb(Frame frame, int at)
    {
        var part = frame.Parts[at];
        var verb = _verbs.Match(part.Head, frame.End, out int end);
        if (verb is null) return null;
        int after = at + 1;
        while (after < frame.Parts.Length && frame.Parts[after].First < end) after++;
        if (verb.Particles.Length > 0 && frame.Is(after, PartKind.Noun) && IsPlace(verb, frame.Parts[after])) return null;
        if ((verb.Takes(Languages.Frames.Audience) || part.Passive) && _audiences.Read(frame, at, verb, end, after) is { } heard) return heard;
        if (verb.Takes(Languages.Frames.Audience)) return null;
        int subject = -1;
        bool inverted = false;
        if (part.Passive
            || IsReduced(frame, at)
            || IsDone(frame, at)
            || IsHearer(frame, verb, after)
            || IsAccused(frame, at, verb, after)
            || IsTold(frame, at, verb, after)
            || IsNamedAs(frame, at, after))
        {
            part = part with { Passive = true };
        }
        int relay = -1;
        if (_quotings.Quoted(frame, at) is >= 0 and int quoted) { (subject, inverted) = (quoted, true); relay = _subjects.Of(frame, at); }
        else if (_quotings.QuotedBefore(frame, at) is >= 0 and int before) { subject = before; relay = _subjects.Of(frame, before - 1); }
        else if (part.Passive) subject = Agent(frame, at);
        else if (_inversion.Is(frame, at, verb))
        {
            inverted = true;
            subject = _inversion.IsRelation(frame, at + 1) ? at + 3 : _inversion.NamedBehind(frame, at + 1) is >= 0 and var named ? named : at + 1;
        }
        else if (Interrupter(frame, at, after) is >= 0 and int aside) subject = aside;
        else subject = _subjects.Of(frame, at);
        if (!inverted && OfBody(frame, subject, at) > 0) subject += 2;
        if (subject >= 0 && !inverted && _none.Is(frame.Parts[subject])) return null;
        if (subject >= 0 && (IsMeasured(frame, at, subject) || IsOnlyTime(frame.Parts[subject]))) subject = -1;
        if (subject >= 0 && !inverted && IsLetOut(frame, at, subject)) (part, subject) = (part with { Passive = true }, -1);
        if (subject >= 0 && (part.Gerund && IsThis(frame.Parts[subject]) || IsYou(frame.Parts[subject]))) subject = -1;
        // Holding signs calling it late, the pilots chanted
        if (subject == 0 && part.Gerund && !inverted && frame.Parts[0].End == frame.Parts[0].First + 1 && Tagged(frame.Parts[0]) == Tag.Gerund) subject = -1;
        if (subject >= 0 && !inverted && Is(frame.Parts[subject].First, QuoteWord.Nobody)) part = part with { Negated = true };
        return new Saying(at, part.Head, end, verb.Lemma, verb.Stance, CueType.Verb, subject, Whole(frame, subject), after)
        {
            Verb = verb, Inverted = inverted, Relay = relay, Passive = part.Passive, Negated = part.Negated, Gerund = part.Gerund,
            Unreal = IsUnreal(frame, at), Relative = inverted || part.Passive ? -1 : RelativeOf(frame, at),
        };
    }

    private Tag Tagged(Part part) => _analysis.Tokens[part.Head].Tag;

    /// <summary>the Harbour Board (HB) officer: with the body in front of its bracket.</summary>
    private Mention? Whole(Frame frame, int subject)
    {
        if (frame.Is(subject - 1, PartKind.Preposition) && OfBody(frame, subject - 2, subject + 1) is > 0 and int name)
            return new Mention(name, frame.Parts[subject].End, frame.Parts[subject].Head);
        if (!frame.Is(subject - 1, PartKind.Bracket)
            || !frame.Is(subject - 2, PartKind.Noun)
            || !frame.Is(subject + 1, PartKind.Verb)
            || subject > 2 && frame.Parts[subject - 3].Kind is PartKind.Preposition or PartKind.Coordinator
            || _analysis.Tokens[frame.Parts[subject].First].IsCapital)
        {
            return Mention.Of(frame, subject);
        }
        return new Mention(frame.Parts[subject - 2].First, frame.Parts[subject].End, frame.Parts[subject].Head);
    }

    /// <summary>The Bureau of Ports's Ann Lee | said: the token at which the name of the body's speaker begins; -1 where no such name stands there.</summary>
    private int OfBody(Frame frame, int body, int verb)
    {
        if (body < 0
            || !frame.Is(body, PartKind.Noun)
            || !frame.Is(body + 1, PartKind.Preposition)
            || !frame.Is(body + 2, PartKind.Noun)
            || body + 3 != verb
            || !_analysis.Tokens[frame.Parts[body].Head].IsCapital
            || _analysis.Word(frame.Parts[body + 1].First) is not "of")
        {
            return -1;
        }
        var part = frame.Parts[body + 2];
        for (int i = part.First + 1; i + 1 < part.Head; i++)
            if (_analysis.Tokens[i].Tag == Tag.Possessive
                && _analysis.Tokens[i + 1].Tag == Tag.Name
                && _lexicon.Words[_analysis.Tokens[i + 1].Word].Is(WordFlags.Given)
                && _analysis.Tokens[part.Head].Tag == Tag.Name)
            {
                return i + 1;
            }
        return -1;
    }

    /// <summary>
    /// goes on recess · went on Channel 4: behind a verb that takes no noun what looks like its particle is a preposition; but not he went on last night.
    /// </summary>
    private bool IsPlace(ReportingVerb verb, Part noun) =>
        !verb.Takes(Languages.Frames.Object | Languages.Frames.Addressee | Languages.Frames.For | Languages.Frames.Of | Languages.Frames.On
            | Languages.Frames.To | Languages.Frames.With)
            && verb.Particles.Length == 1
            && Preposed(verb.Particles[0])
            && !_subjects.IsTime(noun)
        && !(verb.Takes(Languages.Frames.That) && _analysis.Tokens[noun.First].Tag.In(Tags.Determiner | Tags.Pronoun | Tags.PossessivePronoun));

    private static bool Preposed(string particle) => particle is "on" or "in" or "at";

    /// <summary>This led the union to write, saying: this, that and these say nothing.</summary>
    private bool IsThis(Part part) =>
        part.End == part.First + 1 && _analysis.Tokens[part.First].Tag is Tag.Determiner or Tag.Pronoun && Is(part.First, QuoteWord.Thing);

    /// <summary>depending on whom you ask: nobody in particular.</summary>
    private bool IsYou(Part part) =>
        part.End == part.First + 1 && _analysis.Tokens[part.First].Tag == Tag.Pronoun && Is(part.First, QuoteWord.Nobody) && _analysis.Low(part.First) is "you";

    /// <summary>as the day went on: a time says nothing, unless a name stands before it (ABC today); May and Day are names too.</summary>
    private bool IsOnlyTime(Part part)
    {
        if (_analysis.Tokens[part.Head].IsCapital || !_subjects.IsTime(part)) return false;
        for (int i = part.First; i < part.Head; i++) if (_analysis.Tokens[i].Tag == Tag.Name) return false;
        return true;
    }

    /// <summary>
    /// Ruiz, a top aide said, is confident: the clause goes on after the cue with its verb, so its subject is spoken of and the noun right before the cue
    /// speaks; -1 where it is not so.
    /// </summary>
    private int Interrupter(Frame frame, int at, int after)
    {
        if (!frame.Is(after, PartKind.Comma) || after + 1 >= frame.Parts.Length) return -1;
        var next = frame.Parts[after + 1];
        int verb = next.Kind == PartKind.Run ? next.First + 1 : next.First;
        if (next.Kind is not (PartKind.Verb or PartKind.Run)
            || next.Gerund
            || next.Infinitive
            || _analysis.Tokens[verb].IsCapital
            || _analysis.Tokens[verb].Tag is not (Tag.Third or Tag.Past or Tag.Modal))
        {
            return -1;
        }
        int noun = at - 1;
        while (frame.Is(noun, PartKind.Adverb)) noun--;
        if (noun < 2 || !frame.Is(noun, PartKind.Noun) || !frame.Is(noun - 1, PartKind.Comma)) return -1;
        for (int i = 0; i < noun; i++) if (frame.Parts[i].Kind is PartKind.Verb or PartKind.Run) return -1;
        return noun;
    }

    /// <summary>
    /// The strike, expected to last a week, …: a lone participle after the subject and its comma, and an infinitive; but not Her aide, Ann Lee, declined to
    /// comment.
    /// </summary>
    private bool IsReduced(Frame frame, int at)
    {
        var parts = frame.Parts;
        if (!frame.Is(at - 1, PartKind.Comma) || !frame.Is(at - 2, PartKind.Noun) || !frame.Is(at + 1, PartKind.Verb) || !parts[at + 1].Infinitive)
            return false;
        if (parts[at].End != parts[at].First + 1 || _analysis.Tokens[parts[at].Head].Tag is not (Tag.Past or Tag.Participle)) return false;
        for (int i = at - 2; i >= 0 && at - i < 60; i--) if (parts[i].Kind is PartKind.Verb or PartKind.Run) return false;
        if (!frame.Is(at - 3, PartKind.Comma)) return true;
        for (int i = at + 2; i < parts.Length && i - at < 60; i++) if (parts[i].Kind == PartKind.Comma && frame.Is(i + 1, PartKind.Verb)) return true;
        return false;
    }

    /// <summary>the facts reported by the union: a lone participle, the thing before it and whoever did it behind it.</summary>
    private bool IsDone(Frame frame, int at)
    {
        if (frame.Parts[at].End != frame.Parts[at].First + 1 || _analysis.Tokens[frame.Parts[at].Head].Tag is not (Tag.Past or Tag.Participle)) return false;
        if (frame.Is(at - 1, PartKind.Noun) && IsCommissioned(frame, at)) return true;
        int before = frame.Is(at - 1, PartKind.Adverb) ? at - 2 : at - 1; // later named by police as
        if (frame.Is(before, PartKind.Comma)
            && frame.Is(before - 1, PartKind.Noun)
            && frame.Is(at + 1, PartKind.Preposition)
            && Is(frame.Parts[at + 1].First, QuoteWord.Agent)
            && frame.Is(at + 2, PartKind.Noun)
            && _subjects.MaySpeak(frame.Parts[at + 2]))
        {
            return true;
        }
        return frame.Is(at - 1, PartKind.Noun)
            && frame.Is(at + 1, PartKind.Preposition)
            && Is(frame.Parts[at + 1].First, QuoteWord.Agent)
            && frame.Is(at + 2, PartKind.Noun)
            && !_subjects.MaySpeak(frame.Parts[at - 1]);
    }

    /// <summary>
    /// A review ordered last year found · a report demanded by ministers in May said: a text, what was done to it and when or by whom, and then the text's own
    /// verb.
    /// </summary>
    private bool IsCommissioned(Frame frame, int at)
    {
        const int Reach = 8;
        if (_lexicon.Cues.Noun(_analysis.Tokens[frame.Parts[at - 1].Head].Word) is not { Document: true }) return false;
        if (!(frame.Is(at + 1, PartKind.Noun) && _subjects.IsTime(frame.Parts[at + 1])
            || frame.Is(at + 1, PartKind.Preposition) && Is(frame.Parts[at + 1].First, QuoteWord.Agent)))
        {
            return false;
        }
        for (int i = at + 1; i < frame.Parts.Length && i - at < Reach; i++)
        {
            if (frame.Parts[i].Kind == PartKind.Verb) return frame.Parts[i] is { Gerund: false, Infinitive: false };
            if (frame.Parts[i].Kind is not (PartKind.Noun or PartKind.Preposition or PartKind.Adverb)) return false;
        }
        return false;
    }

    /// <summary>12 pct above the sum reported: neither what the participle stands behind nor what it would be said by can speak.</summary>
    private bool IsMeasured(Frame frame, int at, int subject) =>
        subject < at - 1
            && frame.Is(at - 1, PartKind.Noun)
            && frame.Is(at - 2, PartKind.Preposition)
            && frame.Parts[at].End == frame.Parts[at].First + 1
            && _analysis.Tokens[frame.Parts[at].Head].Tag is Tag.Past or Tag.Participle
        && (at + 1 >= frame.Parts.Length || frame.Parts[at + 1].Kind is PartKind.Preposition or PartKind.Stop or PartKind.Comma)
            && !Is(frame.Parts[at - 2].First, QuoteWord.Owning)
            && HasNumber(frame.Parts[at - 1])
            && !_subjects.MaySpeak(frame.Parts[subject]);

    /// <summary>
    /// said in a video posted on a website, in a statement read to the court: behind the subject's own verb a lone participle tells what was done to the thing
    /// before it.
    /// </summary>
    private bool IsLetOut(Frame frame, int at, int subject)
    {
        var parts = frame.Parts;
        if (at < subject + 3
            || !frame.Is(at - 1, PartKind.Noun)
            || !frame.Is(at - 2, PartKind.Preposition)
            || at + 1 >= parts.Length
            || parts[at + 1].Kind is not (PartKind.Preposition or PartKind.To))
        {
            return false;
        }
        if (parts[at].End != parts[at].First + 1
            || _analysis.Tokens[parts[at].Head].Tag is not (Tag.Past or Tag.Participle)
            || _subjects.MaySpeak(parts[at - 1]) && !IsText(parts[at - 1]))
        {
            return false;
        }
        for (int i = at - 3; i > subject; i--)
        {
            if (parts[i].Kind == PartKind.Verb) return parts[i] is { Gerund: false, Infinitive: false } && !VerbShapes.IsRelative(frame, i);
            if (i == subject + 1 && i == at - 3 && parts[i].Kind == PartKind.Comma) return IsText(parts[at - 1]); // Costa, in a letter posted on the site, said
            if (parts[i].Kind is not (PartKind.Noun or PartKind.Preposition or PartKind.Adverb or PartKind.To)) return false;
        }
        return false;
    }

    /// <summary>a statement, a video.</summary>
    private bool IsText(Part noun) =>
        _lexicon.Words[_analysis.Tokens[noun.Head].Word] is var entry && entry.Is(WordFlags.Group) && entry.Group == SpeakerType.Document
            || _lexicon.Cues.Noun(_analysis.Tokens[noun.Head].Word) is { Document: true };

    private bool HasNumber(Part noun)
    {
        for (int i = noun.First; i < noun.End; i++) if (_analysis.Tokens[i].Kind == TokenKind.Number || _analysis.Tokens[i].Tag == Tag.NumberWord) return true;
        return false;
    }

    /// <summary>…, inquest told: who is told nothing and nobody is the one who hears.</summary>
    private static bool IsHearer(Frame frame, ReportingVerb verb, int after) =>
        verb.Takes(Languages.Frames.Hearer) && (after >= frame.Parts.Length || frame.Is(after, PartKind.Stop));

    /// <summary>
    /// She's told that it is late: behind a clipped "is" or "has", and with nobody who hears it, she is the one who does; but not She's told staff that it is
    /// late.
    /// </summary>
    private bool IsTold(Frame frame, int at, ReportingVerb verb, int after) =>
        verb.Takes(Languages.Frames.Hearer)
            && frame.Is(at - 1, PartKind.Verb)
            && _analysis.Tokens[frame.Parts[at - 1].First] is { Tag: Tag.Third, Length: 2, SpaceBefore: false }
            && _analysis.Tokens[frame.Parts[at].First].Tag == Tag.Participle
            && !frame.Is(after, PartKind.Noun);

    /// <summary>the site formerly known as Zarnews, costs described as high: a lone participle before "as".</summary>
    private bool IsNamedAs(Frame frame, int at, int after)
    {
        if (frame.Parts[at].End != frame.Parts[at].First + 1
            || _analysis.Tokens[frame.Parts[at].Head].Tag != Tag.Participle
            || !frame.HasFinite
            || after >= frame.Parts.Length
            || frame.Parts[after].Kind is not (PartKind.Preposition or PartKind.Subordinator)
            || !Is(frame.Parts[after].First, QuoteWord.As))
        {
            return false;
        }
        int noun = at - 1;
        while (frame.Is(noun, PartKind.Adverb)) noun--;
        // but not a deal Trump described as late
        return frame.Is(noun, PartKind.Noun) && !(frame.Is(noun - 1, PartKind.Noun) && frame.Parts[noun - 1].End == frame.Parts[noun].First);
    }

    /// <summary>a keeper accused of two murders: who accuses names somebody before "of".</summary>
    private bool IsAccused(Frame frame, int at, ReportingVerb verb, int after) =>
        verb.Takes(Languages.Frames.Addressee)
            && verb.Takes(Languages.Frames.Of)
            && !verb.Takes(Languages.Frames.That | Languages.Frames.Wh)
            && frame.Is(at - 1, PartKind.Noun)
            && !frame.Is(at - 2, PartKind.Who)
            && _analysis.Tokens[frame.Parts[at].Head].Tag is Tag.Past or Tag.Participle
            && frame.Is(after, PartKind.Preposition)
            && Is(frame.Parts[after].First, QuoteWord.Owning)
            && frame.Parts[at].End == frame.Parts[at].First + 1;

    /// <summary>would say, to further explain, did not say.</summary>
    private bool IsUnreal(Frame frame, int at)
    {
        var part = frame.Parts[at];
        if (part.Negated) return true;
        int before = at - 1;
        if (frame.Is(before, PartKind.Verb) && frame.Parts[before].Infinitive && _analysis.Tokens[part.First].Tag == Tag.Base) return true;
        while (frame.Is(before, PartKind.Adverb)) before--;
        if (before >= 0 && before < at - 1 && (frame.Is(before, PartKind.To) || frame.Parts[before] is { Infinitive: true } to && to.End - to.First == 1))
            return true;
        for (int i = part.First; i < part.Head; i++) if (_analysis.Tokens[i].Tag is Tag.To or Tag.Modal) return !IsAllHeCould(i);
        return false;
    }

    /// <summary>could only say: and did.</summary>
    private bool IsAllHeCould(int modal) => _analysis.Word(modal) is "could" or "can" && _analysis.Word(modal + 1) is "only" or "but";

    /// <summary>Mike Lee, who declared: the token of "who" right before the verb.</summary>
    private int RelativeOf(Frame frame, int at)
    {
        for (int i = at - 1; i >= 0; i--)
        {
            if (frame.Parts[i].Kind == PartKind.Who) return i > 0 ? frame.Parts[i].First : -1;
            if (frame.Is(i, PartKind.Noun) && frame.Is(i - 1, PartKind.Preposition)) { i--; continue; }
            if (frame.Parts[i].Kind is not (PartKind.Adverb or PartKind.Other or PartKind.Comma) && !IsAuxiliary(frame.Parts[i])) return -1;
        }
        return -1;
    }

    /// <summary>who has in the past said: the verb group is cut by a phrase.</summary>
    private bool IsAuxiliary(Part part) =>
        part.Kind == PartKind.Verb
            && part.End - part.First == 1
            && _lexicon.Words[_analysis.Tokens[part.First].Word].Is(WordFlags.Have)
            && !_lexicon.Words[_analysis.Tokens[part.First].Word].Is(WordFlags.Negation);

    /// <summary>was called that by X.</summary>
    private int Agent(Frame frame, int at)
    {
        for (int i = at + 1; i < frame.Parts.Length && i - at < 12; i++)
        {
            if (frame.Parts[i].Kind is PartKind.Stop or PartKind.Verb) return -1;
            if (frame.Parts[i].Kind == PartKind.Preposition && Is(frame.Parts[i].First, QuoteWord.Agent) && frame.Is(i + 1, PartKind.Noun)) return i + 1;
        }
        return -1;
    }

    private bool Is(int token, QuoteWord kind) => _lexicon.Cues.Is(_analysis.Tokens[token].Word, kind);
}
