using System.Globalization;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Languages;

/// <summary>A country that a word points at, and how much: weights are in mentions of a country.</summary>
internal readonly record struct FocusHint(CountryCode Country, double Weight, double Share, string Kind);

/// <summary>
/// What tells whose affairs a story is about besides its places and the bodies it names: the words of focus-words.tsv and the endings of ticker symbols.
/// Each is known by a number, so that a story counts it once.
/// </summary>
internal sealed class FocusWords
{
    private readonly NameTable _names;
    private readonly List<FocusHint[]> _hints = [[]];
    private readonly Dictionary<string, int> _tickers = [], _desks = [];
    private readonly Dictionary<char, int> _signs = [];
    private readonly ushort[] _single;

    /// <summary>By word, whether it is one of <see cref="_single"/> or begins a name.</summary>
    private readonly bool[] _begins;

    public FocusWords(string language, Vocabulary vocabulary)
    {
        _names = new NameTable(vocabulary, 600);
        var single = new List<(int Word, int Number)>();
        var firsts = new List<int>();
        foreach (var row in LexiconReader.Read($"{language}/focus-words.tsv"))
        {
            string word = row.Cell(0).ToString();
            int number = Add(row.Cell(2), row.Cell(1).ToString());
            if (word[0] == '.') _tickers[word] = number;
            else if (word.Length == 1 && !char.IsLetter(word[0])) _signs[word[0]] = number;
            else if (row.Cell(1) is "desk") _desks[word] = number;
            else if (word == word.ToLowerInvariant() && !word.Contains(' ', StringComparison.Ordinal)) single.Add((vocabulary.Intern(word), number));
            else firsts.Add(_names.Add(word, number));
        }
        _single = new ushort[single.Max(pair => pair.Word) + 1];
        _begins = new bool[Math.Max(_single.Length, firsts.Max() + 1)];
        foreach (var (word, number) in single)
        {
            _single[word] = (ushort)number;
            _begins[word] = true;
        }
        foreach (int word in firsts) _begins[word] = true;
        TickerWeight = Weight("symbol");
    }

    /// <summary>One more than the largest number of a hint.</summary>
    public int Count => _hints.Count;

    /// <summary>What a ticker symbol without an ending is worth to the United States.</summary>
    public double TickerWeight { get; }

    /// <summary>The countries that a hint points at.</summary>
    public ReadOnlySpan<FocusHint> this[int number] => _hints[number];

    /// <summary>Some hint is the word or begins with it.</summary>
    public bool Begins(int word) => (uint)word < (uint)_begins.Length && _begins[word];

    /// <summary>The number of the hint that stands at a token, or 0: a name of the list goes before a word.</summary>
    public int Match(string text, ReadOnlySpan<Token> tokens, int at)
    {
        int word = tokens[at].Word;
        if (word == 0) return 0;
        if (_names.Match(text, tokens, at, tokens.Length, out _) is > 0 and var found) return found;
        return (uint)word < (uint)_single.Length ? _single[word] : 0;
    }

    /// <summary>The hint is the form of a company: Inc, PLC.</summary>
    public bool IsForm(int number) => _hints[number] is [{ Kind: "form" }, ..];

    /// <summary>The hint is an institution of towns: Police Department, Crown Court.</summary>
    public bool IsInstitution(int hint) => _hints[hint] is [{ Kind: "institution" }, ..];

    /// <summary>The hint is the name of somebody known by it alone: Obama.</summary>
    public bool IsLeader(int number) => _hints[number] is [{ Kind: "leader" }, ..];

    /// <summary>The number of a ticker's ending, ".L" of "BARC.L", or 0.</summary>
    public int Ticker(ReadOnlySpan<char> ending) => ending.Length is > 1 and <= 3 ? _tickers.GetValueOrDefault(ending.ToString()) : 0;

    /// <summary>The number of a currency's sign, or 0.</summary>
    public int Sign(char sign) => _signs.GetValueOrDefault(sign);

    /// <summary>The number of the desk that signs a story off so, or 0: capitals count.</summary>
    public int Desk(ReadOnlySpan<char> signoff) => _desks.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(signoff, out int number) ? number : 0;

    private int Add(ReadOnlySpan<char> countries, string kind)
    {
        double weight = Weight(kind);
        var hints = new FocusHint[countries.Count('|') + 1];
        int n = 0;
        foreach (var part in countries.Split('|'))
        {
            var country = countries[part];
            double share = country.Length > 3 ? double.Parse(country[3..], CultureInfo.InvariantCulture) : 1;
            hints[n++] = new FocusHint(CountryCode.Of(country[..2]), weight * share, share, kind);
        }
        _hints.Add(hints);
        return _hints.Count - 1;
    }

    /// <summary>What a well-known body weighs for its country.</summary>
    public static double Weight(SpeakerType body) => Weight(body switch
    {
        SpeakerType.GovernmentBody => "body",
        SpeakerType.Organization => "organization",
        _ => "other",
    });

    /// <summary>What each kind weighs; fitted on stories whose countries are known, then rounded.</summary>
    private static double Weight(ReadOnlySpan<char> kind) => kind switch
    {
        "market" => 1.6,
        "leader" => 1.5,
        "office" => 1.1,
        "body" or "desk" => 0.9,
        "ticker" => 0.8,
        "organization" or "other" => 0.6,
        "form" => 0.55,
        "money" => 0.45,
        "symbol" => 0.35,
        "idiom" or "institution" => 0.3,
        "report" => 0.15,
        _ => throw new InvalidDataException($"focus-words.tsv has no kind {kind}"),
    };
}
