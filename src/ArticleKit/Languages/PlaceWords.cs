namespace ArticleKit.Languages;

/// <summary>What a word beside a place name says about it.</summary>
[Flags]
internal enum PlaceWord : ulong
{
    None = 0,

    /// <summary>Something happens there: in, near, from.</summary>
    In = 1,

    /// <summary>Somebody does it: by, with, against.</summary>
    By = 1 << 1,
    Of = 1 << 2,

    /// <summary>A person follows: President, Mr.</summary>
    Title = 1 << 3,
    County = 1 << 4,
    Street = 1 << 5,

    /// <summary>A building or works.</summary>
    Facility = 1 << 6,

    /// <summary>An institution, company, team or paper.</summary>
    Body = 1 << 7,

    /// <summary>Part of a state, written small: government, police.</summary>
    Acting = 1 << 8,

    /// <summary>What a capital has when the word means its government: envoy, claim.</summary>
    Official = 1 << 9,
    Admin = 1 << 10,

    /// <summary>River, island, valley.</summary>
    Feature = 1 << 11,

    /// <summary>The same before its name: Lake, Mount.</summary>
    FeatureBefore = 1 << 12,
    Compass = 1 << 13,
    Determiner = 1 << 14,

    /// <summary>A small word that no noun phrase goes on with: on, that, was.</summary>
    Function = 1 << 15,
    Month = 1 << 16,

    /// <summary>Said, told: of persons far more than of places.</summary>
    Said = 1 << 17,

    /// <summary>What states and teams do.</summary>
    Act = 1 << 18,
    PersonAfter = 1 << 19,
    Sports = 1 << 20,

    /// <summary>What is done to somebody who acts, or what he has: accuse, urge, allies.</summary>
    Toward = 1 << 21,

    /// <summary>Dollars, funds: after a country's name its money.</summary>
    Money = 1 << 22,

    /// <summary>A town's name far more than a word: charlotte, oxford.</summary>
    Town = 1 << 23,

    /// <summary>What a town has and a person has not: police, mayor, residents, and whom headlines name by it: man, woman.</summary>
    Civic = 1 << 24,

    /// <summary>A planet or a moon: Earth, Jupiter.</summary>
    Heavenly = 1 << 25,

    /// <summary>Behind the names of several rivers.</summary>
    Rivers = 1 << 26,

    /// <summary>Behind "County" of a British county: Lancashire County Council.</summary>
    Council = 1 << 27,

    /// <summary>Before "of" and the name of one.</summary>
    Village = 1 << 28,

    /// <summary>Before "of" and the names of several.</summary>
    Villages = 1 << 29,

    /// <summary>Of a body, before what sort of one: Local Municipality.</summary>
    Local = 1 << 30,

    /// <summary>A street cut short, whose stop may stand apart: Ave, Blvd.</summary>
    ShortStreet = 1UL << 31,

    /// <summary>Before a saint's name that a town or church has: St. Paul's.</summary>
    Saint = 1UL << 32,

    /// <summary>Before a people's name no people is meant: Anglo American, Pan American.</summary>
    Combining = 1UL << 33,

    /// <summary>Before a town says which it is: the capital Dili.</summary>
    Seat = 1UL << 34,

    /// <summary>Before the name that a wife had: née.</summary>
    Maiden = 1UL << 35,

    /// <summary>Between people and their names: two men named Liu and Chen.</summary>
    Naming = 1UL << 36,

    /// <summary>Before "named" somebody with a name: men, friends.</summary>
    NamedPerson = 1UL << 37,

    /// <summary>Behind "his" what a place may be to somebody: his hometown, Selby.</summary>
    Home = 1UL << 38,

    /// <summary>Joined to a place by a hyphen says that it is one: Selby-based, Tokyo-area.</summary>
    Based = 1UL << 39,

    /// <summary>Joined to a place by a hyphen: all over it.</summary>
    Wide = 1UL << 40,

    /// <summary>Before "of" and its name: the city of Leeds.</summary>
    Municipality = 1UL << 41,

    /// <summary>A small word that names in Romance languages go on with: Serra da Estrela.</summary>
    Linking = 1UL << 42,

    /// <summary>Behind several names that share it: Walton and Oconee counties.</summary>
    Divisions = 1UL << 43,

    /// <summary>Goes on a place's name to that of a building or a garden: Blenheim Palace.</summary>
    Premises = 1UL << 44,

    /// <summary>Behind the name of a town a division called after it: Kharkiv region.</summary>
    Oblast = 1UL << 45,

    /// <summary>The same behind several names: the Sumy and Kharkiv regions.</summary>
    Oblasts = 1UL << 46,

    /// <summary>Behind or before "of" a state, not the town or country of the name: Washington state.</summary>
    State = 1UL << 47,

    /// <summary>The same of other divisions.</summary>
    Province = 1UL << 48,

    /// <summary>Before "of" a district of a court: the Western District of New York.</summary>
    CourtDistrict = 1UL << 49,

    /// <summary>Behind a town's name and before an office or a body: Springfield City Council.</summary>
    City = 1UL << 50,

    /// <summary>Between a name and its verb: Iran also launched.</summary>
    Adverb = 1UL << 51,

    /// <summary>Small before a place's name, and part of it: sub-Saharan.</summary>
    Prefix = 1UL << 52,

    /// <summary>Before the name of a county of Ireland: Co Mayo.</summary>
    CountyBefore = 1UL << 53,

    /// <summary>What states do, going on: urging, weighing.</summary>
    Acts = 1UL << 54,

    /// <summary>Before "for" a place that somebody sets out for: left for Spain.</summary>
    Leaving = 1UL << 55,

    /// <summary>Before "between" two towns what leads from one to the other: flights between Leeds and Cork.</summary>
    Way = 1UL << 56,

    /// <summary>Before "of" and a place what only a place has: residents of Selby, the outskirts of Boyle.</summary>
    Dwelling = 1UL << 57,
}

/// <summary>The words of place-words.tsv as flags by word number.</summary>
internal sealed class PlaceWords
{
    private readonly WordClasses<PlaceWord> _classes;
    private readonly KeySet _notPlaces = new(), _notPlaceBeginnings = new();

    public PlaceWords(Vocabulary vocabulary, string language)
    {
        _classes = new WordClasses<PlaceWord>($"{language}/place-words.tsv", vocabulary);
        foreach (var row in LexiconReader.Read($"{language}/not-places.txt"))
        {
            _notPlaces.Add(NameKey.Of(row).Value);
            for (int i = 1; i < row.Length; i++) if (LatinFold.Of(row[i]) == LatinFold.Gap) _notPlaceBeginnings.Add(NameKey.Of(row[..i]).Value);
        }
    }

    public PlaceWord this[int word] => _classes[word];

    /// <summary>A name that sounds like a place and is none: El Nino.</summary>
    public bool IsNotPlace(NameKey key) => _notPlaces.Contains(key.Value);

    /// <summary>Such a name may start with these words.</summary>
    public bool MayBecomeNotPlace(NameKey key) => _notPlaceBeginnings.Contains(key.Value);
}
