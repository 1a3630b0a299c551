using System.Globalization;
using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Parsers.Datelines;

namespace ArticleKit.Parsers.Newsroom;

/// <summary>Reads a `nitf` element wherever it stands: its head, its body, its metadata dateline.</summary>
internal static class Nitf
{
    public static StoryHead Head(XmlNode nitf, StoryHead head)
    {
        XmlNode? data = nitf.At("head", "docdata"), top = nitf.At("body", "body.head");
        var lines = top?.At("hedline") ?? top?.At("headline");
        string? slug = Meta(nitf, "anpa-keyword") ?? data?.At("key-list", "keyword")?["key"];
        var wire = new Wire
        {
            Sequence = Meta(nitf, "anpa-sequence"),
            Service = Meta(nitf, "anpa-service") ?? Meta(nitf, "service"),
            Category = Meta(nitf, "anpa-category") ?? Meta(nitf, "category") ?? Meta(nitf, "categoria"),
            Priority = Meta(nitf, "prioridad"),
            Take = Meta(nitf, "anpa-takekey"),
            Words = Number(Meta(nitf, "anpa-wordcount")
                ?? (nitf.At("head", "pubdata") is { } sent && sent["unit-of-measure"] == "word" ? sent["item-length"] : null)),
            Preformatted = Meta(nitf, "anpa-format") == "t",
            Status = data?["management-status"]?.ToLowerInvariant() ?? "usable",
            Expiry = Iso(data?.At("date.expire")?["norm"]),
            Located = data?.At("evloc")?["city"],
            Usage = data?.At("doc.rights")?["limitations"],
            Abstract = top?.At("abstract")?.Text,
        };
        return head with
        {
            Id = data?.At("doc-id")?["id-string"] ?? head.Id,
            Language = nitf["baselang"] ?? nitf["lang"] ?? head.Language,
            Headline = lines?.At("hl1")?.Text ?? nitf.At("head", "title")?.Text ?? head.Headline,
            Subheadline = lines?.At("hl2")?.Text is { } under && under != slug ? under : head.Subheadline,
            Byline = BylineOf(top?.At("byline")) ?? head.Byline,
            Slug = slug ?? head.Slug,
            Keywords = [.. data?.At("key-list")?.Elements("keyword").Select(word => word["key"]).OfType<string>() ?? []],
            Urgency = Number(data?.At("urgency")?["ed-urg"]) ?? head.Urgency,
            Published = Iso(data?.At("date.issue")?["norm"])
                ?? Iso(data?.At("date.release")?["norm"])
                ?? Iso(nitf.At("head", "pubdata")?["date.publication"])
                ?? head.Published,
            Agency = AgencyOf(top?.At("distributor")?.Text, data?.At("doc.rights")?["owner"], data?.At("doc.copyright")?["holder"]) ?? head.Agency,
            Publisher = top?.At("distributor")?.Text ?? nitf.At("head", "pubdata")?["name"] ?? head.Publisher,
            EditorsNotes = [.. head.EditorsNotes, .. data?.Elements("ed-msg").Select(note => note["info"]).OfType<string>() ?? [],
                .. top?.Elements("note").Select(note => note.Text).OfType<string>() ?? []],
            Wire = wire,
        };
    }

    public static Markup Body(XmlNode nitf)
    {
        var markup = new Markup();
        foreach (var child in nitf.At("body", "body.content")?.Children ?? []) child.To(markup);
        foreach (var line in nitf.At("body", "body.end")?.Elements("tagline") ?? []) line.To(markup);
        return markup;
    }

    /// <summary>`&lt;dateline&gt;` as the place it names; a timestamp in it is no place.</summary>
    public static Dateline? Dateline(XmlNode nitf, string? published)
    {
        if (nitf.At("body", "body.head", "dateline") is not { } line) return null;
        string? city = line.At("location")?.Text?.Replace(" ,", ",", StringComparison.Ordinal);
        string? date = Iso(line.At("story.date")?["norm"]);
        return city is null ? null : DatelineSplitter.Given(city, published) is { } given ? given with { Date = given.Date ?? date?[..10] } : null;
    }

    /// <summary>The first of these that is a known agency.</summary>
    public static Agency? AgencyOf(params ReadOnlySpan<string?> names)
    {
        foreach (string? name in names) if (name is not null && Agencies.Find(name) is { } agency) return agency;
        return null;
    }

    public static string? Iso(string? time) => time is null ? null : Timestamp.Iso(time);

    public static int? Number(string? digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;

    private static string? BylineOf(XmlNode? byline)
    {
        if (byline is null) return null;
        string said = string.Concat(byline.Children.Where(child => child.Name != "byttl").Select(child => child.Raw));
        return string.Join(' ', said.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 } text ? text : null;
    }

    private static string? Meta(XmlNode nitf, string name) => nitf.At("head")?.Elements("meta").FirstOrDefault(meta => meta["name"] == name)?["content"];
}
