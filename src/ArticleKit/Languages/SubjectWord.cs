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

    /// <summary>A thing does so too, and says nothing: the move suggests that; by its dictionary form.</summary>
    Showing = 1 << 6,

    /// <summary>Shows as a text would: the results show that.</summary>
    Evidencing = 1 << 7,

    /// <summary>In which somebody is the biggest, and whose nobody is: the world's biggest chipmaker.</summary>
    Realm = 1 << 8,

    /// <summary>Stands for a body of its kind that has just been named: the agency, the rights group.</summary>
    Body = 1 << 11,

    /// <summary>What a firm would do and the weather would not: it would recall, sell, invest.</summary>
    Trading = 1 << 10,

    /// <summary>Somebody's trade, and as often a firm's: the palm oil trader.</summary>
    Firm = 1 << 9,
}
