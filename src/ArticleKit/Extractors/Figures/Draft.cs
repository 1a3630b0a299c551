using ArticleKit.Languages;
using ArticleKit.Model;

namespace ArticleKit.Extractors.Figures;

/// <summary>A figure while its rules read it: the number, then one part of the record after another. Token ranges are half-open.</summary>
internal sealed class Draft(Line line, Numeral numeral, string rule)
{
    public Line Line { get; } = line;
    public Numeral Numeral { get; set; } = numeral;
    public string Rule { get; set; } = rule;

    /// <summary>Tokens of the figure with sign, unit and, in the end, modifier and counted noun.</summary>
    public int First { get; set; } = numeral.First;
    public int End { get; set; } = numeral.End;

    /// <summary>Where number and unit began and ended before modifiers and nouns were added.</summary>
    public int CoreFirst { get; set; } = numeral.First;
    public int CoreEnd { get; set; } = numeral.End;
    public FigureKind Kind { get; set; }
    public decimal? Value { get; set; } = numeral.Value;
    public decimal? Min { get; set; }
    public decimal? Max { get; set; }
    public Bound Bound { get; set; }
    public Unit? Unit { get; set; }

    /// <summary>Joined by a hyphen to what follows: a 50-foot wall.</summary>
    public bool Adjective { get; set; }
    public Span? Modifier { get; set; }
    public Change? Change { get; set; }
    public Counted? Counted { get; set; }
    public FigureEvent? Event { get; set; }
    public Span? Agent { get; set; }
    public FigurePlace? Place { get; set; }
    public string? Date { get; set; }
    public Draft? EquivalentOf { get; set; }
    public Draft? Of { get; set; }
    public Draft? SameAs { get; set; }
    public string Id { get; set; } = "";

    /// <summary>A range that joined two numbers.</summary>
    public bool IsRange { get; set; }
    public bool IsCount => Unit is null && Kind is FigureKind.Count or FigureKind.VagueCount or FigureKind.Range;
    public Span NumberSpan { get; set; } = numeral.Span;
}
