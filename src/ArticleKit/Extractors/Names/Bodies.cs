using ArticleKit.Languages;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Names;

/// <summary>The bodies that role words name.</summary>
internal static partial class Bodies
{
    /// <summary>
    /// "foreign ministry spokeswoman" gives the foreign ministry, "UN Secretary-General" the UN, "Tesla CEO" Tesla, "Foreign Minister" the foreign ministry.
    /// </summary>
    public static string? InRole(NameText text, int first, int end)
    {
        // "Ex-Premier League referee"
        if (first + 2 < end && text.IsHyphen(first + 1) && text.Is(first, NameWord.PastPrefix)) first += 2;
        // "14-year Acme worker", "2016 Acme campaign manager"
        if (first + 3 < end && text.Tokens[first].Kind == TokenKind.Number) first += text.IsHyphen(first + 1) ? 3 : 1;
        int head = end - 1;
        while (head > first && !text.IsPersonNoun(head) && !text.IsTitle(head)) head--;
        for (int i = first; i < end; i++)
        {
            int stop = i;
            int known = text.Tokens[i].IsCapital ? text.Lexicon.Organizations.Match(text.Analysis.Story.Text, text.Tokens, i, end, out stop) : -1;
            // "Treasury Board secretary"
            if (known >= 0
                && stop == i + 1
                && stop < head
                && text.IsName(stop)
                && text.Entry(stop).Is(WordFlags.Group | WordFlags.Suffix)
                && !text.Is(stop, NameWord.Rank))
            {
                continue;
            }
            // "African Union Commission chairperson"
            if (known >= 0
                && stop > i + 1
                && stop < head
                && text.IsName(stop)
                && text.Entry(stop).Is(WordFlags.Suffix)
                && !text.IsPersonNoun(stop)
                && !text.Is(stop, NameWord.Rank | NameWord.Duty))
            {
                return text.Slice(i, stop + 1);
            }
            if (known >= 0 && stop == i + 1 && text.IsTitle(i)) continue; // API, an assistant inspector
            // "Labour and Welfare Minister"
            if (known >= 0
                && stop == i + 1
                && stop < head
                && text.Is(i, NameWord.Partisan)
                && (text.Word(stop) is "and" or "&" || text.Is(stop, ',')))
            {
                continue;
            }
            if (known >= 0)
                return text.Is(stop - 1, NameWord.National) && text.CountryBefore(i, first, out int land, out _) is not null
                    ? text.Slice(land, stop)
                    : text.Lexicon.Organizations[known].Name;
        }
        for (int i = first; i < head; i++)
        {
            int next = text.IsPossessive(i + 1) ? i + 2 : i + 1;
            // "Treasury Board", "Banks' Association"
            if (next < head
                && text.Tokens[i].IsCapital
                && text.IsName(next)
                && text.Entry(next).Is(WordFlags.Group | WordFlags.Suffix)
                && !text.Is(next, NameWord.Rank))
            {
                continue;
            }
            // "Public Service, Labour and Welfare Minister"
            if (i == first && text.Tokens[i].IsCapital && text.Word(i) is "Public" && (text.Is(i + 2, ',') || text.Word(i + 2) is "and")) continue;
            if (text.Word(i) is "Cabinet" && text.Word(i + 1) is "Secretary" && (i == first || text.Word(i - 1) is not "Chief")) return null; // of transport
            if (text.Entry(i).Is(WordFlags.Group)
                && !text.Is(i, NameWord.Duty)
                && !RoleBefore.IsSide(text, i)
                && text.Entry(i).Group is not (Model.SpeakerType.Document or Model.SpeakerType.State or Model.SpeakerType.UnnamedGroup))
            {
                return i == Modifiers(text, first) && IsLone(text, i)
                    ? null
                    : text.Slice(first < i && text.Word(i - 1) is "of" ? i : Math.Min(i, Modifiers(text, first)),
                        text.Tokens[i].IsCapital && i + 2 < head && text.Word(i + 1) is "of" ? NameEnd(text, i, head) : i + 1);
            }
        }
        if (head > first && head - 1 >= first && text.Word(head) is "minister" or "Minister" && !text.Is(head - 1, NameWord.Portfolioless))
        {
            // "External Affairs Minister"
            int portfolio = head - 2 >= first
                && text.Is(head - 1, NameWord.Affairs)
                && text.Tokens[head - 2].IsCapital == text.Tokens[head - 1].IsCapital
                && !text.Entry(head - 2).Is(WordFlags.Nation)
                && !text.Is(head - 2, NameWord.Modifier | NameWord.Rank)
                ? head - 2
                : head - 1;
            // "Mines, Power and Steel Minister"
            if (portfolio > first + 1 && text.Word(portfolio - 1) is "and" or "&" && text.Tokens[portfolio].IsCapital)
                portfolio = RoleBefore.FieldsFirst(text, FieldFirst(text, portfolio - 1, first), first);
            return text.Slice(portfolio, head).ToLowerInvariant() + " ministry";
        }
        return Capitals(text, first, head, end);
    }

