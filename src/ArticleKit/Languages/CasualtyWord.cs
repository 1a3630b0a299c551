namespace ArticleKit.Languages;

/// <summary>What a word tells of those a number counts and what befell them; the head of casualty-words.tsv says what each class is.</summary>
[Flags]
internal enum CasualtyWord : ulong
{
    None = 0,
    Aboard = 1,
    Board = 1 << 1,
    Charging = 1 << 2,
    Dead = 1 << 3,
    Death = 1 << 4,
    Held = 1 << 5,
    LayOff = 1 << 6,
    Life = 1 << 7,
    Loss = 1 << 8,
    Lost = 1 << 9,
    Missing = 1 << 10,
    Official = 1 << 11,
    Reflexive = 1 << 12,
    Toll = 1 << 13,
    Swept = 1 << 14,
    Away = 1 << 15,
}
