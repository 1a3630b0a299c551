using ArticleKit.Languages;
using ArticleKit.Model;

namespace ArticleKit.Extractors.Places;

/// <summary>
/// Tells whether a place name does something or has something done to it as somebody: "Iran launched", "blacklisted by Iran", "between Pakistan and Iran",
/// "pressure Israel",
/// "partners of Iran and Pakistan".
/// </summary>
internal sealed class Actors(PlaceText text)
{
    public bool Acts(PlaceMatch match, PlaceMatch? previous, PlaceMatch? next)
    {
        int before = match.First - 1;
        if (IsEndOfWay(match, before, next)) return false;
        if (text.Is(before, PlaceWord.In) && !Joined(match, previous)) return false;
        if (match.Chosen is not { } sense || !(sense.Kind.IsState() || sense.Kind == PlaceKind.Admin1 || !text.Gazetteer.StandsFor(sense).IsNone)) return false;
        // "near Sudan and Chad had risen"
        if (previous is { Use: PlaceUse.Literal }
            && previous.End == match.First - 1
            && text.Word(previous.End) is "and" or "or"
            && text.Is(previous.First - 1, PlaceWord.In))
        {
            return false;
        }
        // "Gothenburg, Hanover and Tirana will be dropped"
        if (previous is { Use: PlaceUse.Literal, Chosen: { } beside }
            && Joined(match, previous)
            && beside.Kind is PlaceKind.Town or PlaceKind.Village or PlaceKind.AdminSeat
            && sense.Kind.IsCity())
        {
            return false;
        }
        bool state = sense.Kind != PlaceKind.Admin1;
        if (state && (Undergoes(before) || Joined(match, previous) && previous!.Use is PlaceUse.Metonym)) return true;
        if (before > 0 && text.Word(before) is "the") before--; // of the Czech Republic
        if (before >= 0 && !text[match.First].IsSentenceStart && (text[before].Tag == Text.Tag.Preposition || text.Is(before, PlaceWord.Of | PlaceWord.By)))
            return false;
        return Does(match.End, state, asState: sense.Kind == PlaceKind.Capital || sense.Kind == PlaceKind.Admin1);
    }

    /// <summary>"by Iran", "with Israel", "pressure Israel", "allies of Iran", "the United States".</summary>
    private bool Undergoes(int before)
    {
        if (before >= 0 && text.Word(before) is "the" or "The") before--;
        if (before < 0 || text[before].IsSentenceStart && text.IsCapital(before)) return false;
        // "left for Spain"
        if (before > 0
            && text.Word(before) is "for"
            && text.IsSmall(before - 1, PlaceWord.Leaving))
        {
            return false;
        }
        return text.Is(before, PlaceWord.By) || text.Is(before, PlaceWord.Toward) || text.Is(before, PlaceWord.Of) && text.Is(before - 1, PlaceWord.Toward);
    }

    /// <summary>"between Manila and Daraga", "flights between London and Paris": from one town to the other, not what two states do.</summary>
    private bool IsEndOfWay(PlaceMatch match, int before, PlaceMatch? next)
    {
        if (before < 1 || text.Word(before) is not "between" || match.Chosen is not { } sense || !sense.Kind.IsCity()) return false;
        if (text.IsSmall(before - 1, PlaceWord.Way)) return true;
        return next is { Chosen: { } other } && next.First == match.End + 1 && text.Word(match.End) is "and" && other.Kind.IsCity()
            && text.Gazetteer.StandsFor(other).IsNone;
    }

    /// <summary>"Iran and Pakistan", "Iran, Pakistan".</summary>
    private bool Joined(PlaceMatch match, PlaceMatch? previous) =>
        previous is not null && match.First - previous.End is 1 or 2 && text.Word(match.First - 1) is "and" or "or" or ",";

    /// <summary>
    /// A finite verb follows, perhaps after a second name, an adverb or an apposition between commas; after a capital's or a division's name one of those that
    /// states do: "Vienna agreed", not "Vienna lies".
    /// </summary>
    private bool Does(int at, bool state, bool asState)
    {
        if (text.Follows(at) && text.Word(at) is "and" or "or" && text.IsCapital(at + 1))
        {
            at += 2;
            while (text.IsCapital(at) && text.Follows(at)) at++;
        }
        if (state && text.IsChar(at, ',')) at = AfterApposition(at);
        for (int skipped = 0; skipped < 2 && text.Follows(at); skipped++, at++)
        {
            if ((text.Flags(at) & (WordFlags.Be | WordFlags.Have)) != 0 && IsActing(at)) return true;
            if (text.IsFinite(at)) return !asState || text.Is(at, PlaceWord.Act | PlaceWord.Toward | PlaceWord.Said);
            if (!text.IsSmall(at, PlaceWord.Adverb) && !text.Word(at).EndsWith("ly")) return false;
        }
        return false;
    }

    /// <summary>"Washington is urging", "has been weighing": what states do, going on.</summary>
    private bool IsActing(int at)
    {
        while (text.Follows(at) && (text.Flags(at) & (WordFlags.Be | WordFlags.Have)) != 0) at++;
        if (text.IsSmall(at, PlaceWord.Adverb) || text.Follows(at) && text.Word(at) is "not" or "now" or "already" || text.Word(at).EndsWith("ly")) at++;
        return text.Follows(at) && text.IsSmall(at, PlaceWord.Acts);
    }

    /// <summary>The token after "…," in "China, close partners of Iran and Pakistan, urged restraint"; the comma itself where none closes.</summary>
    private int AfterApposition(int comma)
    {
        for (int i = comma + 1; i < comma + 14 && i < text.Count && !text[i].IsSentenceStart; i++)
            if (text.IsChar(i, ',')) return text.IsFinite(i + 1) ? i + 1 : comma;
        return comma;
    }
}
