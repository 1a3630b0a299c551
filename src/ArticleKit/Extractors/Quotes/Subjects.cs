using ArticleKit.Languages;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Quotes;

/// <summary>
/// Finds who a verb is about: Hugh Hill, a doctor who treats pilots, on Monday said; Cruz attacked Rubio and said; …, saying it was.
/// Appositions, relative clauses, ages, times and prepositional phrases between name and verb are skipped.
/// </summary>
internal sealed partial class Subjects
{
    public const int Reach = 150;
    private const int Deepest = 6;
    private readonly Analysis _analysis;
    private readonly Lexicon _lexicon;
    private readonly VerbShapes _verbs;
    private readonly Asides _asides;
    private readonly GerundSubjects _gerunds;

    public Subjects(Analysis analysis, Lexicon lexicon)
    {
        (_analysis, _lexicon) = (analysis, lexicon);
        _verbs = new VerbShapes(analysis, lexicon);
        _asides = new Asides(analysis, lexicon);
        _gerunds = new GerundSubjects(analysis, lexicon, this, _verbs);
    }

    /// <summary>The part that is the subject of the verb at a part; -1 where none is found.</summary>
    public int Of(Frame frame, int verb) => First(frame, verb) is >= 0 and int first ? first : Of(frame, verb, 0);

