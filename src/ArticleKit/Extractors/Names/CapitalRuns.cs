using ArticleKit.Languages;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Names;

/// <summary>
/// Finds the runs of capitalised words that names are made of: "Pakistani Foreign Office Spokesperson Mumtaz Zahra Baloch", "Nikolaus van der Pas".
/// </summary>
internal static class CapitalRuns
{
    /// <summary>The token behind the run that begins at a token with a capital; the token itself where none does.</summary>
    public static int EndAt(NameText text, int i, Sentence sentence) => Opens(text, i) || OpensBody(text, i, sentence) ? EndOf(text, i, sentence) : i;

    /// <summary>"Apple said", "Bank of America's": a well-known body whose first word is no name where a sentence starts with it; "al-Shabab".</summary>
    private static bool OpensBody(NameText text, int i, Sentence sentence)
    {
        // "University of Lund"
        if (text.Tokens[i] is { IsSentenceStart: true, IsCapital: true }
            && i + 2 < sentence.End
            && text.Word(i + 1) is "of"
            && text.IsName(i + 2)
            && text.Entry(i) is var head
            && head.Is(WordFlags.Suffix)
            && head.First != Tag.Plural
            && !head.Is(WordFlags.PlaceEnding)
            && !text.Is(i, NameWord.Surname))
        {
            return true;
        }
        if (!text.Tokens[i].IsSentenceStart && text.Tokens[i].IsCapital
            || text.Tokens[i].Tag == Tag.Determiner
            || text.Lexicon.Organizations.Match(text.Analysis.Story.Text, text.Tokens, i, sentence.End, out int end) < 0)
        {
            return false;
        }
        return end > i + 1 || end < sentence.End && (text.Tokens[end].Tag.In(Tags.Past | Tags.Third | Tags.Modal | Tags.Participle) || text.IsPossessive(end));
    }

    /// <summary>A capital, or the article of "al-Shabab".</summary>
    public static bool MayOpen(NameText text, int i, int limit)
    {
        ref readonly var token = ref text.Tokens[i];
        return token.IsCapital || token.Length <= 3 && token.IsWord && HyphenName(text, i, limit);
    }

    private static bool Opens(NameText text, int i) =>
        !IsCompoundAdjective(text, i)
            && (text.IsName(i) && (!text.IsCalendar(i) || IsApril(text, i))
                || IsInitials(text, i)
                || IsElect(text, i)
                || (text.Tokens[i] is { IsWord: true, IsCapital: true }
                    && text.Tokens[i].Tag != Tag.Pronoun
                    && (text.IsTitle(i) || text.IsPersonNoun(i))
                    && i + 1 < text.Tokens.Length
                    && text.IsName(i + 1)
                    && text.Tokens[i + 1].SpaceBefore));

    /// <summary>Washington-based: no part of the name behind it.</summary>
    private static bool IsCompoundAdjective(NameText text, int i) => text.Tokens[i].Tag == Tag.Adjective && text.IsHyphen(i + 1) && !IsElect(text, i);

    /// <summary>President-elect, minister-designate.</summary>
    private static bool IsElect(NameText text, int i) => text.IsPersonNoun(i) && text.IsHyphen(i + 1) && text.Is(i + 2, NameWord.Postpositive);

    private static bool IsInitials(NameText text, int i) =>
        text.Tokens[i] is { IsStopped: true, IsCapital: true, Length: <= 4 } && text.Tokens[i].Tag == Tag.Name;

    private static int EndOf(NameText text, int first, Sentence sentence)
    {
        int limit = sentence.End;
        int end = text.UnitEnd(first, limit);
        while (end < limit)
        {
            if (Nickname(text, end, limit) is var nick && nick > end) { end = nick; continue; }
            if (!text.Tokens[end].SpaceBefore || EndsFirm(text, first, end)) break;
            int next = end;
            while (next < limit
                && next < end + 3
                && !text.Tokens[next].IsCapital
                && text.Is(next, NameWord.Particle)
                && text.Tokens[next].SpaceBefore
                && !text.IsHyphen(next + 1))
            {
                next++;
            }
            if (next >= limit || !text.Tokens[next].SpaceBefore && next > end) break;
            if (text.Tokens[next].Kind != TokenKind.Word || !text.Tokens[next].IsCapital && !HyphenName(text, next, limit)) break;
            if (text.IsCalendar(next) && !IsMay(text, first, next, limit) && !IsOfficial(text, next, limit)
                || (text.Tokens[next].Tag is Tag.Pronoun or Tag.Adverb && !text.Tokens[next].IsStopped))
            {
                break;
            }
            if (IsCompoundAdjective(text, next)
                || text.Tokens[next].Tag != Tag.Name && Tagger.IsTitleCase(text.Analysis.Story.Text, text.Tokens.AsSpan(sentence.First..limit)))
            {
                break;
            }
            end = text.UnitEnd(next, limit);
        }
        // "Shoney's Inc."
        return text.IsPossessive(end)
            && end + 1 < limit
            && text.Tokens[end + 1] is { IsCapital: true, SpaceBefore: true }
            && text.Is(end + 1, NameWord.LegalForm)
            ? end + 2
            : end;
    }

