using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Names;

/// <summary>
/// Names as long as the letters in brackets behind them say: "Public Works and Procurement Norland (PWPN)", "Trade, Refugees and Citizenship Norland (TRCN)",
/// "The Energy and Rivers Institute (TERI)": each letter a word's first, from the last back, all words with capitals among them.
/// </summary>
internal static class Bracketed
{
    private const int Shortest = 3, Longest = 8;

    /// <summary>Puts each such name in place of what was read inside it.</summary>
    public static void Run(NameText text, List<NameMention> mentions)
    {
        bool[]? inside = null;
        Dictionary<int, string>? others = null;
        List<NameMention>? found = null;
        var tokens = text.Tokens;
        for (int open = 2; open + 2 < tokens.Length; open++)
        {
            if (tokens[open].Kind != TokenKind.Punct
                || !tokens[open + 1].IsAllCaps
                || tokens[open + 1] is not { IsWord: true, Length: >= Shortest and <= Longest }
                || !text.Is(open, '(')
                || !text.Is(open + 2, ')'))
            {
                continue;
            }
            if (First(text, open) is not (>= 0 and var first) || text.CountryAt(first, open, out int nation, out _) is not null && nation == open) continue;
            if (Body(text, first, open) is not { } type) { (others ??= [])[open] = text.Slice(first, open); continue; }
            inside ??= new bool[tokens.Length];
            for (int i = first; i < open; i++) inside[i] = true;
            (found ??= []).Add(new NameMention
            {
                First = first, End = open, FullFirst = first, FullEnd = open, RoleFirst = first, RoleEnd = first, Rule = "names.bracketed",
                Text = text.Slice(first, open), Type = type, Family = text.Slice(open - 1, open)
            });
        }
        // "the International Cocoa Accord (INCA)" is not the body of the letters
        if (others is not null) Forget(text, mentions, others);
        if (inside is null || found is null) return;
        var known = new Dictionary<int, int>();
        foreach (var mention in mentions)
            if (mention.Type is not (SpeakerType.Person or SpeakerType.UnnamedGroup)
                && inside[mention.End - 1]
                && (!known.TryGetValue(mention.End, out int start) || mention.First < start))
            {
                known[mention.End] = mention.First;
            }
        found.RemoveAll(name => known.TryGetValue(name.End, out int start) && start <= name.First);
        if (found.Count == 0) return;
        Array.Clear(inside);
        foreach (var name in found) for (int i = name.First; i < name.End; i++) inside[i] = true;
        mentions.RemoveAll(mention => inside[mention.First] && inside[mention.End - 1]);
        mentions.AddRange(found);
    }

    /// <summary>Takes out the well-known bodies whose letters the story gives to what is none, by where the brackets open.</summary>
    private static void Forget(NameText text, List<NameMention> mentions, Dictionary<int, string> others)
    {
        foreach (var mention in mentions) if (mention.Type is not (SpeakerType.Person or SpeakerType.UnnamedGroup)) others.Remove(mention.End);
        var letters = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (open, name) in others) letters.TryAdd(text.Slice(open + 1, open + 2), name);
        mentions.RemoveAll(mention => mention.Known >= 0
            && letters.TryGetValue(mention.Text, out string? name)
            && !text.Lexicon.Organizations[mention.Known].Name.AsSpan().StartsWith(name.AsSpan(0, 3), StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>The first word of the name, or -1 where the letters are not its words'.</summary>
    private static int First(NameText text, int open)
    {
        var letters = text.Word(open + 1);
        int left = letters.Length;
        for (int i = open - 1; i >= 0 && i > open - 3 * Longest; i--)
        {
            ref readonly var token = ref text.Tokens[i];
            if (token.IsWord && token.IsCapital)
            {
                if (text.Word(i)[0] != letters[left - 1]) return -1;
                if (--left == 0) return i;
            }
            else if (!(token.IsWord && text.Word(i) is "of" or "and" or "for" or "the" or "on" or "in" or "to" or "&") && !text.Is(i, ',') && !text.Is(i, '&'))
                return -1;
            if (token.IsSentenceStart) return -1;
        }
        return -1;
    }

    /// <summary>What its words say it is; null where none of them is a body's or, at the end, a country's.</summary>
    private static SpeakerType? Body(NameText text, int first, int end)
    {
        if (text.Entry(end - 1) is var last && last.Is(WordFlags.Suffix)) return last.Suffix;
        for (int i = first; i < end - 1; i++)
            if (text.Tokens[i].IsCapital && text.Entry(i) is var word && word.Is(WordFlags.Suffix) && text.Word(i + 1) is "of" or "for" or "on")
                return word.Suffix;
        return text.Entry(end - 1).Is(WordFlags.Nation) ? SpeakerType.Organization : null;
    }
}
