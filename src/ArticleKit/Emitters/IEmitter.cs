using ArticleKit.Model;

namespace ArticleKit.Emitters;

/// <summary>Writes records in one format; Begin and End frame the whole output.</summary>
internal interface IEmitter
{
    /// <summary>The format's name for `--to`.</summary>
    string Format { get; }

    void Begin(Stream output, EmitOptions options);
    void Write(ArticleRecord record, Stream output, EmitOptions options);
    void End(Stream output, EmitOptions options);
}

/// <summary>What of a record is written.</summary>
public sealed record EmitOptions
{
    public static readonly EmitOptions Default = new();

    /// <summary>Leave the blocks' text out.</summary>
    public bool NoText { get; init; }

    /// <summary>Add the story's text as `text`.</summary>
    public bool WithText { get; init; }

    /// <summary>Leave `generator` out, as samples and specs do.</summary>
    public bool NoGenerator { get; init; }

    /// <summary>Keep these lists and the story's head; null keeps all.</summary>
    public IReadOnlySet<string>? Only { get; init; }

    /// <summary>The table a CSV or TSV emitter writes.</summary>
    public string Table { get; init; } = "quotes";
}
