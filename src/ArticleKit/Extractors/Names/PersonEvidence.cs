using ArticleKit.Languages;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Names;

/// <summary>Whether a run of capitals is a person's name: by its first word, or by what stands around it.</summary>
internal sealed partial class PersonEvidence(NameText text)
{
    private readonly List<PlaceSense> _places = [];

    public bool Any(int first, int end, Sentence sentence) => !IsThing(first, end) && (ByName(first, end, sentence) || ByContext(first, end, sentence));

    /// <summary>The last word is a place's, a body's or a country's: "Charlotte County", "Statistics Canada".</summary>
    public bool IsThing(int first, int end)
    {
        ref readonly var entry = ref text.Entry(end - 1);
        if (text.Is(end - 1, NameWord.Partisan) || end > first + 1 && text.Is(end - 1, NameWord.Compass) && entry.First == Tag.Adjective) return true;
        if (IsHome(first, end) || IsAddress(first)) return true;
        // "Taylor Swift Day", but Jean Marie Day
        if (end - first > 2
            && text.Is(end - 1, NameWord.Eponym)
            && !text.IsHyphen(end - 2)
            && !text.Entry(end - 2).Is(WordFlags.Given)
            && !text.Tokens[end - 2].IsStopped
            && !IsAged(text, end))
        {
            return true;
        }
        bool person = text.Entry(first).Is(WordFlags.Given) && text.UnitEnd(first, end) < end;
        // "Bonnie Banks, 61,"
        if (person && IsAged(text, end) || IsNamedAsBody(text, first, end)) return false;
        // no family is called Motors or Industries
        if (entry.Is(WordFlags.PlaceEnding)
            || entry.Is(WordFlags.Suffix) && entry.First == Tag.Plural
            || entry.Is(WordFlags.Suffix) && !(person && !entry.Is(WordFlags.Group))
            || entry.Is(WordFlags.Group) && !person)
        {
            return true;
        }
        if (text.Entry(first).Is(WordFlags.PlaceEnding) && end - first > 1 && text.Tokens[first] is not { IsStopped: true, Length: 2 }) return true;
        bool given = person && !text.Entry(first).Is(WordFlags.GivenWeak);
        // "Athena Advisers Portugal"
        if (given && end == first + 3 && text.Entry(first + 1) is { First: Tag.Plural } plural && !plural.Is(WordFlags.Given)) given = false;
        // "his girlfriend, Chelsea Holland"
        if (person && first > 1 && text.Is(first - 1, ',') && text.Is(first - 2, NameWord.Kin)) return false;
        // "Sampaio-Lima said"
        if (end == first + 3 && text.IsHyphen(first + 1) && text.Tokens[first].Length > 3 && text.CountryAt(first, end, out _, out _) is null) return false;
        // Jose Lima
        return !given
            && text.CountryBefore(end, first, out _, out var land) is not null
            && !(person && land == NationWord.Capital && !text.Entry(end - 1).Is(WordFlags.Suffix));
    }

    /// <summary>"a Glen Allen woman": a town's name before a word for somebody who lives there.</summary>
    private bool IsHome(int first, int end)
    {
        if (end >= text.Tokens.Length
            || !text.Is(end, NameWord.Loose)
            || text.Tokens[end].IsCapital
            || text.Tokens[end].IsSentenceStart
            || text.UnitEnd(first, end) == end)
        {
            return false;
        }
        return IsPlace(first, end);
    }

    /// <summary>"Ann Lee, 28, of Columbus East": where somebody lives.</summary>
    private bool IsAddress(int first) =>
        first > 3 && text.Word(first - 1) is "of" && text.Is(first - 2, ',') && text.Tokens[first - 3].Kind == TokenKind.Number && text.Is(first - 4, ',');

    public bool IsPlace(int first, int end)
    {
        _places.Clear();
        text.Lexicon.Gazetteer.Find(text.Slice(first, end), _places);
        return _places.Count > 0;
    }

