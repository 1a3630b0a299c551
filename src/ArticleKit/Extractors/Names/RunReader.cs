using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Names;

/// <summary>Reads a run of capitalised words: titles first ("UN Secretary-General"), then a body's name, then a person's by the words around it.</summary>
internal sealed class RunReader(NameText text, List<NameMention> into)
{
    private readonly PersonEvidence _evidence = new(text);
    private readonly BodyNames _bodies = new(text, into);

    /// <summary>The letters behind the name that is read.</summary>
    private (int First, int End) _letters;

    /// <summary>Runs of two words and more that nothing around them explains: persons if a last name of theirs stands alone somewhere.</summary>
    public List<(int First, int End, Sentence Sentence)> Unknown { get; } = [];

    /// <summary>Countries, capitals and peoples that stand alone: Jordan, French.</summary>
    public List<int> Lands { get; } = [];

    /// <summary>Where a well-known body ends in a small word.</summary>
    public bool EndsBody(int end) => _bodies.SmallEnds.Contains(end);

    public void Read(int first, int end, Sentence sentence)
    {
        // "Jet2 Holidays"
        if (text.Tokens[end - 1].Length > 1 && end < text.Tokens.Length && text.Tokens[end] is { Kind: TokenKind.Number, SpaceBefore: false } && end + 1 < sentence.End && text.Tokens[end + 1] is { IsCapital: true, SpaceBefore: true }) return;
        // "Assembly of First Nations National Chief Ann Lee"
        int whole = first;
        if (first < _bodies.Read && end > _bodies.Read && text.IsTitle(_bodies.Read) | text.IsPersonNoun(_bodies.Read) && into.Count > 0 && into[^1].End == _bodies.Read) (whole, first) = (into[^1].First, _bodies.Read);
        if (first < _bodies.Read || text.IsHyphen(end) || text.Is(first - 1, '@') || PartyTag.End(text, first, sentence.End) >= end) return;
        // "Floridians Jeb Bush and Marco Rubio", "Texan Ross Perot"
        if (text.UnitEnd(first, end) < end - 1 && (text.Word(first).EndsWith("s") || IsGiven(first + 1)) && text.Entry(first).Tags == 0 && !IsGiven(first) && text.Lexicon.Gazetteer.IsPeople(text.Word(first))) first++;
        int letters = PostNominals.Start(text, first, end);
        (end, _letters) = (letters, (letters, end));
        int nation = text.CountryAt(first, end, out int after, out _) is not null ? text.IsHyphen(after) ? text.UnitEnd(after - 1, end) : after : first;
        if (nation == end)
        {
            if (text.UnitEnd(first, end) == end && _evidence.IsOffspring(first, sentence)) Add(first, end, first, sentence, "names.relative");
            else if (text.UnitEnd(first, end) == end) Lands.Add(first);
            return;
        }
        if (_evidence.MayBeLand(first, end)) nation = first;
        int title = TitleEnd(first, end, nation);
        if (title > first && !text.Is(end - 1, NameWord.LegalForm) && !_bodies.Covers(first, end, sentence))
        {
            if (text.Is(end - 1, NameWord.Eponym) && title < end - 1 && text.Is(title - 1, NameWord.Regnal)) return; // Queen Elizabeth Way
            if (IsPeople(title, end, sentence) || IsFirm(title, end, sentence) || IsShip(first, sentence) || IsThing(title, end, sentence) || IsPark(title, end) || IsTownOfPrince(first, title, end)) return;
            if (text.IsNamed(first, BodyWord.Saint) && _bodies.OfSaint(first, end, sentence)) return;
            _bodies.InTitle(first, title);
            // "White House Chief of Staff John Kelly"
            int from = first >= sentence.First + 2 && text.Word(first - 1) is "of" or "for" && text.IsPersonNoun(first - 2) && text.Tokens[first - 2].IsCapital ? RoleBefore.Start(text, first - 2, sentence.First) : first;
            if (!NamedAfterPerson.Is(text, first, title, end)) Add(title, end, Math.Min(whole, from), sentence, "names.title");
            return;
        }
        if (_bodies.Known(first, end, sentence, out int rest))
        {
            if (rest < end && _evidence.Any(rest, end, sentence)) Add(rest, end, rest, sentence, "names.given-name");
            return;
        }
        if (IsShip(first, sentence) && text.Is(first - 1, NameWord.Carrier)) return;
        if (_bodies.Partners(first, end, sentence) || _bodies.Named(first, end, sentence) || _bodies.OfSaint(first, end, sentence) || _bodies.ForCause(first, end, sentence) || _bodies.Recreation(first, end, sentence) || _bodies.Unit(first, end) || _bodies.AfterNoun(first, end, sentence)) return;
        int name = OfficeName(first, end, sentence, out int office);
        if (name > first) { Add(name, end, office, sentence, "names.office-of"); return; }
        if (nation > first && text.UnitEnd(first, end) < nation && nation - first > 1) first = nation;
        else if (nation > first) first = nation;
        Person(first, end, sentence);
    }

