using ArticleKit.Languages;
using ArticleKit.Model;

namespace ArticleKit.Extractors.Places;

/// <summary>
/// Which words of the story are persons' names: those the name stage found, and what the place stage sees itself: "Sen. Bolton", "Mary Houston", "George W.
/// Bush",
/// "Darryl Warden, 44,". The last word of such a name is somebody's surname in the whole story.
/// </summary>
internal sealed class PersonNames
{
    private const int LongestName = 4, MinBody = 6;
    private const double Large = 1_000_000;
    private readonly PlaceText _text;
    private readonly HashSet<ulong> _surnames = [], _companies = [], _givens = [];
    private readonly bool[] _tokens;

    /// <summary>The tokens that end a person's mention.</summary>
    private readonly HashSet<int> _ends = [];

    /// <summary>Of those, what the name stage found.</summary>
    private readonly bool[] _found;

    /// <summary>Of persons' names those whose office, age or doing tells that they are, and the names of well-known bodies in several words.</summary>
    private readonly HashSet<int> _told = [], _wellKnown = [];

    /// <summary>The last words of bodies' names.</summary>
    private readonly HashSet<int> _bodyEnds = [];

    /// <summary>Two letters that stand before a person's name as a rank.</summary>
    private readonly HashSet<int> _ranks = [];

    /// <summary>Where one word stands for a firm: Phoenix, for Phoenix Technologies Ltd.</summary>
    private readonly HashSet<int> _firms = [];

    public PersonNames(PlaceText text, IReadOnlyList<Entity> entities)
    {
        _text = text;
        _tokens = new bool[text.Count];
        foreach (var entity in entities)
        {
            if (entity.Type == SpeakerType.Organization)
            {
                AddCompany(entity.Name);
                foreach (var mention in entity.Mentions) if (mention.Rule == "names.last-name") _firms.Add(text.Analysis.TokenAt(mention.Span.Start));
            }
            if (entity.Type is SpeakerType.GovernmentBody or SpeakerType.Organization or SpeakerType.Publisher or SpeakerType.Military)
                foreach (string alias in entity.Aliases) if (IsShortForm(entity.Name, alias)) _companies.Add(NameKey.Of(alias).Value);
            if (entity.Type != SpeakerType.Person)
            {
                foreach (var mention in entity.Mentions)
                    if (mention.Rule is "names.known-body" or "names.body-suffix" && mention.Span.Length > MinBody) Cover(mention);
                continue;
            }
            // "Jensen Park … Park said"
            bool alone = entity.Mentions.Count > 1 && entity.Mentions.Any(static mention => mention.Rule == "names.last-name");
            foreach (var mention in entity.Mentions)
            {
                if (mention.Rule == Names.DescribedPersons.Rule) continue;
                int end = text.Analysis.TokenAt(mention.Span.End - 1) + 1;
                int start = text.Analysis.TokenAt(mention.Span.Start);
                if (end > start + 1 && (text.Flags(start) & WordFlags.Given) != 0) _givens.Add(NameKey.Of(text.Word(start)).Value);
                if (mention.Rule is "names.title" or "names.role" or "names.role-over" or "names.context" || alone && mention.Rule == "names.given-name")
                    Cover(mention, _told);
                Add(text.Analysis.TokenAt(mention.Span.Start), end);
                _ends.Add(end);
                // "DC Tom Ball"
                if (mention.Rule == "names.title"
                    && mention.Full.Start < mention.Span.Start
                    && text.Analysis.TokenAt(mention.Full.Start) is var rank
                    && start == rank + 1
                    && text[rank] is { IsAllCaps: true, Length: 2 })
                {
                    _ranks.Add(rank);
                }
            }
        }
        _found = (bool[])_tokens.Clone();
        for (int i = 0; i < text.Count;)
        {
            int end = text[i].IsCapital ? NameEnd(i) : i;
            if (end > i) Add(i, end);
            i = Math.Max(end, i + 1);
        }
    }

    private void Cover(EntityMention mention, HashSet<int> tokens)
    {
        int end = _text.Analysis.TokenAt(mention.Span.End - 1);
        for (int i = _text.Analysis.TokenAt(mention.Span.Start) + 1; i <= end; i++) tokens.Add(i);
    }

    private void Cover(EntityMention mention)
    {
        if (mention.Rule == "names.known-body") Cover(mention, _wellKnown);
        else _bodyEnds.Add(_text.Analysis.TokenAt(mention.Span.End - 1));
    }

    /// <summary>A body's name ends with the token: Turkish Red Crescent.</summary>
    public bool EndsBody(int token) => _bodyEnds.Contains(token);

    /// <summary>The name stage found no person here.</summary>
    public bool IsOnlyGuessed(int token) => !_found[token];

    /// <summary>The token goes on the name of somebody whom an office or a doing tells of: Traci Park, Barry Lane.</summary>
    public bool IsTold(int token) => _told.Contains(token);

    /// <summary>The token goes on a well-known body's name: Nottingham Forest.</summary>
    public bool IsWellKnown(int token) => _wellKnown.Contains(token);

