using ArticleKit.Languages;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Names;

/// <summary>What is said of somebody between commas behind the name: "Ann Lee, a University of Lund professor who".</summary>
internal static class Apposition
{
    private const int Longest = 9;

    /// <summary>
    /// The noun for a person that a phrase has as its head, -1 where it has none; the phrase's first token without its article, and the token it breaks off at.
    /// </summary>
    public static int Head(NameText text, int start, int limit, out int first, out int end)
    {
        int i = first = Opening(text, start, limit), head = -1;
        for (; i < limit && i < first + Longest; i++)
        {
            ref readonly var token = ref text.Tokens[i];
            if (text.IsHyphen(i) || token.Tag == Tag.Possessive && i > first) continue;
            if (head < 0 && (IsInName(text, i, first, limit) || IsMeasure(text, i, limit))) continue;
            if (!token.IsWord
                || text.IsCalendar(i)
                || text.Word(i) is "today" or "yesterday"
                || !token.Tag.In(Tags.Nominal | Tags.Adjective | Tags.Participle | Tags.PossessivePronoun | Tags.Gerund)
                || head >= 0 && head == i - 1 && OpensClause(text, i, limit))
            {
                break;
            }
            // "director general of"
            if (IsHead(text, i, first, limit) || head >= 0 && head == i - 1 && text.Is(i, NameWord.Postpositive)) head = i;
        }
        end = i;
        return head;
    }

    /// <summary>Behind what opens a phrase and is no part of a role: "then the", "another", "his", "a 34-year-old".</summary>
    private static int Opening(NameText text, int i, int limit)
    {
        if (text.Tokens[i].Tag == Tag.Adverb && i + 1 < limit && text.Is(i, NameWord.Once)) i++;
        if (text.Word(i) is "the" or "a" or "an" or "The" or "another" || text.Tokens[i].Tag == Tag.PossessivePronoun) i++;
        return i < limit && text.Tokens[i].Kind == TokenKind.Number && text.UnitEnd(i, limit) is var age && age > i + 1 && text.IsOld(age - 1) ? age : i;
    }

    /// <summary>A noun for a person, or the letters of an office: CEO, MP for.</summary>
    private static bool IsHead(NameText text, int i, int first, int limit) =>
        text.IsPersonNoun(i)
            || text.Tokens[i].IsAllCaps
                && text.IsTitle(i)
                && (text.Is(i, NameWord.Post)
                    || i + 1 < limit
                        && (text.Word(i + 1) is "for"
                            || i > first && text.Is(i, NameWord.Member) && (!text.Tokens[i + 1].IsWord || text.Tokens[i + 1].Tag == Tag.Preposition)));

    /// <summary>Behind the head: "a pollster working for Acme", "a delegate responsible for", but "the chief accused".</summary>
    private static bool OpensClause(NameText text, int i, int limit) =>
        i + 1 < limit
            && !text.IsPersonNoun(i)
            && !text.IsPersonNoun(i + 1)
            && (text.Tokens[i].Tag.In(Tags.Participle | Tags.Gerund) || text.Tokens[i].Tag == Tag.Adjective && text.Tokens[i + 1].Tag == Tag.Preposition);

    /// <summary>"Lund's 2008 campaign manager", "a 30-year veteran", "the most unlikely candidate".</summary>
    private static bool IsMeasure(NameText text, int i, int limit) =>
        i + 1 < limit
            && (text.Tokens[i] is { Kind: TokenKind.Number, Length: <= 4 }
                ? text.IsHyphen(i + 1) || text.Tokens[i + 1].IsWord
                : text.Tokens[i].Tag == Tag.Adverb && text.Tokens[i + 1].Tag.In(Tags.Adjective | Tags.Participle));

    /// <summary>"Research and Advocacy Director", "University of Lund professor": a small word inside a body's or an office's name before the noun.</summary>
    private static bool IsInName(NameText text, int i, int first, int limit) =>
        (text.Tokens[i].Tag == Tag.Coordinator || text.Word(i) is "of" || text.Is(i, '&'))
            && i > first
            && text.Tokens[i - 1].IsCapital
            && i + 1 < limit
            && text.Tokens[i + 1].IsCapital
            && !text.Entry(first).Is(WordFlags.Given);
}
