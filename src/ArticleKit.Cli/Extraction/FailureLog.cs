using ArticleKit.Cli.Outputs;
using ArticleKit.Parsers;

namespace ArticleKit.Cli.Extraction;

/// <summary>Says each failure in its place on stderr, of one kind the first ten and at the end how many more; and all of them in the --errors file.</summary>
internal sealed class FailureLog(Messages messages, ErrorFile? file, bool inline)
{
    private const int Shown = 10;
    private readonly SortedDictionary<string, long> _counts = new(StringComparer.Ordinal);

    public long Count { get; private set; }

    public void Add(IReadOnlyList<StoryFailure> failures)
    {
        file?.Add(failures);
        foreach (var failure in failures)
        {
            long count = _counts[failure.Code] = _counts.GetValueOrDefault(failure.Code) + 1;
            if (!inline && count <= Shown) messages.Failure(failure);
        }
        Count += failures.Count;
    }

    /// <summary>Failures of the run this one goes on from.</summary>
    public void Before(long count) => Count += count;

    public void Close()
    {
        if (inline) return;
        foreach (var (code, count) in _counts) if (count > Shown) messages.Error($"and {count - Shown} more like it ({code})");
    }
}
