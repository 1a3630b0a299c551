using System.Formats.Tar;

namespace ArticleKit.Cli.Containers;

/// <summary>A .tar, read as it streams by: regular files by their paths; links, devices and directories are passed over.</summary>
internal sealed class TarFile : IContainer
{
    private const int Magic = 257;

    public bool Recognises(ReadOnlySpan<byte> head) => head.Length >= Magic + 5 && head.Slice(Magic, 5).SequenceEqual("ustar"u8);

    public IEnumerable<Member> Members(PeekStream input, string name)
    {
        using var tar = new TarReader(input, leaveOpen: true);
        while (Next(tar) is { } entry)
        {
            if (entry.EntryType is not (TarEntryType.RegularFile or TarEntryType.V7RegularFile or TarEntryType.ContiguousFile)) continue;
            yield return new Member(entry.Name, Path.GetFileName(entry.Name), new PeekStream(entry.DataStream ?? Stream.Null));
        }
    }

    private static TarEntry? Next(TarReader tar)
    {
        try { return tar.GetNextEntry(); }
        catch (Exception error) when (error is InvalidDataException or EndOfStreamException or FormatException)
        {
            throw new ContainerException($"the tar is broken: {error.Message}");
        }
    }
}
