using ArticleKit.Model;

namespace ArticleKit.Parsers.PlainText;

/// <summary>Lines that belong together: a paragraph, a headline, a row; not yet named.</summary>
internal readonly record struct Piece(Span Span, int Lines, int Indent, bool BlankBefore, bool BlankAfter)
{
    public int Length => Span.Length;

    /// <summary>A sentence ends with it: . ! ? or … with the marks and brackets that may follow.</summary>
    public bool EndsSentence(string text) => Ends(Span.Of(text), ".!?…");

    /// <summary>A statement ends with it.</summary>
    public bool EndsStatement(string text) => Ends(Span.Of(text), ".…");

    public static bool Ends(ReadOnlySpan<char> line, string stops)
    {
        int end = line.Length;
        while (end > 0 && line[end - 1] is '"' or '\'' or '”' or '’' or '»' or ')' or ']') end--;
        return end > 0 && stops.Contains(line[end - 1]);
    }
}
