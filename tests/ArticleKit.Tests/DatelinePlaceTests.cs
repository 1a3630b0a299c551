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
    public void A_datelines_place_is_among_the_places(string story, string name, string admin1) =>
        Assert.Contains(Record(story).Places, place => place.Name == name && place.Admin1 == admin1);

    [Theory]
    [InlineData("PORT OF SPAIN, Trinidad (AP) — A man died on Monday, police said.", "Port of Spain", "TT")]
    [InlineData("PORT OF SPAIN, Trinidad and Tobago, Jan 4 (CMC) — A man died on Monday, police said.", "Port of Spain", "TT")]
    [InlineData("TOWN AND COUNTRY, Mo. — A man died on Monday, police said.", "Town and Country", "US")]
    [InlineData("PERTH — A man died in Smiths Falls, police said. Ontario will help Carleton Place, Gananoque, Napanee and Brantford.", "Perth", "CA")]
    [InlineData("PERTH — A man died in Fremantle, police said.", "Perth", "AU")]
    public void A_datelines_place_is_found_whole_and_in_the_storys_country(string story, string name, string country)
    {
        var place = Record(story).Dateline!.Place!;
        Assert.Equal((name, country), (place.Name, place.Country));
    }

    private static ArticleRecord Record(string story)
    {
        var text = Pipeline.Parsers.First(parser => parser.Format == "text");
        var result = Assert.Single(text.Parse(new MemoryStream(Encoding.UTF8.GetBytes(story)), new Source { Path = "input" }, ParseOptions.Default));
        return Pipeline.Extract(result.Story!);
    }
}