    public int Of(Frame frame, int verb, int depth)
    {
        if (depth > Deepest || verb < 0) return -1;
        var parts = frame.Parts;
        if (parts[verb].Gerund && _gerunds.Of(frame, verb, depth) is var gerund && gerund != -2) return gerund;
        int candidate = -1, fallback = -1, stop = Math.Max(0, verb - Reach);
        bool left = false;
        if (parts[verb].Infinitive && ToolVerb(frame, verb - 1) is >= 0 and var uses) return Of(frame, uses, depth + 1);
        for (int at = verb - 1; at >= stop; at--)
        {
            var part = parts[at];
            switch (part.Kind)
            {
                case PartKind.Noun:
                    // a deal Trump described
                    if (candidate == at + 1 && parts[candidate].First == part.End && IsContact(part, parts[candidate])) return candidate;
                    if (candidate == at + 1 && IsTitled(part, parts[candidate])) return candidate;
                    // at which point the crowd chanted
                    if (candidate == at + 1 && at > 1 && parts[at - 1].Kind == PartKind.Who && parts[at - 2].Kind == PartKind.Preposition) return candidate;
                    // Ash himself said · have both urged
                    if (at > 0
                        && candidate < 0
                        && (IsReflexive(_analysis, part)
                            || frame.Is(at + 1, PartKind.Verb) && frame.Is(at - 1, PartKind.Verb) && IsAll(part) && IsHave(parts[at - 1])))
                    {
                        if (parts[at - 1].Kind == PartKind.Verb) at--;
                        break;
                    }
                    // are more likely to say
                    if (candidate < 0 && parts[verb].Infinitive && _lexicon.Cues.Is(_analysis.Tokens[part.Head].Word, SubjectWord.Apt)) break;
                    // the Harbour Board (HB) officer Ann Lee said
                    if (candidate == at + 2
                        && (candidate == verb - 1 || VerbShapes.RelativeFollows(frame, candidate))
                        && frame.Is(at + 1, PartKind.Bracket)
                        && (!_analysis.Tokens[parts[candidate].First].IsCapital
                            || _lexicon.Words[_analysis.Tokens[parts[candidate].First].Word].Is(WordFlags.Title | WordFlags.Person))
                        && (_analysis.Tokens[parts[candidate].Head].Tag == Tag.Name
                            || _lexicon.Words[_analysis.Tokens[parts[candidate].First].Word].Is(WordFlags.Person | WordFlags.PersonPlural)))
                    {
                        return candidate;
                    }
                    // called 911 to report
                    if (candidate < 0 && at == verb - 1 && parts[verb].Infinitive && IsDialled(frame, at)) break;
                    if (IsRoughNumber(frame, at)) { candidate = at; break; }
                    if (candidate < 0 && IsMeasure(frame, at)) break;
                    if (IsInAside(frame, at, verb) || candidate < 0 && IsWhose(frame, at)) return at;
                    if (candidate < 0 && IsDated(frame, at)) return at;
                    // as keepers continue to warn
                    if (candidate < 0
                        && at == verb - 1
                        && at > 1
                        && frame.Is(at - 1, PartKind.Preposition)
                        && frame.Is(at - 2, PartKind.Comma)
                        && parts[verb] is { Gerund: false, Infinitive: false, Passive: false }
                        && _lexicon.Cues.Is(_analysis.Tokens[parts[at - 1].First].Word, QuoteWord.As)
                        && MaySpeak(part))
                    {
                        return at;
                    }
                    if (at > 0
                        && parts[at - 1].Kind is PartKind.Preposition or PartKind.To
                        && !(candidate < 0 && !left && VerbShapes.RelativeFollows(frame, at)))
                    {
                        // sent it to a laboratory in Porto, which found
                        if (candidate == at + 2
                            && frame.Is(at + 1, PartKind.Preposition)
                            && frame.Is(verb - 1, PartKind.Who)
                            && !IsWho(parts[verb - 1])
                            && _lexicon.Cues.Is(_analysis.Tokens[parts[at + 1].First].Word, QuoteWord.Setting)
                            && MaySpeak(part))
                        {
                            return at;
                        }
                        // from Ann Lee of the Harbour Board, who said
                        if (candidate > at && IsWho(parts[verb - 1]) && _analysis.Tokens[part.Head].Tag == Tag.Name && IsOfBody(frame, at, candidate))
                            return at;
                        if (candidate < 0 && fallback < 0 && IsShare(frame, at)) fallback = at;
                        at--;
                        break;
                    }
                    // to have her ask
                    if (at == verb - 1 && at > 0 && IsMade(parts[at - 1], parts[verb])) return at;
                    if (candidate < 0 && at > 1 && parts[at - 1].Infinitive && at == verb - 1) { at--; break; }
                    if (IsTime(part) && candidate < 0 && at > 0 && parts[at - 1].Kind is PartKind.Noun or PartKind.Bracket or PartKind.Comma) break;
                    // a report released last year found
                    if (candidate < 0
                        && at == verb - 1
                        && frame.Is(at - 1, PartKind.Verb)
                        && frame.Is(at - 2, PartKind.Noun)
                        && !parts[at - 1].Gerund
                        && !parts[at - 1].Infinitive
                        && IsTime(part))
                    {
                        at--;
                        break;
                    }
                    // a vote pilots called late, a charge the army denied
                    if (candidate == at + 1
                        && candidate == verb - 1
                        && _lexicon.Cues.Is(_analysis.Tokens[part.First].Word, QuoteWord.A)
                        && !MaySpeak(part)
                        && MaySpeak(parts[candidate]))
                    {
                        return candidate;
                    }
                    // echo those of Ann Lee, who said
                    if (candidate == at + 2
                        && frame.Is(at + 1, PartKind.Preposition)
                        && verb - candidate < 4
                        && VerbShapes.RelativeFollows(frame, candidate)
                        && !MaySpeak(part))
                    {
                        return candidate;
                    }
                    // sent Ann a text which read
                    if (candidate == at + 1 && frame.Is(verb - 1, PartKind.Who) && frame.Is(at - 1, PartKind.Verb)) return candidate;
                    // told Reuters her team suspected
                    if (candidate == at + 1
                        && frame.Is(at - 1, PartKind.Verb)
                        && _analysis.Tokens[parts[candidate].First].Tag is Tag.PossessivePronoun or Tag.Determiner
                        && TakesHearer(parts[at - 1])
                        && MaySpeak(parts[candidate]))
                    {
                        return candidate;
                    }
                    if (candidate >= 0 && (IsTime(part) || _analysis.Tokens[parts[candidate].Head].Tag == Tag.Pronoun)) return candidate;
                    candidate = at;
                    break;
                case PartKind.Adverb or PartKind.Other or PartKind.Adjective or PartKind.Bracket or PartKind.Preposition:
                    break;
                case PartKind.Subordinator when candidate < 0 && frame.Is(at + 1, PartKind.Preposition): // because of the inquiry
                    break;
                case PartKind.Coordinator:
                    if (candidate < 0) return Shared(frame, at, stop, depth);
                    if (at > 0
                        && parts[at > 1 && parts[at - 1].Kind == PartKind.Adverb ? at - 2 : at - 1].Kind is PartKind.Noun or PartKind.Bracket
                        && !OpensClause(frame, at))
                    {
                        if (NamesFirst(frame, at) is >= 0 and int listed) return listed;
                        if (frame.Is(candidate + 1, PartKind.Comma) && ListStart(frame, at - 1) is > 0 and int list) at = list;
                        candidate = -1;
                        break;
                    }
                    return candidate;
                case PartKind.Verb:
                    if (VerbShapes.IsRelative(frame, at)) { candidate = -1; at = VerbShapes.Opening(frame, at, stop); break; }
                    if (_verbs.IsReduced(frame, at))
                    {
                        if (candidate >= 0 && IsNominative(parts[candidate])) return candidate;
                        // leading keepers like Ann Lee to warn
                        if (candidate == at + 1
                            && parts[verb].Infinitive
                            && _lexicon.Cues.Is(_analysis.Tokens[part.Head].Word, SubjectWord.Causing)
                            && (MaySpeak(parts[candidate]) || frame.Is(candidate + 1, PartKind.Noun)))
                        {
                            return frame.Is(candidate + 1, PartKind.Noun) ? candidate + 1 : candidate;
                        }
                        if (candidate > 1
                            && IsRelated(frame, candidate, verb)
                            && !IsTime(parts[candidate])
                            && (MaySpeak(parts[candidate]) || IsWho(parts[candidate + 1]))
                            || candidate == at + 1 && at > 0 && parts[at].Gerund && _verbs.Tells(parts[at]) && MaySpeak(parts[candidate]))
                        {
                            return candidate;
                        }
                        candidate = -1;
                        break;
                    }
                    if (candidate < 0 && part.Infinitive && frame.Is(at - 1, PartKind.Verb) && Embedded(frame, at - 1, verb) is >= 0 and int aim)
                    {
                        (at, left) = (aim, true);
                        break;
                    }
                    if (candidate < 0 && Embedded(frame, at, verb) is >= 0 and int opening__) { (at, left) = (opening__, true); break; }
                    if (candidate == at + 1 && !MaySpeak(parts[candidate]) && Opening(frame, at) is >= 0 and int clause)
                    {
                        (candidate, at, left) = (-1, clause, true);
                        break;
                    }
                    return candidate >= 0 ? candidate : Of(frame, at, depth + 1);
                // an ad that urges
                case PartKind.That when candidate < 0 && IsBeforeVerb(frame, at, verb) && TextThat(frame, at, verb) is >= 0 and int text:
                    return text;
                case PartKind.Who:
                    if (candidate >= 0) return candidate;
                    if (at > 0 && parts[at - 1].Kind == PartKind.Comma) at--;
                    break;
                case PartKind.Comma or PartKind.Dash:
                    if (candidate < 0)
                    {
                        if (at == verb - 1 && Interrupted(frame, at) is >= 0 and int opening_) { at = opening_; break; }
                        if (at == verb - 1 && OwnerOf(frame, at) is >= 0 and int owner) return owner;
                        if (Asides.AsideStart(frame, at, stop) is >= 0 and int start) at = start + 1;
                        else if (at == verb - 1 && part.Kind == PartKind.Comma && _asides.Described(frame, at, stop) is >= 0 and int described)
                            return described;
                        else if (at == verb - 1 && part.Kind == PartKind.Comma && IsListed(frame, at)) return Of(frame, ListedVerb(frame, at), depth + 1);
                        break;
                    }
                    if (_asides.IsPlaceAside(frame, at, candidate))
                    {
                        fallback = candidate;
                        candidate = -1;
                        at++;
                        if (Asides.AsideStart(frame, at - 1, stop) is >= 0 and int opening) at = opening + 1; else at--;
                        break;
                    }
                    // by Ann Lee, a Catholic, who called
                    if (candidate == at + 1
                        && at > 0
                        && frame.Is(candidate + 1, PartKind.Comma)
                        && candidate + 3 == verb
                        && frame.Is(candidate + 2, PartKind.Who)
                        && parts[at - 1].Kind == PartKind.Noun
                        && _analysis.Tokens[parts[at - 1].Head].Tag == Tag.Name
                        && _lexicon.Cues.Is(_analysis.Tokens[parts[candidate].First].Word, QuoteWord.A))
                    {
                        return at - 1;
                    }
                    if (candidate == at + 1 && _asides.IsAttendant(frame, at, candidate) is >= 0 and int attendant) return attendant;
                    return _asides.IsAside(frame, at, candidate) && Named(frame, at, depth) is >= 0 and int named ? named : candidate;
                case PartKind.Run when candidate < 0
                    && at > 0
                    && (parts[at - 1].Kind is PartKind.Preposition or PartKind.Noun || IsTitleAside(frame, at))
                    && (_asides.EndsInComma(part) || frame.Is(at + 1, PartKind.Comma) || frame.Is(at + 1, PartKind.Preposition)):
                    break;
                // Lee, who called it "late," said
                case PartKind.Run when candidate < 0
                    && at == verb - 1
                    && _asides.EndsInComma(part)
                    && Asides.AsideStart(frame, at, stop) is >= 0 and var aside
                    && frame.Is(aside + 1, PartKind.Who):
                    at = aside;
                    break;
                case PartKind.To:
                    if (candidate >= 0) return candidate;
                    return Of(frame, _verbs.VerbBefore(frame, at, stop), depth + 1);
                default:
                    return candidate >= 0 ? candidate : fallback;
            }
        }
        return candidate >= 0 ? candidate : fallback;
    }

