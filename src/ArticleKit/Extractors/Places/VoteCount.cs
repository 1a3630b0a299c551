using System.Runtime.InteropServices;
using ArticleKit.Languages;

namespace ArticleKit.Extractors.Places;

/// <summary>How many of a story's names, by their odds, lie in each country, division and county.</summary>
internal sealed class VoteCount(Gazetteer gazetteer)
{
    private const double CountryWeight = 1.4, DivisionWeight = 1.7, CountyWeight = 1.1;
    private readonly CountryTally _countries = new();
    private readonly Dictionary<int, double> _divisions = [], _counties = [];

    public void Clear()
    {
        _countries.Clear();
        _divisions.Clear();
        _counties.Clear();
    }

    public void Add(PlaceName name, int sign)
    {
        for (int i = 0; i < name.Senses.Length; i++)
        {
            double share = sign * name.Odds[i] * name.Mentions;
            var sense = name.Senses[i];
            if (!sense.Country.IsNone) _countries.Add(sense.Country, share);
            if (sense.Admin1 != 0) CollectionsMarshal.GetValueRefOrAddDefault(_divisions, sense.Admin1, out _) += share;
            if (gazetteer.County(sense) is > 0 and var county) CollectionsMarshal.GetValueRefOrAddDefault(_counties, county, out _) += share;
        }
    }

    public double For(PlaceSense sense)
    {
        double weight = CountryWeight * Log(_countries[sense.Country]);
        if (sense.Admin1 != 0) weight += DivisionWeight * Log(_divisions.GetValueOrDefault(sense.Admin1));
        if (gazetteer.County(sense) is > 0 and var county) weight += CountyWeight * Log(_counties.GetValueOrDefault(county));
        return weight;
    }

    private static double Log(double votes) => votes <= 0 ? 0 : Math.Log(1 + votes);
}
