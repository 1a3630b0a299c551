using ArticleKit.Languages;
using ArticleKit.Model;

namespace ArticleKit.Extractors.Places;

/// <summary>
/// The country a story is about, and its division where that is clear: every mention votes, twice in headline and lead, the dateline once more;
/// money, company forms and bodies hint where hardly a place is named.
/// </summary>
internal sealed class FocusFinder(PlaceText text)
{
    /// <summary>Less is no evidence.</summary>
    private const double Least = 0.5;

    /// <summary>Hints for one country together never outweigh two mentions.</summary>
    private const double MostHints = 1.5;
    private readonly Dictionary<ushort, double> _votes = [], _hints = [];
    private readonly Dictionary<int, double> _divisions = [];

    public Focus? Find(List<PlaceMatch> matches, PlaceSense? dateline)
    {
        int lead = text.Analysis.Story.Blocks.FirstOrDefault(block => block.Kind == BlockKind.Paragraph)?.Span.End ?? 0;
        foreach (var match in matches) if (match.Chosen is { } sense) Vote(sense, text[match.First].Start < lead ? 2 : 1);
        if (dateline is { } filed) Vote(filed, 1);
        Hint();
        if (_votes.Count == 0) return null;
        var (country, votes) = _votes.MaxBy(vote => vote.Value);
        if (votes < Least) return null;
        return new Focus(new CountryCode(country).Letters!, Division(new CountryCode(country), votes), null, Math.Round(votes / _votes.Values.Sum(), 2));
    }

    private void Vote(PlaceSense sense, double weight)
    {
        if (sense.Country.IsNone) return;
        _votes[sense.Country.Value] = _votes.GetValueOrDefault(sense.Country.Value) + weight;
        if (sense.Admin1 != 0) _divisions[sense.Admin1] = _divisions.GetValueOrDefault(sense.Admin1) + weight;
    }

    private void Hint()
    {
        var seen = new HashSet<int>();
        foreach (var token in text.Analysis.Tokens)
        {
            var (country, weight) = text.Words.Hint(token.Word);
            if (weight > 0 && seen.Add(token.Word)) _hints[country.Value] = Math.Min(MostHints, _hints.GetValueOrDefault(country.Value) + weight);
        }
        foreach (var (country, weight) in _hints) _votes[country] = _votes.GetValueOrDefault(country) + weight;
    }

    /// <summary>The division most of the country's mentions lie in, if there are three or more.</summary>
    private string? Division(CountryCode country, double votes)
    {
        int best = 0;
        foreach (var (division, weight) in _divisions) if (text.Gazetteer.CountryOf(division) == country && weight > _divisions.GetValueOrDefault(best)) best = division;
        return best != 0 && _divisions[best] >= 3 && _divisions[best] > votes / 2 ? text.Gazetteer.CodeOf(best) : null;
    }
}
