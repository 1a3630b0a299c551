using System.Text;
using ArticleKit.Model;

namespace ArticleKit.Parsers.Newsroom;

/// <summary>Reads a story sent as mail: the subject is its headline, the first text part its copy.</summary>
internal sealed class EmlParser : IStoryParser
{
    private static readonly string[] Signs = ["MIME-Version:", "Message-ID:", "Message-Id:", "Received:", "Date:", "Return-Path:", "To:"];

    public string Format => "eml";

    public string Sign => "header fields From, Subject and Date or the like before the first empty line";

    public bool Recognises(ReadOnlySpan<byte> head, Source source)
    {
        if (!MayHaveSubject(head)) return false;
        string text = "\n" + Encoding.Latin1.GetString(head).Replace("\r", "", StringComparison.Ordinal);
        int end = text.IndexOf("\n\n", StringComparison.Ordinal);
        if (end >= 0) text = text[..end];
        return text.Contains("\nSubject:", StringComparison.OrdinalIgnoreCase)
            && text.Contains("\nFrom:", StringComparison.OrdinalIgnoreCase)
            && (Signs.Any(sign => text.Contains("\n" + sign, StringComparison.OrdinalIgnoreCase)) || end >= 0 && text[1..].Split('\n').All(IsField));
    }

    /// <summary>The field's name stands somewhere, letter case aside: asked of every file, so before strings are made.</summary>
    private static bool MayHaveSubject(ReadOnlySpan<byte> head)
    {
        for (int colon; (colon = head.IndexOf((byte)':')) >= 0; head = head[(colon + 1)..])
            if (colon >= "subject"u8.Length && Ascii.EqualsIgnoreCase(head[(colon - "subject"u8.Length)..colon], "subject"u8)) return true;
        return false;
    }

    /// <summary>"Subject: Court report": a name and a colon.</summary>
    private static bool IsField(string line) =>
        line.IndexOf(": ", StringComparison.Ordinal) is > 1 and int colon
            && line.AsSpan(0, colon).IndexOfAnyExcept("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-") < 0;

    public IEnumerable<ParseResult> Parse(Stream input, Source source, ParseOptions options)
    {
        var read = InputBytes.Read(input, options.MaxCharacters);
        if (read.Failure(source, options) is { } refused) { yield return refused; yield break; }
        source = source with { Format = Format, MediaType = "message/rfc822", Bytes = read.Bytes.Length, Sha256 = InputBytes.Hash(read.Bytes.Span) };
        if (Mail.Read(read.Bytes.Span) is { } mail) yield return Story(mail, new NewsStory(source, options));
        else yield return new StoryFailure(source, 1, "not_mail", "the header fields of a mail are missing", "leave out --from eml");
    }

    private static ParseResult Story(Mail mail, NewsStory story)
    {
        var copy = mail.Text("plain") is { } plain ? MailCopy.Read(plain, mail["Subject"]) : null;
        var head = new StoryHead
        {
            Id = mail["Message-ID"]?.Trim('<', '>', ' '),
            Headline = MailCopy.WithoutPrefix(copy?.Fields.GetValueOrDefault("Subject") ?? mail["Subject"]) is { Length: > 0 } subject ? subject : null,
            Agency = Nitf.AgencyOf(Sender(mail["From"]), mail["Organization"]),
            Publisher = mail["Organization"],
            Published = Day(copy?.Fields.GetValueOrDefault("Date") ?? copy?.Fields.GetValueOrDefault("Sent")) ?? Day(mail["Date"] ?? mail["Sent"]),
            Language = mail["Content-Language"]?.Split('-', ',')[0].ToLowerInvariant(),
            Keywords = mail["Keywords"]?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [],
        };
        if (copy is not null)
        {
            story.Add(BlockKind.Furniture, copy.Above);
            story.AddPlain(copy.Text, ref head);
            story.Add(BlockKind.Signoff, copy.Below);
        }
        else if (mail.Text("html") is { } html) story.Add(HtmlFragment.Read(html), ref head);
        return story.Finish(head);
    }

    /// <summary>"Ann Lee &lt;ann@example.org&gt;" without the address.</summary>
    private static string? Sender(string? from)
    {
        if (from is null) return null;
        int address = from.IndexOf('<', StringComparison.Ordinal);
        string name = (address > 0 ? from[..address] : from).Trim(' ', '"');
        return name.Length > 0 && !name.Contains('@', StringComparison.Ordinal) ? name : null;
    }

    private static string? Day(string? date) => date is null ? null : Nitf.Iso(Bare(date));

    /// <summary>A date without its remark: "… +0000 (UTC)".</summary>
    private static string Bare(string date) => date.IndexOf('(', StringComparison.Ordinal) is > 0 and int remark ? date[..remark].Trim() : date;
}
