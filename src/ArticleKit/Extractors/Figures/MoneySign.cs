using ArticleKit.Languages;

namespace ArticleKit.Extractors.Figures;

/// <summary>"$", "US$", "$US", "HK $", "RM", "Rs", "EUR": money signs in front of an amount.</summary>
internal static class MoneySign
{
    public static Unit? Before(Line line, int i, out int next) => Read(line, i, out next) is { } unit ? AtHome(line, i, next, unit) : null;

    /// <summary>"Rs 500" in a story from Karachi, "$500" in one from Sydney: the rupees and dollars of the country, where it has its own.</summary>
    private static Unit AtHome(Line line, int i, int next, Unit unit) =>
        line.Dollar is { } dollar && next == i + 1 && line.Is(i, '$')
            ? dollar
            : line.Country is { } country && line.Is(i, UnitWord.Rupees) && line.Words.Units.Home("rupee", country) is { } own ? own : unit;

    private static Unit? Read(Line line, int i, out int next)
    {
        next = i;
        if (!line.Has(i) || line[i].Length > 6 || line.IsNumber(i)) return null;
        if (line.IsWord(i) && (line.Words.Starts(line.Word(i)) & FigureStart.Money) == 0) return null;
        var units = line.Words.Units;
        bool letters = line.IsWord(i);
        if (letters && line.Glued(i) && !line.Is(i - 1, '(') && !line.Is(i - 1, '-') && !line.Is(i - 1, '/') && !line.Is(i - 1, '"') && !line.Is(i - 1, '~'))
            return null;
        Span<char> both = stackalloc char[16];
        if (line.Has(i + 1)
            && line[i + 1].Length <= 6
            && !(line.Is(i, FigureParticle.Unit) && !line.Glued(i + 1))
            && (letters ? !line.IsWord(i + 1) : line.Glued(i + 1) && line.IsWord(i + 1) && line.Glued(i + 2))
            && !line.IsNumber(i + 1))
        {
            int n = line[i].Length + line[i + 1].Length;
            line.Text(i).CopyTo(both);
            line.Text(i + 1).CopyTo(both[line[i].Length..]);
            var sign = units.Sign(both[..n]);
            if (sign is null && letters && line.Is(i + 1, '$') && (line[i].Length > 1 || line.Is(i, UnitWord.CapitalDollar)))
            {
                line.Text(i).ToUpperInvariant(both);
                sign = units.Sign(both[..n]);
            }
            if (sign is not null) { next = i + 2; return sign; }
        }
        if (!letters) { next = i + 1; return line.IsNumber(i) ? null : units.Sign(line.Text(i)); }
        if (!line.IsNumber(i + 1) && !(line.Is(i + 1, '.') && line.IsNumber(i + 2)) && line.Words.Numbers[line.Word(i + 1)].Kind == NumberWordKind.None)
            return null;
        next = i + 1;
        bool dotted = line.Is(i + 1, '.') && line.IsNumber(i + 2) && line.Is(i, UnitWord.Rupees);
        if (dotted) next++;
        if (units.Sign(line.Text(i)) is { } own && line[i].Length == 1)
            return line.Glued(next) && line.IsNumber(next) && (LooksLikeMoney(line, next) || Scales(line, next + 1) || IsAmount(line, i, own)) ? own : null;
        if (units.Sign(line.Text(i)) is { } known)
            return line.IsNumber(next) && (line.Glued(next) || line[i].Length > 2 || known.Id is "MYR" or "INR" || LooksLikeMoney(line, next)) ? known : null;
        // but COP30
        if (units.Code(line.Text(i)) is { } code)
            return line.IsNumber(next)
                && (code.CodeIsWord
                    ? LooksLikeMoney(line, next) || Scales(line, next + 1) && !line.AllCaps(next + 1) || line.Glued(next) && line[next].Length > 2
                    : true)
                ? code
                : null;
        return line.Is(i, UnitWord.SmallCode) && line.Glued(i) == false && line.IsNumber(next) ? units.Names.Under(line.Word(i)).First : null;
    }

    /// <summary>"jumped R220 to R4,970" in a story from Pretoria: the country's own sign behind what an amount stands behind.</summary>
    private static bool IsAmount(Line line, int i, Unit own)
        => line.Country is { } country
            && own.Id.StartsWith(country, StringComparison.Ordinal)
            && line[i + 1].Length > 1
            && (line.Words.Change(line.Word(i - 1)) is not null
                || line.Is(i - 1, MeasuredWord.Pricing)
                || line.Is(i - 1, FigureParticle.At | FigureParticle.By | FigureParticle.For | FigureParticle.Partitive | FigureParticle.Than));

    /// <summary>"R10 million", "N2bn": what keeps a sign of one letter from being a road's or a vitamin's.</summary>
    private static bool Scales(Line line, int i) =>
        line.IsWord(i) && (line.Words.Numbers[line.Word(i)].Kind != NumberWordKind.None || line.Glued(i) && line[i].Length <= 2);

    /// <summary>Thousands apart or a decimal point: what an amount looks like.</summary>
    private static bool LooksLikeMoney(Line line, int i) => line.Text(i).IndexOfAny(',', '.') > 0;
}
