using ArticleKit.Languages;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Figures;

/// <summary>A unit behind a number: "5kW", "40 yards", "500 sq m", "2.14degF", "10 euros", "percent a year", "$52 a barrel", "80 m.p.h.".</summary>
internal static class UnitReader
{
    /// <summary>What stands from a token on; the unit's end, and whether a hyphen joined it.</summary>
    public static Unit? Read(Line line, int at, Numeral numeral, out int end, out bool hyphen)
    {
        hyphen = (line.Joins(at) && line.IsWord(at + 1)) || (line.Is(at, '-') && line.Is(at + 2, '-') && line.IsWord(at + 1));
        end = at;
        int i = hyphen ? at + 1 : at;
        if (line.Is(i, '{') || line.Is(i, '(')) return Bracketed(line, i, numeral, out end);
        var unit = Power(line, i, out end) ?? Name(line, i, numeral, out end);
        if (unit is null && (!line.IsWord(i) || line.Words.Units.MayBeSymbol(line.Word(i))))
            unit = Symbol(line, i, numeral, hyphen, out end) ?? Money(line, i, out end);
        if (unit is null) { end = at; hyphen = false; return null; }
        if (line.Glued(end) && line.IsNumber(end) && line.IsWord(end - 1) && unit.Kind == "length")
        {
            if (line.Is(end, '2')) unit = unit.Power(2);
            else if (line.Is(end, '3')) unit = unit.Power(3);
            else { end = at; hyphen = false; return null; }
            end++;
        }
        else if (line.Glued(end) && unit.Kind == "length" && (line.Is(end, '²') || line.Is(end, '³'))) unit = unit.Power(line.Is(end++, '²') ? 2 : 3);
        return Per(line, unit, ref end);
    }

    /// <summary>"20 (kg)".</summary>
    private static Unit? Bracketed(Line line, int i, Numeral numeral, out int end)
    {
        var unit = line.IsWord(i + 1) ? Symbol(line, i + 1, numeral, true, out end) : null;
        end = i + 3;
        return unit is not null && (line.Is(i + 2, ')') || line.Is(i + 2, '}')) && line[i + 1].Length > 1 ? unit : null;
    }

    /// <summary>"square miles", "sq ft", "cubic metres".</summary>
    private static Unit? Power(Line line, int i, out int end)
    {
        end = i;
        if (!line.IsWord(i)) return null;
        int power = line.Is(i, UnitWord.Square) ? 2 : line.Is(i, UnitWord.Cubic) ? 3 : 0;
        if (power == 0) return null;
        int at = i + 1;
        if (line.Is(at, '.') && line.Glued(at)) at++;
        if (line.Joins(at)) at++;
        var length = Named(line, at, out end) ?? line.Words.Units.Symbol(line.Text(at));
        if (length is not { Kind: "length" }) return null;
        if (end <= at) end = at + 1;
        return length.Power(power);
    }

    /// <summary>The longest name that starts at a token.</summary>
    public static Unit? Named(Line line, int i, out int end)
    {
        end = i;
        foreach (var name in line.Words.Units.Names.Under(line.Word(i)))
        {
            var words = name.Words;
            int at = i;
            bool all = true;
            for (int k = 0; k < words.Length && all; k++)
            {
                if (k > 0 && line.Joins(at)) at++;
                all = line.Word(at) == words[k];
                at++;
            }
            if (!all) continue;
            end = at;
            return name.Value;
        }
        return null;
    }

    private static Unit? Name(Line line, int i, Numeral numeral, out int end)
    {
        end = i;
        if (!line.IsWord(i)) return null;
        var unit = Named(line, i, out end);
        if (unit is null) return null;
        if (unit.Id == "°" && Scale(line, end, out int scaled) is { } temperature) { end = scaled; return temperature; }
        if (line.Capital(i) && !line.AllCaps(i) && !unit.IsMoney && unit.Kind is not ("temperature" or "frequency") && line.TagOf(i) == Tag.Name)
        {
            end = i;
            return null;
        }
        if (line.Is(i, UnitWord.Ordinal)
            && !line.Joins(i - 1)
            && numeral.Value is not (1 or null)
            && !(numeral.Form == NumeralForm.Fraction && line.Is(i - 1, FigureWord.Article)))
        {
            end = i;
            return null;
        }
        if (unit.Kind == "mass" && unit.Id == "lb" && IsSterling(line, i, end, numeral)) return line.Words.Units["GBP"];
        return end == i + 1 && Home(line, i, unit) is { } home ? home : unit;
    }

    /// <summary>"pesos" in a story from Manila, "tons" in one from Texas: the story's own where many countries share the name.</summary>
    private static Unit? Home(Line line, int i, Unit unit)
    {
        if (line.Country is not { } country || unit is { Kind: not "money", Id: not "t" }) return null;
        if (unit.Id is "USD") return line.Dollar;
        string name = line.Text(i).ToString().ToLowerInvariant();
        return line.Words.Units.Home(name is [.., 's'] ? name[..^1] : name, country);
    }

    /// <summary>"per ton", "a tonne".</summary>
    private static bool IsPerMass(Line line, int at) =>
        (line.Is(at, FigureParticle.Per) || line.Is(at, FigureWord.Article)) && Named(line, at + 1, out _) is { Kind: "mass", Id: not "lb" };

