using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Quotes;

/// <summary>Somebody is dismissed, a bill is rejected: an act, and no words.</summary>
internal sealed partial class NothingSaid
{
    /// <summary>
    /// Rao dismissed Lund with a ball, the club rejected the keeper, voters rejected a bond: nobody spoke; but he dismissed Lund as a liar, and her claim.
    /// </summary>
    private bool IsSentAway(Frame frame, Saying saying, Content content)
    {
        if (saying is not { Type: CueType.Verb, Stance: Stance.Deny, Passive: false, Verb: { } verb }) return false;
        var part = frame.Parts[content.From];
        ref readonly var head = ref story.Analysis.Tokens[part.Head];
        if (story.Lexicon.Cues.Is(head.Word, SubjectWord.Motion)) return true;
        if (part.Kind != PartKind.Noun
            || !story.Lexicon.Cues.Is(story.Lexicon.Vocabulary.Find(verb.Lemma), SubjectWord.SendingAway)
            || !(story.Lexicon.Words[head.Word].Is(WordFlags.Person) || IsPerson(part))
            || part.End < story.Analysis.Tokens.Length && story.Analysis.Tokens[part.End].Tag == Tag.Possessive)
        {
            return false;
        }
        for (int i = part.End; i < frame.Parts[content.To - 1].End; i++) if (story.Analysis.Word(i) is "as") return false;
        return true;
    }

    /// <summary>slammed the lid on it, blasted the ball into the net: a blow; but not slammed the plan.</summary>
    private bool IsBlow(Frame frame, Saying saying, Content content) =>
        saying is { Type: CueType.Verb, Verb: { } verb }
            && frame.Parts[content.From] is { Kind: PartKind.Noun } part
            && story.Lexicon.Cues.Is(story.Analysis.Tokens[part.Head].Word, SubjectWord.Struck)
            && story.Lexicon.Cues.Is(story.Lexicon.Vocabulary.Find(verb.Lemma), SubjectWord.Striking);

    /// <summary>said the same of Porto: what it is stands elsewhere.</summary>
    private bool IsSame(Part part) =>
        part.Kind == PartKind.Noun
            && part.End == part.First + 2
            && story.Lexicon.Cues.Is(story.Analysis.Tokens[part.First].Word, QuoteWord.Definite)
            && story.Lexicon.Cues.Is(story.Analysis.Tokens[part.First + 1].Word, SubjectWord.Same);

    /// <summary>who asked not to be named discussing private talks: why somebody has no name.</summary>
    private bool IsHidden(Frame frame, Saying saying) =>
        saying.Gerund
            && frame.Is(saying.At - 1, PartKind.Verb)
            && frame.Parts[saying.At - 1] is { Passive: true } named
            && story.Lexicon.Cues.Is(story.Analysis.Tokens[named.Head].Word, QuoteWord.Hidden);

    private bool IsPerson(Part part) =>
        story.Analysis.Tokens[part.Head].Tag == Tag.Name && story.LastNames.Find(story.Analysis.Word(part.Head)) is not null;
}