    private void Person(int first, int end, Sentence sentence)
    {
        if (text.UnitEnd(first, end) == end && _bodies.IsLand(first)) return;
        // "the Times", for a paper named before
        if (text.UnitEnd(first, end) == end && text.Entry(first) is var paper && paper.Is(WordFlags.Suffix) && paper.Suffix == SpeakerType.Publisher) { LastName(first, end); return; }
        if (_evidence.IsThing(first, end) && !IsCalledLake(first, end, sentence) || NamedAfterPerson.IsOffice(text, end) || RoleBefore.IsPortfolio(text, first, end, sentence.End)) return;
        // "a man Harwick police say"
        if (text.UnitEnd(first, end) == end && first > sentence.First && end < sentence.End && text.Word(end) is "police" && text.IsPersonNoun(first - 1)) return;
        // "the research vessel G.O. Sars", "Storm Nils", "rival Ferretti, based in Forli,"
        if (IsShip(first, sentence) || text.Is(first, NameWord.Tempest) && text.UnitEnd(first, end) < end || IsFirm(first, end, sentence)) return;
        if (RoleBefore.Head(text, first, sentence.First) is >= 0 and int head && _evidence.IsCalled(first, end) && !IsOfNoun(head, end, sentence)) Add(first, end, head, sentence, "names.role");
        else if (RoleOver.Head(text, first, sentence.First) is >= 0 and int over && _evidence.Any(first, end, sentence)) Add(first, end, over, sentence, "names.role-over");
        else if (_evidence.ByName(first, end, sentence)) Add(first, end, first, sentence, "names.given-name");
        else if (_evidence.ByContext(first, end, sentence)) Add(first, end, first, sentence, "names.context");
        else if (text.UnitEnd(first, end) == end && (_evidence.IsRelative(first, sentence) || _evidence.IsOffspring(first, sentence))) Add(first, end, first, sentence, "names.relative");
        else if (text.UnitEnd(first, end) == end || IsFamilyAlone(first, end)) LastName(first, end);
        else if (_evidence.IsInitialled(first, end) && text.Tokens[first].Length <= 2 && (_evidence.Acts(end, sentence) || text.Entry(end - 1).Is(WordFlags.Given))) Add(first, end, first, sentence, "names.given-name");
        else if (_evidence.IsInitialled(first, end)) Unknown.Add((first, end, sentence));
        else if (IsOfParty(first, end, sentence)) Add(first, end, first, sentence, "names.context");
        else if (IsBesidePerson(first, end)) Add(first, end, first, sentence, "names.context");
        else if (_evidence.MayBe(first, end) || _evidence.MayBeLand(first, end)) Unknown.Add((first, end, sentence));
    }

    /// <summary>"captain Dewi Lake said": behind a small noun for a person one that speaks is no lake.</summary>
    private bool IsCalledLake(int first, int end, Sentence sentence) => end == first + 2 && text.Entry(end - 1) is var last && last.Is(WordFlags.PlaceEnding) && !last.Is(WordFlags.Suffix | WordFlags.Group) && text.Entry(first) is { Tags: 0 } given && !given.Is(WordFlags.Nation) && _evidence.Speaks(end, sentence)
        && RoleBefore.Head(text, first, sentence.First) is >= 0 and int head && !text.Tokens[first - 1].IsCapital && head <= first - 1 && !text.Is(first - 1, NameWord.Loose);

    private bool IsShip(int first, Sentence sentence) => first > sentence.First && !text.Tokens[first - 1].IsCapital && (text.Is(first - 1, NameWord.Ship) || text.Is(first - 1, NameWord.Carrier) && first - 1 > sentence.First && text.Is(first - 2, NameWord.Cargo));

