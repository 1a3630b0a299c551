using ArticleKit.Languages;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Names;

/// <summary>What stands around a name and tells that it is a person's: a post, kin, an age, a verb of saying.</summary>
internal sealed partial class PersonEvidence
{
    /// <summary>Two words or three that speak, have an age, come after "said" or after somebody's office and a comma.</summary>
    public bool ByContext(int first, int end, Sentence sentence)
    {
        if (!MayBe(first, end) || IsArticle(first - 1)) return false;
        if (AfterPlacePreposition(first, sentence)) return HoldsPost(first, end, sentence);
        return Speaks(end, sentence)
            || EndsInFamily(first, end)
            || IsOfSeveral(first, end, sentence)
            || AgeFollows(end, sentence)
            || AfterAge(first, sentence)
            || AfterSaid(first, sentence)
            || AfterOffice(first, end, sentence)
            || BeforeKin(end, sentence)
            || HoldsPost(first, end, sentence)
            || IsDoing(first, end, sentence);
    }

    /// <summary>"marathon runners Emmarn Ayang Lund and Bo Ek": behind several people written small the first of two whole names.</summary>
    private bool IsOfSeveral(int first, int end, Sentence sentence) =>
        first > sentence.First
            && end + 2 < sentence.End
            && !text.Tokens[first - 1].IsCapital
            && text.IsPersonNoun(first - 1)
            && text.Entry(first - 1).Is(WordFlags.PersonPlural)
            && text.Tokens[first - 1].Tag == Tag.Plural
        && text.Word(end) is "and"
            && text.IsName(end + 1)
            && text.IsName(end + 2)
            && text.Entry(first).Tags == 0
            && !IsPlace(first, end);

    /// <summary>
    /// "Sajid Khan and Noman Ali shared three", "Fayval Williams keeps the post": a word no list knows before a last name alone, and what follows is done or
    /// owned; before one that many have ("Arshdeep Singh") whatever follows.
    /// </summary>
    private bool EndsInFamily(int first, int end)
    {
        if (text.Is(end - 1, NameWord.Common)
            && text.Entry(first).Tags == 0
            && end == first + 2
            && !text.Tokens[end - 1].IsAllCaps
            && !IsPlace(first, end)
            && !IsPlace(first, first + 1))
        {
            return true;
        }
        if (text.UnitEnd(first, end) != first + 1
            || text.Entry(first).Tags != 0
            || text.Tokens[end - 1].IsAllCaps
            || text.Entry(end - 1) is var last && !(last is { Tags: 0 } && last.Is(WordFlags.Given) || text.Is(end - 1, NameWord.Family))
            || end >= text.Tokens.Length
            || IsPlace(first, end)
            || IsPlace(first, first + 1))
        {
            return false;
        }
        for (int i = first; i < end; i++) if (!text.Tokens[i].IsCapital || text.IsHyphen(i)) return false;
        return text.Tokens[end].Tag.In(Tags.Past | Tags.Third | Tags.Possessive)
            || text.Word(end) is "and"
                && end + 2 < text.Tokens.Length
                && text.IsName(end + 1)
                && text.IsName(end + 2)
                && text.Entry(end + 2) is { Tags: 0 } other
                && other.Is(WordFlags.Given);
    }

    /// <summary>"with Llyr Arthen scoring twice", "with Azra Demir taking the lead".</summary>
    private bool IsDoing(int first, int end, Sentence sentence) =>
        first > sentence.First
            && end + 1 < sentence.End
            && text.Word(first - 1) is "with"
            && text.Tokens[end].Tag == Tag.Gerund
            && text.UnitEnd(first, end) < end
            && !IsPlace(first, end)
            && text.Entry(end - 1).Tags == 0;

    /// <summary>"Azra Demir and her daughter".</summary>
    private bool BeforeKin(int end, Sentence sentence) =>
        end + 2 < sentence.End
            && text.Word(end) is "and"
            && text.Word(end + 1) is "his" or "her"
            && (text.Is(end + 2, NameWord.Kin) || end + 3 < sentence.End && text.Tokens[end + 2].Tag == Tag.Adjective && text.Is(end + 3, NameWord.Kin));

