using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Names;

/// <summary>
/// Reads a body's name out of a run of capitals: a well-known one, one that ends or begins with a word for bodies, or one after a noun that says so.
/// </summary>
internal sealed partial class BodyNames(NameText text, List<NameMention> into)
{
    private readonly List<PlaceSense> _places = [];
    private readonly TownsInNames _towns = new(text);

    /// <summary>The token behind the last body read: runs before it are done.</summary>
    public int Read { get; private set; }

    /// <summary>The ends of the well-known bodies whose last word is small: the UN refugee agency.</summary>
    public HashSet<int> SmallEnds { get; } = [];

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
        bool person = PersonEvidence.IsNamedAsBody(text, first, end)
            || text.Entry(first).Is(WordFlags.Given)
                && (PersonEvidence.IsAged(text, end) || !text.Entry(first).Is(WordFlags.GivenWeak) && entry.Is(WordFlags.Given));
        if (entry.Is(WordFlags.Person) && !entry.Is(WordFlags.Suffix) || several && person) return false;
        // "Rival Brandt Motors made a loss": what the body is, at a sentence's start
        if (text.Tokens[first].IsSentenceStart
            && end - first >= 3
            && text.Entry(first) is var kind
            && kind.Can(Tag.Noun)
            && !kind.Can(Tag.Adjective)
            && kind.Is(WordFlags.Person | WordFlags.Group)
            && !kind.Is(WordFlags.Suffix | WordFlags.Given | WordFlags.Title)
            && text.Tokens[first + 1].SpaceBefore)
        {
            first++;
        }
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
        int start = several && (entry.Is(WordFlags.Suffix) && entry.Suffix == SpeakerType.GovernmentBody || entry.First != Tag.Plural && IsOneOfTwo(first))
            ? Joined(first, sentence)
            : first;
        if (start == first
            && several
            && first > sentence.First + 1
            && text.Word(first - 1) is "and"
            && (_towns.Is(first - 2, first + 1)
                || _towns.Is(first - 2, first + 2)
                || text.Word(last) is "Society" && text.Word(last - 1) is "Building" && text.Tokens[first - 2].IsCapital))
        {
            start = first - 2;
        }
        if (start == first
            && first > sentence.First + 1
            && text.Word(first - 1) is "and"
            && text.IsNamed(first, BodyWord.Pair)
            && text.IsNamed(first - 2, BodyWord.Paired))
        {
            for (start = first - 2; start > sentence.First && text.IsName(start - 1); ) start--;
        }
        if (start == first
            && several
            && first > sentence.First + 2
            && text.Word(first - 1) is "and"
            && entry.Is(WordFlags.Suffix)
            && entry.First != Tag.Plural
            && _towns.Twin(first, sentence) is var twin
            && twin < first)
        {
            start = twin;
        }
        if (start == first
            && several
            && first > sentence.First + 3
            && text.Word(first - 1) is "and"
            && entry.First != Tag.Plural
            && Listed(first - 1, sentence) is var whole
            && whole < first - 1)
        {
            start = whole;
        }
        // "the East of England Ambulance Service", "the Isle of Wight Council"
        if (start == first
            && several
            && first > sentence.First + 1
            && text.Word(first - 1) is "of"
            && entry.Is(WordFlags.Suffix)
            && text.Tokens[first - 2].IsCapital
            && (text.Is(first - 2, NameWord.Compass) || _towns.Is(first - 2, first + 1)))
        {
            start = first - 2;
        }
        // "the 9th U.S. Circuit Court", "the 101st Airborne Division"
        if (start - 2 >= sentence.First
            && text.IsOrdinalEnding(start - 1)
            && text.Tokens[start - 2].Kind == TokenKind.Number
            && !text.Tokens[start - 1].SpaceBefore
            && (text.IsNamed(last, BodyWord.Court) || text.Entry(last) is { Suffix: SpeakerType.Military } force && force.Is(WordFlags.Suffix)))
        {
            start -= 2;
        }
        while (start < first && into.Count > 0 && into[^1].First >= start) into.RemoveAt(into.Count - 1);
        Read = stop;
        var type = entry.Is(WordFlags.Suffix) ? entry.Suffix : entry.Group;
        if (type == SpeakerType.GovernmentBody && last > first && text.Is(last, NameWord.Bureau) && text.Is(last - 1, NameWord.Duty))
            type = SpeakerType.NewsAgency;
        // "Kenya Police Service"
        if (type == SpeakerType.Organization
            && last > first
            && text.IsNamed(last, BodyWord.Uniformed)
            && text.Entry(last - 1) is { Suffix: SpeakerType.GovernmentBody } police
            && police.Is(WordFlags.Suffix))
        {
            type = SpeakerType.GovernmentBody;
        }
        // "the Norland Congress"
        if (type == SpeakerType.Organization
            && text.IsNamed(last, BodyWord.Assembly)
            && stop == end
            && text.CountryAt(first, last, out int whose, out _) is not null
            && whose == last)
        {
            type = SpeakerType.GovernmentBody;
        }
        // "Osun State Police Command", "Division of the State Fire Marshal"
        if (type == SpeakerType.Military && (stop > end || IsCivil(first, last))) type = SpeakerType.GovernmentBody;
        // "Lund County Medical Examiner's Office"
        if (stop > end && text.IsPossessive(end) && text.Entry(stop - 1) is var office && office.Is(WordFlags.Suffix)) type = office.Suffix;
        var body = Made(start, stop, type, several ? "names.body-suffix" : "names.body-of");
        // "Kenya's High Court"
        if (type is SpeakerType.Military or SpeakerType.GovernmentBody && text.IsPossessive(start - 1))
            body.Country = text.CountryBefore(start - 1, Math.Max(0, start - 4), out _, out _);
        else if (type is SpeakerType.Military or SpeakerType.GovernmentBody
            && stop == end
            && text.CountryAt(start, end, out int nation, out var word) is { } state
            && nation < end
            && word is NationWord.Adjective or NationWord.Name)
        {
            body.Country = state;
        }
        if (stop > end) body.Country ??= LandOf(end, stop);
        into.Add(body);
        return true;
    }

    private static bool IsBody(in WordEntry entry) =>
        entry.Is(WordFlags.Suffix) || entry.Is(WordFlags.Group) && entry.Group is not (SpeakerType.Document or SpeakerType.State or SpeakerType.UnnamedGroup);

    private int Match(int at, int limit, out int end) => text.Lexicon.Organizations.Match(text.Analysis.Story.Text, text.Tokens, at, limit, out end);

    private void Add(int known, int first, int end, int from)
    {
        var body = text.Lexicon.Organizations[known];
        if (body.Type is not { } type) return;
        string? country = body.Country;
        // "Georgia's Senate race": of the Senate in Washington
        bool race = end < text.Tokens.Length && text.IsSmall(end, BodyWord.Contested);
        // "Iran's Revolutionary Guards"; many countries have a Foreign Office: it is that of the country before it
        if (!race
            && body.Type is SpeakerType.Military or SpeakerType.GovernmentBody
            && text.CountryBefore(text.IsPossessive(first - 1) ? first - 1 : first, Math.Max(0, first - 4), out int nation, out _) is { } owner)
        {
            country = owner;
            if (text.IsPossessive(first - 1)) first = nation;
        }
        if (!text.Tokens[end - 1].IsCapital) SmallEnds.Add(end);
        // "rail operator Deutsche Bahn"
        int role = body.Type is SpeakerType.Organization && IsNounBefore(first, from) ? RoleBefore.Start(text, first - 1, from) : first;
        into.Add(new NameMention
        {
            First = first, End = end, FullFirst = role, FullEnd = end, RoleFirst = role, RoleEnd = first, Rule = "names.known-body",
            Text = text.Slice(first, end), Type = type, Country = country, Known = known
        });
    }

    private NameMention Made(int first, int end, SpeakerType type, string rule) =>
        new() { First = first, End = end, FullFirst = first, FullEnd = end, RoleFirst = first, RoleEnd = first, Rule = rule, Text = text.Slice(first, end),
            Type = type, Family = text.Slice(end - 1, end) };

    /// <summary>Where "the National Disaster Relief and Management Council" begins, whose last words are a run behind "and": behind the article.</summary>
    private int Joined(int first, Sentence sentence)
    {
        const int Longest = 6;
        if (first < sentence.First + 3 || text.Word(first - 1) is not ("and" or "&")) return first;
        int start = first - 1;
        while (start > sentence.First
            && start > first - Longest
            && text.Tokens[start - 1] is { IsWord: true, IsCapital: true }
            && !text.Tokens[start - 1].Tag.In(Tags.Determiner)
            && !text.Is(start - 1, NameWord.LegalForm))
        {
            start--;
        }
        if (start > sentence.First + 1 && text.Is(start - 1, ',') && Listed(start, sentence) is var whole && whole < start) return whole;
        return start < first - 1
            && start > sentence.First
            && text.Tokens[start - 1].Tag.In(Tags.Determiner | Tags.Possessive)
            && text.Word(start - 1) is not ("both" or "Both")
            ? start
            : first;
    }

    /// <summary>
    /// "the Climate Change, Environment and Infrastructure Committee": where a list of a body's fields begins behind its article; the list's last field where
    /// it is none.
    /// </summary>
    private int Listed(int last, Sentence sentence)
    {
        const int Longest = 9;
        int start = last;
        while (start > sentence.First
            && start > last - Longest
            && (text.Is(start - 1, ',') && start < last
                || text.Is(start - 1, ',') && text.IsName(start)
                || text.Tokens[start - 1] is { IsWord: true, IsCapital: true } word && !word.Tag.In(Tags.Determiner)))
        {
            start--;
        }
        if (start >= last - 1 || start == sentence.First || text.Word(start - 1) is not ("the" or "The")) return last;
        for (int i = start; i < last; i++)
            if (text.Tokens[i].IsWord
                && (text.Entry(i) is var word && (word.Tags == 0 || word.Is(WordFlags.Given | WordFlags.Suffix)) && !(i == start && word.Is(WordFlags.Nation))
                    || Match(i, last, out _) >= 0 && i > start))
            {
                return last;
            }
        return start;
    }

    /// <summary>"the Harbour and Ferry Company": what stands before "and" is no body, person or country of its own.</summary>
    private bool IsOneOfTwo(int first)
    {
        int before = first - 2;
        if (before < 1 || text.Word(first - 1) is not "and" || text.Entry(first).Is(WordFlags.Nation) || Match(before, first, out _) >= 0) return false;
        ref readonly var entry = ref text.Entry(before);
        if (entry.Tags == 0
            || entry.Is(WordFlags.Nation | WordFlags.Suffix | WordFlags.Group | WordFlags.Given | WordFlags.PersonPlural)
            || text.Is(before, NameWord.Partisan)
            || text.IsPersonNoun(before))
        {
            return false;
        }
        return into.Count == 0 || into[^1].End != first - 1 || into[^1].Known < 0;
    }

    /// <summary>"Harbour Refining and Marketing": what a firm does, in a word of its name.</summary>
    private bool IsTrade(int token) => text.Tokens[token].IsCapital && text.Word(token).EndsWith("ing", StringComparison.Ordinal);

    /// <summary>"the party of Ann Lee".</summary>
    private bool IsPerson(int at, Sentence sentence) =>
        text.Entry(at).Is(WordFlags.Given)
            && !text.Entry(at).Is(WordFlags.GivenWeak)
            && at + 1 < sentence.End
            && text.IsName(at + 1)
            && text.Tokens[at + 1].SpaceBefore
            && !IsBody(text.Entry(at + 1))
            && text.CountryAt(at, at + 2, out _, out _) is null;

    /// <summary>"Organisation of Harbour Towns Chairman Ann Lee": behind the name an office and somebody's name.</summary>
    private bool IsOfficeAt(int token) =>
        (text.IsTitle(token) || text.IsPersonNoun(token))
            && !text.Entry(token).Is(WordFlags.PersonPlural | WordFlags.PersonWeak)
            && !text.IsPersonNoun(token - 1)
        && token + 1 < text.Tokens.Length
            && text.IsName(token + 1)
            && (text.Entry(token + 1).Tags == 0 || text.Entry(token + 1).Is(WordFlags.Given));

    /// <summary>The end of "of Foreign Affairs", "for Research and Training" after a body's first words.</summary>
    private int Chain(int end, Sentence sentence)
    {
        int stop = end;
        // "Harrow PLC of Surrey", but "Trust Co. of New York", "Packaging Corp. of America"
        if (text.Is(end - 1, NameWord.LegalForm) && !text.IsNamed(end - 1, BodyWord.Composed) && !(text.Word(end) is "of" && text.Word(end + 1) is "America"))
            return end;
        for (int n = 0; n < 3 && stop + 1 < sentence.End; n++)
        {
            int i = stop;
            bool and = text.Word(i) is "and" or "&";
            bool trades = and && i + 1 < sentence.End && IsTrade(i - 1) && IsTrade(i + 1);
            if (and ? n == 0 && !trades : text.Word(i) is not ("of" or "for" or "on")) break;
            i++;
            if (text.Word(i) is "the") i++;
            if (i >= sentence.End
                || !text.IsName(i) && !trades
                || text.IsCalendar(i)
                || i + 1 < sentence.End && text.Tokens[i + 1] is { Kind: TokenKind.Number, SpaceBefore: false } // the Treasury for Sh8.2 billion
                || and
                    && (text.Entry(i).Is(WordFlags.Given) || text.Entry(i).Is(WordFlags.Nation) || Match(i, sentence.End, out int other) >= 0 && other > i + 1)
                || IsPerson(i, sentence))
            {
                break;
            }
            int name = i;
            if (!text.IsName(i)) i++;
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
        if (stop > end
            && text.IsNamed(end - 1, BodyWord.Line)
            && !text.Is(stop - 1, NameWord.LegalForm)
            && text.Lexicon.Gazetteer.IsTown(text.Slice(end + 1, stop)))
        {
            return end;
        }
        return stop;
    }
}
