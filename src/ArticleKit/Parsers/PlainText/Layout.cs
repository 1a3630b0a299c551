
namespace ArticleKit.Parsers.PlainText;

/// <summary>
/// Joins lines to pieces by how the file is laid out: an empty line or a deeper indent begins a piece; in a file that is wrapped by hand
/// a line goes on in the next where the next one's first word had no room on it; else each line is a piece.
/// </summary>
internal sealed class Layout
{
    private const int Widest = 110;
    private readonly string _text;
    private readonly List<Line> _lines;
    private readonly int _width;
    private readonly bool _wrapped;
    private readonly bool _indented;
    private readonly int _least = int.MaxValue;

    private Layout(string text)
    {
        _text = text;
        _lines = Line.Of(text);
        int wide = 0, pairs = 0, open = 0, deeper = 0, lower = 0, shallow = 0;
        foreach (var line in _lines) _least = Math.Min(_least, line.Indent);
        for (int i = 0; i < _lines.Count; i++)
        {
            int length = _lines[i].Span.Length + _lines[i].Indent;
            if (length > Widest) wide++; else _width = Math.Max(_width, length);
            if (i == 0 || _lines[i].BlanksBefore > 0) continue;
            pairs++;
            if (!Piece.Ends(_lines[i - 1].Span.Of(text), ".!?…:")) open++;
            if (_lines[i].Indent <= _least + 1) { shallow++; continue; }
            deeper++;
            if (i > 1 && char.IsLower(text[_lines[i].Span.Start])) lower++;
        }
        _wrapped = pairs > 0 && open * 5 >= pairs * 2 && wide * 6 <= _lines.Count;
        _indented = deeper > 0 && (lower * 8 <= deeper || shallow * 2 >= deeper);
    }

    public static List<Piece> Of(string text)
    {
        var layout = new Layout(text);
        var lines = layout._lines;
        var pieces = new List<Piece>();
        for (int first = 0; first < lines.Count;)
        {
            int last = first;
            while (last + 1 < lines.Count && layout.GoesOn(last, first)) last++;
            pieces.Add(new Piece(lines[first].Span.To(lines[last].Span), last - first + 1, lines[first].Indent, lines[first].BlanksBefore > 0,
                last + 1 == lines.Count || lines[last + 1].BlanksBefore > 0));
            first = last + 1;
        }
        return pieces;
    }

    /// <summary>Whether the line after this one belongs to the same piece.</summary>
    private bool GoesOn(int at, int first)
    {
        Line line = _lines[at], next = _lines[at + 1];
        if (next.BlanksBefore > 0 || EndMarks.Is(next.Span.Of(_text)) || EndMarks.Is(line.Span.Of(_text)) || Opening.IsBullet(next.Span.Of(_text)))
            return false;
        if (_indented && next.Indent > _least + 1) return at > first && next.Indent == line.Indent && line.Indent + 1 < _lines[first].Indent;
        if (!Marked.Heading(line.Span.Of(_text)).IsEmpty || !Marked.Heading(next.Span.Of(_text)).IsEmpty) return false;
        if (Marked.IsRow(line.Span.Of(_text)) || Marked.IsRow(next.Span.Of(_text)))
            return Marked.IsRow(line.Span.Of(_text)) && Marked.IsRow(next.Span.Of(_text));
        if (Marked.Number(next.Span.Of(_text)) is > 0 and int number && Marked.Number(line.Span.Of(_text)) == number - 1 && (number > 1 || Below(at + 1, 2)))
            return false;
        bool open = !Piece.Ends(line.Span.Of(_text), ".!?…:\"”");
        if (open && char.IsLower(_text[next.Span.Start]) && (line.Span.Length > 40 || _wrapped && next.Span.Of(_text).Contains(' '))) return true;
        if (next.Indent > line.Indent + 1 || at > first && next.Indent > _lines[first + 1].Indent + 1) return false;
        if (_indented && next.Indent + 1 < line.Indent) return true;
        return _wrapped && line.Indent + line.Span.Length + 1 + FirstWord(next) > _width;
    }

    /// <summary>The line after this one has that number in a list.</summary>
    private bool Below(int at, int number) =>
        at + 1 < _lines.Count && _lines[at + 1].BlanksBefore == 0 && Marked.Number(_lines[at + 1].Span.Of(_text)) == number;

    private int FirstWord(Line line)
    {
        var text = line.Span.Of(_text);
        int end = text.IndexOf(' ');
        return end < 0 ? text.Length : end;
    }
}