    /// <summary>The token is the letters of a rank: DC Tom Ball.</summary>
    public bool IsRank(int token) => _ranks.Count > 0 && _ranks.Contains(token);

    /// <summary>The token is part of a person's name.</summary>
    public bool Covers(int token) => _tokens[token];

    /// <summary>A person's name ends before the token.</summary>
    public bool Ends(int end) => _ends.Contains(end);

    /// <summary>The token and its neighbour are parts of a name that the name stage found: Norman in Norman Webb, French in Dawn French.</summary>
    public bool IsPartOfFound(int token) => _found[token] && (token + 1 < _found.Length && _found[token + 1] || token > 0 && _found[token - 1]);

    /// <summary>The last word of somebody's name in this story.</summary>
    public bool IsSurname(PlaceMatch match) =>
        _surnames.Count > 0 && match.End == match.First + 1 && _surnames.Contains(NameKey.Of(_text.Word(match.First)).Value);

    /// <summary>Somebody's first name in this story, and no large place's: Dakota's phone.</summary>
    public bool IsGiven(PlaceMatch match) =>
        _givens.Count > 0
            && match.End == match.First + 1
            && _givens.Contains(NameKey.Of(_text.Word(match.First)).Value)
            && Array.TrueForAll(match.Senses,
                static sense => sense.Number >= 0
                    && sense.Population < Large
                    && sense.Kind is not (PlaceKind.Country or PlaceKind.Capital or PlaceKind.Admin1));

    /// <summary>The story's short name for a company: Velden, for Velden Group.</summary>
    public bool IsCompany(PlaceMatch match) => _firms.Contains(match.First) || _companies.Count > 0 && _companies.Contains(match.Key);

    /// <summary>"Velden Group", "Velden Holdings Plc": what stands before the words for a company.</summary>
    private void AddCompany(string name)
    {
        int end = name.Length;
        while (name.LastIndexOf(' ', end - 1) is > 0 and var gap && _text.IsOfFirm(name.AsSpan(gap + 1, end - gap - 1))) end = gap;
        if (end < name.Length) _companies.Add(NameKey.Of(name.AsSpan(0, end)).Value);
    }

    /// <summary>"Nars" for the National Revenue Service: the capitals of its name.</summary>
    private static bool IsShortForm(string name, string alias)
    {
        int at = 0;
        for (int i = 0; i < name.Length; i++)
            if (char.IsUpper(name[i]) && (i == 0 || name[i - 1] == ' ') && (at >= alias.Length || char.ToUpperInvariant(alias[at++]) != name[i])) return false;
        return at == alias.Length && at > 2;
    }

    private void Add(int first, int end)
    {
        for (int i = first; i < end && i < _text.Count; i++) _tokens[i] = true;
        if (end > first && end <= _text.Count) _surnames.Add(NameKey.Of(_text.Word(end - 1)).Value);
    }

    /// <summary>Where a person's name that starts at this capital ends; no further than the start where none does.</summary>
    private int NameEnd(int i)
    {
        if (!_text[i].IsWord || _text.IsClitic(i)) return i;
        bool title = IsTitle(i);
        int first = title ? i + 1 : i;
        if (title && !IsPart(first)) return i;
        int end = first + 1;
        while (end < first + LongestName && IsPart(end)) end++;
        if (title) return end;
        if (end == first + 1) return i;
        bool given = (_text.Flags(first) & (WordFlags.Given | WordFlags.GivenWeak)) == WordFlags.Given
            && !_text.Is(first, PlaceWord.Compass | PlaceWord.Body | PlaceWord.FeatureBefore | PlaceWord.Month);
        bool initial = end - first > 2 && IsInitial(first + 1) || IsInitial(first) && end - first < LongestName;
        bool aged = _text.IsChar(end, ',')
            && end + 2 < _text.Count
            && _text[end + 1].Kind == Text.TokenKind.Number
            && _text.Word(end + 1).Length == 2
            && _text.IsChar(end + 2, ',')
            && !_text[first].IsSentenceStart;
        return initial || aged || given && !_text.Gazetteer.IsTown(_text.Cover(first, end).Of(_text.Analysis.Story.Text)) ? end : i;
    }

    private bool IsTitle(int i) => (_text.Is(i, PlaceWord.Title) || (_text.Flags(i) & WordFlags.Title) != 0) && !_text.Is(i, PlaceWord.Body);

    private bool IsInitial(int i) => i < _text.Count && _text[i].IsStopped && _text[i].Length == 2;

    private bool IsPart(int i) => _text.Follows(i) && _text.IsCapital(i) && _text[i].SpaceBefore
        && !_text.Is(i,
            PlaceWord.Body | PlaceWord.Facility | PlaceWord.Street | PlaceWord.County | PlaceWord.Feature | PlaceWord.Month | PlaceWord.Title
                | PlaceWord.Admin | PlaceWord.Function)
        && (_text.Flags(i) & (WordFlags.Suffix | WordFlags.Group)) == 0;
}
