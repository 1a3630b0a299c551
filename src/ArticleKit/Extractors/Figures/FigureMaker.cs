using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Figures;

/// <summary>Makes the record's figure of what the rules read.</summary>
internal static class FigureMaker
{
    public static Figure Make(Draft draft, Analysis analysis, Findings found)
    {
        var span = draft.Line.Cover(draft.First, draft.End);
        var block = analysis.Story.Blocks[draft.Line.Sentence.Block];
        var (si, siUnit) = Si(draft);
        return new Figure
        {
            Id = draft.Id, Kind = draft.Kind, Span = span, Number = draft.NumberSpan, Value = draft.Value, Bound = draft.Bound, Min = draft.Min, Max = draft.Max,
            Unit = draft.Unit?.Id, UnitName = draft.Unit?.Name, ValueSi = si, UnitSi = siUnit, Modifier = draft.Modifier, Change = draft.Change, Counted = draft.Counted,
            Event = draft.Event, Agent = draft.Agent, Place = draft.Place, Date = draft.Date, EquivalentOf = draft.EquivalentOf?.Id, Of = draft.Of?.Id, SameAs = draft.SameAs?.Id,
            BlockId = block.Id, Rule = draft.Rule, Confidence = 0.9,
        };
    }

    /// <summary>The value in the SI unit; a coin's in its currency; nothing where it would not fit.</summary>
    private static (decimal?, string?) Si(Draft draft)
    {
        if (draft.Value is not { } value || draft.Unit is not { Factor: > 0 } unit) return (null, null);
        string? name = unit.Si ?? unit.CoinOf;
        if (name is null || Math.Abs(value) > 1e20m) return (null, null);
        return (decimal.Round((value + unit.Zero) * unit.Factor, 12), name);
    }
}
