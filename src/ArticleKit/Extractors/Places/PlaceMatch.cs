using ArticleKit.Languages;
using ArticleKit.Model;

namespace ArticleKit.Extractors.Places;

/// <summary>A name in the text that may be a place: tokens [First, End), what it may mean, and what the stages make of it.</summary>
internal sealed class PlaceMatch(int first, int end, PlaceSense[] senses, string rule)
{
    /// <summary>The name as found.</summary>
    public int First { get; set; } = first;
    public int End { get; set; } = end;

    /// <summary>What the name may mean; filters leave out what it cannot.</summary>
    public PlaceSense[] Senses { get; set; } = senses;
    public string Rule { get; set; } = rule;

    /// <summary>The name's key; 0 where the gazetteer does not know it.</summary>
    public ulong Key { get; set; }

    /// <summary>Matches of one name share a number, and as a rule a sense.</summary>
    public int Group { get; set; }

    /// <summary>What speaks for and against it, a bit for each <see cref="PlaceCue"/>.</summary>
    public ulong Cues { get; set; }

    /// <summary>The match right after it that says where it lies: Paris, Texas.</summary>
    public PlaceMatch? Container { get; set; }

    /// <summary>The place before it whose whereabouts it says.</summary>
    public PlaceMatch? Inner { get; set; }

    /// <summary>What it lies in by the possessive before it, where no list has it there.</summary>
    public PlaceMatch? Owner { get; set; }

    /// <summary>The country that its sentence has named last.</summary>
    public CountryCode Land { get; set; }

    /// <summary>The name before or after it in a list.</summary>
    public PlaceMatch? Peer { get; set; }

    /// <summary>The names joined in a list that has "and" or "or" in it, its own among them: not Denver, Colo.</summary>
    public PlaceMatch[] List { get; set; } = [];

    /// <summary>The institution named after it is one that the towns of a country have: Athens Police Department, Kingston Crown Court.</summary>
    public int Institution { get; set; }

    /// <summary>The text calls it a state or province.</summary>
    public bool IsDivision { get; set; }

    /// <summary>And right behind it, an American one: Washington state, which is no mention of the town.</summary>
    public bool IsState { get; set; }

    /// <summary>The text calls it a county, alone or in a list: Fulton, DeKalb and Cobb counties.</summary>
    public bool IsCounty { get; set; }

    /// <summary>The text calls it a region, and it is one of a town's name: it is no mention of the town.</summary>
    public bool IsRegion { get; set; }

    /// <summary>It stands behind a house's number and a street.</summary>
    public bool IsAddressed { get; set; }

    /// <summary>And the street is written as American papers do: 2517 Harbour St., Lebanon.</summary>
    public bool IsAmericanAddress { get; set; }

    /// <summary>Part of the name of a body, team or paper.</summary>
    public bool InBody { get; set; }

    /// <summary>In the name of a well-known body.</summary>
    public bool InKnown { get; set; }

    /// <summary>The country of that body, if the list knows.</summary>
    public CountryCode Nation { get; set; }

    /// <summary>A club called like the place: it says where the story plays, and is no place of it.</summary>
    public bool IsTeam { get; set; }

    /// <summary>In the name of a body that means no place by it: of a country that has no such place, or a common word of its own.</summary>
    public bool IsForeign { get; set; }

    /// <summary>What its sense is, once resolved.</summary>
    public PlaceSense? Chosen { get; set; }
    public PlaceSense? RunnerUp { get; set; }
    public double Confidence { get; set; }

    /// <summary>How surely it lies in the country of the sense: seven Greenvilles are all American.</summary>
    public double CountryOdds { get; set; }
    public PlaceUse Use { get; set; }

    /// <summary>The state that is meant where the word names its capital or seat.</summary>
    public CountryCode Actor { get; set; }

    /// <summary>A kind that the text itself gives: Memphis Street.</summary>
    public PlaceKind Shaped { get; set; }

    public bool IsPeople => Senses.Length > 0 && Senses[0].IsPeople;

    public bool Has(PlaceKind kind)
    {
        foreach (var sense in Senses) if (sense.Kind == kind) return true;
        return false;
    }
}
