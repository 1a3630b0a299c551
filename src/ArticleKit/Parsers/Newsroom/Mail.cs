using System.Text;
using ArticleKit.Text;
using MimeKit;

namespace ArticleKit.Parsers.Newsroom;

/// <summary>A mail's header fields, decoded, and its text parts.</summary>
internal sealed class Mail
{
    private const int Windows = 1252, Latin1 = 28591, Ascii = 20127;

    private static readonly ParserOptions Bounded;

    private readonly MimeMessage _message;

    static Mail()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        Bounded = new ParserOptions { MaxMimeDepth = 20, CharsetEncoding = Encoding.GetEncoding(Windows) };
    }

    private Mail(MimeMessage message) => _message = message;

    /// <summary>A field by its name; null where it is missing.</summary>
    public string? this[string field] => _message.Headers[field];

    /// <summary>Null for bytes that do not begin with header fields.</summary>
    public static Mail? Read(ReadOnlySpan<byte> bytes)
    {
        using var input = new MemoryStream(bytes.ToArray(), writable: false);
        try { return new Mail(MimeMessage.Load(Bounded, input)); }
        catch (FormatException) { return null; }
    }

    /// <summary>
    /// The text of the first part of that subtype ("plain", "html") that is no attachment, or of a mail whose parts never begin. Null where there is none.
    /// </summary>
    public string? Text(string subtype)
    {
        foreach (var part in _message.BodyParts.OfType<TextPart>())
            if (!part.IsAttachment && part.ContentType.IsMimeType("text", subtype)) return Decoded(part);
        return subtype == "plain" && _message.Body is Multipart { Count: 0 } whole ? whole.Preamble : null;
    }

    /// <summary>
    /// As the charset says where it says anything that the bytes do not: what calls itself ASCII or Latin-1 is Windows-1252 as browsers have it, or UTF-8.
    /// </summary>
    private static string Decoded(TextPart part)
    {
        using var content = new MemoryStream();
        part.Content?.DecodeTo(content);
        byte[] bytes = content.ToArray();
        var told = part.ContentType.CharsetEncoding;
        if (told is null or UTF8Encoding || told.IsSingleByte && System.Text.Unicode.Utf8.IsValid(bytes)) return TextDecoder.Decode(bytes)?.Text ?? "";
        return told.CodePage is Latin1 or Ascii ? TextDecoder.Single(bytes, windows: true) : told.GetString(bytes);
    }
}
