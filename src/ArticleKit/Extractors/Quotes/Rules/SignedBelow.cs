using ArticleKit.Languages;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Quotes.Rules;

/// <summary>"…" - Baloch: a dash and a name sign the words, or a paragraph below them that is nothing but a name and what describes it.</summary>
internal sealed class SignedBelow : IAttributionRule
{
    private const int Longest = 14;

    public string Id => "quote.signed";

    public Attribution? Read(Reading story, Frame frame, int part)
    {
        for (int i = 0; i < part; i++) if (frame.Parts[i].Kind is not (PartKind.Run or PartKind.Other or PartKind.Dash)) return null;
        if (frame.Is(part + 1, PartKind.Dash)) return Signer(story, frame, part + 2);
        if (part + 1 < frame.Parts.Length || frame.Index + 1 >= story.Frames.Count) return null;
        var next = story.Frames[frame.Index + 1];
        if (next.Block > frame.Block + 1) return null;
        if (next.Is(0, PartKind.Dash)) return Signer(story, next, 1);
        if (next.Block == frame.Block) return IsName(story, next) && IsLast(story, frame.Index + 1) ? Signer(story, next, 0) : null;
        bool told = frame.Index > 0 && story.Frames[frame.Index - 1] is { Sayings.Length: > 0 } before && before.Block == frame.Block;
        return next.Block == frame.Block + 1 && !told && IsNameLine(story, frame.Index + 1) && !IsLabelled(story, frame) ? Signer(story, next, 0) : null;
    }

    private Attribution? Signer(Reading story, Frame frame, int at)
    {
        if (!frame.Is(at, PartKind.Noun) || story.Analysis.Tokens[frame.Parts[at].Head].Tag != Tag.Name) return null;
        for (int i = at + 1; i < frame.Parts.Length; i++)
            if (frame.Parts[i].Kind == PartKind.Run || frame.Parts[i] is { Kind: PartKind.Verb, Gerund: false }) return null;
        var part = frame.Parts[at];
        return new Attribution(Id, frame, null, Mention.Of(part));
    }

    /// <summary>Ann Lee, a pilot from Porto: a first name and a last name open a short paragraph without a verb.</summary>
    private static bool IsNameLine(Reading story, int index) =>
        (index == 0 || story.Frames[index - 1].Block != story.Frames[index].Block) && IsLast(story, index) && IsName(story, story.Frames[index]);

    /// <summary>No sentence follows in its paragraph.</summary>
    private static bool IsLast(Reading story, int index) => index + 1 == story.Frames.Count || story.Frames[index + 1].Block != story.Frames[index].Block;

    /// <summary>A first name and a last name open it, and no verb stands in it.</summary>
    private static bool IsName(Reading story, Frame frame)
    {
        if (frame.End - frame.First > Longest || !frame.Is(0, PartKind.Noun) || frame.Parts[0].End - frame.First < 2) return false;
        ref readonly var first = ref story.Analysis.Tokens[frame.First];
        if (!story.Lexicon.Words[first.Word].Is(WordFlags.Given) || story.Analysis.Tokens[frame.First + 1] is not { IsCapital: true, Tag: Tag.Name })
            return false;
        foreach (var part in frame.Parts) if (part.Kind is PartKind.Verb or PartKind.Run or PartKind.Colon) return false;
        return !IsCredit(story, frame);
    }

    /// <summary>Ann Lee via Harbour Images · Ann Lee / Harbour News: the name is a photographer's.</summary>
    private static bool IsCredit(Reading story, Frame frame)
    {
        for (int i = frame.First + 1; i < frame.End; i++)
            if (story.Analysis.Word(i) is "/" || story.Lexicon.Cues.Is(story.Analysis.Tokens[i].Word, QuoteWord.Credit)) return true;
        return false;
    }

    /// <summary>The name stands above its words in this story: the paragraph before is a name too, and signs no words above it.</summary>
    private static bool IsLabelled(Reading story, Frame frame)
    {
        int f = frame.Index - 1;
        if (f < 0 || story.Frames[f].Block != frame.Block - 1 || !IsNameLine(story, f)) return false;
        int run = frame.Parts[0].Run;
        return run <= 0 || story.Found[run - 1] is not { Rule: "quote.signed" } before || before.Frame != story.Frames[f];
    }
}
