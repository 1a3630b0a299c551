using ArticleKit.Languages;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Names;

/// <summary>
/// The role words right before a name: "foreign ministry spokeswoman Mao Ning", "his Pakistani counterpart Jalil Abbas Jilani", "caretaker Prime Minister X".
/// </summary>
internal static partial class RoleBefore
{
    /// <summary>The tokens a role may have before its noun.</summary>
    private const int Longest = 14;

    /// <summary>Where the role before a name begins, or -1 where no noun for a person stands there.</summary>
    public static int Head(NameText text, int name, int limit)
    {
        int head = name - 1;
        if (head < limit
            || !text.Tokens[head].IsWord
            || !text.Tokens[name].SpaceBefore
            || !text.IsPersonNoun(head)
            || text.Entry(head).Is(WordFlags.PersonPlural) && text.Entry(head).First == Tag.Plural)
        {
            return -1;
        }
        // "Minerals minister Ann Lee": at a sentence's start no verb
        bool opens = text.Tokens[head].Tag == Tag.Base && head == limit + 1 && text.Tokens[limit].IsSentenceStart && text.Entry(head).First == Tag.Noun;
        if (!opens && text.Tokens[head].Tag.In(Tags.Past | Tags.Third | Tags.Base | Tags.Modal)) return -1;
        // "Harrow host Melford next"
        if (text.Word(head) is "host" && head > limit && text.IsName(head - 1) && (name + 1 >= text.Tokens.Length || !text.IsName(name + 1))) return -1;
        return Start(text, head, limit);
    }

