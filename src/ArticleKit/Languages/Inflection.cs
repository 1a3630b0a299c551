namespace ArticleKit.Languages;

/// <summary>A form of a verb; the past is its participle too.</summary>
internal enum VerbForm { Base, Third, Gerund, Past }

/// <summary>The regular English endings; the irregular forms stand in words.tsv.</summary>
internal static class Inflection
{
    /// <summary>How many letters a form may have more than its verb.</summary>
    public const int LongestEnding = 3;

    /// <summary>A form of a verb, written into <paramref name="room"/>.</summary>
    public static ReadOnlySpan<char> Verb(ReadOnlySpan<char> lemma, VerbForm form, Span<char> room)
    {
        bool e = lemma[^1] == 'e', y = ConsonantY(lemma);
        return form switch
        {
            VerbForm.Third => Sibilant(lemma) ? Joined(lemma, "es", room) : y ? Joined(lemma[..^1], "ies", room) : Joined(lemma, "s", room),
            VerbForm.Gerund when lemma.EndsWith("ie", StringComparison.Ordinal) => Joined(lemma[..^2], "ying", room),
            VerbForm.Gerund => Joined(e && lemma[^2] is not ('e' or 'o' or 'y') ? lemma[..^1] : lemma, "ing", room),
            VerbForm.Past => e ? Joined(lemma, "d", room) : y ? Joined(lemma[..^1], "ied", room) : Joined(lemma, "ed", room),
            _ => lemma,
        };
    }

    public static string Plural(string noun) => Sibilant(noun) ? noun + "es" : ConsonantY(noun) ? noun[..^1] + "ies" : noun + "s";

    private static bool Sibilant(ReadOnlySpan<char> word) =>
        word[^1] is 's' or 'x' or 'z' or 'o' || word.EndsWith("ch", StringComparison.Ordinal) || word.EndsWith("sh", StringComparison.Ordinal);

    private static bool ConsonantY(ReadOnlySpan<char> word) => word.Length > 1 && word[^1] == 'y' && !"aeiou".Contains(word[^2]);

    private static ReadOnlySpan<char> Joined(ReadOnlySpan<char> stem, ReadOnlySpan<char> ending, Span<char> room)
    {
        stem.CopyTo(room);
        ending.CopyTo(room[stem.Length..]);
        return room[..(stem.Length + ending.Length)];
    }
}
