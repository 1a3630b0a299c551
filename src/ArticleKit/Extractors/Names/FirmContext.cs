using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Names;

/// <summary>Whether a run that no word of its own explains is a firm's name: "Liffey Boats will shut, it said", "a spokesman for Liffey Boats".</summary>
internal static class FirmContext
{
    /// <summary>The run is a firm's name; nobody of the story has its first word for a last name unless <paramref name="isFamilyName"/>.</summary>
    public static bool Is(NameText text, int first, int end, Sentence sentence, bool isFamilyName)
    {
        bool single = text.UnitEnd(first, end) == end;
        // "Dana Lund Living, Inc."
        if (Bodies.IsForm(text, end, sentence.End)) return true;
        if (text.Entry(first).Is(WordFlags.Given)
            || text.Tokens[first].IsAllCaps
            || text.Entry(first).Is(WordFlags.Nation)
            || text.Entry(end - 1).Is(WordFlags.PersonPlural | WordFlags.Nation | WordFlags.Title)
            || single && text.Entry(first).Tags != 0
            || text.IsCalendar(first)
            || PersonEvidence.IsAged(text, end))
        {
            return false;
        }
        return IsSomebodys(text, first, end, sentence)
            || IsCalledFirm(text, end, sentence)
            || SaysIt(text, first, end, sentence)
            || SaysOfIt(text, first, end, sentence, isFamilyName)
            || OpensWithIt(text, first, end, sentence)
            || HasShares(text, first, end, sentence, single);
    }

    /// <summary>"Liffey Boats will shut its yard, it said.": the sentence is of the run and of no other body, and closes with what it said.</summary>
    private static bool SaysIt(NameText text, int first, int end, Sentence sentence)
    {
        const int Longest = 60;
        if (first != sentence.First && !(first == sentence.First + 1 && text.Word(sentence.First) is "The")) return false;
        if (sentence.End - end > Longest) return false;
        for (int i = end; i + 2 < sentence.End; i++)
        {
            if (text.Is(i, ',')
                && text.Word(i + 1) is "it"
                && text.Entry(i + 2).Is(WordFlags.Saying)
                && text.Tokens[i + 2].Tag.In(Tags.Past | Tags.Third))
            {
                return true;
            }
            if (text.Entry(i).Is(WordFlags.Group) && text.Tokens[i].Tag.In(Tags.Nominal)) return false;
        }
        return false;
    }

    /// <summary>"Lund's group, Viasnak, wrote": between commas behind what is a body's word and somebody's.</summary>
    private static bool IsSomebodys(NameText text, int first, int end, Sentence sentence) =>
        first - 3 >= sentence.First
            && text.Is(first - 1, ',')
            && end < sentence.End
            && text.Is(end, ',')
            && text.Tokens[first - 2] is { IsCapital: false, Tag: Tag.Noun }
            && text.Entry(first - 2) is var noun
            && noun.Is(WordFlags.Group)
            && noun.Group == Model.SpeakerType.Organization
            && text.Tokens[first - 3].Tag.In(Tags.Possessive | Tags.PossessivePronoun);

