using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Names;

/// <summary>Reads a run of capitalised words: titles first ("UN Secretary-General"), then a body's name, then a person's by the words around it.</summary>
internal sealed partial class RunReader(NameText text, List<NameMention> into)
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
        if (text.Tokens[end - 1].Length > 1
            && end < text.Tokens.Length
            && text.Tokens[end] is { Kind: TokenKind.Number, SpaceBefore: false }
            && end + 1 < sentence.End
            && text.Tokens[end + 1] is { IsCapital: true, SpaceBefore: true })
        {
            return;
        }
        if (text.Is(first, NameWord.LegalForm) && text.Is(first - 1, ',') && text.UnitEnd(first, end) == end) { WithForm(first, end); return; }
        // "Son Woo-mok": at a sentence's start the family name looks like a word
        if (first > sentence.First
            && text.Tokens[first - 1] is { IsCapital: true, IsSentenceStart: true, Length: <= 3 }
            && _evidence.IsHyphenated(first, end))
        {
            first--;
        }
        // "Terrified Kelly slammed the lid", of the Kelly Briggs of before
        if (end == first + 2
            && text.Tokens[first].IsSentenceStart
            && text.Entry(first) is var feeling
            && feeling.First.In(Tags.Participle | Tags.Past | Tags.Adjective)
            && !feeling.Is(WordFlags.Given | WordFlags.Nation)
            && IsFirstName(text.Word(first + 1)))
        {
            first++;
        }
        // "at 5 PM Tuesday"
        if (first > 0 && text.Word(first) is "PM" && text.Tokens[first - 1].Kind == TokenKind.Number && ++first == end) return;
        // "Assembly of First Nations National Chief Ann Lee"
        int whole = first;
        if (first < _bodies.Read
            && end > _bodies.Read
            && text.IsTitle(_bodies.Read) | text.IsPersonNoun(_bodies.Read)
            && into.Count > 0
            && into[^1].End == _bodies.Read)
        {
            (whole, first) = (into[^1].First, _bodies.Read);
        }
        if (first < _bodies.Read || text.IsHyphen(end) || text.Is(first - 1, '@') || PartyTag.End(text, first, sentence.End) >= end) return;
        // "Floridians Jeb Bush and Marco Rubio", "Texan Ross Perot"
        if (text.UnitEnd(first, end) < end - 1
            && (text.Word(first).EndsWith("s") || IsGiven(first + 1))
            && text.Entry(first).Tags == 0
            && !IsGiven(first)
            && text.Lexicon.Gazetteer.IsPeople(text.Word(first)))
        {
            first++;
        }
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
            if (IsPeople(title, end, sentence)
                || IsFirm(title, end, sentence)
                || IsShip(first, sentence)
                || IsThing(title, end, sentence)
                || IsPark(title, end)
                || IsTownOfPrince(first, title, end))
            {
                return;
            }
            if (text.IsNamed(first, BodyWord.Saint) && _bodies.OfSaint(first, end, sentence)) return;
            _bodies.InTitle(first, title);
            // "White House Chief of Staff John Kelly"
            int from = first >= sentence.First + 2 && text.Word(first - 1) is "of" or "for" && text.IsPersonNoun(first - 2) && text.Tokens[first - 2].IsCapital
                ? RoleBefore.Start(text, first - 2, sentence.First)
                : first;
            if (!NamedAfterPerson.Is(text, first, title, end)) Add(title, end, Math.Min(whole, from), sentence, "names.title");
            return;
        }
        if (_bodies.Known(first, end, sentence, out int rest))
        {
            if (rest < end && _evidence.Any(rest, end, sentence)) Add(rest, end, rest, sentence, "names.given-name");
            return;
        }
        if (IsShip(first, sentence) && text.Is(first - 1, NameWord.Carrier)) return;
        if (_bodies.Partners(first, end, sentence)
            || _bodies.PartnersOfFirm(first, end, sentence)
            || _bodies.Named(first, end, sentence)
            || _bodies.OfSaint(first, end, sentence)
            || _bodies.ForCause(first, end, sentence)
            || _bodies.Recreation(first, end, sentence)
            || _bodies.Unit(first, end)
            || _bodies.AfterNoun(first, end, sentence))
        {
            return;
        }
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
        if (text.UnitEnd(first, end) == end && text.Entry(first) is var paper && paper.Is(WordFlags.Suffix) && paper.Suffix == SpeakerType.Publisher)
        {
            LastName(first, end);
            return;
        }
        // "Mark Cross … Cross said": a body's word that is somebody's name here
        if (end == first + 1
            && text.Entry(first).Is(WordFlags.Suffix)
            && !(first > 0 && text.Tokens[first - 1].Tag == Tag.Determiner)
            && IsPersonsName(text.Word(first)))
        {
            LastName(first, end);
            return;
        }
        if (_evidence.IsThing(first, end) && !IsCalledLake(first, end, sentence)
            || NamedAfterPerson.IsOffice(text, end)
            || RoleBefore.IsPortfolio(text, first, end, sentence.End))
        {
            return;
        }
        if (FirmContext.Is(text, first, end, sentence, IsPersonsName(text.Word(first))))
        {
            into.Add(new NameMention
            {
                First = first, End = end, FullFirst = first, FullEnd = end, RoleFirst = first, RoleEnd = first, Rule = "names.body-context",
                Text = text.Slice(first, end), Type = SpeakerType.Organization, Family = text.Slice(end - 1, end)
            });
            return;
        }
        // "a man Harwick police say"
        if (text.UnitEnd(first, end) == end && first > sentence.First && end < sentence.End && text.Word(end) is "police" && text.IsPersonNoun(first - 1))
            return;
        // "the research vessel G.O. Sars", "Storm Nils", "rival Ferretti, based in Forli,"
        if (IsShip(first, sentence) || text.Is(first, NameWord.Tempest) && text.UnitEnd(first, end) < end || IsFirm(first, end, sentence)) return;
        if (IsOfTrade(first, end, sentence))
        {
            int trade = RoleBefore.Start(text, first - 1, sentence.First);
            into.Add(new NameMention
            {
                First = first, End = end, FullFirst = trade, FullEnd = end, RoleFirst = trade, RoleEnd = first, Rule = "names.body-trade",
                Text = text.Slice(first, end), Type = SpeakerType.Organization, Family = text.Slice(end - 1, end)
            });
            return;
        }
        if (RoleBefore.Head(text, first, sentence.First) is >= 0 and int head && _evidence.IsCalled(first, end) && !IsOfNoun(head, end, sentence))
            Add(first, end, head, sentence, "names.role");
        else if (RoleOver.Head(text, first, sentence.First) is >= 0 and int over && _evidence.Any(first, end, sentence))
            Add(first, end, over, sentence, "names.role-over");
        else if (_evidence.ByName(first, end, sentence)) Add(first, end, first, sentence, "names.given-name");
        else if (_evidence.ByContext(first, end, sentence)) Add(first, end, first, sentence, "names.context");
        else if (text.UnitEnd(first, end) == end && (_evidence.IsRelative(first, sentence) || _evidence.IsOffspring(first, sentence)))
            Add(first, end, first, sentence, "names.relative");
        else if (text.UnitEnd(first, end) == end && _evidence.IsMononym(first, end, sentence)) Add(first, end, first, sentence, "names.mononym");
        else if (text.UnitEnd(first, end) == end || IsFamilyAlone(first, end)) LastName(first, end);
        else if (_evidence.IsInitialled(first, end)
            && text.Tokens[first].Length <= 2
            && (_evidence.Acts(end, sentence) || text.Entry(end - 1).Is(WordFlags.Given)))
        {
            Add(first, end, first, sentence, "names.given-name");
        }
        else if (_evidence.IsInitialled(first, end)) Unknown.Add((first, end, sentence));
        else if (IsOfParty(first, end, sentence)) Add(first, end, first, sentence, "names.context");
        else if (IsBesidePerson(first, end)) Add(first, end, first, sentence, "names.context");
        else if (_evidence.MayBe(first, end) || _evidence.MayBeLand(first, end)) Unknown.Add((first, end, sentence));
    }

    /// <summary>Where the title words of a run end and a name follows: behind the last title word, or the run's first token where there are none.</summary>
    private int TitleEnd(int first, int end, int nation)
    {
        int last = first;
        for (int i = first; i < end; i = text.UnitEnd(i, end))
        {
            int unit = text.UnitEnd(i, end);
            // "Son Woo-mok"
            if (unit == i + 1 && _evidence.IsHyphenated(unit, end) && !text.IsTitle(i)) break;
            if (unit >= end || text.Is(unit, NameWord.Generation)) break;
            // "MS Dhoni"
            if (text.Word(i) is "MS" && !text.Tokens[unit].IsAllCaps) break;
            // "Defense Minister Gen Nakatani": a general would be "Gen."
            if (i > first && unit + 1 == end && text.Word(i) is "Gen" && !text.Tokens[i].IsStopped && text.Word(i - 1) is "Minister") break;
            // "Attorney General Amir Raza"
            if (i > first
                && unit + 1 == end
                && text.IsTitle(i)
                && text.Entry(i).Is(WordFlags.Given)
                && (text.Word(i - 1) is "General" || text.Is(i - 1, NameWord.State)))
            {
                break;
            }
            bool title = text.IsTitle(i)
                || i > first && text.Is(i, NameWord.Trailing) && text.IsTitle(i - 1)
                || text.Is(unit - 1, NameWord.Postpositive) && text.IsPersonNoun(i)
                || IsDetective(i, unit, end);
            if (!title && !(text.IsPersonNoun(unit - 1) && text.Tokens[unit - 1].IsCapital && !IsGiven(unit - 1))) continue;
            if (text.Word(unit - 1) is "National") continue; // Forest
            // "Public Works"
            if (!title
                && text.Entry(unit - 1) is var many
                && many.Is(WordFlags.PersonPlural)
                && many.Is(WordFlags.PersonWeak)
                && text.Tokens[unit] is not { IsStopped: true, Length: 2 }
                && !text.Entry(unit).Is(WordFlags.Given))
            {
                continue;
            }
            // "Rivals Nordex and Vestas": of several there is no one name
            if (!title
                && text.Entry(unit - 1).Is(WordFlags.PersonPlural)
                && text.UnitEnd(unit, end) >= end
                && !text.Entry(unit).Is(WordFlags.Given)
                && !(end < text.Tokens.Length && text.Tokens[end].Tag == Tag.Coordinator))
            {
                return first;
            }
            // "Moderate Republicans": an adjective that is a noun too
            if (!title && text.Entry(unit - 1).Can(Tag.Adjective) && !text.Entry(unit).Is(WordFlags.Given) && text.UnitEnd(unit, end) >= end) continue;
            // "Stephen King Jr": a first name before makes it a last name
            if (i > first && IsGiven(first) && text.UnitEnd(first, end) == i && !text.Entry(unit).Is(WordFlags.Given) && !title) continue;
            last = unit;
        }
        return last == first || last <= nation && nation > first + 1 || _evidence.IsThing(last, end) ? first : last;
    }

    /// <summary>"DC Tom Ball", "DI Crane" of the Peter Crane of before; not DC Comics.</summary>
    private bool IsDetective(int token, int name, int end) =>
        text.Is(token, NameWord.Detective)
            && text.Tokens[token].IsCapital
            && name == token + 1
            && char.IsUpper(text.Word(token)[1])
            && ((IsGiven(name) || text.Tokens[name].Length == 1) && text.UnitEnd(name, end) < end
                || text.UnitEnd(name, end) == end && IsFamily(text.Word(name)));

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
        // "Superintendent of Police Anant Kumar Rai"
        if (text.Word(first) is "Police"
            && end - first >= 3
            && text.Word(first - 1) is "of"
            && text.UnitEnd(first, end) == first + 1
            && text.Entry(first + 1) is var second
            && (second.Tags == 0 || second.Is(WordFlags.Given)))
        {
            name = first + 1;
        }
        // "a friend of Bashar al-Assad"
        if (name == first
            && end - first >= 3
            && !IsGiven(first)
            && (text.Entry(first).Tags != 0 || text.Entry(first).Is(WordFlags.Nation))
            && text.Entry(end - 1) is var last
            && (last.Tags == 0 || last.Is(WordFlags.Given) || text.Is(end - 1, NameWord.Family))
            && !text.Is(head, NameWord.Loose | NameWord.Kin)
            && !text.IsHyphen(end - 2)
            && !_evidence.IsThing(first, end)
            && !_evidence.IsThing(end - 2, end))
        {
            name = end - 2;
        }
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
}
