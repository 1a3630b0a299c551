using ArticleKit.Languages;
using ArticleKit.Model;

namespace ArticleKit.Extractors.Places;

/// <summary>
/// "Georgia Gov. Ann Lee", "Victoria Premier Bo Ek": whose office is named by a word for a country or its capital, and for a state or town of another, has the
/// country that
/// the story means.
/// </summary>
internal static class Homonyms
{
    /// <summary>A town of this size is meant in an office as surely as a state.</summary>
    private const double Town = 50_000;

    public static IReadOnlyList<Entity> Run(PlaceText text, IReadOnlyList<Entity> entities, List<PlaceMatch> matches, Lexicon lexicon)
    {
        Dictionary<int, PlaceMatch>? others = null;
        foreach (var match in matches)
            if (match is { IsPeople: false, Chosen: { Country.IsNone: false } sense }
                && match.Senses.Length > 1
                && (sense.Kind is PlaceKind.Admin1 or PlaceKind.Admin2 || sense.Kind.IsCity() && sense.Population >= Town)
                && Array.Exists(match.Senses, other => IsLand(other) && other.Country != sense.Country))
            {
                (others ??= [])[match.First] = match;
            }
        if (others is null) return entities;
        List<Entity>? changed = null;
        for (int i = 0; i < entities.Count; i++)
        {
            if (entities[i].Country is not { } country || Meant(text, entities[i], country, others) is not { } meant) continue;
            changed ??= [.. entities];
            changed[i] = entities[i] with { Country = meant.Chosen!.Value.Country.Letters };
            if (entities[i].Affiliation is { EntityId: null } whose && whose.Name == lexicon.Nations.NameOf(country))
                changed[i] = changed[i] with
                {
                    Affiliation = new Affiliation(text.Cover(meant.First, meant.End).Of(text.Analysis.Story.Text).ToString(), null)
                };
        }
        return changed ?? entities;
    }

    private static bool IsLand(PlaceSense sense) => sense.Kind is PlaceKind.Country or PlaceKind.Capital;

    /// <summary>What beside the entity's name is called like its country or its capital and lies in another; null where nothing is.</summary>
    private static PlaceMatch? Meant(PlaceText text, Entity entity, string country, Dictionary<int, PlaceMatch> others)
    {
        const int Longest = 12;
        foreach (var mention in entity.Mentions)
        {
            int first = text.Analysis.TokenAt(mention.Full.Start), end = Math.Min(text.Count, first + Longest);
            for (int i = Math.Max(0, first - 3); i < end && text[i].Start < mention.Full.End; i++)
                if (others.TryGetValue(i, out var match)
                    && (entity.Type == SpeakerType.Person || match.Chosen!.Value.Kind == PlaceKind.Admin1)
                    && match.Chosen!.Value.Country.Letters != country
                    && Array.Exists(match.Senses, sense => IsLand(sense) && sense.Country.Letters == country))
                {
                    return match;
                }
        }
        return null;
    }
}
