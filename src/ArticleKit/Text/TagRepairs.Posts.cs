using ArticleKit.Languages;

namespace ArticleKit.Text;

/// <summary>What only looks like a verb before a name.</summary>
internal static partial class TagRepairs
{
    /// <summary>The boat's owner, retired plumber Ann Lee, said: what somebody is, between commas, and nothing the owner did.</summary>
    private static void FormerPost(string text, Span<Token> tokens, int i, Lexicon lexicon)
    {
        if (i < 2
            || i + 4 >= tokens.Length
            || tokens[i].IsCapital
            || !lexicon.Words[tokens[i].Word].Can(Tag.Adjective)
            || tokens[i - 2] is not { Tag: Tag.Noun, IsCapital: false } holder
            || !lexicon.Words[holder.Word].Is(WordFlags.Person)
            || tokens[i + 1] is not { Tag: Tag.Noun or Tag.Adjective, IsCapital: false, IsWord: true }
            || tokens[i + 2].Tag != Tag.Name)
        {
            return;
        }
        int end = i + 3;
        while (end < tokens.Length && tokens[end].Tag == Tag.Name) end++;
        if (end < tokens.Length && text[tokens[end].Start] is ',') tokens[i].Tag = Tag.Adjective;
    }
}
