using System.Text;
using ArticleKit.Model;
using ArticleKit.Parsers;
using Xunit;

namespace ArticleKit.Tests;

/// <summary>What a dateline names is a place, though its word is more often something else.</summary>
public sealed class DatelinePlaceTests
{
    [Theory]
    [InlineData("COMMERCE, Ga. (AP) — A man died on Monday, police said.", "Commerce", "US-GA")]
    [InlineData("STERLING, Va. (AP) — A man died on Monday, police said.", "Sterling", "US-VA")]
    public void A_datelines_place_is_among_the_places(string story, string name, string admin1)
    {
        var text = Pipeline.Parsers.First(parser => parser.Format == "text");
        var result = Assert.Single(text.Parse(new MemoryStream(Encoding.UTF8.GetBytes(story)), new Source { Path = "input" }, ParseOptions.Default));
        var record = Pipeline.Extract(result.Story!);
        Assert.Contains(record.Places, place => place.Name == name && place.Admin1 == admin1);
    }
}
