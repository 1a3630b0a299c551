using ArticleKit.Model;

namespace ArticleKit.Emitters.Tables;

/// <summary>One row a story: what it is, where it was filed, what it is about, how much was found.</summary>
internal static class StoryTable
{
    public static readonly Table Table = new("stories",
        ["path", "member", "index", "format", "language", "byline", "publisher", "url", "dateline_place", "dateline_country", "dateline_date", "focus_country",
            "focus_place", "characters", "quotes", "figures", "places", "dates", "lead"],
        (record, _) => [Row(record)]);

    private static Cell[] Row(ArticleRecord record)
    {
        var (source, head, dateline) = (record.Story.Source, record.Story.Head, record.Dateline);
        return
        [
            source.Path, source.Member, source.Index, source.Format, record.Language, head.Byline, head.Publisher, head.Url,
            dateline?.Place?.Name ?? dateline?.PlaceText, dateline?.Place?.Country, dateline?.Date, record.Focus?.Country, record.Focus?.PlaceId,
            record.Story.Offsets.CodePoints, record.Quotes.Count, record.Figures.Count, record.Places.Count, record.Dates.Count, record.Lead,
        ];
    }
}
