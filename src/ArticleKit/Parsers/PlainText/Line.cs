using ArticleKit.Model;

namespace ArticleKit.Parsers.PlainText;

/// <summary>A line with something on it: its text without the white space around, the column it begins in, and how many empty lines stand before it.</summary>
internal readonly record struct Line(Span Span, int Indent, int BlanksBefore)
{
    /// <summary>Of wire copy, as a guess at how many lines there are.</summary>
    private const int UsualWidth = 60;

    /// <summary>Lines by LF, CRLF or a lone CR.</summary>
    public static List<Line> Of(string text)
    {
        var lines = new List<Line>(text.Length / UsualWidth + 1);
        int blanks = 0;
        for (int at = 0; at < text.Length;)
        {
            int length = text.AsSpan(at).IndexOfAny('\n', '\r');
            int end = length < 0 ? text.Length : at + length;
            int start = at, indent = 0;
            while (start < end && char.IsWhiteSpace(text[start])) indent += text[start++] == '\t' ? 4 : 1;
            int last = end;
            while (last > start && char.IsWhiteSpace(text[last - 1])) last--;
            if (start == last) blanks++;
            else { lines.Add(new Line(new Span(start, last), indent, blanks)); blanks = 0; }
            at = end + 1;
            if (end + 1 < text.Length && text[end] == '\r' && text[end + 1] == '\n') at++;
        }
        return lines;
    }
}
