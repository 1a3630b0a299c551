using ArticleKit.Languages;
using ArticleKit.Model;

namespace ArticleKit.Extractors.Places;

/// <summary>
/// "the Supreme Court", "the Department of Agriculture", "the Democratic Party": bodies that many countries have under one name. A list gives the name to the
/// country that means
/// it most; in a story surely about another country, or about another and without a word of the list's, nobody knows, and the body keeps no country.
/// </summary>
internal static class SharedBodies
{
    /// <summary>Less sure of its country a story that speaks of the list's country too does not speak against it.</summary>
    private const double SureFocus = 0.6;

    public static IReadOnlyList<Entity> Run(IReadOnlyList<Entity> entities, Focus? focus, List<PlaceMatch> matches, Lexicon lexicon)
    {
        if (focus is null) return entities;
        HashSet<string>? named = null;
        List<Entity>? changed = null;
        for (int i = 0; i < entities.Count; i++)
        {
            var entity = entities[i];
            if (entity.Type is not (SpeakerType.GovernmentBody or SpeakerType.Military or SpeakerType.Organization)
                || entity.Country is null
                || entity.Country == focus.Country
                || !IsKnown(entity)
                || !IsShared(entity.Name, lexicon))
            {
                continue;
            }
            if ((focus.Score < SureFocus || entity.Type != SpeakerType.GovernmentBody) && (named ??= Named(matches)).Contains(entity.Country)) continue;
            changed ??= [.. entities];
            changed[i] = entity with { Country = null };
        }
        return changed ?? entities;
    }

    /// <summary>The countries that the story's places and peoples lie in.</summary>
    private static HashSet<string> Named(List<PlaceMatch> matches)
    {
        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (var match in matches) if (match.Chosen is { Country.IsNone: false } sense && sense.Country.Letters is { } country) named.Add(country);
        return named;
    }

    /// <summary>Its country comes from the list alone: no mention has one beside it.</summary>
    private static bool IsKnown(Entity entity)
    {
        foreach (var mention in entity.Mentions) if (mention.Rule != "names.known-body" || mention.Full.Length > entity.Name.Length + 4) return false;
        return true;
    }

    /// <summary>Made of common words, one of them for an institution, none for a nation.</summary>
    private static bool IsShared(ReadOnlySpan<char> name, Lexicon lexicon)
    {
        bool institution = false;
        foreach (var range in name.Split(' '))
        {
            if (name[range] is [.., '\'' or '’', 's'] owner && lexicon.Words[lexicon.Vocabulary.Find(owner[..^2])].Is(WordFlags.Nation)) return false;
            int word = lexicon.Vocabulary.Find(name[range]);
            ref readonly var entry = ref lexicon.Words[word];
            if (entry.Tags == 0 || entry.Is(WordFlags.Nation) || lexicon.Gazetteer.IsPeople(name[range])) return false;
            institution |= lexicon.NameWords.Is(word, NameWord.Institution | NameWord.Shared);
        }
        return institution;
    }
}
