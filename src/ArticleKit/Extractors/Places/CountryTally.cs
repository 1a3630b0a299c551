using System.Runtime.InteropServices;
using ArticleKit.Languages;

namespace ArticleKit.Extractors.Places;

/// <summary>Sums by country, in the order the countries came; a story names few enough to look through.</summary>
internal sealed class CountryTally
{
    private readonly List<(CountryCode Country, double Sum)> _sums = [];

    public ReadOnlySpan<(CountryCode Country, double Sum)> All => CollectionsMarshal.AsSpan(_sums);

    public void Clear() => _sums.Clear();

    public double this[CountryCode country]
    {
        get
        {
            foreach (ref readonly var sum in All) if (sum.Country == country) return sum.Sum;
            return 0;
        }
    }

    public void Add(CountryCode country, double weight)
    {
        foreach (ref var sum in CollectionsMarshal.AsSpan(_sums)) if (sum.Country == country) { sum.Sum += weight; return; }
        _sums.Add((country, weight));
    }

    /// <summary>The country with the largest sum, the first of equals; none and 0 where there is none.</summary>
    public (CountryCode Country, double Sum) Most()
    {
        (CountryCode Country, double Sum) most = default;
        foreach (var sum in All) if (sum.Sum > most.Sum) most = sum;
        return most;
    }

    /// <summary>What speaks for any country.</summary>
    public double Sum()
    {
        double all = 0;
        foreach (var sum in All) all += Math.Max(0, sum.Sum);
        return all;
    }
}
