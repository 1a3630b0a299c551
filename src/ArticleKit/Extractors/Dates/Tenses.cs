using ArticleKit.Text;

namespace ArticleKit.Extractors.Dates;

/// <summary>
/// Tells from the governing verb whether a day or month lies ahead of the story or behind it: "will meet on Thursday", "is due to open in May"
/// against "met on Thursday". Looks at the nearest verb before it in the sentence, else at the first one after it.
/// </summary>
internal static class Tenses
{
    private const int Farthest = 16;

    private static bool IsSet(ReadOnlySpan<char> word) => word is "scheduled" or "expected" or "due" or "planned" or "slated" or "supposed" or "set" or "likely" or "ready" or "poised" or "bound" or "meant" or "projected" or "intended";
    private static bool IsMeant(ReadOnlySpan<char> word) => word is "plan" or "plans" or "planned" or "agree" or "agreed" or "agrees" or "hope" or "hopes" or "hoped" or "want" or "wants" or "wanted" or "decide" or "decided" or "intend" or "intends"
            or "promise" or "promised" or "vow" or "vowed" or "threaten" or "threatened" or "pledge" or "pledged" or "offer" or "offered" or "offers" or "seek" or "sought" or "prepare"
            or "prepared" or "preparing" or "ask" or "asked" or "tell" or "told" or "urge" or "urged" or "invite" or "invited" or "order" or "ordered" or "agreement" or "deal" or "decision"
            or "proposal" or "deadline" or "bid" or "going" or "about" or "aims" or "aim" or "wait" or "able";
    private static bool IsDone(ReadOnlySpan<char> word) => word is "failed" or "managed" or "used" or "helped" or "began" or "started" or "came" or "continued" or "went" or "proved" or "appeared" or "tried" or "refused" or "forced" or "led" or "had";

    /// <summary>A present tense tells nothing by itself; with an hour it is a timetable: "the vote is at 7 p.m. on Friday".</summary>
    public static Direction Of(Analysis analysis, Reading reading)
    {
        var look = new Look(analysis, analysis.Sentences[analysis.SentenceAt(reading.First)]);
        var found = Governed(analysis, reading, look);
        return found == Direction.None && (look.Low(reading.First - 1) is "by" || reading.Sense.Clock is not null) ? Direction.Ahead : found;
    }

    private static Direction Governed(Analysis analysis, Reading reading, Look look)
    {
        var sentence = analysis.Sentences[analysis.SentenceAt(reading.First)];
        if (look.Low(reading.First - 1) is "ended" or "since") return Direction.Behind;
        if (look.Noun(reading.End)) return Direction.Behind;
        if (look.Low(reading.First - 1) is "effective" || (reading.First - 1 > sentence.First && look.Low(reading.First - 1) is "until" or "till") || (look.Low(reading.First - 1) is "as" && look.Low(reading.First - 2) is "early" or "soon" or "late")) return Direction.Ahead;
        int start = look.Low(reading.First - 1) is "on" or "in" ? reading.First - 1 : reading.First;
        bool opens = start == sentence.First || look.Opens(start - 1);
        for (int k = reading.End, stop = Math.Min(sentence.End, reading.End + Farthest); opens && k < stop; k++)
            if (look.Verb(k, backwards: false) is { } found) return found;
        for (int k = reading.First - 1, stop = Math.Max(sentence.First, reading.First - Farthest); k >= stop; k--)
            if (look.Verb(k, backwards: true) is { } found) return found;
        for (int k = reading.End, stop = Math.Min(sentence.End, reading.End + Farthest); k < stop; k++)
            if (look.Verb(k, backwards: false) is { } found) return found;
        return Direction.None;
    }

