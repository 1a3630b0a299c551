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

    private bool IsPerson(Part part) =>
        story.Analysis.Tokens[part.Head].Tag == Tag.Name && story.LastNames.Find(story.Analysis.Word(part.Head)) is not null;
}
