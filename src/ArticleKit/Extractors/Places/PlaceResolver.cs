using ArticleKit.Languages;

namespace ArticleKit.Extractors.Places;

/// <summary>
/// Gives every name one sense in a story: the place's own weight, what is written beside it, and what the story's other names have in common with it.
/// Each round lets names vote for countries, divisions and counties with the odds of their senses, and near places draw each other; three rounds settle it.
/// </summary>
internal sealed class PlaceResolver(Gazetteer gazetteer, PlaceSense? near)
{
    private const int Rounds = 3;

    /// <summary>So many of the story's names, the most frequent, draw others to them; keeps a long text linear.</summary>
    private const int Neighbours = 48;

    // weights fitted on stories with resolved places
    private const double ContainedWeight = 8, ContainsWeight = 5, DrawnWeight = 1;

    /// <summary>Degrees over which the draw of a place falls to a third.</summary>
    private const double Reach = 0.84;
    private readonly List<PlaceName> _names = [];
    private readonly VoteCount _votes = new(gazetteer);
    private List<PlaceName> _drawing = [];

    public void Run(IReadOnlyList<PlaceMatch> matches)
    {
        var groups = matches.Where(match => match.Senses.Length > 0).GroupBy(match => match.Group).ToList();
        foreach (var group in groups) _names.Add(Weigh([.. group]));
        _drawing = [.. _names.Where(name => name.Senses.Any(sense => sense.Kind.IsCity() || sense.Kind == PlaceKind.Admin2)).OrderByDescending(name => name.Mentions).Take(Neighbours)];
        for (int round = 0; round < Rounds; round++)
        {
            _votes.Clear();
            foreach (var name in _names) _votes.Add(name, 1);
            foreach (var name in _names) Settle(name);
        }
        for (int i = 0; i < groups.Count; i++) foreach (var match in groups[i]) _names[i].Give(match);
    }

    private PlaceName Weigh(PlaceMatch[] group)
    {
        var name = new PlaceName(group[0].Senses, group.Length);
        var tied = group.Where(match => match.Container is not null || match.Inner is not null).Take(Neighbours).ToArray();
        for (int i = 0; i < name.Senses.Length; i++)
        {
            name.Own[i] = SenseWeight.Of(name.Senses[i], gazetteer, near);
            foreach (var match in tied)
            {
                if (match.Container is { } container && Any(container.Senses, outer => PlaceContainment.Contains(gazetteer, name.Senses[i], outer))) { name.Own[i] += ContainedWeight; break; }
                if (match.Inner is { } inner && Any(inner.Senses, within => PlaceContainment.Contains(gazetteer, within, name.Senses[i]))) { name.Own[i] += ContainsWeight; break; }
            }
        }
        name.Normalise();
        return name;
    }

    private static bool Any(PlaceSense[] senses, Func<PlaceSense, bool> test) => Array.Exists(senses, sense => test(sense));

    private void Settle(PlaceName name)
    {
        if (name.Senses.Length == 1) return;
        _votes.Add(name, -1);
        for (int i = 0; i < name.Senses.Length; i++) name.Odds[i] = name.Own[i] + _votes.For(name.Senses[i]) + Drawn(name, name.Senses[i]);
        name.Normalise(weighed: true);
        _votes.Add(name, 1);
    }

    /// <summary>How many of the story's other names lie within a day's walk to an hour's drive, the nearer the more.</summary>
    private double Drawn(PlaceName name, PlaceSense sense)
    {
        if (!(sense.Kind.IsCity() || sense.Kind == PlaceKind.Admin2)) return 0;
        double drawn = 0, wide = Math.Cos(sense.Lat * Math.PI / 180);
        foreach (var other in _drawing)
        {
            if (other == name) continue;
            var there = other.Best;
            if (!there.Kind.IsCity() && there.Kind != PlaceKind.Admin2) continue;
            double up = sense.Lat - there.Lat, across = (sense.Lon - there.Lon) * wide, degrees = Math.Sqrt((up * up) + (across * across));
            if (degrees < 3) drawn += Math.Exp(-degrees / Reach) * other.Odds[other.BestIndex];
        }
        return DrawnWeight * Math.Log(1 + drawn);
    }
}
