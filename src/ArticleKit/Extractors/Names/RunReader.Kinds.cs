using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Names;

/// <summary>What a run of capitals is besides a person or body: a ship, a firm, a party's man, a people, a thing, a park.</summary>
internal sealed partial class RunReader
{
    /// <summary>"captain Dewi Lake said": behind a small noun for a person one that speaks is no lake.</summary>
    private bool IsCalledLake(int first, int end, Sentence sentence) =>
        end == first + 2
            && text.Entry(end - 1) is var last
            && last.Is(WordFlags.PlaceEnding)
            && !last.Is(WordFlags.Suffix | WordFlags.Group)
            && text.Entry(first) is { Tags: 0 } given
            && !given.Is(WordFlags.Nation)
            && _evidence.Speaks(end, sentence)
        && RoleBefore.Head(text, first, sentence.First) is >= 0 and int head
            && !text.Tokens[first - 1].IsCapital
            && head <= first - 1
            && !text.Is(first - 1, NameWord.Loose);

    /// <summary>"pollster Datafolha", "broker Trigon": a trade that firms have too, and one name that no list has and nobody of the story.</summary>
    private bool IsOfTrade(int first, int end, Sentence sentence) =>
        end == first + 1
            && first > sentence.First
            && text.Tokens[first - 1] is { IsCapital: false, Tag: Tag.Noun } noun
            && text.Lexicon.Cues.Is(noun.Word, SubjectWord.Firm)
            && text.Entry(first) is { Tags: 0 } name
            && !name.Is(WordFlags.Given | WordFlags.Nation)
            && !IsFamily(text.Word(first));

    private bool IsShip(int first, Sentence sentence) =>
        first > sentence.First
            && !text.Tokens[first - 1].IsCapital
            && (text.Is(first - 1, NameWord.Ship) || text.Is(first - 1, NameWord.Carrier) && first - 1 > sentence.First && text.Is(first - 2, NameWord.Cargo));

    /// <summary>"Rival Ferretti, based in Forli,": one word that no first name is, of which is said what only bodies have.</summary>
    private bool IsFirm(int first, int end, Sentence sentence) =>
        text.UnitEnd(first, end) == end
            && !text.Entry(first).Is(WordFlags.Given)
            && end + 2 < sentence.End
            && text.Is(end, ',')
            && (text.Word(end + 1) is "which" || text.Word(end + 1) is "based" or "headquartered" && text.Word(end + 2) is "in")
            && first > 0
            && text.IsPersonNoun(first - 1);

    /// <summary>"the Harbour Party's Seiken Arato, a member of the house,": of a body that makes nothing, before a comma.</summary>
    private bool IsOfParty(int first, int end, Sentence sentence) =>
        end < sentence.End
            && text.Is(end, ',')
            && text.IsPossessive(first - 1)
            && into.Count > 0
            && into[^1] is var owner
            && owner.End == first - 1
            && IsOwner(owner)
        && text.IsNamed(owner.End - 1, BodyWord.Membership)
            && _evidence.MayBe(first, end);

    /// <summary>"a major Mark Rothko show": the word before the name, an adjective too, tells of the noun behind it.</summary>
    private bool IsOfNoun(int head, int end, Sentence sentence) =>
        head > sentence.First
            && text.Tokens[head - 1].Tag == Tag.Determiner
            && !text.Tokens[head].IsCapital
            && text.Entry(head).Can(Tag.Adjective)
            && end + 1 < sentence.End
            && !text.IsSteppedTime(end + 1)
            && text.Tokens[end] is { IsCapital: false, SpaceBefore: true } noun
            && noun.Tag.In(Tags.Noun | Tags.Plural);

    /// <summary>"Major Japanese banks": behind what looks like a title stands a people's adjective before its noun.</summary>
    private bool IsPeople(int first, int end, Sentence sentence) =>
        end < sentence.End
            && text.Tokens[end].IsWord
            && text.Tokens[end].Tag.In(Tags.Noun | Tags.Plural | Tags.Adjective)
            && text.CountryAt(first, end, out int after, out var kind) is not null
            && after == end
            && kind == NationWord.Adjective;

