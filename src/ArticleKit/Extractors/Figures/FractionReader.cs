using ArticleKit.Languages;
using ArticleKit.Model;

namespace ArticleKit.Extractors.Figures;

/// <summary>"1/4", "2 1/2", "½", "two-thirds", "a quarter of", "half a million", "two and a half": parts of one, alone or on top of a whole number.</summary>
internal static class FractionReader
{
    /// <summary>A fraction that starts at a token.</summary>
    public static Numeral? Read(Line line, int i) => line.IsNumber(i) ? Slash(line, i) : line.IsWord(i) ? Spelled(line, i) : Sign(line, i);

    /// <summary>What a fraction behind a whole number adds: "2 1/2", "2½", "two and a half".</summary>
    public static Numeral? After(Line line, Numeral whole)
    {
        int at = line.Joins(whole.End) ? whole.End + 1 : whole.End;
        var part = line.IsNumber(at) ? Slash(line, at) : line.IsWord(at) ? AndAHalf(line, at) : Sign(line, at);
        if (part is not { Value: > 0 and < 1 } || (part.Form == NumeralForm.Digits && !line[at].SpaceBefore && at == whole.End)) return null;
        if (whole.Value is not { } value || whole.HasPoint || whole.TooLong || value != decimal.Truncate(value)) return null;
        return whole with { End = part.End, Span = new Span(whole.Span.Start, part.Span.End), Value = value + part.Value, Form = NumeralForm.Fraction };
    }

    /// <summary>The parts of a hundredth behind two decimals: $6.58 1/4, $6.58-1/4; 0 where there are none.</summary>
    public static decimal OfHundredth(Line line, Numeral whole, out int end)
    {
        end = whole.End;
        int at = line.Joins(end) ? end + 1 : end;
        if (!whole.HasPoint || whole.Scale != 1 || !line.IsNumber(at) || Slash(line, at) is not { Value: > 0 and < 1 } part) return 0;
        end = part.End;
        return part.Value.Value / 100;
    }

    private static Numeral? Slash(Line line, int i)
    {
        if (!line.IsNumber(i)
            || !line.Is(i + 1, '/')
            || !line.Glued(i + 1)
            || !line.IsNumber(i + 2)
            || !line.Glued(i + 2)
            || line.Is(i + 3, '/')
            || line.Glued(i) && !line.Joins(i - 1))
        {
            return null;
        }
        if (line[i].Length > 2 || line[i + 2].Length > 3 || !int.TryParse(line.Text(i), out int over) || !int.TryParse(line.Text(i + 2), out int under))
            return null;
        if (over == 0 || under <= over || under is not (2 or 3 or 4 or 5 or 6 or 8 or 10 or 16 or 32 or 64 or 100)) return null;
        return new Numeral(i, i + 3, line.Cover(i, i + 3), NumeralForm.Fraction) { Value = Part(over, under) };
    }

    private static Numeral? Sign(Line line, int i)
    {
        if (!line.Has(i) || line[i].Length != 1) return null;
        decimal? value = line.Text(i)[0] switch
        {
            '½' => 0.5m, '¼' => 0.25m, '¾' => 0.75m, '⅓' => Part(1, 3), '⅔' => Part(2, 3), '⅕' => 0.2m, '⅖' => 0.4m, '⅗' => 0.6m, '⅘' => 0.8m,
            '⅙' => Part(1, 6), '⅚' => Part(5, 6), '⅛' => 0.125m, '⅜' => 0.375m, '⅝' => 0.625m, '⅞' => 0.875m, '⅒' => 0.1m, _ => null,
        };
        return value is null ? null : new Numeral(i, i + 1, line.Cover(i, i + 1), NumeralForm.Fraction) { Value = value };
    }

    private static Numeral? Spelled(Line line, int i)
    {
        int at = i, over = 1;
        bool article = line.Is(at, FigureWord.Article);
        if (article) at++;
        else if (line.Words.Numbers[line.Word(at)] is { Kind: NumberWordKind.One, Value: > 0 and < 10 } count)
        {
            over = (int)count.Value;
            at++;
            if (line.Joins(at)) at++;
        }
        int under = line.Words.Numbers.Part(line.Word(at));
        if (under == 0) return null;
        if (under == 4 && over is 2 or 4) return null; // "two quarters of contraction": half a year
        bool half = line.Is(at, FigureParticle.Half);
        if (at > i && !article && over > 1 && !line.Text(at).EndsWith("s", StringComparison.OrdinalIgnoreCase)) return null;
        if (at == i && !half) return null;
        int end = at + 1;
        if (HalfAMillion(line, end, out decimal scale, out int after))
            return new Numeral(i, after, line.Cover(i, after), NumeralForm.Fraction) { Value = Part(over, under) * scale };
        return IsPartOf(line, i, at, end, half, article) ? new Numeral(i, end, line.Cover(i, end), NumeralForm.Fraction) { Value = Part(over, under) } : null;
    }

