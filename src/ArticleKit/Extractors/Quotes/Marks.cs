using ArticleKit.Languages;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Quotes;

/// <summary>
/// Pairs quotation marks of every style, block by block: “A,” he said. ``A'' «A» „A“ 'A' "A
/// Odd, stray and missing marks are normal: a mark that stays open runs to the end of its block. Every mark is looked at once or twice.
/// </summary>
internal sealed class Marks(Analysis analysis, Lexicon lexicon)
{
    private enum Shape : byte { None, Opens, Closes, Either }

    private const int Deepest = 8;
    private readonly List<MarkedRun> _runs = [];
    private readonly Stack<int> _open = new();
    private readonly List<(int Open, int Close)> _nested = [];
    private bool _carry;

    public static List<MarkedRun> Pair(Analysis analysis, Lexicon lexicon)
    {
        var marks = new Marks(analysis, lexicon);
        for (int b = 0; b < analysis.Story.Blocks.Count; b++) if (analysis.Story.Blocks[b].IsProse) marks.Block(b);
        return marks._runs;
    }

    private void Block(int block)
    {
        var (first, end) = analysis.BlockTokens(block);
        bool carried = _carry;
        bool any = false, singles = true;
        _carry = false;
        _open.Clear();
        _nested.Clear();
        for (int i = first; i < end; i++)
        {
            if (analysis.Tokens[i].Kind != TokenKind.Mark) continue;
            if (IsSingle(i))
            {
                if (_open.Count > 0 || !singles || !OpensSingle(i, first, end)) continue;
                int close = SingleClose(i, end, out singles);
                if (close < 0 || IsElision(i, close)) continue;
                Add(block, i, i + 1, close, close, carried && !any && i == first);
                any = true;
                i = close;
                continue;
            }
            var shape = ShapeOf(i, first, end);
            if (shape == Shape.Either) shape = _open.Count > 0 ? Shape.Closes : Shape.Opens;
            if (shape == Shape.Opens)
            {
                if (_open.Count > 0 && (StartsLine(i) || _open.Count == Deepest)) Leave(block, first, i, carried && !any, ref any);
                _open.Push(i);
            }
            else if (shape == Shape.Closes)
            {
                if (_open.Count == 0)
                {
                    if (carried && !any) Add(block, -1, first, i, i, true);
                    any = true;
                    continue;
                }
                int open = _open.Pop();
                if (_open.Count > 0) { _nested.Add((open, i)); continue; }
                Add(block, open, open + 1, i, i, carried && !any && open == first);
                _nested.Clear();
                any = true;
            }
        }
        if (_open.Count > 0) _carry = Leave(block, first, end, carried && !any, ref any);
    }

    /// <summary>Ends what is open at a token: the outermost mark never closed. True where the run reaches that token unbroken.</summary>
    private bool Leave(int block, int first, int end, bool carried, ref bool any)
    {
        int outer = -1;
        while (_open.Count > 0) outer = _open.Pop();
        int stop = end;
        if (_nested.Count > 0 && SameStyle(outer, _nested[0].Open)) stop = SentenceEndBefore(outer + 1, _nested[0].Open);
        Add(block, outer, outer + 1, stop, -1, carried && outer == first);
        if (stop < end) foreach (var (open, close) in _nested) Add(block, open, open + 1, close, close, false);
        _nested.Clear();
        any = true;
        return stop == end;
    }

    /// <summary>Straight inside straight or curly inside curly: only then may the nested mark be the next quote after a forgotten closing one.</summary>
    private bool SameStyle(int outer, int nested) => analysis.Word(outer)[0] is '"' == analysis.Word(nested)[0] is '"';

    /// <summary>One past the last comma or stop before a nested opening mark, where a forgotten closing mark would have stood.</summary>
    private int SentenceEndBefore(int first, int open)
    {
        for (int i = open - 1; i > first; i--) if (analysis.Tokens[i].Kind == TokenKind.Punct && analysis.Word(i)[0] is '.' or ',' or '?' or '!') return i + 1;
        return open;
    }

    private void Add(int block, int open, int first, int end, int close, bool carries)
    {
        if (first >= end) return;
        string mark = analysis.Word(open >= 0 ? open : close).ToString();
        _runs.Add(new MarkedRun(block, open, first, end, close, mark) { Carries = carries });
    }

    private bool IsSingle(int i) => analysis.Word(i) is ['\'' or '‘' or '’' or '‚' or '‛' or '‹' or '›' or '`' or '´' or '′'];

    private bool StartsLine(int i) =>
        i > 0 && analysis.Story.Text.AsSpan(analysis.Tokens[i - 1].End, analysis.Tokens[i].Start - analysis.Tokens[i - 1].End).Contains('\n');

