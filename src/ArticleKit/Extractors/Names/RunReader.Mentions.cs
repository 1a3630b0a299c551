using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Names;

/// <summary>Makes the mention of a person out of a run of capitals, with what its title and its first name tell.</summary>
internal sealed partial class RunReader
{
    /// <summary>The one body that the sentence so far and the one before name; null for none or several.</summary>
    private string? BodyBefore(int its, Sentence sentence)
    {
        const int Most = 12;
        int index = text.Analysis.SentenceAt(sentence.First), from = index > 0 ? text.Analysis.Sentences[index - 1].First : sentence.First;
        NameMention? only = null;
        for (int i = into.Count - 1; i >= 0 && i >= into.Count - Most && into[i].First >= from; i--)
        {
            if (into[i].First >= its || into[i].Type is SpeakerType.Person or SpeakerType.UnnamedGroup or SpeakerType.State) continue;
            if (only is not null && only.Text != into[i].Text) return null;
            only ??= into[i];
        }
        return only is null ? null : only.Known >= 0 ? text.Lexicon.Organizations[only.Known].Name : only.Text;
    }

    /// <summary>"Acme Robotics, Inc.": the legal form behind a comma belongs to the firm before it and is none by itself.</summary>
    private void WithForm(int form, int end)
    {
        if (into.Count == 0 || into[^1] is not { Type: SpeakerType.Organization } firm || firm.End != form - 1) return;
        into[^1] = new NameMention
        {
            First = firm.First, End = end, FullFirst = firm.FullFirst, FullEnd = end, RoleFirst = firm.RoleFirst, RoleEnd = firm.RoleEnd, Rule = firm.Rule,
            Text = firm.Known >= 0 ? firm.Text : text.Slice(firm.First, end), Type = firm.Type, Country = firm.Country, Known = firm.Known,
            Family = firm.Family
        };
    }

