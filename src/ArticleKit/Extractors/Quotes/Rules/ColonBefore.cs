using ArticleKit.Model;

namespace ArticleKit.Extractors.Quotes.Rules;

/// <summary>Baloch had this to say in Davos: "…": a colon stands before the mark; the cue may be any verb.</summary>
internal sealed class ColonBefore : IAttributionRule
{
    public string Id => "quote.colon";

    public Attribution? Read(Reading story, Frame frame, int part)
    {
        if (!frame.Is(part - 1, PartKind.Colon) || part < 2) return null;
        var parts = frame.Parts;
        if (parts[part - 2].Kind == PartKind.Noun && (part == 2 || parts[part - 3].Kind is PartKind.Dash or PartKind.Stop || (part == 4 && parts[1].Kind == PartKind.Preposition)))
            return new Attribution(Id, frame, null, new Mention(parts[part - 2].First, parts[part - 2].End, parts[part - 2].Head));
        for (int s = frame.Sayings.Length - 1; s >= 0; s--)
        {
            var saying = frame.Sayings[s];
            if (saying.At < part && saying.Speaker is not null && saying.Type != CueType.Noun && !saying.Weak && !saying.Passive && !saying.Unreal && saying.Relative < 0) return new Attribution(Id, frame, saying, saying.Speaker);
        }
        return SubjectSpeaks.MainSubject(story, frame, part - 1) is { } subject ? new Attribution(Id, frame, null, subject) : null;
    }
}
