using ArticleKit.Languages;
using ArticleKit.Model;

namespace ArticleKit.Extractors.Names;

/// <summary>"Ann and Bo Lund, the owners, said": the first of two has the family name of the second.</summary>
internal static class SharedFamily
{
    public static void Run(NameText text, List<NameMention> mentions)
    {
        HashSet<string>? whole = null, firsts = null;
        for (int m = 0; m + 1 < mentions.Count; m++)
        {
            var (first, second) = (mentions[m], mentions[m + 1]);
            if (first.Type != SpeakerType.Person && first.Rule != "names.last-name"
                || first.HasRole && !(first.RoleEnd == first.First && IsKin(text, first.RoleEnd - 1))
                || second.Type != SpeakerType.Person
                || first.End != first.First + 1
                || second.First != first.End + 1
                || second.End != second.First + 2
                || second.FullFirst != second.First
                || text.Word(first.End) is not "and"
                || text.Is(second.End - 1, NameWord.Generation))
            {
                continue;
            }
            string named = first.Text + " " + second.Family;
            whole ??= [.. mentions.Where(static mention => mention.Type == SpeakerType.Person).Select(static mention => mention.Text)];
            firsts ??= [.. whole.Where(static name => name.Contains(' ')).Select(static name => name[..name.IndexOf(' ')])];
            if (!whole.Contains(named) && !AreKin(text, first.First, second.End) && !(AreOwners(text, first.First) && !firsts.Contains(first.Text))) continue;
            mentions[m] = new NameMention
            {
                First = first.First, End = first.End, FullFirst = first.FullFirst, FullEnd = first.FullEnd, RoleFirst = first.First,
                RoleEnd = first.First, Rule = first.Rule, Text = named, Gender = text.Entry(first.First).Gender, Family = second.Family,
            };
        }
    }

    /// <summary>"owners Ann and Jim Lund": several of whom it is said what they are, and a first name that opens none of the story's.</summary>
    private static bool AreOwners(NameText text, int first) =>
        first > 0
            && !text.Tokens[first - 1].IsCapital
            && text.Entry(first - 1) is var noun
            && noun.Is(WordFlags.PersonPlural)
            && text.Tokens[first - 1].Tag == Text.Tag.Plural
        && text.Entry(first) is var name
            && name.Is(WordFlags.Given)
            && !name.Is(WordFlags.GivenWeak);

    /// <summary>"parents Ann and Bo Lund", "Ann and Bo Lund, the owners of": several who belong together.</summary>
    private static bool AreKin(NameText text, int first, int end)
    {
        if (first > 1 && (IsKin(text, first - 1) || text.Is(first - 1, ',') && IsKin(text, first - 2))) return true;
        if (!text.Is(end, ',')) return false;
        for (int i = end + 1; i < text.Tokens.Length && i < end + 4 && text.Tokens[i].IsWord; i++)
        {
            if (text.Word(i) is "who" or "of") return false;
            if (IsKin(text, i)) return true;
        }
        return false;
    }

    private static bool IsKin(NameText text, int token) =>
        text.Word(token) is "couple" || text.Entry(token).Is(WordFlags.PersonPlural) && text.Is(token, NameWord.Offspring);
}
