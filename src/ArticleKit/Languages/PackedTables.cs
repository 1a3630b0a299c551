namespace ArticleKit.Languages;

/// <summary>
/// The rows of the lists as the build packed them, read where they lie: opening forty resources and decoding them took a twentieth of the start.
/// </summary>
internal static unsafe class PackedTables
{
    private static readonly TableHead* Heads;
    private static readonly int Count;

    static PackedTables()
    {
        fixed (byte* data = LexiconReader.Bytes("any/tables.dat"))
        {
            if (data == null) return;
            Count = (int)*(long*)data;
            Heads = (TableHead*)(data + sizeof(long));
        }
    }

    /// <summary>The rows of a list; false where it is not packed.</summary>
    public static bool TryFind(string name, out ReadOnlySpan<char> rows)
    {
        ulong key = WordKey.Of(name);
        rows = default;
        for (int n = 0; n < Count; n++)
        {
            if (Heads[n].Table != key) continue;
            rows = new ReadOnlySpan<char>((char*)(Heads + Count) + Heads[n].First, Heads[n].Length);
            return true;
        }
        return false;
    }
}
