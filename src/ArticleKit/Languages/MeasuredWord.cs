namespace ArticleKit.Languages;

/// <summary>What a word tells of what a number near it measures or counts; the head of measured-words.tsv says what each class is.</summary>
[Flags]
internal enum MeasuredWord : ulong
{
    None = 0,
    AgeHolder = 1,
    Block = 1 << 1,
    Closing = 1 << 2,
    Difference = 1 << 3,
    Finding = 1 << 4,
    Forecasting = 1 << 5,
    Occasion = 1 << 6,
    Occurrence = 1 << 7,
    Pricing = 1 << 8,
    Sum = 1 << 9,
    Youth = 1 << 10,
    Cricket = 1 << 11,
    Bowled = 1 << 12,
    Bowling = 1 << 13,
    Analysis = 1 << 14,
}
