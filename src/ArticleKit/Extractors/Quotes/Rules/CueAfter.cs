using ArticleKit.Model;

namespace ArticleKit.Extractors.Quotes.Rules;

/// <summary>
/// "…," Baloch said · "…," said Baloch · "…", according to Baloch: the sentence begins with the mark, and the next cue follows with its speaker.
/// </summary>
internal sealed class CueAfter : IAttributionRule
{
    public string Id => "quote.cue-after";

    public Attribution? Read(Reading story, Frame frame, int part)
    {
        for (int i = 0; i < part; i++)
            if (frame.Parts[i].Kind is not (PartKind.Run or PartKind.Comma or PartKind.Coordinator or PartKind.Dash or PartKind.Adverb or PartKind.Bracket
                or PartKind.Other))
            {
                return null;
            }
        return Next(frame, part) is { } saying ? new Attribution(Id, frame, saying, saying.Speaker) : null;
    }

    /// <summary>a pilot briefed on the talks said: the same subject has a plain verb of saying further on.</summary>
    private static bool SaysLater(Frame frame, Saying weak)
    {
        foreach (var saying in frame.Sayings)
            if (saying.At > weak.At
                && saying is { Type: CueType.Verb, Weak: false, Passive: false, Unreal: false }
                && saying.Subject >= 0
                && saying.Subject == weak.Subject)
            {
                return true;
            }
        return false;
    }

    /// <summary>The first cue after a part whose speaker stands after it too, with no verb or further mark between.</summary>
    public static Saying? Next(Frame frame, int part)
    {
        foreach (var saying in frame.Sayings)
        {
            if (saying.At <= part || saying.Speaker is null || saying.Passive || saying.Type == CueType.Noun) continue;
            if (saying.Subject >= 0 && saying.Subject < part) return null;
            if (saying.Weak && frame.Is(part + 1, PartKind.Coordinator)) return null;
            if (saying.Weak && !saying.Inverted && SaysLater(frame, saying)) continue;
            int from = saying.From;
            for (int i = part + 1; i < from; i++)
                if (frame.Parts[i].Kind is PartKind.Stop or PartKind.Verb || (frame.Parts[i].Kind == PartKind.Run && i == part + 1)) return null;
            return saying;
        }
        return null;
    }
}
