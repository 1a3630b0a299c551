using ArticleKit.Model;

namespace ArticleKit.Extractors.Quotes.Rules;

/// <summary>Ruiz was asked, "…": the cue is passive and names no agent, so nobody is known to speak; least of all he who was asked.</summary>
internal sealed class PassiveCue : IAttributionRule
{
    public string Id => "quote.passive";

    public Attribution? Read(Reading story, Frame frame, int part)
    {
        for (int s = frame.Sayings.Length - 1; s >= 0; s--)
        {
            var saying = frame.Sayings[s];
            if (saying.At >= part) continue;
            if (saying is not { Type: CueType.Verb, Passive: true, Speaker: null, Weak: false }) return null;
            for (int i = saying.After; i < part; i++) if (frame.Parts[i].Kind is not (PartKind.Comma or PartKind.Colon or PartKind.That or PartKind.Adverb or PartKind.Preposition or PartKind.Other) && !frame.Is(i - 1, PartKind.Preposition)) return null;
            return new Attribution(Id, frame, saying, null);
        }
        return null;
    }
}
