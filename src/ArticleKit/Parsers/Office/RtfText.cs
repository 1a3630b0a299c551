using System.Globalization;
using System.Text;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Parsers.Office;

/// <summary>
/// The paragraphs of rich text (RTF 1.9), an empty line between them: groups of fonts, styles, pictures, headers, notes and field codes, deleted and hidden
/// text left out; cells are apart by a tab, rows are lines.
/// Bytes above 127 are Windows-1252 unless Unicode stands for them.
/// </summary>
internal sealed class RtfText(ReadOnlyMemory<byte> bytes)
{
    private const int Deepest = 1000;

    /// <summary>Groups whose words are none of the text.</summary>
    private static readonly HashSet<string> Passed = new(StringComparer.Ordinal)
    {
        "fonttbl", "colortbl", "stylesheet", "info", "pict", "object", "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf",
        "footnote", "annotation", "fldinst", "bkmkstart", "bkmkend",
        "listtable", "listoverridetable", "revtbl", "themedata", "datastore", "latentstyles", "xmlnstbl", "generator", "nonshppict", "listtext", "pntext",
    };

    /// <summary>What a group inherits and gives back at its end.</summary>
    private record struct State(bool Passed, bool Hidden, int Fallback);

    private readonly StringBuilder _text = new(), _line = new();
    private readonly Stack<State> _open = new();
    private State _state = new(false, false, 1);
    private int _at, _skip;
    private bool _optional, _row;
    private readonly List<(Span Span, BlockKind Kind)> _marks = [];

    /// <summary>The text and the tables in it. Null for a text longer than the limit or groups nested deeper than any writer's.</summary>
    public (string Text, IReadOnlyList<(Span Span, BlockKind Kind)> Marks)? Read(int maxCharacters)
    {
        var rtf = bytes.Span;
        while (_at < rtf.Length)
        {
            if (_text.Length + _line.Length > maxCharacters || _open.Count > Deepest) return null;
            byte here = rtf[_at++];
            switch (here)
            {
                case (byte)'{': _open.Push(_state); _skip = 0; break;
                case (byte)'}': if (_open.TryPop(out var outer)) _state = outer; _skip = 0; break;
                case (byte)'\\': Control(rtf); break;
                case (byte)'\r' or (byte)'\n' or 0: break;
                default: Byte(here); break;
            }
            if (here != '\\') _optional = false;
        }
        End("\n\n");
        return (_text.ToString(), _marks);
    }

    private void Control(ReadOnlySpan<byte> rtf)
    {
        if (_at >= rtf.Length) return;
        byte first = rtf[_at];
        if (!char.IsAsciiLetter((char)first))
        {
            _at++;
            switch ((char)first)
            {
                case '\'':
                    if (_at + 1 < rtf.Length && byte.TryParse(rtf.Slice(_at, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out byte code))
                        Byte(code);
                    _at = Math.Min(rtf.Length, _at + 2);
                    break;
                case '*': _optional = true; return;
                case '~': Put('\u00A0'); break;
                case '_': Put('\u2011'); break;
                case '\\' or '{' or '}': Put((char)first); break;
                case '\r' or '\n': End("\n\n"); break;
            }
            _optional = false;
            return;
        }
        int start = _at;
        while (_at < rtf.Length && char.IsAsciiLetter((char)rtf[_at]) && _at - start < 32) _at++;
        string word = Encoding.ASCII.GetString(rtf[start.._at]);
        int sign = _at;
        if (_at < rtf.Length && rtf[_at] == '-') _at++;
        while (_at < rtf.Length && char.IsAsciiDigit((char)rtf[_at]) && _at - sign < 11) _at++;
        int? number = int.TryParse(rtf[sign.._at], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int value) ? value : null;
        if (_at < rtf.Length && rtf[_at] == ' ') _at++;
        Word(word, number, rtf.Length);
        _optional = false;
    }

    private void Word(string word, int? number, int length)
    {
        _skip = 0;
        if (_optional || Passed.Contains(word)) { _state.Passed |= word is not ("shppict" or "fldrslt"); return; }
        switch (word)
        {
            case "par" when _row: Put(' '); break;
            case "par" or "sect" or "page": End("\n\n"); break;
            case "trowd": _row = true; break;
            case "row": Row(); break;
            case "line": Put('\n'); break;
            case "tab" or "cell": Put('\t'); break;
            case "emdash": Put('—'); break;
            case "endash": Put('–'); break;
            case "lquote": Put('‘'); break;
            case "rquote": Put('’'); break;
            case "ldblquote": Put('“'); break;
            case "rdblquote": Put('”'); break;
            case "bullet": Put('•'); break;
            case "u" when number is { } code: Put((char)(ushort)code); _skip = _state.Fallback; break;
            case "uc": _state.Fallback = Math.Clamp(number ?? 1, 0, 8); break;
            case "v" or "deleted": _state.Hidden = number != 0; break;
            case "plain": _state.Hidden = false; break;
            case "bin": _at = (int)Math.Min(length, (long)_at + Math.Max(0, number ?? 0)); break;
        }
    }

    private void Byte(byte code)
    {
        if (_skip > 0) { _skip--; return; }
        Put(code < 128 ? (char)code : TextDecoder.Single([code], windows: true)[0]);
    }

    private void Put(char c)
    {
        if (!_state.Passed && !_state.Hidden) _line.Append(c);
    }

    /// <summary>Its line goes on the table above it, or begins one.</summary>
    private void Row()
    {
        _row = false;
        int start = _text.Length;
        End("\n");
        if (_text.Length == start) return;
        if (_marks.Count > 0 && _marks[^1].Span.End == start) _marks[^1] = (new Span(_marks[^1].Span.Start, _text.Length), BlockKind.Table);
        else _marks.Add((new Span(start, _text.Length), BlockKind.Table));
    }

    private void End(string stop)
    {
        if (_state.Passed) return;
        string whole = _line.ToString().Trim().Replace(" \t", "\t", StringComparison.Ordinal);
        _line.Clear();
        if (whole.Length == 0) return;
        if (stop.Length > 1 && _text.Length > 1 && _text[^2] != '\n') _text.Append('\n');
        _text.Append(whole).Append(stop);
    }
}