    /// <summary>
    /// The keeper who ran it before his knee gave out | is already talking: two finite verbs with nothing between them, so the first stands in a clause of its
    /// own; the word that opens it, -1 for none.
    /// </summary>
    private static int Embedded(Frame frame, int inner, int verb)
    {
        if (frame.Parts[inner] is not { Gerund: false, Infinitive: false } || frame.Parts[verb] is not { Gerund: false, Infinitive: false }) return -1;
        for (int i = inner + 1; i < verb; i++)
            if (!(frame.Parts[i].Kind is PartKind.Adverb or PartKind.Preposition or PartKind.To
                || frame.Parts[i] is { Kind: PartKind.Verb, Infinitive: true }
                || frame.Is(i, PartKind.Noun) && frame.Parts[i - 1].Kind is PartKind.Preposition or PartKind.To))
            {
                return -1;
            }
        return Opening(frame, inner);
    }

    /// <summary>
    /// four boys who died when their car left the road | has said: the word that opens the clause of a verb inside a relative one; -1 where it is no such verb.
    /// </summary>
    private static int Opening(Frame frame, int inner)
    {
        const int Reach = 6;
        if (frame.Parts[inner] is not { Gerund: false, Infinitive: false }) return -1;
        for (int i = inner - 1; i > 0 && inner - i < Reach; i--)
        {
            if (frame.Parts[i].Kind is PartKind.Subordinator or PartKind.Wh) return VerbShapes.InRelative(frame, 0, i) ? Outermost(frame, i) : -1;
            if (frame.Parts[i].Kind is not (PartKind.Noun or PartKind.Adverb or PartKind.Preposition)) return -1;
        }
        return -1;
    }

