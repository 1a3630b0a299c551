using System.Buffers;
using System.Text;
using System.Text.Json;
using ArticleKit.Emitters.Trees;
using Xunit;

namespace ArticleKit.Tests;

/// <summary>Strings and numbers as a record's line of JSON puts them.</summary>
public sealed class TreeTests
{
    [Theory]
    [InlineData("“So,” said Zoë — 5 £, 😀, it's no\u00a0break", "“So,” said Zoë — 5 £, 😀, it's no\u00a0break")]
    [InlineData("\"a\\b\"\t\r\n\u0001", """\"a\\b\"\t\r\n\u0001""")]
    public void Real_characters_stay_and_what_breaks_a_line_is_escaped(string text, string want) => Assert.Equal($"{{\"t\":\"{want}\"}}", Written(tree => tree.Text("t"u8, text)));

    /// <summary>Not in a theory: an attribute holds no half pairs.</summary>
    [Fact]
    public void Half_a_pair_is_replaced() => Assert.Equal("half \ufffd pair", JsonDocument.Parse(Written(tree => tree.Text("t"u8, "half \ud83d pair"))).RootElement.GetProperty("t").GetString());

    [Theory]
    [InlineData("3500000.00", "3500000")]
    [InlineData("0.50", "0.5")]
    [InlineData("-7", "-7")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    public void Decimals_lose_the_zeros_at_their_end(string number, string want) =>
        Assert.Equal($"{{\"n\":{want}}}", Written(tree => tree.Number("n"u8, decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture))));

    private static string Written(Action<TreeWriter> write)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var tree = new JsonTree(output, indented: false))
        {
            tree.BeginObject();
            write(tree);
            tree.EndObject();
        }
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
