using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Names;

/// <summary>Well-known bodies inside a run of capitals.</summary>
internal sealed partial class BodyNames
{
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
        // "the 1999 Jiji quake"
        if (stop == end && stop == at + 1 && IsOfYear(at, stop)) return false;
        // "Labour Force Survey"
        if (alone
            && text.Entry(end - 1) is var document
            && document.Is(WordFlags.Group)
            && document.Group == SpeakerType.Document
            && text.Entry(end - 1).Can(Tag.Noun))
        {
            return false;
        }
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
        if (at > first
            && stop == end
            && stop > at + 1
            && text.Lexicon.Organizations[known] is { Type: SpeakerType.Organization or SpeakerType.Publisher, Country: { } whose }
            && text.Entry(stop - 1).Is(WordFlags.Suffix)
            && text.CountryBefore(at, first, out int people, out var word) is { } elsewhere
            && (word == NationWord.Adjective
                || word == NationWord.Name && text.Lexicon.Organizations[known].Type == SpeakerType.Publisher && text.Tokens[at].SpaceBefore)
            && elsewhere != whose)
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
        // "Hudson's Bay Co."
        if (stop > end)
        {
            while (stop < sentence.End
                && text.Is(stop, NameWord.LegalForm)
                && text.Tokens[stop] is { IsCapital: true, SpaceBefore: true }
                && !text.Tokens[stop - 1].IsStopped)
            {
                stop++;
            }
        }
        if (form == end) stop = end; // "International Business Machines Corp."
        // "JPMorgan Chase & Co analyst"
        if (stop == end && end + 1 < sentence.End && text.Is(end, '&') && text.Word(end + 1) is "Co" or "Co." && !text.Tokens[stop - 1].IsStopped)
            stop = end += 2;
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

    /// <summary>Between a year and a small noun for what happened there: a place of that name.</summary>
    private bool IsOfYear(int at, int end) =>
        at > 0
            && text.Tokens[at - 1] is { Kind: TokenKind.Number, Length: 4 }
            && end < text.Tokens.Length
            && text.IsSmall(end, BodyWord.Disaster);

    /// <summary>"THIS BILL IS A GIFT": between words in capitals a common one is no body's letters.</summary>
    private bool IsShouted(int at) => text.Entry(at).Tags != 0 && IsCaps(at - 1) && IsCaps(at + 1);

    private bool IsCaps(int token) =>
        token >= 0 && token < text.Tokens.Length && text.Tokens[token] is { IsWord: true, IsAllCaps: true } or { IsWord: true, IsCapital: true, Length: 1 };

    /// <summary>
    /// Behind a well-known body's name it goes on to another's: a court of somewhere, a bank or firm of a country, a society for something; but not "Olympic
    /// Airways of Greece".
    /// </summary>
    private bool GoesOn(int stop, Sentence sentence)
    {
        if (stop + 1 >= sentence.End
            || text.Entry(stop - 1) is var head && (!head.Is(WordFlags.Suffix) || head.Is(WordFlags.PlaceEnding)) && !text.Is(stop - 1, NameWord.LegalForm))
        {
            return false;
        }
        if (text.Word(stop) is "for")
            return !text.IsNamed(stop - 1, BodyWord.Assembly)
                && head.Suffix == SpeakerType.Organization
                && !text.Is(stop - 1, NameWord.LegalForm)
                && Chain(stop, sentence) > stop;
        if (text.Word(stop) is not "of") return false;
        return text.IsNamed(stop - 1, BodyWord.Court)
            ? Chain(stop, sentence) > stop
            : (text.IsNamed(stop - 1, BodyWord.Bank) || text.Is(stop - 1, NameWord.LegalForm)) && LandOf(stop, Chain(stop, sentence)) is not null;
    }

    /// <summary>The country that alone stands behind "of" or "of the"; null where none does, or a state of another country is called so.</summary>
    private string? LandOf(int of, int end)
    {
        int at = text.Word(of + 1) is "the" ? of + 2 : of + 1;
        if (at >= end
            || text.Word(of) is not "of"
            || text.CountryAt(at, end, out int after, out var kind) is not { } land
            || after != end && !text.Is(after, NameWord.LegalForm)
            || kind != NationWord.Name)
        {
            return null;
        }
        _places.Clear();
        text.Lexicon.Gazetteer.Find(text.Slice(at, after), _places);
        foreach (var sense in _places) if (sense.Kind == PlaceKind.Admin1 && sense.Country.Letters == "US") return null;
        return land;
    }

    /// <summary>"the Amazon": behind an article and before no noun the river, the desert or the region of the name.</summary>
    public bool IsLand(int at)
    {
        if (at == 0
            || text.Word(at - 1) is not ("the" or "The")
            || at + 1 < text.Tokens.Length
                && text.Tokens[at + 1].Tag.In(Tags.Nominal)
                && text.Tokens[at + 1].SpaceBefore
                && !text.IsSmall(at + 1, BodyWord.Landscape))
        {
            return false;
        }
        _places.Clear();
        text.Lexicon.Gazetteer.Find(text.Word(at), _places);
        return _places.Count > 0 && _places[0].Kind is >= PlaceKind.Region and <= PlaceKind.Desert;
    }
}
