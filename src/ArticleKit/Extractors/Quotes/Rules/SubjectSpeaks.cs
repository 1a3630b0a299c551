namespace ArticleKit.Extractors.Quotes.Rules;

/// <summary>Baloch slammed the "…": no cue, but the sentence is about somebody, who is taken to speak.</summary>
internal sealed class SubjectSpeaks : IAttributionRule
{
    public string Id => "quote.subject";

    public Attribution? Read(Reading story, Frame frame, int part)
    {
        if (part == 1 && frame.Is(0, PartKind.Noun) && Before(story, frame, part) is { } same) return same;
        return Speaking(story, frame, part) is { } subject ? new Attribution(Id, frame, null, subject) : Before(story, frame, part);
    }

    /// <summary>Costa made the point that the tax would be "…": of the subjects before the marks the last that can speak.</summary>
    private static Mention? Speaking(Reading story, Frame frame, int part)
    {
        bool any = false, cried = UnsaidWords.IsCried(story, frame, part);
        for (int i = part - 1; i >= 0; i--)
        {
            if (frame.Parts[i].Kind != PartKind.Verb || frame.Parts[i].Gerund || story.Subjects.Of(frame, i) is not (>= 0 and int subject)) continue;
            any = true;
            // the team was met with chants of "…"
            if (cried && frame.Parts[i].Passive) return null;
            var found = Mention.Of(frame.Parts[subject]);
            // Lee's "rogue" is terrific
            if (story.Analysis.Tokens[found.End - 1].Tag == Text.Tag.Possessive) return null;
            if (Animacy.MaySpeak(story.Analysis, story.Lexicon, found)
                && !story.Lexicon.Cues.Is(story.Analysis.Tokens[found.Head].Word, Languages.QuoteWord.It | Languages.QuoteWord.Whoever))
            {
                return found;
            }
        }
        return !any
            && LastSubject(story, frame, part) is { } first
            && story.Analysis.Tokens[first.Head].Kind != Text.TokenKind.Number
            && story.Analysis.Tokens[first.End - 1].Tag != Text.Tag.Possessive
            && Animacy.MaySpeak(story.Analysis, story.Lexicon, first)
            ? first
            : null;
    }

    /// <summary>"…," Costa said. That makes her "…": what the sentence is about cannot speak, so whoever spoke last in the paragraph goes on.</summary>
    private Attribution? Before(Reading story, Frame frame, int part)
    {
        for (int i = 0; i < part; i++)
            if (frame.Parts[i].Kind == PartKind.Run && story.Found[frame.Parts[i].Run] is { Speaker: { } same } here)
                return new Attribution(Id, here.Frame, null, same);
        for (int f = frame.Index - 1; f >= 0 && frame.Index - f <= 3 && story.Frames[f].Block == frame.Block; f--)
        {
            var earlier = story.Frames[f];
            foreach (var run in earlier.Parts)
                if (run.Kind == PartKind.Run && story.Found[run.Run] is { Speaker: { } speaker } found) return new Attribution(Id, found.Frame, null, speaker);
            for (int s = earlier.Sayings.Length - 1; s >= 0; s--)
                if (earlier.Sayings[s] is { Speaker: { } cued, Type: Model.CueType.Verb, Weak: false }) return new Attribution(Id, earlier, null, cued);
        }
        return null;
    }

    /// <summary>The subject of the sentence: of its first verb that has one, after what is said in front of it.</summary>
    public static Mention? MainSubject(Reading story, Frame frame, int part)
    {
        for (int i = MainClause(frame, part); i < part; i++)
        {
            if (frame.Parts[i].Kind != PartKind.Verb || frame.Parts[i].Gerund || frame.Parts[i].Infinitive || VerbShapes.IsRelative(frame, i)) continue;
            int subject = story.Subjects.Of(frame, i);
            if (subject < 0) continue;
            var found = frame.Parts[subject];
            return Mention.Of(found);
        }
        return LastSubject(story, frame, part);
    }

    /// <summary>
    /// Asked if the vote was fair, Costa shrugged: the main clause opens after the comma with its own subject and verb; 0 where nothing stands in front of it.
    /// </summary>
    private static int MainClause(Frame frame, int part)
    {
        if (!frame.Is(0, PartKind.Verb) && !frame.Is(0, PartKind.Subordinator) && !frame.Is(0, PartKind.Wh)) return 0;
        for (int i = part - 1; i > 0; i--)
        {
            int verb = i + 2;
            while (frame.Is(verb, PartKind.Adverb)) verb++;
            if (frame.Is(i, PartKind.Comma) && frame.Is(i + 1, PartKind.Noun) && frame.Is(verb, PartKind.Verb) && verb < part) return i + 1;
        }
        return 0;
    }

    /// <summary>The subject of the last verb before a part.</summary>
    public static Mention? LastSubject(Reading story, Frame frame, int part)
    {
        for (int i = part - 1; i >= 0; i--)
        {
            if (frame.Parts[i].Kind != PartKind.Verb || frame.Parts[i].Gerund) continue;
            int subject = story.Subjects.Of(frame, i);
            if (subject < 0) continue;
            var found = frame.Parts[subject];
            return Mention.Of(found);
        }
        for (int i = 0; i < part; i++) if (frame.Parts[i].Kind == PartKind.Noun && !frame.Is(i - 1, PartKind.Preposition)) return Mention.Of(frame.Parts[i]);
        for (int i = 0; i < part; i++) if (frame.Parts[i].Kind == PartKind.Noun) return Mention.Of(frame.Parts[i]);
        return null;
    }
}
