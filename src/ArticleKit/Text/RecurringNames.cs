namespace ArticleKit.Text;

/// <summary>
/// "Price also slammed the plan": a sentence's first word that looks like a noun and is a name wherever else the story has it; "Small said" for Ted Small.
/// </summary>
internal static class RecurringNames
{
    /// <summary>What the story has of a word elsewhere: a name by itself, and a last name behind another.</summary>
    [Flags]
    private enum Seen : byte { None = 0, Name = 1, LastName = 2 }

    public static void Run(Span<Token> tokens, ReadOnlySpan<Sentence> sentences)
    {
        Dictionary<int, Seen>? named = null;
        foreach (var sentence in sentences)
        {
            int i = sentence.First;
            while (i < sentence.End && !tokens[i].IsSentenceStart) i++;
            if (i + 1 < tokens.Length && i < sentence.End && IsOpen(tokens, i) is not Seen.None) (named ??= []).TryAdd(tokens[i].Word, Seen.None);
        }
        if (named is null) return;
        for (int i = 0; i < tokens.Length; i++)
        {
            ref readonly var token = ref tokens[i];
            if (token.Word == 0 || token.IsSentenceStart || !token.Tag.In(Tags.Name | Tags.Noun | Tags.Base) || !named.TryGetValue(token.Word, out var seen))
                continue;
            if (!token.IsCapital) named.Remove(token.Word);
            else if (token.Tag == Tag.Name && (i + 1 == tokens.Length || !tokens[i + 1].IsCapital))
                named[token.Word] = seen | Seen.Name | (tokens[i - 1] is { Tag: Tag.Name, IsCapital: true } && token.SpaceBefore ? Seen.LastName : Seen.None);
        }
        for (int i = 0; i + 1 < tokens.Length; i++)
            if (IsOpen(tokens, i) is not Seen.None and var open && (named.GetValueOrDefault(tokens[i].Word) & open) != 0) tokens[i].Tag = Tag.Name;
    }

    /// <summary>
    /// What must be seen of a lone capital at a sentence's start: of a noun that it is a name, of an adjective or a verb before the sentence's verb that it is
    /// a last name.
    /// </summary>
    private static Seen IsOpen(ReadOnlySpan<Token> tokens, int i)
    {
        if (tokens[i] is not { IsSentenceStart: true, IsCapital: true, Word: > 0 } word || tokens[i + 1].IsCapital) return Seen.None;
        if (word.Tag == Tag.Noun) return Seen.Name;
        if (!word.Tag.In(Tags.Adjective | Tags.Base)) return Seen.None;
        return tokens[i + 1].Tag.In(Tags.Past | Tags.Participle | Tags.Third | Tags.Modal)
            || tokens[i + 1].Tag == Tag.Coordinator && i + 2 < tokens.Length && tokens[i + 2].Tag == Tag.Name
            ? Seen.LastName
            : Seen.None;
    }
}
