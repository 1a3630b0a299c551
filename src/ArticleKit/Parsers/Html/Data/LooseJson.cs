using System.Globalization;
using System.Text;

namespace ArticleKit.Parsers.Html.Data;

/// <summary>A JSON value: text (numbers and words too), members or items; absent things are <see cref="None"/>.</summary>
internal sealed class JsonNode
{
    public static readonly JsonNode None = new();

    public string? Text { get; init; }
    public List<(string Name, JsonNode Value)> Members { get; init; } = [];
    public List<JsonNode> Items { get; init; } = [];
    public bool IsObject => Members.Count > 0;

    public JsonNode this[string name]
    {
        get
        {
            foreach (var (key, value) in Members) if (key == name) return value;
            return None;
        }
    }

    /// <summary>The items of an array, or the value itself.</summary>
    public IEnumerable<JsonNode> Each() => Items.Count > 0 ? Items : IsObject || Text is not null ? [this] : [];
}

/// <summary>Reads JSON as pages really write it: line feeds and loose quotes in strings, commas too many, comments, an end that is missing.</summary>
internal sealed class LooseJson
{
    private const int MaxDepth = 60;
    private readonly string _text;
    private int _at;

    private LooseJson(string text) => _text = text;

    /// <summary>All the values in the text, one after the other.</summary>
    public static IEnumerable<JsonNode> Read(string text)
    {
        var reader = new LooseJson(text);
        while (true)
        {
            while (reader._at < text.Length && text[reader._at] is not ('{' or '[')) reader._at++;
            if (reader._at >= text.Length) yield break;
            yield return reader.Value(0);
        }
    }

    private JsonNode Value(int depth)
    {
        Space();
        if (_at >= _text.Length) return JsonNode.None;
        char c = _text[_at];
        if (depth > MaxDepth) { _at = _text.Length; return JsonNode.None; }
        if (c == '{') return Object(depth);
        if (c == '[') return Array(depth);
        if (c == '"') return new JsonNode { Text = String() };
        int start = _at;
        while (_at < _text.Length && _text[_at] is not (',' or '}' or ']' or '\n' or '{' or '[')) _at++;
        string word = _text[start.._at].Trim();
        return word is "" or "null" ? JsonNode.None : new JsonNode { Text = word };
    }

    private JsonNode Object(int depth)
    {
        var members = new List<(string, JsonNode)>();
        _at++;
        while (true)
        {
            Space();
            if (_at >= _text.Length) break;
            char c = _text[_at];
            if (c == '}') { _at++; break; }
            if (c == ']') break;
            if (c != '"') { _at++; continue; }
            string name = String();
            Space();
            if (_at < _text.Length && _text[_at] == ':') _at++;
            members.Add((name, Value(depth + 1)));
        }
        return new JsonNode { Members = members };
    }

    private JsonNode Array(int depth)
    {
        var items = new List<JsonNode>();
        _at++;
        while (true)
        {
            Space();
            if (_at >= _text.Length) break;
            char c = _text[_at];
            if (c == ']') { _at++; break; }
            if (c is ',' or '}' or ':') { _at++; continue; }
            int before = _at;
            var value = Value(depth + 1);
            if (value != JsonNode.None) items.Add(value);
            if (_at == before) _at++;
        }
        return new JsonNode { Items = items };
    }

    private void Space()
    {
        while (_at < _text.Length)
        {
            char c = _text[_at];
            if (c <= ' ' || c == ',' || c == '\uFEFF' || c == '\u00A0') { _at++; continue; }
            if (c == '/' && _at + 1 < _text.Length && _text[_at + 1] is '*' or '/')
            {
                int end = _text[_at + 1] == '*' ? _text.IndexOf("*/", _at + 2, StringComparison.Ordinal) + 2 : _text.IndexOf('\n', _at);
                _at = end < _at + 2 ? _text.Length : end;
                continue;
            }
            return;
        }
    }

    private string String()
    {
        var text = new StringBuilder();
        for (_at++; _at < _text.Length; _at++)
        {
            char c = _text[_at];
            if (c == '\\' && _at + 1 < _text.Length) { Escape(text); continue; }
            if (c == '"' && Closes()) { _at++; break; }
            text.Append(c);
        }
        return text.ToString();
    }

    /// <summary>A quote that stands before a comma, colon or closing bracket; another one is a loose quote of the text.</summary>
    private bool Closes()
    {
        int i = _at + 1;
        int limit = Math.Min(_text.Length, i + 200);
        while (i < limit && _text[i] <= ' ') i++;
        return i >= _text.Length || _text[i] is ',' or ':' or '}' or ']' or '/';
    }

    private void Escape(StringBuilder text)
    {
        char c = _text[++_at];
        switch (c)
        {
            case 'n': text.Append('\n'); break;
            case 't': text.Append('\t'); break;
            case 'r': text.Append('\r'); break;
            case 'b' or 'f': break;
            case 'u' when _at + 4 < _text.Length
                && ushort.TryParse(_text.AsSpan(_at + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out ushort code):
                text.Append((char)code);
                _at += 4;
                break;
            default: text.Append(c); break;
        }
    }
}
