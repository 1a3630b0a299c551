namespace ArticleKit.Languages;

/// <summary>What sort of place a word names that ends or opens the name of one; the head of feature-words.tsv says what each class is.</summary>
[Flags]
internal enum FeatureWord : ulong
{
    None = 0,
    Watercourse = 1,
    StillWater = 1 << 1,
    Island = 1 << 2,
    Mountain = 1 << 3,
    Bay = 1 << 4,
    Sea = 1 << 5,
    Strait = 1 << 6,
    Park = 1 << 7,
    Desert = 1 << 8,
    Headland = 1 << 9,
    Lowland = 1 << 10,
    Landmark = 1 << 11,
    VerbToo = 1 << 12,
    Airport = 1 << 13,
    Works = 1 << 14,
    Township = 1 << 15,
    River = 1 << 16,
    Settlement = 1 << 17,
    Quarter = 1 << 18,
    Division = 1 << 19,
    Province = 1 << 20,
    Hamlet = 1 << 21,
    Suburb = 1 << 22,
    Stream = 1 << 23,
    Isle = 1 << 24,
    Land = 1 << 25,
    Cape = 1 << 26,
    Peak = 1 << 27,
    Large = 1 << 28,
    Isles = 1 << 29,
}
