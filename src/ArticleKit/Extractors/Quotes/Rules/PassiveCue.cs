using ArticleKit.Model;

namespace ArticleKit.Extractors.Quotes.Rules;

/// <summary>
/// Ruiz was asked, "…" · Asked whether the tax was "…", Ruiz said yes: the cue is passive and names no agent, so nobody is known to speak; least of all he who
/// was asked.
/// </summary>
internal sealed class PassiveCue : IAttributionRule
{
    public string Id => "quote.passive";

    public Attribution? Read(Reading story, Frame frame, int part)
    {
        if (Asked(story, frame, part) is { } asked) return new Attribution(Id, frame, asked, null);
        if (SaidLater(frame, part)) return null;
        for (int s = frame.Sayings.Length - 1; s >= 0; s--)
        {
            var saying = frame.Sayings[s];
            if (saying.At >= part) continue;
            if (saying is not { Type: CueType.Verb, Passive: true, Speaker: null, Weak: false }) return null;
            for (int i = saying.After; i < part; i++)
                if (frame.Parts[i].Kind is not (PartKind.Comma or PartKind.Colon or PartKind.That or PartKind.Adverb or PartKind.Preposition or PartKind.Other)
                    && !frame.Is(i - 1, PartKind.Preposition))
                {
                    return null;
                }
            return new Attribution(Id, frame, saying, null);
        }
        return null;
    }

    /// <summary>A man accused of the raid "showed nothing", a source said: somebody speaks behind the marks.</summary>
    private static bool SaidLater(Frame frame, int part)
    {
        foreach (var saying in frame.Sayings)
            if (saying.At > part
                && saying.Subject > part
                && saying is { Type: CueType.Verb, Speaker: not null, Passive: false, Unreal: false, Weak: false }
                && saying.Verb!.Takes(Languages.Frames.That)
                && saying.Verb.Takes(Languages.Frames.Quote))
            {
                return true;
            }
        return false;
    }

    /// <summary>The sentence opens with the question somebody was asked, and the mark stands in it.</summary>
    private static Saying? Asked(Reading story, Frame frame, int part)
    {
        if (frame.CueAt(0) is not { Type: CueType.Verb, Gerund: false } cue
            || !cue.Verb!.Takes(Languages.Frames.Addressee)
            || story.Analysis.Tokens[cue.CueFirst].Tag is not (Text.Tag.Past or Text.Tag.Participle))
        {
            return null;
        }
        if (!frame.Is(cue.After, PartKind.Subordinator) && !frame.Is(cue.After, PartKind.Wh)) return null;
        for (int i = cue.After + 1; i < part; i++) if (frame.Parts[i].Kind is PartKind.Comma or PartKind.Stop) return null;
        return cue;
    }
}
