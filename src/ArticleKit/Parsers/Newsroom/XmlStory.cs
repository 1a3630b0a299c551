using System.Xml;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Parsers.Newsroom;

/// <summary>Reads XML without document types, entities or network, and no deeper than a story can be.</summary>
internal static class XmlStory
{
    private const int Deepest = 200;

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Ignore, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true, CloseInput = true,
        CheckCharacters = false,
    };

    /// <summary>The root element and what encoding was taken, or why it cannot be read.</summary>
    public static (XmlNode? Root, Source Source, Warning? Warning, StoryFailure? Failure) Read(Stream input, Source source, ParseOptions options)
    {
        var read = InputBytes.Read(input, options.MaxCharacters);
        if (read.Failure(source, options) is { } refused) return (null, source, null, refused);
        if (TextDecoder.Decode(read.Bytes.Span) is not { } decoded) return (null, source, null, new StoryFailure(source, null, "binary", "this is no text"));
        source = source with { Encoding = decoded.Encoding, Bytes = read.Bytes.Length, MediaType = "application/xml",
            Sha256 = InputBytes.Hash(read.Bytes.Span) };
        try
        {
            using var reader = XmlReader.Create(new StringReader(decoded.Text.TrimStart()), Settings);
            return (Tree(reader), source, decoded.Warning, null);
        }
        catch (XmlException error)
        {
            return (null, source, null,
                new StoryFailure(source, error.LineNumber > 0 ? error.LineNumber : null, "broken_xml", $"the XML cannot be read: {error.Message}"));
        }
    }

    private static XmlNode Tree(XmlReader reader)
    {
        var open = new Stack<XmlNode>();
        XmlNode? root = null;
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    if (open.Count >= Deepest) throw new XmlException($"elements nest more than {Deepest} deep", null, ((IXmlLineInfo)reader).LineNumber, 0);
                    var node = new XmlNode(reader.LocalName);
                    bool empty = reader.IsEmptyElement;
                    while (reader.MoveToNextAttribute()) node.Attributes.Add((reader.LocalName, reader.Value));
                    if (open.TryPeek(out var parent)) parent.Children.Add(node);
                    root ??= node;
                    if (!empty) open.Push(node);
                    break;
                case XmlNodeType.EndElement:
                    open.Pop();
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace:
                    if (open.TryPeek(out var holder)) holder.Children.Add(new XmlNode(null) { Value = reader.Value });
                    break;
            }
        }
        return root ?? throw new XmlException("there is no element");
    }

    /// <summary>An angle bracket is the first that is no blank: asked of every file, so before a string is made.</summary>
    private static bool OpensElement(ReadOnlySpan<byte> head)
    {
        int at = 0;
        while (at < head.Length && char.IsWhiteSpace((char)head[at])) at++;
        return at < head.Length && head[at] == '<';
    }

    /// <summary>The name of the first element in the first bytes, without its prefix; null where this is no XML.</summary>
    public static string? Root(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith("\uFEFF"u8)) head = head[3..];
        bool wide = head.Length > 3 && (head[0] is 0xFF or 0xFE || head[1] == 0);
        if (!wide && !OpensElement(head)) return null;
        string text = wide ? TextDecoder.Decode(head[..(head.Length & ~1)])?.Text ?? "" : System.Text.Encoding.Latin1.GetString(head);
        int at = 0;
        while (true)
        {
            while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
            if (at + 1 >= text.Length || text[at] != '<') return null;
            if (text[at + 1] is '?' or '!')
            {
                int subset = text.IndexOf('[', at), close = text.IndexOf('>', at);
                string stop = text.AsSpan(at).StartsWith("<!--")
                    ? "-->"
                    : text.AsSpan(at).StartsWith("<!DOCTYPE") && subset >= 0 && subset < close ? "]>" : ">";
                int end = text.IndexOf(stop, at + 2, StringComparison.Ordinal);
                if (end < 0) return null;
                at = end + stop.Length;
                continue;
            }
            int name = at + 1, last = name;
            while (last < text.Length && (char.IsLetterOrDigit(text[last]) || text[last] is ':' or '.' or '-' or '_')) last++;
            string full = text[name..last];
            return full[(full.IndexOf(':', StringComparison.Ordinal) + 1)..];
        }
    }
}