    /// <summary>"Rival Ferretti, based in Forli,": one word that no first name is, of which is said what only bodies have.</summary>
    private bool IsFirm(int first, int end, Sentence sentence) => text.UnitEnd(first, end) == end && !text.Entry(first).Is(WordFlags.Given) && end + 2 < sentence.End && text.Is(end, ',') && (text.Word(end + 1) is "which" || text.Word(end + 1) is "based" or "headquartered" && text.Word(end + 2) is "in") && first > 0 && text.IsPersonNoun(first - 1);

    /// <summary>"the Harbour Party's Seiken Arato, a member of the house,": of a body that makes nothing, before a comma.</summary>
    private bool IsOfParty(int first, int end, Sentence sentence) => end < sentence.End && text.Is(end, ',') && text.IsPossessive(first - 1) && into.Count > 0 && into[^1] is var owner && owner.End == first - 1 && IsOwner(owner)
        && text.IsNamed(owner.End - 1, BodyWord.Membership) && _evidence.MayBe(first, end);

    /// <summary>"a major Mark Rothko show": the word before the name, an adjective too, tells of the noun behind it.</summary>
    private bool IsOfNoun(int head, int end, Sentence sentence) =>
        head > sentence.First && text.Tokens[head - 1].Tag == Tag.Determiner && !text.Tokens[head].IsCapital && text.Entry(head).Can(Tag.Adjective) && end + 1 < sentence.End && !text.IsSteppedTime(end + 1) && text.Tokens[end] is { IsCapital: false, SpaceBefore: true } noun && noun.Tag.In(Tags.Noun | Tags.Plural);

    /// <summary>"Major Japanese banks": behind what looks like a title stands a people's adjective before its noun.</summary>
    private bool IsPeople(int first, int end, Sentence sentence) =>
        end < sentence.End && text.Tokens[end].IsWord && text.Tokens[end].Tag.In(Tags.Noun | Tags.Plural | Tags.Adjective) && text.CountryAt(first, end, out int after, out var kind) is not null && after == end && kind == NationWord.Adjective;

    /// <summary>"Youth Demand", "the Lindenau Fan Experience": behind a noun for a person that is no title a thing's noun alone, that does not speak and has no age.</summary>
    private bool IsThing(int first, int end, Sentence sentence) =>
        text.UnitEnd(first, end) >= end && !text.IsTitle(first - 1) && text.Tokens[first].Length > 5 && text.Entry(first) is { First: Tag.Noun or Tag.Base } thing && thing.Can(Tag.Noun) && !thing.Is(WordFlags.Given | WordFlags.Person)
        && !text.Is(first, NameWord.Surname) && !_evidence.Speaks(end, sentence) && !PersonEvidence.IsAged(text, end) && !IsFamily(text.Word(first));

    /// <summary>"in Prince George", "Kelowna, Surrey, Prince George": a town called after a prince.</summary>
    private bool IsTownOfPrince(int first, int title, int end) => title == first + 1 && end == first + 2 && first > 1 && text.Is(first, NameWord.Regnal) && text.Lexicon.Gazetteer.IsTown(text.Slice(first, end))
        && (text.IsSmall(first - 1, NameWord.Locating) || text.Word(first - 1) is "to" || text.Is(first - 1, ',') && text.Lexicon.Gazetteer.IsTown(text.Word(first - 2)));

    /// <summary>"Citizens Bank Park", "Kessim National Park": behind what is no title of one person.</summary>
    private bool IsPark(int first, int end) => text.Is(end - 1, NameWord.Surname) && !text.IsTitle(first - 1) && text.Entry(first - 1).Is(WordFlags.PersonPlural | WordFlags.PersonWeak) && !IsGiven(first);

    /// <summary>The last name of somebody named shortly before: "Merle Garland … Judge Garland".</summary>
    private bool IsFamily(ReadOnlySpan<char> word)
    {
        const int Near = 64;
        for (int i = into.Count - 1; i >= 0 && i >= into.Count - Near; i--) if (word.SequenceEqual(into[i].Family)) return true;
        return false;
    }

    private void LastName(int first, int end)
    {
        into.Add(new NameMention { First = first, End = end, FullFirst = first, FullEnd = end, RoleFirst = first, RoleEnd = first, Rule = "names.last-name", Text = text.Slice(first, end), Type = SpeakerType.UnnamedGroup, Family = LastOf(first, end) });
    }

    /// <summary>"De Gaulle", "Van Der Beek": all but the last word are particles.</summary>
    private bool IsFamilyAlone(int first, int end)
    {
        int at = first;
        while (text.UnitEnd(at, end) < end && text.Is(at, NameWord.Particle)) at = text.UnitEnd(at, end);
        return at > first && text.UnitEnd(at, end) == end;
    }

