using ArticleKit.Parsers.Html.Data;
using ArticleKit.Parsers.Html.Tree;

namespace ArticleKit.Parsers.Html.Head;

/// <summary>The headline: the visible heading where the metadata agree with it, else what they say, without the site's name.</summary>
internal sealed class HeadlineReader(Page page, Metas metas, JsonNode article, string? publisher, int heading)
{
    public string? Read()
    {
        string? linked = Trimmed(Words.Fold(article["headline"].Text));
        string? open = Trimmed(metas.First("og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title"));
        string? visible = heading < 0 ? null : Trimmed(page.TextOf(heading).ToString().Replace('\n', ' '));
        if (visible is not null && !Agree(linked, visible) && !Agree(open, visible)) visible = WithoutKicker(visible);
        string? title = Trimmed(Words.Fold(page.Title));
        if (Holds(visible, open)) return open;
        if (Agree(linked, visible) || Agree(open, visible)) return Parted(linked, visible) ?? Parted(open, visible) ?? visible;
        if (Agree(linked, open)) return linked;
        if (Holds(visible, linked)) return linked;
        if (Agree(visible, title) || Holds(linked, visible)) return visible;
        return (linked is not null && visible is not null && TitleWords.Likeness(linked, visible) > 0.3 ? linked : null) ?? visible ?? linked ?? open ?? title;
    }

    /// <summary>
    /// A heading without the line over it that stands in an element of its own: `&lt;h1&gt;&lt;span class=kicker&gt;Trade&lt;/span&gt; Talks fail&lt;/h1&gt;`.
    /// </summary>
    private string WithoutKicker(string text)
    {
        int around = page.Blocks[heading].Node;
        for (int i = around + 1; i < page.Nodes[around].End; i++)
        {
            if ((page.Nodes[i].Own & Roles.Kicker) == 0 || page.Nodes[i].Kind.Breaks() || Words.Fold(Page.Beginning(page.Nodes[i].Element)) is not { } over)
                continue;
            string rest = text.StartsWith(over, StringComparison.Ordinal) ? text[over.Length..].TrimStart(' ', ':', '|', '-', '–', '—', '/', '+', '•') : "";
            if (rest.Length >= 12) return rest;
        }
        return text;
    }

    /// <summary>The metadata's spelling of a heading whose parts run together on the page, or whose kicker stands before it without a colon.</summary>
    private static string? Parted(string? one, string? heading) =>
        Agree(one, heading) && (one.AsSpan().Count(' ') > heading.AsSpan().Count(' ') || one.AsSpan().Count(": ") > heading.AsSpan().Count(": ")) ? one : null;

    private static bool Agree(string? one, string? other) => one is not null && other is not null && Words.Bare(one) == Words.Bare(other);

    /// <summary>A heading that also holds a kicker or a second line.</summary>
    private static bool Holds(string? heading, string? title) => heading is not null
        && title is { Length: > 14 }
        && Words.Bare(title) is { Length: > 8 } bare
        && Words.Bare(heading) is var whole
        && whole.Length > bare.Length
        && (whole.EndsWith(bare, StringComparison.Ordinal) || whole.StartsWith(bare, StringComparison.Ordinal))
        && !heading.AsSpan(0, heading.Length / 2).Contains(": ", StringComparison.Ordinal);

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
        if (site is not null
            && Words.Bare(site) is { Length: > 0 } name
            && (bare == name || bare.Contains(name, StringComparison.Ordinal) || (bare.Length > 3 && name.Contains(bare, StringComparison.Ordinal))))
        {
            return true;
        }
        string? url = metas.First("link:canonical", "og:url");
        if (url is null || !Uri.TryCreate(url, UriKind.Absolute, out var address)) return false;
        string host = Words.Bare(address.Host);
        return bare.Length > 3 && host.Contains(bare, StringComparison.Ordinal);
    }
}