    /// <summary>
    /// Dwayne "The Rock" Johnson: behind a first name and a nickname in marks the token behind the last name; the opening mark where there is none.
    /// </summary>
    public static int Nickname(NameText text, int open, int limit)
    {
        const int Longest = 4;
        if (text.Tokens[open].Kind != TokenKind.Mark
            || !text.Tokens[open].SpaceBefore
            || !text.Entry(open - 1).Is(WordFlags.Given)
            || text.Entry(open - 1).Is(WordFlags.GivenWeak))
        {
            return open;
        }
        int close = open + 1;
        while (close < limit && close <= open + Longest && text.Tokens[close].IsWord) close++;
        return close > open + 1
            && close + 1 < limit
            && text.Tokens[close] is { Kind: TokenKind.Mark, SpaceBefore: false }
            && text.Tokens[open + 1].IsCapital
            && text.IsName(close + 1)
            && text.Tokens[close + 1].SpaceBefore
            ? text.UnitEnd(close + 1, limit)
            : open;
    }

    /// <summary>"a stake in Hilton Corp. Hilton said": behind a stopped legal form comes another, an office, or a new sentence.</summary>
    private static bool EndsFirm(NameText text, int first, int next) =>
        next > first + 1
            && text.Tokens[next - 1].IsStopped
            && text.Is(next - 1, NameWord.LegalForm)
            && !text.Is(next, NameWord.LegalForm)
            && !text.IsTitle(next)
            && !text.IsPersonNoun(next);

    /// <summary>
    /// "April Ryan", but not "In April Ryan left" and not "April 5": a month that is a first name, with a name behind it and nothing of a date before it.
    /// </summary>
    private static bool IsApril(NameText text, int i)
    {
        if (!text.Entry(i).Is(WordFlags.Given)
            || i + 1 >= text.Tokens.Length
            || !text.IsName(i + 1)
            || text.IsCalendar(i + 1)
            || !text.Tokens[i + 1].SpaceBefore
            || text.Tokens[i + 1].IsAllCaps
            || text.Tokens[i + 1].Length < 3
            || text.Entry(i + 1) is not { Tags: 0 }
            || text.Entry(i + 1).Is(WordFlags.Nation)
            || text.Lexicon.Gazetteer.IsTown(text.Word(i + 1)))
        {
            return false;
        }
        return i == 0
            || text.Tokens[i].IsSentenceStart
            || text.Tokens[i - 1].Kind != TokenKind.Number
                && !text.Entry(i - 1).First.In(Tags.Adjective)
                && !text.Tokens[i - 1].Tag.In(Tags.Preposition | Tags.Adjective | Tags.Determiner | Tags.NumberWord | Tags.Subordinator);
    }

    /// <summary>"Theresa May": a month behind a first name, with no day or year after it.</summary>
    private static bool IsMay(NameText text, int first, int next, int limit) =>
        next == first + 1
            && text.Entry(first).Is(WordFlags.Given)
            && !text.Entry(first).Is(WordFlags.GivenWeak)
            && (next + 1 >= limit || text.Tokens[next + 1].Kind != TokenKind.Number);

    /// <summary>"Housing Minister July Moyo": a month between an office and a name that no lexicon knows.</summary>
    private static bool IsOfficial(NameText text, int month, int limit) =>
        month + 1 < limit
            && (text.IsTitle(month - 1) || text.IsPersonNoun(month - 1))
            && text.Tokens[month + 1] is { Kind: TokenKind.Word, IsCapital: true, SpaceBefore: true, IsAllCaps: false, Length: > 2 }
            && text.Entry(month + 1).Tags == 0
            && !text.Entry(month + 1).Is(WordFlags.Nation)
            && !text.Lexicon.Gazetteer.IsTown(text.Word(month + 1));

    /// <summary>al-Adl, ul-Haq: small before the hyphen, a capital after it.</summary>
    private static bool HyphenName(NameText text, int i, int limit) =>
        text.Tokens[i].Length <= 3 && i + 2 < limit && text.IsHyphen(i + 1) && text.Tokens[i + 2].IsCapital;
}
