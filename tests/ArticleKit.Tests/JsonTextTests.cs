using System.Buffers;
using System.Text;
using System.Text.Json;
using ArticleKit.Emitters.Trees;
using Xunit;

namespace ArticleKit.Tests;

/// <summary>Strings and numbers as the writers of JSON and YAML put them.</summary>
public sealed class JsonTextTests
{
    [Fact]
    public void Every_character_comes_back()
    {
        for (int c = 0; c <= 0xFFFF; c++)
        {
            if (char.IsSurrogate((char)c)) continue;
            string text = $"abcdefg{(char)c}hijklmnop{(char)c}";
            Assert.Equal(text, JsonDocument.Parse($"\"{Escaped(text)}\"").RootElement.GetString());
        }
        for (int c = 0x1_0000; c <= 0x10_FFFF; c += 0x101) Assert.Equal(char.ConvertFromUtf32(c), JsonDocument.Parse($"\"{Escaped(char.ConvertFromUtf32(c))}\"").RootElement.GetString());
    }

    [Theory]
    [InlineData("“So,” said Zoë — 5 £, 😀, no\u00a0break", "“So,” said Zoë — 5 £, 😀, no\u00a0break")]
    [InlineData("\"a\\b\"\t\r\n\b\f\u0001\u007f\u0085\u2028", """\"a\\b\"\t\r\n\b\f\u0001\u007F\u0085\u2028""")]
    public void Real_characters_stay_and_what_breaks_a_line_is_escaped(string text, string want) => Assert.Equal(want, Escaped(text));

    /// <summary>Not in a theory: an attribute holds no half pairs.</summary>
    [Fact]
    public void Half_a_pair_is_replaced() => Assert.Equal("half \ufffd pair", Escaped("half \ud83d pair"));

    [Fact]
    public void A_text_longer_than_the_buffer_is_whole()
    {
        string text = string.Concat(Enumerable.Range(0, 40_000).Select(n => n % 7 == 0 ? "😀" : n % 5 == 0 ? "\u0001" : "a"));
        Assert.Equal(text, JsonDocument.Parse(Written(tree => tree.Text("t"u8, text))).RootElement.GetProperty("t").GetString());
    }

    [Theory]
    [InlineData(0.97)]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(-0.0001)]
    [InlineData(35.6944)]
    [InlineData(-122.41942)]
    [InlineData(1e-7)]
    [InlineData(1e300)]
    [InlineData(0.1 + 0.2)]
    [InlineData(123456789.5)]
    public void Numbers_are_the_shortest_that_give_the_same(double number) => Assert.Equal($"{{\"n\":{JsonSerializer.Serialize(number)}}}", Written(tree => tree.Number("n"u8, number)));

    [Theory]
    [InlineData("3500000.00", "3500000")]
    [InlineData("0.50", "0.5")]
    [InlineData("-7", "-7")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335")]
    public void Decimals_lose_the_zeros_at_their_end(string number, string want) =>
        Assert.Equal($"{{\"n\":{want}}}", Written(tree => tree.Number("n"u8, decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture))));

    private static string Escaped(string text)
    {
        byte[] bytes = new byte[text.Length * JsonText.Widest];
        return Encoding.UTF8.GetString(bytes.AsSpan(0, JsonText.Escape(text, bytes)));
    }

    private static string Written(Action<TreeWriter> write)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var tree = new JsonLine(output))
        {
            tree.BeginObject();
            write(tree);
            tree.EndObject();
        }
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
