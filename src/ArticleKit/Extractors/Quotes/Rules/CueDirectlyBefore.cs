using ArticleKit.Model;

namespace ArticleKit.Extractors.Quotes.Rules;

/// <summary>Baloch said, "…" · Baloch told reporters: "…" · he called it "…": the cue or its object stands right before the mark.</summary>
internal sealed class CueDirectlyBefore : IAttributionRule
{
    public string Id => "quote.cue-before";

    public Attribution? Read(Reading story, Frame frame, int part)
    {
        int before = part - 1;
        while (before >= 0
            && frame.Parts[before].Kind is PartKind.Comma or PartKind.That or PartKind.Colon or PartKind.Dash or PartKind.Adverb or PartKind.Other)
        {
            before--;
        }
        if (before < 0) return null;
        if (frame.Is(part - 1, PartKind.That) && frame.Is(part - 2, PartKind.Coordinator) && OfTwoClauses(frame, part) is { } first)
            return new Attribution(Id, frame, first, first.Speaker);
        for (int s = frame.Sayings.Length - 1; s >= 0; s--)
        {
            var saying = frame.Sayings[s];
            if (saying.At >= part || saying.Speaker is not { } speaker || saying.Inverted && saying.Subject >= part) continue;
            if (saying.Type == CueType.Noun || saying.Passive || saying.Unreal || saying.Weak) return null;
            bool adjacent = saying.After - 1 >= before || IsTold(story, frame, saying, part) || (saying.Inverted && saying.Subject == before);
            if (!adjacent && !Leads(story, frame, saying, part)) return null;
            if ((!adjacent && saying.Verb?.Takes(Languages.Frames.Addressee) != true
                || frame.Is(part - 1, PartKind.Dash)
                || !Animacy.MaySpeak(story.Analysis, story.Lexicon, speaker))
                && CueDirectlyAfter.Of(frame, part, story) is not null)
            {
                return null;
            }
            if (!Animacy.MaySpeak(story.Analysis, story.Lexicon, speaker) && Openers.Closing(story, frame, saying, part) is { } closing)
                return new Attribution(Id, frame, closing, closing.Speaker);
            if (UnsaidWords.Names(story, frame, part - 1)) return null;
            return new Attribution(Id, frame, saying, saying.Speaker);
        }
        return null;
    }

    /// <summary>Baloch told pilots "We sail at noon": no comma stands between who hears it and a sentence of its own.</summary>
    private static bool IsTold(Reading story, Frame frame, Saying saying, int part) =>
        saying is { Type: CueType.Verb, Inverted: false, Gerund: false }
            && saying.After == part - 1
            && frame.Is(part - 1, PartKind.Noun)
            && saying.Verb!.Takes(Languages.Frames.Addressee)
            && saying.Verb.Takes(Languages.Frames.Quote)
        && story.Analysis.Tokens[story.Runs[frame.Parts[part].Run].First].IsCapital
            && !story.Analysis.Tokens[frame.Parts[part - 1].Head].IsCapital
            && story.Analysis.Tokens[frame.Parts[part - 1].End - 1].Tag != Text.Tag.Possessive
            && Animacy.MaySpeak(story.Analysis, story.Lexicon, Mention.Of(frame.Parts[part - 1]));

    /// <summary>Baloch told pilots that he had asked the port and that "…": the cue whose first clause "that" opens too.</summary>
    private static Saying? OfTwoClauses(Frame frame, int part)
    {
        for (int s = frame.Sayings.Length - 1; s >= 0; s--)
        {
            var saying = frame.Sayings[s];
            if (saying is not { Speaker: not null, Type: Model.CueType.Verb, Passive: false, Weak: false, Inverted: false }
                || saying.At >= part
                || !saying.Verb!.Takes(Languages.Frames.That))
            {
                continue;
            }
            if (frame.Is(saying.After, PartKind.That) || frame.Is(saying.After, PartKind.Noun) && frame.Is(saying.After + 1, PartKind.That)) return saying;
        }
        return null;
    }

    /// <summary>
    /// told reporters in Davos: · said in a statement that: an addressee, a place or a time stands between, and a colon, a comma or "that" before the mark.
    /// </summary>
    private static bool Leads(Reading story, Frame frame, Saying saying, int part)
    {
        if (frame.Parts[part - 1].Kind is not (PartKind.Comma or PartKind.Colon or PartKind.That) || saying.Gerund) return false;
        int after = saying.Inverted ? saying.Subject + 1 : saying.After;
        if (frame.Is(after, PartKind.Noun)
            && !saying.Inverted
            && saying.Verb is { } verb
            && !verb.Takes(Languages.Frames.Addressee)
            && (saying.Relative >= 0 || frame.Is(part - 1, PartKind.Comma) || !verb.Takes(Languages.Frames.Quote | Languages.Frames.Object))
            && !Subjects.IsTime(story.Analysis, story.Lexicon, frame.Parts[after]))
        {
            return false;
        }
        for (int i = after; i < part; i++)
            if (frame.Parts[i].Kind is not (PartKind.Noun or PartKind.Preposition or PartKind.Adverb or PartKind.Comma or PartKind.Colon or PartKind.That
                or PartKind.Bracket or PartKind.Other))
            {
                return false;
            }
        return true;
    }
}
