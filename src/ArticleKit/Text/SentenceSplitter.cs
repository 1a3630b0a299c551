using ArticleKit.Languages;

namespace ArticleKit.Text;

/// <summary>
/// Cuts a block's tokens into sentences: a stop, then marks or brackets that close, then a capital, a digit or an opening mark; and between the rows of a
/// table.
/// </summary>
internal static class SentenceSplitter
{
    /// <summary>In tokens; what runs on longer is a table or an attack, and is cut here so that no rule's work grows with more than the text.</summary>
    private const int Longest = 500;

    public static void Run(string text, Span<Token> tokens, int first, int block, Lexicon lexicon, List<Sentence> into)
    {
        int end = tokens.Length;
        int sentences = into.Count;
        int start = first;
        for (int i = first; i < end; i++)
        {
            // most tokens can end nothing
            bool line = i + 1 < end && tokens[i + 1].Start - tokens[i].End > 2 && IsRow(text, tokens[i], tokens[i + 1]);
            if (!line && tokens[i].Kind != TokenKind.Punct && !tokens[i].IsStopped && i - start < Longest - 1) continue;
            if (line) { into.Add(new Sentence(start, i + 1, block)); start = i + 1; continue; }
            if (!Ends(text, tokens, i, end, lexicon, out int last))
            {
                if (i - start < Longest - 1) continue;
                last = i;
            }
            into.Add(new Sentence(start, last + 1, block));
            start = i = last + 1;
            i--;
        }
        if (start < end) into.Add(new Sentence(start, end, block));
        MarkStarts(tokens, into, sentences);
    }

    /// <summary>A short line inside a block, and one behind it that begins indented with a capital or a number: rows of a table.</summary>
    private static bool IsRow(string text, in Token token, in Token next)
    {
        const int Short = 50;
        var gap = text.AsSpan(token.End, next.Start - token.End);
        if (gap.IndexOf('\n') is not (>= 0 and var at)
            || gap.Length - at < 3
            || !(gap[at + 1] is ' ' or '\t' && gap[at + 2] is ' ' or '\t')
            || next is { IsWord: true, IsCapital: false })
        {
            return false;
        }
        int from = Math.Max(0, token.End - Short);
        return from == 0 || text.AsSpan(from, token.End - from).Contains('\n');
    }

    private static bool Ends(string text, ReadOnlySpan<Token> tokens, int i, int end, Lexicon lexicon, out int last)
    {
        last = i;
        ref readonly var token = ref tokens[i];
        bool stop = token.Kind == TokenKind.Punct && text[token.Start] is '.' or '?' or '!' or '…';
        if (!stop && !token.IsStopped) return false;
        while (last + 1 < end
            && !tokens[last + 1].SpaceBefore
            && (tokens[last + 1].Kind == TokenKind.Mark || text[tokens[last + 1].Start] is ')' or ']' or '?' or '!'))
        {
            last++;
        }
        if (last + 1 >= end) return stop;
        ref readonly var next = ref tokens[last + 1];
        if (!next.SpaceBefore) return false;
        if (next.Kind == TokenKind.Mark && last + 2 < end && tokens[last + 2].IsWord && !tokens[last + 2].IsCapital) return false;
        bool opens = next.IsCapital
            || next.Kind is TokenKind.Number or TokenKind.Mark or TokenKind.Symbol
            || (next.Kind == TokenKind.Punct
                && text[next.Start] is '(' or '[' or '*' or '-' or '–' or '—'
                && stop
                && token.Length == 1
                && text[next.Start] is '(' or '[');
        if (!opens) return false;
        if (stop) return token.Length < 2 || text[token.Start] != '.' || next.IsCapital || next.Kind == TokenKind.Mark;
        return last > i || EndsAfterAbbreviation(token, next, lexicon) || i > 0 && IsNetwork(text, tokens[i - 1], token) && next.IsCapital;
    }

    /// <summary>"in a post on X. The minister": the letter is no initial.</summary>
    private static bool IsNetwork(string text, in Token on, in Token letter) =>
        letter.Length == 2 && text[letter.Start] == 'X' && text.AsSpan(on.Start, on.End - on.Start) is "on" or "to" or "via";

    /// <summary>"in the U.S. The" ends a sentence; "Mr. Smith", "J. Smith" and "Jan. 17" do not.</summary>
    private static bool EndsAfterAbbreviation(in Token token, in Token next, Lexicon lexicon) =>
        next.IsCapital && next.Kind == TokenKind.Word && token.Length > 2 && lexicon.Words[next.Word].Is(WordFlags.Opener);

    private static void MarkStarts(Span<Token> span, List<Sentence> sentences, int first)
    {
        for (int s = first; s < sentences.Count; s++)
        {
            for (int i = sentences[s].First; i < sentences[s].End; i++)
            {
                if (span[i].Kind is TokenKind.Mark or TokenKind.Punct) continue;
                span[i].Flags |= TokenFlags.SentenceStart;
                break;
            }
        }
    }
}
