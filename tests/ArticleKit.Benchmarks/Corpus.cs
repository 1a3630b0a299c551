using System.IO.Compression;
using ArticleKit.Model;
using ArticleKit.Parsers;

namespace ArticleKit.Benchmarks;

/// <summary>Stories for a benchmark: rows of a .jsonl (also .gz), files, folders.</summary>
internal static class Corpus
{
    internal sealed record Input(string Path, byte[] Bytes, IStoryParser Parser);

    public static IEnumerable<Input> Read(string path)
    {
        if (Directory.Exists(path)) return Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).SelectMany(Read);
        byte[] bytes = Bytes(path);
        if (!path.Contains(".jsonl", StringComparison.Ordinal)) return [Of(path, bytes)];
        var rows = new List<Input>();
        for (int start = 0; start < bytes.Length;)
        {
            int end = Array.IndexOf(bytes, (byte)'\n', start) is >= 0 and int at ? at : bytes.Length;
            if (end > start) rows.Add(new Input(path, bytes[start..end], Pipeline.Parsers.First(parser => parser.Format == "jsonl")));
            start = end + 1;
        }
        return rows;
    }

    public static IEnumerable<Story> Parse(Input input) =>
        input.Parser.Parse(new MemoryStream(input.Bytes, 0, input.Bytes.Length, writable: false, publiclyVisible: true), new Source { Path = input.Path },
            ParseOptions.Default).Select(result => result.Story).OfType<Story>();

    private static Input Of(string path, byte[] bytes) => new(path, bytes,
        Pipeline.Parsers.First(parser => parser.Recognises(bytes.AsSpan(0, Math.Min(bytes.Length, 4096)), new Source { Path = path })));

    private static byte[] Bytes(string path)
    {
        byte[] bytes = File.ReadAllBytes(path);
        if (!path.EndsWith(".gz", StringComparison.Ordinal)) return bytes;
        using var unpacked = new MemoryStream();
        using (var gzip = new GZipStream(new MemoryStream(bytes), CompressionMode.Decompress)) gzip.CopyTo(unpacked);
        return unpacked.ToArray();
    }
}
