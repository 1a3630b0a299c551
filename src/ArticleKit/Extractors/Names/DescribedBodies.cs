using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Names;

/// <summary>
/// Bodies named by small words: "Pakistan's foreign ministry", "the Palestinian health ministry", "the Kurdistan security council", "the army".
/// </summary>
internal static class DescribedBodies
{
    /// <summary>The words before "of" in the name of a country.</summary>
    private const int Longest = 4;

    public static void Read(NameText text, Phrase phrase, RunReader runs, List<NameMention> into)
    {
        for (int i = phrase.First; i < phrase.End; i++)
        {
            // "Kenya's coast guard"
            bool guard = i > phrase.First && text.Is(i, BodyWord.Guard) && text.Is(i - 1, BodyWord.Guarded) && !text.Tokens[i - 1].IsCapital;
            if (!guard && !text.Entry(i).Is(WordFlags.Group)
                || !text.Tokens[i].IsWord
                || text.Tokens[i].IsCapital
                || !text.Tokens[i].Tag.In(Tags.Nominal)
                || runs.EndsBody(i + 1))
            {
                continue;
            }
            var type = guard ? SpeakerType.Military : text.Entry(i).Group;
            if (type is not (SpeakerType.GovernmentBody or SpeakerType.Military)) continue;
            if (type == SpeakerType.Military && i > phrase.First && text.Is(i - 1, NameWord.Civilian)) continue;
            // "the army command"
            while (type == SpeakerType.Military
                && i + 1 < phrase.End
                && text.Tokens[i + 1] is { IsCapital: false, SpaceBefore: true, Tag: Tag.Noun }
                && text.Entry(i + 1) is var next
                && next.Is(WordFlags.Group)
                && next.Group == type)
            {
                i++;
            }
            if (i + 1 < phrase.End && (text.IsHyphen(i + 1) || text.Word(i) is "agency" && text.IsName(i + 1))) continue;
            int first = i;
            while (first > phrase.First
                && first > i - 8
                && !text.IsPossessive(first - 1)
                && text.Tokens[first - 1].Tag is Tag.Noun or Tag.Name or Tag.Adjective
                && !text.IsHyphen(first - 1))
            {
                first--;
            }
            string? country = text.CountryAt(first, i, out int after, out var kind);
            int words = country is null ? first : after;
            while (words < i && text.Tokens[words].Tag == Tag.Adjective && text.Is(words, NameWord.Vague)) words++;
            if (country is null && words > first) first = words;
            int name = first;
            if (country is null && text.IsPossessive(first - 1) && first - 1 > phrase.First)
            {
                // "the Democratic Republic of Congo's army": "of" opens a phrase
                int limit = phrase.First > 0 && text.Word(phrase.First - 1) is "of" ? Math.Max(0, phrase.First - Longest) : phrase.First;
                country = text.CountryBefore(first - 1, limit, out name, out kind);
                if (country is null)
                {
                    if (PossessorIsPerson(text, first - 2)) continue;
                    name = Possessor(text, first - 1, phrase.First);
                    if (name == first - 1
                        || name < first - 2
                            && text.Entry(name).Is(WordFlags.Given)
                            && !text.Entry(name).Is(WordFlags.GivenWeak)
                            && !text.Entry(first - 2).Is(WordFlags.Suffix))
                    {
                        continue;
                    }
                }
            }
            // "three Haitian departments"
            if (name > phrase.First
                && text.Tokens[i].Tag == Tag.Plural
                && text.Tokens[phrase.First].Tag == Tag.NumberWord | text.Tokens[phrase.First].Kind == TokenKind.Number)
            {
                continue;
            }
            if (country is null && !IsDistinct(text, phrase, name, words, i)) continue;
            bool bare = name == i && country is null;
            if (bare && !(i > phrase.First && text.Word(phrase.First) is "the" or "The")) continue;
            string text_ = text.Slice(words, i + 1).ToLowerInvariant();
            into.Add(new NameMention
            {
                First = name,
                End = i + 1,
                FullFirst = name > phrase.First && text.Tokens[name - 1].Tag == Tag.Determiner ? name - 1 : name,
                FullEnd = i + 1,
                RoleFirst = name,
                RoleEnd = name,
                Rule = country is not null ? "names.nation-body" : bare ? "names.the-body" : "names.described-body",
                Text = text.Slice(name, i + 1),
                Type = type,
                Country = country,
                Base = text_,
            });
            return;
        }
    }

    /// <summary>
    /// Without a country a body must be one of a kind: "the foreign ministry", "the Kurdistan security council"; not "an editorial board" or "political
    /// committees".
    /// </summary>
    private static bool IsDistinct(NameText text, Phrase phrase, int name, int words, int head)
    {
        if (text.Tokens[head].Tag == Tag.Plural && text.Word(head) is not "police") return false;
        bool the = text.Word(phrase.First) is "the" or "The" || name < words;
        if (!the || !text.Is(head, NameWord.Institution)) return false;
        for (int i = words; i < head; i++)
            if (text.Tokens[i].Tag == Tag.Adjective && !text.Is(i, NameWord.Branch)) return false;
        return true;
    }

    private static bool PossessorIsPerson(NameText text, int token) => token >= 0 && (text.IsPersonNoun(token) || text.Entry(token).Is(WordFlags.Given));

    private static int Possessor(NameText text, int mark, int limit)
    {
        int first = mark;
        while (first > limit && (text.IsName(first - 1) || text.IsHyphen(first - 1))) first--;
        return text.IsHyphen(first) ? first + 1 : first;
    }
}
