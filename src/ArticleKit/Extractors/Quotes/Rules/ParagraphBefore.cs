namespace ArticleKit.Extractors.Quotes.Rules;

/// <summary>A paragraph of nothing but marked words carries on the speaker of the paragraph before it.</summary>
internal sealed class ParagraphBefore : IAttributionRule
{
    public string Id => "quote.floating";

    public Attribution? Read(Reading story, Frame frame, int part)
    {
        int run = frame.Parts[part].Run;
        if (!Reading.IsBare(frame) && !story.Runs[run].Carries) return null;
        if (run > 0 && story.Runs[run - 1].Block == frame.Block - 1 && story.Found[run - 1] is { Speaker: not null } before && LastOf(story, frame.Block - 1, run - 1))
            return before with { Rule = story.Runs[run].Carries ? "quote.carried" : Id, Continues = run - 1 };
        for (int f = frame.Index - 1; f >= 0; f--)
        {
            var earlier = story.Frames[f];
            if (earlier.Block == frame.Block) continue;
            if (earlier.Block < frame.Block - 1) break;
            for (int s = earlier.Sayings.Length - 1; s >= 0; s--)
                if (earlier.Sayings[s] is { Speaker: not null, Type: Model.CueType.Verb } saying) return new Attribution(Id, earlier, saying, saying.Speaker);
            if (SubjectSpeaks.LastSubject(story, earlier, earlier.Parts.Length) is { } subject) return new Attribution(Id, earlier, null, subject);
        }
        return null;
    }

    /// <summary>No other speaker stands after the run in its paragraph.</summary>
    private static bool LastOf(Reading story, int block, int run) => run + 1 >= story.Runs.Count || story.Runs[run + 1].Block > block;
}
