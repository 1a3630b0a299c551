using ArticleKit.Languages;

namespace ArticleKit.Extractors.Dates;

/// <summary>What a time expression is, before it is known which day it is read on.</summary>
internal enum Shape { Point, Duration, Set, Reference }

/// <summary>
/// Whether a named day or month is said to be the last, the next or this one, or lies ahead of the story or behind it by its verb; Past where no verb can be
/// mistaken: since, an attack.
/// </summary>
internal enum Direction { None, Last, This, Next, Ahead, Behind, Past }

/// <summary>A clock time; Hour 0 to 24.</summary>
internal readonly record struct ClockTime(int Hour, int? Minute, int? Second, string? Zone);

/// <summary>How far from an anchor: two weeks ago, a day earlier. Amount null is a vague one.</summary>
internal sealed record Shift(decimal? Amount, TimeUnit Unit, int Sign, ShiftFrom From);

/// <summary>What a shift counts from: the story's day, the date named last before, the day of an event, the quarter spoken of.</summary>
internal enum ShiftFrom { Story, Text, Event, Quarter }

/// <summary>What the words of a time expression say, field by field; nothing in it depends on the story's date.</summary>
internal sealed record Sense
{
    public Shape Shape { get; init; }

    public int? Year { get; init; }

    /// <summary>Years from the story's: last year's.</summary>
    public int? YearStep { get; init; }
    public int? Month { get; init; }
    public int? Day { get; init; }

    /// <summary>Day and month may be the other way round: 03/04/2024.</summary>
    public bool Swappable { get; init; }

    /// <summary>1 Monday to 7 Sunday.</summary>
    public int? Weekday { get; init; }

    /// <summary>With a weekday and a month: the nth of that month, -1 the last.</summary>
    public int? Nth { get; init; }

    /// <summary>1 to 4; 0 for the quarter that is being spoken of.</summary>
    public int? Quarter { get; init; }
    public int? Half { get; init; }

    /// <summary>SP, SU, FA, WI.</summary>
    public string? Season { get; init; }

    /// <summary>The rule of a holiday: 12-25, 11/4/4, easter-2, ?.</summary>
    public string? Holiday { get; init; }

    /// <summary>First year of a decade; below 100 the century is open.</summary>
    public int? Decade { get; init; }

    /// <summary>20 for the 20th century.</summary>
    public int? Century { get; init; }

    /// <summary>The TIMEX3 value of a time before our era, which no calendar day has: BC0950.</summary>
    public string? Era { get; init; }

    /// <summary>With <see cref="Step"/>: a unit counted from the story's day: yesterday, last week.</summary>
    public TimeUnit Unit { get; init; }
    public int Step { get; init; }

    /// <summary>The unit is the one the text speaks of, not the story's: that year, the following month.</summary>
    public bool FromText { get; init; }

    /// <summary>The unit may be one that was just spoken of: the month, the previous year.</summary>
    public bool Spoken { get; init; }
    public Direction Direction { get; init; }

    /// <summary>A weekday, month or day of a month without year, so that the verb can tell which one is meant.</summary>
    public bool AsksTense =>
        Shape == Shape.Point
            && Direction is Direction.None
            && Year is null
            && YearStep is null
            && ((Weekday is not null || Month is not null || Day is not null) && Unit is TimeUnit.None || Unit is TimeUnit.Weekend && Step == 0);

    public Shift? Shift { get; init; }

    /// <summary>MO, MI, AF, EV, NI.</summary>
    public string? Part { get; init; }
    public ClockTime? Clock { get; init; }

    /// <summary>START, MID, END.</summary>
    public string? Edge { get; init; }
    public bool Fiscal { get; init; }

    /// <summary>Where a range begins; the rest of the sense is its end.</summary>
    public Sense? Start { get; init; }

    /// <summary>The TIMEX3 value of a duration, set or reference, ready made.</summary>
    public string? Timex { get; init; }

    /// <summary>How many <see cref="Unit"/>s a duration lasts; null for a vague one.</summary>
    public decimal? Amount { get; init; }

    /// <summary>The duration ends (-1) or starts (1) with the story's day: the past two years.</summary>
    public int Side { get; init; }

    /// <summary>Says a day of the calendar or a step to one, so that a clock time or part of day can join it.</summary>
    public bool IsDay => Shape == Shape.Point && (Day is not null || Weekday is not null || Holiday is not null || (Unit is TimeUnit.Day && Shift is null));

    /// <summary>Only a clock time or part of day, without its day.</summary>
    public bool IsTimeOnly =>
        Shape == Shape.Point && (Clock is not null || Part is not null) && !IsDay && Month is null && Year is null && Unit is TimeUnit.None && Shift is null;
}

/// <summary>What one rule read: tokens [First, End), their sense and the rule's id. Weak ones stand only when joined with another.</summary>
internal sealed record Reading(int First, int End, Sense Sense, string Rule, bool Weak = false)
{
    /// <summary>What stands where the reading's anchor is not found: the length alone in "hours before the strike".</summary>
    public Reading? Fallback { get; init; }
}