    /// <summary>"361 million pounds", "was fined 500 pounds": money by its size or the verb.</summary>
    private static bool IsSterling(Line line, int i, int end, Numeral numeral)
    {
        if (line.Is(i, UnitWord.Avoirdupois)) return false;
        // rose 481 pounds to 9,425 pounds per ton
        if (IsPerMass(line, end)
            || line.Is(end, FigureParticle.To)
                && line.IsNumber(end + 1)
                && Named(line, DigitReader.Read(line, end + 1)?.End ?? end, out int other) is { Id: "lb" }
                && IsPerMass(line, other))
        {
            return true;
        }
        if (numeral.Scale >= 1_000_000 || line.Is(end, UnitWord.Sterling)) return true;
        bool weighs = false;
        for (int k = numeral.First - 1; k >= line.First && k > numeral.First - 6; k--)
        {
            if (line.Is(k, FigureWord.Money)) return true;
            weighs |= line.Is(k, UnitWord.Weighing);
        }
        if (line.Country is { } country
            && line.Words.Units.Home("pound", country) is not null
            && !weighs
            && !line.Is(end, FigureParticle.Partitive)
            && !line.Joins(i - 1))
        {
            return true;
        }
        return numeral is { Form: NumeralForm.Many, Low: >= 10_000 } && !weighs && !line.Is(end, FigureParticle.Partitive); // tens of thousands of pounds
    }

    private static Unit? Symbol(Line line, int i, Numeral numeral, bool hyphen, out int end)
    {
        end = i + 1;
        if (!line.Has(i)) return null;
        var text = line.Text(i);
        bool glued = line.Glued(i) || hyphen;
        if ((line.Is(i, UnitWord.Degree) || text is "°" or "º") && Scale(line, i + 1, out end) is { } scale) return scale;
        end = i + 1;
        var unit = line.Words.Units.Symbol(text);
        if (unit is null) return null;
        if (line.IsWord(i))
        {
            if (text.Length == 1 && !glued && !line.Is(i, UnitWord.Apart)) return null;
            if ((text is "s" && !numeral.HasPoint) || (text is "in" && !line.Glued(i))) return null;
            if (text is "p" && numeral.Value is 480 or 720 or 1080) return null;
            if (line.Is(i, UnitWord.Initial) && line.Glued(end)) return null;
            if (line.Is(i, UnitWord.Homograph) && !glued && line.Capital(i)) return null;
            if (line.Joins(end) && line.IsNumber(end + 1)) return null;
        }
        return unit;
    }

    /// <summary>"degrees C", "degrees Celsius", "° F".</summary>
    private static Unit? Scale(Line line, int i, out int end)
    {
        end = i + 1;
        if (line.Is(i, UnitWord.Celsius)) return line.Words.Units["°C"];
        if (line.Is(i, UnitWord.Fahrenheit)) return line.Words.Units["°F"];
        return null;
    }

    /// <summary>"350 GBP", "100₾", "50 €".</summary>
    private static Unit? Money(Line line, int i, out int end)
    {
        end = i + 1;
        if (!line.Has(i)) return null;
        if (line.IsWord(i))
            return line.Words.Units.Code(line.Text(i)) is { } code && (!code.CodeIsWord || !line.Capital(i + 1)) && !(line.IsNumber(i + 1) && line.Glued(i + 1))
                ? code
                : null;
        return line.Is(i, '$') && line.IsNumber(i + 1) ? null : line.Words.Units.Sign(line.Text(i)) is { } sign && !line.IsNumber(i + 1) ? sign : null;
    }

    /// <summary>"a year", "per barrel", "/kg": not "a year earlier".</summary>
    public static Unit Per(Line line, Unit unit, ref int end)
    {
        int at = end;
        if (line.Joins(at)) at++;
        bool per = line.Is(at, FigureParticle.Per) || (line.Is(at, '/') && line.Glued(at) && line.IsWord(at + 1));
        bool article = !per && (line.Is(at, FigureWord.Article) || ((line.Is(at, FigureParticle.Every | FigureParticle.Each)) && line.IsWord(at + 1)));
        if (!per && !article) return unit;
        at++;
        if (line.Joins(at)) at++;
        // "per diluted share"
        if (per
            && line.TagOf(at) is Tag.Adjective or Tag.Participle or Tag.Past
            && Named(line, at, out _) is null
            && Power(line, at, out _) is null
            && Named(line, at + 1, out _) is not null)
        {
            at++;
        }
        int stop;
        var under = Power(line, at, out stop) ?? Named(line, at, out stop) ?? Mega(line, at, out stop);
        if (under is null && line.IsWord(at) && line.Words.Units.Symbol(line.Text(at)) is { } symbol && (per || IsWritten(line, at)))
            (under, stop) = (symbol, at + 1);
        if (article && (under is { IsTime: true } && line.Calendar(stop, CalendarKind.Shift) || line.Is(stop, UnitWord.Distance | UnitWord.Aged))) return unit;
        if (under is not null)
        {
            if (article && under.IsMoney) return unit;
            end = stop;
            var made = unit.Per(under.Id, under.Name, under);
            return line.Words.Units.Called(made.Name) ?? made;
        }
        if (!line.IsWord(at) || line[at].Length < 3 || line.Capital(at) || (article && !IsPerNoun(line, at))) return unit;
        end = at + 1;
        string noun = line.Text(at).ToString().ToLowerInvariant();
        return unit.Per(noun, noun, null);
    }

    /// <summary>"£2 a kg", not "£2 a t" or "£2 a man".</summary>
    private static bool IsWritten(Line line, int at) => line[at].Length > 1 && !line.Capital(at) && line.TagOf(at) is Tag.Noun or Tag.Name or Tag.None;

    /// <summary>"per million British thermal units": a million of a unit that has a name of its own.</summary>
    private static Unit? Mega(Line line, int at, out int end)
    {
        end = at;
        return line.Words.Numbers[line.Word(at)] is { Kind: NumberWordKind.Scale, Value: 1_000_000 } && Named(line, at + 1, out end) is { } unit
            ? line.Words.Units.Called("mega " + unit.Name)
            : null;
    }

    private static bool IsPerNoun(Line line, int i)
        => line.Is(i, FigureWord.Per);
}
