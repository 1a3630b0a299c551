using System.Buffers;
using System.Text;
using System.Text.Json;
using ArticleKit.Emitters;
using ArticleKit.Model;
using ArticleKit.Parsers;
using CsCheck;
using Xunit;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ArticleKit.Tests;

/// <summary>Promises held against generated stories: odd characters, odd marks, cut and mixed samples, and bytes of any kind.</summary>
public sealed class InvariantTests
{
    private const string Odd = "\"“”‘’'«»„``''()[]{}<>—–-…·•*|/\\%$€£°#@&\t\r\n\n\n\u00A0\u200B\u2028\uFEFF\u0000𝔘😀é\u0301Ω中，。١٢³½";

    /// <summary>Words, names, numbers and marks of news in any order.</summary>
    private static readonly Gen<string> Texts = Gen.OneOf(
        Pick(Words()),
        Gen.Char[Odd].Select(c => c.ToString()),
        Gen.Int[0, 99_999].Select(n => n.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        Pick(" ", " ", " ", " ", ", ", ". ", "\n\n", "\n", "said ", "\" ", " \"", "'s ")).Array[0, 120].Select(string.Concat);

    [Fact]
    public void Any_text_gives_a_record_that_keeps_the_promises() =>
        Texts.Sample(text => { foreach (var result in Parse("text", Encoding.UTF8.GetBytes(text)))
            if (result.Story is { } story) Assert.Empty(Invariants.Broken(Pipeline.Extract(story))); }, iter: 600);

    [Fact]
    public void Any_bytes_end_in_a_record_or_a_clear_error() => Gen.Byte.Array[0, 400].Sample(bytes =>
    {
        foreach (var parser in Pipeline.Parsers)
            foreach (var result in Parse(parser.Format, bytes))
                if (result.Story is { } story) Invariants.Tree(Pipeline.Extract(story));
                else Assert.False(string.IsNullOrWhiteSpace(result.Failure!.Message));
    }, iter: 300);

    [Fact]
    public void Two_runs_write_the_same_bytes() => Texts.Sample(text =>
    {
        byte[] input = Encoding.UTF8.GetBytes(text);
        foreach (var emitter in Pipeline.Emitters) Assert.Equal(Write(emitter, input), Write(emitter, input));
    }, iter: 60);

    [Fact]
    public void Json_lines_json_and_yaml_carry_the_same_tree() => Texts.Sample(text =>
    {
        byte[] input = Encoding.UTF8.GetBytes(text);
        string compact = Encoding.UTF8.GetString(Write(new JsonLinesEmitter(), input));
        if (compact.Length == 0) return;
        Assert.Equal(Normal(JsonDocument.Parse(compact).RootElement), Normal(JsonDocument.Parse(Write(new JsonEmitter(), input)).RootElement));
        Assert.Equal(Normal(JsonDocument.Parse(compact).RootElement), Normal(Encoding.UTF8.GetString(Write(new YamlEmitter(), input))));
    }, iter: 100);

    [Fact]
    public void Samples_cut_anywhere_are_stories()
    {
        foreach (string input in SampleTests.Paths())
        {
            byte[] bytes = File.ReadAllBytes(Path.Combine(Repository.Root, input));
            for (int length = 97; length < bytes.Length; length += 97)
                foreach (var parser in Pipeline.Parsers.Where(parser => parser.Recognises(bytes, new Source { Path = input })).Take(1))
                    foreach (var result in Parse(parser.Format, bytes[..length]))
                        if (result.Story is { } story) Assert.Empty(Invariants.Broken(Pipeline.Extract(story)));
        }
    }

    private static Gen<string> Pick(params string[] words) => Gen.Int[0, words.Length - 1].Select(n => words[n]);

    private static string[] Words() =>
        "Ann Lee |President Okafor |the ministry |Paris |Iraq |Tehran's |U.S. |Mr. Smith |he |she |they |said |told reporters |according to |killed |injured |at least |more than |two |dozen |million |$3.5 billion |70 percent |km |Monday |last week |on Jan. 3 |2024 |a year ago |it |\"We will,\" |who |that |the |of |in |and |HARROW, March 3 (AP) - |By Ann Lee\n|(Reporting by A. Lee; Editing by B. Roe)\n".Split('|');

    private static List<ParseResult> Parse(string format, byte[] bytes)
    {
        try
        {
            return [.. Pipeline.Parsers.First(parser => parser.Format == format).Parse(new MemoryStream(bytes), new Source { Path = "input" },
                ParseOptions.Default)];
        }
        catch (StoryException error)
        {
            return [error.Failure];
        }
    }

    private static byte[] Write(Emitters.IEmitter emitter, byte[] input)
    {
        var output = new ArrayBufferWriter<byte>();
        foreach (var result in Parse("text", input))
            if (result.Story is { } story) emitter.Write(Pipeline.Extract(story), output, new EmitOptions { WithText = true });
        return output.WrittenSpan.ToArray();
    }

    /// <summary>The tree as one line: strings in marks, everything else as written.</summary>
    private static string Normal(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => "{" + string.Join(",", value.EnumerateObject().Select(property => $"{property.Name}:{Normal(property.Value)}")) + "}",
        JsonValueKind.Array => "[" + string.Join(",", value.EnumerateArray().Select(Normal)) + "]",
        JsonValueKind.String => $"\"{value.GetString()}\"",
        JsonValueKind.Null => "null",
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => value.GetRawText(),
    };

    private static string Normal(string yaml)
    {
        var parser = new Parser(new StringReader(yaml));
        parser.Consume<StreamStart>();
        parser.Consume<DocumentStart>();
        return Node(parser);
    }

    private static string Node(Parser parser)
    {
        if (parser.TryConsume<MappingStart>(out _))
        {
            var pairs = new List<string>();
            while (!parser.TryConsume<MappingEnd>(out _)) pairs.Add($"{parser.Consume<Scalar>().Value}:{Node(parser)}");
            return "{" + string.Join(",", pairs) + "}";
        }
        if (parser.TryConsume<SequenceStart>(out _))
        {
            var items = new List<string>();
            while (!parser.TryConsume<SequenceEnd>(out _)) items.Add(Node(parser));
            return "[" + string.Join(",", items) + "]";
        }
        var scalar = parser.Consume<Scalar>();
        bool word = scalar.Style != ScalarStyle.Plain || !IsOther(scalar.Value);
        return word ? $"\"{scalar.Value}\"" : scalar.Value;
    }

    /// <summary>What a YAML 1.1 or 1.2 reader takes for something else than a string.</summary>
    private static bool IsOther(string plain) =>
        plain.ToLowerInvariant() is "" or "null" or "~" or "true" or "false" or "yes" or "no" or "on" or "off" or "y" or "n"
            || char.IsAsciiDigit(plain[0])
            || plain[0] is '-' or '+' or '.';
}
