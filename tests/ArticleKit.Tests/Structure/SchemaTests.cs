using System.Buffers;
using System.Text.Json;
using System.Text.RegularExpressions;
using ArticleKit.Emitters;
using ArticleKit.Model;
using Xunit;

namespace ArticleKit.Tests.Structure;

/// <summary>The schema and RecordWriter say the same: every key, in order, every type, every word of every enum.</summary>
public sealed partial class SchemaTests
{
    [Fact]
    public void A_record_with_everything_is_valid_and_has_every_key_of_the_schema()
    {
        var check = SchemaCheck.Load();
        Assert.Empty(check.Problems(Tree(FullRecord.Filled, new EmitOptions { WithText = true })));
        using var stream = RecordSchema.Open();
        var schema = JsonDocument.Parse(stream).RootElement;
        var keys = Keys(schema, "").Concat(schema.GetProperty("$defs").EnumerateObject().SelectMany(type => Keys(type.Value, type.Name))).Distinct();
        Assert.Empty(keys.Except(check.Seen));
    }

    [Fact]
    public void A_record_with_nothing_is_valid() => Assert.Empty(SchemaCheck.Load().Problems(Tree(FullRecord.Empty, EmitOptions.Default)));

    [Fact]
    public void Enums_are_the_same_words_in_the_same_order()
    {
        using var stream = RecordSchema.Open();
        var schema = JsonDocument.Parse(stream).RootElement;
        string[] Words(string path)
        {
            var at = schema;
            foreach (string step in path.Split('/')) at = int.TryParse(step, out int n) ? at[n] : at.GetProperty(step);
            return [.. at.GetProperty("enum").EnumerateArray().Select(word => word.GetString()!)];
        }
        Assert.Equal(Snake<OffsetUnit>.All, Words("properties/source/properties/offset_unit"));
        Assert.Equal(Snake<DatelineForm>.All, Words("properties/dateline/anyOf/0/properties/form"));
        Assert.Equal(Snake<SpeakerType>.All, Words("$defs/speaker_type"));
        Assert.Equal(Snake<ResolvedBy>.All, Words("$defs/speaker/properties/resolved_by"));
        Assert.Equal(Snake<QuoteKind>.All, Words("$defs/quote/properties/kind"));
        Assert.Equal(Snake<CueType>.All, Words("$defs/quote/properties/cue/anyOf/0/properties/type"));
        Assert.Equal(Snake<Stance>.All, Words("$defs/quote/properties/cue/anyOf/0/properties/stance"));
        Assert.Equal(Snake<MarkedWordsKind>.All, Words("$defs/marked_words/properties/kind"));
        Assert.Equal(Snake<PlacePrecision>.All, Words("$defs/place/properties/precision"));
        Assert.Equal(Snake<PlaceUse>.All, Words("$defs/place/properties/mentions/items/properties/use"));
        Assert.Equal(Snake<FigureKind>.All, Words("$defs/figure/properties/kind"));
        Assert.Equal(Snake<Bound>.All, Words("$defs/figure/properties/bound"));
        Assert.Equal(Snake<ChangeDirection>.All, Words("$defs/figure/properties/change/anyOf/0/properties/direction"));
        Assert.Equal(Snake<DateType>.All, Words("$defs/date/properties/type"));
        Assert.Equal(Snake<BlockKind>.All, Words("$defs/block/properties/kind"));
    }

    [Fact]
    public void Every_warning_that_is_given_has_its_code_in_the_schema()
    {
        using var stream = RecordSchema.Open();
        var known =
            JsonDocument.Parse(stream).RootElement.GetProperty("$defs").GetProperty("warning").GetProperty("properties").GetProperty("code")
                .GetProperty("enum").EnumerateArray().Select(code => code.GetString()!);
        var given = Directory.EnumerateFiles(Path.Combine(Repository.Root, "src/ArticleKit"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(path => WarningCode().Matches(File.ReadAllText(path)).Select(match => match.Groups["code"].Value)).Append("language_unsupported")
            .Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(given, known);
    }

    [GeneratedRegex("Warning\\(\"(?<code>[a-z_]+)\"")]
    private static partial Regex WarningCode();

    private static JsonElement Tree(ArticleRecord record, EmitOptions options)
    {
        var bytes = new ArrayBufferWriter<byte>();
        new JsonLinesEmitter().Write(record, bytes, options);
        return JsonDocument.Parse(bytes.WrittenMemory).RootElement;
    }

    /// <summary>"type.key" for every key of an object rule and of those inside it.</summary>
    private static IEnumerable<string> Keys(JsonElement rule, string name)
    {
        if (rule.TryGetProperty("anyOf", out var choices)) return choices.EnumerateArray().SelectMany(choice => Keys(choice, name));
        if (rule.TryGetProperty("items", out var items)) return Keys(items, name);
        if (!rule.TryGetProperty("properties", out var properties)) return [];
        return properties.EnumerateObject().SelectMany(property => Keys(property.Value, $"{name}.{property.Name}").Prepend($"{name}.{property.Name}"));
    }
}
