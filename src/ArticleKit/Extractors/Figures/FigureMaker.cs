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
        var quote = Innermost(span, found.Quotes);
        return new Figure
        {
            Id = draft.Id, Kind = draft.Kind, Span = span, Number = draft.NumberSpan, Value = draft.Value, Bound = draft.Bound, Min = draft.Min,
            Max = draft.Max,
            Unit = draft.Unit?.Id, UnitName = draft.Unit?.Name, ValueSi = si, UnitSi = siUnit, Modifier = draft.Modifier, Change = draft.Change,
            Counted = draft.Counted,
            Event = draft.Event, Agent = draft.Agent, Place = draft.Place, Date = draft.Date, EquivalentOf = draft.EquivalentOf?.Id, Of = draft.Of?.Id,
            SameAs = draft.SameAs?.Id, Speaker = quote?.Speaker, QuoteId = quote?.Id, InMarks = quote is { Quoted: not null } && quote.Span.Contains(span),
            BlockId = block.Id, Rule = draft.Rule, Confidence = 0.9,
        };
    }

    /// <summary>The shortest quote whose words or statement enclose the figure.</summary>
    private static Quote? Innermost(Span span, IReadOnlyList<Quote> quotes)
    {
        Quote? best = null;
        int length = int.MaxValue;
        int low = 0, high = quotes.Count;
        while (low < high) { int middle = (low + high) >> 1; if (quotes[middle].Span.Start <= span.Start) low = middle + 1; else high = middle; }
        for (int k = Math.Min(quotes.Count - 1, low + 8); k >= 0 && k >= low - 24; k--)
        {
            var quote = quotes[k];
            bool own = quote.Span.Contains(span), around = quote.Statement?.Contains(span) == true;
            int size = own ? quote.Span.Length : around ? quote.Statement!.Value.Length : int.MaxValue;
            if (size < length) (best, length) = (quote, size);
        }
        return best;
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
