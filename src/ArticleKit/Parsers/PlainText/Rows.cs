
namespace ArticleKit.Parsers.PlainText;

/// <summary>
/// Joins the short lines of an earnings table, each indented and none a sentence, to one piece: "Shr 13 cts vs 14 cts / Net 1,329,000 vs 1,054,000".
/// </summary>
internal static class Rows
{
    private const int Longest = 68;

    public static List<Piece> Join(string text, List<Piece> pieces)
    {
        var joined = new List<Piece>(pieces.Count);
        foreach (var piece in pieces)
        {
            if (joined.Count > 1 && !piece.BlankBefore && IsRow(text, piece) && (IsRow(text, joined[^1]) || IsShort(joined[^1])))
                joined[^1] = joined[^1] with { Span = joined[^1].Span.To(piece.Span), BlankAfter = piece.BlankAfter };
            else joined.Add(piece);
        }
        return joined;
    }

    /// <summary>"Qtr ended March 14." above the rows.</summary>
    private static bool IsShort(Piece piece) => piece.Lines == 1 && piece.Indent > 0 && piece.Length < 60;

    private static bool IsRow(string text, Piece piece) =>
        piece.Lines == 1 && piece.Indent > 0 && !piece.EndsSentence(text) && LastLine(text, piece).Length <= Longest && !EndMarks.Is(piece.Span.Of(text))
        && !Byline.Is(piece.Span.Of(text)) && !Piece.Ends(LastLine(text, piece), "-–—");

    private static ReadOnlySpan<char> LastLine(string text, Piece piece)
    {
        var span = piece.Span.Of(text);
        int cut = span.LastIndexOfAny('\n', '\r');
        return cut < 0 ? span : span[(cut + 1)..];
    }
}
