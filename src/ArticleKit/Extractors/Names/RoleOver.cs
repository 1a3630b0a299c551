using ArticleKit.Languages;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Names;

/// <summary>
/// A role that runs over phrases up to the name: "head of sales Ann Lee", "chair of governors Ruth Beddoes", "the head of the agency, John Smith,".
/// </summary>
internal static class RoleOver
{
    /// <summary>The tokens that may stand between the role's noun and the name, without and with a comma before it.</summary>
    private const int Longest = 6, Reach = 14;

    /// <summary>Where the role before a name begins, or -1 where there is none.</summary>
    public static int Head(NameText text, int name, int limit)
    {
        int last = name - 1;
        // "mayor of port city Odesa", "head of the company Acme": the noun is the name's own
        if (last < limit + 2
            || !IsField(text, last)
            || text.Tokens[last].Tag == Tag.Adjective
            || !text.Tokens[name].SpaceBefore
            || text.Entry(last).Is(WordFlags.Group | WordFlags.PlaceEnding)
            || text.IsPersonNoun(last) && !text.Entry(last).Is(WordFlags.PersonPlural))
        {
            return -1;
        }
        for (int i = last; i > limit && i > name - Longest; i--)
        {
            if (IsField(text, i) || text.IsHyphen(i) || text.Word(i) is "and" && i < last) continue;
            if (text.Word(i) is not ("of" or "for")) return -1;
            int head = i - 1;
            return text.IsPersonNoun(head) && !text.Entry(head).Is(WordFlags.PersonPlural) && !text.Is(head, NameWord.Kin) && text.Tokens[head].Tag == Tag.Noun
                ? RoleBefore.Start(text, head, limit)
                : -1;
        }
        return -1;
    }

    /// <summary>"the head of the agency, John Smith,": the noun for the person before the phrases that end at the comma, or -1.</summary>
    public static int BeforeComma(NameText text, int comma, int limit)
    {
        for (int i = comma - 1; i > limit && i >= comma - Reach; i--)
        {
            if (text.IsPersonNoun(i) && text.Word(i + 1) is "of" or "for" or "to" or "at" or "in") return i;
            if (!text.IsHyphen(i)
                && !text.IsPossessive(i)
                && !(text.Tokens[i].IsWord
                    && text.Tokens[i].Tag.In(Tags.Nominal | Tags.Adjective | Tags.Determiner | Tags.Preposition | Tags.To | Tags.Coordinator))
                || text.IsCalendar(i))
            {
                return -1;
            }
        }
        return -1;
    }

    /// <summary>A small word of what somebody is head of.</summary>
    private static bool IsField(NameText text, int i) =>
        text.Tokens[i] is { IsWord: true, IsCapital: false } token
            && token.Tag.In(Tags.Noun | Tags.Plural | Tags.Adjective | Tags.Gerund)
            && !text.IsCalendar(i);
}
