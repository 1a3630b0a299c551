using ArticleKit.Languages;

namespace ArticleKit.Extractors.Places;

/// <summary>
/// Gives every name one sense in a story: the place's own weight, what is written beside it, and what the story's other names have in common with it.
/// Each round lets names vote for countries, divisions and counties with the odds of their senses, and near places draw each other; three rounds settle it.
/// </summary>
internal sealed class PlaceResolver(Gazetteer gazetteer, PlaceSense? near, CountryHints hints)
{
    private const int Rounds = 3;

    /// <summary>So many of the story's names, the most frequent, draw others to them; keeps a long text linear.</summary>
    private const int Neighbours = 48;

    // weights fitted on stories with resolved places
    private const double ContainedWeight = 8, ContainsWeight = 5, DrawnWeight = 1, PeerWeight = 3, DivisionWeight = 4, CountyWeight = 7;
    private const double InstitutionWeight = 5, AddressWeight = 4;

    /// <summary>For each degree from the middle of a region that is known by its middle alone.</summary>
    private const double FarWeight = 3;

    /// <summary>Degrees within which towns of a list are neighbours.</summary>
    private const double Drive = 1.2, NeighbourWeight = 4, OnlyNeighbourWeight = 7, Alike = 10;

    /// <summary>For a county whose division has all others of its list.</summary>
    private const double ListWeight = 1.5;

    /// <summary>For a town that had the name of its division.</summary>
    private const double OldName = 4, LargeTown = 100_000;

    /// <summary>For a town in the one country that its sentence names.</summary>
    private const double LandWeight = 1.5;

    /// <summary>Degrees over which the draw of a place falls to a third.</summary>
    private const double Reach = 0.84;
    private readonly List<PlaceName> _names = [];
    private readonly VoteCount _votes = new(gazetteer);
    private List<PlaceName> _drawing = [];

    public void Run(List<PlaceMatch> matches)
    {
        var byGroup = new List<PlaceName?>();
        foreach (var match in matches)
        {
            if (match.Senses.Length == 0) continue;
            while (byGroup.Count <= match.Group) byGroup.Add(null);
            if (byGroup[match.Group] is not { } name) _names.Add(byGroup[match.Group] = name = new PlaceName(match.Senses));
            name.Add(match);
        }
        foreach (var name in _names) Weigh(name);
        if (_names.Exists(name => name.Senses.Length > 1)) Settle();
        foreach (var name in _names) name.Give();
    }

    private void Settle()
    {
        foreach (var name in _names) if (name.IsTown) _drawing.Add(name);
        if (_drawing.Count > Neighbours) _drawing = [.. _drawing.OrderByDescending(name => name.Mentions).Take(Neighbours)];
        int senses = 0;
        foreach (var name in _names) senses += name.Senses.Length;
        _votes.Expect(senses);
        foreach (var name in _names) _votes.Enter(name);
        for (int round = 0; round < Rounds; round++)
        {
            _votes.Clear();
            foreach (var (country, weight) in hints.Local) _votes.Add(country, weight);
            foreach (var name in _names) _votes.Add(name, 1);
            foreach (var name in _names) Settle(name);
        }
    }

    private void Weigh(PlaceName name)
    {
        for (int i = 0; i < name.Senses.Length; i++)
        {
            name.Own[i] = SenseWeight.Of(name.Senses[i], gazetteer, near);
            if (name.Ties > 0) name.Own[i] += Tie(name, name.Senses[i]);
            if (IsOldName(name, name.Senses[i])) name.Own[i] -= OldName;
        }
        name.Normalise();
    }

    /// <summary>"Bahia": the state, whose capital Salvador had that name once.</summary>
    private bool IsOldName(PlaceName name, PlaceSense sense) =>
        sense is { IsAlternate: true, Number: >= 0, Admin1: > 0 }
            && sense.Kind.IsCity()
            && Array.Exists(name.Senses, other => other is { Kind: PlaceKind.Admin1, IsAlternate: false }
                && other.Admin1 == sense.Admin1
                && LatinFold.Of(gazetteer.Name(other)[0]) != LatinFold.Of(gazetteer.Name(sense)[0]));

