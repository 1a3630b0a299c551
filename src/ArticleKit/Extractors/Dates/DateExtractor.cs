using System.Globalization;
using ArticleKit.Extractors.Dates.Rules;
using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Dates;

/// <summary>Finds the dates, times, lengths and sets of times of a story and resolves them against its own day, never a clock.</summary>
internal sealed class DateExtractor : IExtractor
{
    /// <summary>Asked in this order at each token that can begin a time expression; the first that reads one wins.</summary>
    private static readonly DateOpening[] Rules =
    [
        new(CalendarKind.Digits, NumericDate.Read),
        new(CalendarKind.TouchedDigits, RaceTime.Read),
        new(CalendarKind.Digits | CalendarKind.Counts | CalendarKind.Clock | CalendarKind.Edge, Clock.Read),
        new(CalendarKind.Month | CalendarKind.MonthShort, MonthDay.Read),
        new(CalendarKind.Digits | CalendarKind.Ordinal, DayMonth.Read),
        new(CalendarKind.TouchedDigits, DayAlone.Read),
        new(CalendarKind.Digits, Era.Read),
        new(CalendarKind.Phrase, Holiday.Read),
        new(CalendarKind.TouchedDigits | CalendarKind.Ordinal | CalendarKind.Step, NthWeekday.Read),
        new(CalendarKind.Day | CalendarKind.Unit, DayWord.Read),
        new(CalendarKind.Step, StepNamed.Read),
        new(CalendarKind.Step | CalendarKind.Opens, StepUnit.Read),
        new(CalendarKind.Part | CalendarKind.Step | CalendarKind.Edge, PartOfDay.Read),
        new(CalendarKind.Weekday | CalendarKind.WeekdayShort, Weekday.Read),
        new(CalendarKind.TouchedDigits | CalendarKind.Ordinal | CalendarKind.Step | CalendarKind.Opens | CalendarKind.Article | CalendarKind.Definite,
            Quarter.Read),
        new(CalendarKind.FourDigits | CalendarKind.Unit | CalendarKind.Step | CalendarKind.Opens | CalendarKind.Definite, DefiniteUnit.Read),
        new(CalendarKind.Digits | CalendarKind.Ordinal | CalendarKind.Decade | CalendarKind.Mark, Decade.Read),
        new(CalendarKind.FourDigits | CalendarKind.Counts | CalendarKind.Opens | CalendarKind.Unit, Years.Read),
        new(CalendarKind.Season, Season.Read),
        new(CalendarKind.Set | CalendarKind.Weekday | CalendarKind.Weekdays | CalendarKind.Opens | CalendarKind.Article, Sets.Read),
        new(CalendarKind.Digits | CalendarKind.Counts | CalendarKind.Unit | CalendarKind.Units | CalendarKind.Opens | CalendarKind.Article, Duration.Read),
        new(CalendarKind.Phrase | CalendarKind.Reference | CalendarKind.Step, References.Read),
        new(CalendarKind.FourDigits, Years.Beside),
    ];

    /// <summary>What a rule may start with: nine tokens of ten are none of it.</summary>
    private static readonly CalendarKind Beginning = Rules.Aggregate(CalendarKind.None, (all, rule) => all | rule.First);

    /// <summary>All but the small words, which begin a time expression only where one of these is near.</summary>
    private const CalendarKind Telling = ~(CalendarKind.About | CalendarKind.Definite | CalendarKind.Opens | CalendarKind.Article | CalendarKind.The
        | CalendarKind.Phrase | CalendarKind.PhraseSecond | CalendarKind.PhraseAlone);

    public string Name => "dates";

    public Findings Extract(Analysis analysis, Lexicon lexicon, Findings found)
    {
        DateOnly? story = DateOnly.TryParseExact(found.Published, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
        var writer = new DateWriter(analysis, lexicon, story, found.Country is "US");
        var blocks = analysis.Story.Blocks;
        var readings = new List<Reading>();
        for (int b = 0; b < blocks.Count; b++)
        {
            if (blocks[b].Kind is BlockKind.Furniture) continue;
            var (first, end) = analysis.BlockTokens(b);
            foreach (var reading in Read(new Cursor(analysis, lexicon, first, end), readings)) writer.Add(reading, blocks[b]);
            readings.Clear();
        }
        return found with { Dates = writer.Dates, Warnings = [.. found.Warnings, .. writer.Warnings] };
    }

    /// <summary>The readings of a block: scanned, joined, widened.</summary>
    private static List<Reading> Read(in Cursor at, List<Reading> readings)
    {
        for (int i = at.First; i < at.End;)
        {
            var kinds = at.Kinds(i);
            if ((kinds & (Beginning | CalendarKind.The)) == 0) { i++; continue; }
            if ((kinds & CalendarKind.Phrase) != 0)
            {
                if (!at.OpensPhrase(i)) kinds &= ~CalendarKind.Phrase;
                else if (at.Phrase(i, PhraseUse.Name) is { } name) { i += name.Words.Length; continue; }
            }
            if (At(at, i, kinds) is not { } reading) { i++; continue; }
            readings.Add(reading);
            i = reading.End;
        }
        if (readings.Count == 0) return readings;
        readings = Ranges.Run(at, Joiner.Run(at, readings));
        for (int i = 0, bound = at.First; i < readings.Count; i++)
        {
            readings[i] = Edges.Widen(at, readings[i], bound);
            bound = readings[i].End;
        }
        return readings;
    }

    private static Reading? At(in Cursor at, int i, CalendarKind kinds)
    {
        if ((kinds & CalendarKind.The) != 0) kinds |= at.Kinds(i + 1) & ~CalendarKind.Phrase;
        else if ((kinds & (CalendarKind.Opens | CalendarKind.Article)) != 0 && (kinds & Telling) == 0 && !at.IsNear(i + 1, 5, Telling)) return null;
        if ((kinds & Beginning) == 0) return null;
        foreach (var rule in Rules) if ((rule.First & kinds) != 0 && rule.Read(at, i) is { } reading) return reading;
        return null;
    }
}
