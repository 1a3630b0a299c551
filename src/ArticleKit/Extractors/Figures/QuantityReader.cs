using ArticleKit.Languages;
using ArticleKit.Model;

namespace ArticleKit.Extractors.Figures;

/// <summary>One number with what is written at it: "US $58.24 per barrel", "5kW", "1,100 houses", "fourth", "18 month-old".</summary>
internal static class QuantityReader
{
    public static Draft? Read(Line line, int i)
    {
        if (Money(line, i) is { } money) return money;
        if (Stroke(line, i) is { } stroke) return stroke;
        if (FeetInches.Read(line, i) is { } height) return height;
        if (RaceTime.Read(line, i) is { } time) return time;
        if (Ordinal(line, i) is { } ordinal) return ordinal;
        if (RatioReader.Fold(line, i) is { } fold) return fold;
        if (NumeralReader.Read(line, i, false) is not { } numeral) return Vague(line, i);
        numeral = Letters(line, numeral);
        var draft = new Draft(line, numeral, "figure.count") { Kind = FigureKind.Count, Bound = Bound.Exact };
        var unit = UnitReader.Read(line, numeral.End, numeral, out int end, out bool hyphen);
        if (unit is null && numeral is { Form: NumeralForm.Fraction, Value: < 1 } && line.Is(numeral.End, FigureWord.Article))
        {
            unit = UnitReader.Read(line, numeral.End + 1, numeral, out end, out hyphen);
            if (unit is null) end = numeral.End;
        }
        // "a quarter of a percentage point", "0.7 of a point"
        if (unit is null
            && numeral is { Form: NumeralForm.Fraction, Value: < 1 } or { HasPoint: true, Value: > 0 and < 2 }
            && line.Is(numeral.End, FigureParticle.Partitive)
            && line.Is(numeral.End + 1, FigureWord.Article))
        {
            unit = UnitReader.Read(line, numeral.End + 2, numeral, out end, out hyphen);
            if (unit is null || unit.IsMoney) (unit, end) = (null, numeral.End);
        }
        // "12 more days", "67.5 billion more miles"
        if (unit is null && line.Is(numeral.End, FigureParticle.Additional | FigureParticle.Additional))
        {
            unit = UnitReader.Read(line, numeral.End + 1, numeral, out end, out hyphen);
            if (unit is null || unit.IsPercent) (unit, end) = (null, numeral.End);
        }
        if (unit is null && line.Joins(numeral.End) && line.IsWord(numeral.End + 1)) draft.Adjective = true;
        if (unit is null && numeral.Form == NumeralForm.Many && line.Is(numeral.End, FigureParticle.Partitive))
        {
            unit = UnitReader.Read(line, numeral.End + 1, numeral, out end, out _);
            if (unit is null) end = numeral.End;
        }
        if (unit is null
            && numeral.Value is < 11
            && (line.Is(numeral.First - 1, UnitWord.Magnitude)
                || numeral.HasPoint
                    && line.Is(numeral.First - 2, UnitWord.Magnitude)
                    && (line.Is(numeral.First - 1, FigureParticle.At | FigureParticle.Partitive) || line.Entry(numeral.First - 1).Is(WordFlags.Be))))
        {
            unit = line.Words.Units["magnitude"];
            end = numeral.End;
        }
        if (unit is null) return Finish(draft);
        if (unit.IsMoney
            && unit.Over is null
            && numeral.Scale == 1
            && line.Words.Numbers[line.Word(end)] is { Kind: NumberWordKind.Scale } scale
            && numeral.Value is { } small
            && Math.Abs(small) < 1_000_000)
        {
            draft.Value = small * scale.Value;
            end++;
        }
        if (unit.IsMoney && Coins(line, unit, end, out decimal coins, out int coinsEnd) && draft.Value is { } whole)
        {
            draft.Value = whole + coins;
            end = coinsEnd;
        }
        if (Remainder.Read(line, unit, end, out decimal rest, out int restEnd) && draft.Value is { } large) { draft.Value = large + rest; end = restEnd; }
        // a half-point cut, cut by a quarter point
        if (unit.Name == "point"
            && numeral is { Form: NumeralForm.Fraction, Value: < 1 }
            && (hyphen || end == numeral.End + 1 && line.Is(numeral.First, FigureWord.Article) && line.Is(numeral.First - 1, FigureParticle.By)))
        {
            unit = line.Words.Units["pp"];
        }
        draft.Unit = unit;
        draft.Adjective = hyphen;
        draft.End = draft.CoreEnd = end;
        draft.Kind = unit.IsMoney
            ? FigureKind.Money
            : unit.IsPercent || unit.Kind is "percentage points" or "basis points" ? FigureKind.Percent : FigureKind.Measure;
        draft.Rule = unit.IsMoney ? "figure.money-name" : draft.Kind == FigureKind.Percent ? "figure.percent" : "figure.measure";
        if (unit.IsTime && IsOld(line, end, out int old)) { draft.Kind = FigureKind.Age; draft.Rule = "figure.age-old"; draft.End = draft.CoreEnd = old; }
        return Finish(draft);
    }

