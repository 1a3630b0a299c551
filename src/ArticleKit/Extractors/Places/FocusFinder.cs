using ArticleKit.Languages;
using ArticleKit.Model;

namespace ArticleKit.Extractors.Places;

/// <summary>
/// The country a story is about, and its division where that is clear: every mention votes, more in headline and lead and most where it acts or owns, and so does the dateline;
/// besides, money, company forms, bodies, offices and ticker symbols hint.
/// </summary>
internal sealed class FocusFinder(PlaceText text, FocusWords words, Organizations bodies)
{
    /// <summary>Less is no evidence.</summary>
    private const double Least = 0.3;

    // weights fitted on stories whose countries are known, then rounded; in mentions of a country
    private const double DatelineWeight = 1.5, TownWeight = 0.4, LeadWeight = 0.9, FirstWeight = 0.5, OpeningWeight = 1.3, MoneyWeight = 0.7, CompanyLeadWeight = 2, CompanyWeight = 0.8;

    /// <summary>Hints for one country together never outweigh a few mentions.</summary>
    private const double MostHints = 6;
    private const double LeadHint = 2, OpeningHint = 3;

    /// <summary>Whom the story's first words name it is most likely about.</summary>
    private const int Opening = 4, HintsOpening = 6;

    private static readonly CountryCode America = CountryCode.Of("US");

    private readonly CountryTally _votes = new(), _hints = new(), _mentions = new();
    private readonly Dictionary<int, double> _divisions = [];

    /// <param name="matches">The story's places.</param>
    /// <param name="passed">Names that stand for no place where they are.</param>
    /// <param name="persons">Which words are persons' names.</param>
    /// <param name="dateline">Where the story was filed.</param>
    public Focus? Find(List<PlaceMatch> matches, List<PlaceMatch> passed, PersonNames persons, PlaceSense? dateline)
    {
        int lead = Lead();
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
        foreach (var match in passed) if (IsInCompany(match, persons)) _votes.Add(match.Senses[0].Country, text[match.First].Start < lead ? CompanyLeadWeight : CompanyWeight);
        if (dateline is { } filed) Vote(filed, DatelineWeight, 1);
        Hint(lead, matches);
        var (country, votes) = _votes.Most();
        if (votes < Least) return null;
        return new Focus(country.Letters!, Division(country), null, Math.Round(votes / _votes.Sum(), 2));
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

    private int Lead()
    {
        foreach (var block in text.Analysis.Story.Blocks) if (block.Kind == BlockKind.Paragraph) return block.Span.End;
        return 0;
    }

    /// <summary>"Alcan Australia Ltd", "Unicorp Canada Corp": a company's name took in the country it works in.</summary>
    private bool IsInCompany(PlaceMatch match, PersonNames persons) => match.Senses[0] is { Number: < 0, Kind: PlaceKind.Country, IsPeople: false } && text.IsCapital(match.First - 1) && !text[match.First].IsSentenceStart && !persons.Covers(match.First);

    /// <summary>"Canadian dlrs", "H.K. dollars": whose money it is says a little of whose story; that of the United States is named abroad.</summary>
    private bool IsMoney(PlaceMatch match) => text.Is(match.End, PlaceWord.Money);

    private void Vote(PlaceSense sense, double weight, double mentions)
    {
        if (sense.Country.IsNone) return;
        _votes.Add(sense.Country, weight);
        _mentions.Add(sense.Country, mentions);
        if (sense.Admin1 != 0) _divisions[sense.Admin1] = _divisions.GetValueOrDefault(sense.Admin1) + mentions;
    }

    /// <summary>Each hint and each body counts once, however often the story says it.</summary>
    private void Hint(int lead, List<PlaceMatch> matches)
    {
        var story = text.Analysis.Story.Text;
        var tokens = text.Analysis.Tokens;
        Span<ulong> seen = stackalloc ulong[(words.Count + bodies.Count >> 6) + 1];
        seen.Clear();
        bool symbol = false;
        int form = -1; // the token behind a body: its form says nothing more, "Noranda Inc"
        int next = 0;
        for (int i = 0; i < tokens.Length; i++)
        {
            while (next < matches.Count && matches[next].End + 1 < i) next++;
            double share = tokens[i].Start >= lead ? 1 : i < HintsOpening ? OpeningHint : LeadHint;
            int hint = words.Match(story, tokens, i);
            if (hint == 0 && tokens[i].IsCapital && bodies.Match(story, tokens, i, tokens.Length, out int end) is >= 0 and var body)
            {
                if (bodies.CountryOf(body) is { IsNone: false } country && bodies.TypeOf(body) is { } type)
                {
                    form = end;
                    if (!IsOthers(country, i) && IsFirst(seen, words.Count + body)) _hints.Add(country, FocusWords.Weight(type) * share);
                }
                continue;
            }
            if (hint == 0 && tokens[i] is { Kind: Text.TokenKind.Symbol, Length: 1 }) hint = words.Sign(story[tokens[i].Start]);
            if (hint == 0 && tokens[i].Kind is Text.TokenKind.Symbol or Text.TokenKind.Punct && story[tokens[i].Start] is '<' or '(' && tokens[i].Length == 1)
            {
                var ticker = TickerSymbol.At(story, tokens[i].Start);
                hint = words.Ticker(ticker.Ending);
                if (!symbol && ticker.IsBare) { symbol = true; _hints.Add(America, words.TickerWeight); }
            }
            if (hint == 0 || i == form && words.IsForm(hint) || text.Is(i, PlaceWord.Money) && text.IsCapital(i - 1) || IsOthers(words[hint][0].Country, i) || !IsFirst(seen, hint)) continue;
            foreach (var (country, weight, _) in words[hint]) _hints.Add(country, weight * share);
        }
        foreach (var (country, weight, _) in words[Desk()]) _hints.Add(country, weight);
        foreach (var (country, weight) in _hints.All) _votes.Add(country, Math.Min(MostHints, weight));

        // "Pakistan's Foreign Office", "the Indian Congress": another country's name stands right before
        bool IsOthers(CountryCode country, int token)
        {
            for (int at = next; at < matches.Count && matches[at].End <= token; at++)
                if ((matches[at].End == token || text.IsPossessive(token - 1)) && matches[at].Chosen is { Country.IsNone: false } owner && owner.Country != country && owner.Kind == PlaceKind.Country) return true;
            return false;
        }
    }

    /// <summary>It has not been seen before; from now on it has.</summary>
    private static bool IsFirst(Span<ulong> seen, int number)
    {
        ulong bit = 1UL << (number & 63);
        bool first = (seen[number >> 6] & bit) == 0;
        seen[number >> 6] |= bit;
        return first;
    }

    /// <summary>The hint of the story's last line, where it only signs off.</summary>
    private int Desk()
    {
        var blocks = text.Analysis.Story.Blocks;
        return blocks.Count > 0 && blocks[^1] is { Kind: BlockKind.Signoff } last ? words.Desk(last.Span.Of(text.Analysis.Story.Text)) : 0;
    }

    /// <summary>The division most of the country's mentions lie in, those of the lead counting twice, if there are three or more.</summary>
    private string? Division(CountryCode country)
    {
        int best = 0;
        foreach (var (division, mentions) in _divisions) if (text.Gazetteer.CountryOf(division) == country && mentions > _divisions.GetValueOrDefault(best)) best = division;
        return best != 0 && _divisions[best] >= 3 && _divisions[best] > _mentions[country] / 2 ? text.Gazetteer.CodeOf(best) : null;
    }
}
