using ArticleKit.Model;

namespace ArticleKit.Extractors.Quotes.Rules;

/// <summary>Baloch said, "…" · Baloch told reporters: "…" · he called it "…": the cue or its object stands right before the mark.</summary>
internal sealed class CueDirectlyBefore : IAttributionRule
{
    public string Id => "quote.cue-before";

    public Attribution? Read(Reading story, Frame frame, int part)
    {
        int before = part - 1;
        while (before >= 0 && frame.Parts[before].Kind is PartKind.Comma or PartKind.That or PartKind.Colon or PartKind.Dash or PartKind.Adverb or PartKind.Other) before--;
        if (before < 0) return null;
        for (int s = frame.Sayings.Length - 1; s >= 0; s--)
        {
            var saying = frame.Sayings[s];
            if (saying.At >= part || saying.Speaker is null || saying.Inverted && saying.Subject >= part) continue;
            if (saying.Type == CueType.Noun || saying.Passive || saying.Unreal || saying.Weak) return null;
            if (saying.After - 1 >= before || (saying.Inverted && saying.Subject == before)) return new Attribution(Id, frame, saying, saying.Speaker);
            return null;
        }
        return null;
    }
}
