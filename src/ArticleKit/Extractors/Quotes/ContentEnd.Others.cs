using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Quotes;

/// <summary>Where what was said ends for what another says.</summary>
internal sealed partial class ContentEnd
{
    /// <summary>said the ferry was late and Bo Ek said the same: somebody with a name goes on in a clause of his own.</summary>
    private bool OtherSpeaks(Frame frame, Saying saying, int from, int at) =>
        frame.Is(at, PartKind.Noun)
            && Clauses.HasFinite(frame, from, at) // not said Spain and Portugal agreed
            && analysis.Tokens[frame.Parts[at].Head] is { Tag: Tag.Name, IsCapital: true }
            && frame.CueOf(at) is { Weak: false, Gerund: false, Unreal: false, Passive: false, Type: CueType.Verb } other
            && other != saying
            && other.At == at + 1
            && other.Verb?.Takes(Languages.Frames.Infinitive) != true // agreed to, and may be a firm's second name
            && Speaks(frame, other.At);
}
