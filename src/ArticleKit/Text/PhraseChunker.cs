using ArticleKit.Languages;

namespace ArticleKit.Text;

/// <summary>Groups tagged tokens into noun phrases with heads and verb groups with main verbs.</summary>
internal static class PhraseChunker
{
    public static Phrase[] Run(string text, ReadOnlySpan<Token> tokens, ReadOnlySpan<Sentence> sentences, Lexicon lexicon) => [];
}
