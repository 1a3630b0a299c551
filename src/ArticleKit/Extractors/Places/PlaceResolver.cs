using ArticleKit.Languages;

namespace ArticleKit.Extractors.Places;

/// <summary>
/// Gives every name one sense in a story: the place's own weight, what is written beside it, and what the story's other names have in common with it.
/// Each round lets names vote for countries and divisions with the odds of their senses; three rounds settle it.
/// </summary>
internal sealed class PlaceResolver(Gazetteer gazetteer, PlaceSense? near)
{
    private const int Rounds = 3;
    private readonly List<Name> _names = [];
    private readonly Dictionary<ushort, double> _countries = [];
    private readonly Dictionary<int, double> _divisions = [], _counties = [];

    /// <summary>One name of the story: its senses, their odds, how often it stands there.</summary>
    private sealed class Name(PlaceSense[] senses, int mentions)
    {
        public PlaceSense[] Senses { get; } = senses;
        public double[] Own { get; } = new double[senses.Length];
        public double[] Odds { get; } = new double[senses.Length];
        public double Mentions { get; } = Math.Sqrt(mentions);
    }

    public void Run(IReadOnlyList<PlaceMatch> matches)
    {
        var groups = matches.GroupBy(match => match.Group).ToList();
        foreach (var group in groups) _names.Add(Weigh([.. group]));
        for (int round = 0; round < Rounds; round++)
        {
            Vote();
            foreach (var name in _names) Settle(name);
        }
        for (int i = 0; i < groups.Count; i++) Choose(_names[i], groups[i]);
    }

    private Name Weigh(PlaceMatch[] group)
    {
        var name = new Name(group[0].Senses, group.Length);
        for (int i = 0; i < name.Senses.Length; i++)
        {
            name.Own[i] = SenseWeight.Of(name.Senses[i], gazetteer, near);
            foreach (var match in group)
            {
                if (match.Container is not { } container) continue;
                if (container.Senses.Any(outer => PlaceContainment.Contains(gazetteer, name.Senses[i], outer))) { name.Own[i] += 8; break; }
            }
        }
        Settle(name);
        return name;
    }

    private void Vote()
    {
        _countries.Clear();
        _divisions.Clear();
        _counties.Clear();
        foreach (var name in _names) Count(name, 1);
    }

    private void Count(Name name, int sign)
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

    private void Settle(Name name)
    {
        if (_countries.Count > 0) Count(name, -1);
        double most = double.MinValue, sum = 0;
        for (int i = 0; i < name.Senses.Length; i++)
        {
            var sense = name.Senses[i];
            double weight = name.Own[i] + (1.0 * Math.Log(1 + Math.Max(0, _countries.GetValueOrDefault(sense.Country.Value))));
            if (sense.Admin1 != 0) weight += 1.2 * Math.Log(1 + Math.Max(0, _divisions.GetValueOrDefault(sense.Admin1)));
            if (gazetteer.County(sense) is > 0 and var county) weight += 0.8 * Math.Log(1 + Math.Max(0, _counties.GetValueOrDefault(county)));
            name.Odds[i] = weight;
            most = Math.Max(most, weight);
        }
        for (int i = 0; i < name.Senses.Length; i++) sum += name.Odds[i] = Math.Exp(1.2 * (name.Odds[i] - most));
        for (int i = 0; i < name.Senses.Length; i++) name.Odds[i] /= sum;
        if (_countries.Count > 0) Count(name, 1);
    }

    private static void Choose(Name name, IEnumerable<PlaceMatch> group)
    {
        int best = 0, second = -1;
        for (int i = 1; i < name.Senses.Length; i++)
        {
            if (name.Odds[i] > name.Odds[best]) { second = best; best = i; }
            else if (second < 0 || name.Odds[i] > name.Odds[second]) second = i;
        }
        foreach (var match in group)
        {
            match.Chosen = name.Senses[best];
            match.RunnerUp = second < 0 ? null : name.Senses[second];
            match.Confidence = Math.Round(name.Odds[best], 2);
        }
    }
}
