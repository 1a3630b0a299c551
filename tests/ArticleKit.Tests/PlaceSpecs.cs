using ArticleKit.Model;

namespace ArticleKit.Tests;

/// <summary>
/// Holds places against `[Tehran]{place=Iran use=metonym}`: every mark must be a mention with that span, every mention must be marked.
/// Keys: place (the record's name), country, admin1, type, use, literal, rule; a header `# focus: PK` is the story's focus.
/// </summary>
internal static class PlaceSpecs
{
    public static IEnumerable<string> Check(Spec spec, ArticleRecord record)
    {
        var mentions =
            record.Places.SelectMany(place => place.Mentions.Select(mention => (Place: place, Mention: mention))).OrderBy(pair => pair.Mention.Span).ToList();
        foreach (var mark in spec.Marks)
        {
            int at = mentions.FindIndex(pair => pair.Mention.Span == mark.Span);
            if (at < 0) { yield return $"not found: {spec.Slice(mark.Span)}"; continue; }
            var (place, mention) = mentions[at];
            mentions.RemoveAt(at);
            foreach (var (key, want) in mark.Keys)
            {
                string have = Value(key, place, mention);
                if (have != want) yield return $"{spec.Slice(mark.Span)}: {key} is {have}, not {want} ({mention.Rule})";
            }
        }
        foreach (var (place, mention) in mentions) yield return $"not marked: {spec.Slice(mention.Span)} ({mention.Rule}, {place.Name} {place.Country})";
        if (spec.Headers.TryGetValue("focus", out string? focus) && focus != (record.Focus?.Country ?? "none"))
            yield return $"the focus is {record.Focus?.Country ?? "none"}, not {focus}";
    }

    private static string Value(string key, Place place, PlaceMention mention) => key switch
    {
        "place" => place.Name,
        "country" => place.Country ?? "none",
        "admin1" => place.Admin1 ?? "none",
        "type" => place.Type,
        "use" => mention.Use == PlaceUse.InOrganization ? "in_organization" : mention.Use.ToString().ToLowerInvariant(),
        "literal" => mention.LiteralName ?? "none",
        "rule" => mention.Rule,
        _ => throw new InvalidDataException($"specs of places have no key {key}"),
    };
}
