using System.Globalization;
using ArticleKit.Model;
using ArticleKit.Parsers.Datelines;

namespace ArticleKit.Parsers.Newsroom;

/// <summary>Reads the RBNews XML of the Danish agency Ritzau; its times are Danish local time.</summary>
internal sealed class RbNewsParser : IStoryParser
{
    public string Format => "rbnews";

    public string Sign => "XML whose first element is RBNews";

    public bool Recognises(ReadOnlySpan<byte> head, Source source) => XmlStory.Root(head) == "RBNews";

    public IEnumerable<ParseResult> Parse(Stream input, Source source, ParseOptions options)
    {
        var (root, read, warning, failure) = XmlStory.Read(input, source with { Format = Format }, options);
        if (failure is not null) { yield return failure; yield break; }
        var story = new NewsStory(read, options);
        story.Warn(warning);
        string? origin = root!.At("origin")?.Text;
        var head = new StoryHead
        {
            Id = root.At("NewsID")?.Text,
            Version = root.At("version")?.Text,
            Headline = root.At("headline")?.Text,
            Subheadline = root.At("subtitle")?.Text,
            Byline = origin,
            Language = "da",
            Authors = root.At("byLine")?.Text is { } author ? [author] : [],
            Agency = Nitf.AgencyOf(origin?.Trim('/'), "Ritzau"),
            Slug = root.At("strapline")?.Text,
            Section = root.At("section")?.Text,
            Urgency = Nitf.Number(root.At("Priority")?.Text),
            Published = Local(root.At("PublishDate")?.Text),
            EditorsNotes = root.At("TilRedaktionen")?.Text is { } note ? [note] : [],
            Wire = new Wire
            {
                Priority = root.At("Priority")?.Text,
                Alert = root.At("InfoFlash")?.Text == "true",
                Status = root.At("Annuleret")?.Text == "true" ? "canceled" : "usable",
                Genres = root.At("format")?.Text is { } format ? [format] : [],
                Located = root.At("town")?.Text,
            },
        };
        if (root.At("content")?.Raw is { } content) story.Add(HtmlFragment.Read(content), ref head);
        yield return story.Finish(head, DatelineSplitter.Given(head.Wire!.Located, head.Published));
    }

    /// <summary>Central European time by the rule of the EU: summer time from the last Sunday of March to that of October, at 01:00 UTC.</summary>
    private static string? Local(string? time)
    {
        if (time is null
            || Nitf.Iso(time) is not { } iso
            || !DateTime.TryParse(iso, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local)
            || iso.Length < 19
            || iso.EndsWith('Z')
            || iso.IndexOf('+', 10) > 0)
        {
            return time is null ? null : Nitf.Iso(time);
        }
        bool summer = local.AddHours(-2) >= Change(local.Year, 3) && local.AddHours(-1) < Change(local.Year, 10);
        return iso + (summer ? "+02:00" : "+01:00");
    }

    private static DateTime Change(int year, int month)
    {
        var last = new DateTime(year, month, 31, 1, 0, 0);
        return last.AddDays(-(int)last.DayOfWeek);
    }
}
