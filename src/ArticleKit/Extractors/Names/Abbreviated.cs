namespace ArticleKit.Extractors.Names;

/// <summary>
/// What a story itself says a short form means: "the National Revenue Service (Nars)", "Northern Broadcasting Corporation (NBC)", "the People's Party (VP) …
/// the VP said",
/// "Law and Order, known as PiP". From there on the short form is that body, also where the lexicon knows another of the letters.
/// </summary>
internal sealed class Abbreviated
{
    private const int Shortest = 2, Longest = 8;

    /// <summary>The words between "known" and the letters: by its Polish acronym.</summary>
    private const int Introduction = 5;
    private readonly NameText _text;

    /// <summary>The first full mention by short form.</summary>
    private readonly Dictionary<string, NameMention> _full = new(StringComparer.Ordinal);

    /// <param name="text">The story.</param>
    /// <param name="mentions">Its names, bodies among them.</param>
    public Abbreviated(NameText text, List<NameMention> mentions)
    {
        _text = text;
        HashSet<string>? alone = null;
        foreach (var mention in mentions)
        {
            if (!IsBody(mention) || mention.End < mention.First + 2) continue;
            if (InBrackets(mention.End) is >= 0 and var letters)
            {
                if (Spells(mention, _text.Word(letters))
                    || IsLetters(letters) && Begins(mention, letters) && (alone ??= Alone(mentions)).Contains(_text.Slice(letters, letters + 1)))
                {
                    _full.TryAdd(_text.Slice(letters, letters + 1), mention);
                }
            }
            // "NARS, the National Revenue Service,"
            else if (mention.First > 2
                && _text.Word(mention.First - 1) is "the"
                && _text.Is(mention.First - 2, ',')
                && IsLetters(mention.First - 3)
                && Spells(mention, _text.Word(mention.First - 3)))
            {
                _full.TryAdd(_text.Slice(mention.First - 3, mention.First - 2), mention);
            }
            else if (KnownAs(mention.End) is >= 0 and var known) _full.TryAdd(_text.Slice(known, known + 1), mention);
        }
        Implied(mentions);
        Shortened(mentions);
    }

    public IEnumerable<KeyValuePair<string, NameMention>> All => _full;

    /// <summary>The full mention a short form stands for in this story, where the lexicon has no name for both.</summary>
    public NameMention? Of(NameMention mention) =>
        _full.Count > 0 && mention.Known >= 0 && _full.TryGetValue(mention.Text, out var full) && full.Known != mention.Known ? full : null;

    private static bool IsBody(NameMention mention) => mention.Type is not (Model.SpeakerType.Person or Model.SpeakerType.UnnamedGroup) && mention.Base is null;

    /// <summary>
    /// "the Rapid Support Forces … the RSF": letters that the lexicon has for another body are those of the body the story names in full, where it never names
    /// the other.
    /// </summary>
    private void Implied(List<NameMention> mentions)
    {
        Dictionary<string, NameMention>? shorts = null;
        HashSet<int>? named = null;
        foreach (var mention in mentions)
        {
            if (mention.Known < 0) continue;
            if (mention.End == mention.First + 1 && _text.Tokens[mention.First] is { IsAllCaps: true, Length: >= Shortest + 1 and <= Longest })
                (shorts ??= new(StringComparer.Ordinal)).TryAdd(mention.Text, mention);
            else (named ??= []).Add(mention.Known);
        }
        if (shorts is null) return;
        foreach (var mention in mentions)
            if (IsBody(mention)
                && mention.End > mention.First + 2
                && Initials(mention) is { } letters
                && shorts.TryGetValue(letters, out var other)
                && other.First > mention.First
                && other.Known != mention.Known
                && named?.Contains(other.Known) != true)
            {
                _full.TryAdd(letters, mention);
            }
    }

    /// <summary>
    /// "Norvik Electronics … Norvik": the list has the one word as a body too; it is the firm whose longer name the story has, unless it has two, Norvik
    /// Electronics and Norvik Steel.
    /// </summary>
    private void Shortened(List<NameMention> mentions)
    {
        Dictionary<string, NameMention?>? longer = null;
        foreach (var mention in mentions)
        {
            if (mention.Type != Model.SpeakerType.Organization || mention.End < mention.First + 2 || mention.Base is not null) continue;
            string word = _text.Slice(mention.First, mention.First + 1);
            if (longer is not null && longer.TryGetValue(word, out var other)) { if (other is not null && !IsSame(other, mention)) longer[word] = null; }
            else if (_text.IsOfLine(mention.First, mention.End)) (longer ??= new(StringComparer.Ordinal))[word] = mention;
            else if (mention.Known >= 0) (longer ??= new(StringComparer.Ordinal))[word] = null;
        }
        if (longer is null) return;
        int headline = DescribedPersons.HeadlineEnd(_text.Analysis);
        foreach (var mention in mentions)
        {
            if (mention.Known < 0
                || mention.End != mention.First + 1
                || mention.Type is Model.SpeakerType.NewsAgency or Model.SpeakerType.Publisher
                || !longer.TryGetValue(mention.Text, out var full)
                || full is null
                || full.Known == mention.Known)
            {
                continue;
            }
            // "RTZ … its unit RTZ Oil": named first, and not in the headline, it is a body of its own
            if (mention.First < full.First && mention.First >= headline || _text.Lexicon.Organizations[mention.Known].Name != mention.Text)
                longer[mention.Text] = null;
            else _full.TryAdd(mention.Text, full);
        }
    }