    /// <summary>
    /// "Youth Demand", "the Lindenau Fan Experience": behind a noun for a person that is no title a thing's noun alone, that does not speak and has no age.
    /// </summary>
    private bool IsThing(int first, int end, Sentence sentence) =>
        text.UnitEnd(first, end) >= end
            && !text.IsTitle(first - 1)
            && text.Tokens[first].Length > 5
            && text.Entry(first) is { First: Tag.Noun or Tag.Base } thing
            && thing.Can(Tag.Noun)
            && !thing.Is(WordFlags.Given | WordFlags.Person)
        && !text.Is(first, NameWord.Surname)
            && !_evidence.Speaks(end, sentence)
            && !PersonEvidence.IsAged(text, end)
            && !IsFamily(text.Word(first));

    /// <summary>"in Prince George", "Kelowna, Surrey, Prince George": a town called after a prince.</summary>
    private bool IsTownOfPrince(int first, int title, int end) =>
        title == first + 1 && end == first + 2 && first > 1 && text.Is(first, NameWord.Regnal) && text.Lexicon.Gazetteer.IsTown(text.Slice(first, end))
        && (text.IsSmall(first - 1, NameWord.Locating)
            || text.Word(first - 1) is "to"
            || text.Is(first - 1, ',') && text.Lexicon.Gazetteer.IsTown(text.Word(first - 2)));

    /// <summary>"Citizens Bank Park", "Kessim National Park": behind what is no title of one person.</summary>
    private bool IsPark(int first, int end) =>
        text.Is(end - 1, NameWord.Surname)
            && !text.IsTitle(first - 1)
            && text.Entry(first - 1).Is(WordFlags.PersonPlural | WordFlags.PersonWeak)
            && !IsGiven(first);

    /// <summary>The last name of somebody named shortly before: "Merle Garland … Judge Garland".</summary>
    private bool IsFamily(ReadOnlySpan<char> word)
    {
        const int Near = 64;
        for (int i = into.Count - 1; i >= 0 && i >= into.Count - Near; i--) if (word.SequenceEqual(into[i].Family)) return true;
        return false;
    }

    /// <summary>Somebody named in full shortly before has the word for a last name.</summary>
    private bool IsPersonsName(ReadOnlySpan<char> word)
    {
        const int Near = 64;
        for (int i = into.Count - 1; i >= 0 && i >= into.Count - Near; i--)
            if (into[i] is { Type: SpeakerType.Person } person && word.SequenceEqual(person.Family) && person.Text.Length > word.Length) return true;
        return false;
    }

    /// <summary>Somebody named in full shortly before has the word for a first name.</summary>
    private bool IsFirstName(ReadOnlySpan<char> word)
    {
        const int Near = 64;
        for (int i = into.Count - 1; i >= 0 && i >= into.Count - Near; i--)
            if (into[i] is { Type: SpeakerType.Person } person
                && person.Text.Length > word.Length
                && person.Text[word.Length] == ' '
                && person.Text.AsSpan().StartsWith(word))
            {
                return true;
            }
        return false;
    }

    private void LastName(int first, int end)
    {
        into.Add(new NameMention
        {
            First = first, End = end, FullFirst = first, FullEnd = end, RoleFirst = first, RoleEnd = first, Rule = "names.last-name",
            Text = text.Slice(first, end), Type = SpeakerType.UnnamedGroup, Family = LastOf(first, end)
        });
    }

    /// <summary>"De Gaulle", "Van Der Beek": all but the last word are particles.</summary>
    private bool IsFamilyAlone(int first, int end)
    {
        int at = first;
        while (text.UnitEnd(at, end) < end && text.Is(at, NameWord.Particle)) at = text.UnitEnd(at, end);
        return at > first && text.UnitEnd(at, end) == end;
    }
}
