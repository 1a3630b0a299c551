namespace ArticleKit.Languages;

/// <summary>What a word does in or beside the name of a body; the head of body-words.tsv says what each class is.</summary>
[Flags]
internal enum BodyWord : ulong
{
    None = 0,
    Venue = 1,
    Court = 1 << 1,
    Bank = 1 << 2,
    Landscape = 1 << 3,
    Uniformed = 1 << 4,
    Saint = 1 << 5,
    Parks = 1 << 6,
    Recreation = 1 << 7,
    Municipal = 1 << 8,
    Unit = 1 << 9,
    Contested = 1 << 10,
    Composed = 1 << 11,
    Membership = 1 << 12,
    School = 1 << 13,
    Grade = 1 << 14,
    Concern = 1 << 15,
    ShortSaint = 1 << 16,
    Line = 1 << 17,
    Shire = 1 << 18,
    Station = 1 << 19,
    Broadcast = 1 << 20,
    Paired = 1 << 21,
    Pair = 1 << 22,
    Catchment = 1 << 23,
    Assembly = 1 << 24,
    Disaster = 1 << 25,
    TownOffice = 1 << 26,
    Guard = 1 << 27,
    Guarded = 1 << 28,
    And = 1 << 29,
}
