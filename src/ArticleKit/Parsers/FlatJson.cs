using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace ArticleKit.Parsers;

/// <summary>
/// A quick look at a JSON object as rows of a corpus mostly are: names without escapes; strings, whole numbers, true, false and null.
/// What is anything else or broken is left to the full reader, which says what is wrong with it.
/// </summary>
internal ref struct FlatJson(ReadOnlySpan<byte> row)
{
    private static readonly SearchValues<byte> InString = SearchValues.Create([(byte)'"', (byte)'\\', .. Enumerable.Range(0, 0x20).Select(control => (byte)control)]);

    private readonly ReadOnlySpan<byte> _row = row;
    private int _at;

    /// <summary>The value before is followed by another field.</summary>
    private bool _more;

    /// <summary>Stands on the object's first name, or its end.</summary>
    public bool Opens()
    {
        Space();
        if (!Take('{')) return false;
        Space();
        _more = !Take('}');
        return _more || Ends();
    }

    public readonly bool HasMore => _more;

    /// <summary>The next field's name; false where it has none as is read here.</summary>
    public bool Name(out ReadOnlySpan<byte> name)
    {
        name = default;
        if (!Take('"')) return false;
        int length = _row[_at..].IndexOfAny(InString);
        if (length < 0 || _row[_at + length] != '"') return false;
        name = _row.Slice(_at, length);
        _at += length + 1;
        Space();
        if (!Take(':')) return false;
        Space();
        return true;
    }

    /// <summary>The next value: a string, or a whole number as it is written, as text where that is wanted; null for all else. False where it is none as is read here.</summary>
    public bool Value(bool wanted, out string? text)
    {
        text = null;
        if (_at >= _row.Length) return false;
        byte first = _row[_at];
        if (first == '"' ? !String(wanted, out text) : first is (byte)'-' or (>= (byte)'0' and <= (byte)'9') ? !Number(wanted, out text) : !(Take("true"u8) || Take("false"u8) || Take("null"u8))) return false;
        Space();
        if (Take('}')) { _more = false; return Ends(); }
        if (!Take(',')) return false;
        Space();
        return true;
    }

    /// <summary>Nothing follows.</summary>
    private bool Ends()
    {
        Space();
        return _at == _row.Length;
    }

    private bool Number(bool wanted, out string? text)
    {
        text = null;
        int start = _at;
        Take('-');
        int digits = _at;
        while (_at < _row.Length && char.IsAsciiDigit((char)_row[_at])) _at++;
        if (_at == digits || _row[digits] == '0' && _at > digits + 1 || _at < _row.Length && _row[_at] is not ((byte)',' or (byte)'}' or (byte)' ')) return false;
        if (wanted) text = Encoding.UTF8.GetString(_row[start.._at]);
        return true;
    }

    private bool String(bool wanted, out string? text)
    {
        text = null;
        int start = ++_at;
        char[]? made = null;
        int length = 0;
        try
        {
            while (true)
            {
                int run = _row[_at..].IndexOfAny(InString);
                if (run < 0 || _row[_at + run] < ' ') return false;
                var bytes = _row.Slice(_at, run);
                bool closes = _row[_at + run] == '"';
                _at += run + 1;
                if (wanted && (!closes || made is not null))
                {
                    made ??= ArrayPool<char>.Shared.Rent(_row.Length - start);
                    if (Utf8.ToUtf16(bytes, made.AsSpan(length), out _, out int written, replaceInvalidSequences: false) != OperationStatus.Done) return false;
                    length += written;
                }
                else if (wanted && !Utf8.IsValid(bytes)) return false;
                if (closes)
                {
                    if (wanted) text = made is null ? Encoding.UTF8.GetString(bytes) : new string(made, 0, length);
                    return true;
                }
                if (!Escape(out char c)) return false;
                if (wanted) made![length++] = c;
            }
        }
        finally
        {
            if (made is not null) ArrayPool<char>.Shared.Return(made);
        }
    }

    /// <summary>What stands behind a backslash; halves of pairs are left to the full reader.</summary>
    private bool Escape(out char c)
    {
        c = '\0';
        if (_at >= _row.Length) return false;
        byte kind = _row[_at++];
        c = kind switch { (byte)'n' => '\n', (byte)'"' => '"', (byte)'\\' => '\\', (byte)'/' => '/', (byte)'t' => '\t', (byte)'r' => '\r', (byte)'b' => '\b', (byte)'f' => '\f', _ => '\0' };
        if (c != '\0') return true;
        if (kind != 'u' || _at + 4 > _row.Length) return false;
        int code = 0;
        foreach (byte digit in _row.Slice(_at, 4))
        {
            if (!char.IsAsciiHexDigit((char)digit)) return false;
            code = code << 4 | (digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10);
        }
        _at += 4;
        c = (char)code;
        return !char.IsSurrogate(c);
    }

    private void Space()
    {
        while (_at < _row.Length && _row[_at] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n') _at++;
    }

    private bool Take(char c)
    {
        if (_at >= _row.Length || _row[_at] != c) return false;
        _at++;
        return true;
    }

    private bool Take(ReadOnlySpan<byte> word)
    {
        if (!_row[_at..].StartsWith(word)) return false;
        _at += word.Length;
        return true;
    }
}
