namespace ArticleKit.Extractors.Places;

/// <summary>What each cue weighs, in log odds; fitted on news stories with marked places, then rounded.</summary>
internal static class CueWeights
{
    private static readonly double[] Weights = Table();

    public static double Sum(ulong cues)
    {
        double sum = 0;
        for (; cues != 0; cues &= cues - 1) sum += Weights[System.Numerics.BitOperations.TrailingZeroCount(cues)];
        return sum;
    }

    private static double[] Table()
    {
        double[] weights = new double[64];
        foreach (var (cue, weight) in (ReadOnlySpan<(PlaceCue, double)>)
        [
            (PlaceCue.Table, 2.2), (PlaceCue.People, 1.4), (PlaceCue.Admin1, 2.2), (PlaceCue.Admin2, 1.8), (PlaceCue.ShortCounty, -0.4),
            (PlaceCue.Capital, 2.2), (PlaceCue.Million, 1.8), (PlaceCue.HundredThousand, 1.2), (PlaceCue.Small, -0.4), (PlaceCue.Alternate, -0.8),
            (PlaceCue.Alias, -1.2), (PlaceCue.ManyWords, 0.6), (PlaceCue.CommonLarge, -1.8), (PlaceCue.CommonSmall, -1.2), (PlaceCue.GivenLarge, -0.2),
            (PlaceCue.GivenSmall, -0.4), (PlaceCue.SurnameLarge, -0.2), (PlaceCue.SurnameSmall, -0.8), (PlaceCue.ShortCapitals, -3),
            (PlaceCue.ClassWord, -1), (PlaceCue.OtherWord, -3), (PlaceCue.KnownBody, -3), (PlaceCue.KnownPerson, -3), (PlaceCue.LongerName, -5),
            (PlaceCue.Article, -3), (PlaceCue.Ampersand, -2.4), (PlaceCue.Civic, 1.2), (PlaceCue.StartsSentenceCommon, -2.6), (PlaceCue.In, 1),
            (PlaceCue.Compass, 1), (PlaceCue.Of, 1),
            (PlaceCue.OfAfterComma, 2), (PlaceCue.HyphenBefore, -0.4), (PlaceCue.PartyBefore, 0.6), (PlaceCue.TitleBefore, -0.8),
            (PlaceCue.ClassBefore, -0.2), (PlaceCue.CapitalBefore, -0.8), (PlaceCue.CapitalBeforeTable, -2), (PlaceCue.CommaBefore, 1.2),
            (PlaceCue.BracketBefore, 0.4), (PlaceCue.Contained, 1.6), (PlaceCue.Contains, 2.2), (PlaceCue.Based, 0.4), (PlaceCue.PersonAfter, -4),
            (PlaceCue.SaidAfter, -2.4), (PlaceCue.GivenAfter, -2.4), (PlaceCue.CapitalAfter, -1), (PlaceCue.StrangeAfter, -1.4), (PlaceCue.Counties, 4),
            (PlaceCue.Dateline, 3),
            (PlaceCue.Score, -3.6), (PlaceCue.Versus, -1.2), (PlaceCue.PersonHere, -2.6), (PlaceCue.PersonElsewhere, -1.6), (PlaceCue.CompanyHere, -2.4),
            (PlaceCue.PlaceElsewhere, 1.4), (PlaceCue.StartsSentence, 0.2), (PlaceCue.The, 0.4), (PlaceCue.ClassAfter, -0.6),
            (PlaceCue.PossessiveAfter, -0.2), (PlaceCue.CapitalAfterTable, -0.2),
        ])
        {
            weights[(int)cue] = weight;
        }
        return weights;
    }
}
