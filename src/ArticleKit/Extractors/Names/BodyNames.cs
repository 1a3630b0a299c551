using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Names;

/// <summary>Reads a body's name out of a run of capitals: a well-known one, one that ends or begins with a word for bodies, or one after a noun that says so.</summary>
internal sealed class BodyNames(NameText text, List<NameMention> into)
{
    private readonly List<PlaceSense> _places = [];
    private readonly TownsInNames _towns = new(text);

    /// <summary>The token behind the last body read: runs before it are done.</summary>
    public int Read { get; private set; }

    /// <summary>The ends of the well-known bodies whose last word is small: the UN refugee agency.</summary>
    public HashSet<int> SmallEnds { get; } = [];

    /// <summary>"UN Secretary-General": the bodies among a person's title words.</summary>
    public void InTitle(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            int known = Match(i, end, out int stop);
            if (known < 0 || stop == i + 1 && text.IsTitle(i)) continue; // API, an assistant inspector
            Add(known, i, stop, i);
            i = stop - 1;
        }
    }

    /// <summary>"Doctors Without Borders", "Major League Baseball": what begins like a title is a well-known body as a whole.</summary>
    public bool Covers(int first, int end, Sentence sentence) => Match(first, sentence.End, out int stop) >= 0 && stop >= end && stop > first + 1;

    /// <summary>A well-known body in the run, and where the run goes on behind it.</summary>
    public bool Known(int first, int end, Sentence sentence, out int rest)
    {
        rest = end;
        int known = -1, at = first, stop = first;
        for (; at < end; at = text.UnitEnd(at, end)) if ((known = Match(at, sentence.End, out stop)) >= 0) break;
        if (known < 0) return false;
        bool alone = stop - at == 1 && end - first > 1 && !text.Tokens[at].IsAllCaps;
        if (alone && (at > first || text.Entry(first).Is(WordFlags.Given))) return false;
        // "Labour Force Survey"
        if (alone && text.Entry(end - 1) is var document && document.Is(WordFlags.Group) && document.Group == SpeakerType.Document && text.Entry(end - 1).Can(Tag.Noun)) return false;
        if (stop == at + 1 && (IsLand(at) || IsShouted(at))) return false;
        // "Kenya Red Cross"
        if (at > first && stop == end && text.Is(stop - 1, NameWord.National) && text.CountryBefore(at, first, out int land, out _) is { } owner)
        {
            Read = stop;
            var national = Made(land, stop, SpeakerType.Organization, "names.body-suffix");
            national.Country = owner;
            into.Add(national);
            return true;
        }
        // "Canadian Home Shopping Network": another country's than the list's
        if (at > first && stop == end && stop > at + 1 && text.Lexicon.Organizations[known] is { Type: SpeakerType.Organization or SpeakerType.Publisher, Country: { } whose } && text.Entry(stop - 1).Is(WordFlags.Suffix) && text.CountryBefore(at, first, out int people, out var word) is { } elsewhere && (word == NationWord.Adjective || word == NationWord.Name && text.Lexicon.Organizations[known].Type == SpeakerType.Publisher && text.Tokens[at].SpaceBefore) && elsewhere != whose)
        {
            Read = stop;
            var other = Made(people, stop, text.Entry(stop - 1).Suffix, "names.body-suffix");
            other.Country = elsewhere;
            into.Add(other);
            return true;
        }
        // "the Etihad Stadium"
        if (alone && (text.Entry(end - 1).Is(WordFlags.PlaceEnding) && text.IsNamed(end - 1, BodyWord.Venue))) { Read = end; return true; }
        // "Kurdistan Democratic Party", "Fox News Channel": a longer name of its own
        if (at > first && IsBody(text.Entry(stop - 1)) && !text.Entry(at - 1).Is(WordFlags.Nation) && !text.Tokens[at - 1].IsAllCaps) return false;
        int form = stop;
        while (form < end && text.Is(form, NameWord.LegalForm)) form++;
        if (stop > end) { while (stop < sentence.End && text.Is(stop, NameWord.LegalForm) && text.Tokens[stop] is { IsCapital: true, SpaceBefore: true } && !text.Tokens[stop - 1].IsStopped) stop++; } // "Hudson's Bay Co."
        if (form == end) stop = end; // "International Business Machines Corp."
        // "JPMorgan Chase & Co analyst"
        if (stop == end && end + 1 < sentence.End && text.Is(end, '&') && text.Word(end + 1) is "Co" or "Co." && !text.Tokens[stop - 1].IsStopped) stop = end += 2;
        if (stop < end && IsBody(text.Entry(end - 1))) return false;
        if (stop + 1 < sentence.End && _towns.IsUniversity(at, stop) && _towns.Campus(stop, sentence) is var campus && campus > stop)
        {
            Read = campus;
            var university = Made(at, campus, SpeakerType.Organization, "names.body-of");
            university.Country = "US";
            into.Add(university);
            return true;
        }
        // "Supreme Court of India", "Royal Society for the Protection of Birds"
        if (at == first && stop == end && GoesOn(stop, sentence) && Named(first, end, sentence)) return true;
        Read = stop;
        rest = stop;
        Add(known, at, stop, sentence.First);
        return true;
    }

    /// <summary>"THIS BILL IS A GIFT": between words in capitals a common one is no body's letters.</summary>
    private bool IsShouted(int at) => text.Entry(at).Tags != 0 && IsCaps(at - 1) && IsCaps(at + 1);

    private bool IsCaps(int token) => token >= 0 && token < text.Tokens.Length && text.Tokens[token] is { IsWord: true, IsAllCaps: true } or { IsWord: true, IsCapital: true, Length: 1 };

    /// <summary>Behind a well-known body's name it goes on to another's: a court of somewhere, a bank or firm of a country, a society for something; but not "Olympic Airways of Greece".</summary>
    private bool GoesOn(int stop, Sentence sentence)
    {
        if (stop + 1 >= sentence.End || text.Entry(stop - 1) is var head && (!head.Is(WordFlags.Suffix) || head.Is(WordFlags.PlaceEnding)) && !text.Is(stop - 1, NameWord.LegalForm)) return false;
        if (text.Word(stop) is "for") return !text.IsNamed(stop - 1, BodyWord.Assembly) && head.Suffix == SpeakerType.Organization && !text.Is(stop - 1, NameWord.LegalForm) && Chain(stop, sentence) > stop;
        if (text.Word(stop) is not "of") return false;
        return text.IsNamed(stop - 1, BodyWord.Court) ? Chain(stop, sentence) > stop : (text.IsNamed(stop - 1, BodyWord.Bank) || text.Is(stop - 1, NameWord.LegalForm)) && LandOf(stop, Chain(stop, sentence)) is not null;
    }

    /// <summary>The country that alone stands behind "of" or "of the"; null where none does, or a state of another country is called so.</summary>
    private string? LandOf(int of, int end)
    {
        int at = text.Word(of + 1) is "the" ? of + 2 : of + 1;
        if (at >= end || text.Word(of) is not "of" || text.CountryAt(at, end, out int after, out var kind) is not { } land || after != end && !text.Is(after, NameWord.LegalForm) || kind != NationWord.Name) return null;
        _places.Clear();
        text.Lexicon.Gazetteer.Find(text.Slice(at, after), _places);
        foreach (var sense in _places) if (sense.Kind == PlaceKind.Admin1 && sense.Country.Letters == "US") return null;
        return land;
    }

    /// <summary>"the Amazon": behind an article and before no noun the river, the desert or the region of the name.</summary>
    public bool IsLand(int at)
    {
        if (at == 0 || text.Word(at - 1) is not ("the" or "The") || at + 1 < text.Tokens.Length && text.Tokens[at + 1].Tag.In(Tags.Nominal) && text.Tokens[at + 1].SpaceBefore && !text.IsSmall(at + 1, BodyWord.Landscape)) return false;
        _places.Clear();
        text.Lexicon.Gazetteer.Find(text.Word(at), _places);
        return _places.Count > 0 && _places[0].Kind is >= PlaceKind.Region and <= PlaceKind.Desert;
    }

    /// <summary>"Wilson Center", "Truth and Reconciliation Commission", "Ministry of Foreign Affairs", "University of Lagos".</summary>
    public bool Named(int first, int end, Sentence sentence)
    {
        int last = end - 1;
        ref readonly var entry = ref text.Entry(last);
        if (!IsBody(entry) || end == first + 1 && text.Tokens[first].Length < 2) return false;
        // "Ex-Premier League referee"
        if (text.IsHyphen(first + 1) && text.Is(first, NameWord.PastPrefix) && first + 2 < last) first += 2;
        bool several = text.UnitEnd(first, end) < end;
        if (several && IsShouted(first, end, sentence)) return false;
        bool person = PersonEvidence.IsNamedAsBody(text, first, end) || text.Entry(first).Is(WordFlags.Given) && (PersonEvidence.IsAged(text, end) || !text.Entry(first).Is(WordFlags.GivenWeak) && entry.Is(WordFlags.Given));
        if (entry.Is(WordFlags.Person) && !entry.Is(WordFlags.Suffix) || several && person) return false;
        // "Rival Brandt Motors made a loss": what the body is, at a sentence's start
        if (text.Tokens[first].IsSentenceStart && end - first >= 3 && text.Entry(first) is var kind && kind.Can(Tag.Noun) && !kind.Can(Tag.Adjective) && kind.Is(WordFlags.Person | WordFlags.Group) && !kind.Is(WordFlags.Suffix | WordFlags.Given | WordFlags.Title) && text.Tokens[first + 1].SpaceBefore) first++;
        int stop = end < sentence.End - 1 ? Chain(end, sentence) : end;
        if (stop > end && stop + 3 < sentence.End && text.Is(stop, ',')) stop = MinistryFields.End(text, end, stop, sentence);
        if (stop > end && stop + 1 < sentence.End && text.Word(first) is "University" && end == first + 1) stop = _towns.Campus(stop, sentence);
        if (stop == end) stop = Owned(first, end, sentence);
        if (!several && stop == end) return false;
        // "in Lund County": where it does nothing it is a place
        if (stop == end && text.IsNamed(last, BodyWord.Shire) && !Acts(first, end, sentence)) { Read = end; return true; }
        // "Harbour Fire Station"
        if (stop == end && text.IsNamed(last, BodyWord.Station) && !text.Is(last - 1, BodyWord.Broadcast)) { Read = end; return true; }
        // "College Station", a town
        if (stop == end && text.Lexicon.Gazetteer.IsTown(text.Slice(first, end))) return false;
        int start = several && (entry.Is(WordFlags.Suffix) && entry.Suffix == SpeakerType.GovernmentBody || entry.First != Tag.Plural && IsOneOfTwo(first)) ? Joined(first, sentence) : first;
        if (start == first && several && first > sentence.First + 1 && text.Word(first - 1) is "and" && (_towns.Is(first - 2, first + 1) || _towns.Is(first - 2, first + 2) || text.Word(last) is "Society" && text.Word(last - 1) is "Building" && text.Tokens[first - 2].IsCapital)) start = first - 2;
        if (start == first && first > sentence.First + 1 && text.Word(first - 1) is "and" && text.IsNamed(first, BodyWord.Pair) && text.IsNamed(first - 2, BodyWord.Paired)) for (start = first - 2; start > sentence.First && text.IsName(start - 1); ) start--;
        if (start == first && several && first > sentence.First + 2 && text.Word(first - 1) is "and" && entry.Is(WordFlags.Suffix) && entry.First != Tag.Plural && _towns.Twin(first, sentence) is var twin && twin < first) start = twin;
        if (start == first && several && first > sentence.First + 3 && text.Word(first - 1) is "and" && entry.First != Tag.Plural && Listed(first - 1, sentence) is var whole && whole < first - 1) start = whole;
        // "the 9th U.S. Circuit Court", "the 101st Airborne Division"
        if (start - 2 >= sentence.First && text.IsOrdinalEnding(start - 1) && text.Tokens[start - 2].Kind == TokenKind.Number && !text.Tokens[start - 1].SpaceBefore && (text.IsNamed(last, BodyWord.Court) || text.Entry(last) is { Suffix: SpeakerType.Military } force && force.Is(WordFlags.Suffix))) start -= 2;
        while (start < first && into.Count > 0 && into[^1].First >= start) into.RemoveAt(into.Count - 1);
        Read = stop;
        var type = entry.Is(WordFlags.Suffix) ? entry.Suffix : entry.Group;
        if (type == SpeakerType.GovernmentBody && last > first && text.Is(last, NameWord.Bureau) && text.Is(last - 1, NameWord.Duty)) type = SpeakerType.NewsAgency;
        // "Kenya Police Service"
        if (type == SpeakerType.Organization && last > first && text.IsNamed(last, BodyWord.Uniformed) && text.Entry(last - 1) is { Suffix: SpeakerType.GovernmentBody } police && police.Is(WordFlags.Suffix)) type = SpeakerType.GovernmentBody;
        // "the Norland Congress"
        if (type == SpeakerType.Organization && text.IsNamed(last, BodyWord.Assembly) && stop == end && text.CountryAt(first, last, out int whose, out _) is not null && whose == last) type = SpeakerType.GovernmentBody;
        // "Osun State Police Command", "Division of the State Fire Marshal"
        if (type == SpeakerType.Military && (stop > end || IsCivil(first, last))) type = SpeakerType.GovernmentBody;
        // "Lund County Medical Examiner's Office"
        if (stop > end && text.IsPossessive(end) && text.Entry(stop - 1) is var office && office.Is(WordFlags.Suffix)) type = office.Suffix;
        var body = Made(start, stop, type, several ? "names.body-suffix" : "names.body-of");
        // "Kenya's High Court"
        if (type is SpeakerType.Military or SpeakerType.GovernmentBody && text.IsPossessive(start - 1)) body.Country = text.CountryBefore(start - 1, Math.Max(0, start - 4), out _, out _);
        else if (type is SpeakerType.Military or SpeakerType.GovernmentBody && stop == end && text.CountryAt(start, end, out int nation, out var word) is { } state && nation < end && word is NationWord.Adjective or NationWord.Name) body.Country = state;
        if (stop > end) body.Country ??= LandOf(end, stop);
        into.Add(body);
        return true;
    }

    /// <summary>"Stevens &amp; Marlowe": two names that a sign joins, with spaces around it; but not "Ann &amp; Bo".</summary>
    public bool Partners(int first, int end, Sentence sentence)
    {
        if (end + 1 >= sentence.End || !text.Is(end, '&') || !text.Tokens[end].SpaceBefore || !text.Tokens[end + 1].SpaceBefore || !text.IsName(end + 1) && !text.Is(end + 1, NameWord.LegalForm)) return false;
        if (Tagger.IsTitleCase(text.Analysis.Story.Text, text.Tokens.AsSpan(sentence.First..sentence.End)) || text.IsTitle(first) || text.IsCalendar(end + 1) || text.Entry(first).Is(WordFlags.Nation)) return false;
        int stop = CapitalRuns.EndAt(text, end + 1, sentence);
        if (stop <= end + 1) stop = text.UnitEnd(end + 1, sentence.End);
        bool given = text.UnitEnd(first, end) == end && text.Entry(first).Is(WordFlags.Given) && !text.Entry(first).Is(WordFlags.GivenWeak) && text.Entry(end + 1).Is(WordFlags.Given) && !text.Entry(end + 1).Is(WordFlags.GivenWeak) && text.UnitEnd(end + 1, stop) == stop;
        if (given) return false;
        Read = stop;
        into.Add(Made(first, stop, IsBody(text.Entry(stop - 1)) && text.Entry(stop - 1) is { } last && last.Is(WordFlags.Suffix) ? last.Suffix : SpeakerType.Organization, "names.body-partners"));
        return true;
    }

    /// <summary>"Lund County Sheriff's Office", "St. Mary's Hospital": one past the body that an office or a saint owns; the end where none follows.</summary>
    public int Owned(int first, int end, Sentence sentence)
    {
        int at = end + 1;
        if (at >= sentence.End || !text.IsPossessive(end) || !text.IsName(at) || !(text.IsNamed(first, BodyWord.Saint) || text.IsPersonNoun(end - 1) && text.Tokens[end - 1].IsCapital)) return end;
        int stop = CapitalRuns.EndAt(text, at, sentence);
        // "St. Mary's Girls' School"
        if (stop > at && text.IsPossessive(stop) && text.Entry(stop - 1).Is(WordFlags.PersonPlural) && stop + 1 < sentence.End && text.IsName(stop + 1)) stop = CapitalRuns.EndAt(text, stop + 1, sentence);
        return stop > at && text.Entry(stop - 1) is var body && body.Is(WordFlags.Suffix) && !body.Is(WordFlags.PlaceEnding) ? stop : end;
    }

    /// <summary>"St. Mary's Hospital", "the Harbour Pilots' Association of Lund", "the Lund People's Party": where no word for a body stands before the possessive.</summary>
    public bool OfSaint(int first, int end, Sentence sentence)
    {
        bool group = text.IsPossessive(end) && (text.Tokens[end].Length == 1 || !text.Word(end - 1).EndsWith("s")) && text.Entry(end - 1).Is(WordFlags.PersonPlural) && !text.Is(end - 1, NameWord.Partisan);
        int stop = group || text.IsNamed(first, BodyWord.Saint) ? Owned(first, end, sentence) : end;
        if (stop == end) return false;
        if (group && stop < sentence.End - 1) stop = Chain(stop, sentence);
        Read = stop;
        into.Add(Made(first, stop, text.Entry(stop - 1) is var body && body.Is(WordFlags.Suffix) ? body.Suffix : SpeakerType.Organization, "names.body-suffix"));
        return true;
    }

    /// <summary>"Harbour Lawyers for Human Rights": people and what they are for.</summary>
    public bool ForCause(int first, int end, Sentence sentence)
    {
        if (end + 1 >= sentence.End || text.Word(end) is not "for" || !text.Entry(end - 1).Is(WordFlags.PersonPlural) || !text.IsName(end - 1) || Tagger.IsTitleCase(text.Analysis.Story.Text, text.Tokens.AsSpan(sentence.First..sentence.End))) return false;
        int stop = Chain(end, sentence);
        if (stop < end + 3) return false;
        Read = stop;
        into.Add(Made(first, stop, SpeakerType.Organization, "names.body-of"));
        return true;
    }

    /// <summary>"Harwick Parks and Recreation", "Lund Park and Recreation District": what towns run under two names.</summary>
    public bool Recreation(int first, int end, Sentence sentence)
    {
        if (end + 1 >= sentence.End || text.Word(end) is not "and" || !text.IsNamed(end + 1, BodyWord.Recreation) || !text.IsNamed(end - 1, BodyWord.Parks)) return false;
        int stop = end + 2;
        if (stop < sentence.End && text.IsName(stop) && text.IsNamed(stop, BodyWord.Municipal)) stop++;
        Read = stop;
        into.Add(Made(first, stop, SpeakerType.GovernmentBody, "names.body-suffix"));
        return true;
    }

    /// <summary>"Collision Investigation Unit", "Financial Intelligence Unit"; not "Reactor Unit". "Lund Central School District". And a town's waterworks, "Johannesburg Water".</summary>
    public bool Unit(int first, int end)
    {
        if (end >= first + 2 && text.Word(end - 1) is "Water" && _towns.Is(first, end - 1))
        {
            Read = end;
            into.Add(Made(first, end, SpeakerType.Organization, "names.body-suffix"));
            return true;
        }
        bool district = end >= first + 3 && text.IsNamed(end - 2, BodyWord.School) && text.IsNamed(end - 1, BodyWord.Catchment);
        if (!district && (end < first + 2 || !text.IsNamed(end - 1, BodyWord.Unit) || !text.Is(end - 2, NameWord.Policing))) return false;
        Read = end;
        into.Add(Made(first, end, SpeakerType.GovernmentBody, "names.body-suffix"));
        return true;
    }

    /// <summary>"FULL INQUIRY": a subhead in capitals.</summary>
    private bool IsShouted(int first, int end, Sentence sentence)
    {
        if (text.Analysis.Story.Blocks[sentence.Block].Kind is not (BlockKind.Subhead or BlockKind.Caption)) return false;
        for (int i = first; i < end; i++) if (text.Tokens[i].IsWord && !text.Tokens[i].IsAllCaps) return false;
        return true;
    }

    /// <summary>A sentence's subject: "Lund County sued", "Lund County's plan".</summary>
    private bool Acts(int first, int end, Sentence sentence) => end < sentence.End && (text.Tokens[end].Tag.In(Tags.Past | Tags.Third | Tags.Modal) || text.IsPossessive(end)) && (first == sentence.First || !text.Tokens[first - 1].Tag.In(Tags.Preposition | Tags.To));

    private bool IsCivil(int first, int end)
    {
        for (int i = first; i < end; i++) if (text.Entry(i).Is(WordFlags.Group) && text.Entry(i).Group == SpeakerType.GovernmentBody) return true;
        return false;
    }

    /// <summary>"Iranian news agency Mehrnews", "militant group Jaish al-Adl": the noun before says what the name is.</summary>
    public bool AfterNoun(int first, int end, Sentence sentence)
    {
        // "Harbour Eagles center Jason Lund"
        if (first > 0 && text.IsSmall(first - 1, NameWord.Center) && text.Entry(first).Is(WordFlags.Given) && !text.Entry(first).Is(WordFlags.GivenWeak) && end == first + 2) return false;
        // "a company called Nimbus"
        bool called = first - 2 > sentence.First && (text.Word(first - 1) is "called" || text.Word(first - 1) is "named" && RoleBefore.Start(text, first - 2, sentence.First) is > 0 and int kindFirst && text.Word(kindFirst - 1) is "a" or "an") && text.Tokens[first].SpaceBefore && text.Entry(first - 2) is var kind && kind.Is(WordFlags.Group) && kind.Group == SpeakerType.Organization && text.Tokens[first - 2] is { IsCapital: false, Tag: Tag.Noun };
        int noun = called ? first - 2 : first - 1;
        if (!called && !IsNounBefore(first, sentence.First) || end == first + 1 && text.Tokens[first] is { IsAllCaps: true, Length: <= 2 }) return false; // enterprise AI
        var type = text.Entry(noun).Group;
        bool agency = text.Is(noun, NameWord.Bureau);
        if (type is SpeakerType.Document or SpeakerType.State or SpeakerType.UnnamedGroup || type == SpeakerType.GovernmentBody && !agency || text.Entry(first).Is(WordFlags.Nation)) return false;
        int role = RoleBefore.Start(text, noun, sentence.First);
        for (int i = role; i < noun; i++)
        {
            var word = text.Word(i);
            if (agency && word is "news") type = SpeakerType.NewsAgency;
            if (text.Is(i, NameWord.Armed)) type = SpeakerType.ArmedGroup;
        }
        if (type == SpeakerType.GovernmentBody) return false;
        // "a group called Colour of Change"
        if (called && end + 1 < sentence.End && Chain(end, sentence) is var stop && stop > end) Read = end = stop;
        into.Add(new NameMention { First = first, End = end, FullFirst = role, FullEnd = end, RoleFirst = called ? first : role, RoleEnd = called ? first : noun + 1, Rule = "names.body-after-noun", Text = text.Slice(first, end), Type = type, Country = text.CountryAt(role, first, out _, out _), Family = text.Slice(end - 1, end) });
        return true;
    }

    /// <summary>A noun for a body, written small, right before the name.</summary>
    private bool IsNounBefore(int first, int from)
    {
        int noun = first - 1;
        return noun >= from && text.Tokens[first].SpaceBefore && text.Tokens[noun].IsWord && !text.Tokens[noun].IsCapital && text.Entry(noun).Is(WordFlags.Group) && text.Tokens[noun].Tag == Tag.Noun;
    }

    private static bool IsBody(in WordEntry entry) => entry.Is(WordFlags.Suffix) || entry.Is(WordFlags.Group) && entry.Group is not (SpeakerType.Document or SpeakerType.State or SpeakerType.UnnamedGroup);

    private int Match(int at, int limit, out int end) => text.Lexicon.Organizations.Match(text.Analysis.Story.Text, text.Tokens, at, limit, out end);

    private void Add(int known, int first, int end, int from)
    {
        var body = text.Lexicon.Organizations[known];
        if (body.Type is not { } type) return;
        string? country = body.Country;
        // "Georgia's Senate race": of the Senate in Washington
        bool race = end < text.Tokens.Length && text.IsSmall(end, BodyWord.Contested);
        // "Iran's Revolutionary Guards"; many countries have a Foreign Office: it is that of the country before it
        if (!race && body.Type is SpeakerType.Military or SpeakerType.GovernmentBody && text.CountryBefore(text.IsPossessive(first - 1) ? first - 1 : first, Math.Max(0, first - 4), out int nation, out _) is { } owner)
        {
            country = owner;
            if (text.IsPossessive(first - 1)) first = nation;
        }
        if (!text.Tokens[end - 1].IsCapital) SmallEnds.Add(end);
        // "rail operator Deutsche Bahn"
        int role = body.Type is SpeakerType.Organization && IsNounBefore(first, from) ? RoleBefore.Start(text, first - 1, from) : first;
        into.Add(new NameMention { First = first, End = end, FullFirst = role, FullEnd = end, RoleFirst = role, RoleEnd = first, Rule = "names.known-body", Text = text.Slice(first, end), Type = type, Country = country, Known = known });
    }

    private NameMention Made(int first, int end, SpeakerType type, string rule) =>
        new() { First = first, End = end, FullFirst = first, FullEnd = end, RoleFirst = first, RoleEnd = first, Rule = rule, Text = text.Slice(first, end), Type = type, Family = text.Slice(end - 1, end) };

    /// <summary>Where "the National Disaster Relief and Management Council" begins, whose last words are a run behind "and": behind the article.</summary>
    private int Joined(int first, Sentence sentence)
    {
        const int Longest = 6;
        if (first < sentence.First + 3 || text.Word(first - 1) is not ("and" or "&")) return first;
        int start = first - 1;
        while (start > sentence.First && start > first - Longest && text.Tokens[start - 1] is { IsWord: true, IsCapital: true } && !text.Tokens[start - 1].Tag.In(Tags.Determiner) && !text.Is(start - 1, NameWord.LegalForm)) start--;
        if (start > sentence.First + 1 && text.Is(start - 1, ',') && Listed(start, sentence) is var whole && whole < start) return whole;
        return start < first - 1 && start > sentence.First && text.Tokens[start - 1].Tag.In(Tags.Determiner | Tags.Possessive) && text.Word(start - 1) is not ("both" or "Both") ? start : first;
    }

    /// <summary>"the Climate Change, Environment and Infrastructure Committee": where a list of a body's fields begins behind its article; the list's last field where it is none.</summary>
    private int Listed(int last, Sentence sentence)
    {
        const int Longest = 9;
        int start = last;
        while (start > sentence.First && start > last - Longest && (text.Is(start - 1, ',') && start < last || text.Is(start - 1, ',') && text.IsName(start) || text.Tokens[start - 1] is { IsWord: true, IsCapital: true } word && !word.Tag.In(Tags.Determiner))) start--;
        if (start >= last - 1 || start == sentence.First || text.Word(start - 1) is not ("the" or "The")) return last;
        for (int i = start; i < last; i++)
            if (text.Tokens[i].IsWord && (text.Entry(i) is var word && (word.Tags == 0 || word.Is(WordFlags.Given | WordFlags.Suffix)) && !(i == start && word.Is(WordFlags.Nation)) || Match(i, last, out _) >= 0 && i > start)) return last;
        return start;
    }

    /// <summary>"the Harbour and Ferry Company": what stands before "and" is no body, person or country of its own.</summary>
    private bool IsOneOfTwo(int first)
    {
        int before = first - 2;
        if (before < 1 || text.Word(first - 1) is not "and" || text.Entry(first).Is(WordFlags.Nation) || Match(before, first, out _) >= 0) return false;
        ref readonly var entry = ref text.Entry(before);
        if (entry.Tags == 0 || entry.Is(WordFlags.Nation | WordFlags.Suffix | WordFlags.Group | WordFlags.Given | WordFlags.PersonPlural) || text.Is(before, NameWord.Partisan) || text.IsPersonNoun(before)) return false;
        return into.Count == 0 || into[^1].End != first - 1 || into[^1].Known < 0;
    }

    /// <summary>"the party of Ann Lee".</summary>
    private bool IsPerson(int at, Sentence sentence) => text.Entry(at).Is(WordFlags.Given) && !text.Entry(at).Is(WordFlags.GivenWeak) && at + 1 < sentence.End && text.IsName(at + 1) && text.Tokens[at + 1].SpaceBefore && !IsBody(text.Entry(at + 1)) && text.CountryAt(at, at + 2, out _, out _) is null;

    /// <summary>"Organisation of Harbour Towns Chairman Ann Lee": behind the name an office and somebody's name.</summary>
    private bool IsOfficeAt(int token) => (text.IsTitle(token) || text.IsPersonNoun(token)) && !text.Entry(token).Is(WordFlags.PersonPlural | WordFlags.PersonWeak) && !text.IsPersonNoun(token - 1)
        && token + 1 < text.Tokens.Length && text.IsName(token + 1) && (text.Entry(token + 1).Tags == 0 || text.Entry(token + 1).Is(WordFlags.Given));

    /// <summary>The end of "of Foreign Affairs", "for Research and Training" after a body's first words.</summary>
    private int Chain(int end, Sentence sentence)
    {
        int stop = end;
        // "Harrow PLC of Surrey", but "Trust Co. of New York", "Packaging Corp. of America"
        if (text.Is(end - 1, NameWord.LegalForm) && !text.IsNamed(end - 1, BodyWord.Composed) && !(text.Word(end) is "of" && text.Word(end + 1) is "America")) return end;
        for (int n = 0; n < 3 && stop + 1 < sentence.End; n++)
        {
            int i = stop;
            bool and = text.Word(i) is "and" or "&";
            if (and ? n == 0 : text.Word(i) is not ("of" or "for" or "on")) break;
            i++;
            if (text.Word(i) is "the") i++;
            if (i >= sentence.End || !text.IsName(i) || text.IsCalendar(i) || and && (text.Entry(i).Is(WordFlags.Given) || text.Entry(i).Is(WordFlags.Nation) || Match(i, sentence.End, out int other) >= 0 && other > i + 1) || IsPerson(i, sentence)) break;
            int name = i;
            while (i < sentence.End && text.IsName(i) && text.Tokens[i].SpaceBefore && !text.IsCalendar(i) && !(i > name && IsOfficeAt(i)))
            {
                bool people = text.Entry(i).Is(WordFlags.PersonPlural) || text.Word(i) is "People";
                i = text.UnitEnd(i, sentence.End);
                if (people && text.IsPossessive(i) && i + 1 < sentence.End && text.IsName(i + 1)) i++; // of the People's Liberation Army
            }
            if (text.Word(stop) is "on" && text.Entry(i - 1).Is(WordFlags.PlaceEnding)) break; // on Mill Street
            // "the University of Lund and the Harwick Institute"
            if (and && text.Word(stop + 1) is "the" && text.Entry(i - 1).Is(WordFlags.Suffix)) break;
            stop = i;
        }
        // "Lund Carriers of Athens", but "Lund Industries of America Inc"
        if (stop > end && text.IsNamed(end - 1, BodyWord.Line) && !text.Is(stop - 1, NameWord.LegalForm) && text.Lexicon.Gazetteer.IsTown(text.Slice(end + 1, stop))) return end;
        return stop;
    }
}
