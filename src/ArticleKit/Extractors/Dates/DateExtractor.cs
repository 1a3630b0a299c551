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
    private static readonly DateRule[] Rules =
    [
        NumericDate.Read,
        Clock.Read,
        MonthDay.Read,
        DayMonth.Read,
        Holiday.Read,
        NthWeekday.Read,
        DayWord.Read,
        StepNamed.Read,
        StepUnit.Read,
        PartOfDay.Read,
        Weekday.Read,
        Quarter.Read,
        DefiniteUnit.Read,
        Decade.Read,
        Years.Read,
        Season.Read,
        Sets.Read,
        Duration.Read,
        References.Read,
        Years.Beside,
    ];

    public string Name => "dates";

    public Findings Extract(Analysis analysis, Lexicon lexicon, Findings found)
    {
        DateOnly? story = DateOnly.TryParseExact(found.Published, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
        var writer = new DateWriter(analysis, story);
        var blocks = analysis.Story.Blocks;
        for (int b = 0; b < blocks.Count; b++)
        {
            if (blocks[b].Kind is BlockKind.Furniture) continue;
            var (first, end) = analysis.BlockTokens(b);
            foreach (var reading in Read(new Cursor(analysis, lexicon, first, end))) writer.Add(reading, blocks[b]);
        }
        return found with { Dates = writer.Dates, Warnings = [.. found.Warnings, .. writer.Warnings] };
    }

    /// <summary>The readings of a block: scanned, joined, widened.</summary>
    private static List<Reading> Read(in Cursor at)
    {
        var readings = new List<Reading>();
        for (int i = at.First; i < at.End;)
        {
            var reading = Begins(at, i) ? At(at, i) : null;
            if (reading is not null) readings.Add(reading);
            i = reading?.End ?? i + (at.Phrase(i, "name")?.Words.Length ?? 1);
        }
        readings = Ranges.Run(at, Joiner.Run(at, readings));
        for (int i = 0, bound = at.First; i < readings.Count; i++)
        {
            readings[i] = Edges.Widen(at, readings[i], bound);
            bound = readings[i].End;
        }
        return readings;
    }

    private static Reading? At(in Cursor at, int i)
    {
        if (at.Phrase(i, "name") is not null) return null;
        foreach (var rule in Rules) if (rule(at, i) is { } reading) return reading;
        return null;
    }

    /// <summary>Cheap: most words begin no time expression, and a determiner only where a calendar word is near.</summary>
    private static bool Begins(in Cursor at, int i)
    {
        var token = at.Token(i);
        if (token.Kind == TokenKind.Number || token.Kind == TokenKind.Mark && at.Token(i + 1).Kind == TokenKind.Number) return true;
        if (!token.IsWord) return false;
        var kinds = at.Word(i).Kinds & ~CalendarKind.About;
        if (kinds is not (CalendarKind.None or CalendarKind.Opens) || at.Counts(i)) return true;
        if (kinds is CalendarKind.None) return false;
        for (int near = i + 1; near < i + 6 && at.Has(near); near++)
            if (at.Token(near).Kind == TokenKind.Number || (at.Word(near).Kinds & ~(CalendarKind.About | CalendarKind.Opens)) != 0 || at.Counts(near) || at.Is(near, "period")) return true;
        return false;
    }
}
