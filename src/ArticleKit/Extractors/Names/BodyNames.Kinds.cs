using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Names;

/// <summary>Bodies by what kind of name they have: partners, one that is somebody's, a saint's, a cause's, a unit, one after a noun.</summary>
internal sealed partial class BodyNames
{
    /// <summary>"Stevens &amp; Marlowe": two names that a sign joins, with spaces around it; but not "Ann &amp; Bo".</summary>
    public bool Partners(int first, int end, Sentence sentence)
    {
        if (end + 1 >= sentence.End
            || !text.Is(end, '&')
            || !text.Tokens[end].SpaceBefore
            || !text.Tokens[end + 1].SpaceBefore
            || !text.IsName(end + 1) && !text.Is(end + 1, NameWord.LegalForm))
        {
            return false;
        }
        if (Tagger.IsTitleCase(text.Analysis.Story.Text, text.Tokens.AsSpan(sentence.First..sentence.End))
            || text.IsTitle(first)
            || text.IsCalendar(end + 1)
            || text.Entry(first).Is(WordFlags.Nation))
        {
            return false;
        }
        int stop = CapitalRuns.EndAt(text, end + 1, sentence);
        if (stop <= end + 1) stop = text.UnitEnd(end + 1, sentence.End);
        bool given = text.UnitEnd(first, end) == end
            && text.Entry(first).Is(WordFlags.Given)
            && !text.Entry(first).Is(WordFlags.GivenWeak)
            && text.Entry(end + 1).Is(WordFlags.Given)
            && !text.Entry(end + 1).Is(WordFlags.GivenWeak)
            && text.UnitEnd(end + 1, stop) == stop;
        if (given) return false;
        Read = stop;
        into.Add(Made(first, stop,
            IsBody(text.Entry(stop - 1)) && text.Entry(stop - 1) is { } last && last.Is(WordFlags.Suffix) ? last.Suffix : SpeakerType.Organization,
            "names.body-partners"));
        return true;
    }

    /// <summary>"Tolle and Marsh Corp", "J. Bildner and Sons Inc", "Marlow and Co": one name, as its form shows, though "and" joins two words.</summary>
    public bool PartnersOfFirm(int first, int end, Sentence sentence)
    {
        int second = end + 1, form = text.Is(second, NameWord.LegalForm) ? second : second + 1;
        if (form >= sentence.End || !text.IsSmall(end, BodyWord.And) || !text.Tokens[second].IsCapital || text.Is(first - 1, ','))
            return false;
        if (text.IsPossessive(form)) form++;
        // "Ann Lee and Tolle Corp" are two
        bool ofOne = form == second || text.UnitEnd(first, end) == end && !text.Entry(second).Is(WordFlags.Suffix);
        if (!ofOne && !text.Is(second, NameWord.Offspring)
            || form >= sentence.End
            || !text.Is(form, NameWord.LegalForm)
            || !text.Tokens[form].IsCapital
            || text.IsCalendar(first)
            || text.CountryAt(first, end, out _, out _) is not null
            || IsKnownFirm(first, end)
            || IsKnownFirm(second, form)
            || IsKnownFirm(second, form + 1))
        {
            return false;
        }
        int stop = form + 1;
        while (stop < sentence.End && text.Is(stop, NameWord.LegalForm) && text.Tokens[stop].IsCapital) stop++;
        // "Tolle and Marsh Corp have agreed"
        if (stop < sentence.End && text.Tokens[stop].Tag is Tag.Base) return false;
        Read = stop;
        into.Add(Made(first, stop, SpeakerType.Organization, "names.body-partners"));
        return true;
    }

    private bool IsKnownFirm(int first, int end) =>
        text.Lexicon.Organizations.Match(text.Analysis.Story.Text, text.Tokens, first, end, out int known) >= 0 && known == end;

    /// <summary>"Lund County Sheriff's Office", "St. Mary's Hospital": one past the body that an office or a saint owns; the end where none follows.</summary>
    public int Owned(int first, int end, Sentence sentence)
    {
        int at = end + 1;
        if (at >= sentence.End
            || !text.IsPossessive(end)
            || !text.IsName(at)
            || !(text.IsNamed(first, BodyWord.Saint) || text.IsPersonNoun(end - 1) && text.Tokens[end - 1].IsCapital))
        {
            return end;
        }
        int stop = CapitalRuns.EndAt(text, at, sentence);
        // "St. Mary's Girls' School"
        if (stop > at && text.IsPossessive(stop) && text.Entry(stop - 1).Is(WordFlags.PersonPlural) && stop + 1 < sentence.End && text.IsName(stop + 1))
            stop = CapitalRuns.EndAt(text, stop + 1, sentence);
        return stop > at && text.Entry(stop - 1) is var body && body.Is(WordFlags.Suffix) && !body.Is(WordFlags.PlaceEnding) ? stop : end;
    }

