
namespace ArticleKit.Extractors.Names;

/// <summary>The bodies named by small words, by those words and by the last of them: "foreign ministry" and "ministry".</summary>
internal sealed class DescribedIndex
{
    private readonly Dictionary<(string Words, string? Country), EntityDraft> _same = [];
    private readonly Dictionary<string, List<EntityDraft>> _byEnding = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, EntityDraft> _latest = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<EntityDraft, string> _words = [];

    public EntityDraft? Same(NameMention mention) => _same.GetValueOrDefault(Key(mention));

    public void Add(string words, EntityDraft body)
    {
        _same.TryAdd((body.Country is null ? body.Name.ToLowerInvariant() : words, body.Country), body);
        _words[body] = words;
        for (string? ending = words; ending is not null; ending = Shorter(ending))
        {
            if (!_byEnding.TryGetValue(ending, out var list)) _byEnding[ending] = list = [];
            list.Add(body);
        }
    }

    /// <summary>Says that a body has just been named: what stands for it next means this one.</summary>
    public void Passed(EntityDraft body)
    {
        if (!_words.TryGetValue(body, out string? words)) return;
        for (string? ending = words; ending is not null; ending = Shorter(ending)) _latest[ending] = body;
    }

    /// <summary>The body that was last named with these words, else the first that will be.</summary>
    public EntityDraft? Nearest(string words) => _latest.GetValueOrDefault(words) ?? (_byEnding.TryGetValue(words, out var list) ? list[0] : null);

    /// <summary>The only body with these last words, or the only one of a country.</summary>
    public EntityDraft? Only(string words, string? country)
    {
        if (!_byEnding.TryGetValue(words, out var list) || list.Count > 40) return null;
        EntityDraft? only = null;
        foreach (var body in list)
        {
            if (country is not null && body.Country is not null && body.Country != country) continue;
            if (only is not null) return null;
            only = body;
        }
        return only;
    }

    private static (string, string?) Key(NameMention mention) => (mention.Country is null ? mention.Text.ToLowerInvariant() : mention.Base!, mention.Country);

    private static string? Shorter(string words)
    {
        int space = words.IndexOf(' ', StringComparison.Ordinal);
        return space < 0 ? null : words[(space + 1)..];
    }
}
