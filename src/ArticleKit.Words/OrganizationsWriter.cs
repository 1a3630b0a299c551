using System.Runtime.InteropServices;
using ArticleKit.Languages;

namespace ArticleKit.Words;

/// <summary>Writes organizations.dat as <see cref="OrganizationsHead"/> says.</summary>
internal static class OrganizationsWriter
{
    public static void Write(Lexicon lexicon, string path)
    {
        var organizations = lexicon.Organizations;
        var names = organizations.Names.ToArray();
        int words = names[^1].Word + 1;
        using var file = File.Create(path);
        file.Write(MemoryMarshal.AsBytes([new OrganizationsHead(organizations.Bodies.Length, names.Length, organizations.Characters.Length, words)]));
        file.Write(MemoryMarshal.AsBytes(organizations.Bodies));
        file.Write(MemoryMarshal.AsBytes<BodyName>(names.Select(entry => entry.Name).ToArray()));
        file.Write(MemoryMarshal.AsBytes(organizations.Characters));
        file.Write(MemoryMarshal.AsBytes<ushort>(Firsts(names, words)));
    }

    /// <summary>Where the names of each word begin, and at the end where those of the last do.</summary>
    private static ushort[] Firsts((int Word, BodyName Name)[] names, int words)
    {
        ushort[] firsts = new ushort[words + 1];
        foreach (var (word, _) in names) firsts[word + 1]++;
        for (int word = 0; word < words; word++) firsts[word + 1] = checked((ushort)(firsts[word + 1] + firsts[word]));
        return firsts;
    }
}
