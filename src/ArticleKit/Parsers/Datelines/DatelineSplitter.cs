using ArticleKit.Languages;
using ArticleKit.Model;

namespace ArticleKit.Parsers.Datelines;

/// <summary>Finds the dateline in a story whose blocks are known: cuts it off its paragraph, and fills what only the metadata says.</summary>
internal static class DatelineSplitter
{
    private const int FirstParagraphs = 3;

    /// <summary>The story with its dateline; `given` is what the metadata says, taken where the text has none.</summary>
    public static Story Split(Story story, Dateline? given = null)
    {
        int seen = 0;
        for (int i = 0; i < story.Blocks.Count && seen < FirstParagraphs; i++)
        {
            var block = story.Blocks[i];
            if (block.Kind != BlockKind.Paragraph) continue;
            if (DatelineReader.Read(story.Text, block.Span, story.Head.Published) is { } reading && (seen++ == 0 || Strong(reading)))
            {
                var blocks = new List<Block>(story.Blocks) { [i] = new Block(BlockKind.Dateline, reading.Dateline.Span) };
                if (reading.Body < block.Span.End) blocks.Insert(i + 1, new Block(BlockKind.Paragraph, new Span(reading.Body, block.Span.End)));
                return With(story with { Blocks = blocks }, Filled(reading.Dateline, given));
            }
            seen++;
        }
        return given is null ? story : With(story, given);
    }

    private static bool Strong(DatelineReading reading) => reading.Dateline.Rule is not ("dateline.place-dash" or "dateline.place-slash" or "dateline.agency");

    private static Dateline Filled(Dateline read, Dateline? given) => given is null ? read : read with { Date = read.Date ?? given.Date, PlaceText = read.PlaceText ?? given.PlaceText, Agency = read.Agency ?? given.Agency };

    private static Story With(Story story, Dateline dateline) => story with
    {
        Dateline = dateline,
        Head = story.Head with { Agency = story.Head.Agency ?? (dateline.Agency is { } name ? Agencies.Find(name) ?? new Agency(name, null) : null) },
    };

    /// <summary>A dateline that stands in metadata only: read if it can be, else its words are the place.</summary>
    public static Dateline? Given(string? text, string? published)
    {
        if (string.IsNullOrWhiteSpace(text) || !text.Any(char.IsLetter)) return null;
        text = text.Trim();
        if (DatelineReader.Read(text, new Span(0, text.Length), published) is { } reading) return reading.Dateline with { Text = reading.Dateline.Span.Folded(text), Span = default };
        var cursor = new DatelineCursor(text, 0, text.Length);
        if (text.Length > 80 || !PlaceReader.Take(ref cursor, out var place) || cursor.At < text.Length) return null;
        return new Dateline(default, DatelineForm.Dateline) { Text = text, PlaceText = place.Span.Folded(text), Rule = "dateline.metadata" };
    }
}
