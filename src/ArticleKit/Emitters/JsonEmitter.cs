using System.Buffers;
using ArticleKit.Emitters.Trees;
using ArticleKit.Model;

namespace ArticleKit.Emitters;

/// <summary>Indented JSON: one object for one story, an array for several; nothing at all is an empty array.</summary>
internal sealed class JsonEmitter : IEmitter
{
    public string Format => "json";

    public Framing Frame(EmitOptions options) => new() { Open = "[\n", Between = ",\n", Close = "]\n", Empty = "[]\n" };

    public void Write(ArticleRecord record, IBufferWriter<byte> output, EmitOptions options)
    {
        using (var json = new JsonTree(output, indented: true)) new RecordWriter(json, record, options).Write();
        output.Write("\n"u8);
    }
}
