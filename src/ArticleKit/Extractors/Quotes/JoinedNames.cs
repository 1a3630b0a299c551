using ArticleKit.Languages;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Quotes;

/// <summary>Names that are joined to what stands before them: Player of the match Lee · CPI(ML) deputy Ann Lee · a CNN/ORC poll.</summary>
internal sealed class JoinedNames(Analysis analysis, Lexicon lexicon)
{
    /// <summary>Player of the match Lee, who won, said: a sentence opens with what somebody is, of what, and his name in the same phrase.</summary>
    public bool IsHonour(List<Part> parts, int i, int end, int limit)
    {
        if (parts[1].Kind != PartKind.Preposition
            || !Is(parts[1].First, QuoteWord.Owning)
            || parts[0].End != parts[0].First + 1
            || end - i < 3
            || analysis.Tokens[i].Tag != Tag.Determiner
            || analysis.Tokens[i + 1] is not { IsCapital: false, Tag: Tag.Noun } thing
            || analysis.Tokens[i + 2].Tag != Tag.Name
            || !lexicon.Words[analysis.Tokens[parts[0].First].Word].Is(WordFlags.Person))
        {
            return false;
        }
        return !lexicon.Words[thing.Word].Is(WordFlags.Person | WordFlags.Group | WordFlags.Title)
            && end < limit
            && (analysis.Word(end) is "," || analysis.Tokens[end].Tag.In(Tags.Past | Tags.Third | Tags.Modal));
    }

    /// <summary>One past the slash or the bracket right behind a name, where what is joined to it begins; the name's end where neither stands there.</summary>
    public int Link(int end, int limit)
    {
        const int Longest = 4;
        if (end + 1 >= limit || analysis.Tokens[end] is not { SpaceBefore: false, Kind: TokenKind.Punct or TokenKind.Symbol }) return end;
        if (analysis.Word(end) is "/") return analysis.Tokens[end - 1].Tag == Tag.Name && !analysis.Tokens[end + 1].SpaceBefore ? end + 1 : end;
        if (end + 2 >= limit || analysis.Word(end) is not "(" || analysis.Tokens[end - 1] is not { IsAllCaps: true, Length: > 1 }) return end;
        int close = end + 1;
        while (close < limit && close - end < Longest && analysis.Tokens[close] is { IsCapital: true, SpaceBefore: false }) close++;
        return close > end + 1 && close < limit && analysis.Word(close) is ")" ? close + 1 : end;
    }

    private bool Is(int token, QuoteWord kind) => lexicon.Cues.Is(analysis.Tokens[token].Word, kind);
}
