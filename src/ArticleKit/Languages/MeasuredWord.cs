namespace ArticleKit.Languages;

/// <summary>What a word tells of what a number near it measures or counts; the head of measured-words.tsv says what each class is.</summary>
[Flags]
internal enum MeasuredWord : ulong
{
    None = 0,
    AgeHolder = 1,
    Block = 1 << 1,
    Closing = 1 << 2,
    Finding = 1 << 3,
    Forecasting = 1 << 4,
    Occasion = 1 << 5,
    Pricing = 1 << 6,
    Sum = 1 << 7,
}
