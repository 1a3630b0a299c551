using System.Buffers;
using ArticleKit.Model;

namespace ArticleKit.Emitters;

/// <summary>
/// Writes records in one format. Keeps nothing between two calls, so threads share one; what stands around the records is its <see cref="Framing"/>.
/// </summary>
internal interface IEmitter
{
    /// <summary>The format's name for `--to`, also the extension of `-o NAME.EXT`.</summary>
    string Format { get; }

    Framing Frame(EmitOptions options);

    void Write(ArticleRecord record, IBufferWriter<byte> output, EmitOptions options);
}

/// <summary>The text around the records of one output: what stands between two, before and after several, and what stands for none.</summary>
internal sealed record Framing
{
    public static readonly Framing None = new();

    /// <summary>Always first: a table's column names.</summary>
    public string Header { get; init; } = "";

    /// <summary>Before the first record where more follow.</summary>
    public string Open { get; init; } = "";
    public string Between { get; init; } = "";

    /// <summary>After the last of several.</summary>
    public string Close { get; init; } = "";

    /// <summary>Where there is no record at all.</summary>
    public string Empty { get; init; } = "";
}
