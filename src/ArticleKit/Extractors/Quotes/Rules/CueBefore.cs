using ArticleKit.Model;

namespace ArticleKit.Extractors.Quotes.Rules;

/// <summary>Baloch said the strike was "…": the mark stands inside the clause a cue before it opens.</summary>
internal sealed class CueBefore : IAttributionRule
{
    public string Id => "quote.in-clause";

    public Attribution? Read(Reading story, Frame frame, int part)
    {
        Saying? weak = null, thing = null;
        for (int s = frame.Sayings.Length - 1; s >= 0; s--)
        {
            var saying = frame.Sayings[s];
            if (saying.At >= part || saying.Speaker is not { } speaker || saying.Type == CueType.Noun) continue;
            if (saying.Inverted && saying.Subject >= part) continue;
            if (Shut(story, frame, saying, part)) continue;
            if (saying.Weak || saying.Passive || saying.Unreal) { weak ??= saying; continue; }
            if (thing is not null && !(saying.Type == CueType.Verb && saying.Verb!.Takes(Languages.Frames.That))) continue;
            if (Animacy.MaySpeak(story.Analysis, story.Lexicon, speaker)) return Openers.Reporter(story, frame, s) is { } reporter ? new Attribution(Id, frame, reporter, reporter.Speaker) : new Attribution(Id, frame, saying, speaker);
            thing ??= saying;
        }
        if (thing is null && weak is not null && Openers.Closing(story, frame, weak, part) is { } closing) return new Attribution(Id, frame, closing, closing.Speaker);
        var found = thing ?? weak;
        return found is null ? null : new Attribution(Id, frame, found, found.Speaker);
    }

    /// <summary>Two years before the public learned of it, the ministry gave a "…": the cue stands in a clause that opens the sentence and is shut by a comma, and a new subject follows.</summary>
    private static bool Shut(Reading story, Frame frame, Saying saying, int part)
    {
        bool opens = false;
        if (saying.Subject > 0 && story.Analysis.Word(frame.Parts[saying.Subject - 1].First) is "As" or "as") return false;
        for (int i = 0; i < saying.At && !opens; i++)
        {
            if (frame.Parts[i].Kind is PartKind.Comma or PartKind.Run or PartKind.Verb) break;
            opens = frame.Parts[i].Kind == PartKind.Subordinator || frame.Parts[i].Kind == PartKind.Preposition && story.Lexicon.Words[story.Analysis.Tokens[frame.Parts[i].First].Word].Can(Text.Tag.Subordinator);
        }
        if (!opens) return false;
        for (int i = saying.After; i < part; i++)
            if (frame.Is(i, PartKind.Comma) && frame.Is(i + 1, PartKind.Noun) && (frame.Is(i + 2, PartKind.Verb) || frame.Is(i + 2, PartKind.Adverb) && frame.Is(i + 3, PartKind.Verb))) return true;
        return false;
    }
}
