using ArticleKit.Model;

namespace ArticleKit.Emitters.Tables;

/// <summary>A flat view of records: its name for `--table`, its columns, and the cells of each row a record gives.</summary>
internal sealed record Table(string Name, string[] Columns, Func<ArticleRecord, StoryText, IEnumerable<Cell[]>> Rows)
{
    /// <summary>Before the table's own columns.</summary>
    private static readonly string[] StoryColumns = ["story_id", "headline", "published", "agency"];

    /// <summary>Each table a file; a new one is a line here.</summary>
    public static readonly Table[] All = [StoryTable.Table, QuoteTable.Table, PlaceTable.Table, FigureTable.Table, DateTable.Table, SourceTable.Table];

    /// <summary>True where a row belongs to one story and starts with its columns; else a row is a sum over stories.</summary>
    public bool OfStories { get; init; } = true;

    public static Table Named(string name) => All.First(table => table.Name == name);

    public IEnumerable<string> AllColumns => OfStories ? StoryColumns.Concat(Columns) : Columns;

    public static Cell[] StoryCells(ArticleRecord record)
    {
        var head = record.Story.Head;
        return [head.Id ?? record.Story.Source.Sha256, head.Headline, head.Published, head.Agency?.Code];
    }
}

/// <summary>One cell's text; null is an empty cell.</summary>
internal readonly record struct Cell(string? Text)
{
    public static implicit operator Cell(string? text) => new(text);
    public static implicit operator Cell(int? number) => new(number?.ToString(System.Globalization.CultureInfo.InvariantCulture));
    public static implicit operator Cell(int number) => new(number.ToString(System.Globalization.CultureInfo.InvariantCulture));
    public static implicit operator Cell(double? number) => new(number?.ToString(System.Globalization.CultureInfo.InvariantCulture));
    public static implicit operator Cell(decimal? number) => new(number is { } value
        ? (value / 1.0000000000000000000000000000m).ToString(System.Globalization.CultureInfo.InvariantCulture)
        : null);
    public static implicit operator Cell(bool truth) => new(truth ? "true" : "false");
}
