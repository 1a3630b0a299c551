using ArticleKit.Cli.Extraction;
using ArticleKit.Emitters;

namespace ArticleKit.Cli.Outputs;

/// <summary>All records in one stream: standard output or a file.</summary>
internal sealed class StreamOutput(OutputTarget target, Framing frame, bool resumable) : IRecordOutput
{
    private readonly RecordSink _sink = new(target.Stream, frame);
    private bool _begun;

    public void Add(Unit unit)
    {
        int start = 0;
        foreach (var piece in unit.Pieces)
        {
            if (piece.End > start) Begin();
            if (piece.End > start) _sink.Add(unit.Output.Written[start..piece.End], Math.Max(1, piece.Records));
            start = piece.End;
        }
    }

    public long Flush()
    {
        _sink.Flush();
        return target.IsFile ? target.Stream.Position : 0;
    }

    public void Finish()
    {
        Begin();
        _sink.End();
        target.Commit();
    }

    public bool Leave()
    {
        if (!target.IsFile) _sink.End();
        else if (resumable) _sink.Flush();
        else target.Abandon();
        return target.IsFile && resumable;
    }

    public void Abandon() => target.Abandon();

    public void Dispose() => target.Dispose();

    private void Begin()
    {
        if (!_begun) _sink.Begin();
        _begun = true;
    }
}
