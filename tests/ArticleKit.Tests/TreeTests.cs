using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ArticleKit.Emitters.Trees;
using Xunit;

namespace ArticleKit.Tests;

/// <summary>Strings and numbers as a record's line of JSON puts them.</summary>
public sealed class TreeTests
{
    [Theory]
    [InlineData("“So,” said Zoë — 5 £, 😀, it's no\u00a0break", "“So,” said Zoë — 5 £, 😀, it's no\u00a0break")]
    [InlineData("\"a\\b\"\t\r\n\u0001", """\"a\\b\"\t\r\n\u0001""")]
    public void Real_characters_stay_and_what_breaks_a_line_is_escaped(string text, string want) =>
        Assert.Equal($"{{\"t\":\"{want}\"}}", Written(tree => tree.Text("t"u8, text)));

    /// <summary>Not in a theory: an attribute holds no half pairs.</summary>
    [Fact]
    public void Half_a_pair_is_replaced() =>
        Assert.Equal("half \ufffd pair", JsonDocument.Parse(Written(tree => tree.Text("t"u8, "half \ud83d pair"))).RootElement.GetProperty("t").GetString());

    [Theory]
    [InlineData("3500000.00", "3500000")]
    [InlineData("0.50", "0.5")]
    [InlineData("-7", "-7")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    public void Decimals_lose_the_zeros_at_their_end(string number, string want) =>
        Assert.Equal($"{{\"n\":{want}}}", Written(tree => tree.Number("n"u8, decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture))));

    [Fact]
    public void Lists_and_objects_in_each_other_are_parted_by_commas_and_indented_as_the_library_does()
    {
        static void Write(TreeWriter tree)
        {
            tree.BeginList("empty"u8);
            tree.EndList();
            tree.BeginObject("none"u8);
            tree.EndObject();
            tree.BeginList("list"u8);
            tree.Number(1);
            tree.BeginObject();
            tree.Text("a"u8, "x,");
            tree.Flag("b"u8, true);
            tree.EndObject();
            tree.BeginList();
            tree.String("");
            tree.Null();
            tree.EndList();
            tree.EndList();
            tree.Number("last"u8, -0.5);
        }
        const string OneLine = """{"empty":[],"none":{},"list":[1,{"a":"x,","b":true},["",null]],"last":-0.5}""";
        Assert.Equal(OneLine, Written(Write));
        Assert.Equal(JsonNode.Parse(OneLine)!.ToJsonString(new JsonSerializerOptions { WriteIndented = true, NewLine = "\n" }), Written(Write, indented: true));
    }

    [Fact]
    public void A_long_text_is_whole()
    {
        string text = string.Concat(Enumerable.Repeat("\"So,\" said Zoë; ", 20_000));
        Assert.Equal(text, JsonDocument.Parse(Written(tree => tree.Text("t"u8, text))).RootElement.GetProperty("t").GetString());
    }

    private static string Written(Action<TreeWriter> write, bool indented = false)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var tree = new JsonTree(output, indented))
        {
            tree.BeginObject();
            write(tree);
            tree.EndObject();
        }
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
