using ArticleKit.Languages;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Quotes;

/// <summary>
/// Finds who a verb is about: Hugh Hill, a doctor who treats pilots, on Monday said; Cruz attacked Rubio and said; …, saying it was.
/// Appositions, relative clauses, ages, times and prepositional phrases between name and verb are skipped.
/// </summary>
internal sealed class Subjects
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
    public int Of(Frame frame, int verb) => Of(frame, verb, 0);

    public int Of(Frame frame, int verb, int depth)
    {
        if (depth > Deepest || verb < 0) return -1;
        var parts = frame.Parts;
        if (parts[verb].Gerund && _gerunds.Of(frame, verb, depth) is var gerund && gerund != -2) return gerund;
        int candidate = -1, fallback = -1, stop = Math.Max(0, verb - Reach);
        for (int at = verb - 1; at >= stop; at--)
        {
            var part = parts[at];
            switch (part.Kind)
            {
                case PartKind.Noun:
                    if (at > 0 && parts[at - 1].Kind is PartKind.Preposition or PartKind.To && !(candidate < 0 && VerbShapes.RelativeFollows(frame, at))) { at--; break; }
                    if (IsTime(part) && candidate < 0 && at > 0 && parts[at - 1].Kind is PartKind.Noun or PartKind.Bracket or PartKind.Comma) break;
                    if (candidate >= 0 && IsTime(part)) return candidate;
                    candidate = at;
                    break;
                case PartKind.Adverb or PartKind.Other or PartKind.Adjective or PartKind.Bracket or PartKind.Preposition:
                    break;
                case PartKind.Coordinator:
                    if (candidate < 0) return Shared(frame, at, stop, depth);
                    if (at > 0 && parts[at > 1 && parts[at - 1].Kind == PartKind.Adverb ? at - 2 : at - 1].Kind is PartKind.Noun or PartKind.Bracket && !OpensClause(frame, at)) { candidate = -1; break; }
                    return candidate;
                case PartKind.Verb:
                    if (VerbShapes.IsRelative(frame, at)) { candidate = -1; at = VerbShapes.Opening(frame, at, stop); break; }
                    if (_verbs.IsReduced(frame, at)) { candidate = -1; break; }
                    return candidate >= 0 ? candidate : Of(frame, at, depth + 1);
                case PartKind.Who:
                    if (candidate >= 0) return candidate;
                    if (at > 0 && parts[at - 1].Kind == PartKind.Comma) at--;
                    break;
                case PartKind.Comma or PartKind.Dash:
                    if (candidate < 0)
                    {
                        if (Asides.AsideStart(frame, at, stop) is >= 0 and int start) at = start + 1;
                        break;
                    }
                    if (_asides.IsPlaceAside(frame, at, candidate)) { fallback = candidate; candidate = -1; at++; if (Asides.AsideStart(frame, at - 1, stop) is >= 0 and int opening) at = opening + 1; else at--; break; }
                    return _asides.IsAside(frame, at, candidate) && Named(frame, at, depth) is >= 0 and int named ? named : candidate;
                case PartKind.Run when candidate < 0 && at > 0 && parts[at - 1].Kind is PartKind.Preposition or PartKind.Noun && (_asides.EndsInComma(part) || frame.Is(at + 1, PartKind.Comma) || frame.Is(at + 1, PartKind.Preposition)):
                    break;
                case PartKind.To:
                    return Of(frame, _verbs.VerbBefore(frame, at, stop), depth + 1);
                default:
                    return candidate >= 0 ? candidate : fallback;
            }
        }
        return candidate >= 0 ? candidate : fallback;
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
                case PartKind.Comma or PartKind.Dash:
                    if (candidate < 0) break;
                    return _asides.IsAside(frame, at, candidate) && Named(frame, at, depth + 1) is >= 0 and int further ? further : candidate;
                case PartKind.Verb:
                    if (VerbShapes.IsRelative(frame, at)) { candidate = -1; at = VerbShapes.Opening(frame, at, 0); break; }
                    if (_verbs.IsReduced(frame, at)) { candidate = -1; break; }
                    return -1;
                default: return candidate;
            }
        }
        return candidate;
    }

    /// <summary>The subject a coordinated verb takes over: of a verb of saying before it where there is one, else of the verb before it.</summary>
    private int Shared(Frame frame, int coordinator, int stop, int depth)
    {
        for (int i = coordinator - 1; i >= stop; i--)
            if (frame.Parts[i].Kind == PartKind.Verb && !frame.Parts[i].Gerund && !frame.Parts[i].Infinitive && _verbs.Says(frame.Parts[i]) && !_verbs.IsReduced(frame, i)) return Of(frame, i, depth + 1);
        return Of(frame, _verbs.VerbBefore(frame, coordinator, stop), depth + 1);
    }

    /// <summary>and + noun + verb.</summary>
    private static bool OpensClause(Frame frame, int coordinator)
    {
        for (int i = coordinator - 1; i >= 0 && coordinator - i < 40; i--)
        {
            if (frame.Parts[i].Kind == PartKind.Verb) return true;
            if (frame.Parts[i].Kind is PartKind.Who or PartKind.That or PartKind.Stop or PartKind.Subordinator or PartKind.Comma) return false;
        }
        return false;
    }

    public bool IsTime(Part part) => IsTime(_analysis, _lexicon, part);

    /// <summary>A day or a part of one: Monday, last week, Tuesday night.</summary>
    public static bool IsTime(Analysis analysis, Lexicon lexicon, Part part)
    {
        ref readonly var head = ref analysis.Tokens[part.Head];
        return lexicon.Cues.Is(head.Word, head.IsCapital ? QuoteWord.Time | QuoteWord.Calendar : QuoteWord.Time);
    }
}
