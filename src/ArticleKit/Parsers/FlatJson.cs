using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
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

    /// <summary>Bytes in a vector of 128 bits.</summary>
    private const int Sixteen = 16;

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
        _at++;
        if (!wanted) return Passed();
        char[] made = ArrayPool<char>.Shared.Rent(_row.Length - _at + Sixteen);
        try
        {
            if (Characters(made) is not (>= 0 and var length)) return false;
            text = new string(made, 0, length);
            return true;
        }
        finally
        {
            ArrayPool<char>.Shared.Return(made);
        }
    }

    /// <summary>Passes over the rest of a string that nobody asks for.</summary>
    private bool Passed()
    {
        while (true)
        {
            int run = _row[_at..].IndexOfAny(InString);
            if (run < 0 || _row[_at + run] < ' ') return false;
            _at += run + 1;
            if (_row[_at - 1] == '"') return true;
            if (!Escape(out _)) return false;
        }
    }

    /// <summary>Puts the rest of a string into an array with room for it and sixteen more; how many characters it has, -1 where it is none as is read here.</summary>
    private int Characters(char[] made)
    {
        int length = 0;
        while (_at < _row.Length)
        {
            int plain = Plain(made, length);
            _at += plain;
            length += plain;
            if (plain == Sixteen) continue;
            if (_at >= _row.Length) return -1;
            byte c = _row[_at];
            if (c == '"') { _at++; return length; }
            if (c < ' ') return -1;
            if (c == '\\')
            {
                _at++;
                if (!Escape(out made[length++])) return -1;
            }
            else if (c < 0x80)
            {
                made[length++] = (char)c;
                _at++;
            }
            else
            {
                int run = _row[_at..].IndexOfAnyInRange((byte)0, (byte)0x7F);
                if (run < 0 || Utf8.ToUtf16(_row.Slice(_at, run), made.AsSpan(length), out _, out int written, replaceInvalidSequences: false) != OperationStatus.Done) return -1;
                _at += run;
                length += written;
            }
        }
        return -1;
    }

    /// <summary>Copies the next sixteen bytes up to the first that is no character by itself; how many those are.</summary>
    private readonly int Plain(char[] made, int length)
    {
        if (_row.Length - _at < Sixteen) return 0;
        var bytes = Vector128.Create(_row.Slice(_at, Sixteen));
        var others = Vector128.LessThan(bytes, Vector128.Create((byte)' ')) | Vector128.GreaterThan(bytes, Vector128.Create((byte)0x7F)) | Vector128.Equals(bytes, Vector128.Create((byte)'"')) | Vector128.Equals(bytes, Vector128.Create((byte)'\\'));
        var (low, high) = Vector128.Widen(bytes);
        var room = MemoryMarshal.Cast<char, ushort>(made.AsSpan(length, Sixteen));
        low.CopyTo(room);
        high.CopyTo(room[(Sixteen / 2)..]);
        return Math.Min(Sixteen, BitOperations.TrailingZeroCount(others.ExtractMostSignificantBits()));
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