    private static bool IsSame(NameMention one, NameMention other) => one.Known >= 0 ? one.Known == other.Known : one.Text == other.Text;

    private string? Initials(NameMention mention)
    {
        Span<char> letters = stackalloc char[Longest];
        int at = 0;
        for (int i = mention.First; i < mention.End; i++)
        {
            if (!_text.Tokens[i].IsWord || !_text.Tokens[i].IsCapital || _text.IsPossessive(i)) continue;
            if (at == letters.Length) return null;
            letters[at++] = _text.Word(i)[0];
        }
        return at > Shortest ? new string(letters[..at]) : null;
    }

    /// <summary>The word that alone stands in brackets behind a name, or -1.</summary>
    private int InBrackets(int open)
    {
        int word = open + 1;
        return word + 1 < _text.Tokens.Length
            && _text.Is(open, '(')
            && _text.Is(word + 1, ')')
            && _text.Tokens[word] is { IsWord: true, IsCapital: true, Length: >= Shortest and <= Longest }
            ? word
            : -1;
    }

    /// <summary>The letters in ", or CGT,", ", known as CGT," and ", known by its Polish acronym PiS,", or -1.</summary>
    private int KnownAs(int comma)
    {
        if (comma + 3 >= _text.Tokens.Length || !_text.Is(comma, ',')) return -1;
        if (_text.Word(comma + 1) is "or") return _text.Is(comma + 3, ',') && IsLetters(comma + 2) ? comma + 2 : -1;
        if (_text.Word(comma + 1) is not "known") return -1;
        for (int i = comma + 2; i < comma + 2 + Introduction && i < _text.Tokens.Length && _text.Tokens[i].IsWord && !_text.Tokens[i].IsSentenceStart; i++)
            if (IsLetters(i)) return i;
        return -1;
    }

    /// <summary>CGT, PiS: two capitals at least, and no country's.</summary>
    private bool IsLetters(int token)
    {
        if (_text.Tokens[token].Length is < Shortest or > Longest || _text.Entry(token).Is(Languages.WordFlags.Nation)) return false;
        int capitals = 0;
        foreach (char letter in _text.Word(token))
            if (!char.IsLetter(letter)) return false; // BP.L
            else if (char.IsUpper(letter)) capitals++;
        return capitals > 1;
    }

    /// <summary>SVP, for the Swiss People's Party: three letters and more of another language, the first of them one of the name's.</summary>
    private bool Begins(NameMention mention, int letters)
    {
        if (_text.Tokens[letters].Length <= Shortest) return false;
        for (int i = mention.First; i < mention.End; i++) if (_text.Tokens[i].IsCapital && _text.Word(i)[0] == _text.Word(letters)[0]) return true;
        return false;
    }

    /// <summary>The words that stand for somebody or a body by themselves.</summary>
    private static HashSet<string> Alone(List<NameMention> mentions)
    {
        var alone = new HashSet<string>(StringComparer.Ordinal);
        foreach (var mention in mentions)
        {
            if (mention.Type != Model.SpeakerType.Person && !mention.Text.Contains(' ', StringComparison.Ordinal)) alone.Add(mention.Text);
            if (mention.Body is { } body && !body.Contains(' ', StringComparison.Ordinal)) alone.Add(body);
        }
        return alone;
    }

    /// <summary>The first letters of the name's words, small words left out or not.</summary>
    private bool Spells(NameMention mention, ReadOnlySpan<char> letters)
    {
        int at = 0;
        for (int i = mention.First; i < mention.End; i++)
        {
            ref readonly var token = ref _text.Tokens[i];
            if (!token.IsWord || _text.IsPossessive(i)) continue;
            bool fits = at < letters.Length && char.ToUpperInvariant(letters[at]) == char.ToUpperInvariant(_text.Word(i)[0]);
            if (fits) at++;
            else if (token.IsCapital) return false;
        }
        return at == letters.Length;
    }
}