    /// <summary>Where the capitals before "and" begin.</summary>
    private static int FieldFirst(NameText text, int and, int limit)
    {
        int first = and;
        while (first > limit
            && text.Tokens[first - 1] is { IsWord: true, IsCapital: true }
            && !text.Entry(first - 1).Is(WordFlags.Nation)
            && !text.Is(first - 1, NameWord.Modifier))
        {
            first--;
        }
        return first;
    }

    /// <summary>
    /// The capitals before an office: "Tesla CEO", "Previous Tesla CEO"; no ranks ("House Minority Leader" has the House), nothing that only tells what the
    /// office is for or of which people.
    /// </summary>
    private static string? Capitals(NameText text, int first, int head, int end)
    {
        while (first < head - 1 && text.Is(first, NameWord.Modifier) && text.IsName(first + 1)) first++;
        int names = first;
        while (names < head
            && (text.Tokens[names] is { IsCapital: true, Tag: Tag.Name }
                && (!text.IsPersonNoun(names) || text.Word(names) is "National" && names > first)
                && !text.IsTitle(names)
                || names > first && names + 1 < head && !text.Tokens[names].IsCapital && text.Is(names, NameWord.Particle) && text.IsName(names + 1)))
        {
            names++;
        }
        // "Eastern Kings fire chief"
        if (names > first
            && names < head
            && text.IsName(names)
            && text.Entry(names).Is(WordFlags.PersonPlural)
            && text.Tokens[names + 1] is { IsCapital: false })
        {
            names++;
        }
        // "Lund Chamber of Commerce chief executive"
        if (names > first
            && names + 1 < head
            && text.Word(names) is "of"
            && text.Entry(names - 1).Is(WordFlags.Suffix | WordFlags.Group)
            && text.IsName(names + 1))
        {
            names = NameEnd(text, names - 1, head);
        }
        // "Presumptive Democratic nominee", "Christian Democrat politician"
        if (names > first && (text.Is(names - 1, NameWord.Partisan) || names < head && text.Is(names, NameWord.Partisan))) return null;
        // Washington Gov., Harare mayor
        if (names > first
            && text.CountryAt(first, names, out int town, out var named) is not null
            && named == NationWord.Capital
            && town == names
            && RoleCountry.At(text, first, end, out _, out _) is null)
        {
            return text.Slice(first, names);
        }
        if (names == first
            || names > head
            || text.CountryAt(first, names, out int nation, out _) is not null && nation >= names
            || text.UnitEnd(first, end) > names
            || text.CountryAt(names - 1, names, out _, out var kind) is not null && kind == NationWord.Adjective)
        {
            return null;
        }
        // "Lagos trader", "Vermont Democrat"
        if (text.Is(head, NameWord.Private | NameWord.Partisan)
            && (IsTown(text, first, names) || names == first + 1 && text.Lexicon.Gazetteer.IsPeople(text.Word(first))))
        {
            return null;
        }
        while (names > first + 1 && text.Is(names - 1, NameWord.Rank)) names--;
        if (names == first + 1 && (PostNominals.Is(text.Word(first)) || text.Word(first) is "County")) return null; // "PhD student", "County Secretary"
        // "Homelessness advocate": a sentence's first word, small elsewhere
        if (names == first + 1
            && text.Tokens[first].IsSentenceStart
            && text.Entry(first) is { First: Tag.Noun } plain
            && !plain.Is(WordFlags.Suffix | WordFlags.Group | WordFlags.Given)
            && !text.Is(head, NameWord.Post))
        {
            return null;
        }
        return IsRank(text, first)
            || names == first + 1
                && (text.Is(first, NameWord.Field)
                    || text.Entry(first) is { First: Tag.Adjective } sort && names == head && !sort.Is(WordFlags.Suffix | WordFlags.Group))
            ? null
            : text.Slice(first, names);
    }