    /// <summary>What is written beside some mention of the name, the strongest: Paris, Texas.</summary>
    private double Tie(PlaceName name, in PlaceSense sense)
    {
        int looked = 0;
        double most = 0;
        foreach (var match in name.Matches)
        {
            if (match.Container is null
                && match.Inner is null
                && match.Peer is null
                && match.List.Length == 0
                && match.Land.IsNone
                && !match.IsDivision
                && !match.IsCounty
                && !match.IsAddressed
                && match.Institution == 0)
            {
                continue;
            }
            if (++looked > Neighbours) break;
            most = Math.Max(most, Tie(name, match, sense));
        }
        return most;
    }

    private double Tie(PlaceName name, PlaceMatch match, in PlaceSense sense)
    {
        if (match.IsCounty) return sense.Kind == PlaceKind.Admin2 ? CountyWeight + ListWeight * Shared(match, sense.Admin1) : 0;
        if (match.Institution != 0 && hints.OfInstitution(match.Institution, sense.Country) is > 0 and var share)
            return InstitutionWeight * (hints.IsLocal(sense.Country) ? 1 : share);
        if (match.IsAmericanAddress && sense.Kind.IsCity() && sense.Country.Letters is "US" or "CA") return DivisionWeight + AddressWeight;
        if (match.IsDivision && sense.Kind == PlaceKind.Admin1) return match.IsState ? ContainedWeight : DivisionWeight;
        if (match.IsAddressed && sense.Kind.IsCity()) return DivisionWeight;
        if (match.Peer is { } peer
            && Strongest(peer) is var beside
            && IsOfAKind(sense, beside)
            && !(IsCalledAfter(beside, peer.Senses) && IsCalledAfter(sense, name.Senses)))
        {
            return PeerWeight;
        }
        if (Neighbour(name, match, sense) is > 0 and var drawn) return drawn;
        if (match.Container is { } container)
            foreach (var outer in container.Senses)
                if (PlaceContainment.Contains(gazetteer, sense, outer))
                    return ContainedWeight - (outer.Kind is PlaceKind.Region or PlaceKind.Island ? FarWeight * PlaceContainment.Distance(sense, outer) : 0);
        if (!match.Land.IsNone && match.Land == sense.Country && sense.Kind.IsCity() && !IsDivision(name)) return LandWeight;
        if (match.Inner is { } inner && sense.Kind is not (PlaceKind.Region or PlaceKind.Island))
            foreach (var within in inner.Senses) if (PlaceContainment.Contains(gazetteer, within, sense)) return ContainsWeight;
        return 0;
    }

    /// <summary>"Walton and Oconee counties": how many of the list's other names are a county's of the division too.</summary>
    private static double Shared(PlaceMatch match, int admin1)
    {
        double shared = 0;
        foreach (var other in match.List)
            if (other != match && Array.Exists(other.Senses, county => county.Kind == PlaceKind.Admin2 && county.Admin1 == admin1)) shared++;
        return match.List.Length > 1 ? shared / (match.List.Length - 1) : 0;
    }

    /// <summary>Both are countries, or divisions of one.</summary>
    private static bool IsOfAKind(in PlaceSense sense, in PlaceSense peer) =>
        sense.Kind == peer.Kind && (sense.Kind == PlaceKind.Country || sense.Kind == PlaceKind.Admin1 && sense.Country == peer.Country);

    /// <summary>"Odesa and Zaporizhzhia": the division has its name from a large town in it, which is meant as well.</summary>
    private static bool IsCalledAfter(in PlaceSense division, PlaceSense[] senses)
    {
        int admin1 = division.Admin1;
        return division.Kind == PlaceKind.Admin1
            && Array.Exists(senses, sense => sense.Kind.IsCity() && sense.Admin1 == admin1 && sense.Population >= LargeTown);
    }

