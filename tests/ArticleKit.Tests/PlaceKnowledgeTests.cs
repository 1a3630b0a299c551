using ArticleKit.Gazetteer;
using ArticleKit.Model;
using Xunit;

namespace ArticleKit.Tests;

/// <summary>A gazetteer of one's own, a newsroom's own names, and a home place.</summary>
public sealed class PlaceKnowledgeTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("places").FullName;

    [Fact]
    public void Of_places_with_one_name_the_near_one_is_meant()
    {
        Assert.Equal("US-OH", Only("The fair in Dublin was rained off.", PlaceKnowledge.Load(null, null, "Columbus, Ohio")).Admin1);
        Assert.Equal("IE", Only("The fair in Dublin was rained off.", null).Country);
        Assert.Throws<InvalidDataException>(() => PlaceKnowledge.Load(null, null, "Nowhereville"));
    }

    [Fact]
    public void A_newsrooms_own_names_are_found()
    {
        string own = File("own.tsv", "Blue Barn\tsite\tUS\t\t33.9\t-83.4\t\t\tthe Old Barn\n");
        var place = Only("They met at the Old Barn on Friday.", PlaceKnowledge.Load(null, System.IO.File.ReadAllText(own), null));
        Assert.Equal(("Blue Barn", "site", 33.9), (place.Name, place.Type, place.Lat));
    }

    [Fact]
    public void A_gazetteer_of_ones_own_holds_its_towns()
    {
        string dump = File("towns.txt", "7\tZzyzxburg\tZzyzxburg\tOld Zzyzx\t52.5\t13.25\tP\tPPL\tDE\t\t16\t\t\t\t20000\t\t\t\t\n");
        string divisions = File("admin1.txt", "DE.16\tLand Berlin\tLand Berlin\t2950157\n");
        byte[] blob = GazetteerBuilder.Build(new GazetteerInputs { Places = [dump], Admin1 = divisions });
        var place = Only("He lives in Old Zzyzx now.", PlaceKnowledge.Load(blob, null, null));
        Assert.Equal(("Zzyzxburg", "DE", 7, 52.5, 13.25), (place.Name, place.Country, place.GeonamesId, place.Lat, place.Lon));
        Assert.Equal(blob, GazetteerBuilder.Build(new GazetteerInputs { Places = [dump], Admin1 = divisions }));
        Assert.Throws<InvalidDataException>(() => PlaceKnowledge.Load(System.IO.File.ReadAllBytes(dump), null, null));
    }

    public void Dispose() => Directory.Delete(_folder, true);

    private static Place Only(string text, PlaceKnowledge? places) =>
        Assert.Single(Pipeline.Extract(SpecTests.StoryOf(Spec.Parse("a.spec", 1, text, false, new Dictionary<string, string>())), places).Places);

    private string File(string name, string text)
    {
        string path = Path.Combine(_folder, name);
        System.IO.File.WriteAllText(path, text);
        return path;
    }
}