    /// <summary>The first token of the noun phrase around a role noun, without article and possessor.</summary>
    public static int Start(NameText text, int head, int limit)
    {
        int first = head;
        while (first > limit && first > head - Longest)
        {
            int i = first - 1;
            if (text.IsHyphen(i)) { first = i - 1; continue; }
            // "Union Bank of Norland economist Ann Lee"
            if (i > limit
                && text.Word(i) is "of"
                && text.IsName(first)
                && first < head
                && (text.IsName(i - 1) || text.Tokens[i - 1] is { IsSentenceStart: true, IsCapital: true })
                && text.Entry(i - 1).Is(WordFlags.Suffix | WordFlags.Group | WordFlags.PersonPlural))
            {
                first = i - 1;
                continue;
            }
            // "Match of the Day pundit Ann Lee"
            if (i - 2 >= limit
                && first < head
                && text.Word(i) is "the"
                && text.Word(i - 1) is "of"
                && text.IsName(first)
                && (text.IsName(i - 2) || text.Tokens[i - 2] is { IsSentenceStart: true, IsCapital: true }))
            {
                first = i - 2;
                continue;
            }
            // "Harwick Fire and Rescue Department director"
            if (i > limit && text.Word(i) is "and" && text.IsNamed(first, BodyWord.Pair) && text.IsNamed(i - 1, BodyWord.Paired)) { first = i - 1; continue; }
            // "Northern Growers' Association chairman"
            if (i > limit
                && first < head
                && text.IsPossessive(i)
                && (text.Tokens[i].Length == 1 || text.Entry(i - 1).Is(WordFlags.PersonPlural) && !text.Word(i - 1).EndsWith("s"))
                && text.IsName(first)
                && text.Entry(first).Is(WordFlags.Suffix | WordFlags.Group)
                && text.IsName(i - 1)
                && !text.Tokens[i].SpaceBefore)
            {
                first = i - 1;
                continue;
            }
            // "Harrow & Co analyst"
            if (i > limit && first < head && text.Is(i, '&') && text.IsName(i - 1) && (!text.Tokens[first].IsStopped || first + 1 == head))
            {
                first = i - 1;
                continue;
            }
            ref readonly var token = ref text.Tokens[i];
            // "farms to Harrow Inc. Harrow spokesman Ann Lee": another sentence
            if (token.IsStopped && first < head && text.IsName(first) && text.Is(i, NameWord.LegalForm) && !text.Is(first, NameWord.LegalForm)) break;
            if (!token.IsWord || !text.Tokens[first].SpaceBefore && !text.IsHyphen(first - 1)) break;
            // "Sheffield Wednesday manager"
            if (i > limit
                && text.IsCalendar(i)
                && text.Tokens[i - 1].IsCapital
                && text.Lexicon.Organizations.Match(text.Analysis.Story.Text, text.Tokens, i - 1, first, out int club) >= 0
                && club == first)
            {
                first = i - 1;
                continue;
            }
            // "Your correspondent Ann Lee"
            if (text.Entry(i).First == Tag.PossessivePronoun) break;
            if (text.IsCalendar(i)
                || text.IsSteppedTime(i)
                || token.IsSentenceStart && token.Tag.In(Tags.Past | Tags.Participle) && text.Entry(i).Is(WordFlags.Cue))
            {
                break;
            }
            // "Dent knifed student Oliver Marsh": behind a name it is the verb
            if (token.Tag == Tag.Participle
                && i > limit
                && (text.Tokens[i - 1].Tag is Tag.Name or Tag.Pronoun || text.Entry(i - 1).Is(WordFlags.Have))
                && text.Tokens[i].SpaceBefore)
            {
                break;
            }
            // "Brighton sign Paraguay winger Ann Lee"
            if (token is { Tag: Tag.Noun, IsCapital: false }
                && i > limit
                && first < head
                && text.IsName(i - 1)
                && text.Entry(first).Is(WordFlags.Nation)
                && text.Tokens[first].IsCapital
                && text.Entry(i).Can(Tag.Base))
            {
                break;
            }
            // "Before the show Lambeth Council leader Ann Lee": another phrase
            if (token is { Tag: Tag.Noun, IsCapital: false }
                && first < head
                && text.IsName(first)
                && i - 2 >= limit
                && text.Tokens[i - 1].Tag == Tag.Determiner
                && text.Tokens[i - 2].IsSentenceStart
                && text.Tokens[i - 2].Tag.In(Tags.Preposition | Tags.Subordinator)
                && !text.Entry(i).Is(WordFlags.Group))
            {
                break;
            }
            if (token.Tag is Tag.Noun or Tag.Adjective or Tag.Name or Tag.Participle && !text.IsPossessive(i)) { first = i; continue; }
            // "Air force commander": at a sentence's start
            if (token is { IsSentenceStart: true, Tag: Tag.Base } && text.Entry(i).Can(Tag.Noun) && text.Tokens[first].Tag == Tag.Noun && first < head)
            {
                first = i;
                continue;
            }
            // "It will grow, finance chief Ann Lee said"
            if (token is { Tag: Tag.Base, IsCapital: false } && i > limit && text.Is(i - 1, ',') && text.Entry(i).Can(Tag.Noun) && first == head)
            {
                first = i;
                continue;
            }
            // "Police chief"
            if (token is { IsSentenceStart: true, Tag: Tag.Plural }
                && text.Entry(i).Is(WordFlags.Group)
                && first <= head
                && text.Tokens[first].Tag.In(Tags.Noun | Tags.Adjective))
            {
                first = i;
                continue;
            }
            // "…," operations manager Ann Lee said
            if (token is { Tag: Tag.Plural, IsCapital: false }
                && first == head
                && i > limit
                && text.Is(i, NameWord.Duty | NameWord.Field)
                && !text.Entry(i).Is(WordFlags.PersonPlural))
            {
                first = i;
                continue;
            }
            // "Rangers winger"
            if (token is { IsSentenceStart: true, Tag: Tag.Plural } && first == head && text.Tokens[first] is { Tag: Tag.Noun, IsCapital: false })
            {
                first = i;
                continue;
            }
            // "Recording Academy chief"
            if (token is { IsSentenceStart: true, Tag: Tag.Gerund } && text.IsName(first) && text.Entry(first).Is(WordFlags.Suffix | WordFlags.Group))
            {
                first = i;
                continue;
            }
            // "Lund Corporation acting director"
            if (token.Tag == Tag.Gerund && text.IsSmall(i, NameWord.Tenure)) { first = i; continue; }
            if (token.Tag == Tag.Adverb && text.IsSmall(i, NameWord.Once)) { first = i; continue; }
            if (first == head && IsSide(text, i)) { first = i; continue; }
            break;
        }
        return BehindAge(text, first, head);
    }

    /// <summary>"left fielder", "center fielder": where on the pitch, and no verb or place.</summary>
    public static bool IsSide(NameText text, int token) =>
        !text.Tokens[token].IsCapital
            && text.Lexicon.MatchWords.Is(text.Tokens[token].Word, MatchWord.Side)
            && text.Lexicon.MatchWords.Is(text.Tokens[token + 1].Word, MatchWord.Sided);

    /// <summary>"19-year-old student": an age is no part of what somebody does.</summary>
    private static int BehindAge(NameText text, int first, int head)
    {
        if (text.Tokens[first].Kind != TokenKind.Number && text.Tokens[first].Tag != Tag.NumberWord) return first;
        int end = text.UnitEnd(first, head);
        return text.IsOld(end - 1) && end - first >= 5 ? end : first;
    }

