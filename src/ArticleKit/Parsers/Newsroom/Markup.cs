using System.Text;
using ArticleKit.Model;

namespace ArticleKit.Parsers.Newsroom;

/// <summary>One block of marked-up copy before it is part of a story's text.</summary>
internal readonly record struct CopyBlock(BlockKind Kind, string Text);

/// <summary>
/// Turns the tags and text of NITF, XHTML or plain HTML copy, in order, into blocks; white space is folded but for line breaks that are meant.
/// </summary>
internal sealed class Markup
{
    private const int Deepest = 200;
    private readonly List<CopyBlock> _blocks = [];
    private readonly StringBuilder _text = new();
    private readonly Stack<(string Tag, BlockKind? Kind)> _open = new();
    private int _skip, _pre, _cells;
    private string? _caption, _credit;

    /// <summary>Copy that stands in no paragraph, or in one set as it is.</summary>
    public bool Preformatted { get; private set; }
    public List<Image> Images { get; } = [];

    public void Open(string tag)
    {
        tag = tag.ToLowerInvariant();
        if (_skip > 0 || Tags.Skipped(tag)) { _skip++; return; }
        var kind = Tags.Kind(tag);
        if (kind is not null || Tags.Breaks(tag)) Flush();
        if (tag == "br") { if (_text.Length > 0) _text.Append('\n'); return; }
        if (Tags.IsCell(tag) && _cells++ > 0) _text.Append('\t');
        if (tag == "tr") { _cells = 0; if (_text.Length > 0) _text.Append('\n'); }
        if (tag == "pre") { _pre++; Preformatted = true; }
        if (!Tags.Empty(tag) && _open.Count < Deepest) _open.Push((tag, kind));
    }

    public void Close(string tag)
    {
        tag = tag.ToLowerInvariant();
        if (_skip > 0) { _skip--; return; }
        if (Tags.Empty(tag)) return;
        if (!_open.Any(open => open.Tag == tag)) { if (Tags.Breaks(tag)) Flush(); return; }
        while (_open.Count > 0)
        {
            var (top, kind) = _open.Peek();
            if (kind is not null || Tags.Breaks(top)) Flush();
            _open.Pop();
            if (top == "pre") _pre--;
            if (top == tag) break;
        }
        if (Tags.IsPicture(tag)) Picture();
    }

    public void Text(ReadOnlySpan<char> text)
    {
        if (_skip > 0) return;
        if (_pre > 0) { _text.Append(text); return; }
        foreach (char c in text)
        {
            if (!char.IsWhiteSpace(c) || c == '\u00A0') _text.Append(c);
            else if (_text.Length > 0 && _text[^1] is not (' ' or '\n' or '\t')) _text.Append(' ');
        }
    }

    public IReadOnlyList<CopyBlock> Finish()
    {
        Flush();
        Picture();
        return _blocks;
    }

    private void Flush()
    {
        if (InTable()) { if (_text.Length == 0 || _open.Peek().Tag != "table") return; }
        string text = Tidy();
        _text.Clear();
        if (text.Length == 0) return;
        var kind = Inner();
        if (kind == BlockKind.Caption)
        {
            if (_open.Any(open => Tags.IsCredit(open.Tag))) { _credit = text; return; }
            _caption = _caption is null ? text : _caption + " " + text;
        }
        _blocks.Add(new CopyBlock(kind ?? BlockKind.Paragraph, text));
    }

    private bool InTable() => _open.Any(open => open.Tag == "table");

    private BlockKind? Inner()
    {
        foreach (var (_, kind) in _open) if (kind is not null and not BlockKind.Paragraph) return kind;
        return null;
    }

    private string Tidy()
    {
        var lines = _text.ToString().Split('\n');
        if (lines.Length == 1) return lines[0].Trim();
        return string.Join('\n', lines.Select(line => _pre > 0 ? line.TrimEnd() : line.Trim(' '))).Trim('\n', ' ');
    }

    private void Picture()
    {
        if (_caption is not null || _credit is not null) Images.Add(new Image(null, _caption, _credit));
        (_caption, _credit) = (null, null);
    }
}