    /// <summary>
    /// After a small role noun: a first name, several words, or one that no lexicon knows; "moderate Republicans" and "liberal Democratic" are no persons.
    /// </summary>
    public bool IsCalled(int first, int end)
    {
        if (text.Entry(first).Is(WordFlags.Given) && text.UnitEnd(first, end) < end) return true;
        bool adjective = text.Entry(first - 1).First == Tag.Adjective || text.Entry(first - 1).Can(Tag.Adjective) && text.UnitEnd(first, end) == end;
        if (text.Word(first) is [.., >= 'A' and <= 'Z', 's'] && text.UnitEnd(first, end) == end) return false; // MPs
        // "his brother Ken", "her wife Faith"
        if (text.Entry(first).Is(WordFlags.Given) && !text.Tokens[first].IsAllCaps && text.Is(first - 1, NameWord.Kin) && !text.Tokens[first - 1].IsCapital)
            return true;
        if (adjective
            || text.Tokens[first].IsAllCaps && !(text.Tokens[first].IsStopped && text.UnitEnd(first, end) < end)
            || text.Entry(first).Is(WordFlags.Nation))
        {
            return false;
        }
        return text.UnitEnd(first, end) < end || text.Entry(first).Tags == 0 && !text.Word(first).EndsWith("ns") && !text.Word(first).EndsWith("ats");
    }

    /// <summary>"J. Smith", "George W. Bush", "Michael Frome", "Xi Wenbo".</summary>
    public bool ByName(int first, int end, Sentence sentence)
    {
        int second = text.UnitEnd(first, end);
        if (second < end && IsLand(first)) return IsNamedAsLand(first, end, sentence);
        if (second < end && IsHyphenated(second, end)) return true;
        if (second >= end || text.Entry(end - 1).Is(WordFlags.Title) && !text.Entry(end - 1).Is(WordFlags.Given)) return false;
        ref readonly var entry = ref text.Entry(first);
        if (text.Tokens[first] is { IsAllCaps: true, IsStopped: false, Length: > 3 }) return false;
        bool initial = text.Tokens[first] is { IsStopped: true, Length: <= 4 } && text.Tokens[first].Length % 2 == 0;
        if (initial && text.Word(first) is "E." or "W." or "N." or "S." && text.Entry(second).Is(WordFlags.Nation)) return false; // W. German
        if (initial && text.Word(first) is not ("U.S." or "U.K." or "U.N." or "E.U." or "D.C.")) return true;
        if (second < end - 1 && text.Tokens[second] is { IsStopped: true, Length: 2 }) return true;
        if (!entry.Is(WordFlags.Given)) return false;
        if (text.Lexicon.Gazetteer.IsTown(text.Slice(first, end))) return Speaks(end, sentence) || IsAged(text, end);
        if (text.Word(first) is "Les" && AfterPlacePreposition(first, sentence)) return false; // at Les Combes
        // "moved to Thornton Heath"
        if (AfterPlacePreposition(first, sentence) && IsPlace(first, end)) return IsAged(text, end);
        int final = end - 1;
        while (final > second && text.Is(final, NameWord.Generation)) final--;
        ref readonly var last = ref text.Entry(final);
        // "the Norman Porch", "the Consolata Missionaries"
        if (first > sentence.First
            && text.Word(first - 1) is "the" or "The"
            && (last.Can(Tag.Noun) || last.First == Tag.Plural)
            && !last.Is(WordFlags.Given)
            && !text.Is(end - 1, NameWord.Surname)
            && !Speaks(end, sentence)
            && !IsAged(text, end))
        {
            return false;
        }
        bool shape = end - first <= 7
            && (entry.Is(WordFlags.FamilyFirst)
                || text.IsCalendar(end - 1)
                || last.Tags == 0
                || last.First.In(Tags.Nominal | Tags.Adjective | Tags.Base)
                || last.Is(WordFlags.Given));
        if (!entry.Is(WordFlags.GivenWeak)) return shape;
        // "West Bengal sent help", "in West Croydon"
        if (!shape
            || text.Is(first, NameWord.Compass) && (IsPlace(first, end) || IsPlace(second, end)) && !IsAged(text, end)
            || AfterPlacePreposition(first, sentence) && !IsFrom(first, end)
            || first > sentence.First && text.Word(first - 1) is "the" or "The")
        {
            return false;
        }
        if (entry.Is(WordFlags.FamilyFirst))
            return text.Entry(second).Tags == 0 && !text.Word(end - 1).EndsWith("s")
                || text.Entry(second).Is(WordFlags.Given)
                || text.Tokens[second].Length <= 4;
        return last.Tags == 0 && !text.Word(end - 1).EndsWith("s") || Speaks(end, sentence) || last.Is(WordFlags.Given) || text.Is(final, NameWord.Family);
    }

