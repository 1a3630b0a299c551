using ArticleKit.Model;
using ArticleKit.Parsers.Datelines;

namespace ArticleKit.Parsers.Newsroom;

/// <summary>Reads NewsML 1.x: each NewsItem with text is a story.</summary>
internal sealed class NewsMlParser : IStoryParser
{
    public string Format => "newsml";

    public string Sign => "XML whose first element is NewsML";

    public bool Recognises(ReadOnlySpan<byte> head, Source source) => XmlStory.Root(head) == "NewsML";

    public IEnumerable<ParseResult> Parse(Stream input, Source source, ParseOptions options)
    {
        var (root, read, warning, failure) = XmlStory.Read(input, source with { Format = Format }, options);
        if (failure is not null) { yield return failure; yield break; }
        var items = root!.All("NewsItem").ToList();
        for (int i = 0; i < items.Count; i++)
            yield return Story(items[i], root.At("NewsEnvelope"), new NewsStory(items.Count > 1 ? read with { Index = i } : read, options), warning);
        if (items.Count == 0) yield return new StoryFailure(read, null, "no_text", "there is no NewsItem");
    }

    private static ParseResult Story(XmlNode item, XmlNode? envelope, NewsStory story, Warning? warning)
    {
        story.Warn(warning);
        var head = Head(item, envelope);
        var content = item.All("ContentItem").FirstOrDefault(content => content.At("DataContent") is not null
            && content.At("MediaType")?["FormalName"] is null or "Text" or "ComplexData")
            ?? item.All("ContentItem").FirstOrDefault();
        Copy(content?.At("DataContent"), story, ref head);
        return story.Finish(head, Dateline(item, head));
    }

    private static void Copy(XmlNode? data, NewsStory story, ref StoryHead head)
    {
        if (data is null) return;
        if (data.At("nitf") is { } nitf) story.Add(Nitf.Body(nitf), ref head);
        else if (data.Children.Exists(child => child.Name is not null))
        {
            var markup = new Markup();
            foreach (var child in (data.At("html", "body") ?? data).Children) child.To(markup);
            story.Add(markup, ref head);
        }
        else if (HtmlFragment.Is(data.Raw)) story.Add(HtmlFragment.Read(data.Raw), ref head);
        else story.AddPlain(data.Raw, ref head);
    }

    private static StoryHead Head(XmlNode item, XmlNode? envelope)
    {
        XmlNode? lines =
            item.All("NewsLines").FirstOrDefault(), about =
                item.All("DescriptiveMetadata").FirstOrDefault(), name = item.At("Identification", "NewsIdentifier"), state = item.At("NewsManagement");
        var admin = item.All("AdministrativeMetadata").FirstOrDefault();
        string? provider = admin?.At("Provider", "Party")?["FormalName"] ?? admin?.At("Source", "Party")?["FormalName"];
        return new StoryHead
        {
            Id = name?.At("PublicIdentifier")?.Text ?? name?.At("NewsItemId")?.Text,
            Version = name?.At("RevisionId")?.Text,
            Language = (about?.At("Language")?["FormalName"] ?? item["lang"])?.ToLowerInvariant(),
            Headline = lines?.At("HeadLine")?.Text ?? item.At("Identification", "NameLabel")?.Text,
            Subheadline = lines?.At("SubHeadLine")?.Text,
            Byline = lines?.At("ByLine")?.Text,
            Slug = lines?.At("SlugLine")?.Text,
            Agency = Nitf.AgencyOf(provider, lines?.At("CreditLine")?.Text),
            Publisher = lines?.At("CreditLine")?.Text,
            Keywords = [.. Properties(about, "Keyword")],
            Urgency = Nitf.Number(state?.At("Urgency")?["FormalName"]),
            Published = Nitf.Iso(state?.At("FirstCreated")?.Text) ?? Nitf.Iso(name?.At("DateId")?.Text) ?? Nitf.Iso(envelope?.At("DateAndTime")?.Text),
            Updated = Nitf.Iso(state?.At("ThisRevisionCreated")?.Text),
            Wire = new Wire
            {
                Sequence = envelope?.At("TransmissionId")?.Text,
                Priority = envelope?.At("Priority")?["FormalName"],
                Status = state?.At("Status")?["FormalName"]?.ToLowerInvariant(),
                Usage = item.All("UsageType").FirstOrDefault()?.Text,
                Genres = [.. about?.Elements("Genre").Select(genre => genre["FormalName"]).OfType<string>() ?? []],
                Words = Nitf.Number(item.All("Characteristics").SelectMany(of => Properties(of, "Words").Concat(Properties(of, "WordCount"))).FirstOrDefault()),
                Located = City(about),
            },
        };
    }

    /// <summary>DateLine as it reads; where it holds a day only, put together from it, the city and the agency that the metadata name.</summary>
    private static Dateline? Dateline(XmlNode item, StoryHead head)
    {
        if (item.All("DateLine").FirstOrDefault()?.Text is not { } line) return null;
        if (DatelineSplitter.Given(line, head.Published) is { } given) return given;
        return head.Wire!.Located is { } city ? DatelineSplitter.OfParts(city, head.Published, head.Agency) : null;
    }

    private static string? City(XmlNode? about) => Properties(about?.At("Location"), "City").Concat(Properties(about, "City")).FirstOrDefault();

    private static IEnumerable<string> Properties(XmlNode? node, string name) =>
        node?.Elements("Property").Where(property => property["FormalName"] == name).Select(property => property["Value"]).OfType<string>() ?? [];
}