    /// <summary>Where the title words of a run end and a name follows: behind the last title word, or the run's first token where there are none.</summary>
    private int TitleEnd(int first, int end, int nation)
    {
        int last = first;
        for (int i = first; i < end; i = text.UnitEnd(i, end))
        {
            int unit = text.UnitEnd(i, end);
            if (unit >= end || text.Is(unit, NameWord.Generation)) break;
            // "MS Dhoni"
            if (text.Word(i) is "MS" && !text.Tokens[unit].IsAllCaps) break;
            // "Defense Minister Gen Nakatani": a general would be "Gen."
            if (i > first && unit + 1 == end && text.Word(i) is "Gen" && !text.Tokens[i].IsStopped && text.Word(i - 1) is "Minister") break;
            bool title = text.IsTitle(i) || i > first && text.Is(i, NameWord.Trailing) && text.IsTitle(i - 1) || text.Is(unit - 1, NameWord.Postpositive) && text.IsPersonNoun(i) || IsDetective(i, unit, end);
            if (!title && !(text.IsPersonNoun(unit - 1) && text.Tokens[unit - 1].IsCapital && !IsGiven(unit - 1))) continue;
            if (text.Word(unit - 1) is "National") continue; // Forest
            // "Public Works"
            if (!title && text.Entry(unit - 1) is var many && many.Is(WordFlags.PersonPlural) && many.Is(WordFlags.PersonWeak) && !text.Entry(unit).Is(WordFlags.Given)) continue;
            // "Rivals Nordex and Vestas": of several there is no one name
            if (!title && text.Entry(unit - 1).Is(WordFlags.PersonPlural) && text.UnitEnd(unit, end) >= end && !text.Entry(unit).Is(WordFlags.Given) && !(end < text.Tokens.Length && text.Tokens[end].Tag == Tag.Coordinator)) return first;
            // "Moderate Republicans": an adjective that is a noun too
            if (!title && text.Entry(unit - 1).Can(Tag.Adjective) && !text.Entry(unit).Is(WordFlags.Given) && text.UnitEnd(unit, end) >= end) continue;
            // "Stephen King Jr": a first name before makes it a last name
            if (i > first && IsGiven(first) && text.UnitEnd(first, end) == i && !text.Entry(unit).Is(WordFlags.Given) && !title) continue;
            last = unit;
        }
        return last == first || last <= nation && nation > first + 1 || _evidence.IsThing(last, end) ? first : last;
    }

    /// <summary>"DC Tom Ball", "DI Crane" of the Peter Crane of before; not DC Comics.</summary>
    private bool IsDetective(int token, int name, int end) => text.Is(token, NameWord.Detective) && text.Tokens[token].IsCapital && name == token + 1 && char.IsUpper(text.Word(token)[1]) && ((IsGiven(name) || text.Tokens[name].Length == 1) && text.UnitEnd(name, end) < end || text.UnitEnd(name, end) == end && IsFamily(text.Word(name)));

    private bool IsHonorific(int token) => text.Entry(token).Is(WordFlags.Honorific) && text.IsTitle(token);

    private bool IsGiven(int token) => text.Entry(token).Is(WordFlags.Given) && !text.Entry(token).Is(WordFlags.GivenWeak);

    /// <summary>"Secretary of State John Kerry", "Director of National Intelligence James Clapper": the office runs over "of" into this run.</summary>
    private int OfficeName(int first, int end, Sentence sentence, out int office)
    {
        office = first;
        int head = OfficeHead(first, sentence);
        if (head < 0) return first;
        int name = first;
        for (int i = first; i < end; i = text.UnitEnd(i, end))
            if (i > first && text.UnitEnd(i, end) < end && text.Entry(i).Is(WordFlags.Given)) { name = i; break; }
        // "a friend of Bashar al-Assad"
        if (name == first && end - first >= 3 && !IsGiven(first) && (text.Entry(first).Tags != 0 || text.Entry(first).Is(WordFlags.Nation)) && text.Entry(end - 1) is var last && (last.Tags == 0 || last.Is(WordFlags.Given) || text.Is(end - 1, NameWord.Family)) && !text.Is(head, NameWord.Loose | NameWord.Kin) && !text.IsHyphen(end - 2) && !_evidence.IsThing(first, end) && !_evidence.IsThing(end - 2, end)) name = end - 2;
        if (name > first) office = RoleBefore.Start(text, head, sentence.First);
        return name;
    }

