using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Quotes.Rules;

/// <summary>A paragraph of nothing but marked words carries on the speaker of the paragraph before it.</summary>
internal sealed class ParagraphBefore : IAttributionRule
{
    /// <summary>In frames and in runs: a text of nothing but marks is still read in linear time.</summary>
    private const int Reach = 40;

    /// <summary>Of the blocks the headline speaks for.</summary>
    private const int LastOpening = 6;

    public string Id => "quote.floating";

    public Attribution? Read(Reading story, Frame frame, int part)
    {
        int run = frame.Parts[part].Run;
        if (!Reading.IsBare(frame) && !story.Runs[run].Carries && !IsTopic(story, frame, part)) return null;
        if (Opener(story, frame) is { } opener) return opener;
        if (run > 0
            && story.Runs[run - 1].Block == frame.Block - 1
            && story.Found[run - 1] is { Speaker: not null } before
            && LastOf(story, frame.Block - 1, run - 1))
        {
            return !story.Runs[run].Carries && Replies(story, run) is { } other
                ? story.Found[other]! with { Rule = Id, Continues = -1, Saying = null }
                : before with { Rule = story.Runs[run].Carries ? "quote.carried" : Id, Continues = run - 1 };
        }
        for (int f = frame.Index - 1; f >= 0 && frame.Index - f < Reach; f--)
        {
            var earlier = story.Frames[f];
            if (earlier.Block == frame.Block) continue;
            if (earlier.Block < frame.Block - 1) break;
            if (Openers.Speaker(story, earlier, Id) is { } found) return found;
        }
        for (int earlier = run - 1; earlier >= 0 && run - earlier < Reach && story.Runs[earlier].Block >= frame.Block - 2; earlier--)
            if (story.Found[earlier] is { Speaker: not null } last) return last with { Rule = Id, Continues = earlier };
        return Headline(story, frame.Block);
    }

    /// <summary>On the harbour: "…": the words before the colon say what is spoken of, and nobody.</summary>
    public static bool IsTopic(Reading story, Frame frame, int part)
    {
        if (part < 3 || !frame.Is(part - 1, PartKind.Colon) || !story.Lexicon.Cues.Is(story.Analysis.Tokens[frame.First].Word, Languages.QuoteWord.Topic))
            return false;
        for (int i = 1; i < part - 1; i++)
            if (frame.Parts[i].Kind is not (PartKind.Noun or PartKind.Preposition or PartKind.Coordinator or PartKind.Adjective)) return false;
        return true;
    }

    /// <summary>Costa's best lines: the headline says whose words the story opens with.</summary>
    private Attribution? Headline(Reading story, int block)
    {
        if (block > LastOpening) return null;
        foreach (var frame in story.Frames)
        {
            if (frame.Block >= block || story.Analysis.Story.Blocks[frame.Block].Kind is not (BlockKind.Headline or BlockKind.Subheadline or BlockKind.Summary))
                break;
            if (Openers.Speaker(story, frame, Id) is { } found) return found;
        }
        return null;
    }

    /// <summary>The paragraph before ends in a colon: its last sentence says who speaks.</summary>
    private static Attribution? Opener(Reading story, Frame frame)
    {
        int f = frame.Index - 1;
        while (f >= 0 && frame.Index - f < Reach && story.Frames[f].Block == frame.Block) f--;
        if (f < 0 || story.Frames[f].Block < frame.Block - 1 || story.Frames[f].Parts[^1].Kind != PartKind.Colon) return null;
        return Openers.Speaker(story, story.Frames[f], "quote.colon-paragraph");
    }

    /// <summary>
    /// "Why did you pay it?" asked Ruiz. ¶ "I did not," Costa replied. ¶ "Who did?": a few words behind an answer, and what answers a question, are of who
    /// spoke before it; the run of his words, null elsewhere.
    /// </summary>
    private static int? Replies(Reading story, int run)
    {
        const int Few = 8;
        if (run < 2 || story.Found[run - 1] is not { Speaker: { } answers, Continues: < 0 }) return null;
        bool answer = story.LastChar(story.Runs[run - 1]) is '?' && story.LastChar(story.Runs[run]) is not '?';
        if (!answer && story.Runs[run].End - story.Runs[run].First > Few) return null;
        int asked = run - 2;
        if (story.Runs[asked].Block != story.Runs[run - 1].Block - 1 || story.Runs[asked].Close < 0 || story.Found[asked] is not { Speaker: { } asks })
            return null;
        return IsOther(story.Analysis, asks, answers, answer) ? asked : null;
    }

    /// <summary>Ruiz and Costa; of a question and its answer he and Ms Ruiz too.</summary>
    private static bool IsOther(Analysis analysis, Mention asks, Mention answers, bool answer) =>
        !analysis.Word(asks.Head).Equals(analysis.Word(answers.Head), StringComparison.OrdinalIgnoreCase)
            && IsName(analysis, answers)
            && (IsName(analysis, asks) || answer && analysis.Tokens[asks.Head].Tag == Tag.Pronoun);

    private static bool IsName(Analysis analysis, Mention mention) => analysis.Tokens[mention.Head].Tag == Tag.Name;

    /// <summary>No other speaker stands after the run in its paragraph.</summary>
    private static bool LastOf(Reading story, int block, int run) => run + 1 >= story.Runs.Count || story.Runs[run + 1].Block > block;
}
