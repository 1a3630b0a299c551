using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Quotes.Rules;

/// <summary>Iran's claim of "…" · his "…" remark: a noun of saying names the speaker.</summary>
internal sealed class NounCue : IAttributionRule
{
    public string Id => "quote.noun-cue";

    public Attribution? Read(Reading story, Frame frame, int part)
    {
        bool headline = story.Analysis.Story.Blocks[frame.Block].Kind is BlockKind.Headline or BlockKind.Subheadline;
        for (int s = frame.Sayings.Length - 1; s >= 0; s--)
        {
            var saying = frame.Sayings[s];
            if (saying.Type == CueType.Noun
                && saying.Speaker is not null
                && saying.At < part
                && !IsSubject(story, frame, saying, part)
                && !IsBehindClause(frame, saying, part)
                && !(headline && part == saying.At + 1 && saying.Noun is { Document: true })
                && (part - saying.At <= 6 || story.Contents.Of(frame, saying) is { } content && content.From <= part && part < content.To))
            {
                return new Attribution(Id, frame, saying, saying.Speaker);
            }
        }
        return Owner(story, frame, part);
    }

    /// <summary>On its website, the port lists "…": behind the noun and a comma a clause begins with its own subject and verb.</summary>
    private static bool IsBehindClause(Frame frame, Saying noun, int part)
    {
        int comma = noun.At + 1;
        return frame.Is(comma, PartKind.Comma)
            && frame.Is(noun.At - 1, PartKind.Preposition)
            && frame.Is(comma + 1, PartKind.Noun)
            && frame.Is(comma + 2, PartKind.Verb)
            && comma + 2 < part;
    }

    /// <summary>Costa's "you can keep it" promise: whose it is stands before the marks and the noun of saying behind them; null elsewhere.</summary>
    private Attribution? Owner(Reading story, Frame frame, int part)
    {
        if (!frame.Is(part - 1, PartKind.Noun) || !frame.Is(part + 1, PartKind.Noun)) return null;
        var (owner, noun) = (frame.Parts[part - 1], frame.Parts[part + 1]);
        if (story.Lexicon.Cues.Noun(story.Analysis.Tokens[noun.Head].Word) is not { Document: false, Mind: false }) return null;
        bool possessive = story.Analysis.Tokens[owner.End - 1].Tag == Tag.Possessive && owner.End > owner.First + 1;
        if (!possessive && story.Analysis.Tokens[owner.End - 1].Tag != Tag.PossessivePronoun) return null;
        int end = possessive ? owner.End - 1 : owner.End;
        var speaker = new Mention(owner.First, end, end - 1);
        return Animacy.MaySpeak(story.Analysis, story.Lexicon, speaker)
            && !Subjects.IsTime(story.Analysis, story.Lexicon, new Part(PartKind.Noun, owner.First, end, end - 1))
            ? new Attribution(Id, frame, null, speaker)
            : null;
    }

    /// <summary>Costa's comments "are based on nothing": the marks open with the verb of which they are the subject.</summary>
    public static bool IsSubject(Reading story, Frame frame, Saying noun, int part) =>
        part == noun.At + 1
            && story.Analysis.Tokens[story.Runs[frame.Parts[part].Run].First] is { IsCapital: false } first
            && first.Tag.In(Tags.Third | Tags.Modal | Tags.Past);
}
