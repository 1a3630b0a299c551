namespace ArticleKit.Languages;

/// <summary>What a word says in a report of a match; the head of match-words.tsv says what each class is.</summary>
[Flags]
internal enum MatchWord : ulong
{
    None = 0,
    Game = 1,
    Contest = 1 << 1,
    Squad = 1 << 2,
    Plays = 1 << 3,
    Beats = 1 << 4,
    Loses = 1 << 5,
    Draws = 1 << 6,
    Beaten = 1 << 7,
    Joins = 1 << 8,
    OfPlace = 1 << 9,

    /// <summary>Where on the pitch somebody plays: left fielder, right back.</summary>
    Side = 1 << 10,

    /// <summary>What somebody plays on one side: fielder, back, tackle.</summary>
    Sided = 1 << 11,
}
