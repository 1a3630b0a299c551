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
    Estimate = 1 << 4,
    Finding = 1 << 5,
    Forecasting = 1 << 6,
    Occasion = 1 << 7,
    Occurrence = 1 << 8,
    Pricing = 1 << 9,
    Sized = 1 << 10,
    Sum = 1 << 11,
    Youth = 1 << 12,
}
