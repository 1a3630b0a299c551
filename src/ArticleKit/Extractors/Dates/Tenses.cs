using ArticleKit.Text;

namespace ArticleKit.Extractors.Dates;

/// <summary>
/// Tells from the governing verb whether a day or month lies ahead of the story or behind it: "will meet on Thursday", "is due to open in May"
/// against "met on Thursday". Looks at the nearest verb before it in the sentence, else at the first one after it.
/// </summary>
internal static class Tenses
{
    private const int Farthest = 16;

    private static readonly string[] Set = ["scheduled", "expected", "due", "planned", "slated", "supposed", "set", "likely", "ready", "poised", "bound", "meant", "projected", "intended"];
    private static readonly string[] Meant = ["plan", "plans", "planned", "agree", "agreed", "agrees", "hope", "hopes", "hoped", "want", "wants", "wanted", "decide", "decided", "intend", "intends", "promise", "promised", "vow", "vowed", "threaten", "threatened", "pledge", "pledged", "offer", "offered", "offers", "seek", "sought", "prepare", "prepared", "preparing", "ask", "asked", "tell", "told", "urge", "urged", "invite", "invited", "order", "ordered", "agreement", "deal", "decision", "proposal", "deadline", "bid", "going", "about", "aims", "aim", "wait", "able"];
    private static readonly string[] Done = ["failed", "managed", "used", "helped", "began", "started", "came", "continued", "went", "proved", "appeared", "tried", "refused", "forced", "led", "had"];

    public static Direction Of(Analysis analysis, Reading reading)
    {
        var look = new Look(analysis, analysis.Sentences[analysis.SentenceAt(reading.First)]);
        var found = Governed(analysis, reading, look);
        return found == Direction.None && look.Is(reading.First - 1, ["by"]) ? Direction.Ahead : found;
    }

    private static Direction Governed(Analysis analysis, Reading reading, Look look)
    {
        var sentence = analysis.Sentences[analysis.SentenceAt(reading.First)];
        if (look.Is(reading.First - 1, ["ended", "since"])) return Direction.Behind;
        if (look.Noun(reading.End)) return Direction.Behind;
        if (look.Is(reading.First - 1, ["effective"]) || (reading.First - 1 > sentence.First && look.Is(reading.First - 1, ["until", "till"])) || (look.Is(reading.First - 1, ["as"]) && look.Is(reading.First - 2, ["early", "soon", "late"]))) return Direction.Ahead;
        int start = look.Is(reading.First - 1, ["on", "in"]) ? reading.First - 1 : reading.First;
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

        public bool Is(int i, ReadOnlySpan<string> words)
        {
            if (i < sentence.First || i >= sentence.End) return false;
            foreach (string word in words) if (analysis.Word(i).Equals(word, StringComparison.OrdinalIgnoreCase)) return true;
            return false;
        }

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
                case Text.Tag.Past: return Is(k, ["was", "were"]) && (Is(k + 1, Set) || Is(k + 2, Set)) ? Direction.Ahead : Direction.Behind;
                case Text.Tag.Participle: return backwards ? Participle(k) : null;
                case Text.Tag.Gerund when backwards: return Is(k - 1, ["is", "are", "'s", "'re", "be"]) ? Direction.Ahead : Is(k - 1, ["was", "were", "been"]) ? Direction.Behind : null;
                case Text.Tag.Base when backwards: return Base(k);
                case Text.Tag.Base or Text.Tag.Third: return Present(k);
                default: return null;
            }
        }

        /// <summary>will and may look ahead, would have and could have back.</summary>
        private Direction? Modal(int k) => Is(k + 1, ["have"]) || Is(k + 2, ["have"]) ? Direction.Behind : Is(k, ["could", "can"]) ? Direction.None : Direction.Ahead;

        /// <summary>"planned to leave", "has agreed to meet"; but "managed to leave".</summary>
        private Direction? Infinitive(int k)
        {
            for (int i = k - 1; i >= Math.Max(sentence.First, k - 5); i--)
            {
                if (Is(i, Done) || (Is(i, Set) && Is(i - 1, ["been"]) && Is(i - 2, ["had"]))) return Direction.Behind;
                if (Is(i, ["that"])) break;
                if (Is(i, Meant) || Is(i, Set)) return Direction.Ahead;
                if (Tag(i) is Text.Tag.Past && !Is(i, ["was", "were"])) return Direction.Behind;
            }
            return Direction.Ahead;
        }

        /// <summary>"is scheduled", "to be published", "has been closed", "was killed", a bare "planned".</summary>
        private Direction? Participle(int k)
        {
            bool set = Is(k, Set);
            for (int i = k - 1; i >= Math.Max(sentence.First, k - 4); i--)
            {
                if (Tag(i) is Text.Tag.Adverb) continue;
                if (Is(i, ["been"])) continue;
                if (Is(i, ["has", "have", "'ve"])) return set ? Direction.Ahead : Direction.Behind;
                if (Is(i, ["had"])) return Direction.Behind;
                if (Is(i, ["was", "were"])) return set ? Direction.Ahead : Direction.Behind;
                if (Is(i, ["is", "are", "'s", "'re"])) return set ? Direction.Ahead : Direction.None;
                if (Is(i, ["be"])) return null;
                break;
            }
            return set ? Direction.Ahead : Direction.Behind;
        }

        /// <summary>The base form after will or to is read there; by itself it is a present tense.</summary>
        private Direction? Base(int k)
        {
            for (int i = k - 1; i >= Math.Max(sentence.First, k - 4); i--)
            {
                if (Tag(i) is Text.Tag.Adverb || Is(i, ["not", "n't"])) continue;
                if (Tag(i) is Text.Tag.Modal) return Modal(i);
                if (Tag(i) is Text.Tag.To) return Infinitive(i);
                if (Is(i, ["did", "didn't"])) return Direction.Behind;
                break;
            }
            return Present(k);
        }

        /// <summary>"meets on Monday" looks ahead; "says" and a bare "is" do not tell.</summary>
        private Direction? Present(int k)
        {
            if (Is(k, ["is", "are", "'s", "'re"])) return Is(k + 1, Set) || Is(k + 2, Set) ? Direction.Ahead : Tag(k + 1) is Text.Tag.Participle or Text.Tag.Gerund or Text.Tag.Adverb ? null : Direction.None;
            return Is(k, ["meet", "meets", "leave", "leaves", "open", "opens", "start", "starts", "begin", "begins", "resume", "resumes", "play", "plays", "face", "faces", "visit", "visits", "end", "ends", "arrive", "arrives", "travel", "travels", "vote", "votes", "expire", "expires", "take", "takes", "expect", "expects", "plan", "plans", "go", "goes", "run", "runs", "hold", "holds", "host", "hosts", "kick", "kicks", "return", "returns"]) ? Direction.Ahead : Direction.None;
        }
    }
}
