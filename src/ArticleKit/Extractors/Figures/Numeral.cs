using ArticleKit.Model;

namespace ArticleKit.Extractors.Figures;

internal enum NumeralForm : byte { Digits, Words, Mixed, Fraction, Ordinal, Many, Vague }

/// <summary>A number as written, tokens [First, End): its value, or the order it stands for.</summary>
internal sealed record Numeral(int First, int End, Span Span, NumeralForm Form)
{
    /// <summary>Null where it has no value (hundreds, several) or one too long to hold.</summary>
    public decimal? Value { get; init; }

    /// <summary>What a scale word after it multiplied it by.</summary>
    public decimal Scale { get; init; } = 1;
    public decimal? Low { get; init; }
    public decimal? High { get; init; }

    /// <summary>Written with thousands apart.</summary>
    public bool Grouped { get; init; }
    public bool HasPoint { get; init; }
    public bool Signed { get; init; }

    /// <summary>More digits than can be held exactly.</summary>
    public bool TooLong { get; init; }

    /// <summary>A version, an address, a clock: digits and stops that are no number.</summary>
    public bool Odd { get; init; }

    /// <summary>Bare digits and no more: what could be a year or a name.</summary>
    public bool IsBare => Form == NumeralForm.Digits && !Grouped && !HasPoint && !Signed && Scale == 1;
}
