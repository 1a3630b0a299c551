using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Quotes.Rules;

/// <summary>"This is fantastic!" beamed Hartley · "Never," Hollande thundered: marks that end in a comma, and a verb of manner no lexicon lists.</summary>
internal sealed class AnyVerbAfter : IAttributionRule
{
    public string Id => "quote.manner-verb";

    public Attribution? Read(Reading story, Frame frame, int part)
    {
        for (int i = 0; i < part; i++)
            if (frame.Parts[i].Kind is not (PartKind.Run or PartKind.Comma or PartKind.Coordinator or PartKind.Bracket or PartKind.Other)) return null;
        char last = story.LastChar(story.Runs[frame.Parts[part].Run]);
        if (last is '.') return null;
        if (last is not (',' or '?' or '!') && !frame.Is(part + 1, PartKind.Comma)) return null;
        return At(story, frame, frame.Is(part + 1, PartKind.Comma) ? part + 2 : part + 1)
            ?? (last is '?' or '!' && part + 1 == frame.Parts.Length ? Next(story, frame) : null);
    }

    private Attribution? Next(Reading story, Frame frame)
    {
        if (frame.Index + 1 >= story.Frames.Count || story.Frames[frame.Index + 1] is not { } next || next.Block != frame.Block || next.Parts.Length > 12)
            return null;
        return next.Is(0, PartKind.Noun)
            && next.Is(1, PartKind.Verb)
            && (next.Parts.Length == 2 || next.Is(2, PartKind.Stop))
            && story.Analysis.Tokens[next.Parts[1].Head].Tag == Tag.Past
            ? At(story, next, 0)
            : null;
    }

    private Attribution? At(Reading story, Frame frame, int at)
    {
        while (frame.Is(at, PartKind.Adverb)) at++;
        int verb, noun;
        // "Never," was how Ann Lee put it
        if (frame.Is(at, PartKind.Verb)
            && frame.Is(at + 1, PartKind.Wh)
            && frame.Is(at + 2, PartKind.Noun)
            && story.Lexicon.Cues.Is(story.Analysis.Tokens[frame.Parts[at].Head].Word, QuoteWord.Copula))
        {
            at += 2;
        }
        if (frame.Is(at, PartKind.Verb) && frame.Is(at + 1, PartKind.Noun)) (verb, noun) = (at, at + 1);
        else if (frame.Is(at, PartKind.Noun) && Verb(story, frame, at) is > 0 and int found) (verb, noun) = (found, at);
        else return null;
        var part = frame.Parts[verb];
        if (part.Gerund || part.Infinitive || part.Passive || story.Analysis.Tokens[part.Head].Tag is not (Tag.Past or Tag.Third or Tag.Participle or Tag.Base))
            return null;
        if (noun > verb
            && story.Lexicon.Cues.Is(story.Analysis.Tokens[part.Head].Word, QuoteWord.Copula)
            && Whose(story, frame, noun) is { Speaker: { } whose } said)
        {
            return new Attribution(Id, frame, said, whose);
        }
        var speaker = frame.Parts[noun];
        var mention = Mention.Of(speaker);
        string lemma = story.Analysis.Word(part.Head).ToString().ToLowerInvariant();
        return new Attribution(Id, frame,
            new Saying(verb, part.Head, part.Head + 1, lemma, Stance.Neutral, CueType.Verb, noun, mention, Math.Max(verb, noun) + 1)
            {
                Inverted = noun > verb
            }, mention);
    }

    /// <summary>"Nonsense," was the verdict of Ann Lee · was Costa's answer.</summary>
    private static Saying? Whose(Reading story, Frame frame, int noun)
    {
        if (new NounCueReader(story.Analysis, story.Lexicon).Read(frame, noun) is not { } saying) return null;
        bool of = saying.Speaker is null
            && frame.Is(noun + 1, PartKind.Preposition)
            && frame.Is(noun + 2, PartKind.Noun)
            && story.Lexicon.Cues.Is(story.Analysis.Tokens[frame.Parts[noun + 1].First].Word, QuoteWord.Owning | QuoteWord.Origin);
        return of ? saying with { Subject = noun + 2, Speaker = Mention.Of(frame, noun + 2), After = noun + 3 } : saying;
    }

    /// <summary>The verb after a speaker and what describes him.</summary>
    private static int Verb(Reading story, Frame frame, int noun)
    {
        for (int i = noun + 1; i < frame.Parts.Length && i - noun < 30; i++)
        {
            if (frame.Parts[i].Kind is PartKind.Stop or PartKind.Run or PartKind.Colon) return -1;
            if (frame.Parts[i].Kind == PartKind.Verb && !frame.Parts[i].Gerund && story.Subjects.Of(frame, i) == noun) return i;
        }
        return -1;
    }
}
