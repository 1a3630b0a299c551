namespace ArticleKit.Emitters;

/// <summary>What offsets in a record count.</summary>
public enum OffsetUnit { CodePoint, Utf16, Utf8 }

/// <summary>What of a record is written, and how.</summary>
public sealed record EmitOptions
{
    public static readonly EmitOptions Default = new();

    /// <summary>Leave the blocks' text out.</summary>
    public bool NoText { get; init; }

    /// <summary>Add the story's text as `text`.</summary>
    public bool WithText { get; init; }

    /// <summary>Leave indirect speech out.</summary>
    public bool NoIndirect { get; init; }

    /// <summary>Leave `generator` out, as samples and specs do.</summary>
    public bool NoGenerator { get; init; }

    /// <summary>Keep these lists and the story's head; null keeps all.</summary>
    public IReadOnlySet<string>? Only { get; init; }

    /// <summary>What offsets count; ids always count code points.</summary>
    public OffsetUnit Offsets { get; init; }

    /// <summary>The table a CSV or TSV emitter writes.</summary>
    public string Table { get; init; } = "quotes";

    /// <summary>Colour the summary for a terminal.</summary>
    public bool Color { get; init; }

    /// <summary>The summary's width in characters.</summary>
    public int Width { get; init; } = 80;
}