    /// <summary>
    /// "caretaker Prime Minister", "then Sen.": only nouns whose last is for a person or a body, and the words for a past or coming office, stand small before
    /// a capital title.
    /// </summary>
    private static int SmallStart(NameText text, int title, int limit)
    {
        int first = title;
        // "INEC chairman Professor Ann Lee"
        if (title > limit + 1
            && !text.Tokens[title - 1].IsCapital
            && text.IsPersonNoun(title - 1)
            && text.Tokens[title - 1].Tag == Tag.Noun
            && !text.Is(title - 1, NameWord.Loose | NameWord.Kin)
            && text.Tokens[title - 1].SpaceBefore
            && (text.Is(title - 1, NameWord.Post)
                ? text.IsName(title - 2) || text.Tokens[title - 2].IsCapital || text.Entry(title - 2).Is(WordFlags.Group)
                : !text.Entry(title - 1).Is(WordFlags.PersonWeak) && text.Tokens[title - 2].Tag.In(Tags.Adjective | Tags.Nominal)))
        {
            return Start(text, title - 1, limit);
        }
        // "a recommendation Attorney General Ann Lee adopted", "her opponent Sen. Ann Lee", "conservative Mayor Ann Lee"
        bool role = title > limit
            && (text.IsPersonNoun(title - 1) && !text.Entry(title - 1).Is(WordFlags.PersonWeak) && !text.Is(title - 1, NameWord.Loose)
                || text.Entry(title - 1).Is(WordFlags.Group | WordFlags.Suffix));
        while (first > limit && first > title - Longest && text.Tokens[first - 1].IsWord && text.Tokens[first].SpaceBefore && !text.IsCalendar(first - 1)
            && (text.Tokens[first - 1].Tag is Tag.Noun && !text.Tokens[first - 1].IsCapital && role || text.Is(first - 1, NameWord.Tenure)))
        {
            first--;
        }
        return first;
    }

    /// <summary>The first words of "Climate Crisis and Civil Protection Minister": what the ministry is for too.</summary>
    public static bool IsPortfolio(NameText text, int first, int end, int limit)
    {
        const int Words = 4;
        if (end + 2 >= limit || text.Word(end) is not ("and" or "&") || !AreFields(text, first, end)) return false;
        for (int i = end + 1; i < limit && i <= end + Words && text.Tokens[i].IsCapital; i++)
            if (i > end + 1 && text.Word(i) is "Minister" or "Secretary" or "Commissioner") return AreFields(text, end + 1, i);
        return false;
    }

    /// <summary>Where the list "Mines, Power and Steel" begins, of which a field begins at a token.</summary>
    public static int FieldsFirst(NameText text, int first, int limit)
    {
        while (first > limit + 1 && text.Is(first - 1, ',') && text.Tokens[first - 2].IsWord && AreFields(text, first - 2, first - 1))
        {
            first -= 2;
            while (first > limit && text.Tokens[first - 1].IsWord && (AreFields(text, first - 1, first) || IsPublic(text, first - 1))) first--;
        }
        return first;
    }

    /// <summary>"Public Service, Works and Housing Minister": an adjective here.</summary>
    private static bool IsPublic(NameText text, int token) =>
        text.Tokens[token].IsCapital && text.Entry(token) is var word && word.First == Tag.Adjective && !word.Is(WordFlags.Nation | WordFlags.Title);

    private static bool AreFields(NameText text, int first, int end)
    {
        for (int i = first; i < end; i++)
            if (!text.Tokens[i].IsCapital || text.Entry(i).Tags == 0 || text.Entry(i).Is(WordFlags.Nation | WordFlags.Title) || text.IsPersonNoun(i))
                return false;
        return end > first;
    }

    /// <summary>
    /// "lawyer and activist Ann Lee", "former secretary of state and party leader Ann Lee": where a second role before begins, if no article makes it another
    /// person.
    /// </summary>
    private static int Joined(NameText text, int role, int limit)
    {
        int head = role - 2;
        if (head < limit || text.Word(role - 1) is not "and") return role;
        if (!text.IsPersonNoun(head) && head > limit + 1 && text.Tokens[head].Tag.In(Tags.Nominal) && text.Word(head - 1) is "of") head -= 2;
        if (!text.IsPersonNoun(head) && !(text.IsTitle(head) && text.Tokens[head].IsStopped)
            || text.Entry(head).Is(WordFlags.PersonPlural | WordFlags.Group)
            || !text.Tokens[head].Tag.In(Tags.Noun | Tags.Name))
        {
            return role;
        }
        // "James Baker and senator Ann Lee"
        if (text.Tokens[head].Tag == Tag.Name && head > limit && text.Entry(head - 1).Is(WordFlags.Given)) return role;
        int first = Start(text, head, limit);
        bool bare = first == limit
            || !text.Tokens[first - 1].Tag.In(Tags.Determiner | Tags.PossessivePronoun | Tags.Possessive | Tags.Nominal | Tags.Adjective | Tags.Coordinator)
                && !text.Is(first - 1, ',');
        // "Costa's chief pollster and strategist Ann Lee"
        return bare || text.Tokens[first - 1].Tag == Tag.Possessive && !text.Tokens[head].IsCapital && !text.Tokens[role].IsCapital ? first : role;
    }
}