    /// <summary>"Kolvane Brod, the Norland bakery chain,": what stands between commas behind it calls it a business.</summary>
    private static bool IsCalledFirm(NameText text, int end, Sentence sentence)
    {
        const int Longest = 8;
        if (end + 2 >= sentence.End || !text.Is(end, ',') || !text.Tokens[end + 1].Tag.In(Tags.Determiner)) return false;
        for (int i = end + 2; i + 1 < sentence.End && i < end + Longest; i++)
        {
            if (!text.IsHyphen(i) && !text.IsPossessive(i) && !text.Tokens[i].Tag.In(Tags.Nominal | Tags.Adjective | Tags.Participle | Tags.Gerund))
                return false;
            if (text.Lexicon.Cues.Is(text.Tokens[i].Word, QuoteWord.Business)
                && !text.Tokens[i].IsCapital
                && (text.Word(i + 1) is "," or "of" || text.Lexicon.Cues.Is(text.Tokens[i + 1].Word, SubjectWord.MoreOf)))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>
    /// "Tolmark sold its mill", "Liffey Boats said its yard would close"; "said it would" only of a name whose last word is a noun for several things.
    /// </summary>
    private static bool SaysOfIt(NameText text, int first, int end, Sentence sentence, bool isFamilyName)
    {
        if (end + 2 >= sentence.End) return false;
        int verb = text.Tokens[end].Tag.In(Tags.Modal) ? end + 1 : end;
        if (verb + 1 >= sentence.End || !text.Tokens[verb].Tag.In(Tags.Past | Tags.Third | Tags.Base)) return false;
        if (text.Word(verb + 1) is "its")
            return text.UnitEnd(first, end) < end || !isFamilyName && !IsLand(text, first, end) && !IsSeat(text, first, end);
        if (verb > end || !text.Entry(verb).Is(WordFlags.Saying) || text.UnitEnd(first, end) == end) return false;
        int it = text.Word(end + 1) is "that" ? end + 2 : end + 1;
        return text.Word(it) is "its" || text.Word(it) is "it" && EndsInThings(text, end - 1);
    }

    /// <summary>"Osmia Mills said on Tuesday it would close its plant": in a story's first sentence "it" can be nothing else.</summary>
    private static bool OpensWithIt(NameText text, int first, int end, Sentence sentence)
    {
        const int LongestTime = 5;
        if (first != sentence.First
            || end >= sentence.End
            || !text.Entry(end).Is(WordFlags.Saying)
            || !text.Tokens[end].Tag.In(Tags.Past | Tags.Third)
            || first != text.Analysis.BlockTokens(sentence.Block).First
            || !IsFirstParagraph(text.Analysis.Story, sentence.Block))
        {
            return false;
        }
        int it = end + 1, limit = Math.Min(sentence.End - 2, it + LongestTime);
        while (it < limit && (text.IsCalendar(it) || text.Tokens[it].Tag.In(Tags.Preposition | Tags.Adverb | Tags.NumberWord))) it++;
        if (it < limit && text.Word(it) is "that") it++;
        if (it + 2 >= sentence.End || text.Word(it) is not "it") return false;
        // not "it was", "it would be"
        int verb = text.Tokens[it + 1].Tag.In(Tags.Modal) ? it + 2 : it + 1;
        return text.Tokens[verb].Tag.In(Tags.Verbal) && !text.Lexicon.Cues.Is(text.Tokens[verb].Word, QuoteWord.Copula);
    }

    private static bool IsFirstParagraph(Story story, int block)
    {
        if (story.Blocks[block].Kind != BlockKind.Paragraph) return false;
        while (--block >= 0) if (story.Blocks[block].Kind == BlockKind.Paragraph) return false;
        return true;
    }

    private static bool EndsInThings(NameText text, int last) =>
        text.Entry(last) is { First: Tag.Plural } things && !things.Is(WordFlags.Given) && !text.Is(last, NameWord.Family | NameWord.Surname);

    /// <summary>"a spokesman for Liffey Boats", "shares in Norbank", "Norbank shares fell", "Norbank's shares".</summary>
    private static bool HasShares(NameText text, int first, int end, Sentence sentence, bool single)
    {
        if (first - 2 >= sentence.First
            && (text.Word(first - 1) is "in" or "of" && text.Is(first - 2, NameWord.Holding)
                || text.Word(first - 1) is "for" && !single && EndsInThings(text, end - 1) && text.Is(first - 2, NameWord.Post)))
        {
            return !IsLand(text, first, end);
        }
        int noun = text.IsPossessive(end) ? end + 1 : end;
        return noun + 1 < sentence.End
            && text.Word(noun) is "shares"
            && text.IsSmall(noun, NameWord.Holding)
            && (text.Tokens[noun + 1].Tag.In(Tags.Past | Tags.Third | Tags.Modal) || text.Entry(noun + 1).Can(Tag.Past))
            && !IsLand(text, first, end);
    }

    /// <summary>Delaware, Guangxi, Teheran.</summary>
    private static bool IsSeat(NameText text, int first, int end)
    {
        string name = text.Slice(first, end);
        foreach (var sense in text.Lexicon.Gazetteer.Senses(NameKey.Of(name), name).Senses)
            if (sense.Kind is PlaceKind.Admin1 or PlaceKind.Capital or PlaceKind.AdminSeat) return true;
        return false;
    }

    private static bool IsLand(NameText text, int first, int end) =>
        text.CountryAt(first, end, out _, out _) is not null || text.Lexicon.Gazetteer.IsTown(text.Slice(first, end));
}
