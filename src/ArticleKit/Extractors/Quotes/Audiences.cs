using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Quotes;

/// <summary>The court heard that … · jurors were told … · the inquiry heard from Ann Lee that …: who hears is named, who speaks is not, or behind "by" and "from".</summary>
internal sealed class Audiences(Analysis analysis, Lexicon lexicon)
{
    public Saying? Read(Frame frame, int at, ReportingVerb verb, int end, int after)
    {
        var part = frame.Parts[at];
        bool hears = verb.Takes(Languages.Frames.Audience);
        if (part.Gerund || part.Infinitive || part.Negated || part.Passive == hears || !hears && !(verb.Takes(Languages.Frames.Addressee) && verb.Takes(Languages.Frames.That))) return null;
        for (int i = part.First; i < part.Head; i++) if (analysis.Tokens[i].Tag is Tag.Modal or Tag.To) return null;
        int audience = at - 1;
        while (frame.Is(audience, PartKind.Adverb) || frame.Is(audience, PartKind.Noun) && frame.Is(audience - 1, PartKind.Preposition)) audience -= frame.Is(audience, PartKind.Noun) ? 2 : 1;
        if (!frame.Is(audience, PartKind.Noun) || !lexicon.Words[analysis.Tokens[frame.Parts[audience].Head].Word].Is(WordFlags.Audience)) return null;
        int subject = Source(frame, after, hears);
        return new Saying(at, part.Head, end, verb.Lemma, verb.Stance, CueType.Verb, subject, Mention.Of(frame, subject), subject >= 0 ? subject + 1 : after) { Verb = verb, Passive = true, Audience = audience };
    }

    /// <summary>heard from Ann Lee · was told by Ann Lee: who speaks right behind the cue; -1 where nobody is named.</summary>
    private int Source(Frame frame, int after, bool hears) =>
        frame.Is(after, PartKind.Preposition) && frame.Is(after + 1, PartKind.Noun) && lexicon.Cues.Is(analysis.Tokens[frame.Parts[after].First].Word, hears ? QuoteWord.Origin : QuoteWord.Agent) && Animacy.MaySpeak(analysis, lexicon, Mention.Of(frame.Parts[after + 1])) ? after + 1 : -1;
}