    /// <summary>"3 dollars 50 cents", "13 dollars and 45 cents": small money that belongs to the large.</summary>
    private static bool Coins(Line line, Unit unit, int at, out decimal part, out int end)
    {
        part = 0;
        end = at;
        if (line.Is(at, FigureParticle.And)) at++;
        if (NumeralReader.Read(line, at, false) is not { Value: { } value and > 0 and < 100 } small
            || UnitReader.Named(line, small.End, out end) is not { CoinOf: { } of } coin)
        {
            return false;
        }
        part = value * coin.Factor;
        return of == unit.Id || coin.Name == "cent";
    }

    private static Draft Finish(Draft draft)
    {
        if (draft.Numeral.Form == NumeralForm.Many)
        {
            draft.Kind = draft.Unit is null ? FigureKind.VagueCount : draft.Kind;
            draft.Bound = Bound.Vague;
            draft.Min = draft.Numeral.Low;
            draft.Max = draft.Numeral.High;
            draft.Rule = "figure.order";
        }
        else if (draft.Numeral.Form == NumeralForm.Fraction && draft.Unit is null && draft.Value is < 1 and > 0)
        {
            draft.Kind = FigureKind.Ratio;
            draft.Rule = "figure.fraction";
        }
        return draft;
    }

    /// <summary>"US68.5¢": cents of a dollar.</summary>
    private static Draft? Cents(Line line, int i)
    {
        if (!line.Capital(i)
            || line.Glued(i)
            || !line.Glued(i + 1)
            || !line.Is(i, UnitWord.DollarBefore)
            || DigitReader.Read(line, i + 1) is not { } numeral
            || !line.Glued(numeral.End)
            || !(line.Is(numeral.End, '¢') || line.Is(numeral.End, 'c')))
        {
            return null;
        }
        int end = numeral.End + 1;
        return new Draft(line, numeral, "figure.money-sign")
        {
            Kind = FigureKind.Money, Bound = Bound.Exact, Unit = UnitReader.Per(line, line.Words.Units["cent"], ref end), First = i, CoreFirst = i, End = end,
            CoreEnd = end
        };
    }

    private static Draft? Money(Line line, int i)
    {
        if (Cents(line, i) is { } cents) return cents;
        bool minus = line.IsDash(i) && line.Glued(i + 1) && !line.Glued(i);
        int first = minus ? i + 1 : i;
        if (MoneySign.Before(line, first, out int at) is not { } unit || NumeralReader.Read(line, at, true) is not { } numeral) return null;
        if (numeral.Form is NumeralForm.Ordinal || numeral.Odd || (numeral.Form == NumeralForm.Words && line.IsWord(first))) return null;
        if (minus) numeral = numeral with { Value = -numeral.Value, Signed = true };
        if (FractionReader.OfHundredth(line, numeral, out int eighth) is > 0 and var rest)
            numeral = numeral with { Value = numeral.Value + rest, End = eighth, Span = new Span(numeral.Span.Start, line[eighth - 1].End) };
        int end = numeral.End;
        if (UnitReader.Named(line, end, out int name) is { IsMoney: true } again && (again.Id == unit.Id || again.Id == "USD"))
        {
            if (again.Id == unit.Id || unit.Id == "USD") end = name;
        }
        else if (line.Is(end, UnitWord.DollarBehind) && line.AllCaps(end) && (unit.Id is "USD" || unit == line.Dollar))
        {
            if (line.Words.Units.Code(line.Text(end)) is { } code) unit = code;
            end++;
        }
        int amount = end;
        var per = UnitReader.Per(line, unit, ref end);
        unit = unit == line.Dollar && end > amount && line.Is(end - 1, UnitWord.WorldPriced) ? UnitReader.Per(line, line.Words.Units["USD"], ref amount) : per;
        return new Draft(line, numeral, "figure.money-sign")
        {
            Kind = FigureKind.Money, Bound = Bound.Exact, Unit = unit, First = i, CoreFirst = i, End = end, CoreEnd = end,
            Adjective = line.Joins(end) && line.IsWord(end + 1),
        };
    }

