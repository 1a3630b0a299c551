using ArticleKit.Model;
using ArticleKit.Parsers.PlainText;

namespace ArticleKit.Tests;

/// <summary>How spec lines of the plain-text parser are read and checked: `datelines` and `blocks`.</summary>
internal static class PlainTextChecks
{
    public static Story StoryOf(Spec spec) =>
        PlainTextParser.Read(spec.Text, new Source(),
            new StoryHead { Published = spec.Headers.GetValueOrDefault("date"), Headline = spec.Headers.GetValueOrDefault("headline") });

    /// <summary>The one mark is the dateline; `body` is how the paragraph after it begins.</summary>
    public static IEnumerable<string> Dateline(Spec spec, ArticleRecord found)
    {
        if (spec.Marks.Count == 0)
        {
            if (found.Dateline is { } extra) yield return $"found {extra.Span.Of(spec.Text)} by {extra.Rule}";
            yield break;
        }
        var want = spec.Marks[0];
        if (found.Dateline is not { } dateline) { yield return "found no dateline"; yield break; }
        if (dateline.Span != want.Span) yield return $"want {spec.Slice(want.Span)}, have {dateline.Span.Of(spec.Text)} by {dateline.Rule}";
        foreach (var (key, value) in want.Keys)
        {
            string? have = key switch
            {
                "place" => dateline.PlaceText,
                "date" => dateline.Date,
                "agency" => dateline.Agency,
                "rule" => dateline.Rule,
                "body" => found.Lead is { } lead && lead.StartsWith(value, StringComparison.Ordinal) ? value : found.Lead,
                _ => $"no such key: {key}",
            };
            if ((have ?? "none") != value) yield return $"{key}: want {value}, have {have ?? "none"} by {dateline.Rule}";
        }
    }

    /// <summary>Every block is marked with its kind, in the names of the record.</summary>
    public static IEnumerable<string> Blocks(Spec spec, ArticleRecord found)
    {
        var have = found.Story.Blocks.Select(block => $"[{block.Span.Of(spec.Text)}]{{{Emitters.Snake<BlockKind>.Of(block.Kind)}}}").ToList();
        var want = spec.Marks.Select(mark => $"[{spec.Slice(mark.Span)}]{{{mark.Keys.Keys.FirstOrDefault()}}}").ToList();
        foreach (string missing in want.Except(have)) yield return $"want {missing}";
        foreach (string extra in have.Except(want)) yield return $"have {extra}";
    }
}
