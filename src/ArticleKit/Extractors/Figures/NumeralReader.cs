using ArticleKit.Languages;
using ArticleKit.Model;

namespace ArticleKit.Extractors.Figures;

/// <summary>
/// A number however it is written, with its sign and the scale words behind it: "-1.3", "2.5 mln", "590bn", "1.2 lakh crore", "two and a half million".
/// </summary>
internal static class NumeralReader
{
    public static Numeral? Read(Line line, int i, bool money)
    {
        int sign = Sign(line, i);
        int at = sign == 0 ? i : i + 1;
        if (sign != 0 && line.Joins(at)) at++;
        var numeral = FractionReader.Read(line, at);
        if (numeral is null && (DigitReader.Read(line, at) ?? WordNumberReader.Read(line, at)) is { } whole)
            numeral = Scaled(line, FractionReader.After(line, whole) ?? whole, money);
        return sign == 0 || numeral is null ? numeral : Signed(line, i, sign, numeral);
    }

    private static Numeral? Signed(Line line, int i, int sign, Numeral numeral)
        => numeral.Form is NumeralForm.Digits or NumeralForm.Mixed or NumeralForm.Words or NumeralForm.Fraction
            ? numeral with { First = i, Span = new Span(line[i].Start, numeral.Span.End), Value = sign < 0 ? -numeral.Value : numeral.Value, Signed = true }
            : null;

    /// <summary>-1 for a minus that touches its number and nothing before it, or the word; 1 for a plus.</summary>
    private static int Sign(Line line, int i)
    {
        if (line.Is(i, FigureParticle.Minus)
            && !line.Is(i - 1, FigureParticle.Or)
            && !line.Is(i - 1, '/')
            && (line.IsNumber(i + 1) || line.IsNumber(i + 2) || line.Words.Numbers[line.Word(i + 1)].Kind is NumberWordKind.One or NumberWordKind.Ten))
        {
            return -1;
        }
        if (!line.Has(i)
            || line[i].Length != 1
            || !line.Glued(i + 1)
            || (line.IsNumber(i - 1) && !line.Is(i + 2, '%') && !(line[i].SpaceBefore && line.Text(i + 1).Contains('.'))))
        {
            return 0;
        }
        if (line.Glued(i) && !line.Is(i - 1, '(') && !line.Is(i - 1, '[') && !(line.Is(i - 1, '/') && line.Is(i + 2, '°'))) return 0; // 15°F/-9°C
        if (line.Is(i, '+')) return 1;
        return line.IsDash(i) && !line.Is(i, '—') && (line.IsNumber(i + 1) || line.Is(i + 1, '.') || !line.IsWord(i + 1)) ? -1 : 0;
    }

    private static Numeral Scaled(Line line, Numeral numeral, bool money)
    {
        for (int n = 0; n < 3; n++)
        {
            int at = numeral.End;
            bool hyphen = line.Joins(at);
            if (hyphen) at++;
            decimal scale = line.Glued(numeral.End) && !hyphen ? Letters(line.Text(at), money) : 0;
            if (scale == 0 && line.IsWord(at)) scale = Word(line, at, numeral.Form == NumeralForm.Words, money);
            if (scale == 0) return numeral;
            var span = new Span(numeral.Span.Start, line[at].End);
            if (numeral.Value is { } value && !Fits(value, scale)) return numeral with { TooLong = true, Value = null, End = at + 1, Span = span };
            numeral = numeral with
            {
                End = at + 1, Span = span, Value = numeral.Value * scale, Low = numeral.Low * scale, High = numeral.High * scale,
                Scale = numeral.Value is null && numeral.Low is null ? numeral.Scale : numeral.Scale * scale,
                Form = numeral.Form == NumeralForm.Digits ? NumeralForm.Mixed : numeral.Form,
            };
        }
        return numeral;
    }

    /// <summary>False where the product would need more digits than a decimal has.</summary>
    private static bool Fits(decimal value, decimal scale) => Math.Abs(value) < 70_000_000_000_000_000_000_000_000_000m / scale;

    private static decimal Word(Line line, int at, bool words, bool money)
    {
        var word = line.Words.Numbers[line.Word(at)];
        if (word.Kind == NumberWordKind.Dozen || (word.Kind == NumberWordKind.Hundred && !words)) return word.Value;
        // 1909 Mill Street
        if (word.Kind == NumberWordKind.Scale)
            return line[at].IsCapital && !line[at].IsAllCaps && line[at].Length == 4 && line.Capital(at + 1) ? 0 : word.Value;
        return money && line[at].SpaceBefore && line[at].Length == 1 && !line.Is(at, FigureParticle.Unit) ? Letters(line.Text(at), money) : 0;
    }

    /// <summary>Letters that touch the digits; "m" and "b" are million and billion in money only: a later rule decides for the rest.</summary>
    private static decimal Letters(ReadOnlySpan<char> text, bool money) => text switch
    {
        "k" => 1000, "K" when money => 1000,
        "bn" or "Bn" or "BN" => 1_000_000_000, "mn" or "Mn" or "mln" => 1_000_000, "tn" or "trn" => 1_000_000_000_000, "bln" => 1_000_000_000,
        "m" or "M" or "mm" or "MM" when money => 1_000_000, "b" or "B" when money => 1_000_000_000, "t" or "T" when money => 1_000_000_000_000,
        "cr" or "Cr" when money => 10_000_000,
        _ => 0,
    };
}
