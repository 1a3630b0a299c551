namespace ArticleKit.Languages;

internal static partial class LexiconReader
{
    /// <summary>The folder Languages/ of the library.</summary>
    public static string Folder { get; set; } = "";

    /// <summary>One after the other: the words are numbered in the order they are asked for.</summary>
    public static void Together(Action one, Action other)
    {
        one();
        other();
    }

    /// <summary>The rows of a file that is there; no rows where there is none.</summary>
    public static Rows Read(string name) => new(System.Text.Encoding.UTF8.GetString(Bytes(name)));

    /// <summary>A word list as it lies on disk, in memory that is never moved; empty where there is none.</summary>
    public static ReadOnlySpan<byte> Bytes(string name)
    {
        string path = Path.Combine(Folder, name);
        if (!File.Exists(path)) return default;
        return Pinned.Copy(File.ReadAllBytes(path));
    }
}
