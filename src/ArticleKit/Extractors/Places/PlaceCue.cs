namespace ArticleKit.Extractors.Places;

/// <summary>What speaks for or against a name being a place where it stands: one bit each, weighed by <see cref="PlaceEvidence"/>.</summary>
internal enum PlaceCue
{
    // the name itself
    Table, People, Admin1, Admin2, ShortCounty, Capital, Million, HundredThousand, FifteenThousand, Small, Alternate, Alias, ManyWords,
    CommonLarge, CommonSmall, GivenLarge, GivenSmall, SurnameLarge, SurnameSmall, ShortCapitals, ClassWord, OtherWord, KnownBody, KnownPerson, LongerName,

    // what stands before it
    StartsSentence, StartsSentenceCommon, In, Compass, Of, OfAfterComma, HyphenBefore, PartyBefore, TitleBefore, ClassBefore, CapitalBefore,
    CapitalBeforeTable, CommaBefore, BracketBefore, The, Article, Ampersand,

    // what stands after it
    Contained, Contains, Based, PersonAfter, SaidAfter, ClassAfter, GivenAfter, CapitalAfter, StrangeAfter, CapitalAfterTable, NounAfter, Civic,
    PossessiveAfter, Counties, InBody, Dateline, Score, Versus,

    // the rest of the story
    PersonHere, PersonElsewhere, CompanyHere, PlaceElsewhere,
}
