using System.IO.Compression;
using ArticleKit.Text;

namespace ArticleKit.Cli.Containers;

/// <summary>
/// A .zip: its members by their paths. A zip that comes through a pipe or from inside another archive is held in memory, up to <see cref="MostHeld"/>.
/// </summary>
internal sealed class ZipFile : IContainer
{
    private const int MostHeld = 512 << 20;
    private const int MostMembers = 10_000_000;

    public bool Recognises(ReadOnlySpan<byte> head) =>
        BinarySniffer.Office(head) is null && (head.StartsWith("PK\x03\x04"u8) || head.StartsWith("PK\x05\x06"u8));

    public IEnumerable<Member> Members(PeekStream input, string name)
    {
        using var held = Hold(input);
        using var zip = Open(held);
        int count = 0;
        foreach (var entry in zip.Entries)
        {
            if (entry.FullName.EndsWith('/')) continue;
            if (++count > MostMembers) throw new ContainerException($"the zip has more than {MostMembers} members");
            yield return One(entry);
        }
    }

    private static Member One(ZipArchiveEntry entry)
    {
        try
        {
            return new Member(entry.FullName, entry.Name, new PeekStream(new GuardedStream(entry.Open(), () => Math.Max(1, entry.CompressedLength), "zip")));
        }
        catch (InvalidDataException error)
        {
            return new Member(entry.FullName, entry.Name, new PeekStream(Stream.Null), $"the zip member is broken or encrypted: {error.Message}");
        }
    }

    private static ZipArchive Open(Stream held)
    {
        try { return new ZipArchive(held, ZipArchiveMode.Read, leaveOpen: true); }
        catch (InvalidDataException error) { throw new ContainerException($"the zip is broken: {error.Message}"); }
    }

    private static MemoryStream Hold(Stream input)
    {
        var held = new MemoryStream();
        byte[] buffer = new byte[81920];
        for (int read; (read = input.Read(buffer)) > 0;)
        {
            if (held.Length + read > MostHeld) throw new ContainerException($"the zip is larger than {MostHeld >> 20} MB: unpack it first");
            held.Write(buffer, 0, read);
        }
        held.Position = 0;
        return held;
    }
}
