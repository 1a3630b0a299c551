using ArticleKit.Parsers.Html.Tree;

namespace ArticleKit.Parsers.Html.Head;

/// <summary>A page's meta and link elements by name, lower case; the first of a name counts where one is asked for.</summary>
internal sealed class Metas
{
    private readonly Dictionary<string, List<string>> _values = new(StringComparer.OrdinalIgnoreCase);

    public Metas(Page page)
    {
        foreach (var element in page.Metas)
        {
            if (element.LocalName == "link")
            {
                if (element.GetAttribute("rel") is { } rel && element.GetAttribute("href") is { Length: > 0 } href) Add("link:" + rel, href);
                continue;
            }
            string? content = element.GetAttribute("content");
            if (string.IsNullOrWhiteSpace(content)) continue;
            foreach (string key in (ReadOnlySpan<string>)["property", "name", "itemprop", "http-equiv"])
                if (element.GetAttribute(key) is { Length: > 0 } name) Add(key == "itemprop" ? "itemprop:" + name : name, content);
        }
    }

    public string? First(params ReadOnlySpan<string> names)
    {
        foreach (string name in names) if (_values.TryGetValue(name, out var found)) return Words.Fold(found[0]);
        return null;
    }

    public IReadOnlyList<string> All(string name) => _values.TryGetValue(name, out var found) ? found : [];

    private void Add(string name, string value)
    {
        if (!_values.TryGetValue(name, out var list)) _values[name] = list = [];
        if (list.Count < 100) list.Add(value);
    }
}
