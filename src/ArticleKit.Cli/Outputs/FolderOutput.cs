using ArticleKit.Cli.Extraction;
using ArticleKit.Emitters;
using ArticleKit.Model;

namespace ArticleKit.Cli.Outputs;

/// <summary>
/// A folder that mirrors the inputs: archive/a/b.txt of the input folder archive becomes a/b.txt.json. Each file appears whole. A path inside an archive
/// becomes folders too; steps that lead outside are left out of it.
/// </summary>
internal sealed class FolderOutput(string folder, string extension, Framing frame, IReadOnlyList<string> inputs) : IRecordOutput
{
    private Source? _origin;
    private OutputTarget? _target;
    private RecordSink? _sink;

    public void Add(Unit unit)
    {
        int start = 0;
        foreach (var piece in unit.Pieces)
        {
            if (piece.End > start) Sink(piece.Origin).Add(unit.Output.Written[start..piece.End], Math.Max(1, piece.Records));
            start = piece.End;
        }
    }

    public long Flush() => 0;

    public void Finish() => Close();

    public bool Leave()
    {
        _target?.Abandon();
        return false;
    }

    public void Abandon() => _target?.Abandon();

    public void Dispose() => _target?.Dispose();

    private RecordSink Sink(Source origin)
    {
        if (_sink is not null && _origin == origin) return _sink;
        Close();
        string path = Path.Combine(folder, $"{Relative(origin)}.{extension}");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        _origin = origin;
        _target = OutputTarget.Open(path);
        _sink = new RecordSink(_target.Stream, frame);
        _sink.Begin();
        return _sink;
    }

    private void Close()
    {
        _sink?.End();
        _target?.Commit();
        (_sink, _target) = (null, null);
    }

    private string Relative(Source origin)
    {
        string path = origin.Path is null or "-" ? "stdin" : origin.Path;
        string? root = inputs.FirstOrDefault(input => Directory.Exists(input)
            && path.StartsWith(Path.TrimEndingDirectorySeparator(input) + "/", StringComparison.Ordinal));
        string relative = root is null ? Path.GetFileName(path) : path[(Path.TrimEndingDirectorySeparator(root).Length + 1)..];
        if (origin.Member is { } member) relative += "/" + member;
        return string.Join('/', relative.Split('/', '\\', '!', ':', '?', '*').Where(step => step is not ("" or "." or "..")));
    }
}