    /// <summary>
    /// "St. Mary's Hospital", "the Harbour Pilots' Association of Lund", "the Lund People's Party": where no word for a body stands before the possessive.
    /// </summary>
    public bool OfSaint(int first, int end, Sentence sentence)
    {
        bool group = text.IsPossessive(end)
            && (text.Tokens[end].Length == 1 || !text.Word(end - 1).EndsWith("s"))
            && text.Entry(end - 1).Is(WordFlags.PersonPlural)
            && !text.Is(end - 1, NameWord.Partisan);
        int stop = group || text.IsNamed(first, BodyWord.Saint) ? Owned(first, end, sentence) : end;
        if (stop == end) return false;
        if (group && stop < sentence.End - 1) stop = Chain(stop, sentence);
        Read = stop;
        into.Add(Made(first, stop, text.Entry(stop - 1) is var body && body.Is(WordFlags.Suffix)
            ? body.Suffix
            : SpeakerType.Organization, "names.body-suffix"));
        return true;
    }

    /// <summary>"Harbour Lawyers for Human Rights": people and what they are for.</summary>
    public bool ForCause(int first, int end, Sentence sentence)
    {
        if (end + 1 >= sentence.End
            || text.Word(end) is not "for"
            || !text.Entry(end - 1).Is(WordFlags.PersonPlural)
            || !text.IsName(end - 1)
            || Tagger.IsTitleCase(text.Analysis.Story.Text, text.Tokens.AsSpan(sentence.First..sentence.End)))
        {
            return false;
        }
        int stop = Chain(end, sentence);
        if (stop < end + 3) return false;
        Read = stop;
        into.Add(Made(first, stop, SpeakerType.Organization, "names.body-of"));
        return true;
    }

    /// <summary>"Harwick Parks and Recreation", "Lund Park and Recreation District": what towns run under two names.</summary>
    public bool Recreation(int first, int end, Sentence sentence)
    {
        if (end + 1 >= sentence.End || text.Word(end) is not "and" || !text.IsNamed(end + 1, BodyWord.Recreation) || !text.IsNamed(end - 1, BodyWord.Parks))
            return false;
        int stop = end + 2;
        if (stop < sentence.End && text.IsName(stop) && text.IsNamed(stop, BodyWord.Municipal)) stop++;
        Read = stop;
        into.Add(Made(first, stop, SpeakerType.GovernmentBody, "names.body-suffix"));
        return true;
    }

    /// <summary>
    /// "Collision Investigation Unit", "Financial Intelligence Unit"; not "Reactor Unit". "Lund Central School District". And a town's waterworks,
    /// "Johannesburg Water".
    /// </summary>
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
    private bool Acts(int first, int end, Sentence sentence) =>
        end < sentence.End
            && (text.Tokens[end].Tag.In(Tags.Past | Tags.Third | Tags.Modal) || text.IsPossessive(end))
            && (first == sentence.First || !text.Tokens[first - 1].Tag.In(Tags.Preposition | Tags.To));

    private bool IsCivil(int first, int end)
    {
        for (int i = first; i < end; i++) if (text.Entry(i).Is(WordFlags.Group) && text.Entry(i).Group == SpeakerType.GovernmentBody) return true;
        return false;
    }

    /// <summary>"Iranian news agency Mehrnews", "militant group Jaish al-Adl": the noun before says what the name is.</summary>
    public bool AfterNoun(int first, int end, Sentence sentence)
    {
        // "Harbour Eagles center Jason Lund"
        if (first > 0
            && text.IsSmall(first - 1, NameWord.Center)
            && text.Entry(first).Is(WordFlags.Given)
            && !text.Entry(first).Is(WordFlags.GivenWeak)
            && end == first + 2)
        {
            return false;
        }
        // "a company called Nimbus"
        bool called = first - 2 > sentence.First
            && (text.Word(first - 1) is "called"
                || text.Word(first - 1) is "named"
                    && RoleBefore.Start(text, first - 2, sentence.First) is > 0 and int kindFirst
                    && text.Word(kindFirst - 1) is "a" or "an")
            && text.Tokens[first].SpaceBefore
            && text.Entry(first - 2) is var kind
            && kind.Is(WordFlags.Group)
            && kind.Group == SpeakerType.Organization
            && text.Tokens[first - 2] is { IsCapital: false, Tag: Tag.Noun };
        int noun = called ? first - 2 : first - 1;
        // enterprise AI
        if (!called && !IsNounBefore(first, sentence.First) || end == first + 1 && text.Tokens[first] is { IsAllCaps: true, Length: <= 2 }) return false;
        var type = text.Entry(noun).Group;
        bool agency = text.Is(noun, NameWord.Bureau);
        if (type is SpeakerType.Document or SpeakerType.State or SpeakerType.UnnamedGroup
            || type == SpeakerType.GovernmentBody && !agency
            || text.Entry(first).Is(WordFlags.Nation))
        {
            return false;
        }
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
        into.Add(new NameMention
        {
            First = first, End = end, FullFirst = role, FullEnd = end, RoleFirst = called ? first : role, RoleEnd = called ? first : noun + 1,
            Rule = "names.body-after-noun", Text = text.Slice(first, end), Type = type, Country = text.CountryAt(role, first, out _, out _),
            Family = text.Slice(end - 1, end)
        });
        return true;
    }

    /// <summary>A noun for a body, written small, right before the name.</summary>
    private bool IsNounBefore(int first, int from)
    {
        int noun = first - 1;
        return noun >= from
            && text.Tokens[first].SpaceBefore
            && text.Tokens[noun].IsWord
            && !text.Tokens[noun].IsCapital
            && text.Entry(noun).Is(WordFlags.Group)
            && text.Tokens[noun].Tag == Tag.Noun;
    }
}
