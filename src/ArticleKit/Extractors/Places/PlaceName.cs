using ArticleKit.Languages;

namespace ArticleKit.Extractors.Places;

/// <summary>One name of the story while it is resolved: its senses, what each weighs by itself, and their odds.</summary>
internal sealed class PlaceName(PlaceSense[] senses)
{
    private const double Sharpness = 0.84;

    /// <summary>What a place that nobody has listed weighs beside a village.</summary>
    private const double Unlisted = 3, VillageSize = 5000;

    public PlaceSense[] Senses { get; } = senses;
    public double[] Own { get; } = new double[senses.Length];

    /// <summary>They add up to one.</summary>
    public double[] Odds { get; } = new double[senses.Length];

    /// <summary>Where the votes for the areas of each sense are counted.</summary>
    public (int Country, int Division, int County)[] Areas { get; } = new (int, int, int)[senses.Length];
    public List<PlaceMatch> Matches { get; } = [];

    /// <summary>How many of its matches stand beside what tells which place is meant.</summary>
    public int Ties { get; private set; }

    /// <summary>The square root of their number.</summary>
    public double Mentions { get; private set; }

    /// <summary>Some sense is a town or a county.</summary>
    public bool IsTown => Array.Exists(Senses, static sense => sense.Kind.IsCity() || sense.Kind == PlaceKind.Admin2);
    /// <summary>How likely it is a place nobody has listed, where the best known is but a village.</summary>
    private double _doubt;
    public int BestIndex { get; private set; }
    public PlaceSense Best => Senses[BestIndex];

    /// <summary>Turns weights into odds: those in <see cref="Odds"/>, or else the names' own.</summary>
    public void Normalise(bool weighed = false)
    {
        if (!weighed) Own.CopyTo(Odds, 0);
        BestIndex = 0;
        for (int i = 1; i < Odds.Length; i++) if (Odds[i] > Odds[BestIndex]) BestIndex = i;
        double most = Odds[BestIndex], sum = 0;
        for (int i = 0; i < Odds.Length; i++) sum += Odds[i] = Math.Exp(Sharpness * (Odds[i] - most));
        for (int i = 0; i < Odds.Length; i++) Odds[i] /= sum;
        double unlisted = Best.Number >= 0 && Best.Kind.IsCity() && Best.Population < VillageSize ? Math.Exp(Sharpness * (Unlisted - most)) : 0;
        _doubt = unlisted / (sum + unlisted);
    }

    public void Add(PlaceMatch match)
    {
        Matches.Add(match);
        Mentions = Math.Sqrt(Matches.Count);
        if (match.Container is not null
            || match.Inner is not null
            || match.Peer is not null
            || match.List.Length > 0
            || match.IsDivision
            || match.IsAddressed
            || match.IsCounty
            || match.Institution != 0
            || !match.Land.IsNone)
        {
            Ties++;
        }
    }

    /// <summary>Tells the matches what they mean.</summary>
    public void Give()
    {
        int second = -1;
        double inCountry = 0;
        for (int i = 0; i < Odds.Length; i++)
        {
            if (Senses[i].Country == Best.Country) inCountry += Odds[i];
            if (i != BestIndex && (second < 0 || Odds[i] > Odds[second])) second = i;
        }
        foreach (var match in Matches)
        {
            match.Chosen = Best;
            match.RunnerUp = second < 0 ? null : Senses[second];
            match.Confidence = Math.Round(Odds[BestIndex] * (1 - _doubt), 2);
            match.CountryOdds = inCountry * (1 - _doubt);
        }
    }
}
