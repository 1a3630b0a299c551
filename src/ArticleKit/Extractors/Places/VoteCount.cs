using ArticleKit.Languages;

namespace ArticleKit.Extractors.Places;

/// <summary>How many of a story's names, by their odds, lie in each country, division and county.</summary>
internal sealed class VoteCount(Gazetteer gazetteer)
{
    private const double CountryWeight = 1.4, DivisionWeight = 1.7, CountyWeight = 1.1;
    private readonly Dictionary<ushort, double> _countries = [];
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
            if (!sense.Country.IsNone) _countries[sense.Country.Value] = _countries.GetValueOrDefault(sense.Country.Value) + share;
            if (sense.Admin1 != 0) _divisions[sense.Admin1] = _divisions.GetValueOrDefault(sense.Admin1) + share;
            if (gazetteer.County(sense) is > 0 and var county) _counties[county] = _counties.GetValueOrDefault(county) + share;
        }
    }

    public double For(PlaceSense sense)
    {
        double weight = CountryWeight * Math.Log(1 + Math.Max(0, _countries.GetValueOrDefault(sense.Country.Value)));
        if (sense.Admin1 != 0) weight += DivisionWeight * Math.Log(1 + Math.Max(0, _divisions.GetValueOrDefault(sense.Admin1)));
        if (gazetteer.County(sense) is > 0 and var county) weight += CountyWeight * Math.Log(1 + Math.Max(0, _counties.GetValueOrDefault(county)));
        return weight;
    }
}
