using ArticleKit.Parsers.Html.Data;
using ArticleKit.Parsers.Html.Tree;

namespace ArticleKit.Parsers.Html.Head;

/// <summary>When a page was published and last changed.</summary>
internal sealed class DateReader(Page page, Metas metas, JsonNode article, int heading, bool monthFirst, string? url)
{
    public string? Published() => Date(article["datePublished"].Text)
        ?? Marked("datePublished")
        ?? Date(metas.First("article:published_time", "og:article:published_time", "og:published_time", "article:published", "itemprop:datePublished",
            "datePublished", "publish-date", "publish_date", "published_time",
            "publication_date", "pubdate", "cXenseParse:recs:publishtime", "cXenseParse:publishtime", "parsely-pub-date", "sailthru.date", "article.published",
            "dc.date.issued", "dcterms.created",
            "dcterms.date", "dc.date", "dc.date.created", "date", "originalpublicationdate", "article_date_original", "rnews:datePublished", "timestamp",
            "vr:published_time", "schema:datePublished", "schema:dateCreated"))
        ?? Date(article["dateCreated"].Text)
        ?? Timed()
        ?? Visible()
        ?? Date(article["uploadDate"].Text)
        ?? FromAddress()
        ?? Updated();

    public string? Updated() => Date(article["dateModified"].Text) ?? Marked("dateModified")
        ?? Date(metas.First("article:modified_time", "og:updated_time", "itemprop:dateModified", "dateModified", "last-modified", "lastmod",
            "dcterms.modified", "revised", "updated_time"));

    private string? Date(string? text) => PageDates.Read(text, monthFirst);

    /// <summary>The only day that is marked is the story's, whatever the element around is called.</summary>
    private string? Marked(string property)
    {
        string? aside = null;
        bool several = false;
        foreach (ref readonly var node in page.Nodes.AsSpan())
        {
            if ((node.Own & Roles.Date) == 0 || node.Element.GetAttribute("itemprop") is not { } value || !value.Contains(property, StringComparison.Ordinal))
                continue;
            if ((node.All & Roles.Comments) != 0
                || Date(node.Element.GetAttribute("content") ?? node.Element.GetAttribute("datetime") ?? Page.Beginning(node.Element)) is not { } date)
            {
                continue;
            }
            if ((node.All & Roles.Related) == 0) return date;
            several |= aside is not null && aside != date;
            aside = date;
        }
        return several ? null : aside;
    }

    /// <summary>The time element nearest to the main heading, one marked as the day of publication first.</summary>
    private string? Timed()
    {
        int at = heading < 0 ? 0 : page.Blocks[heading].Node;
        string? best = null;
        double most = double.MinValue;
        for (int i = 0; i < page.Nodes.Length; i++)
        {
            ref var node = ref page.Nodes[i];
            if (node.Kind != ElementKind.Time || (node.All & (Roles.Comments | Roles.Related | Roles.Aside | Roles.Footer | Roles.Teaser)) != 0) continue;
            if (Date(node.Element.GetAttribute("datetime")) is not { } date && (date = Date(Page.Beginning(node.Element))) is null) continue;
            string names = node.Element.GetAttribute("class") ?? "";
            double score = -Math.Abs(i - at) / 100.0;
            if (node.Element.HasAttribute("pubdate")
                || names.Contains("publish", StringComparison.OrdinalIgnoreCase)
                || names.Contains("entry-date", StringComparison.Ordinal))
            {
                score += 2;
            }
            if (names.Contains("updated", StringComparison.OrdinalIgnoreCase) && !names.Contains("publish", StringComparison.OrdinalIgnoreCase)) score -= 1;
            if (score > most) { most = score; best = date; }
        }
        return best;
    }

    /// <summary>A date in a short line near the heading, or in one that a name marks as a date; or the day the text begins with.</summary>
    private string? Visible()
    {
        string? best = null;
        double most = double.MinValue;
        for (int i = 0; i < page.Blocks.Length; i++)
        {
            ref var block = ref page.Blocks[i];
            bool marked = (block.Roles & (Roles.Date | Roles.Byline)) != 0;
            if ((block.Roles & Roles.Comments) != 0 || (!marked && (block.Roles & (Roles.Related | Roles.Footer)) != 0)) continue;
            int distance = heading < 0 ? i : Math.Abs(i - heading);
            if (distance > (marked ? 400 : 14)) continue;
            var text = page.TextOf(block);
            if (block.Length > 250) text = i > heading ? text[..14] : default;
            if (PageDates.Find(text, monthFirst) is not { } date) continue;
            double score = (marked ? 20 : 0)
                + (block.Length < 60 ? 6 : 0) - distance - ((block.Roles & ProseReader.Outside) != 0 ? 15 : 0) - (block.IsProse ? 10 : 0);
            if (score > most) { most = score; best = date; }
        }
        return best;
    }

    /// <summary>/2019/11/18/ or /2019-11-18/ in the address.</summary>
    private string? FromAddress()
    {
        if (url is null) return null;
        for (int i = url.IndexOf("://", StringComparison.Ordinal) + 3; i >= 3 && i + 10 < url.Length; i++)
            if (url[i - 1] is '/' or '-'
                && char.IsAsciiDigit(url[i])
                && PageDates.Read(url.Substring(i, Math.Min(10, url.Length - i)).Replace('_', '-').Replace('/', '-').TrimEnd('-')) is { } date
                && url[i] is '1' or '2')
            {
                return date;
            }
        return null;
    }
}
