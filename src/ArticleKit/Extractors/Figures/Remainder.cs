using ArticleKit.Languages;

namespace ArticleKit.Extractors.Figures;

/// <summary>"6ft 2in", "6-foot-3", "13st 5lb", "8lb 4oz": the smaller unit that goes on with the larger.</summary>
internal static class Remainder
{
    private static readonly (string Large, string Small, int Parts)[] Pairs = [("ft", "in", 12), ("st", "lb", 14), ("lb", "oz", 16)];

    /// <summary>What to add to the value in the larger unit, and where it ends.</summary>
    public static bool Read(Line line, Unit unit, int at, out decimal part, out int end)
    {
        part = 0;
        end = at;
        if (unit.IsTime) return Time(line, unit, at, out part, out end);
        foreach (var (large, small, parts) in Pairs)
        {
            if (unit.Id != large) continue;
            int first = line.Joins(at) && line.IsNumber(at + 1) ? at + 1 : at;
            if (DigitReader.Read(line, first) is not { Grouped: false, Value: { } value } rest || value >= parts || line.Glued(first) && first == at)
                return false;
            bool bare = first > at && large == "ft";
            if (!bare && (UnitReader.Read(line, rest.End, rest, out end, out _) is not { } smaller || smaller.Id != small)) return false;
            if (bare) end = rest.End;
            part = decimal.Round(value / parts, 6);
            return true;
        }
        return false;
    }
    /// <summary>"28 minutes 54.14 seconds", "2 hours 4 minutes 18 seconds": the parts of a time right behind one another.</summary>
    private static bool Time(Line line, Unit unit, int at, out decimal part, out int end)
    {
        part = 0;
        end = at;
        (string small, int parts) = unit.Name switch { "hour" => ("minute", 60), "minute" => ("second", 60), _ => ("", 1) };
        if (small.Length == 0
            || DigitReader.Read(line, at) is not { Grouped: false, Value: { } value } rest
            || value >= parts
            || line.Glued(at)
            || UnitReader.Read(line, rest.End, rest, out end, out bool hyphen) is not { } smaller
            || smaller.Name != small
            || hyphen)
        {
            return false;
        }
        part = decimal.Round((value + (Time(line, smaller, end, out decimal less, out int last) ? less : 0)) / parts, 6);
        if (last > end) end = last;
        return true;
    }
}
