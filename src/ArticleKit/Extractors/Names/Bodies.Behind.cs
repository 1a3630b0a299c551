using ArticleKit.Languages;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Names;

/// <summary>The body that stands behind a name or an office: "of the Lund Institute", "based in".</summary>
internal static partial class Bodies
{
    /// <summary>
    /// "Andrew Pine of the law firm Mayer Brown", "Ann Lee from the Wilson Center": the body behind a name's "of" if it surely is one, no town; null where
    /// there is none.
    /// </summary>
    public static string? Behind(NameText text, int of, int end)
    {
        int start = of + 1;
        if (start < end && text.Word(start) is "the") start++;
        int first = start;
        start = BehindKind(text, start, end);
        int stop = NameEnd(text, start, end);
        if (stop == start) return null;
        // "of the Women's Peace Conference"
        if (stop + 1 < end
            && text.IsPossessive(stop)
            && text.Entry(stop - 1).Is(WordFlags.PersonPlural)
            && NameEnd(text, stop + 1, end) is var whole
            && whole > stop + 1
            && text.Entry(whole - 1).Is(WordFlags.Suffix))
        {
            stop = whole;
        }
        int known = text.Lexicon.Organizations.Match(text.Analysis.Story.Text, text.Tokens, start, end, out int knownEnd);
        // "of the People's National Party"
        if (knownEnd > stop && text.Tokens[stop].Kind == TokenKind.Number) known = -1;
        else if (knownEnd > stop) stop = knownEnd;
        if (known >= 0 && text.Lexicon.Organizations[known].Type is not null)
            return knownEnd == stop
                || text.Word(knownEnd) is "and" && text.Lexicon.Organizations.Match(text.Analysis.Story.Text, text.Tokens, knownEnd + 1, end, out _) >= 0
                ? text.Lexicon.Organizations[known].Name
                : text.Slice(start, stop);
        bool body = start > first || text.Entry(stop - 1).Is(WordFlags.Suffix | WordFlags.Group) && stop > start + 1 || IsHeaded(text, start, stop);
        return body && text.CountryAt(start, stop, out int nation, out _) is null | nation < stop ? text.Slice(start, stop) : null;
    }

    /// <summary>"Institute for Peace and Law", "University of Lund": its first words are a body's.</summary>
    private static bool IsHeaded(NameText text, int start, int stop)
    {
        for (int i = start; i + 1 < stop; i++)
            if (text.Word(i + 1) is "of" or "for" or "on") return text.Entry(i).Is(WordFlags.Suffix) && !text.Entry(i).Is(WordFlags.PlaceEnding);
        return false;
    }

    /// <summary>Where a body's name ends: capitals, hyphens, and "of", "and" and their like between them.</summary>
    private static int NameEnd(NameText text, int start, int end)
    {
        int stop = start;
        while (stop < end
            && (text.IsName(stop)
                || stop == start && text.Tokens[stop] is { IsSentenceStart: true, IsCapital: true }
                || text.IsHyphen(stop)
                || text.IsHyphen(stop - 1) && stop > start
                || stop > start && IsForm(text, stop, end)
                || stop > start
                    && text.Word(stop) is "of" or "for" or "&" or "and" or "on"
                    && stop + 1 < end
                    && !IsNextPerson(text, start, stop)
                    && (text.IsName(stop + 1) || IsOf(text, stop) && text.Word(stop + 1) is "the" && stop + 2 < end && text.IsName(stop + 2))
                || stop > start + 1 && text.Word(stop) is "the" && stop + 1 < end && text.IsName(stop + 1) && IsOf(text, stop - 1)))
        {
            stop++;
        }
        return stop;
    }

    /// <summary>"Hani Coffee Co., Ltd.": a comma, and behind it a legal form.</summary>
    public static bool IsForm(NameText text, int comma, int end) =>
        text.Is(comma, ',')
            && comma + 1 < end
            && text.Tokens[comma + 1] is { IsCapital: true, Length: > 2 }
            && text.Is(comma + 1, NameWord.LegalForm);

    /// <summary>Of, or "for" behind a word for a body: the Agency for the Environment.</summary>
    private static bool IsOf(NameText text, int token) => text.Word(token) is "of" || text.Word(token) is "for" && text.Entry(token - 1).Is(WordFlags.Suffix);

    /// <summary>"of Congregation Beth Or and Imam Yusuf Bello": behind "and" another person is named, where the body is not called after two.</summary>
    private static bool IsNextPerson(NameText text, int start, int and) =>
        text.Word(and) is "and"
            && and + 2 < text.Tokens.Length
            && (text.Lexicon.Organizations.Match(text.Analysis.Story.Text, text.Tokens, and + 1, text.Tokens.Length, out int other) >= 0 && other > and + 2
                || text.Entry(and - 1).Is(WordFlags.Suffix) && !HasBody(text, and + 1)
                || text.IsTitle(and + 1)
                || text.IsPersonNoun(and + 1) && text.Tokens[and + 1].IsCapital && !text.Entry(and + 1).Is(WordFlags.PersonPlural | WordFlags.PersonWeak)
                || text.Entry(and + 1).Is(WordFlags.Given) && !text.Entry(and + 1).Is(WordFlags.GivenWeak) && !text.Entry(start).Is(WordFlags.Given))
            && text.IsName(and + 2)
            && text.Tokens[and + 2].SpaceBefore;

