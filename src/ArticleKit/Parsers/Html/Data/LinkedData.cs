namespace ArticleKit.Parsers.Html.Data;

/// <summary>
/// The article a page's JSON-LD describes, with `@id` references looked up; a page of several articles gives the one whose headline is the page's.
/// </summary>
internal sealed class LinkedData
{
    private readonly List<(JsonNode Node, int Rank)> _articles = [];
    private readonly Dictionary<string, JsonNode> _byId = new(StringComparer.Ordinal);
    private int _seen;

    private LinkedData() { }

    /// <summary>The article's node, or an empty one.</summary>
    public JsonNode Article { get; private set; } = JsonNode.None;

    public static LinkedData Read(IReadOnlyList<string> scripts, string? title)
    {
        var data = new LinkedData();
        foreach (string script in scripts) foreach (var value in LooseJson.Read(script)) data.Collect(value, 0, 0);
        data.Choose(title);
        return data;
    }

    /// <summary>The value itself, or what its `@id` names.</summary>
    public JsonNode Resolve(JsonNode node)
    {
        if (node.Members.Count <= 2 && node["@id"].Text is { } id && _byId.TryGetValue(id, out var found)) return found;
        return node;
    }

    private void Collect(JsonNode node, int depth, int away)
    {
        if (depth > 12 || _seen++ > 20_000) return;
        foreach (var item in node.Items) Collect(item, depth + 1, away);
        if (!node.IsObject) return;
        if (node["@id"].Text is { } id && node.Members.Count > 2) _byId.TryAdd(id, node);
        int rank = Rank(node);
        if (rank > 0) _articles.Add((node, rank * 10 - away));
        foreach (var (name, value) in node.Members)
        {
            if (value.Text is not null) continue;
            bool aside = name is "itemListElement" or "mentions" or "isPartOf" or "hasPart" or "relatedLink" or "citation" or "comment" or "liveBlogUpdate"
                or "isBasedOn" or "review" or "workExample" or "associatedMedia" or "video";
            Collect(value, depth + 1, away + (aside ? 30 : name is "mainEntity" or "mainEntityOfPage" or "@graph" ? 0 : 1));
        }
    }

    private static int Rank(JsonNode node)
    {
        int best = 0;
        foreach (var type in node["@type"].Each())
        {
            string name = type.Text ?? "";
            int slash = name.LastIndexOf('/');
            if (slash >= 0) name = name[(slash + 1)..];
            int rank = name switch
            {
                "LiveBlogPosting" => 6,
                "WebPage" or "ItemPage" or "AboutPage" or "CollectionPage" or "FAQPage" => 2,
                "VideoObject" or "AudioObject" or "PodcastEpisode" or "Product" or "Event" or "ImageGallery" or "CreativeWork" => 1,
                "Recipe" or "Review" or "ClaimReview" or "Report" or "HowTo" or "DiscussionForumPosting" or "MedicalWebPage" or "QAPage" => 4,
                _ when name.EndsWith("Article", StringComparison.OrdinalIgnoreCase)
                    || name.EndsWith("Posting", StringComparison.OrdinalIgnoreCase) => name is "NewsArticle" ? 7 : 6,
                _ => 0,
            };
            best = Math.Max(best, rank);
        }
        return best;
    }

    private void Choose(string? title)
    {
        double most = double.MinValue;
        foreach (var (node, rank) in _articles)
        {
            string? headline = node["headline"].Text ?? node["name"].Text;
            double score = rank + (title is null || headline is null ? 0 : TitleWords.Likeness(title, headline) * 25) + (headline is null ? -8 : 0);
            if (score > most) { most = score; Article = node; }
        }
        if (most < -5) Article = JsonNode.None;
    }
}
