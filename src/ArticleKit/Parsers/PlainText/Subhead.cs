
namespace ArticleKit.Parsers.PlainText;

/// <summary>A short line between paragraphs that heads what follows: 'Common threat', WHAT COMES NEXT.</summary>
internal static class Subhead
{
    public static bool Is(string text, Piece piece, Piece before, Piece after)
    {
        if (piece.Lines != 1 || piece.Length is < 3 or > 70 || after.Length < piece.Length * 3 / 2 || after.Length < 50) return false;
        var line = piece.Span.Of(text);
        if (line[^1] is ',' or ';' or ':' or '.' or '…' or '-' || line.ContainsAny(";|<>") || line.Count(' ') > 10) return false;
        if (Piece.Ends(line, ".!") && (line[0] is not ('\'' or '‘') || line[^1] is not ('\'' or '’'))) return false;
        if (Piece.Ends(line, "?") && (line.Count(' ') > 7 || line.Contains(':'))) return false;
        char first = line.TrimStart("\"'“‘")[0];
        if (!char.IsUpper(first) && !char.IsDigit(first)) return false;
        if (line.ContainsAnyInRange('0', '9') && line.Count("  ") > 0) return false;
        if (!line.ContainsAnyInRange('a', 'z') && before.EndsSentence(text)) return true;
        return piece.BlankBefore && piece.BlankAfter && before.EndsSentence(text);
    }

    /// <summary>A digest's section and the head of its item, right above the item: "TENNIS" over "Ruiz reaches final".</summary>
    public static bool IsStacked(string text, IReadOnlyList<Piece> pieces, int i)
    {
        if (!IsTight(i)) return false;
        if (IsSection(i)) return pieces[i + 1].Length >= 50 || IsTight(i + 1);
        return i > 0 && IsSection(i - 1) && pieces[i + 1].Length >= 50;

        bool IsTight(int at) =>
            at + 1 < pieces.Count
                && !pieces[at].BlankAfter
                && pieces[at] is { Lines: 1, Length: > 2 and < 70 }
                && !Piece.Ends(pieces[at].Span.Of(text), ".!?…:,;");
        bool IsSection(int at) =>
            pieces[at] is { BlankBefore: true, BlankAfter: false, Lines: 1, Length: > 3 and < 30 }
                && pieces[at].Span.Of(text) is var line
                && !line.ContainsAnyInRange('a', 'z')
                && !line.ContainsAnyInRange('0', '9')
                && line.IndexOfAny(".:") < 0;
    }
}
