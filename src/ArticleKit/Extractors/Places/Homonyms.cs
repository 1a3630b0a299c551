using ArticleKit.Languages;
using ArticleKit.Model;

namespace ArticleKit.Extractors.Places;

/// <summary>"Georgia Gov. Ann Lee": whose office is named by a word for a country and for a state of another has the country that the story means.</summary>
internal static class Homonyms
{
    public static IReadOnlyList<Entity> Run(PlaceText text, IReadOnlyList<Entity> entities, List<PlaceMatch> matches)
    {
        Dictionary<int, PlaceMatch>? others = null;
        foreach (var match in matches)
            if (match is { IsPeople: false, Chosen: { Kind: PlaceKind.Admin1, Country.IsNone: false } } && match.Senses.Length > 1 && Array.Exists(match.Senses, static sense => sense.Kind == PlaceKind.Country)) (others ??= [])[match.First] = match;
        if (others is null) return entities;
        List<Entity>? changed = null;
        for (int i = 0; i < entities.Count; i++)
        {
            if (entities[i].Country is not { } country || Meant(text, entities[i], country, others) is not { } meant) continue;
            changed ??= [.. entities];
            changed[i] = entities[i] with { Country = meant };
        }
        return changed ?? entities;
    }

    /// <summary>The country in which lies what beside the entity's name is called like its country; null where nothing is.</summary>
    private static string? Meant(PlaceText text, Entity entity, string country, Dictionary<int, PlaceMatch> others)
    {
        const int Longest = 12;
        foreach (var mention in entity.Mentions)
        {
            int first = text.Analysis.TokenAt(mention.Full.Start), end = Math.Min(text.Count, first + Longest);
            for (int i = Math.Max(0, first - 3); i < end && text[i].Start < mention.Full.End; i++)
                if (others.TryGetValue(i, out var match) && match.Chosen!.Value.Country.Letters != country && Array.Exists(match.Senses, sense => sense.Kind == PlaceKind.Country && sense.Country.Letters == country)) return match.Chosen.Value.Country.Letters;
        }
        return null;
    }
}
