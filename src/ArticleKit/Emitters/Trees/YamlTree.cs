using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ArticleKit.Emitters.Trees;

/// <summary>YAML 1.2 in block style, one document.</summary>
internal sealed class YamlTree : TreeWriter
{
    private static readonly EmitterSettings Settings = new(bestIndent: 2, bestWidth: int.MaxValue, isCanonical: false, maxSimpleKeyLength: 1024, newLine: "\n");
    private static readonly SearchValues<char> PlainCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 _-.,'/()");
    private static readonly string[] OwnWords = ["y", "n", "yes", "no", "on", "off", "true", "false", "null"];

    private readonly IBufferWriter<byte> _output;
    private readonly StringWriter _text = new(CultureInfo.InvariantCulture) { NewLine = "\n" };
    private readonly Emitter _yaml;

    public YamlTree(IBufferWriter<byte> output)
    {
        _output = output;
        _yaml = new Emitter(_text, Settings);
        _yaml.Emit(new StreamStart());
        _yaml.Emit(new DocumentStart(null, [], isImplicit: true));
    }

    public override void BeginObject() => _yaml.Emit(new MappingStart(AnchorName.Empty, TagName.Empty, true, MappingStyle.Block));
    public override void EndObject() => _yaml.Emit(new MappingEnd());
    public override void Name(ReadOnlySpan<byte> name) => Plain(Encoding.UTF8.GetString(name));
    public override void BeginList() => _yaml.Emit(new SequenceStart(AnchorName.Empty, TagName.Empty, true, SequenceStyle.Block));
    public override void EndList() => _yaml.Emit(new SequenceEnd());
    public override void String(ReadOnlySpan<char> text) =>
        _yaml.Emit(new Scalar(AnchorName.Empty, TagName.Empty, text.ToString(), IsPlain(text) ? ScalarStyle.Plain : ScalarStyle.DoubleQuoted, true, true));
    public override void Word(JsonEncodedText word) => String(word.Value);
    public override void Null() => Plain("null");
    public override void Flag(bool value) => Plain(value ? "true" : "false");
    public override void Number(long number) => Plain(number.ToString(CultureInfo.InvariantCulture));
    public override void Number(double number) => Plain(number.ToString(CultureInfo.InvariantCulture));
    public override void Number(decimal number) => Plain(number.ToString(CultureInfo.InvariantCulture));

    public override void Dispose()
    {
        _yaml.Emit(new DocumentEnd(isImplicit: true));
        _yaml.Emit(new StreamEnd());
        foreach (var chunk in _text.GetStringBuilder().GetChunks()) Encoding.UTF8.GetBytes(chunk.Span, _output);
        _text.Dispose();
    }

    private void Plain(string value) => _yaml.Emit(new Scalar(AnchorName.Empty, TagName.Empty, value, ScalarStyle.Plain, true, false));

    /// <summary>
    /// True for what every YAML reader takes as a string without marks: letters first, nothing but letters, digits, spaces and a few signs, and no word of
    /// YAML's own.
    /// </summary>
    private static bool IsPlain(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > 200 || !char.IsAsciiLetter(text[0]) || text[^1] == ' ' || text.ContainsAnyExcept(PlainCharacters)) return false;
        if (text.Length <= 5) foreach (string word in OwnWords) if (text.Equals(word, StringComparison.OrdinalIgnoreCase)) return false;
        return true;
    }
}
