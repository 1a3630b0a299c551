using ArticleKit.Emitters;
using ArticleKit.Model;

namespace ArticleKit.Tests;

/// <summary>
/// Holds names against `[Petra Voss]{name="Petra Voss" role=mayor}`: every mark must be a mention with that span, every mention must be marked.
/// Keys: name, type, role and full (as written there), title, affiliation, country, gender, rule.
/// </summary>
internal static class NameSpecs
{
    public static IEnumerable<string> Check(Spec spec, ArticleRecord record)
    {
        var mentions =
            record.Entities.SelectMany(entity => entity.Mentions.Select(mention => (Entity: entity, Mention: mention))).OrderBy(pair => pair.Mention.Span)
                .ToList();
        foreach (var mark in spec.Marks)
        {
            int at = mentions.FindIndex(pair => pair.Mention.Span == mark.Span);
            if (at < 0) { yield return $"not found: {spec.Slice(mark.Span)}"; continue; }
            var (entity, mention) = mentions[at];
            mentions.RemoveAt(at);
            foreach (var (key, want) in mark.Keys)
            {
                string have = Value(spec, key, entity, mention);
                if (have != want) yield return $"{spec.Slice(mark.Span)}: {key} is {have}, not {want} ({mention.Rule})";
            }
        }
        foreach (var (entity, mention) in mentions) yield return $"not marked: {spec.Slice(mention.Span)} ({mention.Rule}, {entity.Type} {entity.Name})";
    }

    private static string Value(Spec spec, string key, Entity entity, EntityMention mention) => key switch
    {
        "name" => entity.Name,
        "type" => Snake<SpeakerType>.Of(entity.Type),
        "role" => mention.Role is { } role ? spec.Slice(role) : "none",
        "full" => spec.Slice(mention.Full),
        "title" => entity.Title ?? "none",
        "affiliation" => entity.Affiliation?.Name ?? "none",
        "country" => entity.Country ?? "none",
        "gender" => entity.Gender.ToString().ToLowerInvariant(),
        "rule" => mention.Rule,
        _ => throw new InvalidDataException($"specs of names have no key {key}"),
    };
}
