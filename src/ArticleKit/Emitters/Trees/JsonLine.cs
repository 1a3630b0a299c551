using System.Buffers;

namespace ArticleKit.Emitters.Trees;

/// <summary>JSON without white space.</summary>
internal sealed class JsonLine(IBufferWriter<byte> output) : TreeWriter(output)
{
    /// <summary>Nothing stands before what comes in the object or list that is open.</summary>
    private bool _first = true;

    public override void BeginObject()
    {
        Put((byte)'{');
        _first = true;
    }

    public override void EndObject()
    {
        Put((byte)'}');
        _first = false;
    }

    public override void Name(ReadOnlySpan<byte> name)
    {
        var room = Room(name.Length + 4);
        int at = 0;
        if (!_first) room[at++] = (byte)',';
        _first = false;
        room[at++] = (byte)'"';
        name.CopyTo(room[at..]);
        at += name.Length;
        room[at++] = (byte)'"';
        room[at++] = (byte)':';
        Used(at);
    }

    public override void BeginList(ReadOnlySpan<byte> name)
    {
        Name(name);
        Put((byte)'[');
        _first = true;
    }

    public override void EndList()
    {
        Put((byte)']');
        _first = false;
    }

    public override void Item()
    {
        if (!_first) Put((byte)',');
        _first = false;
    }

    public override void String(ReadOnlySpan<char> text) => Quoted(text);
}
