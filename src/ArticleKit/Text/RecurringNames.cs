namespace ArticleKit.Text;

/// <summary>"Price also slammed the plan": a sentence's first word that looks like a noun and is a name wherever else the story has it.</summary>
internal static class RecurringNames
{
    public static void Run(Span<Token> tokens, ReadOnlySpan<Sentence> sentences)
    {
        Dictionary<int, bool>? named = null;
        foreach (var sentence in sentences)
        {
            int i = sentence.First;
            while (i < sentence.End && !tokens[i].IsSentenceStart) i++;
            if (i + 1 < tokens.Length && i < sentence.End && IsOpen(tokens, i)) (named ??= []).TryAdd(tokens[i].Word, false);
        }
        if (named is null) return;
        for (int i = 0; i < tokens.Length; i++)
        {
            ref readonly var token = ref tokens[i];
            if (token.Word == 0 || token.IsSentenceStart || !token.Tag.In(Tags.Name | Tags.Noun | Tags.Base) || !named.ContainsKey(token.Word)) continue;
            if (!token.IsCapital) named.Remove(token.Word);
            else if (token.Tag == Tag.Name && (i + 1 == tokens.Length || !tokens[i + 1].IsCapital)) named[token.Word] = true;
        }
        for (int i = 0; i + 1 < tokens.Length; i++) if (IsOpen(tokens, i) && named.GetValueOrDefault(tokens[i].Word)) tokens[i].Tag = Tag.Name;
    }

    /// <summary>A lone capital at a sentence's start that the lexicon took for a noun.</summary>
    private static bool IsOpen(ReadOnlySpan<Token> tokens, int i) =>
        tokens[i] is { IsSentenceStart: true, IsCapital: true, Tag: Tag.Noun, Word: > 0 } && !tokens[i + 1].IsCapital;
}