    /// <summary>The office's noun before "of" or "for", also over "Minister of State for"; -1 where there is none.</summary>
    private int OfficeHead(int first, Sentence sentence)
    {
        if (first - 3 >= sentence.First && text.Word(first - 1) is "the") first--; // "Chancellor of the Exchequer"
        int head = first - 2;
        // "Director of Public Prosecution"
        if (head > sentence.First && text.Tokens[first - 1] is { IsCapital: true, Tag: Tag.Adjective }) { head--; first--; }
        if (head < sentence.First || text.Word(first - 1) is not ("of" or "for" or "on")) return -1;
        if (text.Is(head, NameWord.Portfolioless) && head - 2 >= sentence.First && text.Word(head - 1) is "of" && text.Word(first - 1) is "for") head -= 2;
        return text.IsPersonNoun(head) ? head : -1;
    }

    public void Add(int first, int end, int titleFirst, Sentence sentence, string rule)
    {
        end = HeadlineNames.End(text, first, end, first > titleFirst, sentence);
        // the credit of a picture: "Ann Lund AP"
        if (end > first + 2 && text.Is(end - 1, NameWord.Wire) && Agencies.Find(text.Word(end - 1)) is not null) end--;
        if (end == first || HeadlineNames.IsOne(text, first, end, sentence) || first > titleFirst && HeadlineNames.IsThing(text, first, end, sentence) || IsStreet(first, end)) return;
        // "Judicial Magistrate First Class A.B. Lund", "Senate President Pro Tem Ann Lee"
        if (first > titleFirst && end > first + 2 && (text.Word(first) is "First" or "Second" or "Third" && text.Word(first + 1) is "Class" || text.Word(first) is "Pro" && text.Word(first + 1) is "Tem" or "Tempore")) first += 2;
        // "DPO Okara Rashid Hidayat": whose the office is
        if (first > titleFirst && end > first + 2 && text.Tokens[first - 1] is { IsAllCaps: true, Length: > 1 } && !IsGiven(first) && IsGiven(first + 1) && _evidence.IsPlace(first, first + 1)) first++;
        // "Public Works Eric Hood"
        while (text.Entry(first) is var body && body.Is(WordFlags.Suffix | WordFlags.Group) && !body.Is(WordFlags.Given) && text.UnitEnd(first, end) is var next && text.UnitEnd(next, end) < end && IsGiven(next)) titleFirst = first = next;
        bool single = text.UnitEnd(first, end) == end;
        if (single && end > first + 2 && text.IsPersonNoun(end - 1) && text.Entry(first).Tags != 0 && first > titleFirst) return; // Flag Officer Commanding-in-Chief
        if (single && (text.Tokens[first].Length == 1 || text.Tokens[first] is { IsAllCaps: true, IsStopped: false, Length: <= 3 } && first > titleFirst && text.IsPersonNoun(first - 1) && text.Is(first - 1, NameWord.Kin))) return; // Gen Z, rival SK
        if (!single && first > titleFirst && text.IsPersonNoun(end - 1) && text.Entry(first) is { Tags: not 0 } word && !word.Is(WordFlags.Given)) return; // Chief Policy Officer
        if (single && (text.IsPersonNoun(first) && !text.Entry(first).Is(WordFlags.Given) || text.Is(first, NameWord.Postpositive) || text.Tokens[first] is { IsStopped: true, Length: > 3 } && first > titleFirst)) return; // "Major Mich. utilities"
        // "Prince Charles", "Pope Leo": with one name the title is part of it
        if (single) while (first > titleFirst && text.Is(first - 1, NameWord.Regnal)) first--;
        int honorific = first;
        while (honorific > titleFirst && (IsHonorific(honorific - 1) || honorific - 1 > titleFirst && text.Is(honorific - 1, NameWord.Trailing) && IsHonorific(honorific - 2))) honorific--;
        // "Tan Sri Ann Lee"
        if (honorific < first && honorific == titleFirst + 1 && text.Is(honorific, NameWord.Trailing) && !text.IsTitle(titleFirst) && !text.IsPersonNoun(titleFirst)) honorific--;
        bool familyFirst = text.Entry(first).Is(WordFlags.FamilyFirst) && text.UnitEnd(first, end) < end;
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
        // "Association of Growers and Harbour Union leader Ann Lee"
        if (mention.HasRole && into.Count > 0 && into[^1] is var around && IsOwner(around) && around.First < mention.RoleFirst && mention.RoleFirst < around.End && around.End < mention.RoleEnd)
            (mention.RoleFirst, mention.FullFirst, mention.Body) = (around.First, Math.Min(around.First, mention.FullFirst), around.Known >= 0 ? text.Lexicon.Organizations[around.Known].Name : around.Text);
        if (mention.Body is not null && (IsKin(mention) || IsAttendant(mention))) mention.Body = null;
        // "the Harbour Party's Ann Lee"
        if (mention.Body is null && (!mention.HasRole || mention.RoleFirst >= end) && mention.FullFirst == first && text.IsPossessive(first - 1) && into.Count > 0 && into[^1] is var owner && owner.End == first - 1 && IsOwner(owner) && !(end < text.Tokens.Length && text.Tokens[end].Tag.In(Tags.Noun | Tags.Plural)))
            mention.Body = owner.Known >= 0 ? text.Lexicon.Organizations[owner.Known].Name : owner.Text;
        if (!mention.HasRole) (mention.RoleFirst, mention.RoleEnd) = end == _letters.First ? PostNominals.Office(text, end, _letters.End) : (first, first);
        mention.Gender = GenderOf(mention, familyFirst);
        into.Add(mention);
    }

