using ArticleKit.Emitters.Audits;
using ArticleKit.Model;

namespace ArticleKit.Emitters.Tables;

/// <summary>One row a source over all stories, the most quoted first: the source audit for a spreadsheet.</summary>
internal static class SourceTable
{
    public static readonly Table Table = new("sources",
        ["name", "description", "type", "title", "affiliation", "country", "stories", "quotes", "direct", "partial", "indirect", "anonymous", "words",
            "words_in_marks"],
        (record, _) => Rows(Of(record))) { OfStories = false };

    public static IEnumerable<Cell[]> Rows(SourceAudit audit) => audit.Sources().Select(source => (Cell[])
    [
        source.Name, source.Description, source.Type is { } type ? Snake<SpeakerType>.Of(type) : null, source.Title, source.Affiliation, source.Country,
        source.Stories,
        source.Quotes, source.Direct, source.Partial, source.Indirect, source.Anonymous, source.Words, source.WordsInMarks,
    ]);

    private static SourceAudit Of(ArticleRecord record)
    {
        var audit = new SourceAudit();
        audit.Add(record);
        return audit;
    }
}
