using System.Globalization;
using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Dates;

/// <summary>Resolves readings in the order of the text and writes them down as the record has them, with the warnings they give.</summary>
internal sealed class DateWriter(Analysis analysis, Lexicon lexicon, DateOnly? story, bool monthFirst)
{
    /// <summary>How far down a story's own day may be told: headline and first paragraphs.</summary>
    private const int LeadSentences = 6;

    private readonly Timeline _line = new(story, monthFirst);
    private readonly Ids _ids = new(analysis.Story, 'd');
    private readonly EventIndex _events = new(analysis);

    /// <summary>The length written last: its place in the list, where its text ended, what it says.</summary>
    private (int At, int End, Sense Sense)? _length;

    public List<DateMention> Dates { get; } = [];
    public List<Warning> Warnings { get; } = [];

    public void Add(Reading reading, Block block)
    {
        if (reading.Sense.Shift?.From is ShiftFrom.Event)
        {
            if (_events.Anchor(reading, _line) is { } anchor)
            {
                Point(reading, block,
                    ShiftResolver.From(reading.Sense.Shift with
                    {
                        Amount = Whole(reading.Sense.Shift)
                    }, anchor.Period, anchor.Id, null) with { How = "event_relative" });
                return;
            }
            reading = reading.Fallback!;
        }
        if (reading.Sense.AsksTense && story is not null && block.Kind is not (BlockKind.Headline or BlockKind.Dateline or BlockKind.SourceLine))
            {
            var direction = Tenses.Of(analysis, lexicon, reading);
            reading = reading with
            {
                Sense = reading.Sense with
                {
                    Direction = direction, Start = reading.Sense.Start is { AsksTense: true } start ? start with { Direction = direction } : reading.Sense.Start
                }
            };
        }
        if (reading.Sense is { Spoken: true } sense && _line.Spoken(sense.Unit, sense.Step, analysis.SentenceAt(reading.First)) is not null)
            reading = reading with { Sense = sense with { FromText = true } };
        switch (reading.Sense.Shape)
        {
            case Shape.Point when reading.Sense.Start is not null: Range(reading, block, Listed(reading)); break;
            case Shape.Point: Point(reading, block, PointResolver.Resolve(reading.Sense, IsAlone(reading, block)
                ? new Timeline(story)
                : Listed(reading))); break;
            case Shape.Duration: Length(reading, block); break;
            case Shape.Set: Write(reading, block, DateType.Set, reading.Sense.Timex, null, null, "set", "set", null); break;
            default: Write(reading, block, DateType.Reference, reading.Sense.Timex, null, null, "vague", "reference", null); break;
        }
    }

    /// <summary>"will play on Monday, in York on Wednesday and in Hull on Friday": a weekday to come counts from the one the list named before it.</summary>
    private Timeline Listed(Reading reading)
    {
        const int Fortnight = 14;
        if (reading.Sense is not { Weekday: not null, Month: null, Direction: Direction.Ahead, FromText: false }
            || story is not { } today
            || _line.LastIn(analysis.SentenceAt(reading.First)) is not { Date.Period.First: var day } named
            || day <= today
            || day > today.AddDays(Fortnight))
        {
            return _line;
        }
        for (int i = analysis.TokenAt(named.Span.End - 1) + 1; i < reading.First; i++)
            if (lexicon.Calendar.Kinds(analysis.Tokens[i].Word) is var kinds && (kinds & CalendarKind.Shift) != 0
                || lexicon.DateWords.Is(analysis.Tokens[i].Word, DateWord.Behind | DateWord.Until)
                || lexicon.DateParticles.Is(analysis.Tokens[i].Word, DateParticle.Following)
                || analysis.Word(i) is ";"
                || analysis.Tokens[i].Tag is Tag.Past or Tag.Third or Tag.Base or Tag.Modal)
            {
                return _line;
            }
        return new Timeline(day);
    }

    /// <summary>An hour in a line of its own is of the story's day, not of the one the text before it named.</summary>
    private bool IsAlone(Reading reading, Block block) =>
        reading.Sense.IsTimeOnly && analysis.Cover(reading.First, reading.End) is var span && span.Start == block.Span.Start && span.End >= block.Span.End - 1;

    private static bool Compares(Sense sense) =>
        sense.Shift is { Unit: TimeUnit.Year } || sense.YearStep is < 0 || (sense.Unit is TimeUnit.Year && sense.Step < 0);

    /// <summary>Hours before something are the day it happened, as far as a calendar knows.</summary>
    private static decimal? Whole(Shift shift) => shift.Unit < TimeUnit.Day ? 0 : shift.Amount;

