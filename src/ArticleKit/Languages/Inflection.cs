namespace ArticleKit.Languages;

/// <summary>The regular English endings; the irregular forms stand in words.tsv.</summary>
internal static class Inflection
{
    /// <summary>A verb in all its forms, the lemma first.</summary>
    public static IEnumerable<string> Verb(string lemma)
    {
        yield return lemma;
        yield return Sibilant(lemma) ? lemma + "es" : ConsonantY(lemma) ? lemma[..^1] + "ies" : lemma + "s";
        string stem = lemma.EndsWith('e') && !lemma.EndsWith("ee", StringComparison.Ordinal) && !lemma.EndsWith("oe", StringComparison.Ordinal) && !lemma.EndsWith("ye", StringComparison.Ordinal) ? lemma[..^1] : lemma;
        yield return (lemma.EndsWith("ie", StringComparison.Ordinal) ? lemma[..^2] + "y" : stem) + "ing";
        yield return lemma.EndsWith('e') ? lemma + "d" : ConsonantY(lemma) ? lemma[..^1] + "ied" : lemma + "ed";
    }

    public static string Plural(string noun) => Sibilant(noun) ? noun + "es" : ConsonantY(noun) ? noun[..^1] + "ies" : noun + "s";

    private static bool Sibilant(string word) => word[^1] is 's' or 'x' or 'z' or 'o' || word.EndsWith("ch", StringComparison.Ordinal) || word.EndsWith("sh", StringComparison.Ordinal);

    private static bool ConsonantY(string word) => word.Length > 1 && word[^1] == 'y' && !"aeiou".Contains(word[^2]);
}
