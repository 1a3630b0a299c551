using System.Collections.Frozen;
using ArticleKit.Languages;

namespace ArticleKit.Parsers.Html.Tree;

/// <summary>The words that class and id names are made of, and what they say: `c-relatedLinks__item` holds related, links, related-links and item.</summary>
internal static class PageWords
{
    private static readonly FrozenDictionary<string, Roles> Words = Load();

    /// <summary>By the first character, a bit for each length of a word: most names are ruled out by it.</summary>
    private static readonly uint[] Lengths = LengthsOf(Words.Keys);

    /// <summary>The roles of a class or id attribute's names.</summary>
    public static Roles RolesOf(ReadOnlySpan<char> names)
    {
        var roles = Roles.None;
        var lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> buffer = stackalloc char[64];
        while (!names.IsEmpty)
        {
            int space = names.IndexOfAny(' ', '\n', '\t');
            var name = space < 0 ? names : names[..space];
            names = space < 0 ? default : names[(space + 1)..];
            if (name.Length is 0 or > 60) continue;
            int length = Split(name, buffer);
            roles |= Match(buffer[..length], lookup);
        }
        return roles;
    }

    /// <summary>Lower case, words joined by `-`: `articleBody_main` becomes `article-body-main`.</summary>
    private static int Split(ReadOnlySpan<char> name, Span<char> into)
    {
        int n = 0;
        for (int i = 0; i < name.Length && n < into.Length - 1; i++)
        {
            char c = name[i];
            if (!char.IsAsciiLetterOrDigit(c)) { if (n > 0 && into[n - 1] != '-') into[n++] = '-'; continue; }
            if (char.IsAsciiLetterUpper(c) && i > 0 && char.IsAsciiLetterLower(name[i - 1]) && n > 0 && into[n - 1] != '-') into[n++] = '-';
            into[n++] = char.ToLowerInvariant(c);
        }
        if (n > 0 && into[n - 1] == '-') n--;
        return n;
    }

    /// <summary>Looks every word up, and every two neighbours with and without the hyphen.</summary>
    private static Roles Match(Span<char> name, FrozenDictionary<string, Roles>.AlternateLookup<ReadOnlySpan<char>> lookup)
    {
        var roles = Roles.None;
        Span<char> joined = stackalloc char[66];
        for (int start = 0; start < name.Length;)
        {
            int end = End(name, start);
            if (Find(name[start..end], lookup, out var found)) roles |= found;
            if (start == 0)
            {
                joined[0] = '^';
                name[..end].CopyTo(joined[1..]);
                if (Find(joined[..(end + 1)], lookup, out found)) roles |= found;
            }
            if (end < name.Length)
            {
                int next = End(name, end + 1);
                if (Find(name[start..next], lookup, out found)) roles |= found;
                name[start..end].CopyTo(joined);
                name[(end + 1)..next].CopyTo(joined[(end - start)..]);
                if (Find(joined[..(next - start - 1)], lookup, out found)) roles |= found;
            }
            start = end + 1;
        }
        return roles;
    }

    private static bool Find(ReadOnlySpan<char> word, FrozenDictionary<string, Roles>.AlternateLookup<ReadOnlySpan<char>> lookup, out Roles roles)
    {
        roles = Roles.None;
        return !word.IsEmpty && (Lengths[word[0]] >> Math.Min(word.Length, 31) & 1) != 0 && lookup.TryGetValue(word, out roles);
    }

    private static int End(ReadOnlySpan<char> name, int start)
    {
        int end = name[start..].IndexOf('-');
        return end < 0 ? name.Length : start + end;
    }

    private static uint[] LengthsOf(IEnumerable<string> words)
    {
        uint[] lengths = new uint[128];
        foreach (string word in words) lengths[word[0]] |= 1u << Math.Min(word.Length, 31);
        return lengths;
    }

    private static FrozenDictionary<string, Roles> Load()
    {
        var words = new Dictionary<string, Roles>(StringComparer.Ordinal);
        foreach (var row in LexiconReader.Read("any/page-words.tsv"))
        {
            string word = row.Cell(0).ToString();
            words[word] = words.GetValueOrDefault(word) | Enum.Parse<Roles>(row.Cell(1), ignoreCase: true);
        }
        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
