using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Names;

/// <summary>Reads a run of capitalised words: titles first ("UN Secretary-General"), then a person's name or a body's.</summary>
internal sealed class RunReader(NameText text, List<NameMention> into)
{
    private int _read;

    public void Read(int first, int end, Sentence sentence)
    {
        if (first < _read) return;
        if (text.IsHyphen(end) || first > sentence.First && text.Tokens[first - 1].Kind == TokenKind.Symbol && text.Is(first - 1, '@')) return;
        int title = TitleEnd(first, end, sentence);
        if (title > first) { BodiesInTitle(first, title); Person(title, end, first, sentence, "names.title"); return; }
        if (Body(first, end, sentence)) return;
        if (GroupBefore(first, end, sentence)) return;
        int name = OfficeName(first, end, sentence, out int office);
        if (name > first) { Person(name, end, office, sentence, "names.office-of"); return; }
        int start = SkipNation(first, end);
        if (RoleBefore.Head(text, start, sentence.First) is >= 0 and int head && !LooksLikeThing(start, end) && IsCalled(start, end)) { Person(start, end, head, sentence, "names.role"); return; }
        if (IsPerson(start, end, sentence)) { Person(start, end, start, sentence, "names.given-name"); return; }
        if (text.UnitEnd(start, end) == end || end - start == 1) into.Add(Made(start, end, SpeakerType.UnnamedGroup, "names.single"));
    }

