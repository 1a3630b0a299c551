using ArticleKit.Languages;
using ArticleKit.Model;

namespace ArticleKit.Extractors.Dates;

/// <summary>What is known at a point of the text: the story's day and the dates named before, with their ids.</summary>
internal sealed class Timeline(DateOnly? story, bool monthFirst = false)
{
    /// <summary>The story's own day; null where it has none.</summary>
    public DateOnly? Story { get; } = story;

    /// <summary>03/04/2024 is March 4 where the story comes from.</summary>
    public bool MonthFirst { get; } = monthFirst;

    /// <summary>The date named last.</summary>
    public Named? Last { get; private set; }

    /// <summary>The first day that a story without a date of its own names with its weekday and year, near its beginning: what weekdays count from.</summary>
    public Named? Lead { get; private set; }

    public void Open(Named day) => Lead ??= day;

    /// <summary>The sentence that named it.</summary>
    private int _sentence;

    /// <summary>
    /// The month, quarter or year that was named last, if it was in this sentence or, for what "the month" means, shortly before; null where another unit was.
    /// </summary>
    public Named? Spoken(TimeUnit unit, int steps, int sentence)
    {
        const int Near = 3;
        if (Last is not { } last || last.Period.Grain != unit || sentence - _sentence > (steps == 0 ? Near : 0)) return null;
        return steps < 0 || Story is { } today && last.Period.First <= today && last.Period.Last.AddMonths(1) >= today.AddDays(-15) ? last : null;
    }

    /// <summary>The day named last.</summary>
    public Named? Day { get; private set; }

    /// <summary>What was named last and is no coarser than a unit: "the next day" does not count from a year.</summary>
    public Named? LastWithin(TimeUnit unit) => Last is { } last && last.Period.Grain <= unit ? last : unit >= TimeUnit.Day ? Day : null;

    /// <summary>The quarter the text speaks of.</summary>
    public Period? Quarter { get; private set; }

    private readonly List<(Span Span, int Sentence, Named Date)> _days = [];

    private readonly Dictionary<int, Named> _given = [];

    /// <summary>A day of a month that the story has named with its year, or as surely past: what the same day and month mean from there on.</summary>
    public Named? Given(int month, int day) => _given.GetValueOrDefault(month * 100 + day);

    /// <summary>Holds a day for sure, if it is near the story's.</summary>
    public void Give(Named date)
    {
        const int Near = 730;
        if (Story is { } today && Math.Abs(today.DayNumber - date.Period.First.DayNumber) <= Near)
            _given.TryAdd(date.Period.First.Month * 100 + date.Period.First.Day, date);
    }

    /// <summary>A date that only compares ("from a year earlier") is not what the text goes on to speak of.</summary>
    public void Add(Span span, int sentence, Period period, string id, bool compares)
    {
        var named = new Named(period, id);
        if (!compares) (Last, _sentence) = (named, sentence);
        if (!compares && period.Grain is TimeUnit.Quarter && !(Story < period.First)) Quarter = period;
        if (period.Grain is not TimeUnit.Day) return;
        Day = named;
        _days.Add((span, sentence, named));
    }

    /// <summary>The text now speaks of a date whose year nobody knows: what counts from the date named last must not count from an older one.</summary>
    public void Lose() => (Last, Quarter) = (null, null);

    /// <summary>The same of a quarter: one that was told with its year is the text's own still.</summary>
    public void LoseLast() => Last = null;

    /// <summary>The day named last, where this sentence named it, and where that ends.</summary>
    public (Span Span, Named Date)? LastIn(int sentence) =>
        _days.Count > 0 && _days[^1] is var last && last.Sentence == sentence ? (last.Span, last.Date) : null;

    /// <summary>The first day named in a sentence from an offset on, else the last one before it.</summary>
    public Named? DayIn(int sentence, int offset)
    {
        int low = 0, high = _days.Count;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            if (_days[middle].Sentence < sentence) low = middle + 1; else high = middle;
        }
        Named? before = null;
        for (int i = low; i < _days.Count && _days[i].Sentence == sentence && i < low + 16; i++)
        {
            if (_days[i].Span.Start >= offset) return _days[i].Date;
            before = _days[i].Date;
        }
        return before;
    }
}

/// <summary>A date of the text and the id it has in the record.</summary>
internal sealed record Named(Period Period, string Id);
