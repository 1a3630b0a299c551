using System.Buffers;
using System.Buffers.Text;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace ArticleKit.Emitters.Trees;

/// <summary>
/// JSON, on one line or indented by two spaces, with real characters. A record has a thousand names and short values: here each is a copy into an array,
/// where the library's writer spent a quarter of a run on them; numbers and what must be escaped are left to the library.
/// </summary>
internal sealed class JsonTree(IBufferWriter<byte> output, bool indented) : TreeWriter
{
    /// <summary>An array longer than this is not kept for the next record.</summary>
    private const int Kept = 1 << 20;

    /// <summary>Most records fit; doubled it comes to <see cref="Kept"/>.</summary>
    private const int First = 64 << 10;

    /// <summary>No number is longer, with the comma behind it.</summary>
    private const int LongestNumber = 40;

    /// <summary>The characters of ASCII that no string has as they are.</summary>
    private static readonly SearchValues<byte> Escaped = SearchValues.Create([.. Enumerable.Range(0, ' ').Select(c => (byte)c), (byte)'"', (byte)'\\', 0x7F]);

    /// <summary>Used again for each record of a thread.</summary>
    [ThreadStatic]
    private static byte[]? t_bytes;

    private byte[] _bytes = Taken();
    private int _used;
    private int _depth;

    /// <summary>A name was written last: what comes is its value, on the same line.</summary>
    private bool _named;

    public override void BeginObject() => Begin((byte)'{');
    public override void EndObject() => End((byte)'}');
    public override void BeginList() => Begin((byte)'[');
    public override void EndList() => End((byte)']');

    public override void Name(ReadOnlySpan<byte> name)
    {
        if (indented) Line();
        int start = _used, end = start + name.Length + 3;
        if (end > _bytes.Length) Grow(name.Length + 3);
        byte[] bytes = _bytes;
        bytes[start] = (byte)'"';
        name.CopyTo(bytes.AsSpan(start + 1, name.Length));
        bytes[end - 2] = (byte)'"';
        bytes[end - 1] = (byte)':';
        _used = end;
        if (!indented) return;
        Put(" "u8);
        _named = true;
    }

    public override void String(ReadOnlySpan<char> text)
    {
        Value();
        int size = text.Length + 3;
        var room = Room(size)[..size];
        if (Ascii.FromUtf16(text, room[1..], out int length) == OperationStatus.Done && !room.Slice(1, length).ContainsAny(Escaped))
        {
            room[0] = room[^2] = (byte)'"';
            room[^1] = (byte)',';
            _used += size;
            return;
        }
        Put("\""u8);
        Characters(text);
        Put("\","u8);
    }

    public override void Word(JsonEncodedText word)
    {
        Value();
        var bytes = word.EncodedUtf8Bytes;
        int size = bytes.Length + 3;
        var room = Room(size)[..size];
        room[0] = room[^2] = (byte)'"';
        bytes.CopyTo(room[1..]);
        room[^1] = (byte)',';
        _used += size;
    }

    public override void Null()
    {
        Value();
        "null,"u8.CopyTo(Room(5));
        _used += 5;
    }

    public override void Flag(bool value) => Literal(value ? "true,"u8 : "false,"u8);

    public override void Number(long number)
    {
        Value();
        Utf8Formatter.TryFormat(number, Room(LongestNumber), out int length);
        Ended(length);
    }

    public override void Number(double number)
    {
        Value();
        Utf8Formatter.TryFormat(number, Room(LongestNumber), out int length);
        Ended(length);
    }

    public override void Number(decimal number)
    {
        Value();
        Utf8Formatter.TryFormat(number, Room(LongestNumber), out int length);
        Ended(length);
    }

    public override void Dispose()
    {
        output.Write(_bytes.AsSpan(0, IsEnded ? _used - 1 : _used));
        if (_bytes.Length <= Kept) t_bytes = _bytes;
        _bytes = [];
        _used = 0;
    }

    /// <summary>The thread's array; a second tree of the thread gets one of its own.</summary>
    private static byte[] Taken()
    {
        byte[] bytes = t_bytes ?? GC.AllocateUninitializedArray<byte>(First);
        t_bytes = null;
        return bytes;
    }

    /// <summary>The comma behind a value stands there: what ends the object, the list or the whole takes it back.</summary>
    private bool IsEnded => _used > 0 && _bytes[_used - 1] == (byte)',';

    private void Begin(byte bracket)
    {
        Value();
        Room(1)[0] = bracket;
        _used++;
        _depth++;
    }

    private void End(byte bracket)
    {
        _depth--;
        if (IsEnded)
        {
            _used--;
            if (indented) Line();
        }
        var room = Room(2);
        room[0] = bracket;
        Ended(1);
    }

    /// <summary>Counts in a value that was written, and puts the comma behind it.</summary>
    private void Ended(int length)
    {
        _bytes[_used + length] = (byte)',';
        _used += length + 1;
    }

    private void Literal(ReadOnlySpan<byte> word)
    {
        Value();
        Put(word);
    }

    /// <summary>Before a value: where it has no name it begins a line of its own.</summary>
    private void Value()
    {
        if (indented) Place();
    }

    private void Place()
    {
        if (!_named && _depth > 0) Line();
        _named = false;
    }

    private void Line()
    {
        var room = Room(_depth * 2 + 1);
        room[0] = (byte)'\n';
        room.Slice(1, _depth * 2).Fill((byte)' ');
        _used += _depth * 2 + 1;
    }

    /// <summary>A text with marks, or with letters beyond ASCII.</summary>
    private void Characters(ReadOnlySpan<char> text)
    {
        Span<char> piece = stackalloc char[256];
        int plain = RealCharacters.Encoder.FirstToEncode(text);
        Transcode(plain < 0 ? text : text[..plain]);
        for (text = plain < 0 ? default : text[plain..]; !text.IsEmpty;)
        {
            RealCharacters.Encoder.Encode(text, piece, out int read, out int written);
            Transcode(piece[..written]);
            text = text[read..];
        }
    }

    private void Transcode(ReadOnlySpan<char> text)
    {
        Utf8.FromUtf16(text, Room(text.Length * 3), out _, out int length);
        _used += length;
    }

    private void Put(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Room(bytes.Length));
        _used += bytes.Length;
    }

    /// <summary>What is free, at least as much as asked for.</summary>
    private Span<byte> Room(int size)
    {
        if (_bytes.Length - _used < size) Grow(size);
        return _bytes.AsSpan(_used);
    }

    private void Grow(int size) => Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _used + size));
}
