using ArticleKit.Languages;

namespace ArticleKit.Extractors.Names;

/// <summary>
/// Letters behind a person's name: "Ann Lee MP", "Sir Ian Reed KC OBE", "Tom Hale PhD". They are none of the name; those of an office are his role.
/// </summary>
internal static class PostNominals
{
    private static readonly Dictionary<string, bool> IsOffice = Load();

    /// <summary>The token at which the letters at the end of a run begin; the run's end where there are none, or no first and last name before them.</summary>
    public static int Start(NameText text, int first, int end)
    {
        int start = end;
        while (start - first > 2 && text.Tokens[start - 1].SpaceBefore && Find(text, start - 1, out _)) start--;
        return start - first >= 2 && !text.Tokens[start - 1].IsAllCaps ? start : end;
    }

    /// <summary>The letters of an office, tokens [First, End), among those from a token on; equal where there are none.</summary>
    public static (int First, int End) Office(NameText text, int start, int end)
    {
        for (int i = start; i < end; i++) if (Find(text, i, out bool office) && office) return (i, i + 1);
        return (start, start);
    }

    private static bool Find(NameText text, int token, out bool office) => Find(text.Word(token), out office);

    /// <summary>PhD, Ph.D., MP.</summary>
    public static bool Is(ReadOnlySpan<char> word) => Find(word, out _);

    private static bool Find(ReadOnlySpan<char> word, out bool office)
    {
        const int Longest = 8;
        Span<char> letters = stackalloc char[Longest];
        int length = 0;
        foreach (char c in word)
        {
            if (c == '.') continue;
            if (length == Longest) { office = false; return false; }
            letters[length++] = c;
        }
        return IsOffice.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(letters[..length], out office);
    }

    private static Dictionary<string, bool> Load()
    {
        var letters = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var row in LexiconReader.Read("en/post-nominals.tsv")) letters.Add(row.Cell(0).ToString(), row.Cell(1) is "office");
        return letters;
    }
}
