namespace ArticleKit.Languages;

/// <summary>What a word does in or beside a name.</summary>
[Flags]
internal enum NameWord : ulong
{
    None = 0,

    /// <summary>Before a title, the name of no body: Deputy, Prime, Majority.</summary>
    Rank = 1,

    /// <summary>Opens a role in front of its body: former defense ministry official.</summary>
    Modifier = 1 << 1,

    /// <summary>How somebody holds an office: acting, outgoing, ousted.</summary>
    Tenure = 1 << 2,

    /// <summary>Before "minister" it names no ministry: prime, state.</summary>
    Portfolioless = 1 << 3,

    /// <summary>Small inside a name: van der Pas, bin Salman.</summary>
    Particle = 1 << 4,

    /// <summary>Behind a name: Jr., III.</summary>
    Generation = 1 << 5,

    /// <summary>With one name part of it: Prince Charles, Pope Leo.</summary>
    Regnal = 1 << 6,

    /// <summary>An honorific behind "the": the Rev. Amos Hale.</summary>
    Articled = 1 << 7,

    /// <summary>The head of a body that is one of a kind: the ministry, the army.</summary>
    Institution = 1 << 8,

    /// <summary>Which of a country's: the foreign ministry, the supreme court.</summary>
    Branch = 1 << 9,

    /// <summary>Tells nothing of which body: a new, another, the local.</summary>
    Vague = 1 << 10,

    /// <summary>Makes a group one with arms: rebel, jihadist.</summary>
    Armed = 1 << 11,

    /// <summary>In the office of one who speaks for a country: foreign ministry spokeswoman.</summary>
    State = 1 << 12,

    /// <summary>A title behind another: Det Con, Det Ch Supt.</summary>
    Trailing = 1 << 13,

    /// <summary>Also the head of a body that many countries have: the Foreign Office, the Coast Guard.</summary>
    Shared = 1 << 14,

    /// <summary>What one is of something, no office: a member, a native, a critic.</summary>
    Loose = 1 << 15,

    /// <summary>Behind the title it belongs to: Ambassador Extraordinary, President-elect.</summary>
    Postpositive = 1 << 16,

    /// <summary>What an office is for, not whose it is: press secretary, media adviser.</summary>
    Duty = 1 << 17,

    /// <summary>Of a party, no last name: a Florida Republican.</summary>
    Partisan = 1 << 18,

    /// <summary>A state's office, but of news behind that word: news agency.</summary>
    Bureau = 1 << 19,

    /// <summary>Ends bodies' names and is a last name too: David Banks, John Cross.</summary>
    Surname = 1 << 20,

    /// <summary>Says what a firm is in law and is left out when it is named again: Inc., Corp., PLC.</summary>
    LegalForm = 1 << 21,

    /// <summary>Makes a force one without arms: the labour force.</summary>
    Civilian = 1 << 22,

    /// <summary>An office in a firm or body whose name stands before it: Acme CEO, Acme spokeswoman.</summary>
    Post = 1 << 23,

    /// <summary>Alone before an office what it is for, no body: Managing Director, Agriculture Secretary.</summary>
    Field = 1 << 24,

    /// <summary>What one is to somebody, in no body: mother, successor, rival.</summary>
    Kin = 1 << 25,

    /// <summary>Behind a country's name it says what one knows about, not whose one is: Iran expert, China analyst.</summary>
    Topic = 1 << 26,

    /// <summary>What one is to the person named before, no body: Brandt aide, Brandt confidant.</summary>
    Attendant = 1 << 27,

    /// <summary>Of an office no longer held: former, retired.</summary>
    Past = 1 << 28,

    /// <summary>A last name far more than the end of another name, behind a first name that is a place too: Chad Smith, Austin Butler.</summary>
    Family = 1 << 29,

    /// <summary>With a first name alone it means one who was named in full: Sir, Dame, Datuk.</summary>
    Knightly = 1 << 30,

    /// <summary>Behind "who", somebody's doing with the body that is his: leads, chairs.</summary>
    Leading = 1UL << 31,

