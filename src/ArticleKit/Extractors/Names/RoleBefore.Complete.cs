using ArticleKit.Languages;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Names;

/// <summary>What the role before a name says of its body, its country and a second role.</summary>
internal static partial class RoleBefore
{
    /// <summary>
    /// Takes small words before a capitalised title in ("caretaker Prime Minister") and reads whose office it is ("Pakistan's caretaker Prime Minister").
    /// </summary>
    public static void Complete(NameText text, NameMention mention, int limit)
    {
        // "the Most Rev Ann Lee"
        if (mention.Honorific && mention.RoleEnd == mention.RoleFirst + 1 && text.Word(mention.RoleFirst) is "Most" or "Right" or "Very")
        {
            mention.RoleEnd = mention.RoleFirst;
            mention.FullFirst = mention.RoleFirst > limit && text.Word(mention.RoleFirst - 1) is "the" ? mention.RoleFirst - 1 : mention.RoleFirst;
        }
        // "Vatican spokesman the Rev. Ann Lee"
        if (!mention.HasRole
            && mention.FullFirst < mention.First
            && mention.FullFirst - 2 > limit
            && text.Word(mention.FullFirst - 1) is "the"
            && Head(text, mention.FullFirst - 1, limit) is >= 0 and int office
            && (office < mention.FullFirst - 2 || office > limit && text.Tokens[office - 1].Tag.In(Tags.PossessivePronoun | Tags.Possessive)))
        {
            (mention.RoleFirst, mention.RoleEnd, mention.FullFirst) = (office, mention.FullFirst - 1, office);
        }
        // "his lawyer Mr. Lund", "Harbour Board president Datuk Ann Lund"
        if (!mention.HasRole
            && mention.FullFirst < mention.First
            && Head(text, mention.FullFirst, limit) is >= 0 and int head
            && (head < mention.FullFirst - 1 || head > limit && text.Tokens[head - 1].Tag.In(Tags.PossessivePronoun | Tags.Possessive)))
        {
            (mention.RoleFirst, mention.RoleEnd, mention.FullFirst) = (head, mention.FullFirst, head);
        }
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
            else if (first < mention.RoleFirst
                && (!text.Tokens[mention.RoleFirst - 1].IsCapital || mention.RoleFirst - 1 == limit || first <= mention.RoleFirst))
            {
                mention.RoleFirst = first;
                mention.FullFirst = Math.Min(mention.FullFirst, first);
            }
            Office(text, mention, limit);
            // "The chairman of the association, Chief Ann Lee, left"
            if (mention.FullFirst == mention.RoleFirst
                && mention.RoleEnd == mention.First
                && mention.RoleFirst > limit + 1
                && text.Is(mention.RoleFirst - 1, ','))
            {
                var (title, end, country, body) = (mention.RoleFirst, mention.RoleEnd, mention.Country, mention.Body);
                int full = mention.FullFirst;
                Apposed(text, mention, limit);
                if (mention.RoleFirst < title && IsPost(text, mention)) (mention.SecondFirst, mention.SecondEnd) = (title, end);
                else (mention.RoleFirst, mention.RoleEnd, mention.FullFirst, mention.Country, mention.Body) = (title, end, full, country, body);
            }
        }
        else if (mention.FullFirst > limit + 1 && text.Is(mention.FullFirst - 1, ',')) Apposed(text, mention, limit);
        // "Norland's King Olaf", "France's Hugo Gaston"
        else if (text.IsPossessive(mention.FullFirst - 1) && (text.Is(mention.First, NameWord.Regnal) || mention.End > mention.First + 1))
            mention.Country = text.CountryBefore(mention.FullFirst - 1, limit, out _, out _);
        // "German Alexander Zverev"
        else if (mention.End > mention.First + 1
            && mention.FullFirst == mention.First
            && mention.First > limit
            && text.CountryBefore(mention.First, limit, out int people, out var word) is { } nation
            && word == NationWord.Adjective)
        {
            // "His coach, Italian Renato Canov"
            if (people > limit + 1 && text.Is(people - 1, ','))
            {
                mention.FullFirst = people;
                Apposed(text, mention, limit);
                if (mention.RoleFirst == mention.First || !mention.HasRole) mention.FullFirst = mention.First;
                else mention.RoleEnd = people - 1;
            }
            mention.Country = nation;
        }
    }

    /// <summary>What one is in a body or a state, and no rival, wife or colleague.</summary>
    private static bool IsPost(NameText text, NameMention mention)
    {
        for (int i = mention.RoleFirst; i < mention.RoleEnd; i++)
        {
            if (text.Tokens[i].Tag == Tag.Preposition) return false;
            if (text.IsPersonNoun(i) && text.Is(i, NameWord.Post | NameWord.State) && (i + 1 >= mention.RoleEnd || !text.IsPersonNoun(i + 1))) return true;
        }
        return false;
    }

    /// <summary>"Its chairman, Jay Lund, said": the role stands before the name with a comma.</summary>
    private static void Apposed(NameText text, NameMention mention, int limit)
    {
        int end = mention.FullFirst - 1, head = end - 1;
        if (head <= limit || text.IsHyphen(head - 1) && text.Tokens[head].IsCapital) return; // Carol Shea-Porter
        bool over = !(text.IsPersonNoun(head) || text.Tokens[head].IsAllCaps && text.IsTitle(head))
            || text.Entry(head).Is(WordFlags.PersonPlural) && text.Word(head - 1) is "of";
        if (over) head = RoleOver.BeforeComma(text, end, limit);
        // secretary general
        if (head <= limit || text.Entry(head).Is(WordFlags.PersonPlural) || !text.Tokens[head].Tag.In(Tags.Nominal) && !text.IsPersonNoun(head - 1)) return;
        int first = Start(text, head, limit);
        // "The Chief Press Secretary to the Governor, Ann Lee, said"
        if (first - 3 > limit
            && text.Word(first - 1) is "the"
            && text.Word(first - 2) is "to"
            && text.IsPersonNoun(first - 3)
            && text.Tokens[first - 3].IsCapital)
        {
            first = Start(text, first - 3, limit);
        }
        if (first <= limit - 1 || first == limit && !text.Tokens[first].IsCapital) return;
        bool definite = first >= limit + (over ? 0 : 1) && first > 0 && text.Tokens[first - 1].Tag is Tag.Determiner or Tag.PossessivePronoun or Tag.Possessive
            || first > 0 && (text.IsSteppedTime(first - 1) || text.Word(first - 1) is "whose");
        if (!definite
            || mention.End >= text.Tokens.Length
            || text.Tokens[mention.End].Tag == Tag.Coordinator
            || text.Is(mention.End, ',') && mention.End + 1 < text.Tokens.Length && text.IsName(mention.End + 1))
        {
            return;
        }
        mention.RoleFirst = first;
        mention.RoleEnd = end;
        mention.FullFirst = first - 1;
        if (text.IsPossessive(first - 1))
            while (mention.FullFirst > limit
                && mention.FullFirst > first - Longest
                && text.Tokens[mention.FullFirst - 1].Tag.In(Tags.Nominal | Tags.Adjective | Tags.Determiner))
            {
                mention.FullFirst--;
            }
        Office(text, mention, limit);
        if (over) mention.Body = Bodies.OfRole(text, head + 1, end) ?? mention.Body;
    }

    /// <summary>
    /// "China urged restraint, with foreign ministry spokeswoman Mao Ning saying": the country that is the sentence's subject, for offices of state.
    /// </summary>
    private static string? Subject(NameText text, int role, int limit)
    {
        bool office = false;
        for (int i = role; i < text.Tokens.Length && i < role + 5; i++) office |= text.Is(i, NameWord.State);
        if (!office) return null;
        int first = limit;
        while (first < role && text.Tokens[first].Kind == TokenKind.Mark || text.Word(first) is "The" or "the") first++;
        return first < role - 2
            && text.CountryAt(first, role, out int end, out var kind) is { } country
            && kind is NationWord.Name or NationWord.Capital
            && !text.IsPossessive(end)
            && (text.Tokens[end].Tag.In(Tags.Finite | Tags.Modal) || text.Tokens[end].Tag == Tag.Adverb || text.Is(end, ','))
            ? country
            : null;
    }

    /// <summary>A place's name and then a word for a member of parliament; before MP whatever is no party's.</summary>
    public static bool IsMemberOf(NameText text, int first, int end)
    {
        if (end < first + 2 || !text.Is(end - 1, NameWord.Member) || !text.Tokens[end - 1].IsCapital) return false;
        // "Stroud MP", not "Harbour Party MP", "Green MP", "HNP MP"
        if (text.Tokens[end - 1].IsAllCaps)
            return text.IsName(end - 2)
                && !text.Tokens[end - 2].IsAllCaps
                && !text.Is(end - 2, NameWord.Partisan)
                && !text.Entry(end - 2).Is(WordFlags.Suffix | WordFlags.Group)
                && (end > first + 2 || text.Entry(end - 2).First != Tag.Adjective)
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
        if (mention.RoleFirst - 2 > limit
            && text.IsPossessive(mention.RoleFirst - 1)
            && text.Is(mention.RoleFirst - 2, NameWord.Prosecuting)
            && text.IsName(mention.RoleFirst - 2))
        {
            int whose = mention.RoleFirst - 2;
            while (whose > limit
                && text.Tokens[whose - 1] is { IsWord: true, IsCapital: true }
                && !text.Tokens[whose - 1].Tag.In(Tags.Determiner | Tags.Preposition))
            {
                whose--;
            }
            (mention.RoleFirst, mention.FullFirst, mention.Body) = (whose, Math.Min(whose, mention.FullFirst),
                whose < mention.RoleFirst - 2 ? text.Slice(whose, mention.RoleFirst - 2) : null);
            return;
        }
        // "the Harbour Nationalist Party (HNP) secretary general", not "Harbour Corp (HRB.L) chairman"
        if (mention.RoleFirst - 3 > limit
            && text.Is(mention.RoleFirst - 1, ')')
            && text.Is(mention.RoleFirst - 3, '(')
            && text.Tokens[mention.RoleFirst - 2] is { IsWord: true, IsCapital: true, IsStopped: false, Length: > 1 }
            && !text.Word(mention.RoleFirst - 2).Contains('.')
            && (text.Entry(mention.RoleFirst - 4).Is(WordFlags.Suffix)
                || text.Lexicon.Organizations.Match(text.Analysis.Story.Text, text.Tokens, mention.RoleFirst - 2, mention.RoleFirst - 1, out _) >= 0))
        {
            mention.Body = text.Slice(mention.RoleFirst - 2, mention.RoleFirst - 1);
            return;
        }
        bool known = text.Lexicon.Organizations.Match(text.Analysis.Story.Text, text.Tokens, first, mention.RoleEnd, out int body) >= 0 && body > after;
        // "Kenya Red Cross secretary-general"
        known |= country is not null
            && after < mention.RoleEnd
            && text.Lexicon.Organizations.Match(text.Analysis.Story.Text, text.Tokens, after, mention.RoleEnd, out int national) >= 0
            && text.Is(national - 1, NameWord.National);
        int start = country is not null && after < mention.RoleEnd && !known ? after : mention.RoleFirst;
        // "Maine Senator Ann Lund": one of many, of no body called Maine
        if (!known && IsMemberOf(text, mention.RoleFirst, mention.RoleEnd)) return;
        mention.Body = Bodies.InRole(text, start, mention.RoleEnd)
            ?? (country is not null
                ? null
                : text.IsPossessive(mention.RoleFirst - 1)
                    ? Bodies.Possessor(text, mention.RoleFirst - 1, limit)
                    : Bodies.BeforeWhose(text, mention.RoleFirst - 1, limit));
        mention.IsOwned = mention.Body is not null
            && text.IsPossessive(mention.RoleFirst - 1)
            && mention.Body == Bodies.Possessor(text, mention.RoleFirst - 1, limit);
    }
}
