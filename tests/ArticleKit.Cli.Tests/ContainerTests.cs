using System.Formats.Tar;
using System.IO.Compression;
using System.Text;
using ArticleKit.Cli.Containers;
using Xunit;

namespace ArticleKit.Cli.Tests;

/// <summary>Archives and compressed files, whole, nested, broken and hostile.</summary>
public sealed class ContainerTests
{
    private const string Story = "RIVERTON (AP) - The bridge was closed.\n";

    [Fact]
    public void A_plain_file_is_its_own_member() => Assert.Equal([(null, "a.txt", Story)], Read(Bytes(Story), "a.txt"));

    [Fact]
    public void A_compressed_file_keeps_no_path_of_its_own() => Assert.Equal([(null, "a.html", Story)], Read(Gzip(Bytes(Story)), "a.html.gz"));

    [Fact]
    public void Zstandard_is_opened()
    {
        using var packed = new MemoryStream();
        using (var zstd = new ZstdSharp.CompressionStream(packed, leaveOpen: true)) zstd.Write(Bytes(Story));
        Assert.Equal([(null, "a.txt", Story)], Read(packed.ToArray(), "a.txt.zst"));
    }

    [Fact]
    public void Members_of_a_zip_and_a_tar_come_by_path_and_in_order()
    {
        (string?, string, string)[] want = [("b/2.txt", "2.txt", Story), ("a/1.txt", "1.txt", "one")];
        Assert.Equal(want, Read(Zip(("b/2.txt", Bytes(Story)), ("a/1.txt", Bytes("one"))), "x.zip"));
        Assert.Equal(want, Read(Tar(("b/2.txt", Bytes(Story)), ("a/1.txt", Bytes("one"))), "x.tar"));
        Assert.Equal(want, Read(Gzip(Tar(("b/2.txt", Bytes(Story)), ("a/1.txt", Bytes("one")))), "x.tar.gz"));
    }

    [Fact]
    public void Archives_nest_three_deep_and_no_deeper()
    {
        byte[] two = Zip(("inner.tar", Tar(("s.txt.gz", Gzip(Bytes(Story))))));
        Assert.Equal([("inner.tar!s.txt.gz", "s.txt", Story)], Read(two, "x.zip"));
        Assert.Contains("3 deep", Assert.Single(Errors(Zip(("a.zip", two)), "x.zip")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_warc_gives_the_pages_that_were_there()
    {
        string page = "<p>The bridge was closed.</p>";
        string warc = Record("warcinfo", "", "application/warc-fields", "software: none\r\n")
            + Record("response", "https://riverton.example/bridge", "application/http",
                $"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{page[..5]}\r\n{page.Length - 5:x}\r\n{page[5..]}\r\n0\r\n\r\n")
            + Record("response", "https://riverton.example/gone", "application/http", "HTTP/1.1 404 Not Found\r\nContent-Type: text/html\r\n\r\nno such page")
            + Record("response", "https://riverton.example/logo", "application/http", "HTTP/1.1 200 OK\r\nContent-Type: image/png\r\n\r\nPNG");
        Assert.Equal([("https://riverton.example/bridge", "https://riverton.example/bridge", page)], Read(Bytes(warc), "x.warc"));
        Assert.Equal([("https://riverton.example/bridge", "https://riverton.example/bridge", page)], Read(Gzip(Bytes(warc)), "x.warc.gz"));
    }

    [Fact]
    public void A_bomb_is_refused_and_named()
    {
        byte[] bomb = Gzip(new byte[GuardedStream.Floor + (32 << 20)]);
        Assert.Contains("bomb", Assert.Single(Errors(bomb, "x.gz")), StringComparison.Ordinal);
        Assert.Contains("bomb", Assert.Single(Errors(Zip(("x", new byte[GuardedStream.Floor + (32 << 20)]), ("y.txt", Bytes(Story))), "x.zip")),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x.zip")]
    [InlineData("x.tar")]
    [InlineData("x.gz")]
    [InlineData("x.warc")]
    public void A_file_cut_off_anywhere_ends_in_members_or_an_error(string name)
    {
        byte[] whole = name switch
        {
            "x.zip" => Zip(("a.txt", Bytes(Story)), ("b.txt", Bytes(Story))),
            "x.tar" => Tar(("a.txt", Bytes(Story)), ("b.txt", Bytes(Story))),
            "x.gz" => Gzip(Bytes(Story)),
            _ => Bytes(Record("resource", "a", "text/plain", Story) + Record("resource", "b", "text/plain", Story)),
        };
        for (int length = 0; length < whole.Length; length += 7) _ = Errors(whole[..length], name).Count;
    }

    private static List<(string? Path, string Name, string Text)> Read(byte[] bytes, string name)
    {
        var read = new List<(string?, string, string)>();
        foreach (var member in InputFiles.Open(new MemoryStream(bytes), name))
        {
            Assert.Null(member.Error);
            read.Add((member.Path, member.Name, new StreamReader(member.Content).ReadToEnd()));
        }
        return read;
    }

    private static List<string> Errors(byte[] bytes, string name)
    {
        var errors = new List<string>();
        foreach (var member in InputFiles.Open(new MemoryStream(bytes), name))
        {
            if (member.Error is { } error) { errors.Add(error); continue; }
            try { member.Content.CopyTo(Stream.Null); }
            catch (IOException refused) { errors.Add(refused.Message); }
        }
        return errors;
    }

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static string Record(string type, string uri, string content, string body) =>
        $"WARC/1.0\r\nWARC-Type: {type}\r\nWARC-Target-URI: {uri}\r\nContent-Type: {content}\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}\r\n\r\n";

    private static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(bytes);
        return packed.ToArray();
    }

    private static byte[] Zip(params (string Name, byte[] Bytes)[] files)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(bytes);
            }
        }
        return packed.ToArray();
    }

    private static byte[] Tar(params (string Name, byte[] Bytes)[] files)
    {
        using var packed = new MemoryStream();
        using (var tar = new TarWriter(packed, leaveOpen: true))
            foreach (var (name, bytes) in files) tar.WriteEntry(new PaxTarEntry(TarEntryType.RegularFile, name) { DataStream = new MemoryStream(bytes) });
        return packed.ToArray();
    }
}
