namespace ArticleKit.Languages;

/// <summary>What a word tells of what a number near it measures or counts; the head of measured-words.tsv says what each class is.</summary>
[Flags]
internal enum MeasuredWord : ulong
{
    None = 0,
    AgeHolder = 1,
    Block = 1 << 1,
    Bowled = 1 << 2,
    Bowling = 1 << 3,
    Closing = 1 << 4,
    Cricket = 1 << 5,
    Difference = 1 << 6,
    Estimate = 1 << 7,
    Finding = 1 << 8,
    Forecasting = 1 << 9,
    Occasion = 1 << 10,
    Occurrence = 1 << 11,
    Pricing = 1 << 12,
    Sized = 1 << 13,
    Sum = 1 << 14,
    Tax = 1 << 15,
    Youth = 1 << 16,
    Paying = 1 << 17,
    Measuring = 1 << 18,
    Basis = 1 << 19,
    Economy = 1 << 20,
    Leaping = 1 << 21,
    Fixture = 1 << 22,
    Asking = 1 << 23,
    Wanting = 1 << 24,
    Scoring = 1 << 25,
    GoalAfter = 1 << 26,
    Bringing = 1 << 27,
    Shooting = 1 << 28,
    Summing = 1 << 29,
}
