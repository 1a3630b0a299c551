using ArticleKit.Languages;
using ArticleKit.Model;

namespace ArticleKit.Extractors.Places;

/// <summary>
/// "the Supreme Court", "the Department of Agriculture": bodies that many countries have under one name. A list gives the name to the country that means it most;
/// in a story about another country nobody knows, and the body keeps no country.
/// </summary>
internal static class SharedBodies
{
    /// <summary>Less sure of its country a story does not speak against the list's.</summary>
    private const double SureFocus = 0.6;

    public static IReadOnlyList<Entity> Run(IReadOnlyList<Entity> entities, Focus? focus, Lexicon lexicon)
    {
        if (focus is not { Score: >= SureFocus }) return entities;
        List<Entity>? changed = null;
        for (int i = 0; i < entities.Count; i++)
        {
            var entity = entities[i];
            if (entity.Type != SpeakerType.GovernmentBody || entity.Country is null || entity.Country == focus.Country || !IsKnown(entity) || !IsShared(entity.Name, lexicon)) continue;
            changed ??= [.. entities];
            changed[i] = entity with { Country = null };
        }
        return changed ?? entities;
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
            int word = lexicon.Vocabulary.Find(name[range]);
            ref readonly var entry = ref lexicon.Words[word];
            if (entry.Tags == 0 || entry.Is(WordFlags.Nation)) return false;
            institution |= lexicon.NameWords.Is(word, NameWord.Institution | NameWord.Shared);
        }
        return institution;
    }
}
