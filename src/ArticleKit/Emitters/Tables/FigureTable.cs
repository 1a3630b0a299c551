using ArticleKit.Model;

namespace ArticleKit.Emitters.Tables;

/// <summary>One row a figure: how many, of what, in what event, who says so.</summary>
internal static class FigureTable
{
    public static readonly Table Table = new("figures",
        ["text", "kind", "value", "bound", "min", "max", "unit", "counted", "event", "place", "country", "date", "speaker", "start", "end"],
        (record, text) => record.Figures.Select(figure => Row(figure, text)));

    private static Cell[] Row(Figure figure, StoryText text) =>
    [
        text.Of(figure.Span), Snake<FigureKind>.Of(figure.Kind), figure.Value, Snake<Bound>.Of(figure.Bound), figure.Min, figure.Max, figure.Unit,
        figure.Counted?.Resolved ?? text.Of(figure.Counted?.Span), figure.Event?.Type, figure.Place?.Name, figure.Place?.Country, figure.Date,
        figure.Speaker?.Name ?? figure.Speaker?.Description, text.At(figure.Span.Start), text.At(figure.Span.End),
    ];
}
