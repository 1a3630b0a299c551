using ArticleKit.Model;

namespace ArticleKit.Tests;

/// <summary>
/// Holds the dates of a record against a spec line: the same spans, and of each the keys that are given:
/// timex, value, earliest, latest, type, granularity, resolution, anchor, rule, warning; `-` is null.
/// </summary>
internal static class DateSpecs
{
    public static IEnumerable<string> Check(Spec spec, ArticleRecord found)
    {
        var dates = found.Dates.ToDictionary(date => date.Span);
        foreach (var mark in spec.Marks)
        {
            if (!dates.Remove(mark.Span, out var date)) { yield return $"missed: {spec.Slice(mark.Span)}"; continue; }
            foreach (var (key, want) in mark.Keys)
            {
                string have = Value(key, date, found) ?? "-";
                if (have != want) yield return $"{spec.Slice(mark.Span)}: {key} is {have}, not {want} ({date.Rule})";
            }
        }
        foreach (var date in dates.Values.OrderBy(date => date.Span)) yield return $"not marked: {spec.Slice(date.Span)} = {date.Timex3} ({date.Rule})";
    }

    private static string? Value(string key, DateMention date, ArticleRecord found) => key switch
    {
        "timex" => date.Timex3,
        "value" => date.Value,
        "earliest" => date.Earliest,
        "latest" => date.Latest,
        "type" => date.Type.ToString().ToLowerInvariant(),
        "granularity" => date.Granularity,
        "resolution" => date.Resolution,
        "anchor" => date.Anchor,
        "rule" => date.Rule,
        "warning" => found.Warnings.FirstOrDefault(warning => warning.Span is { } span && span.Overlaps(date.Span))?.Code,
        _ => throw new InvalidDataException($"no key {key} in a dates spec"),
    };
}
