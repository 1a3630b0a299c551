namespace ArticleKit.Languages;

/// <summary>What a word can be in a time expression; a word may be several (May, second, fall).</summary>
[Flags]
internal enum CalendarKind : ulong
{
    None = 0,
    Month = 1 << 0,
    MonthShort = 1 << 1,
    Weekday = 1 << 2,
    WeekdayShort = 1 << 3,
    Weekdays = 1 << 4,
    Unit = 1 << 5,
    Units = 1 << 6,
    UnitShort = 1 << 7,
    Part = 1 << 8,
    Parts = 1 << 9,
    Season = 1 << 10,
    Seasons = 1 << 11,
    Day = 1 << 12,
    Step = 1 << 13,
    Edge = 1 << 14,
    Set = 1 << 15,
    Reference = 1 << 16,
    The = 1 << 17,
    About = 1 << 18,
    Zone = 1 << 19,
    Meridiem = 1 << 20,
    OClock = 1 << 21,
    Clock = 1 << 22,
    Shift = 1 << 23,
    Decade = 1 << 24,

    /// <summary>Starts a phrase of the calendar.</summary>
    Phrase = 1 << 25,

    /// <summary>A small word that can open a time expression where a calendar word is near: every, per, fiscal.</summary>
    Opens = 1 << 26,

    /// <summary>Stands between "the" and a unit: the full year, the comparable quarter.</summary>
    Definite = 1 << 27,

    /// <summary>A number in words, an ordinal, or a vague one: five, third, several.</summary>
    Counts = 1 << 28,

    /// <summary>a, an.</summary>
    Article = 1 << 29,

    /// <summary>Digits; no word of the table is that.</summary>
    Digits = 1 << 30,

    /// <summary>A mark before digits: '80s; no word of the table is that.</summary>
    Mark = 1UL << 31,

    /// <summary>Stands second in a phrase of the calendar.</summary>
    PhraseSecond = 1UL << 32,

    /// <summary>Is a phrase of the calendar by itself.</summary>
    PhraseAlone = 1UL << 33,

    /// <summary>Four digits, which may be a year; no word of the table is that.</summary>
    FourDigits = 1UL << 34,

    /// <summary>Digits that the next token touches: 3rd, 2Q, 9:30; no word of the table is that.</summary>
    TouchedDigits = 1UL << 35,

    /// <summary>Is an ordinal or begins one: third, twenty.</summary>
    Ordinal = 1UL << 36,
}

/// <summary>The units of the calendar and the clock, smallest first.</summary>
internal enum TimeUnit : byte { None, Second, Minute, Hour, Day, Night, Weekend, Week, Fortnight, Month, Quarter, Half, Season, Year, Decade, Century,
Millennium }

/// <summary>A word's readings in the calendar; each field counts only where its kind is set.</summary>
internal struct CalendarWord
{
    public CalendarKind Kinds;
    public byte Month;
    public byte Weekday;
    public TimeUnit Unit;
    public sbyte Day;
    public sbyte Step;
    public sbyte Shift;
    public short Decade;
    public string? Part;
    public string? Season;
    public string? Edge;

    /// <summary>The TIMEX3 value of a set or reference word, the offset of a zone, the hour of noon, the half day of a.m. and p.m.</summary>
    public string? Value;

    public readonly bool Is(CalendarKind kind) => (Kinds & kind) != 0;
}