    /// <summary>
    /// who asked that his name not be used because | he was ill: the word behind "who" where no comma stands between, else the one that opens the inner clause.
    /// </summary>
    private static int Outermost(Frame frame, int opening)
    {
        for (int i = opening - 1; i > 0; i--)
        {
            if (frame.Is(i, PartKind.Who)) return i + 1;
            if (frame.Parts[i].Kind is PartKind.Comma or PartKind.Stop or PartKind.Run or PartKind.Dash) return opening;
        }
        return opening;
    }

    /// <summary>", a doctor," reads on to the name before it where there is one that no verb follows.</summary>
    private int Named(Frame frame, int end, int depth)
    {
        if (depth > Deepest) return -1;
        var parts = frame.Parts;
        int candidate = -1;
        for (int at = end - 1; at >= 0 && end - at < Reach; at--)
        {
            switch (parts[at].Kind)
            {
                case PartKind.Noun:
                    if (at > 0 && parts[at - 1].Kind == PartKind.Preposition) { at--; break; }
                    if (IsTime(parts[at])) break;
                    candidate = at;
                    break;
                case PartKind.Adverb or PartKind.Other or PartKind.Adjective or PartKind.Bracket or PartKind.Preposition: break;
                // Ann Lee and Bo Ek, the keepers, said
                case PartKind.Coordinator when candidate == at + 1
                    && frame.Is(at - 1, PartKind.Noun)
                    && !frame.Is(at - 2, PartKind.Preposition)
                    && _analysis.Tokens[parts[candidate].Head].Tag == Tag.Name
                    && _analysis.Tokens[parts[at - 1].Head].Tag == Tag.Name: break;
                case PartKind.Comma or PartKind.Dash:
                    if (candidate < 0) break;
                    return _asides.IsAside(frame, at, candidate) && Named(frame, at, depth + 1) is >= 0 and int further ? further : candidate;
                case PartKind.Verb:
                    if (VerbShapes.IsRelative(frame, at)) { candidate = -1; at = VerbShapes.Opening(frame, at, 0); break; }
                    if (_verbs.IsReduced(frame, at)) { candidate = -1; break; }
                    return _verbs.Says(parts[at]) ? candidate : -1;
                default: return candidate;
            }
        }
        return candidate;
    }

