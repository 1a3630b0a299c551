namespace ArticleKit.Extractors.Quotes.Rules;

/// <summary>"…," Baloch said. "…": a sentence of nothing but marked words carries on the speaker of the paragraph.</summary>
internal sealed class SameParagraph : IAttributionRule
{
    public string Id => "quote.same-paragraph";

    public Attribution? Read(Reading story, Frame frame, int part)
    {
        if (!Reading.IsBare(frame)) return null;
        int run = frame.Parts[part].Run;
        if (Answer(story, frame) is { } answer) return answer;
        if (run > 0
            && story.Runs[run - 1].Block == frame.Block
            && story.Found[run - 1] is { Speaker: not null } before
            && !Speaks(story, frame.Index - 1, run - 1))
        {
            return before with { Rule = Id, Continues = run - 1 };
        }
        for (int f = frame.Index - 1; f >= 0 && frame.Index - f <= 3; f--)
        {
            var earlier = story.Frames[f];
            if (earlier.Block != frame.Block) break;
            if (IsNumber(story, earlier)) continue;
            if (Openers.LastSaying(story, earlier) is { } said) return new Attribution(Id, earlier, said, said.Speaker);
            for (int s = earlier.Sayings.Length - 1; s >= 0; s--)
                if (earlier.Sayings[s] is { Speaker: not null, Type: Model.CueType.Verb } saying) return new Attribution(Id, earlier, saying, saying.Speaker);
            if (SubjectSpeaks.MainSubject(story, earlier, earlier.Parts.Length) is { } main && Animacy.MaySpeak(story.Analysis, story.Lexicon, main))
                return new Attribution(Id, earlier, null, main);
            if (SubjectSpeaks.LastSubject(story, earlier, earlier.Parts.Length) is { } subject && Animacy.MaySpeak(story.Analysis, story.Lexicon, subject))
                return new Attribution(Id, earlier, null, subject);
        }
        return null;
    }

    /// <summary>"…," Costa said. Ann Lee, the mayor, agrees. "…": whoever the sentence before says answers.</summary>
    private Attribution? Answer(Reading story, Frame frame)
    {
        if (frame.Index == 0 || story.Frames[frame.Index - 1] is not { } before || before.Block != frame.Block) return null;
        for (int i = 0; i < before.Parts.Length; i++) if (before.Parts[i].Kind is PartKind.Run or PartKind.Coordinator) return null;
        return before.Sayings is [{ Type: Model.CueType.Verb, Negated: false, Unreal: false, Speaker: not null } said]
            && said.After >= before.Parts.Length - 1
            && story.Lexicon.Cues.Is(story.Lexicon.Vocabulary.Find(said.Lemma), Languages.SubjectWord.Answering)
            ? new Attribution(Id, before, said, said.Speaker)
            : null;
    }

    /// <summary>"…," Costa said. Ruiz promised that it would end. "…": the sentence before reports words of another without marks.</summary>
    private static bool Speaks(Reading story, int index, int run)
    {
        if (index < 0) return false;
        var frame = story.Frames[index];
        return frame.First >= story.Runs[run].To
            && frame != story.Found[run]!.Frame
            && Openers.LastSaying(story, frame) is { } saying
            && story.Contents.Of(frame, saying) is not null;
    }

    /// <summary>1. "…": the number of an item says nothing.</summary>
    private static bool IsNumber(Reading story, Frame frame) =>
        frame.Parts.Length <= 2
            && frame.Parts[0].End - frame.Parts[0].First == 1
            && (frame.Parts.Length == 1 || frame.Is(1, PartKind.Stop))
            && story.Analysis.Tokens[frame.First].Kind == Text.TokenKind.Number;
}
