using ArticleKit.Languages;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Quotes;

/// <summary>Whether a noun phrase can speak at all: persons, bodies, documents and names can, "the rejection", "that" and "nothing" cannot.</summary>
internal static class Animacy
{
    public static bool MaySpeak(Analysis analysis, Lexicon lexicon, Mention mention)
    {
        ref readonly var head = ref analysis.Tokens[mention.Head];
        if (head.Tag == Tag.Pronoun) return !lexicon.Cues.Is(head.Word, QuoteWord.Thing);
        if (!head.Tag.In(Tags.Noun | Tags.Plural | Tags.Determiner | Tags.Adjective | Tags.Gerund)) return true;
        if (lexicon.Cues.Is(head.Word, QuoteWord.Other)) return true; // the other, another
        return lexicon.Words[head.Word].Is(WordFlags.Person | WordFlags.PersonPlural | WordFlags.Group | WordFlags.Title)
            || lexicon.Cues.Noun(head.Word) is { Document: true }
            || head.Tag == Tag.Determiner && !lexicon.Cues.Is(head.Word, QuoteWord.Thing | QuoteWord.Article);
    }
}
