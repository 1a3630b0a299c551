using ArticleKit.Model;
using ArticleKit.Parsers.Html.Data;
using ArticleKit.Parsers.Html.Tree;

namespace ArticleKit.Parsers.Html.Head;

/// <summary>
/// What a page says of its story, each fact from the source that is trusted most: JSON-LD, microdata, meta elements, time elements, the visible text, the
/// address.
/// </summary>
internal sealed class HeadReader
{
    private readonly Page _page;
    private readonly Metas _metas;
    private readonly LinkedData _linked;
    private readonly JsonNode _article;

    private HeadReader(Page page)
    {
        _page = page;
        _metas = new Metas(page);
        _linked = page.Linked;
        _article = _linked.Article;
    }

    public static PageHead Read(Page page, ParseOptions options) => new HeadReader(page).Read(options);

    private PageHead Read(ParseOptions options)
    {
        string? language = Language();
        string? publisher = Publisher();
        int heading = _page.Heading;
        string? headline = new HeadlineReader(_page, _metas, _article, publisher, heading).Read();
        string? url = _metas.First("link:canonical", "og:url") is { } address && address.StartsWith("http", StringComparison.OrdinalIgnoreCase)
            ? address
            : Text(_article["url"]);
        string region = _page.Document.DocumentElement.GetAttribute("lang") ?? "en";
        bool monthFirst = language is null or "en" && (region.Length < 4 || region.EndsWith("US", StringComparison.OrdinalIgnoreCase));
        var dates = new DateReader(_page, _metas, _article, heading, monthFirst, url);
        var authors = new AuthorReader(_page, _metas, _linked, publisher, heading);
        var head = new StoryHead
        {
            Language = options.Language ?? language,
            LanguageIsClaimed = options.Language is null && language is not null,
            Headline = headline,
            Publisher = publisher,
            Authors = authors.Read(),
            Byline = authors.Byline,
            Published = dates.Published() ?? options.Published,
            Updated = dates.Updated(),
            Url = url,
            Section = Text(_article["articleSection"]) ?? _metas.First("article:section", "parsely-section", "section", "cXenseParse:category"),
            Keywords = Keywords(),
        };
        return new PageHead(head, heading, authors.BylineBlock, _article["articleBody"].Text is { Length: > 200 } body ? body : null,
            Text(_article["description"]) ?? _metas.First("og:description", "description"));
    }

    private static string? Text(JsonNode node) => Words.Fold(node.Text ?? (node.Items.Count > 0 ? node.Items[0].Text : null));

    private string? Language()
    {
        string? tag = _page.Document.DocumentElement.GetAttribute("lang")
            ?? _page.Document.DocumentElement.GetAttribute("xml:lang")
            ?? Text(_article["inLanguage"])
            ?? _metas.First("content-language", "language", "dc.language", "og:locale");
        if (tag is not { Length: >= 2 }) return null;
        int end = tag.AsSpan().IndexOfAny('-', '_', ',');
        string code = (end < 0 ? tag : tag[..end]).Trim().ToLowerInvariant();
        return code.Length is 2 or 3 && char.IsAsciiLetter(code[0]) ? code : null;
    }

    private string? Publisher()
    {
        var publisher = _linked.Resolve(_article["publisher"].Items.Count > 0 ? _article["publisher"].Items[0] : _article["publisher"]);
        string? name = Text(publisher["name"]) ?? publisher.Text;
        return Words.Fold(name) ?? _metas.First("og:site_name", "application-name", "dc.publisher", "publisher", "twitter:site:name");
    }

    private List<string> Keywords()
    {
        var keywords = new List<string>();
        foreach (var item in _article["keywords"].Each())
        {
            string? text = item.Text ?? item["name"].Text;
            if (text is not null) Add(text, _article["keywords"].Items.Count == 0);
        }
        if (keywords.Count == 0) foreach (string tag in _metas.All("article:tag")) Add(tag, true);
        if (keywords.Count == 0) foreach (string tag in _metas.All("news_keywords")) Add(tag, true);
        if (keywords.Count == 0) foreach (string tag in _metas.All("keywords")) Add(tag, true);
        return keywords;

        void Add(string text, bool split)
        {
            foreach (string part in split ? text.Split([',', ';']) : [text])
                if (Words.Fold(part) is { Length: < 100 } word && keywords.Count < 50 && !keywords.Contains(word)) keywords.Add(word);
        }
    }
}

/// <summary>A story's head, the blocks of its main heading and its byline or -1, and the text and description its metadata give.</summary>
internal sealed record PageHead(StoryHead Story, int Heading, int BylineBlock, string? ArticleBody, string? Description);
