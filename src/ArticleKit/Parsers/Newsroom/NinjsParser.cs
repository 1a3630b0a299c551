using System.Text.Json;
using ArticleKit.Model;
using ArticleKit.Parsers.Datelines;

namespace ArticleKit.Parsers.Newsroom;

/// <summary>Reads ninjs 1, 2 and 3: one item, several one after the other, an array or a list of items.</summary>
internal sealed class NinjsParser : IStoryParser
{
    private static readonly string[] Signs = ["\"body_xhtml\"", "\"body_text\"", "\"body_html\"", "\"bodies\"", "\"headlines\"", "\"versioncreated\"",
        "\"versionCreated\"", "\"pubstatus\"", "\"pubStatus\""];

    public string Format => "ninjs";

    public string Sign => "JSON with a uri and a body, headlines, status or version of ninjs 1, 2 or 3";

    public bool Recognises(ReadOnlySpan<byte> head, Source source)
    {
        head = head.StartsWith("\uFEFF"u8) ? head[3..] : head;
        head = head.TrimStart(" \t\r\n"u8);
        if (head.IsEmpty || head[0] is not ((byte)'{' or (byte)'[') || head.IndexOf("\"uri\""u8) < 0) return false;
        string text = System.Text.Encoding.Latin1.GetString(head);
        return Signs.Any(sign => text.Contains(sign, StringComparison.Ordinal));
    }

    public IEnumerable<ParseResult> Parse(Stream input, Source source, ParseOptions options)
    {
        var read = InputBytes.Read(input, options.MaxCharacters);
        if (read.Failure(source, options) is { } refused) { yield return refused; yield break; }
        source = source with { Format = Format, MediaType = "application/json", Bytes = read.Bytes.Length, Sha256 = InputBytes.Hash(read.Bytes.Span) };
        var bytes = read.Bytes.Span.StartsWith("\uFEFF"u8) ? read.Bytes[3..] : read.Bytes;
        var (items, error) = Items(bytes);
        for (int i = 0; i < items.Count; i++) yield return Story(items[i], new NewsStory(items.Count > 1 ? source with { Index = i } : source, options));
        if (error is not null) yield return new StoryFailure(source, (int?)error.LineNumber + 1, "broken_json", "the JSON cannot be read");
        else if (items.Count == 0) yield return new StoryFailure(source, null, "no_text", "there is no item");
    }

    private static (List<JsonElement> Items, JsonException? Error) Items(ReadOnlyMemory<byte> bytes)
    {
        var items = new List<JsonElement>();
        try
        {
            var reader = new Utf8JsonReader(bytes.Span,
                new JsonReaderOptions { AllowMultipleValues = true, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            while (reader.Read())
            {
                var value = JsonElement.ParseValue(ref reader);
                if (value.ValueKind == JsonValueKind.Object && value.TryGetProperty("items", out var list) && list.ValueKind == JsonValueKind.Array)
                    value = list;
                if (value.ValueKind == JsonValueKind.Array) items.AddRange(value.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object));
                else if (value.ValueKind == JsonValueKind.Object) items.Add(value);
            }
            return (items, null);
        }
        catch (JsonException error) { return (items, error); }
    }

    private static ParseResult Story(JsonElement element, NewsStory story)
    {
        var item = new NinjsItem(element);
        var head = Head(item);
        var (body, html) = item.Body();
        if (body is not null && html) story.Add(HtmlFragment.Read(body), ref head);
        else if (body is not null) story.AddPlain(body, ref head);
        foreach (var image in item.Pictures()) head = head with { Images = [.. head.Images, image] };
        return story.Finish(head, DatelineSplitter.Given(item.Text("dateline"), head.Published));
    }

    private static StoryHead Head(NinjsItem item) => new()
    {
        Id = item.Text("uri"),
        Version = item.Text("version"),
        Language = item.Text("language")?.Split('-')[0],
        Headline = item.Text("headline") ?? item.Role("headlines", "main"),
        Subheadline = item.Role("headlines", "subhead") ?? item.Role("headlines", "subheadline"),
        Byline = item.Text("byline") ?? item.Text("by"),
        Agency = Nitf.AgencyOf(item.Text("source"), item.Text("creditline"), item.Text("copyrightholder"), item.Text("copyrightHolder")),
        Publisher = item.Text("copyrightholder") ?? item.Text("copyrightHolder"),
        Published = Iso(item, "firstcreated", "firstCreated") ?? Iso(item, "contentcreated", "contentCreated") ?? Iso(item, "versioncreated", "versionCreated"),
        Updated = Iso(item, "versioncreated", "versionCreated"),
        Slug = item.Text("slugline"),
        Keywords = item.Names("keywords", "subject", "subjects"),
        Section = item.Names("service", "services").FirstOrDefault(),
        Urgency = Nitf.Number(item.Text("urgency")),
        EditorsNotes = (item.Text("ednote") ?? item.Text("edNote")) is { } note ? [note] : [],
        Wire = new Wire
        {
            Priority = item.Text("priority"),
            Usage = item.Text("usageterms") ?? item.Text("usageTerms"),
            Status = (item.Text("pubstatus") ?? item.Text("pubStatus"))?.ToLowerInvariant(),
            Genres = item.Names("genre", "genres"),
            Words = Nitf.Number(item.Text("wordcount") ?? item.Text("wordCount")),
            Expiry = Iso(item, "expires", "expires"),
            Located = item.Text("located"),
            Abstract = item.Text("description_text") ?? item.Role("descriptions", "summary") ?? item.Role("descriptions", "main"),
        },
    };

    private static string? Iso(NinjsItem item, string lower, string camel) => Nitf.Iso(item.Text(lower) ?? item.Text(camel));
}
