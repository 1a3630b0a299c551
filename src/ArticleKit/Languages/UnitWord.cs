namespace ArticleKit.Languages;

/// <summary>What a word tells of the unit of a number near it; the head of unit-words.tsv says what each class is.</summary>
[Flags]
internal enum UnitWord : ulong
{
    None = 0,
    Apart = 1,
    Celsius = 1 << 1,
    Cubic = 1 << 2,
    Decimal = 1 << 3,
    Degree = 1 << 4,
    DollarBefore = 1 << 5,
    DollarBehind = 1 << 6,
    Fahrenheit = 1 << 7,
    Homograph = 1 << 8,
    Initial = 1 << 9,
    MetreAfter = 1 << 10,
    MetreBefore = 1 << 11,
    MillionAfter = 1 << 12,
    MillionNever = 1 << 13,
    SmallCode = 1 << 14,
    Square = 1 << 15,
    Weighing = 1 << 16,
}
