using System.Buffers;
using System.Text.Json;

namespace ArticleKit.Emitters.Trees;

/// <summary>JSON, on one line or indented by two spaces, with real characters.</summary>
internal sealed class JsonTree(IBufferWriter<byte> output, bool indented) : TreeWriter
{
    private static readonly JsonWriterOptions OneLine = new() { Encoder = RealCharacters.Encoder, SkipValidation = true };
    private static readonly JsonWriterOptions Indented = OneLine with { Indented = true, NewLine = "\n" };

    private readonly Utf8JsonWriter _json = new(output, indented ? Indented : OneLine);

    public override void BeginObject() => _json.WriteStartObject();
    public override void EndObject() => _json.WriteEndObject();
    public override void Name(ReadOnlySpan<byte> name) => _json.WritePropertyName(name);
    public override void BeginList() => _json.WriteStartArray();
    public override void EndList() => _json.WriteEndArray();
    public override void String(ReadOnlySpan<char> text) => _json.WriteStringValue(text);
    public override void Word(JsonEncodedText word) => _json.WriteStringValue(word);
    public override void Null() => _json.WriteNullValue();
    public override void Flag(bool value) => _json.WriteBooleanValue(value);
    public override void Number(long number) => _json.WriteNumberValue(number);
    public override void Number(double number) => _json.WriteNumberValue(number);
    public override void Number(decimal number) => _json.WriteNumberValue(number);
    public override void Dispose() => _json.Dispose();
}