    /// <summary>
    /// A part needs its whole: "a third of", "half the", "two-thirds majority", or what it is more or less by: "a quarter less likely"; "the third quarter", "a
    /// second half" have none.
    /// </summary>
    private static bool IsPartOf(Line line, int i, int at, int end, bool half, bool article)
    {
        if (line.Joins(end) && UnitReader.Named(line, end + 1, out _) is { Name: "point" }) return article || half; // a quarter-point
        // by a quarter point
        if (article && line.Text(end) is "point" && line.Is(i - 1, FigureParticle.By)) return true;
        // "scored a third from the spot": the third goal
        if (article && Scored(line, i, end)) return false;
        if (line.Is(end, FigureParticle.Partitive)) return !half || !line.Is(i - 1, FigureWord.WhichHalf);
        if (half) return at == i
            && (line.Is(end, FigureWord.Determiner) || line.Is(i - 1, FigureWord.BeforeHalf))
                && !line.Is(i - 1, FigureWord.WhichHalf | FigureWord.Determiner)
            && !(line.Is(i - 1, FigureParticle.And) && (line.IsNumber(i - 2) || line.TagOf(i - 2) == Text.Tag.NumberWord))
            && !line.IsDash(end);
        if (line.Is(end, FigureWord.More | FigureWord.Less)) return true;
        // a fifth above target
        if (article && line.Is(end, FigureParticle.Limit)) return true;
        // "fell by a third", "rose a quarter to 5"
        int bound = article ? BoundReader.Before(line, i)?.First - 1 ?? i - 1 : i - 1;
        if (article
            && (line.Is(bound, FigureParticle.By)
                || line.Words.Change(line.Word(i - 1)) is not null && !line.Is(i - 1, FigureParticle.Up) && !line.Is(i - 1, FigureParticle.Down))
            && (line.Calendar(end, CalendarKind.Step)
                || line.TagOf(end) is not (Text.Tag.Noun or Text.Tag.Plural or Text.Tag.Adjective or Text.Tag.Name or Text.Tag.NumberWord))
            && !line.IsDash(end))
        {
            return true;
        }
        return !article && at > i && (line.Joins(at - 1) || line.Text(at).EndsWith("s", StringComparison.OrdinalIgnoreCase));
    }

    private static bool Scored(Line line, int i, int end)
        => line.Is(i - 1, MeasuredWord.Scoring) && !line.Is(end, FigureParticle.Partitive)
            || line.Text(i - 1) is "added" && line.Is(end, MeasuredWord.GoalAfter);

    /// <summary>"half a million", "a quarter million", "half an hour" keeps to the part.</summary>
    private static bool HalfAMillion(Line line, int at, out decimal scale, out int end)
    {
        scale = 1;
        end = at;
        if (line.Is(at, FigureParticle.Partitive)) at++;
        if (line.Is(at, FigureWord.Article)) at++;
        else if (line.Joins(at)) at++;
        var word = line.Words.Numbers[line.Word(at)];
        if (word.Kind is not (NumberWordKind.Scale or NumberWordKind.Dozen or NumberWordKind.Hundred) || line[at].Length < 5) return false;
        scale = word.Value;
        end = at + 1;
        return true;
    }

    private static Numeral? AndAHalf(Line line, int at)
    {
        if (!line.Is(at, FigureParticle.And)) return null;
        at++;
        if (line.Joins(at)) at++;
        int first = at;
        if (line.Is(at, FigureParticle.Unit)) at++;
        else if (line.Words.Numbers[line.Word(at)] is not { Kind: NumberWordKind.One, Value: > 0 and < 4 }) return Slash(line, at) ?? Sign(line, at);
        else at++;
        if (line.Joins(at)) at++;
        int under = line.Words.Numbers.Part(line.Word(at));
        if (under is 0 or > 10 || line.Is(at + 1, FigureParticle.Partitive)) return null;
        int over = line.Is(first, FigureParticle.Unit) ? 1 : (int)line.Words.Numbers[line.Word(first)].Value;
        return new Numeral(first, at + 1, line.Cover(first, at + 1), NumeralForm.Fraction) { Value = Part(over, under) };
    }

    private static decimal Part(int over, int under) => decimal.Round((decimal)over / under, 12);
}
