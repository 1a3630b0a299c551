using System.Text;
using ArticleKit.Text;
using Xunit;

namespace ArticleKit.Tests;

/// <summary>Texts in the encodings newsrooms send, and what is no text.</summary>
public sealed class TextDecoderTests
{
    private const string Text = "Café – “Zürich” and 10 € a day\n";

    [Fact]
    public void Utf8_needs_no_warning() => Same(new(Text, "utf-8", null), TextDecoder.Decode(Encoding.UTF8.GetBytes(Text)));

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_text()
    {
        Same(new(Text, "utf-8", null), TextDecoder.Decode([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Text)]));
        Same(new(Text, "utf-16le", null), TextDecoder.Decode([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Text)]));
        Same(new(Text, "utf-32le", null), TextDecoder.Decode([.. Encoding.UTF32.Preamble, .. Encoding.UTF32.GetBytes(Text)]));
        Same(new(Text, "utf-16be", null), TextDecoder.Decode([.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Text)]));
    }

    [Fact]
    public void Utf16_without_a_mark_is_known_by_its_zero_bytes()
    {
        var read = TextDecoder.Decode(Encoding.Unicode.GetBytes("Ferry line to close in May, council says"));
        Assert.Equal("Ferry line to close in May, council says", read!.Value.Text);
        Assert.Equal("encoding_guessed", read.Value.Warning!.Code);
    }

    [Fact]
    public void Other_bytes_are_Windows_1252_or_Latin_1_and_say_so()
    {
        var windows = TextDecoder.Decode([(byte)'C', (byte)'a', (byte)'f', 0xE9, (byte)' ', 0x93, (byte)'a', 0x94, (byte)' ', 0x80]);
        Assert.Equal(("Café “a” €", "windows-1252"), (windows!.Value.Text, windows.Value.Encoding));
        Assert.NotNull(windows.Value.Warning);
        var latin = TextDecoder.Decode([(byte)'C', (byte)'a', (byte)'f', 0xE9, (byte)' ', (byte)'a']);
        Assert.Equal(("Café a", "iso-8859-1"), (latin!.Value.Text, latin.Value.Encoding));
    }

    [Fact]
    public void Utf8_with_a_fault_stays_Utf8()
    {
        var read = TextDecoder.Decode([.. Encoding.UTF8.GetBytes("é ü ö ä à"), 0xFF, .. Encoding.UTF8.GetBytes(" é è")]);
        Assert.Equal("utf-8", read!.Value.Encoding);
        Assert.Equal("encoding_invalid", read.Value.Warning!.Code);
        Assert.Contains("\uFFFD", read.Value.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_no_text_give_none()
    {
        Assert.Null(TextDecoder.Decode([0xFF, 0xD8, 0xFF, 0xE0, 1, 2, 3]));
        Assert.Null(TextDecoder.Decode("A story with a \0 in it"u8));
        Assert.Null(TextDecoder.Decode([.. Enumerable.Range(0, 400).Select(i => (byte)(1 + i % 31))]));
    }

    private static void Same(Decoded want, Decoded? have) => Assert.Equal(want, have);
}
