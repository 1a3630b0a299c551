using ArticleKit.Languages;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Quotes;

/// <summary>What a noun phrase before a verb is, where it is not the subject: a number, a day, a share, an aside, whose relation.</summary>
internal sealed partial class Subjects
{
    /// <summary>A thing, and right behind it whoever speaks of it.</summary>
    private bool IsContact(Part thing, Part speaker) =>
        !_analysis.Tokens[thing.Head].IsCapital
            && !MaySpeak(thing)
            && !IsTime(thing)
            && _analysis.Tokens[speaker.First] is var first
            && (first.IsCapital || first.Tag == Tag.Plural)
            && MaySpeak(speaker);

    /// <summary>A number alone behind a verb: called 911.</summary>
    private bool IsDialled(Frame frame, int at) =>
        frame.Is(at - 1, PartKind.Verb)
            && frame.Parts[at].End == frame.Parts[at].First + 1
            && _analysis.Tokens[frame.Parts[at].Head] is { Kind: TokenKind.Number, Length: 3 };

    /// <summary>The state-run newspaper | the Harbour Times said: what it is, and the name of it with an article of its own.</summary>
    private bool IsTitled(Part kind, Part name) =>
        kind.End == name.First
            && !_analysis.Tokens[kind.Head].IsCapital
            && _lexicon.Words[_analysis.Tokens[kind.Head].Word].Is(WordFlags.Group)
            && _analysis.Tokens[name.First].Tag == Tag.Determiner
            && _analysis.Tokens[name.Head] is { Tag: Tag.Name, IsCapital: true };

    /// <summary>…, as the union notes: what looks like a preposition opens a clause after the comma.</summary>
    private bool IsInAside(Frame frame, int at, int verb) =>
        at == verb - 1
            && frame.Is(at - 1, PartKind.Preposition)
            && frame.Is(at - 2, PartKind.Comma)
            && _lexicon.Cues.Is(_analysis.Tokens[frame.Parts[at - 1].First].Word, QuoteWord.As)
            && _verbs.Says(frame.Parts[verb]);

    /// <summary>came a day after Costa, on a visit, accused: behind a time the preposition opens a clause.</summary>
    private bool IsDated(Frame frame, int at) =>
        at > 2
            && frame.Is(at - 1, PartKind.Preposition)
            && frame.Is(at - 2, PartKind.Noun)
            && frame.Is(at - 3, PartKind.Verb)
            && IsTime(frame.Parts[at - 2])
            && _lexicon.Cues.Is(_analysis.Tokens[frame.Parts[at - 1].First].Word, QuoteWord.Clausal);

    /// <summary>saying in May he told: he can be nothing but a subject.</summary>
    private bool IsNominative(Part part) => part.End == part.First + 1 && _analysis.Word(part.Head) is "he" or "she" or "they" or "we";

    /// <summary>the verdict of Ann Lee, who …: she, not the verdict.</summary>
    private bool IsWhose(Frame frame, int at) =>
        at > 1
            && frame.Is(at + 1, PartKind.Comma)
            && frame.Is(at + 2, PartKind.Who)
            && frame.Is(at - 2, PartKind.Noun)
            && _analysis.Tokens[frame.Parts[at].Head].Tag == Tag.Name
            && _lexicon.Cues.Noun(_analysis.Tokens[frame.Parts[at - 2].Head].Word) is not null;

    /// <summary>About four in 10 pilots say: the sentence opens with a number that is not sure.</summary>
    private bool IsRoughNumber(Frame frame, int at) =>
        IsRough(frame, at - 1)
            && (_analysis.Tokens[frame.Parts[at].First] is { Tag: Tag.NumberWord }
                || _lexicon.Cues.Is(_analysis.Tokens[frame.Parts[at].First].Word, SubjectWord.Limit))
            && (at == 1 || frame.Parts[at - 2].Kind is PartKind.Comma or PartKind.Coordinator or PartKind.Subordinator or PartKind.Dash or PartKind.Stop
                or PartKind.Wh);

    /// <summary>
    /// whose side stay second, two points behind Rovers, said · who lives in Hull, a town near the sea, said: how far, or what the thing before it is; no
    /// subject.
    /// </summary>
    private bool IsMeasure(Frame frame, int at) =>
        frame.Is(at - 1, PartKind.Comma)
            && frame.Is(at + 1, PartKind.Preposition)
            && !_lexicon.Cues.Is(_analysis.Tokens[frame.Parts[at + 1].First].Word, QuoteWord.Owning)
            && _analysis.Tokens[frame.Parts[at].Head].Tag is Tag.Plural or Tag.Noun
            && !MaySpeak(frame.Parts[at])
        && (_analysis.Tokens[frame.Parts[at].First] is { Tag: Tag.NumberWord } or { Kind: TokenKind.Number } || HasWho(frame, at - 1));

    private static bool HasWho(Frame frame, int end)
    {
        for (int i = end - 1; i > 0 && end - i < 8; i--) if (frame.Is(i, PartKind.Who)) return frame.Is(i - 1, PartKind.Comma);
        return false;
    }

    private bool IsRough(Frame frame, int at) =>
        frame.Is(at, PartKind.Preposition)
            && (_lexicon.Cues.Is(_analysis.Tokens[frame.Parts[at].First].Word, QuoteWord.Rough)
                || frame.Is(at + 1, PartKind.Noun)
                    && _lexicon.Cues.Is(_analysis.Tokens[frame.Parts[at + 1].First].Word, SubjectWord.Limit)
                    && _analysis.Word(frame.Parts[at].First).Equals("at", StringComparison.OrdinalIgnoreCase));

    /// <summary>three-quarters of the pilots · about half of the pilots: a share, and of whom.</summary>
    private bool IsShare(Frame frame, int at)
    {
        if (at < 2 || !_lexicon.Cues.Is(_analysis.Tokens[frame.Parts[at - 1].First].Word, QuoteWord.Owning)) return false;
        return frame.Is(at - 2, PartKind.Adjective) || frame.Is(at - 2, PartKind.Noun) && IsRough(frame, at - 3);
    }

    /// <summary>
    /// used the hearing to demand, changed his account of the talks to say: the verb before what stands between two verbs and cannot speak; -1 where it can.
    /// </summary>
    private int ToolVerb(Frame frame, int noun)
    {
        while (noun > 1
            && frame.Is(noun, PartKind.Noun)
            && frame.Is(noun - 1, PartKind.Preposition)
            && frame.Is(noun - 2, PartKind.Noun)
            && _lexicon.Cues.Is(_analysis.Tokens[frame.Parts[noun - 1].First].Word, QuoteWord.Owning))
        {
            noun -= 2;
        }
        return frame.Is(noun, PartKind.Noun) && frame.Is(noun - 1, PartKind.Verb) && !MaySpeak(frame.Parts[noun]) ? noun - 1 : -1;
    }

    /// <summary>including a keeper who called it late · words written by a keeper who called it late: the verb is that of the clause behind the noun.</summary>
    private bool IsRelated(Frame frame, int noun, int verb) => verb == noun + 2 && frame.Is(noun + 1, PartKind.Who);
}
