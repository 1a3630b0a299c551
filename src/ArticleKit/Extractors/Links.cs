using ArticleKit.Languages;
using ArticleKit.Text;

namespace ArticleKit.Extractors;

/// <summary>The last stage: says of every place, date and figure in which quote it stands, and lists speakers that no other stage made an entity of.</summary>
internal sealed class Links : IExtractor
{
    public string Name => "links";

    public Findings Extract(Analysis analysis, Lexicon lexicon, Findings found)
    {
        if (found.Quotes.Count == 0 && found.MarkedWords.Count == 0) return found;
        var stretches = new Enclosure(found);
        return found with
        {
            Places = [.. found.Places.Select(place => place with { Mentions = [.. place.Mentions.Select(mention => mention with { QuoteId = stretches.QuoteOf(mention.Span) })] })],
            Dates = [.. found.Dates.Select(date => date with { QuoteId = stretches.QuoteOf(date.Span), InMarks = stretches.InMarks(date.Span) })],
            Figures = [.. found.Figures.Select(figure => figure with { QuoteId = stretches.QuoteOf(figure.Span), InMarks = stretches.InMarks(figure.Span) })],
        };
    }
}
