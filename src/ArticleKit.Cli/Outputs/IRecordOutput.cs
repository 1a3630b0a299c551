using ArticleKit.Cli.Extraction;

namespace ArticleKit.Cli.Outputs;

/// <summary>Takes units in order and puts their records where they belong.</summary>
internal interface IRecordOutput : IDisposable
{
    void Add(Unit unit);

    /// <summary>Everything added so far is out of this process's hands; says how many bytes that is.</summary>
    long Flush();

    /// <summary>The last unit was added: the output is whole.</summary>
    void Finish();

    /// <summary>The run ended early. True where what is written is kept for --resume.</summary>
    bool Leave();

    /// <summary>Nothing came of it: an old output stays as it is.</summary>
    void Abandon();
}
