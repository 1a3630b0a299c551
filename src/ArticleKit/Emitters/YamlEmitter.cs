using System.Buffers;
using System.Text;
using System.Text.Json;
using ArticleKit.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ArticleKit.Emitters;

/// <summary>YAML 1.2 with the very tree of the JSON, one document a story: what RecordWriter writes is read back and sent on as YAML events.</summary>
internal sealed class YamlEmitter : IEmitter
{
    private static readonly EmitterSettings Settings = new(bestIndent: 2, bestWidth: int.MaxValue, isCanonical: false, maxSimpleKeyLength: 1024, newLine: "\n");

    public string Format => "yaml";

    public Framing Frame(EmitOptions options) => new() { Between = "---\n" };

    public void Write(ArticleRecord record, IBufferWriter<byte> output, EmitOptions options)
    {
        var memory = new ArrayBufferWriter<byte>(1 << 16);
        using (var json = new Utf8JsonWriter(memory, RecordWriter.Compact)) new RecordWriter(json, record, options).Write();
        var text = new StringWriter(new StringBuilder(memory.WrittenCount * 2), null) { NewLine = "\n" };
        Events(new Utf8JsonReader(memory.WrittenSpan), new Emitter(text, Settings));
        Encoding.UTF8.GetBytes(text.GetStringBuilder().ToString(), output);
    }

    private static void Events(Utf8JsonReader json, Emitter yaml)
    {
        yaml.Emit(new StreamStart());
        yaml.Emit(new DocumentStart(null, [], isImplicit: true));
        while (json.Read()) yaml.Emit(Event(ref json));
        yaml.Emit(new DocumentEnd(isImplicit: true));
        yaml.Emit(new StreamEnd());
    }

    private static ParsingEvent Event(ref Utf8JsonReader json) => json.TokenType switch
    {
        JsonTokenType.StartObject => new MappingStart(AnchorName.Empty, TagName.Empty, true, MappingStyle.Block),
        JsonTokenType.EndObject => new MappingEnd(),
        JsonTokenType.StartArray => new SequenceStart(AnchorName.Empty, TagName.Empty, true, SequenceStyle.Block),
        JsonTokenType.EndArray => new SequenceEnd(),
        JsonTokenType.PropertyName => Plain(json.GetString()!),
        JsonTokenType.String => Word(json.GetString()!),
        _ => Plain(Encoding.UTF8.GetString(json.ValueSpan)),
    };

    private static Scalar Plain(string value) => new(AnchorName.Empty, TagName.Empty, value, ScalarStyle.Plain, true, false);

    private static Scalar Word(string value) => new(AnchorName.Empty, TagName.Empty, value, IsPlain(value) ? ScalarStyle.Plain : ScalarStyle.DoubleQuoted, true, true);

    /// <summary>True for what every YAML reader takes as a string without quotes: letters first, nothing but letters, digits, spaces and a few signs, and no word of YAML's own.</summary>
    private static bool IsPlain(string value)
    {
        if (value.Length is 0 or > 200 || !char.IsAsciiLetter(value[0]) || value[^1] == ' ') return false;
        foreach (char c in value) if (!char.IsAsciiLetterOrDigit(c) && c is not (' ' or '_' or '-' or '.' or ',' or '\'' or '/' or '(' or ')')) return false;
        return value.ToLowerInvariant() is not ("y" or "n" or "yes" or "no" or "on" or "off" or "true" or "false" or "null");
    }
}
