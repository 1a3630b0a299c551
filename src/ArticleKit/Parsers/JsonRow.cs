using System.Text;
using System.Text.Json;

namespace ArticleKit.Parsers;

/// <summary>
/// One JSON object of a corpus, its bytes read once from end to end: only the fields that are asked for become strings. Made once for all rows of an input.
/// </summary>
internal sealed class JsonRow
{
    private readonly string[] _names;
    private readonly byte[][] _utf8;
    private readonly string?[] _texts;
    private readonly List<string>?[] _lists;

    /// <summary>The fields that the row has a value of: few of those asked for.</summary>
    private readonly List<int> _found = [];

    public JsonRow(IEnumerable<string> names)
    {
        _names = [.. names.Distinct()];
        _utf8 = [.. _names.Select(Encoding.UTF8.GetBytes)];
        _texts = new string?[_names.Length];
        _lists = new List<string>?[_names.Length];
    }

    /// <summary>False where the row is no object. Of two fields of one name the last counts.</summary>
    /// <exception cref="JsonException">The row is broken, or something follows the object.</exception>
    /// <exception cref="InvalidOperationException">A string is no valid Unicode.</exception>
    public bool Read(ReadOnlySpan<byte> row)
    {
        Array.Clear(_texts);
        Array.Clear(_lists);
        _found.Clear();
        var json = new Utf8JsonReader(row);
        json.Read();
        bool isObject = json.TokenType == JsonTokenType.StartObject;
        if (!isObject) json.Skip();
        else
            while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
            {
                int field = Field(json);
                json.Read();
                if (field < 0) json.Skip(); else Value(ref json, field);
            }
        json.Read();
        return isObject;
    }

    private void Found(int field, string? text, List<string>? list)
    {
        if (!_found.Contains(field)) _found.Add(field);
        (_texts[field], _lists[field]) = (text, list);
    }

    /// <summary>A string, or a number as it is written; an empty one as none.</summary>
    public string? Text(string name)
    {
        foreach (int i in _found) if (_names[i] == name) return _texts[i] is { Length: > 0 } text ? text : null;
        return null;
    }

    /// <summary>The strings of an array; a string alone is a list of one.</summary>
    public IReadOnlyList<string> List(string name)
    {
        foreach (int i in _found) if (_lists[i] is { } list && _names[i] == name) return list;
        return Text(name) is { } one ? [one] : [];
    }

    private int Field(in Utf8JsonReader json)
    {
        for (int i = 0; i < _utf8.Length; i++) if (json.ValueIsEscaped ? json.ValueTextEquals(_utf8[i]) : json.ValueSpan.SequenceEqual(_utf8[i])) return i;
        return -1;
    }

    private void Value(ref Utf8JsonReader json, int field)
    {
        string? text = json.TokenType switch
        {
            JsonTokenType.String => json.GetString(),
            JsonTokenType.Number => Encoding.UTF8.GetString(json.ValueSpan),
            _ => null
        };
        Found(field, text, json.TokenType == JsonTokenType.StartArray ? Strings(ref json) : null);
        json.Skip();
    }

    private static List<string> Strings(ref Utf8JsonReader json)
    {
        var strings = new List<string>();
        int depth = json.CurrentDepth;
        while (json.Read() && json.CurrentDepth > depth)
        {
            if (json.TokenType == JsonTokenType.String) strings.Add(json.GetString()!);
            else json.Skip();
        }
        return strings;
    }
}
