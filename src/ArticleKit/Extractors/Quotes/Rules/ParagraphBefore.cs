using ArticleKit.Model;

namespace ArticleKit.Extractors.Quotes.Rules;

/// <summary>A paragraph of nothing but marked words carries on the speaker of the paragraph before it.</summary>
internal sealed class ParagraphBefore : IAttributionRule
{
    private const int Reach = 40;

    public string Id => "quote.floating";

    public Attribution? Read(Reading story, Frame frame, int part)
    {
        int run = frame.Parts[part].Run;
        if (!Reading.IsBare(frame) && !story.Runs[run].Carries) return null;
        if (Opener(story, frame) is { } opener) return opener;
        if (run > 0 && story.Runs[run - 1].Block == frame.Block - 1 && story.Found[run - 1] is { Speaker: not null } before && LastOf(story, frame.Block - 1, run - 1))
            return before with { Rule = story.Runs[run].Carries ? "quote.carried" : Id, Continues = run - 1 };
        for (int f = frame.Index - 1; f >= 0 && frame.Index - f < Reach; f--)
        {
            var earlier = story.Frames[f];
            if (earlier.Block == frame.Block) continue;
            if (earlier.Block < frame.Block - 1) break;
            if (Speaker(story, earlier, Id) is { } found) return found;
        }
        for (int earlier = run - 1; earlier >= 0 && story.Runs[earlier].Block >= frame.Block - 2; earlier--)
            if (story.Found[earlier] is { Speaker: not null } last) return last with { Rule = Id, Continues = earlier };
        return null;
    }

    /// <summary>The paragraph before ends in a colon: its last sentence says who speaks.</summary>
    private static Attribution? Opener(Reading story, Frame frame)
    {
        int f = frame.Index - 1;
        while (f >= 0 && frame.Index - f < Reach && story.Frames[f].Block == frame.Block) f--;
        if (f < 0 || story.Frames[f].Block < frame.Block - 1 || story.Frames[f].Parts[^1].Kind != PartKind.Colon) return null;
        return Speaker(story, story.Frames[f], "quote.colon-paragraph");
    }

    private static Attribution? Speaker(Reading story, Frame frame, string id)
    {
        for (int s = frame.Sayings.Length - 1; s >= 0; s--)
            if (frame.Sayings[s] is { Speaker: not null, Type: CueType.Verb, Weak: false, Unreal: false, Passive: false, Relative: < 0 } saying) return new Attribution(id, frame, saying, saying.Speaker);
        return SubjectSpeaks.MainSubject(story, frame, frame.Parts.Length) is { } subject && Animacy.MaySpeak(story.Analysis, story.Lexicon, subject) ? new Attribution(id, frame, null, subject) : null;
    }

    /// <summary>No other speaker stands after the run in its paragraph.</summary>
    private static bool LastOf(Reading story, int block, int run) => run + 1 >= story.Runs.Count || story.Runs[run + 1].Block > block;
}
