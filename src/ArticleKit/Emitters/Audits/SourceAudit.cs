using ArticleKit.Model;

namespace ArticleKit.Emitters.Audits;

/// <summary>Who is quoted in some stories. Audits add up in any order to the same; memory is bounded by the number of sources.</summary>
internal sealed class SourceAudit
{
    private readonly record struct Key(string? Name, string? Description, string? Affiliation);

    private readonly Dictionary<Key, AuditedSource> _sources = [];

    public int Stories { get; private set; }
    public int Quotes { get; private set; }

    public void Add(ArticleRecord record, bool indirect = true)
    {
        Stories++;
        var seen = new HashSet<AuditedSource>();
        foreach (var quote in record.Quotes)
        {
            if (!indirect && quote.Kind == QuoteKind.Indirect) continue;
            if (quote.Continues is null) Quotes++;
            int words = Words(quote.Span.Of(record.Story.Text));
            Add(quote, quote.Speaker, words);
            foreach (var other in quote.OtherSpeakers) Add(quote, other, words);
        }

        void Add(Quote quote, Speaker? speaker, int words)
        {
            var source = Source(KeyOf(speaker));
            source.Add(quote, speaker, words);
            if (seen.Add(source)) source.Stories++;
        }
    }

    public void Add(SourceAudit other)
    {
        Stories += other.Stories;
        Quotes += other.Quotes;
        foreach (var (key, source) in other._sources) Source(key).Add(source);
    }

    public void Clear()
    {
        (Stories, Quotes) = (0, 0);
        _sources.Clear();
    }

    /// <summary>
    /// Most quoted first, then by name; last what has no speaker. Somebody without an affiliation is the one of that name who has one, where there is but one.
    /// </summary>
    public List<AuditedSource> Sources()
    {
        var affiliated = _sources.Where(pair => pair.Key is { Name: not null, Affiliation: not null }).ToLookup(pair => pair.Key.Name, pair => pair.Value,
            StringComparer.Ordinal);
        var sources = new List<AuditedSource>();
        foreach (var (key, source) in _sources)
        {
            if (key is { Name: { } name, Affiliation: null } && affiliated[name].Count() == 1) continue;
            var whole = new AuditedSource(source.Name, source.Description, source.Affiliation);
            whole.Add(source);
            if (key is { Name: { } same, Affiliation: not null }
                && affiliated[same].Count() == 1
                && _sources.TryGetValue(key with { Affiliation = null }, out var bare))
            {
                whole.Add(bare);
            }
            sources.Add(whole);
        }
        return [.. sources.OrderBy(source => source.IsNobody).ThenByDescending(source => source.Quotes).ThenBy(source => source.Label, StringComparer.Ordinal)
            .ThenBy(source => source.Affiliation, StringComparer.Ordinal)];
    }

    private AuditedSource Source(Key key)
    {
        if (!_sources.TryGetValue(key, out var source)) _sources[key] = source = new AuditedSource(key.Name, key.Description, key.Affiliation);
        return source;
    }

    /// <summary>"Residents" and "residents" are the same description.</summary>
    private static Key KeyOf(Speaker? speaker) =>
        speaker is null
            ? default
            : speaker.Name is { } name ? new Key(name, null, speaker.Affiliation?.Name) : new Key(null, Lower(speaker.Description), speaker.Affiliation?.Name);

    private static string? Lower(string? description) =>
        description is [var first, var second, ..] && char.IsUpper(first) && !char.IsUpper(second)
            ? char.ToLowerInvariant(first) + description[1..]
            : description;

    /// <summary>Stretches without white space that have a letter or a digit.</summary>
    private static int Words(ReadOnlySpan<char> text)
    {
        int words = 0;
        bool counted = false;
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c)) counted = false;
            else if (!counted && char.IsLetterOrDigit(c)) { counted = true; words++; }
        }
        return words;
    }
}
