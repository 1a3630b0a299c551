namespace ArticleKit.Languages;

/// <summary>The singular of an English noun: as singulars.tsv has it, else by the ending.</summary>
internal sealed class Singulars
{
    private readonly Dictionary<string, string> _own = new(StringComparer.Ordinal);

    public Singulars(string language)
    {
        foreach (var row in LexiconReader.Read($"{language}/singulars.tsv")) _own[row.Cell(0).ToString()] = row.Cell(1).ToString();
    }

    /// <summary>In lower case; a singular is its own.</summary>
    public string Of(string plural)
    {
        string word = plural.ToLowerInvariant();
        if (_own.TryGetValue(word, out string? own)) return own;
        if (word.Length < 4) return word.Length == 3 && word[^1] == 's' ? word[..^1] : word;
        if (Ends(word, "men") && !Ends(word, "amen")) return word[..^2] + "an";
        if (Ends(word, "ies")) return word.Length == 4 ? word[..^1] : word[..^3] + "y";
        if (Ends(word, "sses") || Ends(word, "shes") || Ends(word, "ches") || Ends(word, "xes") || Ends(word, "zzes")) return word[..^2];
        return word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') ? word[..^1] : word;
    }

    private static bool Ends(string word, string ending) => word.EndsWith(ending, StringComparison.Ordinal);
}
