namespace ArticleKit.Languages;

/// <summary>What a word does where the subject of a verb of saying is looked for; the head of subject-words.tsv says what each class is.</summary>
[Flags]
internal enum SubjectWord : ulong
{
    None = 0,

    /// <summary>Alone it is nobody: a, such, enough, likely, your.</summary>
    Mute = 1,

    /// <summary>Says of the subject before it that it may or can: (more) likely to say.</summary>
    Apt = 1 << 2,

    /// <summary>Between a subject and its verb it belongs to the verb: the firm still expects.</summary>
    Adverbial = 1 << 1,

    /// <summary>Before a verb it tells how often: a charge the firm says never came.</summary>
    Frequent = 1 << 3,

    /// <summary>Somebody who does so with a text has not written it: read a report warning.</summary>
    Receiving = 1 << 4,

    /// <summary>Before words in marks it tells that they are a kind of thing: such "ghost" ships.</summary>
    Kind = 1 << 5,

    /// <summary>Before a name or a number it belongs to the clause and not to who speaks: even Lee, only 7 percent.</summary>
    Focusing = 1 << 6,

    /// <summary>Before a number or a quantity it tells how near it is: almost everyone, nearly half.</summary>
    Near = 1 << 7,

    /// <summary>Ends two words that tell how near a number is: more than, at least, just over.</summary>
    Limit = 1 << 8,

    /// <summary>Begins two words that tell how near a number is: more than, at least, just over.</summary>
    Degree = 1 << 9,

    /// <summary>Stands for so many of a group, behind an article or alone: half, third, dozen, everyone.</summary>
    Quantity = 1 << 10,

    /// <summary>Of a group a part that says nothing by itself: the share of keepers saying.</summary>
    Share = 1 << 11,

    /// <summary>A thing does so too, and says nothing: the move suggests that; by its dictionary form.</summary>
    Showing = 1 << 12,

    /// <summary>Shows as a text would: the results show that.</summary>
    Evidencing = 1 << 13,

    /// <summary>In which somebody is the biggest, and whose nobody is: the world's biggest chipmaker.</summary>
    Realm = 1 << 14,

    /// <summary>Stands for a body of its kind that has just been named: the agency, the rights group.</summary>
    Body = 1 << 15,

    /// <summary>What a firm would do and the weather would not: it would recall, sell, invest.</summary>
    Trading = 1 << 16,

    /// <summary>Somebody's trade, and as often a firm's: the palm oil trader.</summary>
    Firm = 1 << 17,

    /// <summary>Behind an office what it is for: a lawyer representing Acme, an official overseeing Lund.</summary>
    Charge = 1 << 18,

    /// <summary>What somebody withholds who will not be named: whose name is being withheld.</summary>
    Identity = 1 << 19,

    /// <summary>Opens an answer: Yes, Well, Thank you.</summary>
    Replying = 1 << 20,

    /// <summary>Behind a number a share: 5 percent, 3 points.</summary>
    Percent = 1 << 21,

    /// <summary>Opens a group of which only so many are meant: a number of, most.</summary>
    Count = 1 << 22,

    /// <summary>Stands for any business, whatever it makes: the company.</summary>
    AnyFirm = 1 << 23,

    /// <summary>Behind a word for a business says more of the one just named: a carmaker that, the firm behind it.</summary>
    MoreOf = 1 << 24,

    /// <summary>What a crowd lets out, and its words follow in marks: chants of "…", a cry of "…".</summary>
    Cry = 1 << 25,

    /// <summary>Makes its object act: leading the mayor to say, prompting her to warn.</summary>
    Causing = 1 << 26,

    /// <summary>What is voted or ruled on, and rejected without a word: a bill, an appeal.</summary>
    Motion = 1 << 27,

    /// <summary>Does so to somebody without a word: dismissed the coach; by its dictionary form.</summary>
    SendingAway = 1 << 28,

    /// <summary>A blow as often as a word: slammed the lid; by its dictionary form.</summary>
    Striking = 1 << 29,

    /// <summary>What takes a blow and no words: the lid, the door, the ball.</summary>
    Struck = 1 << 30,

    /// <summary>Stands behind an article for what has been said already: the same.</summary>
    Same = 1UL << 31,

    /// <summary>Answers somebody else's words: "It was late." Lee agrees.; by its dictionary form.</summary>
    Answering = 1UL << 32,

    /// <summary>Before a cry it tells that others let it out: amid shouts of "…", over cries of "…".</summary>
    Amid = 1UL << 33,
}