    private static bool IsTown(NameText text, int first, int end)
    {
        List<PlaceSense> senses = [];
        text.Lexicon.Gazetteer.Find(text.Slice(first, end), senses);
        return senses.Count > 0;
    }

    /// <summary>"company spokesman", "Union secretary": which one it does not say.</summary>
    private static bool IsLone(NameText text, int token) =>
        text.Word(token) is "County" or "City" or "Government" or "government"
            || text.Entry(token).Group is Model.SpeakerType.Organization
                && (!text.Tokens[token].IsCapital || text.Entry(token).First == Tag.Noun && text.Word(token + 1) is not "of");

    private static bool IsRank(NameText text, int token) => text.Is(token, NameWord.Rank | NameWord.Duty) || text.Tokens[token].Length <= 2;

    private static int Modifiers(NameText text, int first) => text.Is(first, NameWord.Modifier) ? first + 1 : first;

    /// <summary>
    /// "director of the South Asia Institute at the Washington-based Wilson Center" gives the Wilson Center: the body after "at", else the first.
    /// </summary>
    public static string? OfRole(NameText text, int first, int end)
    {
        string? found = null;
        for (int i = first; i < end; i++)
        {
            if (!text.Tokens[i].IsWord || text.Word(i) is not ("of" or "at" or "for" or "with" or "in" or "from")) continue;
            bool at = text.Word(i) is "at";
            // "a resident of Deim Lund"
            if (i > 0 && text.Is(i - 1, NameWord.Inhabitant)) continue;
            int start = i + 1;
            while (start < end
                && !text.IsName(start)
                && (text.Word(start) is "the" or "The" || text.Tokens[start].Tag.In(Tags.Adjective | Tags.PossessivePronoun)))
            {
                start++;
            }
            while (start < end
                && (text.Tokens[start].Tag == Tag.Adjective || text.IsHyphen(start) || text.IsHyphen(start - 1) && !text.Tokens[start].IsCapital))
            {
                start++;
            }
            start = BehindKind(text, start, end);
            // "Minister of State for Foreign Affairs"
            if (start + 2 < end && text.Is(start, NameWord.Portfolioless) && text.Word(start + 1) is "for" && text.IsName(start + 2)) start += 2;
            int stop = NameEnd(text, start, end);
            if (Based(text, start, end) is var based && based > start || stop < end && text.Is(stop, ',') && (based = Based(text, stop + 1, end)) > stop + 1)
                stop = NameEnd(text, start = based, end);
            if (stop == start) { if (found is null && Small(text, start, end) is { } small) found = small; continue; }
            bool nation = text.CountryAt(start, stop, out int nationEnd, out _) is not null && nationEnd == stop;
            if (stop < end && text.IsPossessive(stop) && stop + 1 < end && text.IsName(stop + 1))
            {
                found = Following(text, stop + 1, end);
                if (!nation && !found.Contains(' '))
                    found = text.Entry(stop - 1).Is(WordFlags.Suffix) || stop + 2 < text.Tokens.Length && text.Tokens[stop + 2].Tag.In(Tags.Noun | Tags.Plural)
                        ? text.Slice(start, stop)
                        : text.Slice(start, stop + 2);
                i = stop + 1;
                continue;
            }
            // "Commissioner for Education", "Vice President of Engineering"
            if (text.Word(i) is "for" or "of"
                && stop == start + 1
                && WithKind(text, stop, end) == stop
                && text.Entry(start) is { First: Tag.Noun or Tag.Plural or Tag.Gerund } field
                && !field.Is(WordFlags.Group | WordFlags.Given | WordFlags.Nation)
                && (!field.Is(WordFlags.Suffix) || text.Word(start).EndsWith("ing", StringComparison.Ordinal))
                && (text.Word(i) is "for" || start == i + 1 && !IsTown(text, start, stop))
                && text.Lexicon.Organizations.Match(text.Analysis.Story.Text, text.Tokens, start, stop, out _) < 0)
            {
                i = stop - 1;
                continue;
            }
            if (nation || text.Word(i) is "in" or "from" && !(text.Entry(stop - 1).Is(WordFlags.Suffix | WordFlags.Group) && stop > start + 1))
            {
                i = stop - 1;
                continue;
            }
            stop = WithKind(text, stop, end);
            if (found is null || at) found = text.Slice(start, stop);
            i = stop - 1;
        }
        return found;
    }
}
