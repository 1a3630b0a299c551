using System.Runtime.InteropServices;

namespace ArticleKit.Languages;

/// <summary>Writes word-classes.dat as <see cref="WordClassesHead"/> says.</summary>
internal static class WordClassesWriter
{
    /// <summary>The tables that the lexicon asked for.</summary>
    public static List<IWordClasses> Made { get; } = [];

    public static void Write(string path)
    {
        using var file = File.Create(path);
        file.Write(MemoryMarshal.AsBytes<long>([Made.Count]));
        int first = 0;
        foreach (var table in Made)
        {
            file.Write(MemoryMarshal.AsBytes([new WordClassesHead(WordKey.Of(table.Table), first, table.Classes.Count)]));
            first += table.Classes.Count;
        }
        foreach (var table in Made) file.Write(MemoryMarshal.AsBytes<ulong>([.. table.Classes]));
    }
}
