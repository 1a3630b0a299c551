using ArticleKit.Languages;
using ArticleKit.Model;

namespace ArticleKit.Extractors.Places;

/// <summary>
/// The country a story is about, and its division where that is clear: every mention votes, more in headline and lead and most where it acts or owns, and so
/// does the dateline;
/// besides, money, company forms, bodies, offices and ticker symbols hint.
/// </summary>
internal sealed class FocusFinder(PlaceText text, CountryHints hints)
{
    /// <summary>Less is no evidence.</summary>
    private const double Least = 0.3;

    // weights fitted on stories whose countries are known, then rounded; in mentions of a country
    private const double DatelineWeight = 1.5, HeadlineWeight = 1.5, TownWeight = 0.4, LeadWeight = 0.9, FirstWeight = 0.5, OpeningWeight = 1.3;
    private const double MoneyWeight = 0.7, CompanyLeadWeight = 2, CompanyWeight = 0.8;

    /// <summary>Whom the story's first words name it is most likely about.</summary>
    private const int Opening = 4;

    private static readonly CountryCode America = CountryCode.Of("US");

    private readonly CountryTally _votes = new(), _mentions = new();
    private readonly Dictionary<int, double> _divisions = [];

    /// <param name="matches">The story's places.</param>
    /// <param name="passed">Names that stand for no place where they are.</param>
    /// <param name="persons">Which words are persons' names.</param>
    /// <param name="dateline">Where the story was filed.</param>
    /// <param name="headline">The places of a headline that is no part of the text.</param>
    public Focus? Find(List<PlaceMatch> matches, List<PlaceMatch> passed, PersonNames persons, PlaceSense? dateline,
        List<(PlaceSense Sense, bool Owns)> headline)
    {
        foreach (var (sense, owns) in headline)
            Vote(sense, sense.Kind.IsState() ? (owns ? Weight(PlaceUse.Possessor) : HeadlineWeight) : TownWeight + LeadWeight, 1);
        int lead = hints.Lead;
        bool first = true;
        foreach (var match in matches)
        {
            if (match.Chosen is not { Country.IsNone: false } sense) continue;
            if (IsMoney(match))
            {
                if (sense.Country != America) Vote(sense, MoneyWeight, 0);
                continue;
            }
            double sure = sense.Kind.IsState() ? 1 : match.CountryOdds;
            double weight = sense.Kind.IsState() ? Weight(match.Use) : TownWeight * sure;
            bool leads = text[match.First].Start < lead;
            if (leads) weight += LeadWeight * sure;
            if (first) weight += FirstWeight * sure;
            first = false;
            if (match.First < Opening) weight += OpeningWeight * sure;
            Vote(sense, weight, leads ? 2 : 1);
        }
        foreach (var match in passed)
            if (IsInCompany(match, persons)) _votes.Add(match.Senses[0].Country, text[match.First].Start < lead ? CompanyLeadWeight : CompanyWeight);
        if (dateline is { } filed) Vote(filed, DatelineWeight, 1);
        foreach (var (country, weight) in hints.All) _votes.Add(country, weight);
        // a story without any place is about its paper's own
        if (_votes.Most().Sum < Least) foreach (var (country, weight) in hints.Local) _votes.Add(country, weight);
        var (most, votes) = _votes.Most();
        if (votes < Least) return null;
        return new Focus(most.Letters!, Division(most), null, Math.Round(votes / _votes.Sum(), 2));
    }

    private static double Weight(PlaceUse use) => use switch
    {
        PlaceUse.Possessor => 1.6,
        PlaceUse.Metonym => 1,
        PlaceUse.Demonym => 0.9,
        PlaceUse.InOrganization => 0.4,
        PlaceUse.Modifier => 0.8,
        _ => 0.6,
    };

    /// <summary>"Alcan Australia Ltd", "Unicorp Canada Corp": a company's name took in the country it works in.</summary>
    private bool IsInCompany(PlaceMatch match, PersonNames persons) =>
        match.Senses[0] is { Number: < 0, Kind: PlaceKind.Country, IsPeople: false }
            && text.IsCapital(match.First - 1)
            && !text[match.First].IsSentenceStart
            && !persons.Covers(match.First);

    /// <summary>"Canadian dlrs", "H.K. dollars": whose money it is says a little of whose story; that of the United States is named abroad.</summary>
    private bool IsMoney(PlaceMatch match) => text.Is(match.End, PlaceWord.Money);

    private void Vote(PlaceSense sense, double weight, double mentions)
    {
        if (sense.Country.IsNone) return;
        _votes.Add(sense.Country, weight);
        _mentions.Add(sense.Country, mentions);
        if (sense.Admin1 != 0) _divisions[sense.Admin1] = _divisions.GetValueOrDefault(sense.Admin1) + mentions;
    }

    /// <summary>The division most of the country's mentions lie in, those of the lead counting twice, if there are three or more.</summary>
    private string? Division(CountryCode country)
    {
        int best = 0;
        foreach (var (division, mentions) in _divisions)
            if (text.Gazetteer.CountryOf(division) == country && mentions > _divisions.GetValueOrDefault(best)) best = division;
        return best != 0 && _divisions[best] >= 3 && _divisions[best] > _mentions[country] / 2 ? text.Gazetteer.CodeOf(best) : null;
    }
}
