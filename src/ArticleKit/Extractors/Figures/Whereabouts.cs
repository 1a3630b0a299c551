using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Figures;

/// <summary>"in the west of the country a day earlier", "at a market in Aden on Monday": where and when what is counted happened.</summary>
internal sealed class Whereabouts(Findings found)
{
    private (PlaceMention Mention, Place Place)[]? _sorted;

    /// <summary>Sorted when the first event asks: most stories have none.</summary>
    private (PlaceMention Mention, Place Place)[] Mentions =>
        _sorted ??= [.. found.Places.SelectMany(place => place.Mentions.Select(mention => (mention, place))).OrderBy(pair => pair.mention.Span)];

    public void Run(Line line, List<Draft> drafts)
    {
        for (int n = 0; n < drafts.Count; n++)
        {
            var draft = drafts[n];
            if (draft.Event is not { } happened) continue;
            int from = Math.Max(draft.End, line.Analysis.TokenAt(happened.Span.End - 1) + 1);
            int limit = n + 1 < drafts.Count ? drafts[n + 1].First : line.End;
            draft.Place = Place(line, from, n + 1 < drafts.Count && drafts[n + 1].Event is not null ? line.End : limit,
                happened.Type is "cut" or "lost" or "created" or "laid_off")
                ?? Before(line, draft, happened, n > 0 ? drafts[n - 1].End : line.First);
            draft.Date = Date(line, from, limit);
        }
        // "killed 12 and wounded 30 on Monday"
        for (int n = drafts.Count - 2; n >= 0; n--)
            if (drafts[n] is { Event: not null, Date: null } draft
                && drafts[n + 1] is { Event: not null, Date: { } day } next
                && IsJoined(line, draft.End, next.First))
            {
                draft.Date = day;
            }
    }

    /// <summary>"a bomb in Aden killed 12", "12 people in Aden were killed": the nearest place in the event's own clause, before its verb.</summary>
    private FigurePlace? Before(Line line, Draft draft, FigureEvent happened, int first)
    {
        int cue = line.Analysis.TokenAt(happened.Span.Start), end = cue;
        if (cue >= draft.End) (first, end) = (draft.End, line.PhraseAt(cue) is { Kind: PhraseKind.Verb } passive ? passive.First : cue);
        else if (line.PhraseAt(cue) is { Kind: PhraseKind.Verb } verb) end = verb.First;
        for (int i = end - 1; i >= first; i--)
        {
            if (line.Is(i, ';') || line.Is(i, FigureWord.Barrier) || line.PhraseAt(i) is { Kind: PhraseKind.Verb }) return null;
            if (!line.Is(i, FigureWord.Locative) || line.PhraseAt(i + 1) is not { Kind: PhraseKind.Noun } phrase || phrase.End > end) continue;
            var span = line.Cover(phrase.First, phrase.End);
            if (Mention(span, literal: true) is { } place) return new FigurePlace(place.Name, place.Id, place.Country, place.Lat, place.Lon, span);
        }
        return null;
    }

    /// <summary>The place in the phrases with "in", "at", "near" that follow.</summary>
    private FigurePlace? Place(Line line, int from, int limit, bool jobs)
    {
        for (int i = from; i < limit && i < from + 30; i++)
        {
            if (line.Is(i, ';') || line.Is(i, FigureWord.Barrier) || jobs && line.PhraseAt(i) is { Kind: PhraseKind.Verb }) return null;
            if (!line.Is(i, FigureWord.Locative)) continue;
            if (line.PhraseAt(i + 1) is not { Kind: PhraseKind.Noun } phrase) continue;
            int end = phrase.End;
            if (line.Is(end, FigureParticle.Partitive) && line.PhraseAt(end + 1) is { Kind: PhraseKind.Noun } more) end = more.End;
            var span = line.Cover(phrase.First, end);
            if (Mention(span) is { } place) return new FigurePlace(place.Name, place.Id, place.Country, place.Lat, place.Lon, span);
            if (line.Is(end - 1, FigureWord.Homeland) && line.Is(end - 2, FigureParticle.Definite) && Home(line, i) is { } home)
                return new FigurePlace(null, null, home.Country, null, null, span);
        }
        return null;
    }

    private Place? Mention(Span span, bool literal = false)
    {
        for (int k = FirstEndingAfter(span.Start); k < Mentions.Length && Mentions[k].Mention.Span.Start < span.End; k++)
            if (Mentions[k].Mention.Use == PlaceUse.Literal || !literal && Mentions[k].Place.Country is not null) return Mentions[k].Place;
        return null;
    }

    /// <summary>Whose country "the country" is: the first one its sentence names.</summary>
    private Place? Home(Line line, int before)
    {
        var stretch = line.Cover(line.First, before);
        for (int k = FirstEndingAfter(stretch.Start); k < Mentions.Length && Mentions[k].Mention.Span.Start < stretch.End; k++)
            if (Mentions[k].Place is { Type: "country" } country && Mentions[k].Mention.Use is not PlaceUse.Demonym) return country;
        return null;
    }

    private int FirstEndingAfter(int offset)
    {
        int low = 0, high = Mentions.Length;
        while (low < high) { int middle = (low + high) >> 1; if (Mentions[middle].Mention.Span.End <= offset) low = middle + 1; else high = middle; }
        return low;
    }

    /// <summary>" and wounded ", " were killed and ": a few words, and one of them "and".</summary>
    private static bool IsJoined(Line line, int from, int to)
    {
        const int Longest = 5;
        if (to - from is <= 0 or > Longest) return false;
        for (int i = from; i < to; i++) if (line.Is(i, FigureParticle.And)) return true;
        return false;
    }

    /// <summary>A day named behind the event, before another verb but that of "when a bus crashed".</summary>
    private string? Date(Line line, int from, int limit)
    {
        if (from >= limit) return null;
        int start = line[from].Start, end = line[limit - 1].End;
        bool when = false;
        for (int i = from; i < limit; i++)
        {
            if (line.Is(i, FigureParticle.When)) { when = true; continue; }
            if (line.PhraseAt(i) is not { Kind: PhraseKind.Verb } verb) continue;
            if (when) { when = false; i = verb.End - 1; continue; }
            end = line[i].Start;
            break;
        }
        for (int k = FirstDateFrom(start); k < found.Dates.Count && found.Dates[k].Span.Start < end; k++)
            if (found.Dates[k] is { Type: DateType.Date or DateType.Time, Earliest: { } day } date && day == date.Latest)
                return IsSince(line, from, date.Span.Start) ? null : day;
        return null;
    }

    /// <summary>"have died since the invasion of Feb. 24": not when they died.</summary>
    private static bool IsSince(Line line, int from, int date)
    {
        for (int i = from; i < line.End && line[i].Start < date; i++) if (line.Is(i, FigureParticle.Since | FigureParticle.Since)) return true;
        return false;
    }

    private int FirstDateFrom(int offset)
    {
        int low = 0, high = found.Dates.Count;
        while (low < high) { int middle = (low + high) >> 1; if (found.Dates[middle].Span.Start < offset) low = middle + 1; else high = middle; }
        return low;
    }
}
