using ArticleKit.Languages;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Figures;

/// <summary>Passes over the tokens, nine of ten, that no figure starts with: one look at each.</summary>
internal readonly ref struct FigureStarts(Analysis analysis, FigureWords words)
{
    private readonly ReadOnlySpan<Token> _tokens = analysis.Tokens;
    private readonly string _text = analysis.Story.Text;

    /// <summary>The next token of [at, end) that a figure may start with, or end; first is where the sentence begins.</summary>
    public int Next(int at, int first, int end)
    {
        for (; at < end; at++)
        {
            ref readonly var token = ref _tokens[at];
            bool may = token.Kind switch
            {
                TokenKind.Number => true,
                TokenKind.Word => (words.Starts(token.Word) is not FigureStart.None and var starts && Word(token, starts, at, end))
                    || (token.Length > 6 && IsFold(token)),
                TokenKind.Mark => false,
                _ => Sign(token, at, first, end),
            };
            if (may) break;
        }
        return at;
    }

    private bool Word(in Token token, FigureStart starts, int i, int end)
    {
        if ((starts & (FigureStart.Number | FigureStart.Minus)) != 0) return true;
        if (i + 1 >= end) return false;
        ref readonly var next = ref _tokens[i + 1];
        if ((starts & FigureStart.Article) != 0 && (words.Starts(next.Word) & FigureStart.Number) != 0) return true;
        if ((starts & FigureStart.Money) == 0 || token.Length > 6) return false;
        return next.Kind switch
        {
            TokenKind.Number or TokenKind.Symbol => true,
            TokenKind.Word => (words.Starts(next.Word) & FigureStart.Number) != 0,
            _ => _text[next.Start] is '/' || (_text[next.Start] is '.' && i + 2 < end && _tokens[i + 2].Kind is TokenKind.Number),
        };
    }

    /// <summary>threefold, in one word.</summary>
    private bool IsFold(in Token token) =>
        _text[token.End - 1] is 'd' or 'D' && _text.AsSpan(token.End - 4, 4).Equals("fold", StringComparison.OrdinalIgnoreCase);

    /// <summary>A money sign, a fraction in one character, a minus or plus that touches what follows, a point before digits.</summary>
    private bool Sign(in Token token, int i, int first, int end)
    {
        char c = _text[token.Start];
        if (c is ',' or '(' or ')' || token.Length != 1 || i + 1 >= end) return c > '\u007f' && token.Kind is TokenKind.Symbol;
        if (c is '.') return _tokens[i + 1].Kind is TokenKind.Number;
        if (c is '+' or '-' or '–' or '—' or '−' or '‐' or '‑')
            return !_tokens[i + 1].SpaceBefore && (i == first || token.SpaceBefore || _text[token.Start - 1] is '(' or '[' or '/');
        return c is '$' || (c > '\u007f' && token.Kind is TokenKind.Symbol);
    }
}
