namespace ArticleKit.Languages;

/// <summary>What a word does around quotes, as quote-words.tsv lists it.</summary>
[Flags]
internal enum QuoteWord : byte
{
    None = 0,

    /// <summary>A day or a part of one: night, week.</summary>
    Time = 1,

    /// <summary>Stands for no speaker: that, nothing, there.</summary>
    Thing = 2,

    /// <summary>Gives a thing its name: a film called "…", a chapter entitled "…".</summary>
    Naming = 4,

    /// <summary>A day or month by its name: Monday, May.</summary>
    Calendar = 8,
}
