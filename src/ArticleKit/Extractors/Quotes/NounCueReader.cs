using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Quotes;

/// <summary>Nouns of saying at a part: Iran's claim that … · a statement from the ministry: "…"</summary>
internal sealed class NounCueReader(Analysis analysis, Lexicon lexicon)
{
    /// <summary>Iran's claim that …; a statement from the ministry: "…"</summary>
    public Saying? Read(Frame frame, int at)
    {
        var part = frame.Parts[at];
        var noun = lexicon.Cues.Noun(analysis.Tokens[part.Head].Word);
        if (noun is null || part.End != part.Head + 1) return null;
        Mention? speaker = null;
        int subject = -1;
        for (int i = part.Head - 1; i > part.First; i--)
        {
            if (analysis.Tokens[i].Tag != Tag.Possessive) continue;
            // Thursday night's debate
            if (!Subjects.IsTime(analysis, lexicon, new Part(PartKind.Noun, part.First, i, i - 1))) speaker = new Mention(Owner(part.First, i), i, i - 1);
            break;
        }
        if (speaker is null && analysis.Tokens[part.First].Tag == Tag.PossessivePronoun) speaker = new Mention(part.First, part.First + 1, part.First);
        if (speaker is null
            && frame.Is(at + 1, PartKind.Preposition)
            && lexicon.Cues.Is(analysis.Tokens[part.End].Word, QuoteWord.Origin)
            && frame.Is(at + 2, PartKind.Noun))
        {
            subject = at + 2;
            speaker = Mention.Of(frame, subject);
        }
        return new Saying(at, part.Head, part.Head + 1, noun.Lemma, noun.Stance, CueType.Noun, subject, speaker, subject >= 0 ? subject + 1 : at + 1)
        {
            Noun = noun
        };
    }

    /// <summary>Many followed | President Costa's dictum: what looks like a participle before a capital ends another phrase.</summary>
    private int Owner(int first, int end)
    {
        for (int i = end - 2; i > first; i--)
            if (analysis.Tokens[i] is { IsCapital: false, Tag: Tag.Participle or Tag.Past }
                && analysis.Tokens[i + 1].IsCapital
                && analysis.Tokens[i - 1].Tag is Tag.Pronoun or Tag.Determiner or Tag.Adjective
                && i - 1 == first)
            {
                return i + 1;
            }
        return first;
    }
}
