using ArticleKit.Languages;
using ArticleKit.Model;

namespace ArticleKit.Extractors.Quotes;

/// <summary>
/// Finds whom he, she, it and they stand for: the nearest before of the right kind and gender, subjects and speakers first; nobody named only between marks.
/// </summary>
internal sealed partial class Antecedents
{
    private const int Furthest = 60;
    private const int NotSubject = 24, GenderUnknown = 12, Described = 14, Indefinite = 24, Elsewhere = 14;
    private const int LastSpeaker = -22, Opening = -10, OfClauseBefore = -40;
    private readonly Reading _story;
    private readonly Referents _referents;
    private readonly List<(int Token, Referent Referent, bool Subject, bool Opens, int Clause)> _before = [];
    private readonly List<int> _blockStarts = [];
    private bool _isRead;

    /// <summary>The one person named so far, and whether there are more.</summary>
    private Referent? _only;
    private bool _several;

    /// <summary>The texts among these, by token, and where their sentence ends: in "The proposal would pass, it said" it is another.</summary>
    private readonly Dictionary<int, int> _texts = [];

    /// <summary>
    /// Sentences that open with Asked by …: where they begin, where the comma stands behind which somebody answers, and where they end, in order.
    /// </summary>
    private readonly List<(int First, int Answer, int End)> _asked = [];

    public Antecedents(Reading story, Referents referents) => (_story, _referents) = (story, referents);

    /// <summary>Looks through the story for those whom a pronoun may stand for, once one is asked about: most stories have none.</summary>
    private void Read()
    {
        if (_isRead) return;
        _isRead = true;
        var (story, referents) = (_story, _referents);
        int block = -1;
        foreach (var frame in story.Frames)
        {
            if (_blockStarts.Count == 0 || frame.Block != block) { _blockStarts.Add(frame.First); block = frame.Block; }
            bool opens = true;
            bool asked = IsAsked(frame);
            if (asked) _asked.Add((frame.First, AnswerIn(frame), frame.End));
            for (int i = 0; i < frame.Parts.Length; i++)
            {
                var part = frame.Parts[i];
                if (part.Kind != PartKind.Noun) continue;
                bool subject = IsSubject(frame, i);
                if (opens && subject && !asked && part.End == part.First + 1 && frame.CueOf(i) is null && KindOf(part.Head) is Pronoun.He or Pronoun.She)
                {
                    // whom a sentence of the reporter's goes on about
                    (var last, Last) = (Last, null);
                    if ((Born(frame, part.Head) ?? Of(KindOf(part.Head), part.Head)) is { } same) _before.Add((part.Head, same, true, opens, -1));
                    (Last, opens) = (last, false);
                    continue;
                }
                if (opens
                    && subject
                    && part.End == part.First + 2
                    && story.Lexicon.Cues.Is(story.Analysis.Tokens[part.First].Word, QuoteWord.Definite)
                    && referents.IsCompatriot(part.Head))
                {
                    // The Dutchman, who won, …: he goes on to be the one of that people
                    (var last, Last) = (Last, null);
                    if (Person(part.Head, story.Lexicon.Words[story.Analysis.Tokens[part.Head].Word].Gender,
                        story.Lexicon.Gazetteer.TryCountry(story.Analysis.Word(part.Head))?.Country.Country.Letters) is { } compatriot)
                    {
                        _before.Add((part.Head, compatriot, true, opens, -1));
                    }
                    (Last, opens) = (last, false);
                    continue;
                }
                if (subject && frame.CueOf(i) is not null && Owner(part) is { } owner) _before.Add((owner.Token, owner.Person, subject, opens && subject, -1));
                if ((subject ? referents.Of(Mention.Of(part)) : referents.Known(Mention.Of(part))) is not { } referent) continue;
                bool described = referent.Entity is null && referent.State is null;
                if (referent.Entity is { Type: SpeakerType.Person })
                    (_only, _several) = (_only ?? referent, _several || _only is not null && !_only.SameAs(referent));
                // Ann Lee climbed up. The seamstress waits. She said …: where nobody else has been named
                if (described && subject && opens && !_several && _only is { } hero && IsBare(part, referent) && Fits(KindOf(referent.Gender), hero))
                    (referent, described) = (hero, false);
                // The Dublin-based company expects a loss. It said …
                if (described && subject && referent.Type == SpeakerType.Organization && InPlace?.Invoke(Mention.Of(part)) is { } body)
                    (referent, described) = (body, false);
                // any executive, one: nobody that a pronoun stands for
                if (described && (story.Lexicon.Cues.Is(story.Analysis.Tokens[part.First].Word, QuoteWord.Whoever) || referents.IsOne(Mention.Of(part))))
                    continue;
                if (described
                    && (referent.Type is SpeakerType.Document && !IsText(frame, i, subject)
                        || referent.Type is SpeakerType.Person
                            && !IsGiven(part.Head)
                            && !(part.Head > part.First
                                && story.LastNames.Find(story.Analysis.Word(part.Head)) is null
                                && story.Analysis.Tokens[part.First].Tag == Text.Tag.Name
                                && frame.CueOf(i) is { Weak: false })
                        || !Animacy.MaySpeak(story.Analysis, story.Lexicon, Mention.Of(part))))
                {
                    continue;
                }
                if (referent.State is { Type: not ("country" or "territory") } && !(subject && frame.Is(i + 1, PartKind.Verb))) continue;
                if (!subject && story.Lexicon.Cues.Noun(story.Analysis.Tokens[part.Head].Word) is not null) continue;
                if (described && referent.Type is SpeakerType.Document) _texts[part.Head] = frame.End;
                // His father came: he goes on to be the one whose father it is
                bool owned = described
                    && story.Analysis.Tokens[part.Head].Tag != Text.Tag.Name
                    && story.Analysis.Tokens[part.First].Tag == Text.Tag.PossessivePronoun;
                int born = i == 1 && !described ? BornEnd(frame) : -1;
                if (!described && IsKinOfSubject(frame, i)) _kin[part.Head] = frame.End;
                _before.Add((part.Head, referent, subject && !owned || born >= 0, opens && (subject || born >= 0),
                    opens && subject && !described && i == 1 ? ClauseEnd(frame) : IsTopic(frame, i) ? frame.Parts[i + 2].Head : born));
                if (subject) opens = false;
            }
        }
    }

