using ArticleKit.Model;

namespace ArticleKit.Extractors.Quotes.Rules;

/// <summary>
/// The jury was told he had been "…" · She was "…", the tribunal heard: somebody said it whom the sentence does not name, and never the court that heard it.
/// </summary>
internal sealed class HeardCue : IAttributionRule
{
    public string Id => "quote.heard";

    public Attribution? Read(Reading story, Frame frame, int part)
    {
        for (int s = frame.Sayings.Length - 1; s >= 0; s--)
        {
            var saying = frame.Sayings[s];
            if (saying.Audience >= 0)
            {
                if (saying.At > part && Closes(frame, saying, part)
                    || story.Contents.Of(frame, saying) is { } content && content.From <= part && part < content.To)
                {
                    return new Attribution(Id, frame, saying, saying.Speaker);
                }
            }
            else if (saying.At < part
                && saying.Type != CueType.Noun
                && (saying.Speaker is not null
                    ? saying is { Unreal: false, Weak: false }
                    : saying is { Passive: false, Verb: { } verb } && verb.Takes(Languages.Frames.Quote)))
            {
                return null;
            }
        }
        return null;
    }

    /// <summary>"…", the court heard.</summary>
    private static bool Closes(Frame frame, Saying saying, int part)
    {
        for (int i = part + 1; i < saying.Audience; i++) if (frame.Parts[i].Kind is not PartKind.Comma) return false;
        return true;
    }
}
