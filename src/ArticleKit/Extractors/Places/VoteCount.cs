using System.Runtime.InteropServices;
using ArticleKit.Languages;

namespace ArticleKit.Extractors.Places;

/// <summary>How many of a story's names, by their odds, lie in each country, division and county.</summary>
internal sealed class VoteCount(Gazetteer gazetteer)
{
    private const double CountryWeight = 1.4, DivisionWeight = 1.7, CountyWeight = 1.1, HintWeight = 4;

    /// <summary>A story full of American places still means the one in France by Paris: what a country's votes add at most.</summary>
    private const double MostOfCountry = 1.4;

    /// <summary>A story that names so many states is of the whole country: what a storm does that crosses twelve is no news of Texas.</summary>
    private const double ManyDivisions = 4, WideWeight = 0.25;

    /// <summary>How many divisions of each country the story names by their own names.</summary>
    private readonly CountryTally _divisions = new();

    /// <summary>Its divisions are countries themselves: that two towns lie in England says no more than that both are British.</summary>
    private static readonly CountryCode Britain = CountryCode.Of("GB");

    /// <summary>Where the votes of an area are counted; 0 is that of no area and stays empty.</summary>
    private readonly Dictionary<long, int> _slots = [];

    /// <summary>The votes of each area, and what <see cref="Log"/> said of them, below 0 where they have changed since.</summary>
    private (double Votes, double Log)[] _areas = [];

    /// <summary>Makes room for the areas of so many senses, of which most share their country; for more than that as they come.</summary>
    public void Expect(int senses)
    {
        const int Most = 256;
        _slots.EnsureCapacity(Math.Min(2 * senses, Most));
    }

    /// <summary>Looks up the areas of a name's senses; done for all names before the first vote.</summary>
    public void Enter(PlaceName name)
    {
        if (name.Best is { Kind: PlaceKind.Admin1 } named) _divisions.Add(named.Country, 1);
        for (int i = 0; i < name.Senses.Length; i++)
        {
            ref readonly var sense = ref name.Senses[i];
            name.Areas[i] = (Slot(0, sense.Country.Value), sense.Country == Britain ? 0 : Slot(1, sense.Admin1), Slot(2, gazetteer.County(sense)));
        }
    }

    public void Clear()
    {
        if (_areas.Length <= _slots.Count) _areas = new (double, double)[_slots.Count + 1];
        Array.Fill(_areas, (0, -1));
    }

    public void Add(PlaceName name, int sign)
    {
        for (int i = 0; i < name.Senses.Length; i++)
        {
            double share = sign * name.Odds[i] * name.Mentions;
            var (country, division, county) = name.Areas[i];
            if (country != 0) Add(country, share);
            if (division != 0) Add(division, share);
            if (county != 0) Add(county, share);
        }
    }

    private void Add(int slot, double share)
    {
        ref var area = ref _areas[slot];
        area.Votes += share;
        area.Log = -1;
    }

    /// <summary>What else in the story speaks for a country.</summary>
    public void Add(CountryCode country, double weight)
    {
        if (_slots.TryGetValue(country.Value, out int slot)) Add(slot, HintWeight * weight);
    }

    /// <summary>What the votes weigh for a name's sense.</summary>
    public double For(PlaceName name, int sense)
    {
        var (country, division, county) = name.Areas[sense];
        double wide = _divisions[name.Senses[sense].Country] >= ManyDivisions ? WideWeight : 1;
        return CountryWeight * Math.Min(MostOfCountry, Log(country)) + DivisionWeight * wide * Log(division) + CountyWeight * Log(county);
    }

    private double Log(int slot)
    {
        ref var area = ref _areas[slot];
        if (area.Log < 0) area.Log = area.Votes > 0 ? Math.Log(1 + area.Votes) : 0;
        return area.Log;
    }

    private int Slot(int level, int number)
    {
        if (number == 0) return 0;
        ref int slot = ref CollectionsMarshal.GetValueRefOrAddDefault(_slots, (long)level << 32 | (uint)number, out bool known);
        if (!known) slot = _slots.Count;
        return slot;
    }
}
