using System.Text.Json;
using ArticleKit.Model;

namespace ArticleKit.Emitters;

/// <summary>One compact JSON object a line.</summary>
internal sealed class JsonLinesEmitter : IEmitter
{
    public string Format => "jsonl";

    public void Begin(Stream output, EmitOptions options) { }

    public void Write(ArticleRecord record, Stream output, EmitOptions options)
    {
        using (var json = new Utf8JsonWriter(output, RecordWriter.Compact)) new RecordWriter(json, record, options).Write();
        output.WriteByte((byte)'\n');
    }

    public void End(Stream output, EmitOptions options) { }
}
