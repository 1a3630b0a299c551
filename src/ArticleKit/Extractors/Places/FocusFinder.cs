using ArticleKit.Languages;
using ArticleKit.Model;

namespace ArticleKit.Extractors.Places;

/// <summary>The country a story is about: every mention votes, more so in the headline and the first paragraph.</summary>
internal static class FocusFinder
{
    public static Focus? Find(PlaceText text, List<PlaceMatch> matches)
    {
        var votes = new Dictionary<ushort, double>();
        double all = 0;
        int lead = text.Analysis.Story.Blocks.FirstOrDefault(block => block.Kind == BlockKind.Paragraph)?.Span.End ?? 0;
        foreach (var match in matches)
        {
            if (match.Chosen is not { } sense || sense.Country.IsNone) continue;
            double weight = text[match.First].Start < lead ? 2 : 1;
            votes[sense.Country.Value] = votes.GetValueOrDefault(sense.Country.Value) + weight;
            all += weight;
        }
        if (votes.Count == 0) return null;
        var best = votes.MaxBy(vote => vote.Value);
        return new Focus(new CountryCode(best.Key).Letters!, null, null, Math.Round(best.Value / all, 2));
    }
}
