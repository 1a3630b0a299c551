namespace ArticleKit.Languages;

/// <summary>What a word tells about a number near it; en/figure-cues.tsv says what each means.</summary>
[Flags]
internal enum FigureCue
{
    None = 0,
    Money = 1,
    Per = 1 << 1,
    Counted = 1 << 2,
    Street = 1 << 3,
    Label = 1 << 4,
    WeakLabel = 1 << 5,
    Contest = 1 << 6,
    Scoreline = 1 << 7,
    Collective = 1 << 8,
    Compare = 1 << 9,
    Idle = 1 << 10,
    Size = 1 << 12,
    Harm = 1 << 13,
    Passive = 1 << 14,
    Person = 1 << 15,
    Move = 1 << 16,
}
