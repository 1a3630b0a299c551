using System.Globalization;
using ArticleKit.Languages;
using ArticleKit.Model;

namespace ArticleKit.Parsers.Datelines;

/// <summary>Finds the dateline in a story whose blocks are known: cuts it off its paragraph, and fills what only the metadata says.</summary>
internal static class DatelineSplitter
{
    private const int FirstParagraphs = 3;

    /// <summary>March to July in full, as wire copy has them.</summary>
    private static readonly string[] WireMonths = ["Jan", "Feb", "March", "April", "May", "June", "July", "Aug", "Sept", "Oct", "Nov", "Dec"];

    /// <summary>The story with its dateline; `given` is what the metadata says, taken where the text has none.</summary>
    public static Story Split(Story story, Dateline? given = null)
    {
        int seen = 0;
        for (int i = 0; i < story.Blocks.Count && seen < FirstParagraphs; i++)
        {
            var block = story.Blocks[i];
            if (block.Kind != BlockKind.Paragraph && !(block.Kind == BlockKind.Subhead && seen == 0)) continue;
            if (DatelineReader.Read(story.Text, block.Span, story.Head.Published) is { } reading
                && (block.Kind == BlockKind.Paragraph || reading.Dateline.Rule == "dateline.place-alone")
                && (seen++ == 0 || Strong(reading)))
            {
                var blocks = new List<Block>(story.Blocks) { [i] = new Block(BlockKind.Dateline, reading.Dateline.Span) };
                if (reading.Body < block.Span.End) blocks.Insert(i + 1, new Block(BlockKind.Paragraph, new Span(reading.Body, block.Span.End)));
                return With(story with { Blocks = blocks }, Filled(reading.Dateline, given));
            }
            if (block.Kind == BlockKind.Paragraph) seen++;
        }
        return given is null ? story : With(story, given);
    }

    /// <summary>A dateline whose place, day and agency stand in fields of their own, written as wire copy writes it: "ATHENS, April 4 ANA -".</summary>
    public static Dateline OfParts(string place, string? published, Agency? agency)
    {
        string? day = published is { Length: >= 10 } ? published[..10] : null;
        string written = day is not null && DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? $", {WireMonths[date.Month - 1]} {date.Day}"
            : "";
        string text = place.ToUpperInvariant() + written + (agency is null ? " -" : $" {agency.Code} -");
        return new Dateline(default, DatelineForm.Dateline)
        {
            Text = text, PlaceText = place.ToUpperInvariant(), Date = day, Agency = agency?.Code, Rule = "dateline.metadata"
        };
    }

    private static bool Strong(DatelineReading reading) =>
        reading.Dateline.Rule is not ("dateline.place-dash" or "dateline.place-slash" or "dateline.place-alone" or "dateline.place-title" or "dateline.agency");

    private static Dateline Filled(Dateline read, Dateline? given) =>
        given is null
            ? read
            : read with { Date = read.Date ?? given.Date, PlaceText = read.PlaceText ?? given.PlaceText, Agency = read.Agency ?? given.Agency };

    public static Story With(Story story, Dateline dateline) => story with
    {
        Dateline = dateline,
        Head = story.Head with { Agency = story.Head.Agency ?? (dateline.Agency is { } name ? Agencies.Find(name) ?? new Agency(name, null) : null) },
    };

    /// <summary>A dateline that stands in metadata only: read if it can be, else its words are the place.</summary>
    public static Dateline? Given(string? text, string? published)
    {
        if (string.IsNullOrWhiteSpace(text) || !text.Any(char.IsLetter)) return null;
        text = text.Trim();
        if (DatelineReader.Read(text, new Span(0, text.Length), published) is { } reading)
            return reading.Dateline with { Text = reading.Dateline.Span.Folded(text), Span = default };
        var cursor = new DatelineCursor(text, 0, text.Length);
        if (text.Length > 80 || !PlaceReader.Take(ref cursor, out var place) || cursor.At < text.Length) return null;
        return new Dateline(default, DatelineForm.Dateline) { Text = text, PlaceText = place.Span.Folded(text), Rule = "dateline.metadata" };
    }
}
