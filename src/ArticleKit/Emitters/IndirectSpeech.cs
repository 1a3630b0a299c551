using ArticleKit.Model;

namespace ArticleKit.Emitters;

/// <summary>Takes indirect quotes out of a record, and every reference to them.</summary>
internal static class IndirectSpeech
{
    public static ArticleRecord Without(ArticleRecord record)
    {
        var gone = record.Quotes.Where(quote => quote.Kind == QuoteKind.Indirect).Select(quote => quote.Id).ToHashSet();
        if (gone.Count == 0) return record;
        string? Kept(string? id) => id is not null && gone.Contains(id) ? null : id;
        return record with
        {
            Quotes = [.. record.Quotes.Where(quote => quote.Kind != QuoteKind.Indirect).Select(quote => quote with { Continues = Kept(quote.Continues) })],
            Figures = [.. record.Figures.Select(figure => figure with { QuoteId = Kept(figure.QuoteId) })],
            Dates = [.. record.Dates.Select(date => date with { QuoteId = Kept(date.QuoteId) })],
            Places = [.. record.Places.Select(place => place with
            {
                Mentions = [.. place.Mentions.Select(mention => mention with { QuoteId = Kept(mention.QuoteId) })]
            })],
        };
    }
}