    /// <summary>the seamstress: one person, by what she is alone.</summary>
    private bool IsBare(Part part, Referent referent) =>
        referent.Type == SpeakerType.UnnamedPerson
            && part.Head == part.First + 1
            && part.End == part.Head + 1
            && _story.Lexicon.Cues.Is(_story.Analysis.Tokens[part.First].Word, QuoteWord.Definite)
            && _story.Lexicon.NameWords.Is(_story.Analysis.Tokens[part.Head].Word, NameWord.Private);

    private static Pronoun KindOf(Gender gender) => gender switch { Gender.Male => Pronoun.Man, Gender.Female => Pronoun.Woman, _ => Pronoun.Person };

    /// <summary>President Ann Lee's office said she would go: the person named in front of the last possessive mark; null where nobody is.</summary>
    private (int Token, Referent Person)? Owner(Part part)
    {
        if (!_story.Lexicon.Words[_story.Analysis.Tokens[part.Head].Word].Is(WordFlags.Group)) return null;
        for (int i = part.Head - 1; i > part.First; i--)
            if (_story.Analysis.Tokens[i].Tag == Text.Tag.Possessive)
                return _referents.PersonAt(i - 1) is { } person ? (i - 1, person) : null;
        return null;
    }

    /// <summary>His wife, Ann, said: a first name that tells whether it is a man's or a woman's.</summary>
    private bool IsGiven(int token) =>
        token > 0 && _story.Lexicon.NameWords.Is(_story.Analysis.Tokens[token - 1].Word, NameWord.Kin)
            || _story.Lexicon.Words[_story.Analysis.Tokens[token].Word] is var entry
                && entry.Is(WordFlags.Given)
                && !entry.Is(WordFlags.GivenWeak)
                && entry.Gender != Gender.Unknown;

