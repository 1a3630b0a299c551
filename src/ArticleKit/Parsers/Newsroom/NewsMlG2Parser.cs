using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Parsers.Datelines;

namespace ArticleKit.Parsers.Newsroom;

/// <summary>Reads NewsML-G2: each newsItem of a message with text is a story; pictures, sounds and packages are not.</summary>
internal sealed class NewsMlG2Parser : IStoryParser
{
    private static readonly string[] NoText = ["picture", "photo", "graphic", "video", "audio", "composite", "animated"];

    public string Format => "newsmlg2";

    public string Sign => "XML whose first element is newsMessage, newsItem or packageItem";

    public bool Recognises(ReadOnlySpan<byte> head, Source source) => XmlStory.Root(head) is "newsMessage" or "newsItem" or "packageItem";

    public IEnumerable<ParseResult> Parse(Stream input, Source source, ParseOptions options)
    {
        var (root, read, warning, failure) = XmlStory.Read(input, source with { Format = Format }, options);
        if (failure is not null) { yield return failure; yield break; }
        var items = root!.Name == "newsItem" ? [root] : root.All("newsItem").Where(HasText).ToList();
        for (int i = 0; i < items.Count; i++)
            yield return Story(items[i], root.At("header"), new NewsStory(items.Count > 1 ? read with { Index = i } : read, options), warning);
        if (items.Count == 0) yield return new StoryFailure(read, null, "no_text", "there is no newsItem with text");
    }

    private static bool HasText(XmlNode item)
    {
        string? what = item.At("itemMeta", "itemClass")?["qcode"];
        return what is null || !NoText.Any(kind => what.EndsWith(kind, StringComparison.Ordinal));
    }

    private static ParseResult Story(XmlNode item, XmlNode? message, NewsStory story, Warning? warning)
    {
        story.Warn(warning);
        var head = Head(item, message);
        var content = item.At("contentSet");
        var inline = content?.Elements("inlineXML").FirstOrDefault();
        if (inline?.All("nitf").FirstOrDefault() is { } nitf) story.Add(Nitf.Body(nitf), ref head);
        else if (inline is not null) Copy(inline.All("body").FirstOrDefault() ?? inline, story, ref head);
        else if (content?.At("inlineData") is { } data && HtmlFragment.Is(data.Raw)) HtmlCopy(data.Raw, story, ref head);
        else if (content?.At("inlineData") is { } plain) story.AddPlain(plain.Raw, ref head);
        return story.Finish(head, DatelineSplitter.Given(item.At("contentMeta", "dateline")?.Text, head.Published));
    }

    /// <summary>Copy without one tag is a table or list set as it stands.</summary>
    private static void Copy(XmlNode body, NewsStory story, ref StoryHead head)
    {
        if (body.Children.Exists(child => child.Name is not null))
        {
            var markup = new Markup();
            foreach (var child in body.Children) child.To(markup);
            story.Add(markup, ref head);
            return;
        }
        story.AddRows(body.Raw);
        head = head with { Wire = head.Wire! with { Preformatted = true } };
    }

    /// <summary>One paragraph tag around hand-wrapped copy is plain text.</summary>
    private static void HtmlCopy(string html, NewsStory story, ref StoryHead head)
    {
        string inner = html.Trim();
        if (inner.StartsWith("<p>", StringComparison.Ordinal) && inner.EndsWith("</p>", StringComparison.Ordinal) && !HtmlFragment.Is(inner[3..^4]))
            story.AddPlain(System.Net.WebUtility.HtmlDecode(inner[3..^4]), ref head);
        else story.Add(HtmlFragment.Read(html), ref head);
    }

    private static StoryHead Head(XmlNode item, XmlNode? message)
    {
        XmlNode? meta = item.At("itemMeta"), about = item.At("contentMeta");
        string? created = Time(meta, "firstCreated") ?? Time(about, "contentCreated") ?? Time(meta, "versionCreated");
        return new StoryHead
        {
            Id = item["guid"],
            Version = item["version"],
            Language = about?.At("language")?["tag"] is { } tag ? tag.Split('-')[0] : item["lang"]?.Split('-')[0],
            Headline = Line(about, main: true),
            Subheadline = Line(about, main: false),
            Byline = about?.At("by")?.Text,
            Slug = about?.At("slugline")?.Text,
            Agency = Agency(item),
            Publisher = about?.At("creditline")?.Text,
            Keywords = [.. about?.Elements("keyword").Select(word => word.Text).OfType<string>() ?? []],
            Urgency = Nitf.Number(about?.At("urgency")?.Text),
            Published = created,
            Updated = Time(meta, "versionCreated"),
            EditorsNotes = Notes(meta),
            Wire = new Wire
            {
                Priority = message?.At("priority")?.Text,
                Status = meta?.At("pubStatus")?["qcode"] is { } status
                    ? status[(status.IndexOf(':', StringComparison.Ordinal) + 1)..].ToLowerInvariant()
                    : null,
                Usage = item.At("rightsInfo", "usageTerms")?.Text,
                Words = item.At("contentSet")?.Children.Select(content => Nitf.Number(content["wordcount"])).FirstOrDefault(words => words > 0),
                Genres = [.. about?.Elements("genre").Select(genre => genre.At("name")?.Text ?? genre["literal"] ?? genre["qcode"]).OfType<string>() ?? []],
                Located = about?.At("located") is { } place ? place.At("name")?.Text ?? place["literal"] : null,
                Expiry = Time(meta, "embargoed") is null ? Nitf.Iso(item.At("rightsInfo", "usageTerms")?["validto"]) : null,
                Abstract = about?.Elements("description")
                    .FirstOrDefault(description => description["role"]?.EndsWith("caption", StringComparison.Ordinal) != true)?.Text,
                Preformatted = meta?.Elements("signal").Any(signal => signal["qcode"] == "sic:TABLE") == true,
            },
        };
    }

    private static string? Line(XmlNode? about, bool main) =>
        about?.Elements("headline").FirstOrDefault(line => line["role"]?.EndsWith("subHeadline", StringComparison.OrdinalIgnoreCase) == true != main)?.Text;

    /// <summary>Notes for the reader's desk; those not for publication and the closing line are none.</summary>
    private static string[] Notes(XmlNode? meta)
    {
        var notes = meta?.Elements("edNote").Where(note => note["pubconstraint"] is null
            && note["role"]?.EndsWith("closingline", StringComparison.Ordinal) != true
            && !note.Children.Exists(child => child.Name is not null));
        return [.. notes?.Select(note => note.Text).OfType<string>().Select(note => note.StartsWith("Eds: ", StringComparison.Ordinal) ? note[5..] : note)
            ?? []];
    }

    private static string? Time(XmlNode? node, string name) => Nitf.Iso(node?.At(name)?.Text);

    private static Agency? Agency(XmlNode item)
    {
        XmlNode? about = item.At("contentMeta"), provider = item.At("itemMeta", "provider"), holder = item.At("rightsInfo", "copyrightHolder");
        if (Nitf.AgencyOf(about?.At("creditline")?.Text, provider?.At("name")?.Text, provider?["literal"], holder?["literal"]) is { } known) return known;
        return provider?["literal"]?.Split('.')[0] is { } domain ? Agencies.Find(domain.ToUpperInvariant()) : null;
    }
}
