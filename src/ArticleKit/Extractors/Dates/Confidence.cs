namespace ArticleKit.Extractors.Dates;

/// <summary>
/// How often what a rule reads is right, value and all: its share on dated news with dates marked by hand, to five hundredths.
/// A rule seen there fewer than ten times has the share of its family.
/// </summary>
internal static class Confidence
{
    public static double Of(string rule, string how) => rule switch
    {
        "date.month-day" or "date.month-year" or "date.quarter" or "date.joined" or "date.day-month" or "date.iso" or "time.iso" => 0.95,
        "date.numeric" => how is "explicit" ? 0.95 : 0.7,
        "date.weekday" or "date.month" or "date.step-month" or "date.day-word" or "date.year" or "duration.hyphen" or "duration.first" or "set.every" => 0.9,
        "date.step-season" or "time.part-step" => 0.85,
        "duration.amount" or "duration.step" => 0.8,
        "date.step" or "reference.phrase" or "date.decade" => 0.7,
        "date.year-ago" or "date.year-end" or "reference.word" or "duration.bare" => 0.6,
        "date.definite" or "reference.units" or "set.rate" => 0.5,
        "set.word" => 0.55,
        _ when rule.StartsWith("time.", StringComparison.Ordinal) => 0.75,
        _ => how is "explicit" ? 0.9 : 0.75,
    };
}
