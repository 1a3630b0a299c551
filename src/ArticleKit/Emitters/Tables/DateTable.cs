using ArticleKit.Model;

namespace ArticleKit.Emitters.Tables;

/// <summary>One row a date or time, with the days it means.</summary>
internal static class DateTable
{
    public static readonly Table Table = new("dates",
        ["text", "type", "value", "earliest", "latest", "granularity", "resolution", "start", "end"],
        (record, text) => record.Dates.Select(date => Row(date, text)));

    private static Cell[] Row(DateMention date, StoryText text) =>
    [
        text.Of(date.Span), Snake<DateType>.Of(date.Type), date.Value, date.Earliest, date.Latest, date.Granularity, date.Resolution, text.At(date.Span.Start),
        text.At(date.Span.End),
    ];
}
