using ArticleKit.Model;

namespace ArticleKit.Extractors.Quotes.Rules;

/// <summary>The strike was a "…" in the eyes of Baloch: some cue stands in the sentence after the mark.</summary>
internal sealed class AnyCue : IAttributionRule
{
    public string Id => "quote.any-cue";

    public Attribution? Read(Reading story, Frame frame, int part)
    {
        if (UnsaidWords.IsCried(story, frame, part)) return null;
        foreach (var saying in frame.Sayings)
            if (saying is { Speaker: not null, Verb: { } verb, Passive: false, Unreal: false }
                && saying.At > part
                && verb.Takes(Languages.Frames.Quote)
                && verb.Takes(Languages.Frames.That)
                && !saying.Weak)
            {
                return new Attribution(Id, frame, saying, saying.Speaker);
            }
        foreach (var saying in frame.Sayings)
            if (saying.At > part && saying.Speaker is { } speaker && Tells(saying) && Animacy.MaySpeak(story.Analysis, story.Lexicon, speaker))
                return new Attribution(Id, frame, saying, speaker);
        return null;
    }

    /// <summary>according to X, or a verb that words may stand beside: and no plan, no decision.</summary>
    private static bool Tells(Saying saying) =>
        saying.Type == CueType.Preposition
            || saying is { Type: CueType.Verb, Verb: { } verb, Gerund: false, Passive: false, Unreal: false } && verb.Takes(Languages.Frames.Quote);
}