    /// <summary>Lee, who served in Porto, Lisbon and Faro, said: the preposition that the joined names hang on; -1 for none.</summary>
    private static int ListStart(Frame frame, int noun)
    {
        int first = noun;
        while (frame.Is(first, PartKind.Noun) && frame.Is(first - 1, PartKind.Comma) && frame.Is(first - 2, PartKind.Noun)) first -= 2;
        return first < noun && frame.Is(first - 1, PartKind.Preposition) && VerbShapes.InRelative(frame, 0, first) ? first - 1 : -1;
    }

    /// <summary>Costa mocked the plan, called it late and left: what stands before the comma is the object of a verb of the same list.</summary>
    private static bool IsListed(Frame frame, int comma)
    {
        int verb = ListedVerb(frame, comma);
        if (verb < 0 || frame.Parts[verb] is { Gerund: true } or { Infinitive: true } || VerbShapes.IsRelative(frame, verb)) return false;
        int before = verb - 1;
        while (frame.Is(before, PartKind.Adverb)) before--;
        return frame.Is(before, PartKind.Noun);
    }

    public bool MaySpeak(Part part) => Animacy.MaySpeak(_analysis, _lexicon, Mention.Of(part));

    public bool IsTime(Part part) => IsTime(_analysis, _lexicon, part);

    /// <summary>A day or a part of one: Monday, last week, Tuesday night.</summary>
    public static bool IsTime(Analysis analysis, Lexicon lexicon, Part part)
    {
        ref readonly var head = ref analysis.Tokens[part.Head];
        return lexicon.Cues.Is(head.Word, head.IsCapital ? QuoteWord.Time | QuoteWord.Calendar : QuoteWord.Time)
            || head.Tag == Tag.Plural && lexicon.Words[head.Word].Is(WordFlags.Calendar) && IsSpan(analysis, lexicon, part);
    }

    /// <summary>two days later, ten years ago.</summary>
    private static bool IsSpan(Analysis analysis, Lexicon lexicon, Part part) =>
        part.End < analysis.Tokens.Length
            && (lexicon.Calendar.Kinds(analysis.Tokens[part.Head].Word) & (CalendarKind.Unit | CalendarKind.Units)) != 0
            && (lexicon.Calendar.Kinds(analysis.Tokens[part.End].Word) & CalendarKind.Shift) != 0;
}
