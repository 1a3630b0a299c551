using ArticleKit.Model;

namespace ArticleKit.Parsers.Newsroom;

/// <summary>Reads RSS 1 and 2 and Atom: each item or entry is a story, with the whole content where the feed has it, else its summary.</summary>
internal sealed class FeedParser : IStoryParser
{
    public string Format => "rss";

    public string Sign => "XML whose first element is rss, feed or RDF";

    public bool Recognises(ReadOnlySpan<byte> head, Source source) => XmlStory.Root(head) is "rss" or "feed" or "RDF";

    public IEnumerable<ParseResult> Parse(Stream input, Source source, ParseOptions options)
    {
        var (root, read, warning, failure) = XmlStory.Read(input, source with { Format = Format }, options);
        if (failure is not null) { yield return failure; yield break; }
        var channel = root!.At("channel") ?? root;
        var items = root.Name == "feed" ? root.Elements("entry").ToList() : [.. root.All("item")];
        for (int i = 0; i < items.Count; i++) yield return Story(items[i], channel, new NewsStory(read with { Index = i }, options), warning);
        if (items.Count == 0) yield return new StoryFailure(read, null, "no_text", "the feed has no items");
    }

    private static ParseResult Story(XmlNode item, XmlNode feed, NewsStory story, Warning? warning)
    {
        story.Warn(warning);
        string? summary = Copy(item, "description") ?? Copy(item, "summary"), copy = Copy(item, "encoded") ?? Copy(item, "content") ?? summary;
        var head = new StoryHead
        {
            Id = item.At("guid")?.Text ?? item.At("id")?.Text ?? item["about"],
            Headline = Plain(item.At("title")?.Raw),
            Authors = [.. Authors(item).Distinct()],
            Publisher = feed.At("title")?.Text,
            Published = Time(item, "pubDate") ?? Time(item, "published") ?? Time(item, "issued") ?? Time(item, "date") ?? Time(item, "updated"),
            Updated = Time(item, "updated") ?? Time(item, "modified"),
            Url = Link(item),
            Language = (feed.At("language")?.Text ?? feed["lang"])?.Split('-')[0].ToLowerInvariant(),
            Keywords = [.. item.Elements("category").Select(category => category["term"] ?? category.Text).OfType<string>().Distinct()],
        };
        if (copy is null) return story.Finish(head);
        if (HtmlFragment.Is(copy)) story.Add(HtmlFragment.Read(copy), ref head);
        else story.AddPlain(copy, ref head);
        return story.Finish(head);
    }

    /// <summary>Text as it stands, or the elements of XHTML content written out.</summary>
    private static string? Copy(XmlNode item, string name)
    {
        var node = item.Elements(name).FirstOrDefault();
        if (node is null) return null;
        string text = node.Children.Exists(child => child.Name is not null) ? Written(node) : node.Raw;
        return string.IsNullOrWhiteSpace(text) ? null : text;
    }

    private static string Written(XmlNode node) =>
        string.Concat(node.Children.Select(child => child.Name is null
            ? System.Net.WebUtility.HtmlEncode(child.Value)
            : $"<{child.Name}>{Written(child)}</{child.Name}>"));

    private static IEnumerable<string> Authors(XmlNode item)
    {
        foreach (var author in item.Elements("author").Concat(item.Elements("creator")))
        {
            string? name = author.At("name")?.Text ?? author.Text;
            if (name is null) continue;
            int open = name.IndexOf('(', StringComparison.Ordinal);
            if (name.Contains('@', StringComparison.Ordinal)) name = open > 0 ? name[(open + 1)..].TrimEnd(')') : "";
            foreach (string one in Byline.Authors(name) is { Count: > 0 } several ? several : name.Length > 0 ? [name] : []) yield return one;
        }
    }

    private static string? Link(XmlNode item) =>
        item.Elements("link").FirstOrDefault(link => link["rel"] is null or "alternate") is { } link ? link["href"] ?? link.Text : null;

    private static string? Plain(string? title) =>
        title is null
            ? null
            : string.Join(' ', System.Net.WebUtility.HtmlDecode(title).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 } text
                ? text
                : null;

    private static string? Time(XmlNode item, string name) => Nitf.Iso(item.At(name)?.Text);
}
