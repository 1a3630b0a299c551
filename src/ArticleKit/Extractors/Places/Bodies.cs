using ArticleKit.Languages;

namespace ArticleKit.Extractors.Places;

/// <summary>Marks place names inside the names of bodies: "University of Houston", "Houston Police Department", "Bank of England", "Chicago Tribune", "Texas Rangers".</summary>
internal static class Bodies
{
    public static void Run(PlaceText text, List<PlaceMatch> matches)
    {
        foreach (var match in matches) match.InBody = !match.IsPeople && (After(text, match) || Before(text, match) || text.BeginsBody(match) || text.EndsBody(match));
    }

    public static bool After(PlaceText text, PlaceMatch match)
    {
        for (int i = match.End; i < match.End + 4 && text.Follows(i) && text.IsCapital(i); i++) if (text.Is(i, PlaceWord.Body) && !text.Is(i, PlaceWord.Title)) return true;
        return false;
    }

    private static bool Before(PlaceText text, PlaceMatch match) => match.First > 1 && text.Is(match.First - 1, PlaceWord.Of) && text.IsCapital(match.First - 2) && text.Is(match.First - 2, PlaceWord.Body);
}
