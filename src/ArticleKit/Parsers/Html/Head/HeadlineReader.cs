using ArticleKit.Parsers.Html.Tree;

namespace ArticleKit.Parsers.Html.Head;

/// <summary>The headline: the visible heading where the metadata agree with it, else what they say, without the site's name.</summary>
internal sealed class HeadlineReader(Page page, Metas metas, JsonNode article, string? publisher, int heading)
{
    public string? Read()
    {
        string? linked = Words.Fold(article["headline"].Text);
        string? open = Trimmed(metas.First("og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title"));
        string? visible = heading < 0 ? null : page.TextOf(heading).ToString().Replace('\n', ' ');
        if (visible is not null) return visible;
        return linked ?? open ?? Trimmed(Words.Fold(page.Title));
    }

    /// <summary>Cuts " | Site", " - Site" at the end and "Site: " at the start.</summary>
    private string? Trimmed(string? title)
    {
        if (title is null) return null;
        foreach (string mark in (ReadOnlySpan<string>)[" | ", " - ", " – ", " — ", " :: ", " » ", " · ", " • "])
        {
            int at = title.LastIndexOf(mark, StringComparison.Ordinal);
            if (at <= 0) continue;
            string tail = title[(at + mark.Length)..];
            if (IsSite(tail)) return title[..at].Trim();
            string front = title[..title.IndexOf(mark, StringComparison.Ordinal)];
            if (IsSite(front)) return title[(front.Length + mark.Length)..].Trim();
        }
        return title;
    }

    private bool IsSite(string text)
    {
        string bare = Words.Bare(text);
        if (bare.Length == 0) return false;
        string? site = publisher ?? metas.First("og:site_name");
        if (site is not null && Words.Bare(site) is { Length: > 0 } name && (bare == name || bare.Contains(name, StringComparison.Ordinal) || (bare.Length > 3 && name.Contains(bare, StringComparison.Ordinal)))) return true;
        string? url = metas.First("link:canonical", "og:url");
        if (url is null || !Uri.TryCreate(url, UriKind.Absolute, out var address)) return false;
        string host = Words.Bare(address.Host);
        return bare.Length > 3 && host.Contains(bare, StringComparison.Ordinal);
    }
}
