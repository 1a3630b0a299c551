using ArticleKit.Languages;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Quotes;

/// <summary>Subjects that several verbs share, and verbs and names in a row.</summary>
internal sealed partial class Subjects
{
    /// <summary>
    /// His teacher there, he remembers, told him: the comma that opens a clause of saying between a subject and its verb; -1 where none stands.
    /// </summary>
    private int Interrupted(Frame frame, int comma)
    {
        var parts = frame.Parts;
        if (comma < 4
            || !frame.Is(comma, PartKind.Comma)
            || !frame.Is(comma - 1, PartKind.Verb)
            || !frame.Is(comma - 2, PartKind.Noun)
            || !frame.Is(comma - 3, PartKind.Comma))
        {
            return -1;
        }
        if (parts[comma - 1] is { Gerund: true } or { Infinitive: true } or { Passive: true }
            || _lexicon.Cues.Verbs(_analysis.Tokens[parts[comma - 1].Head].Word).Length == 0)
        {
            return -1;
        }
        for (int i = comma - 4; i >= 0 && parts[i].Kind is not PartKind.Stop; i--)
            if (parts[i].Kind is PartKind.Verb or PartKind.Run or PartKind.Comma or PartKind.Colon) return -1;
        return comma - 3;
    }

    /// <summary>Ann Lee, Bo Ek and Jim Holt said: the first of three names and more that open a clause; -1 where it is no such list.</summary>
    private int NamesFirst(Frame frame, int and)
    {
        int first = and - 1;
        if (!IsName(frame, first) || !IsName(frame, and + 1)) return -1;
        while (frame.Is(first - 1, PartKind.Comma) && IsName(frame, first - 2)) first -= 2;
        return first < and - 1 && (first == 0 || frame.Parts[first - 1].Kind is PartKind.Run or PartKind.That or PartKind.Stop) ? first : -1;
    }

    /// <summary>Ann Lee, whose firm, Harbour Homes, owns the land, said: whose firm it is; -1 where no such clause ends at the comma.</summary>
    private int OwnerOf(Frame frame, int comma)
    {
        const int Longest = 14;
        int verbs = 0;
        for (int i = comma - 1; i > 1 && comma - i < Longest; i--)
        {
            if (frame.Parts[i] is { Kind: PartKind.Verb, Gerund: false, Infinitive: false }) verbs++;
            if (frame.Parts[i].Kind is PartKind.Run or PartKind.Stop or PartKind.That) return -1;
            if (!frame.Is(i, PartKind.Who)) continue;
            return verbs == 1
                && _analysis.Word(frame.Parts[i].First) is "whose"
                && frame.Is(i + 2, PartKind.Comma)
                && frame.Is(i - 1, PartKind.Comma)
                && IsName(frame, i - 2)
                ? i - 2
                : -1;
        }
        return -1;
    }

    private bool IsName(Frame frame, int at) => frame.Is(at, PartKind.Noun) && _analysis.Tokens[frame.Parts[at].Head].Tag == Tag.Name;

    private bool TakesHearer(Part verb)
    {
        foreach (var cue in _lexicon.Cues.Verbs(_analysis.Tokens[verb.Head].Word)) if (cue.Takes(Languages.Frames.Addressee)) return true;
        return false;
    }

    /// <summary>himself, themselves: no subject.</summary>
    public static bool IsReflexive(Analysis analysis, Part part) =>
        part.End == part.First + 1
            && analysis.Tokens[part.Head].Tag == Tag.Pronoun
            && analysis.Word(part.Head) is var word
            && (word.EndsWith("self") || word.EndsWith("selves"));

    /// <summary>of the Harbour Board, of the Union for Ports.</summary>
    private bool IsOfBody(Frame frame, int at, int last)
    {
        // of Sen. Ann Lee of Florida, who said
        if (last == at + 2 && frame.Parts[at].End > frame.Parts[at].First + 1 && _analysis.Word(frame.Parts[at + 1].First) is "of") return true;
        for (int i = at + 1; i < last; i += 2) if (!frame.Is(i, PartKind.Preposition) || !frame.Is(i + 1, PartKind.Noun)) return false;
        return frame.Is(at + 2, PartKind.Noun) && IsBody(frame.Parts[at + 2]);
    }

    private bool IsBody(Part part) =>
        _analysis.Tokens[part.First].Tag == Tag.Determiner || _lexicon.Words[_analysis.Tokens[part.Head].Word].Is(WordFlags.Suffix | WordFlags.Group);

    /// <summary>both, all, each: alone behind the names.</summary>
    private bool IsAll(Part part) => part.End == part.First + 1 && _analysis.Word(part.First) is "both" or "all" or "each";

