using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace ArticleKit.Cli.Containers;

/// <summary>
/// A WARC of crawled pages: the bodies of response records with status 200, and resource and conversion records, by their target URI.
/// Chunked, gzip, deflate and br bodies are opened.
/// </summary>
internal sealed class WarcFile : IContainer
{
    private const int MostHeader = 1 << 16;

    public bool Recognises(ReadOnlySpan<byte> head) => head.StartsWith("WARC/"u8);

    public IEnumerable<Member> Members(PeekStream input, string name)
    {
        while (Header(input, "WARC/") is { } header)
        {
            if (!long.TryParse(header.GetValueOrDefault("content-length"), NumberStyles.None, CultureInfo.InvariantCulture, out long length))
                throw new ContainerException("a WARC record has no Content-Length");
            var record = new PeekStream(new LimitedStream(input, length));
            if (One(header, record) is { } member) yield return member;
            record.CopyTo(Stream.Null);
        }
    }

    private static Member? One(Dictionary<string, string> header, PeekStream record)
    {
        string uri = header.GetValueOrDefault("warc-target-uri", "").Trim('<', '>');
        string type = header.GetValueOrDefault("content-type", "");
        if (header.GetValueOrDefault("warc-type") is "resource" or "conversion") return IsStory(type) ? new Member(uri, uri, record) : null;
        if (header.GetValueOrDefault("warc-type") != "response" || Header(record, "HTTP/") is not { } http) return null;
        if (http.GetValueOrDefault("") is not { } status
            || !status.Contains(" 200", StringComparison.Ordinal)
            || !IsStory(http.GetValueOrDefault("content-type", "text/html")))
        {
            return null;
        }
        Stream body = record;
        if (http.GetValueOrDefault("transfer-encoding", "").Contains("chunked", StringComparison.OrdinalIgnoreCase)) body = new ChunkedStream(record);
        var counted = new CountingStream(body);
        Stream? opened = http.GetValueOrDefault("content-encoding", "").Trim().ToUpperInvariant() switch
        {
            "GZIP" or "X-GZIP" => new GZipStream(counted, CompressionMode.Decompress),
            "DEFLATE" => new ZLibStream(counted, CompressionMode.Decompress),
            "BR" => new BrotliStream(counted, CompressionMode.Decompress),
            _ => null,
        };
        return new Member(uri, uri, new PeekStream(opened is null ? body : new GuardedStream(opened, () => counted.Count, "page")));
    }

    private static bool IsStory(string type) => type.StartsWith("text/", StringComparison.OrdinalIgnoreCase)
        || type.Contains("xml", StringComparison.OrdinalIgnoreCase) || type.Contains("json", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// The lines up to an empty one: the first under "", the others by their lower-case names. Null at the end or where it does not start so.
    /// </summary>
    private static Dictionary<string, string>? Header(Stream input, string start)
    {
        string? first = Line(input);
        while (first is { Length: 0 }) first = Line(input);
        if (first is null || !first.StartsWith(start, StringComparison.Ordinal)) return null;
        var header = new Dictionary<string, string> { [""] = first };
        int size = 0;
        while (Line(input) is { Length: > 0 } line)
        {
            if ((size += line.Length) > MostHeader) throw new ContainerException("a WARC header is longer than 64 KB");
            int colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0) header[line[..colon].Trim().ToLowerInvariant()] = line[(colon + 1)..].Trim();
        }
        return header;
    }

    private static string? Line(Stream input)
    {
        var line = new StringBuilder();
        for (int c; (c = input.ReadByte()) >= 0;)
        {
            if (c == '\n') return line.ToString().TrimEnd('\r');
            if (line.Length > MostHeader) throw new ContainerException("a WARC header line is longer than 64 KB");
            line.Append((char)c);
        }
        return line.Length == 0 ? null : line.ToString();
    }
}
