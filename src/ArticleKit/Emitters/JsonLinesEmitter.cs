using System.Buffers;
using ArticleKit.Emitters.Trees;
using ArticleKit.Model;

namespace ArticleKit.Emitters;

/// <summary>One compact JSON object a line.</summary>
internal sealed class JsonLinesEmitter : IEmitter
{
    public string Format => "jsonl";

    public Framing Frame(EmitOptions options) => Framing.None;

    public void Write(ArticleRecord record, IBufferWriter<byte> output, EmitOptions options)
    {
        using (var json = new JsonTree(output, indented: false)) new RecordWriter(json, record, options).Write();
        output.Write("\n"u8);
    }
}
