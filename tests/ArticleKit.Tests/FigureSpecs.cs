using System.Globalization;
using ArticleKit.Emitters;
using ArticleKit.Model;

namespace ArticleKit.Tests;

/// <summary>Holds figures against the marks of a line: each mark is one figure, its keys are the record's; no other figure may be found.</summary>
internal static class FigureSpecs
{
    public static IEnumerable<string> Check(Spec spec, ArticleRecord record)
    {
        if (spec.Not)
        {
            foreach (var figure in record.Figures) yield return $"found \"{spec.Slice(figure.Span)}\" ({figure.Rule})";
            yield break;
        }
        var left = record.Figures.ToList();
        foreach (var mark in spec.Marks)
        {
            var figure = left.Find(found => found.Span == mark.Span) ?? left.Find(found => found.Span.Overlaps(mark.Span));
            if (figure is null) { yield return $"want \"{spec.Slice(mark.Span)}\", have nothing there"; continue; }
            left.Remove(figure);
            if (figure.Span != mark.Span) yield return $"want \"{spec.Slice(mark.Span)}\", have \"{spec.Slice(figure.Span)}\" ({figure.Rule})";
            foreach (var (key, want) in mark.Keys)
            {
                string have = Value(spec, record, figure, key);
                if (have != want) yield return $"\"{spec.Slice(mark.Span)}\" {key}: want {want}, have {have} ({figure.Rule})";
            }
        }
        foreach (var figure in left) yield return $"not marked: \"{spec.Slice(figure.Span)}\" ({figure.Rule})";
    }

    private static string Value(Spec spec, ArticleRecord record, Figure figure, string key) => key switch
    {
        "kind" => Snake<FigureKind>.Of(figure.Kind),
        "value" => Number(figure.Value),
        "min" => Number(figure.Min),
        "max" => Number(figure.Max),
        "si" => Number(figure.ValueSi),
        "unit" => figure.Unit ?? "none",
        "name" => figure.UnitName ?? "none",
        "bound" => Snake<Bound>.Of(figure.Bound),
        "modifier" => Text(spec, figure.Modifier),
        "counted" => Text(spec, figure.Counted?.Span),
        "head" => figure.Counted?.Head ?? "none",
        "resolved" => figure.Counted?.Resolved ?? "none",
        "change" => figure.Change is { } change ? Snake<ChangeDirection>.Of(change.Direction) : "none",
        "from" => Number(figure.Change?.From),
        "to" => Number(figure.Change?.To),
        "event" => figure.Event?.Type ?? "none",
        "agent" => Text(spec, figure.Agent),
        "place" => figure.Place?.Country ?? "none",
        "where" => Text(spec, figure.Place?.AsSaid),
        "date" => figure.Date ?? "none",
        "speaker" => figure.Speaker?.Name ?? figure.Speaker?.Description ?? "none",
        "equivalent_of" => Other(spec, record, figure.EquivalentOf),
        "of" => Other(spec, record, figure.Of),
        "same_as" => Other(spec, record, figure.SameAs),
        "rule" => figure.Rule,
        _ => $"no key {key}",
    };

    private static string Number(decimal? value) => value?.ToString("0.############################", CultureInfo.InvariantCulture) ?? "none";

    private static string Text(Spec spec, Span? span) => span is { } at ? spec.Slice(at) : "none";

    private static string Other(Spec spec, ArticleRecord record, string? id) =>
        record.Figures.FirstOrDefault(figure => figure.Id == id) is { } other ? spec.Slice(other.Number) : "none";
}
