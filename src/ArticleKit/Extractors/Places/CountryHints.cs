using ArticleKit.Languages;
using ArticleKit.Model;

namespace ArticleKit.Extractors.Places;

/// <summary>
/// What speaks for a country besides the story's places: money, company forms, bodies, offices, ticker symbols, leaders, and the words its own papers use
/// ("deputies", "councillors").
/// Read once before names are resolved; they help to say which Richmond is meant, and what the story is about.
/// </summary>
internal sealed class CountryHints(PlaceText text, FocusWords words, Organizations bodies)
{
    /// <summary>Hints for one country together never outweigh a few mentions.</summary>
    private const double MostHints = 6;
    private const double LeadHint = 2, OpeningHint = 3, SoleMoneyHint = 1;

    /// <summary>So much of the papers' idiom, and so many times that of any other country, is a country's own.</summary>
    private const double LeastLocal = 0.6, TimesOthers = 2;
    private const int HintsOpening = 6;
    private static readonly CountryCode America = CountryCode.Of("US");
    private readonly CountryTally _hints = new(), _bounded = new(), _local = new();
    private readonly SoleCurrency _money = new();

    /// <summary>Where the first paragraph ends.</summary>
    public int Lead { get; private set; }

    /// <summary>
    /// How much speaks for each country being what the story is about, in mentions of it; how a paper writes does not, it writes so of the whole world.
    /// </summary>
    public ReadOnlySpan<(CountryCode Country, double Sum)> All => _bounded.All;

    /// <summary>What of it says where the story plays: its idiom, offices and government bodies; a company of the world is anywhere.</summary>
    public ReadOnlySpan<(CountryCode Country, double Sum)> Local => _local.All;

    /// <summary>How much an institution that towns of a country have speaks for it, up to 1.</summary>
    public double OfInstitution(int institution, CountryCode country)
    {
        foreach (var hint in words[institution]) if (hint.Country == country) return hint.Share;
        return 0;
    }

    /// <summary>The story's idiom is the country's and no other's: its councillors are councilmen.</summary>
    public bool IsLocal(CountryCode country)
    {
        double own = _local[country];
        if (own < LeastLocal) return false;
        foreach (var (other, weight) in Local) if (other != country && weight * TimesOthers > own) return false;
        return true;
    }

    public CountryHints Read(List<PlaceMatch> matches)
    {
        Lead = FirstParagraph();
        foreach (var match in matches) if (match.Senses.Length > 0 && text.Is(match.End, PlaceWord.Money)) _money.Add(match.Senses[0].Country);
        Hint(Lead, matches);
        if (_money.Country is { IsNone: false } counted) _hints.Add(counted, SoleMoneyHint);
        foreach (var (country, weight) in _hints.All) _bounded.Add(country, Math.Min(MostHints, weight));
        return this;
    }

    private int FirstParagraph()
    {
        foreach (var block in text.Analysis.Story.Blocks) if (block.Kind == BlockKind.Paragraph) return block.Span.End;
        return 0;
    }

    /// <summary>Each hint and each body counts once, however often the story says it.</summary>
    private void Hint(int lead, List<PlaceMatch> matches)
    {
        var story = text.Analysis.Story.Text;
        var tokens = text.Analysis.Tokens;
        Span<ulong> seen = stackalloc ulong[(words.Count + bodies.Count >> 6) + 1];
        seen.Clear();
        bool symbol = false;
        int form = -1; // the token behind a body: its form says nothing more, "Noranda Inc"
        int next = 0;
        for (int i = 0; i < tokens.Length; i++)
        {
            ref readonly var token = ref tokens[i];
            bool may = token.Kind == Text.TokenKind.Punct
                ? story[token.Start] is '<' or '('
                : token.Kind == Text.TokenKind.Symbol || words.Begins(token.Word) || token.IsCapital && bodies.Begins(token.Word);
            if (!may) continue;
            while (next < matches.Count && matches[next].End + 1 < i) next++;
            double share = tokens[i].Start >= lead ? 1 : i < HintsOpening ? OpeningHint : LeadHint;
            int hint = words.Match(story, tokens, i);
            if (hint == 0 && tokens[i].IsCapital && bodies.Match(story, tokens, i, tokens.Length, out int end) is >= 0 and var body)
            {
                if (bodies.CountryOf(body) is { IsNone: false } country && bodies.TypeOf(body) is { } type)
                {
                    form = end;
                    if (IsOthers(country, i) || !IsFirst(seen, words.Count + body)) continue;
                    _hints.Add(country, FocusWords.Weight(type) * share);
                    if (type == SpeakerType.GovernmentBody) _local.Add(country, FocusWords.Weight(type));
                }
                continue;
            }
            if (hint == 0 && tokens[i] is { Kind: Text.TokenKind.Symbol, Length: 1 }) hint = words.Sign(story[tokens[i].Start]);
            if (hint == 0 && tokens[i].Kind is Text.TokenKind.Symbol or Text.TokenKind.Punct && story[tokens[i].Start] is '<' or '(' && tokens[i].Length == 1)
            {
                var ticker = TickerSymbol.At(story, tokens[i].Start);
                hint = words.Ticker(ticker.Ending);
                if (!symbol && ticker.IsBare) { symbol = true; _hints.Add(America, words.TickerWeight); }
            }
            if (hint != 0 && next < matches.Count && matches[next].End == i && text.Follows(i) && words.IsInstitution(hint)) matches[next].Institution = hint;
            if (hint == 0
                || i == form && words.IsForm(hint)
                || text.Is(i, PlaceWord.Money) && text.IsCapital(i - 1)
                || IsOthers(words[hint][0].Country, i)
                || !IsFirst(seen, hint))
            {
                continue;
            }
            foreach (var (country, weight, part, kind) in words[hint])
            {
                if (part >= SoleCurrency.Least && (kind is "money" || tokens[i].Kind == Text.TokenKind.Symbol)) _money.Add(country);
                bool idiom = kind is "idiom" or "institution";
                if (!idiom) _hints.Add(country, weight * share);
                if (idiom || kind is "office" or "money") _local.Add(country, weight);
            }
        }
        foreach (var (country, weight, _, _) in words[Desk()]) _hints.Add(country, weight);

        // "Pakistan's Foreign Office", "the Indian Congress": another country's name stands right before
        bool IsOthers(CountryCode country, int token)
        {
            for (int at = next; at < matches.Count && matches[at].End <= token; at++)
                if ((matches[at].End == token || text.IsPossessive(token - 1))
                    && matches[at].Senses is [{ Kind: PlaceKind.Country } owner, ..]
                    && owner.Country != country)
                {
                    return true;
                }
            return false;
        }
    }

    /// <summary>It has not been seen before; from now on it has.</summary>
    private static bool IsFirst(Span<ulong> seen, int number)
    {
        ulong bit = 1UL << (number & 63);
        bool first = (seen[number >> 6] & bit) == 0;
        seen[number >> 6] |= bit;
        return first;
    }

    /// <summary>The hint of the story's last line, where it only signs off.</summary>
    private int Desk()
    {
        var blocks = text.Analysis.Story.Blocks;
        return blocks.Count > 0 && blocks[^1] is { Kind: BlockKind.Signoff } last ? words.Desk(last.Span.Of(text.Analysis.Story.Text)) : 0;
    }
}
