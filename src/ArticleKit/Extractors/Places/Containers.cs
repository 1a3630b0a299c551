using ArticleKit.Languages;

namespace ArticleKit.Extractors.Places;

/// <summary>Ties a place to what is written after it to say where it lies: "Paris, Texas", "Davos, Switzerland", "Macon, Ga.", "Lahore in Pakistan", "Hilo (Hawaii)".</summary>
internal static class Containers
{
    public static void Run(PlaceText text, List<PlaceMatch> matches)
    {
        for (int i = 0; i + 1 < matches.Count; i++)
        {
            var place = matches[i];
            var next = matches[i + 1];
            if (place.IsPeople || next.IsPeople || !Tied(text, place.End, next.First)) continue;
            if (!Contains(text.Gazetteer, place, next)) continue;
            place.Container = next;
            next.Inner = place;
        }
    }

    private static bool Tied(PlaceText text, int end, int next)
    {
        if (next == end + 1) return text.IsChar(end, ',') || text.IsChar(end, '(') || text.Follows(end) && text.Word(end) is "in";
        return next == end && !text[next].IsSentenceStart && text[next].SpaceBefore;
    }

    /// <summary>Some sense of the first lies in some sense of the second.</summary>
    private static bool Contains(Gazetteer gazetteer, PlaceMatch place, PlaceMatch next)
    {
        foreach (var inner in place.Senses) foreach (var outer in next.Senses) if (PlaceContainment.Contains(gazetteer, inner, outer)) return true;
        return false;
    }
}
