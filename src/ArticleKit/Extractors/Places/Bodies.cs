using ArticleKit.Languages;
using ArticleKit.Model;

namespace ArticleKit.Extractors.Places;

/// <summary>
/// Marks place names inside the names of bodies: "University of Houston", "Houston Police Department", "Bank of England", "Chicago Tribune", "Texas Rangers".
/// </summary>
internal static class Bodies
{
    /// <summary>A firm may be called after a city of this size that it has left.</summary>
    private const double Metropolis = 1_000_000, Village = 15_000;

    public static void Run(PlaceText text, List<PlaceMatch> matches, IReadOnlyList<Entity> entities)
    {
        Span[]? inside = null;
        foreach (var match in matches)
        {
            if (match.IsPeople) continue;
            match.IsForeign = IsWordOfBody(text, match);
            // the Obama White House is a place still
            match.InBody = IsInKnown(text, match)
                || After(text, match)
                || Before(text, match)
                || match.Senses is [{ Kind: not (PlaceKind.Site or PlaceKind.Bloc) }, ..]
                    && At(inside ??= Named(text, entities), match.First) is { Length: > 0 } name
                    && Holds(name, text.Cover(match.First, match.End))
                    && !text.IsPossessive(match.End);
        }
        Known(matches);
    }

    /// <summary>The Philadelphia of the Eagles is the largest, where the story has no other: well-known bodies are named after well-known towns.</summary>
    private static void Known(List<PlaceMatch> matches)
    {
        HashSet<int>? others = null;
        foreach (var match in matches)
        {
            if (!match.InKnown
                || match.Nation.IsNone
                || match.Senses.Length < 2
                || !Array.TrueForAll(match.Senses,
                    sense => sense.Number >= 0
                        && (sense.Kind is not (PlaceKind.Country or PlaceKind.Admin1) || sense.Country != match.Nation || sense.IsAlternate)))
            {
                continue;
            }
            if (others is null) { others = []; foreach (var other in matches) if (!other.InKnown && !other.IsTeam) others.Add(other.Group); }
            if (others.Contains(match.Group)) continue;
            PlaceSense? best = null;
            foreach (var sense in match.Senses)
                if (sense.Kind.IsCity() && sense.Country == match.Nation && !sense.IsAlternate && !(sense.Population <= best?.Population)) best = sense;
            if (best is { Population: >= Metropolis / 4 } town) match.Senses = [town];
        }
    }

    /// <summary>"Northern War Front": a common word inside a body's name is no village that is called so.</summary>
    private static bool IsWordOfBody(PlaceText text, PlaceMatch match) =>
        match.First > 0
            && match.Senses.Length > 0
            && text.IsCapital(match.First - 1)
            && !text[match.First].IsSentenceStart
            && text[match.First].SpaceBefore
            && NameCues.IsCommon(text, match)
            && match.Container is null
            && After(text, match)
        && Array.TrueForAll(match.Senses,
            static sense => sense.Population < Village && sense.Kind is not (PlaceKind.Country or PlaceKind.Capital)
                || sense.Kind == PlaceKind.Admin2 && (sense.Traits & NameTraits.Short) != 0);

    /// <summary>In a well-known body's name; where that is of a country that has no such place the word is none: Nord Stream.</summary>
    private static bool IsInKnown(PlaceText text, PlaceMatch match)
    {
        if (!text.IsInKnownBody(match, out var country)) return false;
        match.InKnown = true;
        match.Nation = country;
        match.IsForeign |= !country.IsNone
            && match.Senses.Length > 0
            && Array.TrueForAll(match.Senses,
                sense => sense.Number >= 0
                    && !sense.Country.IsNone
                    && sense.Country != country
                    && sense.Population < Metropolis
                    && sense.Kind is not (PlaceKind.Country or PlaceKind.Capital));
        return true;
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
                if (mention.Rule is not ("names.body-suffix" or "names.bracketed" or "names.body-of" or "names.body-after-noun")) continue;
                if (named.Length == 0) named = new Span[text.Count];
                int end = text.Analysis.TokenAt(mention.Span.End - 1) + 1;
                for (int i = text.Analysis.TokenAt(mention.Span.Start); i < end; i++) named[i] = mention.Span;
            }
        }
        return named;
    }

    public static bool After(PlaceText text, PlaceMatch match)
    {
        for (int i = match.End; i < match.End + 4 && text.Follows(i) && text.IsCapital(i); i++)
            if (text.Is(i, PlaceWord.Body) && !text.Is(i, PlaceWord.Title)) return true;
        return false;
    }

    private static bool Before(PlaceText text, PlaceMatch match) =>
        match.First > 1 && text.Is(match.First - 1, PlaceWord.Of) && text.IsCapital(match.First - 2) && text.Is(match.First - 2, PlaceWord.Body);
}
