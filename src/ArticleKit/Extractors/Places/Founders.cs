using ArticleKit.Languages;
using ArticleKit.Model;

namespace ArticleKit.Extractors.Places;

/// <summary>
/// "McDonnell Douglas Corp", "Marion Laboratories Inc": a firm that bears a person's name is of no small town that is called so too, unless the story has the
/// town besides.
/// </summary>
internal static class Founders
{
    /// <summary>A firm may well be called after a town of this size.</summary>
    private const double Town = 150_000;

    public static void Run(PlaceText text, List<PlaceMatch> matches, IReadOnlyList<Entity> entities)
    {
        HashSet<int>? towns = null;
        HashSet<int>? firms = null;
        foreach (var match in matches)
        {
            if (!match.InBody || match.IsForeign || !IsSmall(match) || match.Container is not null) continue;
            if (text.Is(match.First - 1, PlaceWord.Of) || !IsPersons(text, match)) continue;
            towns ??= Towns(matches);
            if (towns.Contains(match.Group)) continue;
            match.IsForeign = match.InKnown ? text.IsInKnownFirm(match) : (firms ??= Firms(text, entities)).Contains(match.First);
        }
        // and wherever the firm is named again without its form
        if (towns is null) return;
        var groups = new HashSet<int>();
        foreach (var match in matches) if (match.IsForeign) groups.Add(match.Group);
        foreach (var match in matches) match.IsForeign |= match.InKnown && groups.Contains(match.Group) && !towns.Contains(match.Group);
    }

    /// <summary>All its places are towns, none of them large in the country of the body, if that is known.</summary>
    private static bool IsSmall(PlaceMatch match) =>
        match.End == match.First + 1
            && match.Senses.Length > 0
            && Array.TrueForAll(match.Senses,
                sense => sense.Number >= 0
                    && (!match.Nation.IsNone && sense.Country != match.Nation
                        || sense.Kind != PlaceKind.Admin1 && (sense.Population < Town || (sense.Traits & NameTraits.Short) != 0)));

    /// <summary>A name that people have, or one behind another name: Wells Fargo.</summary>
    private static bool IsPersons(PlaceText text, PlaceMatch match) =>
        (match.Senses[^1].Traits & (NameTraits.GivenName | NameTraits.Surname)) != 0
            || text.Follows(match.First) && text.IsCapital(match.First - 1) && (match.InKnown || !text.IsListed(match.First - 1));

    /// <summary>The names that the story has outside of bodies too.</summary>
    private static HashSet<int> Towns(List<PlaceMatch> matches)
    {
        var towns = new HashSet<int>();
        foreach (var match in matches) if (!match.InBody && !match.IsTeam) towns.Add(match.Group);
        return towns;
    }

    /// <summary>The tokens of companies' names that end in their form.</summary>
    private static HashSet<int> Firms(PlaceText text, IReadOnlyList<Entity> entities)
    {
        var tokens = new HashSet<int>();
        foreach (var entity in entities)
        {
            if (entity.Type != SpeakerType.Organization) continue;
            foreach (var mention in entity.Mentions)
            {
                int end = text.Analysis.TokenAt(mention.Span.End - 1);
                if (mention.Rule != "names.body-suffix" || !text.IsOfFirm(text.Word(end))) continue;
                for (int i = text.Analysis.TokenAt(mention.Span.Start); i < end; i++) tokens.Add(i);
            }
        }
        return tokens;
    }
}
