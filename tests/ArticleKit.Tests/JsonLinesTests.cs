using System.Text;
using ArticleKit.Model;
using ArticleKit.Parsers;
using Xunit;

namespace ArticleKit.Tests;

/// <summary>A corpus row by row.</summary>
public sealed class JsonLinesTests
{
    private static List<ParseResult> Parse(string corpus, ParseOptions? options = null) =>
        [.. new JsonLinesParser().Parse(new MemoryStream(Encoding.UTF8.GetBytes(corpus)), new Source { Path = "a.jsonl" }, options ?? ParseOptions.Default)];

    [Fact]
    public void A_broken_row_and_one_without_text_are_failures_by_line_and_the_others_are_read()
    {
        var rows = Parse("{\"id\":\"a\",\"text\":\"One.\"}\n\n{\"id\":\"b\",\n{\"id\":\"c\"}\n[1]\n{\"id\":7,\"body\":\"Two.\",\"date\":\"20240117\"}\n");
        Assert.Equal([null, "broken_row", "no_text", "broken_row", null], rows.Select(row => row.Failure?.Code));
        Assert.Equal([3, 4, 5], rows.Where(row => row.Failure is not null).Select(row => row.Failure!.Line ?? 0));
        Assert.Equal(["a", "7"], rows.Where(row => row.Story is not null).Select(row => row.Story!.Source.Id));
        Assert.Equal("2024-01-17", rows[^1].Story!.Head.Published);
        Assert.Equal(4, rows[^1].Story!.Source.Index);
    }

    [Fact]
    public void Fields_go_by_the_names_the_caller_gives()
    {
        var options = new ParseOptions { Fields = new Dictionary<string, string> { ["text"] = "content", ["headline"] = "hl" }, Published = "2020-02-02" };
        var story = Parse("{\"content\":\"A council sold its depot.\",\"hl\":\"Depot sold\",\"text\":\"no\"}", options)[0].Story!;
        Assert.Equal(("A council sold its depot.", "Depot sold", "2020-02-02"), (story.Text, story.Head.Headline, story.Head.Published));
    }

    [Fact]
    public void A_row_with_a_headline_makes_none_of_its_text_and_one_sentence_is_a_paragraph()
    {
        var headed = Parse("{\"headline\":\"Depot sold\",\"text\":\"Buyers wait\\n\\nA council sold its depot.\"}")[0].Story!;
        Assert.DoesNotContain(headed.Blocks, block => block.Kind == BlockKind.Headline);
        Assert.Equal([BlockKind.Paragraph], Parse("{\"text\":\"Council sells depot\"}")[0].Story!.Blocks.Select(block => block.Kind));
    }

    [Theory]
    [InlineData("Harbour in Norway closes", "NO")]
    [InlineData("LIMA'S MAYOR TO RESIGN", "PE")]
    [InlineData("Harbour closes", "GB")]
    public void A_headline_beside_the_text_tells_what_the_story_is_about_and_names_no_place_of_it(string headline, string focus)
    {
        var story = Parse($"{{\"headline\":\"{headline}\",\"text\":\"The port was shut on Monday.\\n\\nFerries to London stopped. Lima is quiet.\"}}")[0].Story!;
        var record = Pipeline.Extract(story);
        Assert.Equal((focus, "London Lima"), (record.Focus?.Country, string.Join(' ', record.Places.Select(place => place.Name))));
    }

    [Fact]
    public void Utf16_rows_are_read_and_half_a_surrogate_is_a_broken_row()
    {
        var bytes = Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("{\"text\":\"Zürich.\"}\n")).ToArray();
        Assert.Equal("Zürich.", new JsonLinesParser().Parse(new MemoryStream(bytes), new Source(), ParseOptions.Default).Single().Story!.Text);
        Assert.Equal("broken_row", Parse("{\"text\":\"\\ud800\"}")[0].Failure!.Code);
    }

    [Theory]
    [InlineData("20131020T192751+1100", "2013-10-20T19:27:51+11:00")]
    [InlineData("2018-02-26T21:20:36Z", "2018-02-26T21:20:36Z")]
    [InlineData("2018-01-30T17:32:18.397", "2018-01-30T17:32:18.397")]
    [InlineData("Wed, 17 Jan 2024 10:00:00 GMT", "2024-01-17T10:00:00Z")]
    [InlineData("Wed, 17 Jan 2024 10:00:00 +0100", "2024-01-17T10:00:00+01:00")]
    [InlineData("2024/01/17", "2024-01-17")]
    [InlineData("January 17, 2024", "2024-01-17")]
    [InlineData("yesterday evening", null)]
    public void Dates_become_ISO_with_their_zone(string written, string? iso) => Assert.Equal(iso, Timestamp.Iso(written));
}