    /// <summary>The body that words like "the company" stand for.</summary>
    public Func<Mention, Referent?>? InPlace { get; set; }

    /// <summary>The speaker found last, who goes on being spoken of.</summary>
    public Referent? Last { get; set; }

    public Referent? Of(int pronoun) => KindOf(pronoun) is not Pronoun.None and var kind ? Of(kind, pronoun) : null;

    /// <summary>The person of a gender named last before a token.</summary>
    /// <param name="token">Where the words for that person stand.</param>
    /// <param name="gender">What the words say of the gender.</param>
    /// <param name="country">Whose people the words say the person is of: of those who are told apart by it the one, else nobody of another people.</param>
    public Referent? Person(int token, Gender gender, string? country)
    {
        var kind = gender switch { Gender.Male => Pronoun.Man, Gender.Female => Pronoun.Woman, _ => Pronoun.Person };
        if (country is null) return Of(kind, token);
        Read();
        int last = Before(token);
        bool others = false;
        for (int i = last - 1; i >= 0 && last - i <= Furthest; i--)
        {
            if (_before[i].Referent is not { Entity: { Type: SpeakerType.Person, Country: { } own } } referent) continue;
            if (own == country) return referent;
            others = true;
        }
        return Of(kind, token) is { } nearest && !(others && nearest.Entity?.Country is { } foreign && foreign != country) ? nearest : null;
    }

    private Referent? Of(Pronoun kind, int pronoun)
    {
        Read();
        var (askedFirst, askedEnd) = AskedAround(pronoun);
        int low = Before(pronoun), paragraph = _blockStarts.BinarySearch(pronoun) is var block && block >= 0
            ? pronoun
            : ~block > 0 ? _blockStarts[~block - 1] : 0;
        Referent? best = null;
        int least = int.MaxValue / 2;
        for (int i = low - 1; i >= 0 && low - i <= Furthest; i--)
        {
            var (token, referent, subject, opens, clause) = _before[i];
            if (_texts.Count > 0 && _texts.TryGetValue(token, out int told) && (pronoun < told || kind != Pronoun.It)) continue;
            if (!Fits(kind, referent) || token >= askedFirst && token < askedEnd) continue;
            if (_kin.Count > 0 && _kin.TryGetValue(token, out int sentence) && pronoun < sentence) continue;
            int cost = pronoun - token;
            if (cost >= least + 120) break;
            if (!subject) cost += NotSubject;
            if (!subject && referent is { Entity: null, State: null, Type: SpeakerType.UnnamedPerson } && IsIndefinite(referent)) cost += Indefinite;
            if (opens) cost += Opening;
            // whom a sentence of the same paragraph is about comes before who spoke last
            if (kind is Pronoun.He or Pronoun.She && (token < paragraph || !subject || referent is { Entity: null, Type: not SpeakerType.Person }))
                cost += Elsewhere;
            if (clause == pronoun) cost += OfClauseBefore;
            if (referent.Type is SpeakerType.Person or SpeakerType.UnnamedPerson && referent.Gender == Gender.Unknown) cost += GenderUnknown;
            if (referent is { Entity: null, State: null, Type: not SpeakerType.Person }) cost += Described;
            if (Last is not null && referent.SameAs(Last)) cost += LastSpeaker;
            if (cost < least) (least, best) = (cost, referent);
        }
        return (best is null or { Entity: null }) && IsNearer(Last, kind, pronoun, least) ? Last : best;
    }

    /// <summary>was born to a keeper and a seamstress: somebody who is only mentioned.</summary>
    private bool IsIndefinite(Referent referent) =>
        _story.Lexicon.Cues.Is(_story.Analysis.Tokens[_story.Analysis.TokenAt(referent.Described.Start)].Word, QuoteWord.A);

