using System.Globalization;
using ArticleKit.Languages;

namespace ArticleKit.Extractors.Dates;

/// <summary>TIMEX3 values of lengths of time: P2Y6M, PT30M, PXD.</summary>
internal static class Values
{
    /// <summary>The value of an amount of a unit; null is a vague amount.</summary>
    public static string Duration(decimal? amount, TimeUnit unit)
    {
        if (amount is not { } n) return unit is TimeUnit.Second or TimeUnit.Minute or TimeUnit.Hour ? $"PTX{Letter(unit)}" : $"PX{Letter(unit)}";
        if (unit is TimeUnit.Fortnight) { n *= 2; unit = TimeUnit.Week; }
        if (unit is TimeUnit.Half) { n *= 6; unit = TimeUnit.Month; }
        if (unit is TimeUnit.Decade) { n *= 10; unit = TimeUnit.Year; }
        if (unit is TimeUnit.Century) { n *= 100; unit = TimeUnit.Year; }
        if (unit is TimeUnit.Millennium) { n *= 1000; unit = TimeUnit.Year; }
        decimal whole = decimal.Truncate(n), rest = n - whole;
        decimal part = rest * Parts(unit).Count;
        if (part == 0 || part != decimal.Truncate(part)) return (unit < TimeUnit.Day ? "PT" : "P") + Number(n) + Letter(unit);
        return Compound(whole, unit, part);
    }

    /// <summary>The value of an amount of a unit and of the one it divides into: P2Y4M.</summary>
    public static string Compound(decimal whole, TimeUnit unit, decimal part)
    {
        string first = whole == 0 ? "" : Number(whole) + Letter(unit);
        return $"P{(unit < TimeUnit.Day ? "T" : "")}{first}{(unit is TimeUnit.Day ? "T" : "")}{Number(part)}{Letter(Parts(unit).Smaller)}";
    }

    /// <summary>The unit that one of another divides into without a rest, and how many of it.</summary>
    public static (TimeUnit Smaller, int Count) Parts(TimeUnit unit) => unit switch
    {
        TimeUnit.Year => (TimeUnit.Month, 12),
        TimeUnit.Day => (TimeUnit.Hour, 24),
        TimeUnit.Hour => (TimeUnit.Minute, 60),
        TimeUnit.Minute => (TimeUnit.Second, 60),
        _ => (TimeUnit.None, 0),
    };

    private static string Number(decimal value) => (value / 1.0000000000000000000000000000m).ToString(CultureInfo.InvariantCulture);

    private static string Letter(TimeUnit unit) => unit switch
    {
        TimeUnit.Second => "S",
        TimeUnit.Minute or TimeUnit.Month => "M",
        TimeUnit.Hour => "H",
        TimeUnit.Day or TimeUnit.Night => "D",
        TimeUnit.Weekend => "WE",
        TimeUnit.Week or TimeUnit.Fortnight => "W",
        TimeUnit.Quarter => "Q",
        _ => "Y",
    };
}