    private readonly ref struct Look(Analysis analysis, Sentence sentence)
    {
        private readonly ReadOnlySpan<Token> _tokens = analysis.Tokens;

        public ReadOnlySpan<char> Low(int i) => i >= sentence.First && i < sentence.End ? analysis.Low(i) : default;

        /// <summary>A comma or conjunction: what follows it begins a clause.</summary>
        public bool Opens(int i) => i < sentence.First || Tag(i) is Text.Tag.Coordinator or Text.Tag.Subordinator || (_tokens[i].Length == 1 && analysis.Word(i)[0] is ',' or ';');

        /// <summary>The date stands before the noun it tells of: Wednesday's ruling, the June agreement.</summary>
        public bool Noun(int i) => Tag(i) is Text.Tag.Possessive or Text.Tag.Noun or Text.Tag.Plural;

        private Tag Tag(int i) => i >= sentence.First && i < sentence.End ? _tokens[i].Tag : Text.Tag.None;

        /// <summary>What a verb at a token says of the time; null where no finite verb or infinitive stands there.</summary>
        public Direction? Verb(int k, bool backwards)
        {
            switch (Tag(k))
            {
                case Text.Tag.Modal: return Modal(k);
                case Text.Tag.To when Tag(k + 1) is Text.Tag.Base: return backwards ? Infinitive(k) : null;
                case Text.Tag.Past: return Low(k) is "was" or "were" && (IsSet(Low(k + 1)) || IsSet(Low(k + 2))) ? Direction.Ahead : Direction.Behind;
                case Text.Tag.Participle: return backwards ? Participle(k) : null;
                case Text.Tag.Gerund when backwards: return Low(k - 1) is "is" or "are" or "'s" or "'re" or "be" ? Direction.Ahead : Low(k - 1) is "was" or "were" or "been" ? Direction.Behind : null;
                case Text.Tag.Base when backwards: return Base(k);
                case Text.Tag.Base or Text.Tag.Third: return Present(k);
                default: return null;
            }
        }

        /// <summary>will and may look ahead, would have and could have back.</summary>
        private Direction? Modal(int k) => Low(k + 1) is "have" || Low(k + 2) is "have" ? Direction.Behind : Low(k) is "could" or "can" ? Direction.None : Direction.Ahead;

        /// <summary>"planned to leave", "has agreed to meet"; but "managed to leave".</summary>
        private Direction? Infinitive(int k)
        {
            for (int i = k - 1; i >= Math.Max(sentence.First, k - 5); i--)
            {
                if (IsDone(Low(i)) || (IsSet(Low(i)) && Low(i - 1) is "been" && Low(i - 2) is "had")) return Direction.Behind;
                if (Low(i) is "that") break;
                if (IsMeant(Low(i)) || IsSet(Low(i))) return Direction.Ahead;
                if (Tag(i) is Text.Tag.Past && Low(i) is not ("was" or "were")) return Direction.Behind;
            }
            return Direction.Ahead;
        }

        /// <summary>"is scheduled", "to be published", "has been closed", "was killed", a bare "planned".</summary>
        private Direction? Participle(int k)
        {
            bool set = IsSet(Low(k));
            for (int i = k - 1; i >= Math.Max(sentence.First, k - 4); i--)
            {
                if (Tag(i) is Text.Tag.Adverb) continue;
                if (Low(i) is "been") continue;
                if (Low(i) is "has" or "have" or "'ve") return set ? Direction.Ahead : Direction.Behind;
                if (Low(i) is "had") return Direction.Behind;
                if (Low(i) is "was" or "were") return set ? Direction.Ahead : Direction.Behind;
                if (Low(i) is "is" or "are" or "'s" or "'re") return set ? Direction.Ahead : Direction.None;
                if (Low(i) is "be") return null;
                break;
            }
            return set ? Direction.Ahead : Direction.Behind;
        }

        /// <summary>The base form after will or to is read there; by itself it is a present tense.</summary>
        private Direction? Base(int k)
        {
            for (int i = k - 1; i >= Math.Max(sentence.First, k - 4); i--)
            {
                if (Tag(i) is Text.Tag.Adverb || Low(i) is "not" or "n't") continue;
                if (Tag(i) is Text.Tag.Modal) return Modal(i);
                if (Tag(i) is Text.Tag.To) return Infinitive(i);
                if (Low(i) is "did" or "didn't") return Direction.Behind;
                break;
            }
            return Present(k);
        }

        /// <summary>"meets on Monday" looks ahead; "says" and a bare "is" do not tell.</summary>
        private Direction? Present(int k)
        {
            if (Low(k) is "is" or "are" or "'s" or "'re") return IsSet(Low(k + 1)) || IsSet(Low(k + 2)) ? Direction.Ahead : Tag(k + 1) is Text.Tag.Participle or Text.Tag.Gerund or Text.Tag.Adverb ? null : Direction.None;
            return Low(k) is "meet" or "meets" or "leave" or "leaves" or "open" or "opens" or "start" or "starts" or "begin" or "begins" or "resume" or "resumes" or "play" or "plays" or "face" or "faces" or "visit" or "visits" or "end" or "ends" or "arrive" or "arrives" or "travel" or "travels" or "vote" or "votes" or "expire" or "expires" or "take" or "takes" or "expect" or "expects" or "plan" or "plans" or "go" or "goes" or "run" or "runs" or "hold" or "holds" or "host" or "hosts" or "kick" or "kicks" or "return" or "returns" ? Direction.Ahead : Direction.None;
        }
    }
}
