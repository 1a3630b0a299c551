namespace ArticleKit.Parsers.PlainText;

/// <summary>The publisher an editor's note names: "This story was edited by Ahram Online".</summary>
internal static class PublisherNote
{
    private static readonly string[] Cues = ["edited by ", "published by ", "translated by "];

    public static string? Find(string note)
    {
        foreach (string cue in Cues)
        {
            int at = note.IndexOf(cue, StringComparison.OrdinalIgnoreCase);
            if (at < 0 || !note.StartsWith("Th", StringComparison.Ordinal)) continue;
            string name = note[(at + cue.Length)..].TrimEnd('.', ' ', ')');
            int stop = name.IndexOfAny([',', '.', ';', '(']);
            if (stop > 0) name = name[..stop];
            foreach (string word in (ReadOnlySpan<string>)[" and ", " from ", " on "])
                if (name.IndexOf(word, StringComparison.Ordinal) is > 0 and int cut) name = name[..cut];
            if (name.Length > 1 && char.IsUpper(name[0])) return name.Trim();
        }
        return null;
    }
}
