using ArticleKit.Languages;

namespace ArticleKit.Text;

/// <summary>Guesses the entry of a word that no lexicon knows from how it ends, or from the known word it is made of.</summary>
internal static class Suffixes
{
    public static WordEntry Guess(ReadOnlySpan<char> word, Lexicon lexicon)
    {
        if (word.Length > 40) return Of(Tag.Noun);
        if (word.Length > 5 && word[^1] == 's' && !word.EndsWith("ss") && !word.EndsWith("us") && !word.EndsWith("is")) return Inflected(word, lexicon);
        if (word.EndsWith("ed")) return Of(Tag.Past, Tag.Participle, Tag.Adjective);
        if (word.EndsWith("ing") && word.Length > 5) return Of(Tag.Gerund, Tag.Noun);
        if (word.EndsWith("ly") && word.Length > 4) return Of(Tag.Adverb);
        if (Prefixed(word, lexicon) is { Tags: not 0 } known) return known;
        if (EndsAny(word, ["able", "ible", "al", "ic", "ous", "ive", "ful", "less", "ish", "esque", "most", "ian", "ean", "ese", "ary"]))
            return Of(Tag.Adjective, Tag.Noun);
        if (EndsAny(word, ["ise", "ize", "ify"])) return Of(Tag.Base, Tag.Noun);
        return Of(Tag.Noun);
    }

    private static WordEntry Inflected(ReadOnlySpan<char> word, Lexicon lexicon)
    {
        int number = lexicon.Vocabulary.Find(word[..^1]);
        if (number == 0 && word.EndsWith("ies")) number = Y(word, lexicon);
        if (number == 0 && word.EndsWith("es")) number = lexicon.Vocabulary.Find(word[..^2]);
        if (number == 0) return Of(Tag.Plural);
        ref readonly var singular = ref lexicon.Words[number];
        bool noun = singular.Can(Tag.Noun), verb = singular.Can(Tag.Base);
        if (noun && verb) return singular.First == Tag.Base ? Of(Tag.Third, Tag.Plural) : Of(Tag.Plural, Tag.Third);
        return Of(verb ? Tag.Third : Tag.Plural);
    }

    private static int Y(ReadOnlySpan<char> word, Lexicon lexicon)
    {
        Span<char> singular = stackalloc char[word.Length - 2];
        word[..^3].CopyTo(singular);
        singular[^1] = 'y';
        return lexicon.Vocabulary.Find(singular);
    }

    private static WordEntry Prefixed(ReadOnlySpan<char> word, Lexicon lexicon)
    {
        foreach (string prefix in (ReadOnlySpan<string>)["un", "re", "non", "anti", "over", "mis", "pre", "co", "out", "under", "inter", "super", "dis", "sub",
            "multi", "counter", "pro", "semi", "ultra", "micro", "cyber", "eco", "bio", "tele"])
        {
            if (word.Length < prefix.Length + 4 || !word.StartsWith(prefix)) continue;
            int number = lexicon.Vocabulary.Find(word[prefix.Length..]);
            if (number == 0) continue;
            var known = lexicon.Words[number];
            return new WordEntry { Tags = known.Tags, First = known.First, Second = known.Second };
        }
        return default;
    }

    private static bool EndsAny(ReadOnlySpan<char> word, ReadOnlySpan<string> endings)
    {
        foreach (string ending in endings) if (word.Length > ending.Length + 2 && word.EndsWith(ending)) return true;
        return false;
    }

    private static WordEntry Of(Tag first, Tag second = Tag.None, Tag third = Tag.None) => new()
    {
        First = first,
        Second = second,
        Tags = (first.Bit() | second.Bit() | third.Bit()) & ~1u,
    };
}
