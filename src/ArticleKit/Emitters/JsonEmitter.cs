using System.Text.Json;
using ArticleKit.Model;

namespace ArticleKit.Emitters;

/// <summary>Indented JSON: one object for one story, an array for several; nothing at all is an empty array.</summary>
internal sealed class JsonEmitter : IEmitter
{
    private byte[]? _first;
    private int _count;

    public string Format => "json";

    public void Begin(Stream output, EmitOptions options) { }

    public void Write(ArticleRecord record, Stream output, EmitOptions options)
    {
        using var memory = new MemoryStream();
        using (var json = new Utf8JsonWriter(memory, RecordWriter.Indented)) new RecordWriter(json, record, options).Write();
        _count++;
        if (_count == 1) { _first = memory.ToArray(); return; }
        if (_first is not null)
        {
            output.Write("[\n"u8);
            output.Write(_first);
            _first = null;
        }
        output.Write(",\n"u8);
        memory.WriteTo(output);
    }

    public void End(Stream output, EmitOptions options)
    {
        output.Write(_first ?? (_count == 0 ? "[]"u8 : "\n]"u8));
        output.WriteByte((byte)'\n');
    }
}
