using System.Text;
using ArticleKit.Model;

namespace ArticleKit.Cli.Inputs;

/// <summary>
/// Part K of N of the inputs, the same part wherever it runs: a file by the hash of its path as given (and its path inside an archive),
/// a corpus and a file of many stories by runs of <see cref="Run"/> stories, dealt out in turn from that hash on.
/// </summary>
internal sealed record Shard(int Number, int Of)
{
    /// <summary>Stories of one input that stay together.</summary>
    public const int Run = 256;

    /// <summary>True where this shard does the nth run of an input's stories.</summary>
    public bool Takes(Source source, int run) => (Hash(source.Path, Hash(source.Member, 14695981039346656037)) + (ulong)run) % (ulong)Of == (ulong)(Number - 1);

    public static Shard? TryParse(string text)
    {
        int slash = text.IndexOf('/', StringComparison.Ordinal);
        return slash > 0 && int.TryParse(text.AsSpan(0, slash), System.Globalization.NumberStyles.None, null, out int number)
            && int.TryParse(text.AsSpan(slash + 1), System.Globalization.NumberStyles.None, null, out int of) && number >= 1 && number <= of
            ? new Shard(number, of)
            : null;
    }

    public override string ToString() => $"{Number}/{Of}";

    private static ulong Hash(string? text, ulong hash)
    {
        foreach (byte b in Encoding.UTF8.GetBytes(text ?? "")) hash = (hash ^ b) * 1099511628211;
        return (hash ^ 0xFF) * 1099511628211;
    }
}
