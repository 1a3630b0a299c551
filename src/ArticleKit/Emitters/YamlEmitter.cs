using System.Buffers;
using ArticleKit.Emitters.Trees;
using ArticleKit.Model;

namespace ArticleKit.Emitters;

/// <summary>YAML 1.2 with the very tree of the JSON, one document a story.</summary>
internal sealed class YamlEmitter : IEmitter
{
    public string Format => "yaml";

    public Framing Frame(EmitOptions options) => new() { Between = "---\n" };

    public void Write(ArticleRecord record, IBufferWriter<byte> output, EmitOptions options)
    {
        using (var yaml = new YamlTree(output)) new RecordWriter(yaml, record, options).Write();
        output.Write("\n"u8);
    }
}
