using ArticleKit.Languages;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Dates;

/// <summary>
/// Tells from the governing verb whether a day or month lies ahead of the story or behind it: "will meet on Thursday", "is due to open in May"
/// against "met on Thursday". Looks at the nearest verb before it in the sentence, else at the first one after it.
/// </summary>
internal static class Tenses
{
    private const int Farthest = 16, Longest = 60;

    /// <summary>A present tense tells nothing by itself; with an hour it is a timetable: "the vote is at 7 p.m. on Friday".</summary>
    public static Direction Of(Analysis analysis, Lexicon lexicon, Reading reading)
    {
        var look = new Look(analysis, lexicon, analysis.Sentences[analysis.SentenceAt(reading.First)]);
        var found = Governed(analysis, reading, look);
        if (found != Direction.None) return found;
        return look.Is(reading.First - 1, DateParticle.By) || reading.Sense.Clock is not null && !look.IsPast(reading.First) ? Direction.Ahead : Direction.None;
    }

    /// <summary>"to 278,601 pounds from 279,800 in August": the date only says what is compared with.</summary>
    public static bool IsCompared(Analysis analysis, Lexicon lexicon, Reading reading)
        => lexicon.DateParticles.Is(reading.First > 0 ? analysis.Tokens[reading.First - 1].Word : 0, DateParticle.In)
            && new Look(analysis, lexicon, analysis.Sentences[analysis.SentenceAt(reading.First)]).Compared(reading.First - 1);

    private static Direction Governed(Analysis analysis, Reading reading, Look look)
    {
        var sentence = analysis.Sentences[analysis.SentenceAt(reading.First)];
        if (look.Is(reading.First - 1, DateWord.Behind) || look.Event(reading.End)) return Direction.Past;
        if (look.Is(reading.First - 2, DateParticle.Than) && look.Is(reading.First - 1, DateParticle.In)) return Direction.Past;
        if (look.Happened(reading.First - 1)) return Direction.Past;
        int of = look.Is(reading.First - 1, DateParticle.The) ? reading.First - 2 : reading.First - 1;
        if (look.Is(of, DateParticle.Partitive) && look.Is(of - 1, TimeWord.Ahead) && !look.Degree(of - 2)) return Direction.Ahead;
        if (look.Is(reading.End, DateWord.Delivery)
            || look.Traded(reading.End)
            || look.Is(reading.First - 1, DateParticle.In) && look.Is(reading.First - 2, TimeWord.Deliveries))
        {
            return Direction.Ahead;
        }
        if (look.AsOf(reading.First))
            return look.Looks(sentence.First, reading.First) || look.Looks(reading.End, Math.Min(sentence.End, reading.End + Farthest))
                ? Verbs(reading, look, sentence)
                : Direction.Behind;
        if (look.But(reading.End) && look.IsPast(reading.First)) return Direction.Behind;
        if (look.Foreseen(reading.First - 1) || look.Starts(look.Is(reading.First - 1, DateParticle.On) ? reading.First - 2 : reading.First - 1))
            return Direction.Ahead;
        if (look.Compared(reading.First - 1) && !look.Is(reading.End, DateParticle.To)) return Direction.Behind;
        if (look.Noun(reading.End))
            return look.Appointed(reading.End) && !look.Follows(reading.First - 1)
                ? look.Verb(reading.End + 1, backwards: false) ?? Verbs(reading, look, sentence)
                : Direction.Behind;
        if (look.Tells(reading.First)) return Direction.Ahead;
        if (look.Is(reading.First - 1, TimeWord.Effective)
            || (reading.First - 1 > sentence.First && look.Is(reading.First - 1, DateWord.Until))
            || (look.Is(reading.First - 1, DateParticle.As) && (look.Is(reading.First - 2, DateWord.Early) || look.Is(reading.First - 2, TimeWord.Soon))))
        {
            return Direction.Ahead;
        }
        return Verbs(reading, look, sentence);
    }

    private static Direction Verbs(Reading reading, Look look, Sentence sentence)
    {
        int start = look.Is(reading.First - 1, DateParticle.On | DateParticle.In | DateParticle.By) ? reading.First - 1 : reading.First;
        bool opens = start == sentence.First || look.Opens(start - 1) && !look.Lists(start - 1);
        for (int k = reading.End, stop = Math.Min(sentence.End, reading.End + Farthest); opens && k < stop && !look.Ends(k); k++)
            if (look.Verb(k, backwards: false) is { } found) return found;
        for (int k = reading.First - 1, stop = Math.Max(sentence.First, reading.First - Farthest); k >= stop; k--)
            if (look.Verb(k, backwards: true) is { } found) return found;
        for (int k = reading.End, stop = Math.Min(sentence.End, reading.End + Farthest); k < stop; k++)
            if (look.Verb(k, backwards: false) is { } found) return found;
        return Direction.None;
    }

