using ArticleKit.Model;

namespace ArticleKit.Extractors;

/// <summary>Answers which quote a stretch stands in, the innermost whose text or statement encloses it, and whether it is part of a title in marks.</summary>
internal sealed class Enclosure
{
    private readonly List<(Span Span, string? Id)> _quotes = [];
    private readonly List<(Span Span, string? Id)> _marks = [];
    private readonly List<(Span Span, string? Id)> _titles = [];
    private readonly int[] _quoteReach;
    private readonly int[] _markReach;
    private readonly int[] _titleReach;

    public Enclosure(Findings found)
    {
        foreach (var quote in found.Quotes)
        {
            _quotes.Add((quote.Span, quote.Id));
            if (quote.Statement is { } statement && statement != quote.Span) _quotes.Add((statement, quote.Id));
            if (quote.Quoted is { } marks) _marks.Add((marks, quote.Id));
        }
        foreach (var words in found.MarkedWords)
        {
            _marks.Add((words.Span, null));
            if (words.Kind == MarkedWordsKind.Title) _titles.Add((words.Span, null));
        }
        _quoteReach = Sort(_quotes);
        _markReach = Sort(_marks);
        _titleReach = Sort(_titles);
    }

    public string? QuoteOf(Span span) => Innermost(_quotes, _quoteReach, span) is { } found ? found.Id : null;

    public bool InMarks(Span span) => Innermost(_marks, _markReach, span) is not null;

    public bool HasTitles => _titles.Count > 0;

    public bool InTitle(Span span) => Innermost(_titles, _titleReach, span) is not null;

    /// <summary>By start; beside it how far any stretch up to there reaches, so that a search can stop.</summary>
    private static int[] Sort(List<(Span Span, string? Id)> stretches)
    {
        stretches.Sort((a, b) => a.Span.Start != b.Span.Start ? a.Span.Start.CompareTo(b.Span.Start) : b.Span.End.CompareTo(a.Span.End));
        var reach = new int[stretches.Count];
        int furthest = 0;
        for (int i = 0; i < reach.Length; i++) reach[i] = furthest = Math.Max(furthest, stretches[i].Span.End);
        return reach;
    }

    private static (Span Span, string? Id)? Innermost(List<(Span Span, string? Id)> stretches, int[] reach, Span span)
    {
        int low = 0, high = stretches.Count;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            if (stretches[middle].Span.Start <= span.Start) low = middle + 1; else high = middle;
        }
        (Span Span, string? Id)? best = null;
        for (int i = low - 1, steps = 0; i >= 0 && reach[i] >= span.End && steps < 64; i--, steps++)
            if (stretches[i].Span.Contains(span) && (best is null || stretches[i].Span.Length < best.Value.Span.Length)) best = stretches[i];
        return best;
    }
}
