using System.Globalization;
using ArticleKit.Model;

namespace ArticleKit.Parsers.Newsroom;

/// <summary>Reads ANPA 1312 wire copy: one story or a dump of many, each between SOH and ETX.</summary>
internal sealed class AnpaParser : IStoryParser
{
    private const int LongestAlert = 300;

    public string Format => "anpa";

    public string Sign => "SOH, then a number and US: the header of ANPA 1312";

    public bool Recognises(ReadOnlySpan<byte> head, Source source)
    {
        int start = head.IndexOf((byte)1);
        if (start is < 0 or > 300) return false;
        var header = head[(start + 1)..Math.Min(head.Length, start + 40)];
        return header.IndexOf((byte)0x1F) is >= 2 and <= 12;
    }

    public IEnumerable<ParseResult> Parse(Stream input, Source source, ParseOptions options)
    {
        var read = InputBytes.Read(input, options.MaxCharacters);
        if (read.Failure(source, options) is { } refused) { yield return refused; yield break; }
        var (text, encoding) = WireText.Decode(read.Bytes.Span);
        source = source with { Format = Format, Encoding = encoding, Bytes = read.Bytes.Length, Sha256 = InputBytes.Hash(read.Bytes.Span) };
        bool many = text.AsSpan().Count('\u0003') > 1;
        int index = 0;
        foreach (var frame in WireFrames.Read(text))
        {
            var story = source with { Index = many ? index : null };
            index++;
            var news = new NewsStory(story, options);
            var header = AnpaHeader.Read(frame.Header, frame.Before);
            if (header is null) news.Warn(new Warning("wire_header_unreadable", $"the header at line {frame.Line} is not ANPA 1312"));
            yield return Story(frame, header ?? default, news, options);
        }
        if (index == 0) yield return new StoryFailure(source, null, "no_text", "there is no message between SOH and ETX");
    }

    private static ParseResult Story(WireFrames.Frame frame, AnpaHeader header, NewsStory story, ParseOptions options)
    {
        string? sent = Sent(frame.Trailer);
        var head = new StoryHead
        {
            Slug = header.Slug, Wire = header.Wire, Published = sent ?? Day(header.Day, options.Published) ?? options.Published, Language = options.Language
        };
        if (IsMarked(frame.Copy)) head = new AnpaCopy(story).Read(frame.Copy, head);
        else Plain(frame.Copy, story, ref head);
        if (head.Wire is { Take: "" } wire) head = head with { Wire = wire with { Take = header.Take } };
        if (head.Headline is null && head.Wire!.Alert && story.First is { Length: < LongestAlert } lead)
            head = head with { Headline = story.WithoutDateline(lead).TrimEnd('.') };
        return story.Finish(head);
    }

    /// <summary>AP's copy has `^` lines; the others' is plain text with its headline first.</summary>
    private static bool IsMarked(string copy) =>
        copy.TrimStart('\r', '\n', ' ').StartsWith('^') || copy.Contains("\n^", StringComparison.Ordinal) || copy.StartsWith('\u0002');

    private static void Plain(string copy, NewsStory story, ref StoryHead head)
    {
        var read = PlainText.PlainTextParser.Read(copy, new Source(), head);
        story.AddPlain(copy, read, ref head);
        if (head.Headline is { } headline && Take(headline) is { } take) head = head with { Wire = head.Wire! with { Take = take } };
    }

    /// <summary>`LOAN TERMS =2 LONDON`: the second take of a story.</summary>
    private static string? Take(string headline)
    {
        int at = headline.IndexOf(" =", StringComparison.Ordinal);
        return at > 0 && at + 2 < headline.Length && char.IsAsciiDigit(headline[at + 2]) && (at + 3 == headline.Length || headline[at + 3] == ' ')
            ? headline[(at + 1)..(at + 3)]
            : null;
    }

    /// <summary>`AP-WF-11-13-13 1509GMT`: month, day, year and time after ETX.</summary>
    private static string? Sent(string trailer)
    {
        int gmt = trailer.IndexOf("GMT", StringComparison.Ordinal);
        return gmt >= 13
            && DateTime.TryParseExact(trailer[..gmt].TrimEnd()[^13..], "MM-dd-yy HHmm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? time.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)
            : null;
    }

    /// <summary>"02-26" with the year nearest to the day the caller gives.</summary>
    private static string? Day(string? day, string? published) =>
        day is not null && int.TryParse(day.AsSpan(0, 2), out int month) && int.TryParse(day.AsSpan(3), out int number) && published is not null
            ? new Datelines.DatelineDay(0, month, number, 0).Iso(published)
            : null;
}