    private readonly ref struct Look(Analysis analysis, Lexicon lexicon, Sentence sentence)
    {
        private readonly ReadOnlySpan<Token> _tokens = analysis.Tokens;

        public bool Is(int i, DateWord classes) => i >= sentence.First && i < sentence.End && lexicon.DateWords.Is(_tokens[i].Word, classes);

        public bool Is(int i, DateParticle classes) => i >= sentence.First && i < sentence.End && lexicon.DateParticles.Is(_tokens[i].Word, classes);

        public bool Is(int i, TimeWord classes) => i >= sentence.First && i < sentence.End && lexicon.TimeWords.Is(_tokens[i].Word, classes);

        /// <summary>A comma or conjunction: what follows it begins a clause.</summary>
        public bool Opens(int i) =>
            i < sentence.First || Tag(i) is Text.Tag.Coordinator or Text.Tag.Subordinator || (_tokens[i].Length == 1 && analysis.Word(i)[0] is ',' or ';');

        /// <summary>"on Sunday and Monday": the conjunction between two days opens no clause.</summary>
        public bool Lists(int i) =>
            Tag(i) is Text.Tag.Coordinator
                && i > sentence.First
                && (lexicon.Calendar.Kinds(_tokens[i - 1].Word) & (CalendarKind.Weekday | CalendarKind.Month)) != 0;

        public bool Ends(int i) => _tokens[i].Length == 1 && analysis.Word(i)[0] is ';';

        /// <summary>The date stands before the noun it tells of: Wednesday's ruling, the June agreement.</summary>
        public bool Noun(int i) => Tag(i) is Text.Tag.Possessive or Text.Tag.Noun or Text.Tag.Plural;

        /// <summary>"July soybeans fell", "CBOT May corn ended higher": what is traded for delivery in a month.</summary>
        public bool Traded(int i) =>
            Is(i, TimeWord.Crop)
                && Tag(i + 1) is Text.Tag.Past or Text.Tag.Third or Text.Tag.Adverb or Text.Tag.Participle or Text.Tag.Preposition
                && !Is(i + 1, DateParticle.In);

        /// <summary>"the March 4 attack", "Friday's crash": what nobody sets a date for.</summary>
        public bool Event(int i) => Is(Tag(i) is Text.Tag.Possessive ? i + 1 : i, DateWord.PastEvent);

        /// <summary>"the November election", "Tuesday's vote": what has its day set before it comes.</summary>
        public bool Appointed(int i) => Is(Tag(i) is Text.Tag.Possessive ? i + 1 : i, DateWord.Appointed);

        /// <summary>"will go on after Tuesday's vote", "after the June vote".</summary>
        public bool Follows(int i) => Is(i, DateParticle.After | DateParticle.Following) || (Is(i, DateParticle.The) || Is(i, TimeWord.Last)) && Follows(i - 1);

        /// <summary>"The deadline is Friday", "the vote is on May 3": the day itself is what is told.</summary>
        public bool Tells(int i) => Is(i - 1, DateWord.PresentBe) || Is(i - 1, DateParticle.On) && Is(i - 2, DateWord.PresentBe);

        /// <summary>"well ahead of Friday's close": how far, not when.</summary>
        public bool Degree(int i) => Tag(i) is Text.Tag.Adverb;

        /// <summary>"scheduled", "tentatively scheduled".</summary>
        private bool IsSet(int i) => Is(i, DateWord.Scheduled) || Is(i + 1, DateWord.Scheduled);

        /// <summary>The sentence before a token has a past tense and nothing that looks ahead, however far off.</summary>
        public bool IsPast(int end)
        {
            bool past = false;
            for (int k = Math.Max(sentence.First, end - Longest); k < end; k++)
            {
                if (Tag(k) is Text.Tag.Modal) return false;
                past |= Tag(k) is Text.Tag.Past;
            }
            return past;
        }

        /// <summary>"as of Wednesday": how things stood, unless a modal says how they will.</summary>
        public bool AsOf(int i) => Is(i - 1, DateParticle.Partitive) && Is(i - 2, DateParticle.As);

        /// <summary>"Voting starts Tuesday and ends on Sunday": a timetable's verb that was read as a noun.</summary>
        public bool Starts(int i) =>
            Tag(i) is Text.Tag.Plural && Is(i, DateWord.Timetable) && Tag(i - 1) is Text.Tag.Noun or Text.Tag.Name or Text.Tag.Gerund or Text.Tag.Coordinator;

        /// <summary>"was expected to speak on Dec. 27, but fell ill": what follows tells that it did not happen.</summary>
        public bool But(int i) =>
            i < sentence.End
                && _tokens[i].Length == 1
                && analysis.Word(i) is ","
                && Is(i + 1, DateParticle.But)
                && Tag(i + 2) is Text.Tag.Past or Text.Tag.Participle;

        /// <summary>
        /// "attacked him on 2 February", "was killed at home on May 3": the verb right before tells what was done that day; but not "scheduled a vote on",
        /// "said the fair on", "agreed a deal on".
        /// </summary>
        public bool Happened(int on)
        {
            if (!Is(on, DateParticle.On)) return false;
            for (int k = on - 1, stop = Math.Max(sentence.First, on - Farthest); k >= stop; k--)
            {
                if (Ends(k) || Is(k, DateWord.Appointed)) return false;
                switch (Tag(k))
                {
                    case Text.Tag.Past:
                        return !Is(k, DateWord.PastBe | DateWord.Intended | DateWord.Scheduled) && !lexicon.Words[_tokens[k].Word].Is(WordFlags.Saying);
                    case Text.Tag.Participle: return Is(k - 1, DateWord.PastBe) && !Is(k, DateWord.Intended | DateWord.Scheduled);
                    case Text.Tag.Modal or Text.Tag.To or Text.Tag.Base or Text.Tag.Third or Text.Tag.Gerund or Text.Tag.Subordinator or Text.Tag.Wh:
                        return false;
                }
            }
            return false;
        }

        /// <summary>A modal stands in the stretch.</summary>
        public bool Looks(int first, int end)
        {
            for (int k = Math.Max(first, end - Longest); k < end; k++) if (Tag(k) is Text.Tag.Modal) return true;
            return false;
        }

        /// <summary>"her call for a November cut", "bets on a reduction in March": what is called for, planned or bet on lies ahead.</summary>
        public bool Foreseen(int i)
        {
            const int Longest = 9;
            for (int k = i, stop = Math.Max(sentence.First, i - Longest); k > stop; k--)
            {
                if (Is(k, DateParticle.For | DateParticle.Partitive | DateParticle.On) && Is(k - 1, DateWord.Wagering)
                    || Is(k, DateParticle.For | DateParticle.Partitive) && !Is(i, DateParticle.In | DateParticle.At) && Is(k - 1, DateWord.Foreseeing))
                {
                    return true;
                }
                if (!(Tag(k) is Text.Tag.Noun or Text.Tag.Plural or Text.Tag.Adjective or Text.Tag.Determiner or Text.Tag.NumberWord
                    || Is(k, DateParticle.In | DateParticle.At) && k == i
                    || _tokens[k].Kind is TokenKind.Number or TokenKind.Punct && analysis.Word(k) is "-"))
                {
                    return false;
                }
            }
            return false;
        }

        /// <summary>"will fall to 15% from 34.6% in November": what is compared with is known.</summary>
        public bool Compared(int i)
        {
            const int Longest = 7;
            if (!Is(i, DateParticle.In)) return false;
            bool number = false;
            for (int k = i - 1, stop = Math.Max(sentence.First, i - Longest); k > stop; k--)
            {
                if (Is(k, DateParticle.From))
                    return number && Tag(k - 1) is not (Text.Tag.Base or Text.Tag.Past or Text.Tag.Participle or Text.Tag.Gerund or Text.Tag.Third);
                number |= _tokens[k].Kind is TokenKind.Number;
                if (_tokens[k].Kind is TokenKind.Word
                    && !(Tag(k) is Text.Tag.Noun or Text.Tag.Plural or Text.Tag.NumberWord
                        || Is(k, DateParticle.Per)
                        || (lexicon.Calendar.Kinds(_tokens[k].Word) & CalendarKind.About) != 0))
                {
                    return false;
                }
            }
            return false;
        }

        private Tag Tag(int i) => i >= sentence.First && i < sentence.End ? _tokens[i].Tag : Text.Tag.None;

        /// <summary>What a verb at a token says of the time; null where no finite verb or infinitive stands there.</summary>
        public Direction? Verb(int k, bool backwards)
        {
            if (!backwards && Is(k, DateParticle.Had) && Tag(k + 1) is Text.Tag.Participle) return Direction.Behind;
            switch (Tag(k))
            {
                case Text.Tag.Modal: return Modal(k);
                case Text.Tag.To when Tag(k + 1) is Text.Tag.Base: return backwards ? Infinitive(k) : null;
                case Text.Tag.Past when k > sentence.First + 1 && analysis.Word(k - 2) is "-" && Cut(k): return null;
                case Text.Tag.Past: return Is(k, DateWord.PastBe) && IsSet(k + 1) ? Direction.Ahead : Direction.Behind;
                case Text.Tag.Participle: return backwards ? Participle(k) : null;
                case Text.Tag.Gerund when backwards: return Is(k - 1, DateWord.PresentBe) || Is(k - 1, DateParticle.Be)
                    ? Direction.Ahead
                    : Is(k - 1, DateWord.PastBe) || Is(k - 1, DateParticle.Auxiliary) ? Direction.Behind : null;
                case Text.Tag.Base when backwards: return Base(k);
                case Text.Tag.Base or Text.Tag.Third: return Present(k);
                default: return null;
            }
        }

        /// <summary>will and may look ahead, would have and could have back.</summary>
        private Direction? Modal(int k) =>
            Is(k + 1, DateParticle.HaveBase) || Is(k + 2, DateParticle.HaveBase)
                ? Direction.Behind
                : Is(k, DateWord.Tentative) ? Direction.None : Direction.Ahead;

        /// <summary>"planned to leave", "has agreed to meet"; but "managed to leave".</summary>
        private Direction? Infinitive(int k)
        {
            for (int i = k - 1; i >= Math.Max(sentence.First, k - 5); i--)
            {
                if (Is(i, DateWord.Accomplished) || (Is(i, DateWord.Scheduled) && Is(i - 1, DateParticle.Auxiliary) && Is(i - 2, DateParticle.Had)))
                    return Direction.Behind;
                if (Is(i, DateParticle.That)) break;
                if (Is(i, DateWord.Intended | DateWord.Scheduled)) return Direction.Ahead;
                if (Tag(i) is Text.Tag.Third) break; // said it expects to
                if (Tag(i) is Text.Tag.Past && !Is(i, DateWord.PastBe)) return Direction.Behind;
            }
            return Is(k + 1, TimeWord.Outcome) && IsPast(k) ? Direction.Behind : Direction.Ahead; // came from two goals down to win
        }

        /// <summary>"a rate cut", "a quarter-point cut": a noun.</summary>
        private bool Cut(int k) =>
            Tag(k - 1) is Text.Tag.Noun
                && (Tag(k - 2) is Text.Tag.Determiner || k - 4 >= sentence.First && analysis.Word(k - 2) is "-" && Tag(k - 4) is Text.Tag.Determiner)
                && lexicon.Words[_tokens[k].Word].Can(Text.Tag.Noun);

        /// <summary>"is scheduled", "to be published", "has been closed", "was killed", a bare "planned".</summary>
        private Direction? Participle(int k)
        {
            if (Cut(k)) return null;
            bool set = Is(k, DateWord.Scheduled);
            for (int i = k - 1; i >= Math.Max(sentence.First, k - 4); i--)
            {
                if (Tag(i) is Text.Tag.Adverb || Is(i, DateParticle.Auxiliary)) continue;
                if (Is(i, DateWord.Have)) return set ? Direction.Ahead : Direction.Behind;
                if (Is(i, DateParticle.Had)) return Direction.Behind;
                if (Is(i, DateWord.PastBe)) return set ? Direction.Ahead : Direction.Behind;
                if (Is(i, DateWord.PresentBe)) return set ? Direction.Ahead : Direction.None;
                if (Is(i, DateParticle.Be)) return null;
                break;
            }
            return set ? Direction.Ahead : Direction.Behind;
        }

        /// <summary>The base form after will or to is read there; by itself it is a present tense.</summary>
        private Direction? Base(int k)
        {
            for (int i = k - 1; i >= Math.Max(sentence.First, k - 4); i--)
            {
                if (Tag(i) is Text.Tag.Adverb || Is(i, DateParticle.Not)) continue;
                if (Tag(i) is Text.Tag.Modal) return Modal(i);
                if (Tag(i) is Text.Tag.To) return Infinitive(i);
                if (Is(i, DateParticle.Did)) return Direction.Behind;
                break;
            }
            return Present(k);
        }

        /// <summary>"meets on Monday" looks ahead; "says" and a bare "is" do not tell.</summary>
        private Direction? Present(int k)
        {
            if (Is(k, DateWord.PresentBe))
                return IsSet(k + 1) ? Direction.Ahead : Tag(k + 1) is Text.Tag.Participle or Text.Tag.Gerund or Text.Tag.Adverb ? null : Direction.None;
            return Is(k, DateWord.Timetable) ? Direction.Ahead : Direction.None;
        }
    }
}
