using ArticleKit.Languages;

namespace ArticleKit.Text;

/// <summary>Second thoughts over a tagged sentence: what only the rest of it can tell.</summary>
internal static class TagRepairs
{
    public static void Run(string text, Span<Token> tokens, Lexicon lexicon)
    {
        ReducedRelatives(text, tokens, lexicon);
        ClausesAfterPrepositions(tokens, lexicon);
    }

    /// <summary>"after the strike killed two children": a finite verb before the next comma, so the preposition opens a clause.</summary>
    private static void ClausesAfterPrepositions(Span<Token> tokens, Lexicon lexicon)
    {
        const int Reach = 14;
        for (int i = 0; i < tokens.Length; i++)
        {
            if (tokens[i].Tag != Tag.Preposition || !lexicon.Words[tokens[i].Word].Can(Tag.Subordinator)) continue;
            for (int j = i + 1; j < tokens.Length && j < i + Reach; j++)
            {
                if (tokens[j].Kind == TokenKind.Punct && tokens[j].SpaceBefore | (j + 1 < tokens.Length && tokens[j + 1].SpaceBefore) || tokens[j].Tag is Tag.Wh or Tag.Subordinator) break;
                if (!tokens[j].Tag.In(Tags.Past | Tags.Third | Tags.Modal)) continue;
                if (j > i + 1) tokens[i].Tag = Tag.Subordinator;
                break;
            }
        }
    }

    /// <summary>"The missiles fired at the base hit a house": two past verbs in one clause, so the first, before a preposition, is a participle.</summary>
    private static void ReducedRelatives(string text, Span<Token> tokens, Lexicon lexicon)
    {
        int past = -1;
        for (int i = 0; i < tokens.Length; i++)
        {
            ref var token = ref tokens[i];
            if (token.Kind == TokenKind.Mark || token.Kind == TokenKind.Punct && !(text[token.Start] is '-' && !token.SpaceBefore)) { past = -1; continue; }
            if (token.Tag is Tag.Coordinator or Tag.Subordinator or Tag.Wh) { past = -1; continue; }
            if (!token.Tag.In(Tags.Past | Tags.Third | Tags.Modal)) continue;
            if (past >= 0) { tokens[past].Tag = Tag.Participle; past = -1; }
            bool open = token.Tag == Tag.Past && i > 0 && tokens[i - 1].Tag.In(Tags.Nominal) && i + 1 < tokens.Length && tokens[i + 1].Tag.In(Tags.Preposition | Tags.To)
                && lexicon.Words[token.Word] is var entry && entry.Can(Tag.Participle) && !entry.Is(WordFlags.Saying | WordFlags.Be | WordFlags.Have);
            past = open ? i : -1;
        }
    }
}
