using ArticleKit.Model;

namespace ArticleKit.Extractors.Quotes;

/// <summary>
/// Who passed the words on: Ames said "…", according to a summary released by the ministry · the ministry said Ames met X, stressing that "…".
/// </summary>
internal sealed class Relays(Reading story, Referents referents)
{
    private const int Reach = 12;

    /// <summary>The relay of what a verb cue reports; null where nobody stands between.</summary>
    public Via? Of(Attribution attribution, Referent? speaker)
    {
        if (attribution.Saying is not { Type: CueType.Verb } saying) return null;
        if (saying.Relay >= 0) return Named(attribution.Frame, saying, Mention.Of(attribution.Frame.Parts[saying.Relay]), speaker);
        foreach (var other in attribution.Frame.Sayings)
        {
            if (Reports(attribution.Frame, saying, other)) return Named(attribution.Frame, other, other.Speaker!.Value, speaker);
            if (other.Type != CueType.Preposition
                || other.Speaker is not { } relay
                || !QuoteWriter.IsQuoted(attribution.Frame, other) && (other.At < saying.At || !other.Lemma.StartsWith("a", StringComparison.Ordinal)))
            {
                continue;
            }
            return Named(attribution.Frame, other, relay, speaker);
        }
        return null;
    }

    /// <summary>"…," Costa said, the Harbour Times reported: a paper or an agency closes the sentence of another speaker.</summary>
    private bool Reports(Frame frame, Saying saying, Saying other) =>
        other is { Type: CueType.Verb, Passive: false, Weak: false, Unreal: false, Speaker: { } relay }
            && other.Subject > saying.At
            && other.At > other.Subject
            && other.Verb!.Takes(Languages.Frames.That)
        && frame.Parts[other.Subject - 1].Kind is PartKind.Comma or PartKind.Run
            && (other.After >= frame.Parts.Length || frame.Is(other.After, PartKind.Stop))
        && referents.Of(relay) is { Type: SpeakerType.Publisher or SpeakerType.NewsAgency };

    private Via? Named(Frame frame, Saying saying, Mention relay, Referent? speaker)
    {
        var analysis = story.Analysis;
        var referent = referents.Of(relay);
        int end = relay.End;
        if (referent is { Entity: null, State: null })
        {
            for (int i = saying.After; i + 1 < frame.Parts.Length && i - saying.After < Reach && frame.Parts[i].Kind is not PartKind.Stop; i++)
            {
                if (!story.Lexicon.Cues.Is(analysis.Tokens[frame.Parts[i].First].Word, Languages.QuoteWord.Relaying)
                    || frame.Parts[i + 1].Kind != PartKind.Noun)
                {
                    continue;
                }
                var agent = frame.Parts[i + 1];
                if (referents.Of(Mention.Of(agent)) is not { } named || (named.Entity is null && named.State is null)) continue;
                (referent, end) = (named, agent.End);
                break;
            }
        }
        if (referent is null || (speaker is not null && referent.SameAs(speaker))) return null;
        // a copy of a letter
        if (end == relay.End && referent is { Entity: null, State: null } && relay.End + 1 < frame.End && analysis.Word(relay.End) is "of")
            end = PartEnd(frame, relay.End + 1);
        var span = analysis.Cover(relay.First, end);
        string name = referent.Entity?.Name ?? referent.State?.Name ?? span.Folded(analysis.Story.Text);
        return new Via(name, referent.Type, referent.Entity?.Id ?? (referent.State is { } state ? Ids.Slug(state.Name) : null), span,
            analysis.Cover(saying.CueFirst, saying.CueEnd));
    }

    private static int PartEnd(Frame frame, int token)
    {
        foreach (var part in frame.Parts) if (part.First == token && part.Kind == PartKind.Noun) return part.End;
        return token - 1;
    }

    /// <summary>The ministry said Ames met X, stressing …: a body relays what a person it speaks of said. The inner saying's subject, and the relay.</summary>
    public (Mention Inner, Via Via)? Inside(Attribution attribution)
    {
        if (attribution.Saying is not { Gerund: true, Speaker: { } outerMention } saying
            || referents.Of(outerMention) is not { } outer
            || outer.Type is SpeakerType.Person or SpeakerType.UnnamedPerson or SpeakerType.UnnamedGroup)
        {
            return null;
        }
        var frame = attribution.Frame;
        foreach (var other in frame.Sayings)
        {
            if (other.At >= saying.At || other.Speaker != outerMention || other.Type != CueType.Verb || other.Gerund) continue;
            int inner = other.After;
            if (frame.Is(inner, PartKind.That)) inner++;
            if (!frame.Is(inner, PartKind.Noun) || !frame.Is(inner + 1, PartKind.Verb)) return null;
            var part = frame.Parts[inner];
            var mention = Mention.Of(part);
            if (referents.Of(mention) is not { Type: SpeakerType.Person, Entity: not null }) return null;
            if (story.Lexicon.Cues.Verbs(story.Analysis.Tokens[frame.Parts[inner + 1].Head].Word).Length == 0) return null;
            var span = story.Analysis.Cover(outerMention.First, outerMention.End);
            return (mention,
                new Via(outer.Entity?.Name ?? outer.State?.Name ?? span.Folded(story.Analysis.Story.Text), outer.Type,
                    outer.Entity?.Id ?? (outer.State is { } state ? Ids.Slug(state.Name) : null), span, story.Analysis.Cover(other.CueFirst, other.CueEnd)));
        }
        return null;
    }
}
