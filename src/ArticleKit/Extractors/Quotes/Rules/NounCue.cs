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
                && !(headline && part == saying.At + 1 && saying.Noun is { Document: true })
                && (part - saying.At <= 6 || story.Contents.Of(frame, saying) is { } content && content.From <= part && part < content.To))
            {
                return new Attribution(Id, frame, saying, saying.Speaker);
            }
        }
        return null;
    }

    /// <summary>Costa's comments "are based on nothing": the marks open with the verb of which they are the subject.</summary>
    public static bool IsSubject(Reading story, Frame frame, Saying noun, int part) =>
        part == noun.At + 1
            && story.Analysis.Tokens[story.Runs[frame.Parts[part].Run].First] is { IsCapital: false } first
            && first.Tag.In(Tags.Third | Tags.Modal | Tags.Past);
}