    /// <summary>
    /// "Hauwa Bukar, a farmer, said", "written to Llyr Arthen, chair of the committee", "Llyr Arthen, co-founder and president": what only somebody is, between
    /// commas behind the name.
    /// </summary>
    private bool HoldsPost(int first, int end, Sentence sentence)
    {
        int start = end + 1;
        if (start + 1 >= sentence.End || !text.Is(end, ',')) return false;
        int head = Apposition.Head(text, start, sentence.End, out int phrase, out _);
        int next = head + 1, noun = head > phrase + 1 && text.IsHyphen(head - 1) ? head - 2 : head; // secretary-general
        if (head < 0
            || next >= sentence.End
            || text.Entry(noun).Is(WordFlags.PersonPlural)
            || text.Is(noun, NameWord.Corporate)
            || text.Entry(noun).Is(WordFlags.PersonWeak) && !text.Is(noun, NameWord.Chairing)
            || text.IsHyphen(next)
            || text.IsPossessive(next)
            || IsPlace(first, end))
        {
            return false;
        }
        // "Llyr Arthen, Vice President at First Bank", but "Llyr Arthen, President Ann Lee"
        if (text.Tokens[head].IsCapital) return text.Word(next) is "of" or "at" or "for" or "in" or "and" || text.Tokens[head].IsAllCaps && text.Is(next, ',');
        if (text.Word(next) is "of" or "for" or "at" or "in" or "with" or "to") return true;
        bool told = phrase > start || text.Tokens[phrase].IsCapital && text.IsPossessive(text.UnitEnd(phrase, sentence.End));
        if (text.Word(next) is "and") return told || head > phrase && text.IsHyphen(head - 1) || text.IsPersonNoun(next + 1);
        return (told || text.Is(next, ',') && next + 1 < sentence.End && text.Entry(next + 1).Is(WordFlags.Saying) && text.Tokens[next + 1].Tag.In(Tags.Finite))
            && (text.Is(next, ',')
                || text.Is(next, '.')
                || text.Tokens[next].Tag.In(Tags.Preposition | Tags.Participle | Tags.Gerund)
                || text.Word(next) is "who" or "whose");
    }

    /// <summary>"Zulkarn, a 52-year-old farmer, said": a name of one word that no list has, and behind it what its bearer is.</summary>
    public bool IsMononym(int first, int end, Sentence sentence) =>
        end == first + 1
            && text.Entry(first) is { Tags: 0 } name
            && !name.Is(WordFlags.Nation | WordFlags.PlaceEnding | WordFlags.Suffix | WordFlags.Group)
            && text.Tokens[first] is { IsAllCaps: false, Length: > 2 }
            && (first == sentence.First || !text.Tokens[first - 1].Tag.In(Tags.Preposition | Tags.To | Tags.Determiner))
            && end + 1 < sentence.End
            && text.Tokens[end + 1].Tag.In(Tags.Determiner | Tags.PossessivePronoun)
            && HoldsPost(first, end, sentence);

    /// <summary>Two or three words with a capital each, none of them a country's, a calendar's or in capitals throughout.</summary>
    public bool MayBe(int first, int end)
    {
        int units = 0;
        for (int i = first; i < end; i = text.UnitEnd(i, end), units++)
        {
            if (text.Entry(i).Is(WordFlags.Nation | WordFlags.PlaceEnding | WordFlags.Suffix | WordFlags.Group)
                || text.Tokens[i].IsAllCaps
                || text.IsPersonNoun(i) && i == first)
            {
                return false;
            }
            if (text.Entry(i).Tags != 0 && i == first && !text.Entry(i).Is(WordFlags.Given)) return false;
        }
        return units is 2 or 3 && !IsArticle(first - 1);
    }

    /// <summary>"a cross from Austin Odhiambo": of two words the last is in no list and no place is called so.</summary>
    private bool IsFrom(int first, int end) =>
        end == first + 2
            && text.Word(first - 1) is "from" or "to"
            && text.Entry(end - 1) is { Tags: 0 } last
            && !last.Is(WordFlags.Nation | WordFlags.PlaceEnding | WordFlags.Suffix | WordFlags.Group)
            && !text.Tokens[end - 1].IsAllCaps
            && text.Word(end - 1) is { Length: > 3 } family
            && family[^1] != 's'
            && !IsPlace(end - 1, end)
            && !IsPlace(first, end);

    private bool AfterPlacePreposition(int first, Sentence sentence) =>
        first > sentence.First && (text.IsSmall(first - 1, NameWord.Locating) || text.Word(first - 1) is "to" or "of");

    /// <summary>"X Y said", "X Y, who".</summary>
    public bool Speaks(int end, Sentence sentence) =>
        end < sentence.End && (text.Tokens[end].IsWord && text.Entry(end).Is(WordFlags.Saying) && text.Tokens[end].Tag.In(Tags.Past | Tags.Third)
        || end + 1 < sentence.End && text.Is(end, ',') && text.Word(end + 1) is "who" or "whose");

    /// <summary>"82-year-old Geneva Morgan".</summary>
    private bool AfterAge(int first, Sentence sentence) => first > sentence.First + 2 && text.IsHyphen(first - 2) && text.IsOld(first - 1);

