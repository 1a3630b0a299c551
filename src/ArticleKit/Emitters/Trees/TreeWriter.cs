using System.Text.Json;

namespace ArticleKit.Emitters.Trees;

/// <summary>
/// Takes a tree of names and values in document order and writes it in one format. It asks the caller for that order: names in objects, values in lists, each
/// begun and ended.
/// </summary>
internal abstract class TreeWriter : IDisposable
{
    public abstract void BeginObject();
    public abstract void EndObject();

    /// <summary>What a value, an object or a list of an open object is called: one of the schema's keys, small letters, digits and underscores.</summary>
    public abstract void Name(ReadOnlySpan<byte> name);
    public abstract void BeginList();
    public abstract void EndList();
    public abstract void String(ReadOnlySpan<char> text);

    /// <summary>One of the schema's words: letters and underscores.</summary>
    public abstract void Word(JsonEncodedText word);
    public abstract void Null();
    public abstract void Flag(bool value);
    public abstract void Number(long number);
    public abstract void Number(double number);

    /// <summary>Without the zeros that end a decimal's fraction.</summary>
    public abstract void Number(decimal number);
    public abstract void Dispose();

    public void BeginObject(ReadOnlySpan<byte> name)
    {
        Name(name);
        BeginObject();
    }

    public void BeginList(ReadOnlySpan<byte> name)
    {
        Name(name);
        BeginList();
    }

    public void Text(ReadOnlySpan<byte> name, string? text)
    {
        Name(name);
        if (text is null) Null(); else String(text);
    }

    public void Text(ReadOnlySpan<byte> name, ReadOnlySpan<char> text)
    {
        Name(name);
        String(text);
    }

    public void Word(ReadOnlySpan<byte> name, JsonEncodedText word)
    {
        Name(name);
        Word(word);
    }

    public void Null(ReadOnlySpan<byte> name)
    {
        Name(name);
        Null();
    }

    public void Flag(ReadOnlySpan<byte> name, bool value)
    {
        Name(name);
        Flag(value);
    }

    public void Number(ReadOnlySpan<byte> name, long? value)
    {
        Name(name);
        if (value is { } number) Number(number); else Null();
    }

    public void Number(ReadOnlySpan<byte> name, double? value)
    {
        Name(name);
        if (value is { } number) Number(number); else Null();
    }

    public void Number(ReadOnlySpan<byte> name, decimal? value)
    {
        Name(name);
        if (value is { } number) Number(number.Scale == 0 ? number : number / 1.0000000000000000000000000000m); else Null();
    }
}
