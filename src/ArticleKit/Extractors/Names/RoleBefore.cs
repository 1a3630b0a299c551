using ArticleKit.Languages;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Names;

/// <summary>The role words right before a name: "foreign ministry spokeswoman Mao Ning", "his Pakistani counterpart Jalil Abbas Jilani", "caretaker Prime Minister X".</summary>
internal static class RoleBefore
{
    /// <summary>The tokens a role may have before its noun.</summary>
    private const int Longest = 14;

    /// <summary>Where the role before a name begins, or -1 where no noun for a person stands there.</summary>
    public static int Head(NameText text, int name, int limit)
    {
        int head = name - 1;
        if (head < limit || !text.Tokens[head].IsWord || !text.Tokens[name].SpaceBefore || !text.IsPersonNoun(head) || text.Entry(head).Is(WordFlags.PersonPlural) && text.Entry(head).First == Tag.Plural) return -1;
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
            if (i > limit && text.Word(i) is "of" && text.IsName(first) && first < head && (text.IsName(i - 1) || text.Tokens[i - 1] is { IsSentenceStart: true, IsCapital: true }) && text.Entry(i - 1).Is(WordFlags.Suffix | WordFlags.Group | WordFlags.PersonPlural)) { first = i - 1; continue; }
            // "Harwick Fire and Rescue Department director"
            if (i > limit && text.Word(i) is "and" && text.IsNamed(first, BodyWord.Pair) && text.IsNamed(i - 1, BodyWord.Paired)) { first = i - 1; continue; }
            // "Northern Growers' Association chairman"
            if (i > limit && first < head && text.IsPossessive(i) && (text.Tokens[i].Length == 1 || text.Entry(i - 1).Is(WordFlags.PersonPlural) && !text.Word(i - 1).EndsWith("s")) && text.IsName(first) && text.Entry(first).Is(WordFlags.Suffix | WordFlags.Group) && text.IsName(i - 1) && !text.Tokens[i].SpaceBefore) { first = i - 1; continue; }
            // "Harrow & Co analyst"
            if (i > limit && first < head && text.Is(i, '&') && text.IsName(i - 1) && (!text.Tokens[first].IsStopped || first + 1 == head)) { first = i - 1; continue; }
            ref readonly var token = ref text.Tokens[i];
            // "farms to Harrow Inc. Harrow spokesman Ann Lee": another sentence
            if (token.IsStopped && first < head && text.IsName(first) && text.Is(i, NameWord.LegalForm) && !text.Is(first, NameWord.LegalForm)) break;
            if (!token.IsWord || !text.Tokens[first].SpaceBefore && !text.IsHyphen(first - 1)) break;
            // "Sheffield Wednesday manager"
            if (i > limit && text.IsCalendar(i) && text.Tokens[i - 1].IsCapital && text.Lexicon.Organizations.Match(text.Analysis.Story.Text, text.Tokens, i - 1, first, out int club) >= 0 && club == first) { first = i - 1; continue; }
            if (text.IsCalendar(i) || text.IsSteppedTime(i) || token.IsSentenceStart && token.Tag.In(Tags.Past | Tags.Participle) && text.Entry(i).Is(WordFlags.Cue)) break;
            // "Dent knifed student Oliver Marsh": behind a name it is the verb
            if (token.Tag == Tag.Participle && i > limit && (text.Tokens[i - 1].Tag is Tag.Name or Tag.Pronoun || text.Entry(i - 1).Is(WordFlags.Have)) && text.Tokens[i].SpaceBefore) break;
            // "Brighton sign Paraguay winger Ann Lee"
            if (token is { Tag: Tag.Noun, IsCapital: false } && i > limit && first < head && text.IsName(i - 1) && text.Entry(first).Is(WordFlags.Nation) && text.Tokens[first].IsCapital && text.Entry(i).Can(Tag.Base)) break;
            // "Before the show Lambeth Council leader Ann Lee": another phrase
            if (token is { Tag: Tag.Noun, IsCapital: false } && first < head && text.IsName(first) && i - 2 >= limit && text.Tokens[i - 1].Tag == Tag.Determiner && text.Tokens[i - 2].IsSentenceStart && text.Tokens[i - 2].Tag.In(Tags.Preposition | Tags.Subordinator) && !text.Entry(i).Is(WordFlags.Group)) break;
            if (token.Tag is Tag.Noun or Tag.Adjective or Tag.Name or Tag.Participle && !text.IsPossessive(i)) { first = i; continue; }
            // "Air force commander": at a sentence's start
            if (token is { IsSentenceStart: true, Tag: Tag.Base } && text.Entry(i).Can(Tag.Noun) && text.Tokens[first].Tag == Tag.Noun && first < head) { first = i; continue; }
            // "Police chief"
            if (token is { IsSentenceStart: true, Tag: Tag.Plural } && text.Entry(i).Is(WordFlags.Group) && first <= head && text.Tokens[first].Tag.In(Tags.Noun | Tags.Adjective)) { first = i; continue; }
            // "Rangers winger"
            if (token is { IsSentenceStart: true, Tag: Tag.Plural } && first == head && text.Tokens[first] is { Tag: Tag.Noun, IsCapital: false }) { first = i; continue; }
            // "Recording Academy chief"
            if (token is { IsSentenceStart: true, Tag: Tag.Gerund } && text.IsName(first) && text.Entry(first).Is(WordFlags.Suffix | WordFlags.Group)) { first = i; continue; }
            // "Lund Corporation acting director"
            if (token.Tag == Tag.Gerund && text.IsSmall(i, NameWord.Tenure)) { first = i; continue; }
            if (token.Tag == Tag.Adverb && text.IsSmall(i, NameWord.Once)) { first = i; continue; }
            break;
        }
        return BehindAge(text, first, head);
    }

    /// <summary>"19-year-old student": an age is no part of what somebody does.</summary>
    private static int BehindAge(NameText text, int first, int head)
    {
        if (text.Tokens[first].Kind != TokenKind.Number && text.Tokens[first].Tag != Tag.NumberWord) return first;
        int end = text.UnitEnd(first, head);
        return text.IsOld(end - 1) && end - first >= 5 ? end : first;
    }

    /// <summary>"caretaker Prime Minister", "then Sen.": only nouns whose last is for a person or a body, and the words for a past or coming office, stand small before a capital title.</summary>
    private static int SmallStart(NameText text, int title, int limit)
    {
        int first = title;
        // "INEC chairman Professor Ann Lee"
        if (title > limit + 1 && !text.Tokens[title - 1].IsCapital && text.IsPersonNoun(title - 1) && text.Tokens[title - 1].Tag == Tag.Noun && !text.Is(title - 1, NameWord.Loose | NameWord.Kin) && text.Tokens[title - 1].SpaceBefore
            && (text.Is(title - 1, NameWord.Post) ? text.IsName(title - 2) || text.Tokens[title - 2].IsCapital : !text.Entry(title - 1).Is(WordFlags.PersonWeak) && text.Tokens[title - 2].Tag.In(Tags.Adjective | Tags.Nominal))) return Start(text, title - 1, limit);
        // "a recommendation Attorney General Ann Lee adopted", "her opponent Sen. Ann Lee", "conservative Mayor Ann Lee"
        bool role = title > limit && (text.IsPersonNoun(title - 1) && !text.Entry(title - 1).Is(WordFlags.PersonWeak) && !text.Is(title - 1, NameWord.Loose) || text.Entry(title - 1).Is(WordFlags.Group | WordFlags.Suffix));
        while (first > limit && first > title - Longest && text.Tokens[first - 1].IsWord && text.Tokens[first].SpaceBefore && !text.IsCalendar(first - 1)
            && (text.Tokens[first - 1].Tag is Tag.Noun && !text.Tokens[first - 1].IsCapital && role || text.Is(first - 1, NameWord.Tenure))) first--;
        return first;
    }

    /// <summary>The first words of "Climate Crisis and Civil Protection Minister": what the ministry is for too.</summary>
    public static bool IsPortfolio(NameText text, int first, int end, int limit)
    {
        const int Words = 4;
        if (end + 2 >= limit || text.Word(end) is not ("and" or "&") || !AreFields(text, first, end)) return false;
        for (int i = end + 1; i < limit && i <= end + Words && text.Tokens[i].IsCapital; i++) if (i > end + 1 && text.Word(i) is "Minister" or "Secretary" or "Commissioner") return AreFields(text, end + 1, i);
        return false;
    }

    /// <summary>Where the list "Mines, Power and Steel" begins, of which a field begins at a token.</summary>
    public static int FieldsFirst(NameText text, int first, int limit)
    {
        while (first > limit + 1 && text.Is(first - 1, ',') && text.Tokens[first - 2].IsWord && AreFields(text, first - 2, first - 1))
        {
            first -= 2;
            while (first > limit && text.Tokens[first - 1].IsWord && AreFields(text, first - 1, first)) first--;
        }
        return first;
    }

    private static bool AreFields(NameText text, int first, int end)
    {
        for (int i = first; i < end; i++) if (!text.Tokens[i].IsCapital || text.Entry(i).Tags == 0 || text.Entry(i).Is(WordFlags.Nation | WordFlags.Title) || text.IsPersonNoun(i)) return false;
        return end > first;
    }

    /// <summary>"lawyer and activist Ann Lee", "former secretary of state and party leader Ann Lee": where a second role before begins, if no article makes it another person.</summary>
    private static int Joined(NameText text, int role, int limit)
    {
        int head = role - 2;
        if (head < limit || text.Word(role - 1) is not "and") return role;
        if (!text.IsPersonNoun(head) && head > limit + 1 && text.Tokens[head].Tag.In(Tags.Nominal) && text.Word(head - 1) is "of") head -= 2;
        if (!text.IsPersonNoun(head) || text.Entry(head).Is(WordFlags.PersonPlural | WordFlags.Group) || !text.Tokens[head].Tag.In(Tags.Noun | Tags.Name)) return role;
        // "James Baker and senator Ann Lee"
        if (text.Tokens[head].Tag == Tag.Name && head > limit && text.Entry(head - 1).Is(WordFlags.Given)) return role;
        int first = Start(text, head, limit);
        bool bare = first == limit || !text.Tokens[first - 1].Tag.In(Tags.Determiner | Tags.PossessivePronoun | Tags.Possessive | Tags.Nominal | Tags.Adjective | Tags.Coordinator) && !text.Is(first - 1, ',');
        return bare ? first : role;
    }

    /// <summary>Takes small words before a capitalised title in ("caretaker Prime Minister") and reads whose office it is ("Pakistan's caretaker Prime Minister").</summary>
    public static void Complete(NameText text, NameMention mention, int limit)
    {
        // "his lawyer Mr. Lund", "Harbour Board president Datuk Ann Lund"
        if (!mention.HasRole && mention.FullFirst < mention.First && Head(text, mention.FullFirst, limit) is >= 0 and int head && (head < mention.FullFirst - 1 || head > limit && text.Tokens[head - 1].Tag.In(Tags.PossessivePronoun | Tags.Possessive)))
            (mention.RoleFirst, mention.RoleEnd, mention.FullFirst) = (head, mention.FullFirst, head);
        // "Climate Crisis and Civil Protection Minister"
        if (mention.HasRole && mention.RoleFirst > limit + 1 && text.Word(mention.RoleFirst - 1) is "and" or "&")
        {
            int portfolio = mention.RoleFirst - 1;
            while (portfolio > limit && text.Tokens[portfolio - 1] is { IsWord: true, IsCapital: true } && portfolio > mention.RoleFirst - 4) portfolio--;
            if (portfolio < mention.RoleFirst - 1 && IsPortfolio(text, portfolio, mention.RoleFirst - 1, mention.First))
            {
                portfolio = FieldsFirst(text, portfolio, limit);
                (mention.RoleFirst, mention.FullFirst) = (portfolio, Math.Min(mention.FullFirst, portfolio));
            }
        }
        if (mention.HasRole)
        {
            int first = SmallStart(text, mention.RoleFirst, limit);
            int joined = Joined(text, mention.RoleFirst, limit);
            if (joined < mention.RoleFirst) (mention.RoleFirst, mention.FullFirst) = (joined, Math.Min(mention.FullFirst, joined));
            else if (first < mention.RoleFirst && (!text.Tokens[mention.RoleFirst - 1].IsCapital || mention.RoleFirst - 1 == limit || first <= mention.RoleFirst)) { mention.RoleFirst = first; mention.FullFirst = Math.Min(mention.FullFirst, first); }
            Office(text, mention, limit);
        }
        else if (mention.FullFirst > limit + 1 && text.Is(mention.FullFirst - 1, ',')) Apposed(text, mention, limit);
        // "Norland's King Olaf", "France's Hugo Gaston"
        else if (text.IsPossessive(mention.FullFirst - 1) && (text.Is(mention.First, NameWord.Regnal) || mention.End > mention.First + 1)) mention.Country = text.CountryBefore(mention.FullFirst - 1, limit, out _, out _);
        // "German Alexander Zverev"
        else if (mention.End > mention.First + 1 && mention.FullFirst == mention.First && mention.First > limit && text.CountryBefore(mention.First, limit, out _, out var word) is { } nation && word == NationWord.Adjective) mention.Country = nation;
    }

    /// <summary>"Its chairman, Jay Lund, said": the role stands before the name with a comma.</summary>
    private static void Apposed(NameText text, NameMention mention, int limit)
    {
        int end = mention.FullFirst - 1, head = end - 1;
        if (head <= limit || text.IsHyphen(head - 1) && text.Tokens[head].IsCapital) return; // Carol Shea-Porter
        bool over = !text.IsPersonNoun(head);
        if (over) head = RoleOver.BeforeComma(text, end, limit);
        if (head <= limit || text.Entry(head).Is(WordFlags.PersonPlural) || !text.Tokens[head].Tag.In(Tags.Nominal) && !text.IsPersonNoun(head - 1)) return; // secretary general
        int first = Start(text, head, limit);
        if (first <= limit - 1 || first == limit && !text.Tokens[first].IsCapital) return;
        bool definite = first >= limit + (over ? 0 : 1) && first > 0 && text.Tokens[first - 1].Tag is Tag.Determiner or Tag.PossessivePronoun or Tag.Possessive || first > 0 && (text.IsSteppedTime(first - 1) || text.Word(first - 1) is "whose");
        if (!definite || mention.End >= text.Tokens.Length || text.Tokens[mention.End].Tag == Tag.Coordinator || text.Is(mention.End, ',') && mention.End + 1 < text.Tokens.Length && text.IsName(mention.End + 1)) return;
        mention.RoleFirst = first;
        mention.RoleEnd = end;
        mention.FullFirst = first - 1;
        if (text.IsPossessive(first - 1)) while (mention.FullFirst > limit && mention.FullFirst > first - Longest && text.Tokens[mention.FullFirst - 1].Tag.In(Tags.Nominal | Tags.Adjective | Tags.Determiner)) mention.FullFirst--;
        Office(text, mention, limit);
        if (over) mention.Body = Bodies.OfRole(text, head + 1, end) ?? mention.Body;
    }

    /// <summary>"China urged restraint, with foreign ministry spokeswoman Mao Ning saying": the country that is the sentence's subject, for offices of state.</summary>
    private static string? Subject(NameText text, int role, int limit)
    {
        bool office = false;
        for (int i = role; i < text.Tokens.Length && i < role + 5; i++) office |= text.Is(i, NameWord.State);
        if (!office) return null;
        int first = limit;
        while (first < role && text.Tokens[first].Kind == TokenKind.Mark || text.Word(first) is "The" or "the") first++;
        return first < role - 2 && text.CountryAt(first, role, out int end, out var kind) is { } country && kind is NationWord.Name or NationWord.Capital && !text.IsPossessive(end) && (text.Tokens[end].Tag.In(Tags.Finite | Tags.Modal) || text.Tokens[end].Tag == Tag.Adverb || text.Is(end, ',')) ? country : null;
    }

    /// <summary>A place's name and then a word for a member of parliament; before MP whatever is no party's.</summary>
    public static bool IsMemberOf(NameText text, int first, int end)
    {
        if (end < first + 2 || !text.Is(end - 1, NameWord.Member) || !text.Tokens[end - 1].IsCapital) return false;
        // "Stroud MP", not "Harbour Party MP", "Green MP", "HNP MP"
        if (text.Tokens[end - 1].IsAllCaps) return text.IsName(end - 2) && !text.Tokens[end - 2].IsAllCaps && !text.Is(end - 2, NameWord.Partisan) && !text.Entry(end - 2).Is(WordFlags.Suffix | WordFlags.Group) && (end > first + 2 || text.Entry(end - 2).First != Tag.Adjective)
            && text.Lexicon.Organizations.Match(text.Analysis.Story.Text, text.Tokens, first, end, out _) < 0;
        List<PlaceSense> senses = [];
        text.Lexicon.Gazetteer.Find(text.Slice(first, end - 1), senses);
        return senses.Exists(static sense => sense.Kind == PlaceKind.Admin1);
    }

    /// <summary>The country and the body in or before the role words.</summary>
    private static void Office(NameText text, NameMention mention, int limit)
    {
        string? country = RoleCountry.At(text, mention.RoleFirst, mention.RoleEnd, out int first, out int after);
        if (country is null && text.IsPossessive(mention.RoleFirst - 1)) country = text.CountryBefore(mention.RoleFirst - 1, limit, out _, out _);
        country ??= Subject(text, mention.RoleFirst, limit);
        mention.Country = country;
        // "Cook County State's Attorney"
        if (mention.RoleFirst - 2 > limit && text.IsPossessive(mention.RoleFirst - 1) && text.Is(mention.RoleFirst - 2, NameWord.Prosecuting) && text.IsName(mention.RoleFirst - 2))
        {
            int whose = mention.RoleFirst - 2;
            while (whose > limit && text.Tokens[whose - 1] is { IsWord: true, IsCapital: true } && !text.Tokens[whose - 1].Tag.In(Tags.Determiner | Tags.Preposition)) whose--;
            (mention.RoleFirst, mention.FullFirst, mention.Body) = (whose, Math.Min(whose, mention.FullFirst), whose < mention.RoleFirst - 2 ? text.Slice(whose, mention.RoleFirst - 2) : null);
            return;
        }
        // "the Harbour Nationalist Party (HNP) secretary general", not "Harbour Corp (HRB.L) chairman"
        if (mention.RoleFirst - 3 > limit && text.Is(mention.RoleFirst - 1, ')') && text.Is(mention.RoleFirst - 3, '(') && text.Tokens[mention.RoleFirst - 2] is { IsWord: true, IsCapital: true, IsStopped: false, Length: > 1 } && !text.Word(mention.RoleFirst - 2).Contains('.') && (text.Entry(mention.RoleFirst - 4).Is(WordFlags.Suffix) || text.Lexicon.Organizations.Match(text.Analysis.Story.Text, text.Tokens, mention.RoleFirst - 2, mention.RoleFirst - 1, out _) >= 0)) { mention.Body = text.Slice(mention.RoleFirst - 2, mention.RoleFirst - 1); return; }
        bool known = text.Lexicon.Organizations.Match(text.Analysis.Story.Text, text.Tokens, first, mention.RoleEnd, out int body) >= 0 && body > after;
        // "Kenya Red Cross secretary-general"
        known |= country is not null && after < mention.RoleEnd && text.Lexicon.Organizations.Match(text.Analysis.Story.Text, text.Tokens, after, mention.RoleEnd, out int national) >= 0 && text.Is(national - 1, NameWord.National);
        int start = country is not null && after < mention.RoleEnd && !known ? after : mention.RoleFirst;
        // "Maine Senator Ann Lund": one of many, of no body called Maine
        if (!known && IsMemberOf(text, mention.RoleFirst, mention.RoleEnd)) return;
        mention.Body = Bodies.InRole(text, start, mention.RoleEnd) ?? (country is not null ? null : text.IsPossessive(mention.RoleFirst - 1) ? Bodies.Possessor(text, mention.RoleFirst - 1, limit) : Bodies.BeforeWhose(text, mention.RoleFirst - 1, limit));
        mention.IsOwned = mention.Body is not null && text.IsPossessive(mention.RoleFirst - 1) && mention.Body == Bodies.Possessor(text, mention.RoleFirst - 1, limit);
    }
}
