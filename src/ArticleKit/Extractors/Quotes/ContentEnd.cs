using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Quotes;

/// <summary>
/// Where the words a cue reports end and the reporter speaks again: the sentence's end, a further cue of the same speaker, a trailing attribution.
/// </summary>
internal sealed partial class ContentEnd(Analysis analysis, Lexicon lexicon, Clauses clauses)
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
            if (kind == PartKind.Noun
                && end > from
                && parts[end - 1].Kind == PartKind.Run
                && ClosesWithComma(parts[end - 1])
                && lexicon.Cues.Is(analysis.Tokens[parts[end].First].Word, QuoteWord.A))
            {
                break;
            }
            if (kind == PartKind.Noun
                && end > from
                && parts[end - 1].Kind == PartKind.Run
                && ClosesWithComma(parts[end - 1])
                && frame.CueOf(end) is { Weak: false, Type: CueType.Verb } closing
                && closing != saying
                && closing.At <= end + 2)
            {
                break;
            }
            if (end > from
                && parts[end - 1].Kind == PartKind.Run
                && ClosesWithComma(parts[end - 1])
                && (saying.Relative >= 0
                    ? StartsVerb(frame, end)
                    : kind == PartKind.Noun && StartsVerb(frame, AfterJoined(frame, end)) && OpensSubordinate(frame, saying)))
            {
                break;
            }
            if (end > from
                && parts[end - 1].Kind == PartKind.Run
                && ClosesWithComma(parts[end - 1])
                && frame.CueAt(end) is { Type: CueType.Preposition } source
                && source != saying)
            {
                break;
            }
            if (kind == PartKind.Verb
                && end > from
                && parts[end].Gerund
                && parts[end - 1].Kind == PartKind.Run
                && ClosesWithComma(parts[end - 1])
                && CueAt(frame, end, saying))
            {
                break;
            }
            if (end > from
                && way == ContentWay.Object
                && kind == PartKind.Verb
                && parts[end].Gerund
                && parts[end - 1].Kind == PartKind.Run
                && ClosesWithComma(parts[end - 1]))
            {
                break;
            }
            if (end > from && way == ContentWay.Object && saying.Verb?.Takes(Languages.Frames.Weak) != true && IsSetting(frame, from, end)) break;
            if (end > from && IsMainVerb(frame, saying, from, end)) break;
            if (kind is PartKind.Comma or PartKind.Dash && Leaves(frame, saying, end, from, way)) break;
            if (kind == PartKind.Coordinator
                && CueAt(frame, end + 1, saying)
                && (way is not (ContentWay.That or ContentWay.Clause)
                    || Speaks(frame, end + 1)
                        && !(frame.CueAt(end + 1) is { Unreal: true, Negated: false } && analysis.Tokens[frame.Parts[end + 1].First].Tag == Tag.Modal)))
            {
                break;
            }
            // said the port had agreed to do so and that it was late
            if (kind == PartKind.Coordinator
                && end > from
                && frame.Is(end + 1, PartKind.That)
                && (way is ContentWay.Infinitive or ContentWay.Preposition || way == ContentWay.Object && saying.Verb?.Takes(Languages.Frames.That) != true)
                && !HasThat(frame, from, end))
            {
                break;
            }
            // said the rust had spread and called on pilots to stay
            if (kind == PartKind.Coordinator
                && end > from
                && way is ContentWay.That or ContentWay.Clause
                && CueAt(frame, end + 1, saying)
                && frame.Is(from, PartKind.Noun)
                && !Animacy.MaySpeak(analysis, lexicon, Mention.Of(frame.Parts[from]))
                && HasObject(frame, end + 1))
            {
                break;
            }
            // Ann saying it was late and Bo calling it early
            if (kind == PartKind.Coordinator
                && end > from
                && saying.Gerund
                && frame.CueOf(end + 1) is { Weak: false, Gerund: true, Type: CueType.Verb } other
                && other != saying)
            {
                break;
            }
            if (kind == PartKind.Coordinator
                && end > from
                && IsHim(frame, end + 1)
                && frame.CueOf(end + 1) is { Weak: false, Gerund: false, Type: CueType.Verb } again
                && again != saying)
            {
                break;
            }
            if (kind == PartKind.Coordinator && end > from && way is ContentWay.That or ContentWay.Clause && OtherSpeaks(frame, saying, from, end + 1)) break;
            if (end > from
                && way is ContentWay.Object or ContentWay.Preposition
                && (!IsThatClause(frame, from) || kind is PartKind.Comma or PartKind.Dash && frame.Is(end + 1, PartKind.Subordinator))
                && EndsObject(frame, from, end))
            {
                break;
            }
            if (end > from && way == ContentWay.Name && EndsName(frame, saying, end)) break;
            if (kind == PartKind.Coordinator
                && way == ContentWay.Name
                && end > from
                && parts[end - 1].Kind == PartKind.Run
                && (ClosesWithComma(parts[end - 1]) || clauses.ClauseAt(frame, end + 1)))
            {
                break;
            }
        }
        while (end > from && parts[end - 1].Kind is PartKind.Comma or PartKind.Dash) end--;
        return end > from ? new Content(from, end, way) : null;
    }

    /// <summary>expressed concern that the ferry would sink: the noun has a clause of its own, which reads on; but not a plan that failed.</summary>
    private static bool IsThatClause(Frame frame, int from) =>
        frame.Is(from, PartKind.Noun) && frame.Is(from + 1, PartKind.That) && !frame.Is(from + 2, PartKind.Verb);

    /// <summary>pilots offering to open the port | said it was late: the finite verb of the noun that the cue, a participle, describes.</summary>
    private bool IsMainVerb(Frame frame, Saying saying, int from, int at)
    {
        if (!saying.Gerund
            || saying.Subject < 0
            || saying.Subject != saying.At - 1
            || frame.Is(saying.Subject - 1, PartKind.Preposition)
            || frame.Parts[at] is not { Kind: PartKind.Verb, Gerund: false, Infinitive: false } verb
            || !frame.Is(at - 1, PartKind.Noun))
        {
            return false;
        }
        if (frame.Parts[from] is not { Kind: PartKind.Verb, Infinitive: true } || !analysis.Tokens[verb.First].Tag.In(Tags.Past | Tags.Third | Tags.Modal))
            return false;
        for (int i = from; i < at; i++)
            if (frame.Parts[i].Kind is PartKind.Who or PartKind.That or PartKind.Wh or PartKind.Subordinator or PartKind.Comma) return false;
        return true;
    }

    /// <summary>endorsed Costa last week · attacked Costa at a rally: when, and after a name where, is no part of what is spoken of.</summary>
    private bool IsSetting(Frame frame, int from, int at)
    {
        var part = frame.Parts[at];
        if (part.Kind == PartKind.Noun)
            return Subjects.IsTime(analysis, lexicon, part)
                && !frame.Is(at - 1, PartKind.Preposition)
                && !frame.Is(at - 1, PartKind.Coordinator)
                && (at == from + 1 || EndsPlain(frame, from, at));
        return part.Kind == PartKind.Preposition
            && at == from + 1
            && analysis.Tokens[frame.Parts[from].Head].Tag is Tag.Name or Tag.Pronoun
            && lexicon.Cues.Is(analysis.Tokens[part.First].Word, QuoteWord.Setting);
    }

    /// <summary>announced plans for a ferry last week | . Not so in "cited success in cutting debt last year".</summary>
    private static bool EndsPlain(Frame frame, int from, int at)
    {
        for (int i = from; i < at; i++) if (frame.Parts[i] is { Kind: PartKind.Verb, Infinitive: false }) return false;
        return at + 1 >= frame.Parts.Length || frame.Parts[at + 1].Kind is PartKind.Stop or PartKind.Comma;
    }

    /// <summary>called it "small talk," a phrase: the comma stands inside the mark.</summary>
    private bool ClosesWithComma(Part run) => run.End - 2 > run.First && (analysis.Word(run.End - 2) is "," || analysis.Word(run.End - 1) is ",");

    /// <summary>
    /// attacked the plan while praising its author · those backing the plan met: what is said of ends where another clause or the sentence's own verb begins.
    /// </summary>
    private bool EndsObject(Frame frame, int from, int at)
    {
        var part = frame.Parts[at];
        if (part.Kind == PartKind.Wh
            && lexicon.Cues.Is(analysis.Tokens[part.First].Word, QuoteWord.Occasion)
            && frame.Is(at + 1, PartKind.Noun)
            && !Subjects.IsTime(analysis, lexicon, frame.Parts[at - 1]))
        {
            return true;
        }
        if (part.Kind == PartKind.Preposition
            && frame.Is(at + 1, PartKind.Noun)
            && frame.Is(at + 2, PartKind.Verb)
            && frame.Parts[at + 2] is { Gerund: false, Infinitive: false }
            && lexicon.Cues.Is(analysis.Tokens[part.First].Word, QuoteWord.Clausal))
        {
            return true;
        }
        if (part.Kind is PartKind.Subordinator or PartKind.Comma)
            return !frame.Is(at + 1, PartKind.Who) && !(frame.Is(at + 1, PartKind.Noun) && frame.Is(at + 2, PartKind.Coordinator));
        if (part.Kind == PartKind.Coordinator) return frame.Is(at + 1, PartKind.Verb) || frame.Is(at + 1, PartKind.Adverb) && frame.Is(at + 2, PartKind.Verb);
        // apologised for saying pilots should go: what is spoken of is itself said, with a clause of its own
        if (part.Kind == PartKind.Verb
            && frame.Parts[from] is { Kind: PartKind.Verb, Gerund: true }
            && frame.CueAt(from) is { Weak: false, Verb: { } inner }
            && inner.Takes(Languages.Frames.That))
        {
            return false;
        }
        if (part is not { Kind: PartKind.Verb, Gerund: false, Infinitive: false }
            || part.End - part.First == 1 && analysis.Tokens[part.First].Tag == Tag.Participle)
        {
            return false;
        }
        for (int i = at - 1; i >= 0 && at - i < 8; i--)
        {
            if (frame.Parts[i].Kind is PartKind.Who or PartKind.That or PartKind.Wh || i == at - 1 && IsThat(frame.Parts[i])) return false;
            if (frame.Is(i, PartKind.Comma) || frame.Is(i, PartKind.Verb) && !(i == at - 1 && frame.CueAt(i) is not null)) break;
        }
        return !frame.Is(at - 2, PartKind.Noun) || !frame.Is(at - 1, PartKind.Noun);
    }

    /// <summary>
    /// what she called "small talk" | and a pause · called it late | and left · called the plan "a joke" | on Monday: the name ends where the sentence goes on.
    /// </summary>
    private bool EndsName(Frame frame, Saying saying, int at)
    {
        var part = frame.Parts[at];
        if (part.Kind == PartKind.Comma && frame.Is(at - 1, PartKind.Run) && frame.Is(at + 1, PartKind.Coordinator)) return true;
        if (part.Kind == PartKind.Coordinator && frame.CueOf(at + 1) is { Weak: false, Type: CueType.Verb }) return true;
        if (part.Kind == PartKind.Coordinator)
            return frame.Is(at + 1, PartKind.Verb)
                && frame.Parts[at + 1] is { Gerund: false, Infinitive: false }
                && !VerbShapes.InRelative(frame, saying.At, at);
        if (part.Kind == PartKind.Preposition && frame.Is(at + 1, PartKind.Verb))
            return frame.Parts[at + 1].Gerund && lexicon.Cues.Is(analysis.Tokens[part.First].Word, QuoteWord.Clausal);
        if (frame.Is(saying.Subject - 1, PartKind.Wh)) return frame.Is(at - 1, PartKind.Run) || part.Kind == PartKind.Comma;
        return frame.Is(at - 1, PartKind.Run) && part.Kind == PartKind.Preposition && lexicon.Cues.Is(analysis.Tokens[part.First].Word, QuoteWord.Setting);
    }

    /// <summary>a plan ahead that could split the party: "that" alone before a verb.</summary>
    private bool IsThat(Part part) => part.End - part.First == 1 && lexicon.Cues.Is(analysis.Tokens[part.First].Word, QuoteWord.That);

    /// <summary>to prove to the board that it was late and that it would stay so: both are proved.</summary>
    private static bool HasThat(Frame frame, int from, int end)
    {
        for (int i = from; i < end; i++) if (frame.Is(i, PartKind.That)) return true;
        return false;
    }

    /// <summary>called on pilots, urged them: with somebody who is asked; or described it.</summary>
    private static bool HasObject(Frame frame, int at)
    {
        while (frame.Is(at, PartKind.Adverb)) at++;
        return frame.CueAt(at) is { Weak: false, Verb: { } verb, After: var after }
            && verb.Takes(Languages.Frames.Addressee | Languages.Frames.As)
            && frame.Is(after, PartKind.Noun);
    }

    /// <summary>said, added, noted: and no verb that is as often something done.</summary>
    private static bool Speaks(Frame frame, int at)
    {
        while (frame.Is(at, PartKind.Adverb)) at++;
        return frame.CueAt(at) is { Weak: false, Verb: { } verb }
            && verb.Takes(Languages.Frames.Quote)
            && verb.Takes(Languages.Frames.That | Languages.Frames.Wh);
    }

    /// <summary>One past the union and the keepers.</summary>
    private static int AfterJoined(Frame frame, int noun)
    {
        while (frame.Is(noun + 1, PartKind.Coordinator) && frame.Is(noun + 2, PartKind.Noun)) noun += 2;
        return noun + 1;
    }

    private static bool StartsVerb(Frame frame, int at)
    {
        while (frame.Is(at, PartKind.Adverb)) at++;
        return frame.Is(at, PartKind.Verb) && frame.Parts[at] is { Gerund: false, Infinitive: false };
    }

    /// <summary>
    /// While Costa said pilots were late, he stayed: the sentence opens with a clause that the cue stands in, and the reporter's own follows its comma.
    /// </summary>
    private bool OpensSubordinate(Frame frame, Saying saying)
    {
        if (saying.Subject < 1 || saying.Inverted) return false;
        if (frame.Is(saying.Subject - 1, PartKind.Subordinator) && !lexicon.Cues.Is(analysis.Tokens[frame.Parts[saying.Subject - 1].First].Word, QuoteWord.As))
            return true;
        for (int i = 0; i < saying.Subject; i++)
        {
            if (frame.Parts[i].Kind is PartKind.Subordinator) return !frame.Is(saying.Subject - 1, PartKind.Comma);
            if (frame.Parts[i].Kind is PartKind.Wh) return i == saying.Subject - 1;
            if (frame.Parts[i].Kind is not (PartKind.Adverb or PartKind.Coordinator)) return false;
        }
        return false;
    }

    /// <summary>the record — where it was hot — showed: after the second dash the clause goes on with its verb.</summary>
    private static bool Resumes(Frame frame, int from)
    {
        for (int i = from; i < frame.Parts.Length && i - from < 40; i++)
        {
            if (frame.Parts[i].Kind is PartKind.Stop) return false;
            if (frame.Parts[i].Kind == PartKind.Dash)
                return frame.Is(i + 1, PartKind.Verb)
                    && frame.Parts[i + 1] is { Gerund: false, Infinitive: false }
                    && frame.CueAt(i + 1) is not { Weak: false };
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
