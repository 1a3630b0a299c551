using ArticleKit.Languages;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Quotes;

/// <summary>
/// What stands where a verb's subject would and is nobody, so that the verb says nothing: a proposed deal, far enough to claim, until June 22 to call.
/// </summary>
internal sealed class NoSubject(Analysis analysis, Lexicon lexicon)
{
    public bool Is(Part subject)
    {
        ref readonly var head = ref analysis.Tokens[subject.Head];
        if (head.Kind == TokenKind.Number) return IsInDate(subject);
        bool alone = subject.Head == subject.First
            || subject.Head == subject.First + 1 && lexicon.Cues.Is(analysis.Tokens[subject.First].Word, QuoteWord.Article);
        return alone && subject.End == subject.Head + 1 && head.Tag != Tag.Name && lexicon.Cues.Is(head.Word, SubjectWord.Mute) && !IsNamed(subject.End);
    }

    /// <summary>A and P said · The &lt;Lund Bank> said: what follows makes a name of it.</summary>
    private bool IsNamed(int after) =>
        after + 1 < analysis.Tokens.Length
            && (analysis.Word(after) is "<" || analysis.Tokens[after].Tag == Tag.Coordinator && analysis.Tokens[after + 1] is { Length: 1, IsCapital: true });

    /// <summary>March 10, June, 1988: a day behind its month, or a year.</summary>
    private bool IsInDate(Part subject)
    {
        if (subject.End != subject.First + 1) return false;
        int before = subject.First - 1;
        if (before >= 0 && analysis.Word(before) is ",") before--;
        return before >= 0 && analysis.Tokens[before].IsCapital && lexicon.Cues.Is(analysis.Tokens[before].Word, QuoteWord.Calendar) || IsYear(subject.Head);
    }

    private bool IsYear(int token) =>
        analysis.Word(token) is { Length: 4 } digits
            && digits[0] is '1' or '2'
            && digits[1] is '8' or '9' or '0'
            && char.IsAsciiDigit(digits[2])
            && char.IsAsciiDigit(digits[3]);
}
