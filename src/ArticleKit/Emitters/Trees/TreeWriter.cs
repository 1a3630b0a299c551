using System.Buffers;
using System.Globalization;
using System.Text.Json;

namespace ArticleKit.Emitters.Trees;

/// <summary>Writes a tree of names and values as UTF-8 in the punctuation of one format. It asks nothing of the caller's order: names in objects, items in lists, each begun and ended.</summary>
internal abstract class TreeWriter(IBufferWriter<byte> output) : IDisposable
{
    /// <summary>A chunk of text and what escapes may make of it fit many times over.</summary>
    private const int Size = 32 << 10, Chunk = Size / (2 * JsonText.Widest);

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(Size);
    private int _length;

    public abstract void BeginObject();
    public abstract void EndObject();

    /// <summary>What a value or an object of an open object is called.</summary>
    public abstract void Name(ReadOnlySpan<byte> name);

    /// <summary>Opens a list that will have an item.</summary>
    public abstract void BeginList(ReadOnlySpan<byte> name);
    public abstract void EndList();

    /// <summary>Before each item of a list.</summary>
    public abstract void Item();

    public abstract void String(ReadOnlySpan<char> text);

    protected virtual void Word(ReadOnlySpan<byte> word)
    {
        var room = Room(word.Length + 2);
        room[0] = (byte)'"';
        word.CopyTo(room[1..]);
        room[word.Length + 1] = (byte)'"';
        Used(word.Length + 2);
    }

    public void BeginObject(ReadOnlySpan<byte> name)
    {
        Name(name);
        BeginObject();
    }

    public void EmptyList(ReadOnlySpan<byte> name)
    {
        Name(name);
        Put("[]"u8);
    }

    public void Text(ReadOnlySpan<byte> name, string? text)
    {
        Name(name);
        if (text is null) Put("null"u8); else String(text);
    }

    public void Text(ReadOnlySpan<byte> name, ReadOnlySpan<char> text)
    {
        Name(name);
        String(text);
    }

    /// <summary>One of the schema's words: letters and underscores.</summary>
    public void Word(ReadOnlySpan<byte> name, JsonEncodedText word)
    {
        Name(name);
        Word(word.EncodedUtf8Bytes);
    }

    public void Null(ReadOnlySpan<byte> name)
    {
        Name(name);
        Put("null"u8);
    }

    public void Flag(ReadOnlySpan<byte> name, bool value)
    {
        Name(name);
        Put(value ? "true"u8 : "false"u8);
    }

    public void Number(ReadOnlySpan<byte> name, long? value)
    {
        Name(name);
        if (value is { } number) Number(number); else Put("null"u8);
    }

    public void Number(ReadOnlySpan<byte> name, double? value)
    {
        Name(name);
        if (value is { } number) Number(number); else Put("null"u8);
    }

    /// <summary>Without the zeros that end a decimal's fraction.</summary>
    public void Number(ReadOnlySpan<byte> name, decimal? value)
    {
        Name(name);
        if (value is not { } number) Put("null"u8);
        else if (number is > -1e15m and < 1e15m && (long)number == number) Number((long)number);
        else
        {
            (number / 1.0000000000000000000000000000m).TryFormat(Room(40), out int written, default, CultureInfo.InvariantCulture);
            Used(written);
        }
    }

    private void Number(long number)
    {
        number.TryFormat(Room(20), out int written, default, CultureInfo.InvariantCulture);
        Used(written);
    }

    /// <summary>The shortest digits that give the same number; up to four places after the point are found without looking for them.</summary>
    private void Number(double number)
    {
        double scaled = Math.Round(number * 1e4);
        if (Math.Abs(scaled) < 1e12 && scaled / 1e4 == number && number != 0) Places((long)scaled);
        else
        {
            number.TryFormat(Room(40), out int written, default, CultureInfo.InvariantCulture);
            Used(written);
        }
    }

    private void Places(long tenthousandths)
    {
        var room = Room(24);
        int length = 0;
        if (tenthousandths < 0) room[length++] = (byte)'-';
        var (whole, rest) = Math.DivRem(Math.Abs(tenthousandths), 10_000);
        whole.TryFormat(room[length..], out int written, default, CultureInfo.InvariantCulture);
        length += written;
        if (rest > 0) room[length++] = (byte)'.';
        for (long place = 1_000; rest > 0; place /= 10)
        {
            room[length++] = (byte)('0' + rest / place);
            rest %= place;
        }
        Used(length);
    }

    protected void Quoted(ReadOnlySpan<char> text)
    {
        Put((byte)'"');
        while (text.Length > Chunk)
        {
            int whole = char.IsHighSurrogate(text[Chunk - 1]) ? Chunk - 1 : Chunk;
            Escaped(text[..whole]);
            text = text[whole..];
        }
        Escaped(text);
        Put((byte)'"');
    }

    private void Escaped(ReadOnlySpan<char> text) => Used(JsonText.Escape(text, Room(text.Length * JsonText.Widest)));

    protected void Put(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(Room(bytes.Length));
        Used(bytes.Length);
    }

    protected void Put(byte one)
    {
        Room(1)[0] = one;
        Used(1);
    }

    /// <summary>Two spaces a level on a line of its own.</summary>
    protected void NewLine(int level)
    {
        var room = Room(2 * level + 1);
        room[0] = (byte)'\n';
        room.Slice(1, 2 * level).Fill((byte)' ');
        Used(2 * level + 1);
    }

    /// <summary>Room for so many bytes; what <see cref="Used"/> says of them is written.</summary>
    protected Span<byte> Room(int length)
    {
        if (_bytes.Length - _length < length) Flush();
        return _bytes.AsSpan(_length);
    }

    protected void Used(int length) => _length += length;

    private void Flush()
    {
        output.Write(_bytes.AsSpan(0, _length));
        _length = 0;
    }

    public void Dispose()
    {
        Flush();
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
    }
}
