using System.Runtime.InteropServices;
using System.Text;
using ArticleKit.Languages;

namespace ArticleKit.Words;

/// <summary>Writes tables.dat as <see cref="TableHead"/> says.</summary>
internal static class TablesWriter
{
    public static void Write(string folder, string path)
    {
        var tables = new List<(string Name, string Rows)>();
        foreach (string list in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(IsShortList))
        {
            string name = Path.GetRelativePath(folder, list).Replace('\\', '/');
            tables.Add((name, Rows(name)));
        }
        tables.Sort((a, b) => string.CompareOrdinal(a.Name, b.Name));
        if (tables.DistinctBy(table => WordKey.Of(table.Name)).Count() < tables.Count) throw new InvalidDataException("two lists have one key");
        using var file = File.Create(path);
        file.Write(MemoryMarshal.AsBytes<long>([tables.Count]));
        int first = 0;
        foreach (var (name, rows) in tables)
        {
            file.Write(MemoryMarshal.AsBytes([new TableHead(WordKey.Of(name), first, rows.Length)]));
            first += rows.Length;
        }
        foreach (var (_, rows) in tables) file.Write(MemoryMarshal.AsBytes(rows.AsSpan()));
    }

    private static bool IsShortList(string file) => Path.GetExtension(file) is ".tsv" or ".txt" && new FileInfo(file).Length < TableHead.Longest;

    private static string Rows(string name)
    {
        var rows = new StringBuilder();
        foreach (var row in LexiconReader.Read(name)) rows.Append(row).Append('\n');
        return rows.ToString();
    }
}
