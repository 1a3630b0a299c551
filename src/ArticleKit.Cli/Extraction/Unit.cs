using ArticleKit.Cli.Inputs;
using ArticleKit.Emitters.Audits;
using ArticleKit.Model;
using ArticleKit.Parsers;

namespace ArticleKit.Cli.Extraction;

/// <summary>What one batch gave: its records end at a place in the unit's output, and so many of its stories failed.</summary>
internal readonly record struct Piece(Source Origin, long Place, int End, int Records, int Failures, ulong Digest);

/// <summary>A unit of work: some batches in, their records' bytes out, with the failures among them in order.</summary>
internal sealed class Unit
{
    public List<Batch> Batches { get; } = [];
    public ByteBuffer Output { get; } = new();
    public List<Piece> Pieces { get; } = [];
    public List<StoryFailure> Failures { get; } = [];

    /// <summary>In the place of records, where the output is a sum over stories.</summary>
    public SourceAudit Audit { get; } = new();

    /// <summary>Records in the output.</summary>
    public int Records => Pieces.Sum(piece => piece.Records);

    /// <summary>Goes out as soon as it is done: the input has no more at hand.</summary>
    public bool Flush { get; set; }

    /// <summary>A story failed and the run is to end with that; or it was stopped. What follows the last piece was not done.</summary>
    public bool Stopped { get; set; }

    public void Clear()
    {
        foreach (var batch in Batches) batch.Dispose();
        Batches.Clear();
        Output.Clear();
        Pieces.Clear();
        Failures.Clear();
        Audit.Clear();
        (Flush, Stopped) = (false, false);
    }
}
