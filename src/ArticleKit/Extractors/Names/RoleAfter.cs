using ArticleKit.Languages;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Names;

/// <summary>
/// The role that follows a name between commas: "Michael Kugelman, director of the South Asia Institute at the Washington-based Wilson Center,".
/// </summary>
internal static class RoleAfter
{
    private const int Reach = 40;

    public static void Complete(NameText text, NameMention mention, Sentence sentence)
    {
        int i = mention.FullEnd;
        if (i + 1 < sentence.End && text.Word(i) is "of" or "from" && Bodies.Behind(text, i, sentence.End) is { } body) { mention.Body = body; return; }
        // "Alexander Zverev of Germany"
        if (i + 1 < sentence.End
            && !mention.HasRole
            && mention.Country is null
            && mention.End > mention.First + 1
            && text.Word(i) is "of"
            && text.CountryAt(text.Word(i + 1) is "the" ? i + 2 : i + 1, sentence.End, out int land, out var word) is { } country
            && word == NationWord.Name
            && !(land < text.Tokens.Length && (text.IsPossessive(land) || text.IsHyphen(land) || text.IsName(land) && text.Tokens[land].SpaceBefore)))
            {
                mention.Country = country;
                return;
            }
        // "Ann Lee, of the Lund Institute,"
        if (i + 2 < sentence.End && text.Is(i, ',') && text.Word(i + 1) is "of" or "from" && Bodies.Behind(text, i + 1, sentence.End) is { } behind)
        {
            mention.Body ??= behind;
            return;
        }
        if (i + 1 >= sentence.End || !text.Is(i, ',') && !text.Is(i, '(')) return;
        if (PartyTag.End(text, i + 1, sentence.End) is var tag && tag > i + 1) { Belongs(text, mention, i, tag); return; }
        if (!text.Is(i, ',')) return;
        // "Ann Lee, M.D., Ph.D., president of Acme,"
        while (i + 2 < sentence.End && text.Is(i + 2, ',') && PostNominals.Is(text.Word(i + 1))) i += 2;
        i++;
        if (text.Tokens[i].Kind == TokenKind.Number && i + 1 < sentence.End && text.Is(i + 1, ',')) i += 2;
        if (i >= sentence.End) return;
        // "Ann Lee, of the Lund Institute,"
        if (text.Word(i) is "of" && Bodies.Behind(text, i, sentence.End) is { } membership) { mention.Body ??= membership; return; }
        // "Ann Lee, who leads the Lund Institute,"
        if (i + 2 < sentence.End && text.Word(i) is "who" && text.Is(i + 1, NameWord.Leading))
        {
            mention.Body ??= Bodies.Behind(text, i + 1, sentence.End);
            return;
        }
        int head = Apposition.Head(text, i, sentence.End, out int first, out i);
        if (head < 0
            || text.Entry(head).Is(WordFlags.PersonPlural) && text.Tokens[head].Tag == Tag.Plural
            || head + 1 < i && text.Tokens[i - 1].Tag != Tag.Name && i - 1 != head)
        {
            return;
        }
        if (text.IsName(head) && head + 1 < i) return;
        // "Martin Lund, his wife Sini and their daughters": the next of a list
        if (text.Is(head, NameWord.Kin) && head + 1 < sentence.End && text.IsName(head + 1)) return;
        // "Carly Lund, former governor Mike Holt, and others": the next of a list
        if (head + 2 < sentence.End && text.Entry(head + 1).Is(WordFlags.Given) && text.IsName(head + 1) && text.IsName(head + 2)) return;
        bool clause = IsClause(text, head + 1, sentence);
        if (clause && head == first && text.Is(head, NameWord.Loose)) return; // "Ann Lee, a man loved by"
        int end = clause ? head + 1 : EndOf(text, head + 1, sentence, first);
        if (end < 0) return;
        // "former host of "Masterpiece""
        while (end > head + 1 && text.Tokens[end - 1].Tag.In(Tags.Preposition | Tags.Determiner)) end--;
        // "aide to the president on Trump's July call": the phrase is broken off
        if (end > head + 2 && end < sentence.End && text.IsCalendar(end) && text.IsPossessive(end - 1))
            while (end > head + 1 && !text.Tokens[end].Tag.In(Tags.Preposition)) end--;
        // a verb right after the noun: "Smith, officials said," or "X, director Y said"
        if (end < sentence.End && text.Tokens[end].Tag.In(Tags.Past | Tags.Third) && end == head + 1 && !clause) return;
        if (!clause) mention.FullEnd = end;
        if (mention.HasRole)
        {
            // "Justice Antonin Scalia, the longest-serving member of the court,", "Senator Ann Lee, a Republican from Iowa,", "Judge Ann Lee, a former
            // prosecutor,"
            if (text.Is(head, NameWord.Loose | NameWord.Partisan)
                || text.Is(first, NameWord.Past) && end == head + 1 && !text.Is(mention.RoleEnd - 1, NameWord.Partisan))
            {
                (mention.SecondFirst, mention.SecondEnd) = (first, end);
                // "Senator Ann Lee, Republican of Ohio"
                if (text.Is(head, NameWord.Partisan)) mention.Body ??= Bodies.OfRole(text, head + 1, end) ?? Bodies.InRole(text, first, head + 1);
                return;
            }
            (mention.SecondFirst, mention.SecondEnd) = (mention.RoleFirst, mention.RoleEnd);
        }
        mention.RoleFirst = first;
        mention.RoleEnd = end;
        mention.Country ??= RoleCountry.At(text, first, end, out _, out _);
        // "Labour MP for Lund": where the votes are is no body
        mention.Body = (text.Tokens[head].IsAllCaps && text.Is(head, NameWord.Member) ? null : Bodies.OfRole(text, head + 1, end))
            ?? (RoleBefore.IsMemberOf(text, first, head + 1) ? null : Bodies.InRole(text, first, head + 1))
            ?? mention.Body
            ?? Signed(text, head, end, sentence);
    }