    /// <summary>"10,000/-", "4m/-": shillings or rupees without cents, in a story from where they are written so.</summary>
    private static Draft? Stroke(Line line, int i)
    {
        if (!line.IsNumber(i)
            || line.Country is not { } country
            || line.Words.Units.Home("/-", country) is not { } unit
            || NumeralReader.Read(line, i, true) is not { Value: not null } numeral)
        {
            return null;
        }
        int end = numeral.End;
        if (!line.Is(end, '/')
            || !line.Glued(end)
            || !line.IsDash(end + 1)
            || !line.Glued(end + 1)
            || line.Glued(end + 2) && (line.IsWord(end + 2) || line.IsNumber(end + 2)))
        {
            return null;
        }
        end += 2;
        return new Draft(line, numeral, "figure.money-stroke")
        {
            Kind = FigureKind.Money, Bound = Bound.Exact, Unit = UnitReader.Per(line, unit, ref end), End = end, CoreEnd = end
        };
    }

    /// <summary>"12.3m tonnes", "2.7m sales", "5b people": a letter that touches the digits scales them where something counted follows.</summary>
    private static Numeral Letters(Line line, Numeral numeral)
    {
        int at = numeral.End;
        if (numeral.Form != NumeralForm.Digits || !line.Glued(at) || line[at].Length != 1 || numeral.Value is not { } value) return numeral;
        decimal scale = line.Text(at)[0] switch { 'm' or 'M' => 1_000_000, 'b' or 'B' => 1_000_000_000, 'K' => 1_000, 't' or 'T' => 1_000_000_000_000, _ => 0 };
        if (scale == 0 || Math.Abs(value) > 1_000_000 || !ScaleLetter.Counts(line, at)) return numeral;
        if (numeral.Grouped && line.Text(at)[0] is 'm' && UnitReader.Named(line, at + 1, out _) is null) return numeral; // the 10,000m world record
        return numeral with { Value = value * scale, Scale = scale, End = at + 1, Span = new Span(numeral.Span.Start, line[at].End), Form = NumeralForm.Mixed };
    }

    private static bool IsOld(Line line, int end, out int old)
    {
        int at = end;
        if (line.Joins(at)) at++;
        else if (line.Is(at, '-')) at++;
        old = at + 1;
        return line.Is(at, UnitWord.Old);
    }

    private static Draft? Ordinal(Line line, int i)
    {
        if (line.IsNumber(i)
            && line.Glued(i + 1)
            && line.Words.Numbers.IsOrdinalEnding(line.Word(i + 1))
            && DigitReader.Read(line, i) is { HasPoint: false, Value: { } value } digits
            && digits.End == i + 1
            && !(line.Is(i + 1, UnitWord.First) && value % 10 != 1))
        {
            return Of(new Numeral(i, i + 2, line.Cover(i, i + 2), NumeralForm.Ordinal) { Value = value });
        }
        int place = line.Words.Numbers.Ordinal(line.Word(i)), first = i;
        if (place == 0
            && line.Words.Numbers[line.Word(i)] is { Kind: NumberWordKind.Ten } ten
            && line.Joins(i + 1)
            && line.Words.Numbers.Ordinal(line.Word(i + 2)) is > 0 and < 10 and int unit)
        {
            place = (int)ten.Value + unit;
            i += 2;
        }
        return place == 0 ? null : Of(new Numeral(first, i + 1, line.Cover(first, i + 1), NumeralForm.Ordinal) { Value = place });

        Draft Of(Numeral numeral) => new(line, numeral, "figure.ordinal") { Kind = FigureKind.Ordinal, Bound = Bound.Exact };
    }

    private static Draft? Vague(Line line, int i)
    {
        if (line.Words.Numbers[line.Word(i)].Kind != NumberWordKind.Vague) return null;
        int end = line.Is(i, FigureWord.VagueOf) ? i + 2 : i + 1;
        if (end == i + 2 && !line.Is(i + 1, FigureParticle.Partitive)) return null;
        return new Draft(line, new Numeral(i, end, line.Cover(i, i + 1), NumeralForm.Vague), "figure.vague")
        {
            Kind = FigureKind.VagueCount, Bound = Bound.Vague
        };
    }
}