    public void Add(int first, int end, int titleFirst, Sentence sentence, string rule)
    {
        end = HeadlineNames.End(text, first, end, first > titleFirst, sentence);
        // the credit of a picture: "Ann Lund AP"
        if (end > first + 2 && text.Is(end - 1, NameWord.Wire) && Agencies.Find(text.Word(end - 1)) is not null) end--;
        if (end == first
            || HeadlineNames.IsOne(text, first, end, sentence)
            || first > titleFirst && HeadlineNames.IsThing(text, first, end, sentence)
            || IsStreet(first, end))
        {
            return;
        }
        // "Judicial Magistrate First Class A.B. Lund", "Senate President Pro Tem Ann Lee"
        if (first > titleFirst
            && end > first + 2
            && (text.Word(first) is "First" or "Second" or "Third" && text.Word(first + 1) is "Class"
                || text.Word(first) is "Pro" && text.Word(first + 1) is "Tem" or "Tempore"))
        {
            first += 2;
        }
        // "DPO Okara Rashid Hidayat": whose the office is
        if (first > titleFirst
            && end > first + 2
            && text.Tokens[first - 1] is { IsAllCaps: true, Length: > 1 }
            && !IsGiven(first)
            && IsGiven(first + 1)
            && _evidence.IsPlace(first, first + 1))
        {
            first++;
        }
        // "Public Works Eric Hood"
        while (text.Entry(first) is var body
            && body.Is(WordFlags.Suffix | WordFlags.Group)
            && !body.Is(WordFlags.Given)
            && text.UnitEnd(first, end) is var next
            && text.UnitEnd(next, end) < end
            && IsGiven(next))
        {
            titleFirst = first = next;
        }
        bool single = text.UnitEnd(first, end) == end;
        // Flag Officer Commanding-in-Chief
        if (single && end > first + 2 && text.IsPersonNoun(end - 1) && text.Entry(first).Tags != 0 && first > titleFirst) return;
        // Gen Z, rival SK
        if (single
            && (text.Tokens[first].Length == 1
                || text.Tokens[first] is { IsAllCaps: true, IsStopped: false, Length: <= 3 }
                    && first > titleFirst
                    && text.IsPersonNoun(first - 1)
                    && text.Is(first - 1, NameWord.Kin)))
        {
            return;
        }
        // Chief Policy Officer
        if (!single && first > titleFirst && text.IsPersonNoun(end - 1) && text.Entry(first) is { Tags: not 0 } word && !word.Is(WordFlags.Given)) return;
        // "Major Mich. utilities"
        if (single
            && (text.IsPersonNoun(first) && !text.Entry(first).Is(WordFlags.Given)
                || text.Is(first, NameWord.Postpositive)
                || text.Tokens[first] is { IsStopped: true, Length: > 3 } && first > titleFirst))
        {
            return;
        }
        // "Prince Charles", "Pope Leo": with one name the title is part of it
        if (single) while (first > titleFirst && text.Is(first - 1, NameWord.Regnal)) first--;
        int honorific = first;
        while (honorific > titleFirst
            && (IsHonorific(honorific - 1) || honorific - 1 > titleFirst && text.Is(honorific - 1, NameWord.Trailing) && IsHonorific(honorific - 2)))
        {
            honorific--;
        }
        // "Tan Sri Ann Lee"
        if (honorific < first
            && honorific == titleFirst + 1
            && text.Is(honorific, NameWord.Trailing)
            && !text.IsTitle(titleFirst)
            && !text.IsPersonNoun(titleFirst))
        {
            honorific--;
        }
        // "Son Woo-mok … Son said"
        bool familyFirst = text.UnitEnd(first, end) is var second
            && second < end
            && (text.Entry(first).Is(WordFlags.FamilyFirst) || text.UnitEnd(first, end) == first + 1 && _evidence.IsHyphenated(second, end));
        var (familyStart, familyEnd) = familyFirst ? (first, text.UnitEnd(first, end)) : Last(first, end);
        var mention = new NameMention
        {
            First = first,
            End = end,
            Rule = rule,
            Text = text.WithoutNickname(first, end),
            FullFirst = titleFirst,
            FullEnd = end == _letters.First ? _letters.End : end,
            RoleFirst = titleFirst,
            RoleEnd = honorific,
            Honorific = honorific < first,
            Family = text.Slice(familyStart, familyEnd),
        };
        mention.IsFamilyAlone = IsFamilyAlone(first, end);
        RoleBefore.Complete(text, mention, sentence.First);
        RoleAfter.Complete(text, mention, sentence);
        // "Public Service, Labour and Welfare Minister Ann Lee": what the office is for is no body
        while (mention.HasRole
            && mention.RoleEnd <= first
            && into.Count > 0
            && into[^1] is { Type: not SpeakerType.Person } field
            && field.First >= mention.RoleFirst
            && field.End < mention.RoleEnd
            && text.Word(mention.RoleEnd - 1) is "Minister" or "Secretary"
            && (text.Is(field.End, ',') || text.Word(field.End) is "and" or "&"))
        {
            into.RemoveAt(into.Count - 1);
        }
        // "Association of Growers and Harbour Union leader Ann Lee"
        if (mention.HasRole
            && into.Count > 0
            && into[^1] is var around
            && IsOwner(around)
            && around.First < mention.RoleFirst
            && mention.RoleFirst < around.End
            && around.End < mention.RoleEnd)
        {
            (mention.RoleFirst, mention.FullFirst, mention.Body) = (around.First, Math.Min(around.First, mention.FullFirst),
                around.Known >= 0 ? text.Lexicon.Organizations[around.Known].Name : around.Text);
        }
        if (mention.Body is not null && (IsKin(mention) || IsAttendant(mention))) mention.Body = null;
        // "Its chairman, Ann Lee"
        if (mention.Body is null
            && mention.HasRole
            && mention.RoleFirst is > 0 and var role
            && role < first
            && text.Word(role - 1) is "Its" or "its")
        {
            mention.Body = BodyBefore(role - 1, sentence);
        }
        // "the Harbour Party's Ann Lee"
        if (mention.Body is null
            && (!mention.HasRole || mention.RoleFirst >= end)
            && mention.FullFirst == first
            && text.IsPossessive(first - 1)
            && into.Count > 0
            && into[^1] is var owner
            && owner.End == first - 1
            && IsOwner(owner)
            && !(end < text.Tokens.Length && text.Tokens[end].Tag.In(Tags.Noun | Tags.Plural)))
        {
            mention.Body = owner.Known >= 0 ? text.Lexicon.Organizations[owner.Known].Name : owner.Text;
        }
        if (!mention.HasRole) (mention.RoleFirst, mention.RoleEnd) = end == _letters.First ? PostNominals.Office(text, end, _letters.End) : (first, first);
        mention.Gender = GenderOf(mention, familyFirst);
        into.Add(mention);
    }

