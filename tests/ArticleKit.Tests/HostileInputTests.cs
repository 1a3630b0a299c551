using System.Text;
using ArticleKit.Model;
using ArticleKit.Parsers;
using Xunit;

namespace ArticleKit.Tests;

/// <summary>Whatever the bytes, an input ends in records or clear failures, soon, and nothing outside it is read.</summary>
public sealed class HostileInputTests
{
    private static List<ParseResult> Parse(byte[] bytes, string? format = null)
    {
        var source = new Source { Path = "hostile" };
        var parser = Pipeline.Parsers.First(parser => format is null
            ? parser.Recognises(bytes.AsSpan(0, Math.Min(bytes.Length, 4096)), source)
            : parser.Format == format);
        return [.. parser.Parse(new MemoryStream(bytes), source, ParseOptions.Default).Take(1000)];
    }

    public static TheoryData<string> Samples() => [.. SampleTests.Paths()];

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_cut_anywhere_is_read_or_refused(string input)
    {
        byte[] bytes = File.ReadAllBytes(Path.Combine(Repository.Root, input));
        for (int length = 1; length < bytes.Length; length += 97)
            foreach (var result in Parse(bytes[..length])) Assert.True(result.Story is not null || result.Failure!.Message.Length > 0);
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_parser_stands_every_sample(string input)
    {
        byte[] bytes = File.ReadAllBytes(Path.Combine(Repository.Root, input));
        foreach (var parser in Pipeline.Parsers)
            foreach (var result in Parse(bytes, parser.Format)) Assert.True(result.Story is not null || result.Failure!.Message.Length > 0);
    }

    [Fact]
    public void Entities_are_neither_fetched_nor_blown_up()
    {
        string[] hostile =
        [
            "<!DOCTYPE nitf [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><nitf><body><body.content><p>A &x; b</p></body.content></body></nitf>",
            "<!DOCTYPE nitf [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><nitf><body><body.content><p>&c;</p></body.content></body></nitf>",
        ];
        foreach (string xml in hostile) Assert.Equal("broken_xml", Parse(Encoding.UTF8.GetBytes(xml)).Single().Failure?.Code);
        Assert.NotNull(Parse("<!DOCTYPE nitf SYSTEM \"http://nowhere.invalid/nitf.dtd\"><nitf><body><body.content><p>A council sold its depot.</p></body.content></body></nitf>"u8.ToArray()).Single().Story);
    }

    [Theory]
    [InlineData("nitf")]
    [InlineData("newsml")]
    [InlineData("newsmlg2")]
    [InlineData("rss")]
    public void Deep_nesting_is_refused(string format)
    {
        string root = format switch { "newsml" => "NewsML", "newsmlg2" => "newsMessage", _ => format };
        byte[] bytes = Encoding.UTF8.GetBytes($"<{root}>" + string.Concat(Enumerable.Repeat("<p>", 100_000)) + "text");
        Assert.Equal("broken_xml", Parse(bytes).Single().Failure?.Code);
    }

    [Fact]
    public void Deep_markup_in_a_field_is_read()
    {
        string html = string.Concat(Enumerable.Repeat("<div>", 100_000)) + "A council sold its depot.";
        string json = System.Text.Json.JsonSerializer.Serialize(new Dictionary<string, string>
        {
            ["uri"] = "u", ["versioncreated"] = "2024-01-17T00:00:00Z", ["body_xhtml"] = html + "</div>"
        });
        Assert.Contains("A council sold its depot.", Parse(Encoding.UTF8.GetBytes(json)).Single().Story!.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\u0001\u0002\u0003")]
    [InlineData("\u0016\u0016\u0001f0001\u001f")]
    [InlineData("\u0016\u0016\u0001f0001\u001fx\nu f BC-A 01-01 0001\n\u0002")]
    [InlineData("{\"uri\":\"a\",\"headlines\":[[[[")]
    [InlineData("Subject: a\nFrom: b\nDate: c\nContent-Type: multipart/mixed; boundary=\"\"\n\n--\n--\n")]
    [InlineData("id,text\n\"")]
    [InlineData("<rss")]
    [InlineData("<NewsML><NewsItem/></NewsML>")]
    public void Scraps_are_refused_in_words(string scrap)
    {
        foreach (var result in Parse(Encoding.UTF8.GetBytes(scrap))) Assert.True(result.Story is not null || result.Failure!.Message.Length > 0);
    }

    /// <summary>Well under a second where time grows with the text, hours where it grows with its square.</summary>
    [Theory(Timeout = 180_000)]
    [InlineData("\"")]
    [InlineData("A ")]
    [InlineData("1,")]
    [InlineData("(")]
    [InlineData("LONDON, ")]
    [InlineData("\n    a")]
    [InlineData("* b\n")]
    [InlineData("a\n\n")]
    public async Task A_million_of_anything_is_read(string piece)
    {
        string text = string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length * piece.Length));
        var read = await Task.Run(() => Parse(Encoding.UTF8.GetBytes("Start. " + text), "text"), TestContext.Current.CancellationToken);
        Assert.NotNull(read.Single().Story);
    }

    [Theory]
    [InlineData("{\n  \"a\": [1, 2]\n}", "JSON")]
    [InlineData("[{\"a\": \"The council met.\"}]", "JSON")]
    [InlineData("<?xml version='1.0'?><recipe><step>Flour</step></recipe>", "XML")]
    public void Data_of_no_known_kind_is_refused(string data, string name)
    {
        var failure = Parse(Encoding.UTF8.GetBytes(data)).Single().Failure;
        Assert.Equal("unknown_format", failure?.Code);
        Assert.Contains(name, failure!.Message, StringComparison.Ordinal);
    }
}
