using ArticleKit.Languages;
using Places = ArticleKit.Languages.Gazetteer;
using Xunit;

namespace ArticleKit.Tests;

/// <summary>The gazetteer by itself: names, senses, datelines.</summary>
public sealed class GazetteerTests
{
    [Theory]
    [InlineData("DAVOS, Switzerland", "Davos", "CH")]
    [InlineData("MACON, Ga.", "Macon", "US")]
    [InlineData("St. Louis", "St. Louis", "US")]
    [InlineData("port-au-prince", "Port-au-Prince", "HT")]
    [InlineData("LONDON, Ontario", "London", "CA")]
    [InlineData("LONDON", "London", "GB")]
    [InlineData("Tbilisi, Georgia", "Tbilisi", "GE")]
    public void A_place_by_itself_is_resolved(string place, string name, string country)
    {
        var found = Places.BuiltIn.ResolveDateline(place);
        Assert.Equal((name, country), (found?.Name, found?.Country));
    }

    [Fact]
    public void An_unknown_town_keeps_its_name_and_takes_its_region()
    {
        var found = Places.BuiltIn.ResolveDateline("Zzyzxville, N.Y.");
        Assert.Equal(("Zzyzxville", "New York", "US", null), (found?.Name, found?.Admin1, found?.Country, found?.Lat));
        Assert.Null(Places.BuiltIn.ResolveDateline("Zzyzxville"));
    }

    [Theory]
    [InlineData("Pakistani", "Pakistan", "Adjective")]
    [InlineData("U.S.", "United States", "Abbreviation")]
    [InlineData("Scots", null, null)]
    [InlineData("us", null, null)]
    public void Words_for_countries_are_known(string word, string? country, string? form)
    {
        var found = Places.BuiltIn.TryCountry(word);
        Assert.Equal((country, form), (found?.Country.Name, found?.Form.ToString()));
    }

    [Theory]
    [InlineData("Łódź", "lodz")]
    [InlineData("St. John's", "ST JOHNS")]
    [InlineData("Winston-Salem", "winston salem")]
    [InlineData("Đà Nẵng", "da nang")]
    public void Case_accents_stops_and_hyphens_make_no_key(string one, string other) => Assert.Equal(NameKey.Of(one).Value, NameKey.Of(other).Value);
}
