using ArticleKit.Model;

namespace ArticleKit.Emitters.Audits;

/// <summary>
/// One source over all stories: how often it is quoted, how, in how many words. A person is one source where name and affiliation agree, a source without a
/// name where its description does.
/// </summary>
internal sealed class AuditedSource(string? name, string? description, string? affiliation)
{
    private readonly Dictionary<string, int> _titles = [], _countries = [];
    private readonly Dictionary<SpeakerType, int> _types = [];

    public string? Name { get; } = name;
    public string? Description { get; } = description;
    public string? Affiliation { get; private set; } = affiliation;

    public int Stories { get; set; }
    public int Quotes { get; private set; }
    public int Direct { get; private set; }
    public int Partial { get; private set; }
    public int Indirect { get; private set; }

    /// <summary>Quotes of somebody who is shielded.</summary>
    public int Anonymous { get; private set; }

    /// <summary>Of all that was said, and of what stands between marks.</summary>
    public int Words { get; private set; }
    public int WordsInMarks { get; private set; }

    /// <summary>The names go with the quotes that found them; the most frequent is shown.</summary>
    public string? Title => Most(_titles);
    public string? Country => Most(_countries);
    public SpeakerType? Type => _types.Count == 0 ? null : _types.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).First().Key;

    public string Label => Name ?? Description ?? "(nobody named)";
    public bool IsNobody => Name is null && Description is null;

    /// <summary>A quote that carries another on adds its words and is not counted again.</summary>
    public void Add(Quote quote, Speaker? speaker, int words)
    {
        Words += words;
        if (quote.Quoted is not null) WordsInMarks += words;
        if (quote.Continues is not null) return;
        Quotes++;
        if (quote.Kind == QuoteKind.Direct) Direct++;
        else if (quote.Kind == QuoteKind.Partial) Partial++;
        else Indirect++;
        if (quote.Anonymous) Anonymous++;
        if (speaker is null) return;
        Count(_types, speaker.Type, 1);
        if (speaker.Title is { } title) Count(_titles, title, 1);
        if (speaker.Country is { } country) Count(_countries, country, 1);
    }

    public void Add(AuditedSource other)
    {
        Affiliation ??= other.Affiliation;
        Stories += other.Stories;
        Quotes += other.Quotes;
        Direct += other.Direct;
        Partial += other.Partial;
        Indirect += other.Indirect;
        Anonymous += other.Anonymous;
        Words += other.Words;
        WordsInMarks += other.WordsInMarks;
        foreach (var (type, count) in other._types) Count(_types, type, count);
        foreach (var (title, count) in other._titles) Count(_titles, title, count);
        foreach (var (country, count) in other._countries) Count(_countries, country, count);
    }

    private static void Count<T>(Dictionary<T, int> counts, T key, int more) where T : notnull => counts[key] = counts.GetValueOrDefault(key) + more;

    private static string? Most(Dictionary<string, int> counts) =>
        counts.Count == 0 ? null : counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).First().Key;
}
