using ArticleKit.Languages;
using ArticleKit.Model;

namespace ArticleKit.Extractors.Places;

/// <summary>Marks place names inside the names of bodies: "University of Houston", "Houston Police Department", "Bank of England", "Chicago Tribune", "Texas Rangers".</summary>
internal static class Bodies
{
    public static void Run(PlaceText text, List<PlaceMatch> matches, IReadOnlyList<Entity> entities)
    {
        Span[]? inside = null;
        foreach (var match in matches)
        {
            if (match.IsPeople) continue;
            // the Obama White House is a place still
            match.InBody = After(text, match) || Before(text, match) || text.BeginsBody(match) || text.EndsBody(match) || match.Senses is [{ Kind: not (PlaceKind.Site or PlaceKind.Bloc) }, ..] && At(inside ??= Named(text, entities), match.First) is { Length: > 0 } name && Holds(name, text.Cover(match.First, match.End)) && !text.IsPossessive(match.End);
        }
    }

    /// <summary>The name goes on before or behind the place.</summary>
    private static bool Holds(Span name, Span place) => name.Start <= place.Start && place.End <= name.End && name.Length > place.Length;

    private static Span At(Span[] inside, int token) => token < inside.Length ? inside[token] : default;

    /// <summary>For each token the name of several words of a body that the name stage found and it is part of; empty where there is no such body.</summary>
    private static Span[] Named(PlaceText text, IReadOnlyList<Entity> entities)
    {
        Span[] named = [];
        foreach (var entity in entities)
        {
            if (entity.Type is not (SpeakerType.Organization or SpeakerType.GovernmentBody or SpeakerType.Military or SpeakerType.Publisher)) continue;
            foreach (var mention in entity.Mentions)
            {
                if (mention.Rule is not ("names.body-suffix" or "names.bracketed")) continue;
                if (named.Length == 0) named = new Span[text.Count];
                int end = text.Analysis.TokenAt(mention.Span.End - 1) + 1;
                for (int i = text.Analysis.TokenAt(mention.Span.Start); i < end; i++) named[i] = mention.Span;
            }
        }
        return named;
    }

    public static bool After(PlaceText text, PlaceMatch match)
    {
        for (int i = match.End; i < match.End + 4 && text.Follows(i) && text.IsCapital(i); i++) if (text.Is(i, PlaceWord.Body) && !text.Is(i, PlaceWord.Title)) return true;
        return false;
    }

    private static bool Before(PlaceText text, PlaceMatch match) => match.First > 1 && text.Is(match.First - 1, PlaceWord.Of) && text.IsCapital(match.First - 2) && text.Is(match.First - 2, PlaceWord.Body);
}