    private void BodiesInTitle(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            int known = text.Lexicon.Organizations.Names.Match(text.Analysis.Story.Text, text.Tokens, i, end, out int stop);
            if (known < 0) continue;
            AddKnown(known, i, stop);
            i = stop - 1;
        }
    }

    /// <summary>Where the title words of a run end and a name follows: the last title word, or its first token where there are none.</summary>
    private int TitleEnd(int first, int end, Sentence sentence)
    {
        int last = first;
        for (int i = first; i < end; i = text.UnitEnd(i, end))
        {
            int unit = text.UnitEnd(i, end);
            if (unit >= end) break;
            if (text.IsTitle(i) || (text.IsPersonNoun(unit - 1) && text.Tokens[unit - 1].IsCapital && !(text.Entry(unit - 1).Is(WordFlags.Given) && !text.Entry(unit - 1).Is(WordFlags.GivenWeak))))
            {
                bool afterGiven = i > first && text.Entry(first).Is(WordFlags.Given) && !text.Entry(first).Is(WordFlags.GivenWeak) && text.UnitEnd(first, end) == i;
                if (text.Entry(unit - 1).Can(Tag.Adjective) && !text.IsTitle(i) && !text.Entry(unit).Is(WordFlags.Given) && text.UnitEnd(unit, end) >= end) continue;
                if (afterGiven && !(text.Entry(unit).Is(WordFlags.Given) || text.IsTitle(i))) continue;
                last = unit;
            }
        }
        if (last == first) return first;
        // "Prime Minister's Office", "Police Chief Association": a body or a thing follows, no person
        if (LooksLikeThing(last, end)) return first;
        _ = sentence;
        return last;
    }

    private bool LooksLikeThing(int first, int end)
    {
        int last = end - 1;
        ref readonly var entry = ref text.Entry(last);
        bool person = text.Entry(first).Is(WordFlags.Given) && text.UnitEnd(first, end) < end;
        if (entry.Is(WordFlags.PlaceEnding) || entry.Is(WordFlags.Suffix) && !(person && !entry.Is(WordFlags.Group)) || entry.Is(WordFlags.Group) && !person) return true;
        return text.CountryAt(first, end, out int nation, out _) is not null && nation == end;
    }

    /// <summary>"Secretary of State John Kerry", "Director of National Intelligence James Clapper": the office runs over "of" into this run.</summary>
    private int OfficeName(int first, int end, Sentence sentence, out int office)
    {
        office = first;
        if (first < sentence.First + 2 || text.Word(first - 1) is not ("of" or "for") || !text.IsPersonNoun(first - 2)) return first;
        int name = first;
        for (int i = first; i < end; i = text.UnitEnd(i, end))
            if (i > first && text.UnitEnd(i, end) < end && text.Entry(i).Is(WordFlags.Given)) { name = i; break; }
        if (name == first && end - first >= 3 && !LooksLikeThing(first, end)) name = end - 2;
        if (name > first) office = RoleBefore.Start(text, first - 2, sentence.First);
        return name;
    }

    /// <summary>After a small role noun: a first name, several words, or one that no lexicon knows ("moderate Republicans" and "liberal Democratic" are no persons).</summary>
    private bool IsCalled(int first, int end)
    {
        if (text.Entry(first).Is(WordFlags.Given) && text.UnitEnd(first, end) < end) return true;
        bool adjective = text.Entry(first - 1).Can(Tag.Adjective);
        if (text.UnitEnd(first, end) < end) return !adjective && !text.Tokens[first].IsAllCaps;
        return !adjective && text.Entry(first).Tags == 0 && text.Lexicon.Nations.Words.Match(text.Analysis.Story.Text, text.Tokens, first, end, out _) < 0 && !text.Word(first).EndsWith("ns") && !text.Word(first).EndsWith("ats") && !text.Tokens[first].IsAllCaps;
    }

    private int SkipNation(int first, int end)
    {
        string? country = text.CountryAt(first, end, out int after, out var kind);
        return country is not null && kind is NationWord.Adjective && after < end && text.UnitEnd(after, end) <= end ? after : first;
    }

    private bool Body(int first, int end, Sentence sentence)
    {
        bool any = false;
        int known = -1, knownEnd = first, at = first;
        for (; at < end && known < 0; at++) { known = text.Lexicon.Organizations.Names.Match(text.Analysis.Story.Text, text.Tokens, at, sentence.End, out knownEnd); if (known >= 0) break; }
        if (known >= 0 && (knownEnd >= end || at == first && !text.Entry(end - 1).Is(WordFlags.Suffix | WordFlags.PlaceEnding)) && !(knownEnd - at == 1 && end - first > 1 && !text.Tokens[at].IsAllCaps && text.Entry(first).Is(WordFlags.Given)))
        {
            if (knownEnd < end)
            {
                // "Fox News Sunday" stays a body's; "UN Secretary General" was read before
                if (IsPerson(knownEnd, end, sentence)) { AddKnown(known, at, knownEnd); Person(knownEnd, end, knownEnd, sentence, "names.given-name"); return true; }
            }
            _read = knownEnd;
            AddKnown(known, at, knownEnd);
            return true;
        }
        int last = end - 1;
        ref readonly var entry = ref text.Entry(last);
        int units = 0;
        for (int i = first; i < end; i = text.UnitEnd(i, end)) units++;
        if (units > 1 && IsBody(entry) && !entry.Is(WordFlags.Person) && !(text.Entry(first).Is(WordFlags.Given) && !text.Entry(first).Is(WordFlags.GivenWeak) && units == 2 && entry.Is(WordFlags.Given)))
        {
            int stop = Chain(end, sentence, text.Entry(last).Is(WordFlags.Group) || true);
            _read = stop;
            into.Add(Made(first, stop, entry.Is(WordFlags.Suffix) ? entry.Suffix : entry.Group, "names.body-suffix"));
            any = true;
        }
        else if (end < sentence.End - 1 && IsBody(entry) && Chain(end, sentence, true) is int stop && stop > end)
        {
            _read = stop;
            // "Ministry of Foreign Affairs", "University of Lagos", "Bank of England"
            into.Add(Made(first, stop, entry.Is(WordFlags.Group) ? entry.Group : entry.Suffix, "names.body-of"));
            any = true;
        }
        return any;
    }

    /// <summary>"Iranian news agency Mehrnews", "militant group Jaish al-Adl": the noun before says what the name is.</summary>
    private bool GroupBefore(int first, int end, Sentence sentence)
    {
        int noun = first - 1;
        if (noun < sentence.First || !text.Tokens[first].SpaceBefore || !text.Tokens[noun].IsWord || text.Tokens[noun].IsCapital || !text.Entry(noun).Is(WordFlags.Group) || text.Tokens[noun].Tag != Tag.Noun) return false;
        var type = text.Entry(noun).Group;
        if (type is SpeakerType.Document or SpeakerType.State or SpeakerType.UnnamedGroup || type == SpeakerType.GovernmentBody && text.Word(noun) is not "agency") return false;
        int role = RoleBefore.Start(text, noun, sentence.First);
        for (int i = role; i < noun; i++)
        {
            var word = text.Word(i);
            if (word is "news" && text.Word(noun) is "agency") type = SpeakerType.NewsAgency;
            if (word is "militant" or "terrorist" or "rebel" or "jihadist" or "insurgent" or "armed" or "extremist" or "Islamist" or "separatist" or "guerrilla" or "paramilitary" or "terror") type = SpeakerType.ArmedGroup;
        }
        if (type == SpeakerType.GovernmentBody) return false;
        into.Add(new NameMention { First = first, End = end, FullFirst = role, FullEnd = end, RoleFirst = role, RoleEnd = noun + 1, Rule = "names.body-after-noun", Text = text.Slice(first, end), Type = type, Country = text.CountryAt(role, first, out _, out _), Family = text.Slice(end - 1, end) });
        return true;
    }

    private static bool IsBody(in WordEntry entry) => entry.Is(WordFlags.Suffix) || entry.Is(WordFlags.Group) && entry.Group is not (SpeakerType.Document or SpeakerType.State or SpeakerType.UnnamedGroup);

    private void AddKnown(int known, int first, int end)
    {
        // "Iran's Revolutionary Guards"
        if (text.Lexicon.Organizations[known].Type is SpeakerType.Military or SpeakerType.GovernmentBody && text.IsPossessive(first - 1) && text.CountryBefore(first - 1, Math.Max(0, first - 4), out int nation, out _) is not null) first = nation;
        var body = text.Lexicon.Organizations[known];
        into.Add(new NameMention { First = first, End = end, FullFirst = first, FullEnd = end, RoleFirst = first, RoleEnd = first, Rule = "names.known-body", Text = text.Slice(first, end), Type = body.Type, Country = body.Country, Known = known });
    }

    /// <summary>The end of "of Foreign Affairs", "for Research and Training" after a body's first words.</summary>
    private int Chain(int end, Sentence sentence, bool of)
    {
        int stop = end;
        for (int n = 0; of && n < 3 && stop + 1 < sentence.End; n++)
        {
            int i = stop;
            if (text.Word(i) is not ("of" or "for" or "on" or "and" or "&") || text.Word(i) is "and" or "&" && n == 0) break;
            bool and = text.Word(i) is "and" or "&";
            i++;
            if (text.Word(i) is "the") i++;
            if (i >= sentence.End || !text.IsName(i) || text.IsCalendar(i) || text.Entry(i).Is(WordFlags.Given) && and) break;
            if (text.CountryAt(i, sentence.End, out _, out _) is not null && and) break;
            while (i < sentence.End && text.IsName(i) && text.Tokens[i].SpaceBefore && !text.IsCalendar(i)) i = text.UnitEnd(i, sentence.End);
            stop = i;
        }
        return stop;
    }

    private bool IsPerson(int first, int end, Sentence sentence)
    {
        int second = text.UnitEnd(first, end);
        if (second >= end || LooksLikeThing(first, end)) return false;
        if (text.Lexicon.Nations.Words.Match(text.Analysis.Story.Text, text.Tokens, first, end, out _) >= 0) return false;
        ref readonly var entry = ref text.Entry(first);
        if (text.Tokens[first].IsAllCaps && text.Tokens[first].Length > 3 && !text.Tokens[second].IsAllCaps) return false;
        bool initial = text.Tokens[first] is { IsStopped: true, Length: <= 4 } && text.Tokens[first].Length % 2 == 0;
        if (initial && text.Word(first) is not ("U.S." or "U.K." or "U.N." or "E.U." or "D.C.")) return true;
        bool middleInitial = second < end - 1 && text.Tokens[second] is { IsStopped: true, Length: 2 };
        if (middleInitial) return true;
        bool shape = end - first <= 7 && (text.Entry(end - 1).Tags == 0 || text.Entry(end - 1).First.In(Tags.Nominal | Tags.Adjective | Tags.Base) || text.Entry(end - 1).Is(WordFlags.Given));
        if (entry.Is(WordFlags.Given) && !entry.Is(WordFlags.GivenWeak)) return shape;
        bool place = first > sentence.First && text.Word(first - 1) is "in" or "at" or "near" or "from" or "to" or "of";
        if (entry.Is(WordFlags.Given)) return shape && !place && (entry.Is(WordFlags.FamilyFirst) ? text.Entry(second).Tags == 0 || text.Entry(second).Is(WordFlags.Given) || text.Tokens[second].Length <= 4 : text.Entry(end - 1).Tags == 0 || Speaks(end, sentence) || text.Entry(end - 1).Is(WordFlags.Given));
        if (place || end - first > 4) return false;
        return Speaks(end, sentence) || AgeFollows(end, sentence);
    }

    /// <summary>"X Y said": what no lexicon knows speaks.</summary>
    private bool Speaks(int end, Sentence sentence) => end < sentence.End && text.Tokens[end].IsWord && text.Entry(end).Is(WordFlags.Saying) && text.Tokens[end].Tag.In(Tags.Past | Tags.Third)
        || end + 1 < sentence.End && text.Is(end, ',') && (text.Word(end + 1) is "who" || text.Is(end + 1, '"') && false);

    private bool AgeFollows(int end, Sentence sentence) => end + 2 < sentence.End && text.Is(end, ',') && text.Tokens[end + 1].Kind == TokenKind.Number && text.Tokens[end + 1].Length == 2 && (text.Is(end + 2, ',') || text.Is(end + 2, '.'));

    private NameMention Made(int first, int end, SpeakerType type, string rule) =>
        new() { First = first, End = end, FullFirst = first, FullEnd = end, RoleFirst = first, RoleEnd = first, Rule = rule, Text = text.Slice(first, end), Type = type, Family = text.Slice(end - 1, end) };

    private void Person(int first, int end, int titleFirst, Sentence sentence, string rule)
    {
        int honorific = first;
        while (honorific > titleFirst && text.Entry(honorific - 1).Is(WordFlags.Honorific) && text.IsTitle(honorific - 1)) honorific--;
        bool familyFirst = text.Entry(first).Is(WordFlags.FamilyFirst) && text.UnitEnd(first, end) < end;
        int last = end - 1;
        while (last > first && (text.Word(last) is "Jr." or "Jr" or "Sr." or "Sr" or "II" or "III" or "IV" || text.IsHyphen(last) || text.IsHyphen(last - 1))) last--;
        if (last > first && text.IsHyphen(last - 1)) last -= 2;
        int familyEnd = familyFirst ? text.UnitEnd(first, end) : text.UnitEnd(last, end);
        int familyStart = familyFirst ? first : last;
        var mention = new NameMention
        {
            First = first,
            End = end,
            Rule = rule,
            Text = text.Slice(first, end),
            FullFirst = titleFirst,
            FullEnd = end,
            RoleFirst = titleFirst,
            RoleEnd = honorific,
            Honorific = honorific < first,
            Family = text.Slice(familyStart, familyEnd),
        };
        RoleBefore.Complete(text, mention, sentence.First);
        RoleAfter.Complete(text, mention, sentence);
        if (mention.RoleEnd <= mention.RoleFirst) mention.RoleFirst = mention.RoleEnd = mention.First;
        mention.Gender = GenderOf(mention, familyFirst);
        into.Add(mention);
    }

    private Gender GenderOf(NameMention mention, bool familyFirst)
    {
        for (int i = mention.FullFirst; i < mention.First; i++) if ((text.IsTitle(i) || text.IsPersonNoun(i)) && text.Entry(i).Gender != Gender.Unknown) return text.Entry(i).Gender;
        for (int i = mention.RoleFirst; i < mention.RoleEnd; i++) if (text.IsPersonNoun(i)) { if (text.Entry(i).Gender != Gender.Unknown) return text.Entry(i).Gender; break; }
        return !familyFirst && text.UnitEnd(mention.First, mention.End) < mention.End && text.Entry(mention.First).Is(WordFlags.Given) ? text.Entry(mention.First).Gender : Gender.Unknown;
    }
}
