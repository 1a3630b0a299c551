using System.IO.Compression;

namespace ArticleKit.Cli.Containers;

/// <summary>A .gz or .zst file: one member without a path of its own, named without the last extension.</summary>
internal sealed class CompressedFile(string what, byte[] magic, Func<Stream, Stream> decompress) : IContainer
{
    public static readonly CompressedFile Gzip = new("gzip", [0x1F, 0x8B], input => new GZipStream(input, CompressionMode.Decompress));
    public static readonly CompressedFile Zstandard = new("zstd", [0x28, 0xB5, 0x2F, 0xFD],
        input => new ZstdSharp.DecompressionStream(input, checkEndOfStream: true));

    public bool Recognises(ReadOnlySpan<byte> head) => head.StartsWith(magic);

    public IEnumerable<Member> Members(PeekStream input, string name)
    {
        var counted = new CountingStream(input);
        yield return new Member(null, Path.GetExtension(name) is ".gz" or ".zst" or ".zstd" or ".tgz" ? Path.ChangeExtension(name, null) : name,
            new PeekStream(new GuardedStream(decompress(counted), () => counted.Count, what)));
    }
}
