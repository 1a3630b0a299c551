using ArticleKit.Languages;

namespace ArticleKit.Extractors.Places;

/// <summary>Whose money a story counts in, where it counts in one country's alone: "591.7 mln rand" and no dollar.</summary>
internal sealed class SoleCurrency
{
    /// <summary>A country that so much of a word's hint points at may be meant: francs are French, Swiss or Belgian.</summary>
    public const double Least = 0.2;
    private bool _several;
    private CountryCode _country;

    /// <summary>None where the story names no money, or more than one country's.</summary>
    public CountryCode Country => _several ? CountryCode.None : _country;

    public void Add(CountryCode country)
    {
        if (country.IsNone) return;
        _several |= !_country.IsNone && _country != country;
        _country = country;
    }
}