    private bool Left(int i, int first)
    {
        if (i == first || analysis.Tokens[i].SpaceBefore) return true;
        return analysis.Word(i - 1)[0] is '(' or '[' or '{' or '—' or '–' or '-' or '/' or '‘' or '“' or '=' or '>' or '¿' or '¡' or '`'
            || (IsSingle(i - 1) && Left(i - 1, first));
    }

    private bool Right(int i, int end) =>
        i + 1 < end
            && !analysis.Tokens[i + 1].SpaceBefore
            && analysis.Word(i + 1)[0] is not (',' or '.' or ';' or ':' or '?' or '!' or ')' or ']' or '}' or '”' or '»')
            || (i + 1 < end && !analysis.Tokens[i + 1].SpaceBefore && analysis.Word(i + 1) is "..." or "…");

    private Shape ShapeOf(int i, int first, int end)
    {
        bool left = Left(i, first), right = Right(i, end);
        char c = analysis.Word(i)[0];
        if (IsInch(i, c)) return Shape.None;
        switch (c)
        {
            case '„' or '‟' or '`': return Shape.Opens;
            case '“': return _open.Count > 0 && analysis.Word(_open.Peek())[0] == '„' ? Shape.Closes : left || right ? Shape.Opens : Shape.Closes;
            case '”': return left && right && _open.Count == 0 ? Shape.Opens : Shape.Closes;
            case '«' or '»' when _open.Count > 0
                && analysis.Word(_open.Peek())[0] is '«' or '»': return analysis.Word(_open.Peek())[0] == c && left && right ? Shape.Opens : Shape.Closes;
            case '«' or '»': return Shape.Opens;
        }
        if (left) return right ? Shape.Opens : Shape.Either;
        if (!right) return Shape.Closes;
        return _open.Count > 0 ? Shape.Closes : analysis.Word(i - 1)[0] is ':' or ',' or '.' ? Shape.Opens : Shape.Closes;
    }

    /// <summary>6'2" and 19″: a digit stands right before, and either no quote is open or feet do too.</summary>
    private bool IsInch(int i, char c)
    {
        if (c is not ('"' or '″' or '”') || i == 0 || analysis.Tokens[i].SpaceBefore || analysis.Tokens[i - 1].Kind != TokenKind.Number) return false;
        if (c == '″' || _open.Count == 0) return true;
        return i >= 3 && analysis.Word(i - 2) is "'" or "’" or "′" && analysis.Tokens[i - 3].Kind == TokenKind.Number && !analysis.Tokens[i - 2].SpaceBefore;
    }

    private bool OpensSingle(int i, int first, int end)
    {
        char c = analysis.Word(i)[0];
        if (c is '’' or '›' or '´' or '′' || !Left(i, first) || i + 1 >= end) return false;
        var next = analysis.Tokens[i + 1];
        return !next.SpaceBefore && (next.IsWord || next.Kind is TokenKind.Number or TokenKind.Mark || analysis.Word(i + 1) is "..." or "…");
    }

    /// <summary>
    /// The mark that closes a single opening mark: after punctuation, or where no plural possessive can stand; -1 where none comes before the next opening one.
    /// </summary>
    private int SingleClose(int open, int end, out bool more)
    {
        more = true;
        int possessive = -1;
        for (int i = open + 1; i < end; i++)
        {
            if (analysis.Tokens[i].Kind != TokenKind.Mark || !IsSingle(i)) continue;
            if (OpensSingle(i, open, end) && lexicon.Cues.Is(analysis.Tokens[i + 1].Word, QuoteWord.Clipped)) continue;
            if (OpensSingle(i, open, end)) return possessive;
            if (analysis.Tokens[i].SpaceBefore) continue;
            bool afterS = analysis.Word(i - 1)[^1] is 's' or 'S' && i + 1 < end && analysis.Tokens[i + 1].IsWord && analysis.Tokens[i + 1].SpaceBefore;
            bool mid = i + 1 < end && analysis.Tokens[i + 1].IsWord && !analysis.Tokens[i + 1].SpaceBefore;
            if (mid) continue;
            if (!afterS) return i;
            if (possessive < 0) possessive = i;
        }
        more = possessive >= 0;
        return possessive;
    }

    /// <summary>rock 'n' roll, the '90s: an apostrophe at a word's start.</summary>
    private bool IsElision(int open, int close)
    {
        if (analysis.Tokens[open + 1].Kind == TokenKind.Number && open + 2 < close && analysis.Word(open + 2) is "s") return true;
        if (analysis.Tokens[open + 1].Kind == TokenKind.Number && close > open + 2) return true;
        return lexicon.Cues.Is(analysis.Tokens[open + 1].Word, QuoteWord.Clipped);
    }
}
