using ArticleKit.Cli.Inputs;
using ArticleKit.Parsers;

namespace ArticleKit.Cli.Extraction;

/// <summary>A unit of work: some batches in, their records' bytes out, with the failures among them in order.</summary>
internal sealed class Unit
{
    public List<Batch> Batches { get; } = [];
    public ByteBuffer Output { get; } = new();
    public List<StoryFailure> Failures { get; } = [];

    /// <summary>For each batch, in order, where its run stands among all runs and how many records came of it.</summary>
    public List<(long Place, int Records)> Runs { get; } = [];

    /// <summary>Records in the output.</summary>
    public int Records { get; set; }

    /// <summary>Goes out as soon as it is done: the input has no more at hand.</summary>
    public bool Flush { get; set; }

    public void Clear()
    {
        foreach (var batch in Batches) batch.Dispose();
        Batches.Clear();
        Output.Clear();
        Failures.Clear();
        Runs.Clear();
        Records = 0;
        Flush = false;
    }
}