    /// <summary>
    /// an ad that urges · signs that read "…": a text right before "that", or the thing on which the words stand; -1 for any other, who does not speak.
    /// </summary>
    private int TextThat(Frame frame, int that, int verb)
    {
        int noun = that - 1;
        if (!frame.Is(noun, PartKind.Noun) || !VerbShapes.IsRelative(frame, verb) || _analysis.Tokens[frame.Parts[noun].Head].IsCapital) return -1;
        if (_lexicon.Cues.Noun(_analysis.Tokens[frame.Parts[noun].Head].Word) is { Document: true, Law: false }) return noun;
        return (frame.Is(verb + 1, PartKind.Run) || frame.Is(verb + 1, PartKind.Comma) && frame.Is(verb + 2, PartKind.Run))
            && _lexicon.Cues.Verbs(_analysis.Tokens[frame.Parts[verb].Head].Word) is [{ Lemma: "say" or "read" }, ..]
            && _analysis.Tokens[frame.Parts[noun].Head].Tag is Tag.Noun or Tag.Plural
            && !_lexicon.Cues.Is(_analysis.Tokens[frame.Parts[noun].Head].Word, QuoteWord.Thing | QuoteWord.Nobody)
            ? noun
            : -1;
    }

    /// <summary>Nothing but adverbs stands between a part and the verb.</summary>
    private static bool IsBeforeVerb(Frame frame, int at, int verb)
    {
        for (int i = at + 1; i < verb; i++) if (frame.Parts[i].Kind != PartKind.Adverb) return false;
        return true;
    }

    /// <summary>have (her) ask · had (Costa) say: whoever stands between does it.</summary>
    private bool IsMade(Part cause, Part verb) =>
        cause.Kind == PartKind.Verb
            && verb.End == verb.First + 1
            && _analysis.Tokens[verb.First].Tag == Tag.Base
            && _lexicon.Words[_analysis.Tokens[cause.Head].Word].Is(WordFlags.Have);

    private bool IsHave(Part part) => part.End == part.First + 1 && _lexicon.Words[_analysis.Tokens[part.First].Word].Is(WordFlags.Have);

    /// <summary>Stands for a person, where which and that may stand for a thing.</summary>
    private bool IsWho(Part part) => _analysis.Word(part.First) is "who";

    /// <summary>sent letters to pilots, hired keepers: the verb whose object ends at the comma; -1 for none.</summary>
    private static int ListedVerb(Frame frame, int comma)
    {
        int noun = comma - 1;
        while (noun > 1
            && frame.Is(noun, PartKind.Noun)
            && frame.Parts[noun - 1].Kind is PartKind.Preposition or PartKind.To
            && frame.Is(noun - 2, PartKind.Noun))
        {
            noun -= 2;
        }
        return frame.Is(noun, PartKind.Noun) && frame.Is(noun - 1, PartKind.Verb) ? noun - 1 : -1;
    }

    /// <summary>the host of his show, "Late Boats," who …: a title between commas describes the noun before it.</summary>
    private bool IsTitleAside(Frame frame, int run) =>
        frame.Is(run - 1, PartKind.Comma) && frame.Is(run - 2, PartKind.Noun) && _asides.EndsInComma(frame.Parts[run]);

    /// <summary>The subject a coordinated verb takes over: of a verb of saying before it where there is one, else of the verb before it.</summary>
    private int Shared(Frame frame, int coordinator, int stop, int depth)
    {
        int joined = coordinator - 2;
        // said the bank had looked at and rejected it
        if (frame.Is(coordinator - 1, PartKind.Preposition)
            && joined > stop
            && frame.Is(joined, PartKind.Verb)
            && frame.Parts[joined] is { Gerund: false, Infinitive: false }
            && frame.Is(joined - 1, PartKind.Noun))
        {
            return Of(frame, joined, depth + 1);
        }
        bool but = _lexicon.Cues.Is(_analysis.Tokens[frame.Parts[coordinator].First].Word, QuoteWord.But);
        for (int i = coordinator - 1; i >= stop; i--)
            if (frame.Parts[i].Kind == PartKind.Verb
                && !frame.Parts[i].Gerund
                && !frame.Parts[i].Infinitive
                && !(but && VerbShapes.IsAsked(frame, i))
                && _verbs.Says(frame.Parts[i])
                && !_verbs.IsReduced(frame, i)
                && !_verbs.IsAsExpected(frame, i))
            {
                return frame.Is(i - 1, PartKind.Run) && frame.Is(i + 1, PartKind.Noun) ? i + 1 : Of(frame, i, depth + 1);
            }
        return Of(frame, _verbs.VerbBefore(frame, coordinator, stop), depth + 1);
    }

    /// <summary>and + noun + verb.</summary>
    private static bool OpensClause(Frame frame, int coordinator)
    {
        for (int i = coordinator - 1; i >= 0 && coordinator - i < 40; i--)
        {
            if (frame.Parts[i] is { Kind: PartKind.Verb, Gerund: false }) return true;
            if (frame.Parts[i].Kind is PartKind.Who or PartKind.That or PartKind.Stop or PartKind.Subordinator or PartKind.Comma) return false;
        }
        return false;
    }
}