    /// <summary>"Bush's son, George,", "her eldest daughter, Florence, left": a first name between commas behind somebody's relation.</summary>
    public bool IsRelative(int first, Sentence sentence)
    {
        int noun = first - 2, owner = noun - 1;
        if (noun <= sentence.First
            || !text.Is(first - 1, ',')
            || !text.Entry(first).Is(WordFlags.Given)
                && !(text.Entry(first).Tags == 0 && text.IsPersonNoun(noun) && text.Is(first + 1, ',') && !IsPlace(first, first + 1))
            || !text.IsPersonNoun(noun)
            || text.Tokens[noun].IsCapital
            || text.Tokens[noun].Tag == Tag.Plural)
        {
            return false;
        }
        if (owner > sentence.First && text.Tokens[owner].Tag == Tag.Adjective) owner--;
        return text.Tokens[owner].Tag.In(Tags.Possessive | Tags.PossessivePronoun)
            && (first + 1 >= sentence.End
                || text.Is(first + 1, ',')
                || text.Is(first + 1, '.')
                || text.Is(first + 1, ';')
                || text.Tokens[first + 1].Tag.In(Tags.Past | Tags.Third));
    }

    private bool IsOffspring(int token) => !text.Tokens[token].IsCapital && text.Is(token, NameWord.Offspring);

    /// <summary>"two daughters, Georgia and Sienna,": first names in a list behind several relations.</summary>
    public bool IsOffspring(int first, Sentence sentence)
    {
        const int Most = 8;
        bool given = text.Entry(first).Is(WordFlags.Given);
        int i = first - 1;
        for (; i > sentence.First && i > first - Most; i--)
        {
            if (text.Is(i, ',') && given && IsOffspring(i - 1)) { i--; break; }
            // "their daughters Sneha, Sona and Sandra"
            if (IsOffspring(i)) break;
            if (!text.Is(i, ',') && text.Word(i) is not "and" && !(given ? text.Entry(i).Is(WordFlags.Given) || text.IsName(i) : text.IsName(i))) return false;
        }
        if (i <= sentence.First || !IsOffspring(i)) return false;
        return first + 1 >= sentence.End
            || text.Is(first + 1, ',')
            || text.Is(first + 1, '.')
            || text.Word(first + 1) is "and"
            || text.Tokens[first + 1].Tag.In(Tags.Finite);
    }

    private bool AgeFollows(int end, Sentence sentence) => end + 2 < sentence.End && IsAged(text, end);

    /// <summary>"David Banks", not "the David House": a first name that is nothing else before a last name that ends bodies' names too.</summary>
    public static bool IsNamedAsBody(NameText text, int first, int end) =>
        end == first + 2
            && text.Is(first + 1, NameWord.Surname)
            && text.Entry(first).Is(WordFlags.Given)
            && !text.Entry(first).Is(WordFlags.GivenWeak | WordFlags.Nation)
        && !(first > 0 && text.Tokens[first - 1].Tag == Tag.Determiner);

    /// <summary>", 61,": an age behind the name.</summary>
    public static bool IsAged(NameText text, int end) =>
        end + 2 < text.Tokens.Length && text.Is(end, '(') && text.Tokens[end + 1] is { Kind: TokenKind.Number, Length: 2 } && text.Is(end + 2, ')')
            || end + 2 < text.Tokens.Length
                && text.Is(end, ',')
                && text.Tokens[end + 1].Kind == TokenKind.Number
                && text.Tokens[end + 1].Length == 2
                && (text.Is(end + 2, ',') || text.Is(end + 2, '.') || text.Is(end + 2, ';'));

    /// <summary>"…," said Gabor Sitanyi.</summary>
    private bool AfterSaid(int first, Sentence sentence) =>
        first > sentence.First + 1
            && text.Entry(first - 1).Is(WordFlags.Saying)
            && text.Tokens[first - 1].Tag.In(Tags.Past | Tags.Third)
            && text.Tokens[first - 2].Kind is TokenKind.Mark or TokenKind.Punct;

    /// <summary>"Its finance director, Hanifah Komala, said", "its director general, Hanifah Komala.", "the head of the union, Hanifah Komala, said".</summary>
    private bool AfterOffice(int first, int end, Sentence sentence) =>
        first > sentence.First + 2
            && text.Is(first - 1, ',')
            && (end >= sentence.End || text.Is(end, ',') || text.Is(end, '.') || text.Tokens[end].Tag.In(Tags.Finite))
        && (text.IsPersonNoun(first - 2) || text.Tokens[first - 2].IsAllCaps && text.IsTitle(first - 2)
            ? text.Tokens[first - 2].Tag == Tag.Adjective && text.IsPersonNoun(first - 3) ? first - 3 : first - 2
            : first > sentence.First + 6 && text.Word(first - 2) is "law" && text.IsHyphen(first - 3) && text.Word(first - 4) is "in"
                ? first - 6
                : RoleOver.BeforeComma(text, first - 1, sentence.First)) is > 0 and int head
            && !text.Entry(head).Is(WordFlags.PersonPlural)
            && text.Tokens[head].Tag.In(Tags.Nominal);
}
