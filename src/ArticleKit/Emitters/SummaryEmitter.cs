using System.Buffers;
using System.Text;
using ArticleKit.Model;

namespace ArticleKit.Emitters;

/// <summary>
/// What a person at a terminal wants to see of a story on one screen: its head, who said what, where, how many, when. Not for programs: the layout may change.
/// </summary>
internal sealed class SummaryEmitter : IEmitter
{
    public string Format => "summary";

    public Framing Frame(EmitOptions options) => new() { Between = "\n" };

    public void Write(ArticleRecord record, IBufferWriter<byte> output, EmitOptions options)
    {
        if (options.NoIndirect) record = IndirectSpeech.Without(record);
        var page = new SummaryPage(options.Color, Math.Clamp(options.Width, 40, 160));
        var text = new StoryText(record.Story, options.Offsets);
        Head(record, page);
        Quotes(record, text, page);
        page.Section("Figures", record.Figures.Count, 8, record.Figures.Select(figure => (text.Of(figure.Span), Figure(figure))));
        page.Section("Places", record.Places.Count, 8,
            record.Places.OrderByDescending(place => place.Mentions.Count).Select(place => (place.Name, Place(place))));
        page.Section("Dates", record.Dates.Count, 6, record.Dates.Select(date => (text.Of(date.Span), date.Value ?? "")));
        foreach (var warning in record.Warnings) page.Line($"warning: {warning.Message}", SummaryPage.Style.Warning);
        Encoding.UTF8.GetBytes(page.ToString(), output);
    }

    private static void Head(ArticleRecord record, SummaryPage page)
    {
        var head = record.Story.Head;
        page.Line(head.Headline ?? record.Story.Source.Path ?? "(no headline)", SummaryPage.Style.Headline);
        string?[] facts =
        [
            record.Dateline?.Place?.Name ?? record.Dateline?.PlaceText, head.Published ?? record.Dateline?.Date, head.Agency?.Name ?? head.Agency?.Code,
            head.Byline,
            record.Focus is { } focus ? $"about {focus.Country}" : null, record.Language, Size(record.Story.Offsets.CodePoints),
        ];
        page.Line(string.Join(" · ", facts.Where(fact => !string.IsNullOrEmpty(fact))), SummaryPage.Style.Faint);
        if (record.Lead is { } lead) page.Paragraph(lead);
    }

    private static string Size(int characters) =>
        characters == 1 ? "1 character" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{characters:N0} characters");

    private static void Quotes(ArticleRecord record, StoryText text, SummaryPage page)
    {
        page.Heading("Quotes", record.Quotes.Count);
        foreach (var quote in record.Quotes.Take(10))
        {
            string said = quote.Kind switch
            {
                QuoteKind.Direct => $"“{text.Of(quote.Span)}”",
                QuoteKind.Partial => text.Of(quote.Statement) ?? $"“{text.Of(quote.Span)}”",
                _ => text.Of(quote.Span)
            };
            page.Item(Speaker(quote.Speaker), said);
        }
        page.More(record.Quotes.Count - 10);
    }

    private static string Speaker(Speaker? speaker) =>
        speaker is null
            ? "(nobody named)"
            : speaker.Name is null ? speaker.Description ?? "(unnamed)" : speaker.Title is { } title ? $"{speaker.Name}, {title}" : speaker.Name;

    private static string Figure(Figure figure)
    {
        string?[] parts = [figure.Event?.Type, figure.Place?.Name is { } place ? $"in {place}" : null,
            (figure.Speaker?.Name ?? figure.Speaker?.Description) is { } speaker ? $"says {speaker}" : null];
        return string.Join(", ", parts.Where(part => part is not null));
    }

    private static string Place(Place place)
    {
        string where = place.Country is { } country && place.Type != "country" ? $"{place.Type}, {country}" : place.Type;
        return place.Mentions.Count > 1 ? $"{where}, {place.Mentions.Count} times" : where;
    }
}
