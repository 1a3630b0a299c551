using ArticleKit.Text;

namespace ArticleKit.Extractors.Quotes.Rules;

/// <summary>"…" - Baloch: a dash and a name sign the words.</summary>
internal sealed class SignedBelow : IAttributionRule
{
    public string Id => "quote.signed";

    public Attribution? Read(Reading story, Frame frame, int part)
    {
        for (int i = 0; i < part; i++) if (frame.Parts[i].Kind is not (PartKind.Run or PartKind.Other or PartKind.Dash)) return null;
        if (frame.Is(part + 1, PartKind.Dash)) return Signer(story, frame, part + 2);
        if (part + 1 < frame.Parts.Length || frame.Index + 1 >= story.Frames.Count) return null;
        var next = story.Frames[frame.Index + 1];
        return next.Block <= frame.Block + 1 && next.Is(0, PartKind.Dash) ? Signer(story, next, 1) : null;
    }

    private Attribution? Signer(Reading story, Frame frame, int at)
    {
        if (!frame.Is(at, PartKind.Noun) || story.Analysis.Tokens[frame.Parts[at].Head].Tag != Tag.Name) return null;
        for (int i = at + 1; i < frame.Parts.Length; i++) if (frame.Parts[i].Kind is PartKind.Verb or PartKind.Run) return null;
        var part = frame.Parts[at];
        return new Attribution(Id, frame, null, new Mention(part.First, part.End, part.Head));
    }
}
