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
