using ArticleKit.Cli.Inputs;

namespace ArticleKit.Cli.Outputs;

/// <summary>
/// Written beside a shard's output as NAME.order, for `merge`: a line that names the shard, then for each run of stories its place among the runs of all
/// inputs and how many records of it the output holds.
/// </summary>
internal sealed class OrderFile : IDisposable
{
    public const string Head = "# articlekit shard ";

    private readonly string _path;
    private readonly StreamWriter _writer;

    public OrderFile(string output, Shard shard)
    {
        _path = PathOf(output);
        _writer = new StreamWriter(OutputTarget.Part(_path)) { NewLine = "\n" };
        _writer.WriteLine($"{Head}{shard}");
    }

    public static string PathOf(string output) => output + ".order";

    public void Add(IEnumerable<(long Place, int Records)> runs)
    {
        foreach (var (place, records) in runs) if (records > 0) _writer.WriteLine($"{place} {records}");
    }

    /// <summary>Gives the file its name.</summary>
    public void Commit()
    {
        _writer.Dispose();
        File.Move(OutputTarget.Part(_path), _path, overwrite: true);
    }

    public void Dispose()
    {
        _writer.Dispose();
        File.Delete(OutputTarget.Part(_path));
    }
}
