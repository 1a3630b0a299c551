using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Quotes;

/// <summary>
/// The court heard that … · jurors were told … · the inquiry heard from Ann Lee that …: who hears is named, who speaks is not, or behind "by" and "from".
/// </summary>
internal sealed class Audiences(Analysis analysis, Lexicon lexicon)
{
    public Saying? Read(Frame frame, int at, ReportingVerb verb, int end, int after)
    {
        var part = frame.Parts[at];
        bool hears = verb.Takes(Languages.Frames.Audience);
        if (part.Passive && Open(frame, at, verb, end, after) is { } open) return open;
        if (part.Gerund
            || part.Infinitive
            || part.Negated
            || part.Passive == hears
            || !hears && !(verb.Takes(Languages.Frames.Addressee) && verb.Takes(Languages.Frames.That)))
        {
            return null;
        }
        for (int i = part.First; i < part.Head; i++) if (analysis.Tokens[i].Tag is Tag.Modal or Tag.To) return null;
        int audience = at - 1;
        while (frame.Is(audience, PartKind.Adverb) || frame.Is(audience, PartKind.Noun) && frame.Is(audience - 1, PartKind.Preposition))
            audience -= frame.Is(audience, PartKind.Noun) ? 2 : 1;
        if (!frame.Is(audience, PartKind.Noun) || !IsAudience(frame.Parts[audience])) return null;
        int subject = Source(frame, after, hears);
        return new Saying(at, part.Head, end, verb.Lemma, verb.Stance, CueType.Verb, subject, Mention.Of(frame, subject), subject >= 0 ? subject + 1 : after)
        {
            Verb = verb, Passive = true, Audience = audience
        };
    }

    /// <summary>It was said in court that …: nobody is named, but those who heard it are; null for any other.</summary>
    private Saying? Open(Frame frame, int at, ReportingVerb verb, int end, int after)
    {
        if (!verb.Takes(Languages.Frames.That)
            || verb.Takes(Languages.Frames.Mind)
            || frame.Parts[at] is { Negated: true } or { Infinitive: true }
            || !frame.Is(at - 1, PartKind.Noun)
            || !lexicon.Cues.Is(analysis.Tokens[frame.Parts[at - 1].Head].Word, QuoteWord.It))
        {
            return null;
        }
        if (!frame.Is(after, PartKind.Preposition) && !frame.Is(after, PartKind.To)
            || !frame.Is(after + 1, PartKind.Noun)
            || !IsAudience(frame.Parts[after + 1])
            || !frame.Is(after + 2, PartKind.That))
        {
            return null;
        }
        return new Saying(at, frame.Parts[at].Head, end, verb.Lemma, verb.Stance, CueType.Verb, -1, null, after + 2)
        {
            Verb = verb, Passive = true, Audience = at - 1
        };
    }

    /// <summary>the court, jurors, the Old Bailey.</summary>
    private bool IsAudience(Part part) =>
        lexicon.Words[analysis.Tokens[part.Head].Word].Is(WordFlags.Audience)
            || part.Head > part.First && analysis.Word(part.Head) is "Bailey" && analysis.Word(part.Head - 1) is "Old";

    /// <summary>heard from Ann Lee · was told by Ann Lee: who speaks right behind the cue; -1 where nobody is named.</summary>
    private int Source(Frame frame, int after, bool hears) =>
        frame.Is(after, PartKind.Preposition)
            && frame.Is(after + 1, PartKind.Noun)
            && lexicon.Cues.Is(analysis.Tokens[frame.Parts[after].First].Word, hears ? QuoteWord.Origin : QuoteWord.Agent)
            && Animacy.MaySpeak(analysis, lexicon, Mention.Of(frame.Parts[after + 1]))
            ? after + 1
            : -1;
}
