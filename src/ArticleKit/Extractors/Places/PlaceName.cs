using ArticleKit.Languages;

namespace ArticleKit.Extractors.Places;

/// <summary>One name of the story while it is resolved: its senses, what each weighs by itself, and their odds.</summary>
internal sealed class PlaceName(PlaceSense[] senses, int mentions)
{
    private const double Sharpness = 0.84;

    public PlaceSense[] Senses { get; } = senses;
    public double[] Own { get; } = new double[senses.Length];

    /// <summary>They add up to one.</summary>
    public double[] Odds { get; } = new double[senses.Length];
    public double Mentions { get; } = Math.Sqrt(mentions);
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
    }

    public void Give(PlaceMatch match)
    {
        int second = -1;
        for (int i = 0; i < Odds.Length; i++) if (i != BestIndex && (second < 0 || Odds[i] > Odds[second])) second = i;
        match.Chosen = Best;
        match.RunnerUp = second < 0 ? null : Senses[second];
        match.Confidence = Math.Round(Odds[BestIndex], 2);
        match.CountryOdds = 0;
        for (int i = 0; i < Odds.Length; i++) if (Senses[i].Country == Best.Country) match.CountryOdds += Odds[i];
    }
}
