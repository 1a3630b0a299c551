using System.Globalization;
using ArticleKit.Languages;
using ArticleKit.Model;

namespace ArticleKit.Parsers.Newsroom;

/// <summary>
/// Reads IPTC 7901 wire copy, as dpa sends it: SOH `eca062 4 i 211 ccccb   dpa 061`, slug lines, STX, the headline up to ` =`,
/// wrapped paragraphs, `#` sections for the desk, ETX `131137 GMT Nov 13`.
/// </summary>
internal sealed class Iptc7901Parser : IStoryParser
{
    public string Format => "iptc7901";

    public string Sign => "SOH, then source and number, priority, category and words: the header of IPTC 7901";

    public bool Recognises(ReadOnlySpan<byte> head, Source source)
    {
        int start = head.IndexOf((byte)1);
        if (start is < 0 or > 64) return false;
        head = head[(start + 1)..];
        int line = head.IndexOf((byte)'\n');
        return line is > 8 and < 120 && Header(System.Text.Encoding.Latin1.GetString(head[..line])) is not null;
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
            yield return Header(frame.Header) is { } head
                ? Story(frame, head, new NewsStory(story, options), options)
                : new StoryFailure(story, frame.Line, "broken_header", "the header is not IPTC 7901");
        }
        if (index == 0) yield return new StoryFailure(source, null, "no_text", "there is no message between SOH and ETX");
    }

    private static ParseResult Story(WireFrames.Frame frame, StoryHead head, NewsStory story, ParseOptions options)
    {
        head = head with { Published = Sent(frame.Trailer) ?? options.Published, Language = options.Language, Slug = Slug(frame.Header) };
        string copy = frame.Copy.Replace("\r", "", StringComparison.Ordinal);
        int stop = copy.IndexOf(" =\n", StringComparison.Ordinal);
        if (stop is > 0 and < 600) { head = Top(copy[..stop], head); copy = copy[(stop + 3)..]; }
        int desk = copy.IndexOf("\n# ", StringComparison.Ordinal);
        string? notes = desk < 0 ? null : copy[(desk + 1)..];
        if (desk >= 0) copy = copy[..desk];
        story.AddPlain(copy, ref head);
        return story.Finish(notes is null ? head : head with { EditorsNotes = [.. head.EditorsNotes, .. DeskNotes.Read(notes)] });
    }

    /// <summary>`EXTRA`, `(Achtung)` or `1ST LEAD` lines, then the headline, then a byline.</summary>
    private static StoryHead Top(string top, StoryHead head)
    {
        var lines = top.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToList();
        var takes = new List<string>();
        while (lines.Count > 1 && (lines[0].StartsWith('(') && lines[0].EndsWith(')') || !lines[0].Any(char.IsLower) && lines[0].Length < 40))
        {
            takes.Add(lines[0]);
            lines.RemoveAt(0);
        }
        if (lines.Count > 1 && Byline.Is(lines[^1])) { head = head with { Byline = lines[^1] }; lines.RemoveAt(lines.Count - 1); }
        return head with { Headline = string.Join(' ', lines), Wire = head.Wire! with { Take = takes.Count > 0 ? string.Join(' ', takes) : null } };
    }

    /// <summary>`eca062 4 i 211 ccccb   dpa 061` or `eca0124 3 i 93  dpa 1888`; null where the first line is nothing of the kind.</summary>
    private static StoryHead? Header(string header)
    {
        int line = header.IndexOfAny(['\r', '\n']);
        var words = (line < 0 ? header : header[..line]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 4 || words[0].Length is < 5 or > 8) return null;
        string source = new([.. words[0].TakeWhile(char.IsAsciiLetter)]), sequence = words[0][source.Length..];
        if (source.Length is < 2 or > 4
            || sequence.Length < 2
            || !sequence.All(char.IsAsciiDigit)
            || words[1].Length != 1
            || !char.IsAsciiDigit(words[1][0])
            || !words[2].All(char.IsAsciiLetter))
        {
            return null;
        }
        if (!int.TryParse(words[3], NumberStyles.None, CultureInfo.InvariantCulture, out int count)) return null;
        return new StoryHead
        {
            Agency = words.Skip(4).Select(word => Agencies.Find(word)).FirstOrDefault(agency => agency is not null),
            Urgency = words[1][0] - '0',
            Wire = new Wire { Sequence = sequence, Service = source, Priority = words[1], Category = words[2], Words = count },
        };
    }

    private static string? Slug(string header)
    {
        var lines = header.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return lines.Length > 1 ? string.Join(' ', lines[1..]).TrimEnd('/') : null;
    }

    /// <summary>`131137 GMT Nov 13`: day and time, month, year.</summary>
    private static string? Sent(string trailer) =>
        DateTime.TryParseExact(trailer.Trim(), ["ddHHmm 'GMT' MMM yy", "ddHHmm 'UTC' MMM yy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? time.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)
            : null;
}
