namespace ArticleKit.Languages;

/// <summary>What a word does around quotes, as quote-words.tsv lists it.</summary>
[Flags]
internal enum QuoteWord : ulong
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

    /// <summary>Stands for a man: he, his.</summary>
    He = 1 << 4,

    /// <summary>Stands for a woman: she, her.</summary>
    She = 1 << 5,

    /// <summary>Stands for a body or a thing: it, its.</summary>
    It = 1 << 6,

    /// <summary>Stands for several: they, their.</summary>
    They = 1 << 7,

    /// <summary>The speakers speak of themselves: we, our.</summary>
    We = 1 << 8,

    /// <summary>a, an, the.</summary>
    Article = 1 << 9,

    /// <summary>Opens a description of the name before it: a doctor, their leader, another member.</summary>
    Describing = 1 << 10,

    /// <summary>Says what its subject is or becomes: was, became.</summary>
    Copula = 1 << 11,

    /// <summary>A word whose first letters an apostrophe stands for: 'til, 'em.</summary>
    Clipped = 1 << 12,

    /// <summary>A preposition before where or when something was said: in a statement, on Monday.</summary>
    Setting = 1 << 13,

    /// <summary>A preposition that joins a speaker with his body or place: of the union, from Porto.</summary>
    Belonging = 1 << 14,

    /// <summary>A preposition between a text and whoever let it out: by the ministry.</summary>
    Relaying = 1 << 15,

    /// <summary>Names what is spoken of before a colon: On the harbour: "…"</summary>
    Topic = 1 << 16,

    /// <summary>A preposition that may open a clause: after he left.</summary>
    Clausal = 1 << 17,

    /// <summary>Opens a rival's words: while Costa said.</summary>
    Contrast = 1 << 18,

    /// <summary>Opens a question told: if, whether.</summary>
    Whether = 1 << 19,

    /// <summary>What the shielded ask not to be: named, identified, quoted.</summary>
    Hidden = 1 << 20,

    /// <summary>What the shielded are not: authorised, allowed.</summary>
    Permitted = 1 << 21,

    /// <summary>What the shielded may not do: speak, comment.</summary>
    Speaking = 1 << 22,

    /// <summary>Denies or refuses: not, declined.</summary>
    Refusing = 1 << 23,

    /// <summary>Nobody with a name: source, insider.</summary>
    Source = 1 << 24,

    /// <summary>Opens the reason why somebody is shielded: because, citing.</summary>
    Ground = 1 << 25,

    /// <summary>A sentence's first word that stands for whoever the sentence before quotes: he, the (official), both.</summary>
    Backward = 1 << 26,

    /// <summary>Stands for a business named before: company, carmaker.</summary>
    Business = 1 << 27,

    /// <summary>Shows somebody who speaks: a film shows Costa shouting.</summary>
    Perceiving = 1 << 28,

    /// <summary>Opens a clause of whoever agrees: as Costa notes, the tax is late.</summary>
    As = 1 << 29,

    /// <summary>a, an.</summary>
    A = 1 << 30,

    /// <summary>A preposition before a number that is not sure: about half, at least six.</summary>
    Rough = 1UL << 31,

    /// <summary>Names who did it: reported by the union.</summary>
    Agent = 1UL << 32,

    /// <summary>Names whom a text comes from: a letter from Costa.</summary>
    Origin = 1UL << 33,

    /// <summary>Opens a participle clause with a subject of its own: with pilots saying.</summary>
    Absolute = 1UL << 34,

    /// <summary>Opens such a clause and nothing else: with pilots saying.</summary>
    Alongside = 1UL << 35,

    /// <summary>Joins what is spoken of: accused the port of, because of.</summary>
    Owning = 1UL << 36,

    /// <summary>Opens a clause or stands for the noun before it: said that, a plan that failed.</summary>
    That = 1UL << 37,

    /// <summary>Stands for the noun before it: who left, whose ferry.</summary>
    Relative = 1UL << 38,

    /// <summary>Stands where the subject would: there is.</summary>
    There = 1UL << 39,

    /// <summary>Adds when or where it was: endorsed Costa when he left.</summary>
    Occasion = 1UL << 40,

    /// <summary>Points at somebody known: the keeper.</summary>
    Definite = 1UL << 41,

    /// <summary>Behind a place, says where a body or person is: San Jose-based.</summary>
    Seated = 1UL << 42,

    /// <summary>Closes an age that stands for a person: the 22 year old.</summary>
    Aged = 1UL << 43,

    /// <summary>Stands inside such an age: the 22 year old.</summary>
    Year = 1UL << 44,

    /// <summary>The verb of what the shielded ask: not to be named.</summary>
    Be = 1UL << 45,

    /// <summary>Says that somebody is shielded: on condition of anonymity.</summary>
    Unnamed = 1UL << 46,

    /// <summary>Opens a reason that "of" may follow: because, because of.</summary>
    Cause = 1UL << 47,

    /// <summary>Stands between a photographer and his agency: Ann Lee via Harbour Images.</summary>
    Credit = 1UL << 48,

    /// <summary>Joins what stands against what came before.</summary>
    But = 1UL << 49,

    /// <summary>Begins two words for either side: each other, one another.</summary>
    Each = 1UL << 50,

    /// <summary>Ends two words for either side: each other, one another.</summary>
    Other = 1UL << 51,

    /// <summary>Of what is spoken or accused: spoke about the ferry.</summary>
    TakesOf = 1UL << 52,

    /// <summary>For what is asked: called for a ban.</summary>
    TakesFor = 1UL << 53,

    /// <summary>On what is spoken: insisted on a vote.</summary>
    TakesOn = 1UL << 54,

    /// <summary>To what is admitted: confessed to it.</summary>
    TakesTo = 1UL << 55,

    /// <summary>With what is agreed: took issue with the ban.</summary>
    TakesWith = 1UL << 56,

    /// <summary>Joins a number with what it is more or less than: more than two pilots.</summary>
    Than = 1UL << 57,

    /// <summary>Counts what people think: in a poll, half of them want a ferry.</summary>
    Poll = 1UL << 58,

    /// <summary>Gives somebody else's words: quoted her as saying.</summary>
    Quoting = 1UL << 59,

    /// <summary>Somebody made it and it has a title: the song "…", her book, "…".</summary>
    Work = 1UL << 60,

    /// <summary>Says that the shielded know what they tell: familiar with the talks, briefed on them.</summary>
    Informed = 1UL << 61,

    /// <summary>Opens or is a subject that says nothing of its own: no (pilot), nobody, you.</summary>
    Nobody = 1UL << 62,

    /// <summary>Before somebody who is nobody in particular: any, every, each.</summary>
    Whoever = 1UL << 63,
}
