using ArticleKit.Text;

namespace ArticleKit.Parsers.Html.Tree;

/// <summary>Collects text into blocks: white space folded to one space, one &lt;br&gt; kept as a line feed, two of them begin a new block.</summary>
internal sealed class TextBlockWriter
{
    private readonly List<TextBlock> _blocks = [];
    private readonly List<(Roles Roles, int Start, int End)> _covers = [];
    private readonly Stack<(int Start, Roles Roles)> _open = [];
    private char[] _text = new char[1 << 14];
    private int _length;
    private int _anchors, _bolds;
    private bool _space;
    private int _breaks;
    private TextBlock _current = new() { Node = -1 };

    /// <summary>The number of finished blocks.</summary>
    public int Count => _blocks.Count;

    private bool IsEmpty => _length == _current.Start;

    public void Write(string data, bool preformatted)
    {
        for (int i = 0; i < data.Length; i++)
        {
            char c = data[i];
            if (c <= ' ' || (c >= 0x7F && Tokenizer.IsSpace(c)))
            {
                if (preformatted && c == '\n') Break();
                else if (c is not ('\u00AD' or '\u200B' or '\u2060' or '\uFEFF' or '\u200E' or '\u200F')) _space = true;
                continue;
            }
            if (_breaks > 0) LineFeed();
            else if (_space && !IsEmpty) Add(' ');
            _space = false;
            Add(c);
            if (_anchors > 0) _current.Linked++;
            if (_bolds > 0) _current.Bold++;
        }
    }

    public void Break()
    {
        if (!IsEmpty) _breaks++;
        _space = false;
    }

    public void Enter(ElementKind kind, Roles own)
    {
        if (kind == ElementKind.Anchor && ++_anchors == 1) _current.Links++;
        if (kind == ElementKind.Bold) _bolds++;
        if (!kind.Breaks()) _open.Push((_length, own));
    }

    public void Leave(ElementKind kind)
    {
        if (kind == ElementKind.Anchor) _anchors--;
        if (kind == ElementKind.Bold) _bolds--;
        if (kind.Breaks()) return;
        var (start, roles) = _open.Pop();
        if (roles != Roles.None && _length > start) _covers.Add((roles, Math.Max(start, _current.Start), _length));
    }

    /// <summary>Ends the block that is being written, if there is one.</summary>
    public void Flush()
    {
        _breaks = 0;
        _space = false;
        if (!IsEmpty)
        {
            _current.End = _length;
            foreach (var (roles, start, end) in _covers) if ((end - start) * 10 >= (_current.End - _current.Start) * 8) _current.Roles |= roles;
            _blocks.Add(_current);
            Add('\n');
        }
        _covers.Clear();
        _current = new TextBlock { Start = _length, Node = _current.Node, Links = _anchors > 0 ? 1 : 0 };
    }

    /// <summary>What follows stands in this element.</summary>
    public void Into(int node) => _current.Node = node;

    public (TextBlock[] Blocks, string Text) End()
    {
        Flush();
        return ([.. _blocks], new string(_text, 0, _length));
    }

    private void LineFeed()
    {
        if (_breaks > 1) { Flush(); return; }
        _breaks = 0;
        Add('\n');
    }

    private void Add(char c)
    {
        if (_length == _text.Length) Array.Resize(ref _text, _length * 2);
        _text[_length++] = c;
    }
}