    /// <summary>
    /// "Tom Latham and Jasprit Bumrah", "Eben Dent, Elrigh Louw, Jordan Lund and …": two words no list knows, or a country's first that is a first name too, in
    /// a list behind a whole name.
    /// </summary>
    private bool IsBesidePerson(int first, int end)
    {
        if (end != first + 2
            || text.UnitEnd(first, end) != first + 1
            || first < 2
            || into.Count == 0
            || into[^1] is not { Type: SpeakerType.Person } other
            || other.End != first - 1
            || other.End <= other.First + 1
            || other.HasRole)
        {
            return false;
        }
        bool and = text.Word(first - 1) is "and", comma = text.Is(first - 1, ',') && end < text.Tokens.Length && (text.Is(end, ',') || text.Word(end) is "and");
        if (!and && !comma || text.Entry(end - 1) is not { Tags: 0 } || _evidence.IsPlace(first, end)) return false;
        return text.Entry(first) is { Tags: 0 } && _evidence.MayBe(first, end) && !_evidence.IsPlace(first, first + 1)
            || comma && _evidence.MayBeLand(first, end);
    }

    private static bool IsOwner(NameMention body) =>
        body.Type is SpeakerType.Organization or SpeakerType.GovernmentBody or SpeakerType.ArmedGroup or SpeakerType.Military;

    /// <summary>"Dent's mother", "the successor of Dent", and no office beside it: "rival Sen.".</summary>
    private bool IsKin(NameMention mention)
    {
        bool kin = false;
        for (int i = mention.RoleFirst; i < mention.RoleEnd && text.Tokens[i].Tag != Tag.Preposition; i++)
        {
            if (text.Is(i, NameWord.Kin)) kin = true;
            else if (text.IsPersonNoun(i) || text.IsTitle(i)) return false;
        }
        return kin;
    }

    /// <summary>"Brandt aide Ann Lee": who works for one person, named by one word; the White House and the FBI have aides too.</summary>
    private bool IsAttendant(NameMention mention)
    {
        int noun = mention.RoleEnd - 1;
        return noun > mention.RoleFirst
            && text.Is(noun, NameWord.Attendant)
            && text.Slice(noun - 1, noun) == mention.Body
            && !text.Tokens[noun - 1].IsAllCaps
            && !text.Entry(noun - 1).Is(WordFlags.Group | WordFlags.Suffix)
            && text.Lexicon.Organizations.Match(text.Analysis.Story.Text, text.Tokens, noun - 1, noun, out _) < 0;
    }

    /// <summary>
    /// "2134 Caldwell Place", "400 S. Locust St.", "1200 E. Broad St. Lanier said": a house's street, where the run may go on into the next sentence.
    /// </summary>
    private bool IsStreet(int first, int end)
    {
        bool house = first > 0 && text.Tokens[first - 1].Kind == TokenKind.Number;
        if (house && text.Lexicon.DateWords.Is(text.Tokens[end - 1].Word, DateWord.Street)) return true;
        for (int i = text.UnitEnd(first, end); i < end; i++)
            if (text.Tokens[i] is { IsStopped: true, Length: <= 5 }
                && text.Word(i) is "St." or "Ave." or "Rd." or "Blvd."
                && (house || text.UnitEnd(i, end) == end))
            {
                return true;
            }
        return false;
    }

    public string LastOf(int first, int end) => Last(first, end) is var (start, stop) ? text.Slice(start, stop) : "";

    public string TextOf(int first, int end) => text.Slice(first, end);

    /// <summary>The last name with the words hyphens join to it, Jr. and III left out.</summary>
    private (int First, int End) Last(int first, int end)
    {
        int last = first, stop = text.UnitEnd(first, end);
        for (int i = stop; i < end; i = text.UnitEnd(i, end))
        {
            if (text.Is(i, NameWord.Generation) && i > first) break;
            last = i;
            stop = text.UnitEnd(i, end);
        }
        return (last, stop);
    }

    private Gender GenderOf(NameMention mention, bool familyFirst)
    {
        int own = mention.FullFirst; // "Mr Lund's widow, Ann"
        for (int i = own; i < mention.First; i++) if (text.IsPossessive(i)) own = i + 1;
        for (int i = own; i < mention.First; i++)
            if ((text.IsTitle(i) || text.IsPersonNoun(i)) && text.Entry(i).Gender != Gender.Unknown) return text.Entry(i).Gender;
        for (int i = mention.RoleFirst; i < mention.RoleEnd; i++) if (text.IsPersonNoun(i))
        {
            if (text.Entry(i).Gender != Gender.Unknown) return text.Entry(i).Gender;
            break;
        }
        return !familyFirst && text.UnitEnd(mention.First, mention.End) < mention.End && text.Entry(mention.First).Is(WordFlags.Given)
            ? text.Entry(mention.First).Gender
            : Gender.Unknown;
    }
}
