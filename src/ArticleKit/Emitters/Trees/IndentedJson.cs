using System.Buffers;

namespace ArticleKit.Emitters.Trees;

/// <summary>JSON for eyes: two spaces a level, a name or an item a line.</summary>
internal sealed class IndentedJson(IBufferWriter<byte> output) : TreeWriter(output)
{
    private bool _first = true;
    private int _depth;

    public override void BeginObject() => Begin((byte)'{');

    public override void EndObject() => End((byte)'}');

    public override void Name(ReadOnlySpan<byte> name)
    {
        Item();
        Put((byte)'"');
        Put(name);
        Put("\": "u8);
    }

    public override void BeginList(ReadOnlySpan<byte> name)
    {
        Name(name);
        Begin((byte)'[');
    }

    public override void EndList() => End((byte)']');

    public override void Item()
    {
        if (!_first) Put((byte)',');
        _first = false;
        NewLine(_depth);
    }

    public override void String(ReadOnlySpan<char> text) => Quoted(text);

    private void Begin(byte bracket)
    {
        Put(bracket);
        _first = true;
        _depth++;
    }

    private void End(byte bracket)
    {
        NewLine(--_depth);
        Put(bracket);
        _first = false;
    }
}
