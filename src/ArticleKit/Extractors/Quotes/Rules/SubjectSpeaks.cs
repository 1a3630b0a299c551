namespace ArticleKit.Extractors.Quotes.Rules;

/// <summary>Baloch slammed the "…": no cue, but the sentence is about somebody, who is taken to speak.</summary>
internal sealed class SubjectSpeaks : IAttributionRule
{
    public string Id => "quote.subject";

    public Attribution? Read(Reading story, Frame frame, int part)
    {
        return LastSubject(story, frame, part) is { } subject ? new Attribution(Id, frame, null, subject) : null;
    }

    /// <summary>The subject of the sentence: of its first verb that has one.</summary>
    public static Mention? MainSubject(Reading story, Frame frame, int part)
    {
        for (int i = 0; i < part; i++)
        {
            if (frame.Parts[i].Kind != PartKind.Verb || frame.Parts[i].Gerund || frame.Parts[i].Infinitive) continue;
            int subject = story.Subjects.Of(frame, i);
            if (subject < 0) continue;
            var found = frame.Parts[subject];
            return new Mention(found.First, found.End, found.Head);
        }
        return LastSubject(story, frame, part);
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
            return new Mention(found.First, found.End, found.Head);
        }
        for (int i = 0; i < part; i++) if (frame.Parts[i].Kind == PartKind.Noun) return new Mention(frame.Parts[i].First, frame.Parts[i].End, frame.Parts[i].Head);
        return null;
    }
}
