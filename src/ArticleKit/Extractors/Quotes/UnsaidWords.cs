using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Quotes;

/// <summary>Tells words in marks that nobody said: "Face the Nation", "Shorty", a "smart" bomb, a headline's own marks.</summary>
internal static class UnsaidWords
{
    public static MarkedWordsKind? KindOf(Reading story, Frame frame, int part, Attribution? attribution)
    {
        var run = story.Runs[frame.Parts[part].Run];
        var block = story.Analysis.Story.Blocks[frame.Block];
        if (block.Kind is BlockKind.Subhead && Reading.IsBare(frame)) return MarkedWordsKind.Display;
        if (block.Kind is BlockKind.Headline or BlockKind.Subheadline or BlockKind.CaptionTitle && attribution?.Saying is null) return MarkedWordsKind.Display;
        if (IsNickname(story, run)) return MarkedWordsKind.Nickname;
        bool near = attribution is { Rule: "quote.cue-before" or "quote.cue-after" or "quote.colon" or "quote.carried" or "quote.cue-next" };
        if (IsTitle(story, run) && !near) return MarkedWordsKind.Title;
        int words = Words(story, run);
        if (words <= 2 && attribution is null or { Rule: "quote.subject" }) return MarkedWordsKind.Scare;
        return null;
    }

    /// <summary>William "Bill" Smith: one or two capitalised words between a first name and a last name.</summary>
    private static bool IsNickname(Reading story, MarkedRun run)
    {
        var tokens = story.Analysis.Tokens;
        if (run.Open < 1 || run.Close < 0 || run.End - run.First > 2 || run.Close + 1 >= tokens.Length) return false;
        return tokens[run.First].IsCapital && tokens[run.Open - 1].IsCapital && tokens[run.Close + 1].IsCapital && tokens[run.Open - 1].Tag == Tag.Name && tokens[run.Close + 1].Tag == Tag.Name && tokens[run.Open].SpaceBefore;
    }

    /// <summary>Every word of weight begins with a capital, and there are two at least.</summary>
    private static bool IsTitle(Reading story, MarkedRun run)
    {
        int capitals = 0;
        var tokens = story.Analysis.Tokens;
        for (int i = run.First; i < run.End; i++)
        {
            if (!tokens[i].IsWord || !char.IsLetter(story.Analysis.Word(i)[0])) continue;
            if (tokens[i].IsCapital) { capitals++; continue; }
            if (i == run.First || tokens[i].Tag is not (Tag.Preposition or Tag.Determiner or Tag.Coordinator or Tag.To or Tag.Subordinator or Tag.Possessive)) return false;
        }
        return capitals >= 2 && run.End - run.First <= 10;
    }

    private static int Words(Reading story, MarkedRun run)
    {
        int words = 0;
        for (int i = run.First; i < run.End; i++) if (story.Analysis.Tokens[i].Kind is TokenKind.Word or TokenKind.Number && (story.Analysis.Tokens[i].SpaceBefore || i == run.First)) words++;
        return words;
    }
}