    /// <summary>"KL Rahul", "JRR Tolkien": two letters or three without stops that are no body's, place's or office's, before a last name.</summary>
    public bool IsInitialled(int first, int end)
    {
        int name = first + 1;
        while (name < end - 1 && text.Is(name, NameWord.Particle)) name++;
        if (end != name + 1
            || text.Tokens[first] is not { IsAllCaps: true, IsStopped: false, Length: <= 3 }
            || text.Tokens[first].Length == 1 && (text.Word(first) is "I" or "A" or "X" || first > 0 && text.Tokens[first - 1].Tag == Tag.Determiner)
            || text.Tokens[name] is { IsAllCaps: true } or { Length: < 3 }
            || text.Is(first, NameWord.Prefix)
            || text.Entry(first) is { Tags: not 0 } && text.Word(first) is not "MS"
            || text.Entry(first).Is(WordFlags.Nation | WordFlags.Suffix | WordFlags.Group))
        {
            return false;
        }
        ref readonly var last = ref text.Entry(name);
        return (last.Tags == 0 || last.Is(WordFlags.Given) || text.Is(name, NameWord.Family))
            && !last.Is(WordFlags.Nation | WordFlags.PlaceEnding | WordFlags.Suffix | WordFlags.Group | WordFlags.Person)
            && !IsPlace(first, first + 1)
            && text.Lexicon.Organizations.Match(text.Analysis.Story.Text, text.Tokens, first, end, out _) < 0
            && (last.Is(WordFlags.Given) || text.Is(name, NameWord.Family) || !IsPlace(name, end));
    }

    /// <summary>They do something, speak, or have an age: "KL Rahul made 88".</summary>
    public bool Acts(int end, Sentence sentence) =>
        end < sentence.End && (text.Tokens[end].Tag.In(Tags.Past | Tags.Third | Tags.Modal) || text.IsPossessive(end)) || IsAged(text, end);

    /// <summary>"Jordan Peele said": a country that is a first name too, before a word no lexicon knows, in the act of speaking.</summary>
    private bool IsNamedAsLand(int first, int end, Sentence sentence) =>
        MayBeLand(first, end)
            && (Speaks(end, sentence)
                || AfterSaid(first, sentence)
                || IsAged(text, end)
                || AfterOffice(first, end, sentence)
                || (IsLastName(end - 1) || IsJoint(first + 1, end))
                    && !IsArticle(first - 1)
                    && (text.Is(end - 1, NameWord.Family) || !AfterPlacePreposition(first, sentence))
                    && !Tagger.IsTitleCase(text.Analysis.Story.Text, text.Tokens.AsSpan(sentence.First..sentence.End)));

    /// <summary>
    /// "Jordan Peele", "Chad Smith": a country that is a first name too, before a word no lexicon knows or one that is a last name far more than a thing.
    /// </summary>
    public bool MayBeLand(int first, int end) =>
        text.Entry(first).Is(WordFlags.Given) && IsLand(first) && (text.UnitEnd(first, end) == end - 1 || IsJoint(first + 1, end))
        && (IsLastName(end - 1)
            || IsJoint(first + 1, end)
            || text.Entry(end - 1) is { Tags: 0 } last && !last.Is(WordFlags.Suffix | WordFlags.Group | WordFlags.Nation));

    /// <summary>Jordan, Paris: a country's name or its capital's.</summary>
    private bool IsLand(int first) =>
        text.Entry(first).Is(WordFlags.Nation) || text.Entry(first).Is(WordFlags.Given) && text.CountryAt(first, first + 1, out _, out _) is not null;

    /// <summary>Smith, Logan: a last name far more than a thing, or a first name that is nothing else.</summary>
    private bool IsLastName(int token) =>
        text.Is(token, NameWord.Family)
            || text.Entry(token) is var name
                && name.Is(WordFlags.Given)
                && !name.Is(WordFlags.GivenWeak | WordFlags.Nation | WordFlags.Suffix | WordFlags.Group);

    /// <summary>Lane-Orr: two words with capitals that a hyphen joins, to the end.</summary>
    private bool IsJoint(int first, int end) =>
        end == first + 3 && text.IsHyphen(first + 1) && text.Tokens[first].IsCapital && text.Tokens[first + 2].IsCapital;

    private bool IsArticle(int token) => token >= 0 && text.Word(token) is "the" or "The";

    /// <summary>"Moon Jae-in", "Ban Ki-moon": after a family name, two syllables with the second small.</summary>
    public bool IsHyphenated(int second, int end) =>
        end == second + 3
            && text.IsHyphen(second + 1)
            && text.Tokens[second].IsCapital
            && !text.Tokens[second + 2].IsCapital
            && text.Tokens[second + 2].Length is >= 2 and <= 5
        && text.Tokens[second].Length is >= 2 and <= 5
            && text.Entry(second).Tags == 0;
}