    /// <summary>"Ann Lee, Chief Operating Officer, Harbour Shipping.": a title in capitals and behind it whose it is.</summary>
    private static string? Signed(NameText text, int head, int comma, Sentence sentence)
    {
        if (!text.Tokens[head].IsCapital
            || Tagger.IsTitleCase(text.Analysis.Story.Text, text.Tokens.AsSpan(sentence.First..sentence.End))
            || comma + 1 >= sentence.End || !text.Is(comma, ',') || !text.IsName(comma + 1)) return null;
        int stop = comma + 1;
        while (stop < sentence.End && text.Tokens[stop].IsWord && (text.IsName(stop) || text.Word(stop) is "of" or "and" or "for")) stop++;
        return stop >= sentence.End || text.Is(stop, '.') || text.Is(stop, ',') ? Bodies.Behind(text, comma, stop) : null;
    }

    private static void Belongs(NameText text, NameMention mention, int before, int end)
    {
        mention.FullEnd = text.Is(before, '(') && text.Is(end, ')') ? end + 1 : end;
        mention.Country ??= "US";
        mention.Body ??= PartyTag.Party(text, before + 1) is { Length: > 0 } party ? party : null;
    }

    /// <summary>What somebody does begins there, which is no part of his role: "a customer based in Lund", but "a lawyer representing Acme".</summary>
    private static bool IsClause(NameText text, int i, Sentence sentence)
    {
        if (i + 1 >= sentence.End || text.IsPersonNoun(i) || text.Lexicon.Cues.Is(text.Tokens[i].Word, SubjectWord.Charge)) return false;
        if (text.Tokens[i].Tag == Tag.Adverb) i++;
        return text.Tokens[i].Tag.In(Tags.Participle | Tags.Gerund)
            || text.Tokens[i].Tag == Tag.Past && !text.Entry(i).Is(WordFlags.Saying) && i + 1 < sentence.End && text.Tokens[i + 1].Tag == Tag.Preposition;
    }

    /// <summary>The comma, stop, mark or dash the apposition ends at; -1 where it never does.</summary>
    private static int EndOf(NameText text, int i, Sentence sentence, int first)
    {
        for (; i < sentence.End && i < first + Reach; i++)
        {
            ref readonly var token = ref text.Tokens[i];
            if (CapitalRuns.Nickname(text, i, sentence.End) is var nick && nick > i) { i = nick - 1; continue; }
            if (token.Kind == TokenKind.Mark && token.Tag != Tag.Possessive) return i;
            if (token.Kind == TokenKind.Punct
                && !text.IsHyphen(i)
                && !(text.Is(i, ',') && (Lists(text, i, sentence) || Bodies.IsForm(text, i, sentence.End) || Bodies.Based(text, i + 1, sentence.End) > i + 1)))
            {
                return i;
            }
            if (text.IsCalendar(i) || text.Word(i) is "today") return i;
            // "in the school of information studies at"
            if (token.Tag == Tag.Third
                && text.Tokens[i - 1].Tag == Tag.Noun
                && text.Entry(i).Can(Tag.Plural)
                && i + 1 < sentence.End
                && text.Tokens[i + 1].Tag == Tag.Preposition)
            {
                continue;
            }
            if (token.Tag is Tag.Wh or Tag.Subordinator || token.Tag.In(Tags.Modal | Tags.Past | Tags.Third))
                return text.Entry(i).Is(WordFlags.Saying) || token.Tag is Tag.Wh ? i : -1;
        }
        return i >= sentence.End ? sentence.End : -1;
    }

    /// <summary>A comma inside the body's name: "Ministry of Trade, Industry and Energy".</summary>
    private static bool Lists(NameText text, int comma, Sentence sentence) =>
        comma + 3 < sentence.End && text.IsName(comma - 1) && text.IsName(comma + 1) && text.Word(comma + 2) is "and" && text.IsName(comma + 3);
}
