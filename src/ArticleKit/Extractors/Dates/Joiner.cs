using ArticleKit.Languages;

namespace ArticleKit.Extractors.Dates;

/// <summary>
/// Puts together readings that stand side by side and say one time: "9 a.m. EST" + "Tuesday", "the third quarter" of "1990", "Wednesday" + "17 Jan 2024".
/// </summary>
internal static class Joiner
{
    public static List<Reading> Run(in Cursor at, List<Reading> readings)
    {
        var joined = new List<Reading>(readings.Count);
        foreach (var reading in readings)
        {
            var next = reading;
            if (joined.Count > 1 && IsTold(at, joined[^2], joined[^1], next)) (joined[^2], joined[^1]) = (On(joined[^2], next), On(joined[^1], next));
            while (joined.Count > 0 && Join(at, joined[^1], next) is { } both)
            {
                joined.RemoveAt(joined.Count - 1);
                next = both;
            }
            joined.Add(next);
        }
        joined.RemoveAll(reading => reading.Weak);
        return joined;
    }

    /// <summary>"1:37 a.m. EST (0637 GMT) on Tuesday": both times are of the day behind the bracket.</summary>
    private static bool IsTold(in Cursor at, Reading time, Reading zone, Reading day)
        => Clocked(time.Sense)
            && Clocked(zone.Sense)
            && day.Sense is { IsDay: true, Clock: null, Start: null }
            && at.IsPunct(zone.First - 1, '(')
            && time.End == zone.First - 1
            && at.IsPunct(zone.End, ')')
            && (day.First == zone.End + 1 || day.First == zone.End + 2 && at.Is(zone.End + 1, DateParticle.On));

    private static Reading On(Reading time, Reading day) => time with { Sense = day.Sense with { Clock = time.Sense.Clock, Part = time.Sense.Part } };

    private static Reading? Join(in Cursor at, Reading left, Reading right)
    {
        if (left.Sense.Shape is not Shape.Point || right.Sense.Shape is not Shape.Point || right.First - left.End > 3) return null;
        string gap = Gap(at, left.End, right.First);
        if (gap is "?") return null;
        return Merge(left.Sense, right.Sense, gap) is { } sense
            ? new Reading(left.First, right.End, sense, Rule(left, right)) : null;
    }

    /// <summary>The words between two readings, as far as they can join; "?" where they cannot.</summary>
    private static string Gap(in Cursor at, int from, int to)
    {
        string gap = "";
        for (int i = from; i < to; i++)
        {
            if (at.IsPunct(i, ',')) gap += ",";
            else if (at.IsHyphen(i)) gap += "-";
            else if (at.IsPossessive(i)) gap += "'s";
            else if (at.Is(i, DateWord.Gap)) gap += at.Text(i).ToString().ToLowerInvariant() + " ";
            else return "?";
        }
        return gap;
    }

    private static Sense? Merge(Sense a, Sense b, string gap)
    {
        bool tight = gap is "" or "," or "-";
        if (IsOvernight(a) && b is { Part: null, Clock: null, Unit: TimeUnit.None } && (b.Weekday is not null || b.Day is not null) && gap is "" or "on ")
            return b with { Part = "NI" };
        if (IsOvernight(b) && a is { Part: null, Clock: null, Unit: TimeUnit.None } && (a.Weekday is not null || a.Day is not null) && gap is "")
            return a with { Part = "NI" };
        if (a.Weekday is not null
            && a.Unit is TimeUnit.None
            && a.Month is null
            && b.Day is not null
            && b.Month is not null
            && b.Weekday is null
            && (tight || gap is "," or "the " or ",the "))
        {
            return b with { Weekday = a.Weekday, Clock = b.Clock ?? a.Clock, Part = b.Part ?? a.Part };
        }
        if (a.Weekday is not null && a.Month is null && b.Unit is TimeUnit.Week && gap is "" or "of ") return a with { Unit = TimeUnit.Week, Step = b.Step };
        if (a is { Unit: TimeUnit.Week, Step: 0, Weekday: null } && b is { Day: not null, Month: not null, Clock: null } && gap is "of ")
            return b with { Unit = TimeUnit.Week };
        if (Clocked(a) && Dayed(b) && gap is "" or "," or "on " or "of " or ",on " or "the " or "on the ")
            return b with { Clock = a.Clock, Part = a.Part ?? b.Part };
        if (Dayed(a) && Clocked(b) && gap is "" or "," or "at " or "in the " or "around " or "about " or "at about " or "at around " or ",at " or "-")
            return a with { Clock = b.Clock, Part = b.Part ?? a.Part };
        if (a.Clock is not null
            && (a.IsTimeOnly || a.IsDay)
            && a.Part is null
            && b.Part is not null
            && b.Clock is null
            && b.IsTimeOnly
            && gap is "in the " or "in " or "")
        {
            return a with { Part = b.Part };
        }
        if (a.Year is not null || a.YearStep is not null || !IsYear(b)) return IsYear(a) ? YearFirst(a, b, gap) : null;
        bool opens = a.Month is not null && a.Day is null || a.Quarter is not null || a.Half is not null || a.Season is not null || a.Holiday is not null;
        if ((opens && gap is "" or "," or "of " or "in " or "of the ") || (a is { Month: not null, Day: not null } && gap is "" or "," or "of "))
            return a with { Year = a.Season is not null && b.Start?.Year is { } begins ? begins : b.Year,
                YearStep = b.Unit is TimeUnit.Year ? b.Step : b.YearStep, Fiscal = a.Fiscal || b.Fiscal };
        return null;
    }

    /// <summary>next year's first quarter, the 1988 third quarter, this year's summer.</summary>
    private static Sense? YearFirst(Sense a, Sense b, string gap)
    {
        bool part = b.Quarter is not null || b.Half is not null || b.Season is not null;
        bool free = b.Year is null && b.YearStep is null && b.Direction is Direction.None;
        return part && free && gap is "" or "'s" or "-" or ","
            ? b with { Year = a.Year, YearStep = a.Unit is TimeUnit.Year ? a.Step : a.YearStep, Fiscal = a.Fiscal || b.Fiscal }
            : null;
    }

    private static bool IsYear(Sense s) =>
        (s.Year is not null && s.Month is null && s.Quarter is null && s.Half is null && s.Season is null && s.Holiday is null)
            || (s.Unit is TimeUnit.Year && s.Shift is null && s.Edge is null && !s.FromText);

    /// <summary>"overnight Monday", "Friday overnight": that day's night, not the one before the story's day.</summary>
    private static bool IsOvernight(Sense s) => s is { Unit: TimeUnit.Day, Step: -1, Part: "NI", FromText: false };

    private static bool Clocked(Sense s) => s.IsTimeOnly;

    private static bool Dayed(Sense s) => s.IsDay && s.Clock is null;

    private static string Rule(Reading left, Reading right) =>
        left.Sense.IsTimeOnly || right.Sense.IsTimeOnly ? "time.joined" : left.Weak ? right.Rule : right.Rule is "date.year" ? left.Rule : "date.joined";
}
