namespace ArticleKit.Extractors.Names;

/// <summary>
/// What a story itself says a short form means: "the National Revenue Service (Nars)", "Northern Broadcasting Corporation (NBC)". From there on the short form is that body,
/// also where the lexicon knows another of the letters.
/// </summary>
internal sealed class Abbreviated
{
    private const int Shortest = 2, Longest = 8;
    private readonly NameText _text;

    /// <summary>The first full mention by short form.</summary>
    private readonly Dictionary<string, NameMention> _full = new(StringComparer.Ordinal);

    /// <param name="text">The story.</param>
    /// <param name="mentions">Its names, bodies among them.</param>
    public Abbreviated(NameText text, List<NameMention> mentions)
    {
        _text = text;
        foreach (var mention in mentions)
            if (IsBody(mention) && Form(mention) is { } form) _full.TryAdd(form, mention);
        Implied(mentions);
    }

    public IEnumerable<KeyValuePair<string, NameMention>> All => _full;

    /// <summary>The full mention a short form stands for in this story, where the lexicon has no name for both.</summary>
    public NameMention? Of(NameMention mention) => _full.Count > 0 && mention.Known >= 0 && _full.TryGetValue(mention.Text, out var full) && full.Known != mention.Known ? full : null;

    private static bool IsBody(NameMention mention) => mention.Type is not (Model.SpeakerType.Person or Model.SpeakerType.UnnamedGroup) && mention.Base is null;

    /// <summary>"the Rapid Support Forces … the RSF": letters that the lexicon has for another body are those of the body the story names in full, where it never names the other.</summary>
    private void Implied(List<NameMention> mentions)
    {
        Dictionary<string, NameMention>? shorts = null;
        HashSet<int>? named = null;
        foreach (var mention in mentions)
        {
            if (mention.Known < 0) continue;
            if (mention.End == mention.First + 1 && _text.Tokens[mention.First] is { IsAllCaps: true, Length: >= Shortest + 1 and <= Longest }) (shorts ??= new(StringComparer.Ordinal)).TryAdd(mention.Text, mention);
            else (named ??= []).Add(mention.Known);
        }
        if (shorts is null) return;
        foreach (var mention in mentions)
            if (IsBody(mention) && mention.End > mention.First + 2 && Initials(mention) is { } letters && shorts.TryGetValue(letters, out var other) && other.First > mention.First && other.Known != mention.Known && named?.Contains(other.Known) != true) _full.TryAdd(letters, mention);
    }

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

    /// <summary>The word in brackets behind a name of several words, where its letters are theirs.</summary>
    private string? Form(NameMention mention)
    {
        int open = mention.End, word = open + 1;
        if (mention.End < mention.First + 2 || word + 1 >= _text.Tokens.Length || !_text.Is(open, '(') || !_text.Is(word + 1, ')')) return null;
        ref readonly var token = ref _text.Tokens[word];
        return token is { IsWord: true, IsCapital: true, Length: >= Shortest and <= Longest } && Spells(mention, _text.Word(word)) ? _text.Slice(word, word + 1) : null;
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