    private void Point(Reading reading, Block block, Resolution found)
    {
        var sense = reading.Sense;
        if (found is { Period: null, Timex: "PAST_REF" or "FUTURE_REF" })
        {
            Write(reading, block, DateType.Reference, found.Timex, null, null, "vague", "relative", null);
            return;
        }
        if (found.Period is null
            && found.How is not "explicit"
            && story is null
            && sense.Holiday is not "?"
            && Warnings.TrueForAll(warning => warning.Code != "no_anchor"))
        {
            Warnings.Add(new Warning("no_anchor", "the story has no date to count from", analysis.Cover(reading.First, reading.End)));
        }
        string? timex = found.Timex, iso = found.Period?.Iso;
        string granularity = found.Period is { } period ? LowerName<TimeUnit>.Of(period.Grain) : "unknown";
        var type = DateType.Date;
        string? part = sense.Part ?? (sense is { Edge: "LATE", IsDay: true } && found.Period?.Grain is TimeUnit.Day ? "NI" : null);
        if (sense.Clock is { } clock)
        {
            type = DateType.Time;
            string time = Time(clock, "");
            if (timex is not null || found.How is "relative") timex += time;
            if (iso is not null) iso += Time(clock, clock.Zone ?? "");
            granularity = clock.Second is not null ? "second" : clock.Minute is not null ? "minute" : "hour";
        }
        else if (part is not null)
        {
            type = sense.Part is null ? DateType.Date : DateType.Time;
            timex = timex is null && !sense.IsTimeOnly ? null : $"{timex}T{part}";
            granularity = "part_of_day";
        }
        if (sense.Weekday is { } weekday
            && sense.Month is not null
            && found.Period is { Grain: TimeUnit.Day } dated
            && ((int)dated.First.DayOfWeek + 6) % 7 + 1 != weekday)
        {
            Warnings.Add(new Warning("weekday_mismatch", $"{dated.Iso} is a {dated.First.DayOfWeek}", analysis.Cover(reading.First, reading.End)));
        }
        string id = Write(reading, block, type, timex, iso, found.Period, granularity, found.How, found.Anchor);
        if (found.Period is { Grain: TimeUnit.Day } sure
            && sense is { Month: not null, Day: not null }
            && (sense.Year is not null && sure.First < story || sense.Direction is Direction.Past))
        {
            _line.Give(new Named(sure, id));
        }
        if (story is null
            && found.Period is { Grain: TimeUnit.Day } lead
            && sense is { Weekday: not null, Month: not null, Year: not null }
            && analysis.SentenceAt(reading.First) < LeadSentences)
        {
            _line.Open(new Named(lead, id));
        }
        if (found.Period is { } end) Ended(reading, end, id);
        if (found.Period is { } named)
            _line.Add(analysis.Cover(reading.First, reading.End), analysis.SentenceAt(reading.First), named, id,
                Compares(sense)
                    || _line.Last is not null && Tenses.IsCompared(analysis, lexicon, reading)
                    || reading.First > 0 && lexicon.DateParticles.Is(analysis.Tokens[reading.First - 1].Word, DateParticle.Since));
        else if (sense.Month is not null) _line.Lose();
        else if (found.Timex is ['X', 'X', 'X', 'X', '-', 'Q', ..]) _line.LoseLast();
    }

    /// <summary>Both ends, as an interval; an end before its start lies a year or a day on.</summary>
    private void Range(Reading reading, Block block, Timeline line)
    {
        var (start, finish) = (reading.Sense.Start!, reading.Sense with { Start = null });
        var last = PointResolver.Resolve(finish, line);
        if (start is { Month: not null, Year: null } && last.Period is { } to)
            start = start with { Year = to.First.Year - (start.Month > to.First.Month ? 1 : 0) };
        var first = PointResolver.Resolve(start, line);
        if (finish.Weekday is not null && finish.Month is null && first.Period is { } day && last.Period?.First < day.First)
            last = PointResolver.Resolve(finish with { Direction = Direction.Ahead }, new Timeline(day.First));
        var clocks = (start.Clock, finish.Clock);
        if (first.Period is not { } begin || last.Period is not { } end || end.Last < begin.First)
        {
            string? open = first.Timex is null || last.Timex is null ? null : $"{first.Timex}{Tail(clocks.Item1)}/{last.Timex}{Tail(clocks.Item2)}";
            Write(reading, block, DateType.Date, open, null, null, "range", "range", null);
            return;
        }
        if (clocks.Item1 is { } a && clocks.Item2 is { } b && begin.First == end.First && b.Hour < a.Hour && end.Last < DateOnly.MaxValue)
            end = Period.Day(end.First.AddDays(1));
        var period = Period.Between(begin, end);
        string timex = $"{begin.Timex}{Tail(clocks.Item1)}/{end.Timex}{Tail(clocks.Item2)}";
        string value = clocks.Item1 is null
            ? period.Iso
            : $"{begin.Iso}{Time(clocks.Item1.Value, clocks.Item1.Value.Zone ?? "")}/{end.Iso}{Tail(clocks.Item2)}";
        string id = Write(reading, block, clocks.Item1 is null ? DateType.Date : DateType.Time, timex, value, period, "range",
            first.How is "explicit" && last.How is "explicit" ? "explicit" : "range", first.Anchor ?? last.Anchor);
        _line.Add(analysis.Cover(reading.First, reading.End), analysis.SentenceAt(reading.First), end, id, false);
    }