    /// <summary>In the possessive part of an office: State's Attorney, Commonwealth's Attorney.</summary>
    Prosecuting = 1UL << 32,

    /// <summary>Ends a body's name that stands behind each country's: Kenya Red Cross.</summary>
    National = 1UL << 33,

    /// <summary>Several relations of somebody, whose first names follow: sons, children.</summary>
    Offspring = 1UL << 34,

    /// <summary>Before "Unit" it makes a body: Collision Investigation Unit, Financial Intelligence Unit.</summary>
    Policing = 1UL << 35,

    /// <summary>What a ministry is for in two words, the first of which says which: external affairs, natural resources.</summary>
    Affairs = 1UL << 36,

    /// <summary>Joined by a hyphen to an office no longer held: ex-minister.</summary>
    PastPrefix = 1UL << 37,

    /// <summary>Who plays there before a name, no body: Harbour Eagles center Jason Lund.</summary>
    Center = 1UL << 38,

    /// <summary>Behind a name the agency of whoever took the picture: Ann Lund AP.</summary>
    Wire = 1UL << 39,

    /// <summary>A preposition before a place: in, near, outside.</summary>
    Locating = 1UL << 40,

    /// <summary>An office that the states of a federation have and its capital has not: Governor, Lt..</summary>
    StateOffice = 1UL << 41,

    /// <summary>Before a school: attended Lincoln.</summary>
    Attending = 1UL << 42,

    /// <summary>An office behind a name, weak elsewhere: Ann Lee, chair of the panel.</summary>
    Chairing = 1UL << 43,

    /// <summary>Before an office no longer held or then held: then Sen..</summary>
    Once = 1UL << 44,

    /// <summary>What one is to whom one is married to.</summary>
    Spouse = 1UL << 45,

    /// <summary>Makes another office of the one it stands before: deputy, vice, shadow.</summary>
    Second = 1UL << 46,

    /// <summary>In a body's name it says that the body is no business: commission, union, party.</summary>
    Civic = 1UL << 47,

    /// <summary>Two letters or three that begin the name of a club, a ship or a firm, and are no person's initials: AC Milan, MV Norden.</summary>
    Prefix = 1UL << 48,

    /// <summary>The letters of a detective's rank, a title before a whole name or a last name of before: DC Tom Ball, not DC Comics.</summary>
    Detective = 1UL << 49,

    /// <summary>What is called after somebody's whole name: Taylor Swift Day.</summary>
    Eponym = 1UL << 50,

    /// <summary>A ship's kind, before its name: the ferry Dona Estrella.</summary>
    Ship = 1UL << 51,

    /// <summary>A storm's kind, before its name: Hurricane Ida, Storm Nils.</summary>
    Tempest = 1UL << 52,

    /// <summary>A member of parliament, whose place before the word is no body: Maine Senator.</summary>
    Member = 1UL << 53,

    /// <summary>Behind a country's name it makes a part of another of it: Niger State.</summary>
    Province = 1UL << 54,

    /// <summary>A direction, which may be a first name: West.</summary>
    Compass = 1UL << 55,

    /// <summary>Behind what it carries a ship, else a firm: bulk carrier, low-cost carrier.</summary>
    Carrier = 1UL << 56,

    /// <summary>What a ship carries: bulk, cattle, gas.</summary>
    Cargo = 1UL << 57,

    /// <summary>Who lives or comes from where the place behind "of" is: a resident of Lund.</summary>
    Inhabitant = 1UL << 58,

    /// <summary>A last name that so many have that any word before it is a first name: Singh, Khan.</summary>
    Common = 1UL << 59,

    /// <summary>What a firm is as often as a person: rival, sponsor, contractor.</summary>
    Corporate = 1UL << 60,

    /// <summary>What one is in no body; the place before it only tells where: Lagos trader.</summary>
    Private = 1UL << 61,

    /// <summary>What one has of a firm that is named behind "in": shares in Norvik.</summary>
    Holding = 1UL << 62,

    /// <summary>Who plays, acts or writes, known by his country: the Belgian midfielder.</summary>
    Player = 1UL << 63,
}
