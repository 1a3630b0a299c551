using System.Text;

namespace ArticleKit.Parsers;

/// <summary>
/// Reads comma, semicolon or tab separated rows as they stream by; a quoted cell may hold separators, line breaks and doubled quotes. A row over the limit is
/// read past, where the libraries hold it whole or stop at it.
/// </summary>
internal sealed class CsvReader(TextReader reader, char separator, int mostCharacters)
{
    private readonly StringBuilder _cell = new();
    private int _held;

    /// <summary>The row's first line, from 1.</summary>
    public int Line { get; private set; }

    /// <summary>The row was over the limit; its cells are not held.</summary>
    public bool TooLong { get; private set; }
    private int _line = 1;

    /// <summary>The next row's cells, or null at the end; an empty line is a row of one empty cell.</summary>
    public List<string>? Next()
    {
        if (reader.Peek() < 0) return null;
        Line = _line;
        _held = 0;
        TooLong = false;
        var cells = new List<string>();
        while (true)
        {
            int end = Cell();
            cells.Add(TooLong ? "" : _cell.ToString());
            _cell.Clear();
            if (end != separator) return cells;
        }
    }

    /// <summary>Reads one cell; gives what ended it: the separator, a line break, or -1.</summary>
    private int Cell()
    {
        bool quoted = reader.Peek() == '"';
        if (quoted) reader.Read();
        while (true)
        {
            int c = reader.Read();
            if (c < 0) return -1;
            if (c == '\n') _line++;
            if (quoted)
            {
                if (c != '"') { Keep((char)c); continue; }
                if (reader.Peek() == '"') { reader.Read(); Keep('"'); continue; }
                quoted = false;
                continue;
            }
            if (c == separator) return c;
            if (c == '\r') { if (reader.Peek() == '\n') { reader.Read(); _line++; } return '\n'; }
            if (c == '\n') return c;
            Keep((char)c);
        }
    }

    private void Keep(char c)
    {
        if (_held++ < mostCharacters) { _cell.Append(c); return; }
        TooLong = true;
        _cell.Clear();
    }
}