    /// <summary>"Tom Latham and Jasprit Bumrah", "Eben Dent, Elrigh Louw, Jordan Lund and …": two words no list knows, or a country's first that is a first name too, in a list behind a whole name.</summary>
    private bool IsBesidePerson(int first, int end)
    {
        if (end != first + 2 || text.UnitEnd(first, end) != first + 1 || first < 2 || into.Count == 0 || into[^1] is not { Type: SpeakerType.Person } other || other.End != first - 1 || other.End <= other.First + 1 || other.HasRole) return false;
        bool and = text.Word(first - 1) is "and", comma = text.Is(first - 1, ',') && end < text.Tokens.Length && (text.Is(end, ',') || text.Word(end) is "and");
        if (!and && !comma || text.Entry(end - 1) is not { Tags: 0 } || _evidence.IsPlace(first, end)) return false;
        return text.Entry(first) is { Tags: 0 } && _evidence.MayBe(first, end) && !_evidence.IsPlace(first, first + 1) || comma && _evidence.MayBeLand(first, end);
    }

    private static bool IsOwner(NameMention body) => body.Type is SpeakerType.Organization or SpeakerType.GovernmentBody or SpeakerType.ArmedGroup or SpeakerType.Military;

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
        return noun > mention.RoleFirst && text.Is(noun, NameWord.Attendant) && text.Slice(noun - 1, noun) == mention.Body && !text.Tokens[noun - 1].IsAllCaps && !text.Entry(noun - 1).Is(WordFlags.Group | WordFlags.Suffix)
            && text.Lexicon.Organizations.Match(text.Analysis.Story.Text, text.Tokens, noun - 1, noun, out _) < 0;
    }

    /// <summary>"2134 Caldwell Place", "400 S. Locust St.", "1200 E. Broad St. Lanier said": a house's street, where the run may go on into the next sentence.</summary>
    private bool IsStreet(int first, int end)
    {
        bool house = first > 0 && text.Tokens[first - 1].Kind == TokenKind.Number;
        if (house && text.Lexicon.DateWords.Is(text.Tokens[end - 1].Word, DateWord.Street)) return true;
        for (int i = text.UnitEnd(first, end); i < end; i++)
            if (text.Tokens[i] is { IsStopped: true, Length: <= 5 } && text.Word(i) is "St." or "Ave." or "Rd." or "Blvd." && (house || text.UnitEnd(i, end) == end)) return true;
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
        for (int i = mention.FullFirst; i < mention.First; i++) if ((text.IsTitle(i) || text.IsPersonNoun(i)) && text.Entry(i).Gender != Gender.Unknown) return text.Entry(i).Gender;
        for (int i = mention.RoleFirst; i < mention.RoleEnd; i++) if (text.IsPersonNoun(i)) { if (text.Entry(i).Gender != Gender.Unknown) return text.Entry(i).Gender; break; }
        return !familyFirst && text.UnitEnd(mention.First, mention.End) < mention.End && text.Entry(mention.First).Is(WordFlags.Given) ? text.Entry(mention.First).Gender : Gender.Unknown;
    }
}
