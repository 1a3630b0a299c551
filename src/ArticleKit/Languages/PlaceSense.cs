namespace ArticleKit.Languages;

/// <summary>What kind of word names a place.</summary>
internal enum NameForm : byte
{
    Name,
    Alias,

    /// <summary>Ga., N.S.W., UK: only as written, capitals and stops count.</summary>
    Abbreviation,

    /// <summary>Pakistani, Kurdish.</summary>
    Adjective,

    /// <summary>Pakistani, Kurd, Scotsman: the people.</summary>
    Demonym,
}

/// <summary>
/// One place a name may mean. <see cref="Number"/> names it within the gazetteer: from 0 a row of the blob, below 0 one of the hand-made tables.
/// </summary>
internal readonly record struct PlaceSense(int Number, PlaceKind Kind, CountryCode Country, int Admin1, double Lat, double Lon, double Population,
    NameForm Form, NameTraits Traits)
{
    public bool IsAlternate => (Traits & NameTraits.Alternate) != 0;

    public bool IsPeople => Form is NameForm.Adjective or NameForm.Demonym;
}