    private static string Tail(ClockTime? clock) => clock is { } time ? Time(time, "") : "";

    /// <summary>A length of time; "the past two years" has its two ends too.</summary>
    private void Length(Reading reading, Block block)
    {
        var sense = reading.Sense;
        string timex = sense.Timex ?? Values.Duration(sense.Amount, sense.Unit);
        Period? period = null;
        if (sense.Side != 0
            && sense.Amount is { } amount
            && amount <= 100_000
            && _line.Story is { } day
            && UnitResolver.Step(sense.Unit, 0, day) is not null
            && Far(sense.Unit, (int)decimal.Ceiling(amount) * sense.Side, day) is { } far)
        {
            period = new Period(sense.Unit, far < day ? far : day, far < day ? day : far, timex, timex);
        }
        _length = period is null && sense.Amount is { } whole && whole == decimal.Truncate(whole) && whole is > 0 and < 1000
            ? (Dates.Count, reading.End, sense)
            : null;
        Write(reading, block, DateType.Duration, timex, sense.Amount is null ? null : timex, period, LowerName<TimeUnit>.Of(sense.Unit),
            period is null ? "duration" : "relative", period is null ? null : Resolution.Published);
    }

    /// <summary>"the year to March", "the six months ended Dec. 31": the length named right before has its two days now.</summary>
    private void Ended(Reading reading, Period end, string anchor)
    {
        if (_length is not { } length || length.At != Dates.Count - 2 || length.End >= reading.First || reading.First - length.End > 2) return;
        for (int i = length.End; i < reading.First; i++)
            if (!lexicon.DateParticles.Is(analysis.Tokens[i].Word, DateParticle.To | DateParticle.Through | DateParticle.On)
                && !lexicon.TimeWords.Is(analysis.Tokens[i].Word, TimeWord.Ended | TimeWord.Ending))
            {
                return;
            }
        if (lexicon.DateParticles.Is(analysis.Tokens[length.End].Word, DateParticle.On)
            || Far(length.Sense.Unit, -(int)length.Sense.Amount!.Value, end.Last.AddDays(1)) is not { } first
            || first >= end.First && end.Grain is not TimeUnit.Day)
        {
            return;
        }
        Dates[length.At] = Dates[length.At] with
        {
            Earliest = Period.Iso8601(first), Latest = Period.Iso8601(end.Last), Resolution = "relative", Anchor = anchor
        };
    }

    private static DateOnly? Far(TimeUnit unit, int steps, DateOnly day) => unit switch
    {
        TimeUnit.Second or TimeUnit.Minute or TimeUnit.Hour => null,
        TimeUnit.Day or TimeUnit.Night => UnitResolver.Step(TimeUnit.Day, steps, day)?.First,
        TimeUnit.Week or TimeUnit.Weekend => UnitResolver.Step(TimeUnit.Day, steps * 7, day)?.First,
        TimeUnit.Month or TimeUnit.Quarter or TimeUnit.Half or TimeUnit.Year
            or TimeUnit.Decade => Months(day,
                (long)steps * (unit switch { TimeUnit.Month => 1, TimeUnit.Quarter => 3, TimeUnit.Half => 6, TimeUnit.Year => 12, _ => 120 })),
        _ => null,
    };

    private static DateOnly? Months(DateOnly day, long months) => day.Year * 12 + months is > 12 and < 9999 * 12 ? day.AddMonths((int)months) : null;

    private static string Time(ClockTime clock, string offset)
    {
        string hour = clock.Hour.ToString("00", CultureInfo.InvariantCulture);
        string time = $"T{hour}:{clock.Minute ?? 0:00}";
        if (clock.Second is { } second) time += $":{second:00}";
        string zone = offset.Length > 0 ? offset : clock.Zone is "Z" ? "Z" : "";
        return time + (zone.Length == 3 ? zone + ":00" : zone);
    }

    /// <summary>The stop after "1st" at a sentence's end is no part of the date.</summary>
    private Span Trimmed(Span span) => span.Of(analysis.Story.Text).EndsWith("st.") ? new Span(span.Start, span.End - 1) : span;

    private string Write(Reading reading, Block block, DateType type, string? timex, string? value, Period? period, string granularity, string how,
        string? anchor)
    {
        var span = Trimmed(analysis.Cover(reading.First, reading.End));
        string id = _ids.At(span.Start);
        var (earliest, latest) = period?.Days() ?? default;
        Dates.Add(new DateMention
        {
            Id = id,
            Span = span,
            Type = type,
            Value = value,
            Timex3 = timex,
            Earliest = earliest,
            Latest = latest,
            Granularity = granularity,
            Resolution = how,
            Anchor = anchor,
            BlockId = block.Id,
            Rule = reading.Rule,
            Confidence = Confidence.Of(reading.Rule, how),
        });
        return id;
    }
}