    /// <summary>The name is a country's or a division's too: Singapore, Quebec.</summary>
    private static bool IsDivision(PlaceName name) =>
        Array.Exists(name.Senses, static sense => IsDivision(sense));

    private static bool IsDivision(in PlaceSense sense) => sense.Kind == PlaceKind.Country || sense is { Kind: PlaceKind.Admin1, IsAlternate: false };

    /// <summary>
    /// "Lagos or Tavira", "Raleigh, Durham and Chapel Hill": a town of the division, near and not much smaller, of what another name of the list most likely
    /// means; more where that name is of one country alone.
    /// </summary>
    private double Neighbour(PlaceName name, PlaceMatch match, in PlaceSense sense)
    {
        double most = 0;
        if (!sense.Kind.IsCity() || sense.IsAlternate || match.List.Length == 0) return most;
        var country = sense.Country;
        if (Array.Exists(name.Senses, other => other.Kind == PlaceKind.Country || IsDivision(other) && other.Country == country)) return most;
        foreach (var other in match.List)
        {
            if (other == match || other.Senses.Length == 0) continue;
            // "Bewdley, Worcester and Upton": Bewdley is British alone
            if (IsOfOne(other, out var land) && land != country) return 0;
            var beside = Strongest(other);
            if (!beside.Kind.IsCity()
                || beside.Admin1 <= 0
                || sense.Admin1 != beside.Admin1
                || sense.Population * Alike < beside.Population
                || PlaceContainment.Distance(sense, beside) >= Drive)
            {
                continue;
            }
            most = Math.Max(most, IsOfOne(other, out _) ? OnlyNeighbourWeight : NeighbourWeight);
        }
        return most;
    }

    /// <summary>All that the name may mean lies in one country.</summary>
    private static bool IsOfOne(PlaceMatch match, out CountryCode country)
    {
        var land = country = match.Senses[0].Country;
        return !land.IsNone && Array.TrueForAll(match.Senses, sense => sense.Country == land);
    }

    private PlaceSense Strongest(PlaceMatch match)
    {
        PlaceSense best = default;
        double most = double.MinValue;
        foreach (var sense in match.Senses)
        {
            double weight = SenseWeight.Of(sense, gazetteer, near) + (match.IsState && sense.Kind == PlaceKind.Admin1 ? ContainedWeight : 0);
            if (weight > most) (best, most) = (sense, weight);
        }
        return best;
    }

    private void Settle(PlaceName name)
    {
        if (name.Senses.Length == 1) return;
        _votes.Add(name, -1);
        for (int i = 0; i < name.Senses.Length; i++) name.Odds[i] = name.Own[i] + _votes.For(name, i) + Drawn(name, name.Senses[i]);
        name.Normalise(weighed: true);
        _votes.Add(name, 1);
    }

    /// <summary>How many of the story's other names lie within a day's walk to an hour's drive, the nearer the more.</summary>
    private double Drawn(PlaceName name, in PlaceSense sense)
    {
        if (!(sense.Kind.IsCity() || sense.Kind == PlaceKind.Admin2)) return 0;
        double drawn = 0, wide = Math.Cos(sense.Lat * Math.PI / 180);
        foreach (var other in _drawing)
        {
            if (other == name) continue;
            ref readonly var there = ref other.Senses[other.BestIndex];
            if (!there.Kind.IsCity() && there.Kind != PlaceKind.Admin2) continue;
            double up = sense.Lat - there.Lat, across = (sense.Lon - there.Lon) * wide;
            if (Math.Abs(up) >= 3 || Math.Abs(across) >= 3) continue;
            double degrees = Math.Sqrt((up * up) + (across * across));
            if (degrees < 3) drawn += Math.Exp(-degrees / Reach) * other.Odds[other.BestIndex];
        }
        return DrawnWeight * Math.Log(1 + drawn);
    }
}
