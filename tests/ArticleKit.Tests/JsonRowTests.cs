using System.Text;
using System.Text.Json;
using ArticleKit.Parsers;
using Xunit;

namespace ArticleKit.Tests;

/// <summary>The fields of a corpus row that are asked for, held against the whole row as the library reads it.</summary>
public sealed class JsonRowTests
{
    [Theory]
    [InlineData("""{"text":"one\ntwo “three” \"four\" \\ \/ \t\r\b\f","id":7}""")]
    [InlineData("""{"text":"\u201cZoë\u201d \u0041\u0000","id":"-1"}""")]
    [InlineData("""{"text":"\ud83d\ude00 pair","id":-12}""")]
    [InlineData(""" { "other" : [1, {"text":"no"}] , "text" : "yes" , "id" : 1.50 } """)]
    [InlineData("""{"text":null,"id":true,"other":"a\nb"}""")]
    [InlineData("""{"text":["one","two"],"id":""}""")]
    [InlineData("""{"text":"first","id":"a","text":"last"}""")]
    [InlineData("""{"te\u0078t":"an escaped name"}""")]
    [InlineData("""{}""")]
    public void A_row_has_what_the_library_says(string row)
    {
        var read = new JsonRow(["text", "id"]);
        Assert.True(read.Read(Encoding.UTF8.GetBytes(row)));
        foreach (string name in new[] { "text", "id" })
        {
            JsonElement? value = null;
            foreach (var field in JsonDocument.Parse(row).RootElement.EnumerateObject()) if (field.Name == name) value = field.Value;
            Assert.Equal(value?.ValueKind switch
            {
                JsonValueKind.String when value.Value.GetString() is { Length: > 0 } text => text,
                JsonValueKind.Number => value.Value.GetRawText(),
                _ => null
            }, read.Text(name));
        }
    }

    [Theory]
    [InlineData("""{"text":"one" "id":1}""")]
    [InlineData("""{"text":"one",}""")]
    [InlineData("""{"text":"one"}x""")]
    [InlineData("""{"text":"one" """)]
    [InlineData("""{"text":"a\qb"}""")]
    [InlineData("""{"text":"a\u12g4"}""")]
    [InlineData("""{"id":01}""")]
    [InlineData("""{"id":-}""")]
    [InlineData("""{"id":tru}""")]
    [InlineData("{\"text\":\"a\nb\"}")]
    [InlineData("""{"other":"a\q","id":1}""")]
    public void A_broken_row_is_refused(string row) => Assert.ThrowsAny<JsonException>(() => new JsonRow(["text", "id"]).Read(Encoding.UTF8.GetBytes(row)));

    [Theory]
    [InlineData("{\"text\":\"a\\ud800b\"}", null)]
    [InlineData("{\"text\":\"", new byte[] { 0xC3, 0x28 })]
    public void A_string_that_is_no_Unicode_is_refused(string row, byte[]? broken)
    {
        byte[] bytes = broken is null ? Encoding.UTF8.GetBytes(row) : [.. Encoding.UTF8.GetBytes(row), .. broken, .. "\"}"u8];
        Assert.ThrowsAny<InvalidOperationException>(() => new JsonRow(["text"]).Read(bytes));
    }

    [Fact]
    public void No_object_is_none() => Assert.False(new JsonRow(["text"]).Read("[1]"u8));
}