    /// <summary>"said a broker at the bank. He added": somebody described who spoke last; of those who have a name none fits.</summary>
    private bool IsNearer(Referent? last, Pronoun kind, int pronoun, int least)
    {
        if (last is not { Entity: null, State: null, Type: SpeakerType.UnnamedPerson } || kind is not (Pronoun.He or Pronoun.She) || !Fits(kind, last))
            return false;
        int token = _story.Analysis.TokenAt(last.Described.Start);
        return token < pronoun && pronoun - token <= Furthest && pronoun - token + Described + LastSpeaker < least;
    }

    /// <summary>Asked by Costa if Ruiz would go, he said: neither of the two; the tokens in which those are named who do not answer.</summary>
    private (int First, int End) AskedAround(int token)
    {
        int low = 0, high = _asked.Count;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            if (_asked[middle].First <= token) low = middle + 1; else high = middle;
        }
        return low > 0 && token < _asked[low - 1].End ? (_asked[low - 1].First, _asked[low - 1].Answer) : (int.MaxValue, 0);
    }

    /// <summary>The comma before whoever answers; the sentence's end where none stands.</summary>
    private static int AnswerIn(Frame frame)
    {
        for (int i = 1; i + 2 < frame.Parts.Length; i++)
            if (frame.Is(i, PartKind.Comma) && frame.Is(i + 1, PartKind.Noun) && frame.Is(i + 2, PartKind.Verb)) return frame.Parts[i].First;
        return frame.End;
    }

    /// <summary>Asked about it, pressed on it: a lone participle of a verb that asks opens the sentence.</summary>
    private bool IsAsked(Frame frame) =>
        frame.Parts[0] is { Kind: PartKind.Verb, Gerund: false, Infinitive: false } verb
            && verb.End == verb.First + 1
            && frame.CueAt(0) is { Verb: { } cue }
            && cue.Takes(Frames.Wh)
            && !cue.Takes(Frames.That)
            && _story.Analysis.Tokens[verb.First].Tag is Text.Tag.Participle or Text.Tag.Past;

    /// <summary>How many of the named and described stand before a token.</summary>
    private int Before(int token)
    {
        int low = 0, high = _before.Count;
        while (low < high)
        {
            int middle = (low + high) >> 1;
            if (_before[middle].Token < token) low = middle + 1; else high = middle;
        }
        return low;
    }

    private enum Pronoun { None, He, She, It, They, Person, Man, Woman }

    private Pronoun KindOf(int token)
    {
        var kinds = _story.Lexicon.Cues.Kinds(_story.Analysis.Tokens[token].Word);
        if ((kinds & QuoteWord.He) != 0) return Pronoun.He;
        if ((kinds & QuoteWord.She) != 0) return Pronoun.She;
        if ((kinds & QuoteWord.It) != 0) return Pronoun.It;
        return (kinds & QuoteWord.They) != 0 ? Pronoun.They : Pronoun.None;
    }

    private static bool Fits(Pronoun kind, Referent referent) => kind switch
    {
        Pronoun.He => referent.Type is SpeakerType.Person or SpeakerType.UnnamedPerson && referent.Gender != Gender.Female,
        Pronoun.She => referent.Type is SpeakerType.Person or SpeakerType.UnnamedPerson && referent.Gender != Gender.Male,
        Pronoun.Person => referent is { Type: SpeakerType.Person, Entity: not null },
        Pronoun.Man => referent is { Type: SpeakerType.Person, Entity: not null, Gender: not Gender.Female },
        Pronoun.Woman => referent is { Type: SpeakerType.Person, Entity: not null, Gender: not Gender.Male },
        Pronoun.It => referent.Type is not (SpeakerType.Person or SpeakerType.UnnamedPerson or SpeakerType.UnnamedGroup),
        _ => referent.Plural && referent.Type is not (SpeakerType.Person or SpeakerType.UnnamedPerson),
    };

    /// <summary>When Costa left, he said: the token behind the comma that ends a clause the sentence opens with; -1 where it opens with none.</summary>
    private static int ClauseEnd(Frame frame)
    {
        if (!(frame.Is(0, PartKind.Subordinator) || frame.Is(0, PartKind.Wh)) || !frame.Is(2, PartKind.Verb) && !frame.Is(2, PartKind.Adverb)) return -1;
        for (int i = 2; i < frame.Parts.Length && frame.Parts[i].Kind is not (PartKind.Stop or PartKind.Run or PartKind.Who); i++)
            if (frame.Is(i, PartKind.Comma) && frame.Is(i + 1, PartKind.Noun) && frame.Is(i + 2, PartKind.Verb)) return frame.Parts[i + 1].Head;
        return -1;
    }

    /// <summary>Born Ruth Lund in Porto in 1927, she learned: the token behind the comma; -1 where the sentence does not open so.</summary>
    private int BornEnd(Frame frame)
    {
        if (_story.Analysis.Word(frame.First) is not "Born" || !frame.Is(0, PartKind.Verb)) return -1;
        for (int i = 2; i + 1 < frame.Parts.Length && frame.Parts[i].Kind is PartKind.Preposition or PartKind.Noun or PartKind.Comma; i++)
            if (frame.Is(i, PartKind.Comma) && frame.Is(i + 1, PartKind.Noun) && frame.Is(i + 2, PartKind.Verb)) return frame.Parts[i + 1].Head;
        return -1;
    }

    /// <summary>Born in Porto in 1927, she learned: the one the story names first, of whose life it tells; null where the sentence does not open so.</summary>
    private Referent? Born(Frame frame, int pronoun)
    {
        if (_story.Analysis.Word(frame.First) is not "Born" || !frame.Is(0, PartKind.Verb) || !frame.Is(1, PartKind.Preposition)) return null;
        return _only is not null && Fits(KindOf(pronoun), _only) ? _only : null;
    }

    /// <summary>As for Costa, she has no plans.</summary>
    private bool IsTopic(Frame frame, int part) =>
        part == 2
            && frame.Is(0, PartKind.Preposition)
            && frame.Is(1, PartKind.Preposition)
            && frame.Is(3, PartKind.Comma)
            && frame.Is(4, PartKind.Noun)
            && _story.Lexicon.Cues.Is(_story.Analysis.Tokens[frame.First].Word, QuoteWord.As);

    /// <summary>The petition was signed by many. It said …: one text that its sentence opens with.</summary>
    private bool IsText(Frame frame, int part, bool subject) =>
        part == 0 && subject && frame.Is(1, PartKind.Verb) && _story.Analysis.Tokens[frame.Parts[0].Head].Tag == Text.Tag.Noun;

    /// <summary>became the first woman to …: said of somebody else.</summary>
    private bool IsPredicate(Frame frame, int part)
    {
        int verb = part - 1;
        while (frame.Is(verb, PartKind.Adverb)) verb--; // are far more general
        return frame.Is(verb, PartKind.Verb) && _story.Lexicon.Cues.Is(_story.Analysis.Tokens[frame.Parts[verb].Head].Word, QuoteWord.Copula);
    }

    /// <summary>A verb follows and no preposition stands before.</summary>
    private bool IsSubject(Frame frame, int part)
    {
        if (IsTopic(frame, part)) return true;
        if (frame.Is(part - 1, PartKind.Preposition) || frame.Is(part - 1, PartKind.To) || IsPredicate(frame, part)) return false;
        // to a fisherman and a seamstress, and came
        if (frame.Is(part - 1, PartKind.Coordinator)
            && frame.Is(part - 2, PartKind.Noun)
            && part > 2
            && frame.Parts[part - 3].Kind is PartKind.Preposition or PartKind.To
            && !frame.Is(part + 1, PartKind.Verb))
        {
            return false;
        }
        int next = part + 1;
        while (frame.Is(next, PartKind.Adverb)
            || frame.Is(next, PartKind.Bracket)
            || frame.Is(next, PartKind.Noun) && Subjects.IsReflexive(_story.Analysis, frame.Parts[next]))
        {
            next++;
        }
        // A woman who lives nearby said
        return frame.Is(next, PartKind.Verb)
            || frame.Is(next, PartKind.Comma)
            || part == 0 && frame.Is(next, PartKind.Who)
            || (frame.Is(next, PartKind.Preposition) && part == 0);
    }
}
