using ArticleKit.Languages;

namespace ArticleKit.Extractors.Dates.Rules;

/// <summary>the year, the quarter, the weekend, the day, year-earlier, the year-ago quarter, year-end: a unit that the story's date or the text before tells.</summary>
internal static class DefiniteUnit
{
    public static Reading? Read(in Cursor at, int i)
    {
        int start = at.Is(i, "the") ? i + 1 : i;
        int adjective = at.IsAny(start, ["full", "whole", "entire", "comparable", "current", "fiscal", "latest", "corresponding"]) ? start + 1 : start;
        if (at.Is(adjective, "year") && at.IsHyphen(adjective + 1) && at.IsAny(adjective + 2, ["ago", "earlier"]))
        {
            int end = at.IsAny(adjective + 3, ["period", "quarter"]) ? adjective + 4 : adjective + 3;
            return new Reading(i, end, new Sense { Shift = new Shift(1, TimeUnit.Year, -1, ShiftFrom.Text) }, "date.year-ago");
        }
        if (at.Is(start, "year") && (at.IsHyphen(start + 1) || at.IsPossessive(start + 1)) && at.Is(start + 2, "end")) return new Reading(i, start + 3, new Sense { Unit = TimeUnit.Year, Edge = "END" }, "date.year-end");
        if (start == i) return null;
        if (at.Is(adjective, "weekend")) return new Reading(i, adjective + 1, new Sense { Unit = TimeUnit.Weekend, Step = 0 }, "date.definite");
        if (at.Is(adjective, "quarter") && !at.Is(adjective + 1, "of")) return new Reading(i, adjective + 1, new Sense { Quarter = 0 }, "date.definite");
        if (at.Is(adjective, "period") && at.Is(start, "latest")) return new Reading(i, adjective + 1, new Sense { Quarter = 0 }, "date.definite");
        if (!at.Is(adjective, CalendarKind.Unit) || at.IsHyphen(adjective + 1)) return null;
        var unit = at.Word(adjective).Unit;
        if (unit is TimeUnit.Year && Years.Read(at, i) is { } named) return named;
        if (unit is not (TimeUnit.Year or TimeUnit.Week or TimeUnit.Month or TimeUnit.Day) || at.IsAny(adjective + 1, ["of", "when", "that", "before", "after"]) && !at.Is(i - 1, "of")) return null;
        return new Reading(i, adjective + 1, new Sense { Unit = unit, FromText = unit is TimeUnit.Day, Fiscal = at.Is(start, "fiscal") }, "date.definite");
    }
}