    /// <summary>A word for a body among the capitals from a token on.</summary>
    private static bool HasBody(NameText text, int first)
    {
        const int Longest = 6;
        for (int i = first; i < text.Tokens.Length && i < first + Longest && text.IsName(i); i++)
            if (text.Entry(i).Is(WordFlags.Suffix | WordFlags.Group)) return true;
        return false;
    }

    /// <summary>"for the privacy nonprofit Center for Digital Democracy": behind the small words that say what the body is.</summary>
    private static int BehindKind(NameText text, int start, int end)
    {
        int name = start;
        while (name < end && text.Tokens[name] is { IsWord: true, IsCapital: false, Tag: Tag.Noun or Tag.Adjective }) name++;
        return name > start && name < end && text.IsName(name) && text.Entry(name - 1).Is(WordFlags.Group) ? name : start;
    }

    /// <summary>"the Bush super PAC", "the UN refugee agency": the end of the small words behind a name if the last of them is one for bodies.</summary>
    private static int WithKind(NameText text, int stop, int end)
    {
        const int Longest = 3;
        for (int i = stop; i < end
            && i < stop + Longest
            && text.Tokens[i] is { IsWord: true, SpaceBefore: true } token
            && token.Tag.In(Tags.Nominal | Tags.Adjective)
            && (!token.IsCapital || token.IsAllCaps); i++)
        {
            if (text.Entry(i).Is(WordFlags.Group | WordFlags.Suffix) && (i + 1 >= end || !text.Tokens[i + 1].Tag.In(Tags.Nominal))) return i + 1;
        }
        return stop;
    }

    /// <summary>Behind "Ohio-based" and "Norwood, Mass.-based", where that stands at a token; the token itself where it does not.</summary>
    public static int Based(NameText text, int start, int end)
    {
        const int Longest = 4;
        for (int i = start; i + 1 < end && i < start + Longest && text.Tokens[i] is { IsWord: true, IsCapital: true }; i++)
            if (text.IsHyphen(i + 1)) return i + 2 < end && text.Lexicon.Cues.Is(text.Tokens[i + 2].Word, QuoteWord.Seated) ? i + 3 : start;
        return start;
    }

    private static string Following(NameText text, int first, int end)
    {
        int stop = first;
        while (stop < end && (text.IsName(stop) || text.Word(stop) is "of" or "and" or "for" && stop + 1 < end && text.IsName(stop + 1))) stop++;
        return text.Slice(first, stop);
    }

    /// <summary>"head of the health ministry".</summary>
    private static string? Small(NameText text, int start, int end)
    {
        for (int i = start; i < end && i < start + 4; i++)
        {
            if (!text.Tokens[i].Tag.In(Tags.Nominal | Tags.Adjective | Tags.Possessive)) return null;
            if (text.Entry(i).Is(WordFlags.Group) && text.Entry(i).Group is Model.SpeakerType.GovernmentBody or Model.SpeakerType.Military && i > start)
                return text.Slice(start, i + 1);
        }
        return null;
    }

    /// <summary>"the Growers' Forum, whose chairman": the body that a comma and "whose" stand behind, where its name is in capitals throughout.</summary>
    public static string? BeforeWhose(NameText text, int whose, int limit)
    {
        if (whose < limit + 2 || text.Word(whose) is not "whose" || !text.Is(whose - 1, ',') || !text.Entry(whose - 2).Is(WordFlags.Suffix | WordFlags.Group))
            return null;
        int first = whose - 1;
        while (first > limit && text.IsName(first - 1)) first--;
        return first < whose - 2 && (first == limit || text.Tokens[first - 1].Tag.In(Tags.Determiner)) ? text.Slice(first, whose - 1) : null;
    }

    /// <summary>"the European Union's foreign policy chief": the possessor's capitals before a possessive mark.</summary>
    public static string? Possessor(NameText text, int mark, int limit)
    {
        int first = mark;
        while (first > limit
            && (text.IsName(first - 1) && !text.IsCalendar(first - 1) && (first == mark || text.Tokens[first].SpaceBefore || text.IsHyphen(first))
                || first < mark && text.IsHyphen(first - 1) && text.IsName(first)))
        {
            first--;
        }
        if (first == mark) return null;
        // "Former Prime Minister Ann Lund's aide"
        for (int i = first; i + 1 < mark; i++)
            if ((text.IsTitle(i) || text.IsPersonNoun(i)) && !text.Entry(mark - 1).Is(WordFlags.Suffix | WordFlags.Group)) return null;
        return text.Entry(first).Is(WordFlags.Given) && !text.Entry(mark - 1).Is(WordFlags.Suffix | WordFlags.Group) ? null : text.Slice(first, mark);
    }
}
