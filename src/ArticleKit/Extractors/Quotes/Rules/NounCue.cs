using ArticleKit.Model;

namespace ArticleKit.Extractors.Quotes.Rules;

/// <summary>Iran's claim of "…" · his "…" remark: a noun of saying names the speaker.</summary>
internal sealed class NounCue : IAttributionRule
{
    public string Id => "quote.noun-cue";

    public Attribution? Read(Reading story, Frame frame, int part)
    {
        for (int s = frame.Sayings.Length - 1; s >= 0; s--)
        {
            var saying = frame.Sayings[s];
            if (saying.Type == CueType.Noun && saying.Speaker is not null && saying.At < part && (part - saying.At <= 6 || story.Contents.Of(frame, saying) is { } content && content.From <= part && part < content.To)) return new Attribution(Id, frame, saying, saying.Speaker);
        }
        return null;
    }
}
