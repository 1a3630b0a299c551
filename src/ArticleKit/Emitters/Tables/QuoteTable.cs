using ArticleKit.Model;

namespace ArticleKit.Emitters.Tables;

/// <summary>One row a quote, with who said it.</summary>
internal static class QuoteTable
{
    public static readonly Table Table = new("quotes",
        ["statement", "text", "kind", "speaker", "title", "affiliation", "country", "type", "cue", "start", "end"],
        (record, text) => record.Quotes.Select(quote => Row(quote, text)));

    private static Cell[] Row(Quote quote, StoryText text)
    {
        var speaker = quote.Speaker;
        return
        [
            text.Of(quote.Statement), text.Of(quote.Span), Snake<QuoteKind>.Of(quote.Kind), speaker?.Name ?? speaker?.Description, speaker?.Title,
            speaker?.Affiliation?.Name, speaker?.Country,
            speaker is null ? null : Snake<SpeakerType>.Of(speaker.Type), text.Of(quote.Cue?.Span), text.At(quote.Span.Start), text.At(quote.Span.End),
        ];
    }
}
