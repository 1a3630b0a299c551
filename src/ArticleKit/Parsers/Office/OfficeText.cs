using System.Text;
using System.Xml;
using ArticleKit.Model;

namespace ArticleKit.Parsers.Office;

/// <summary>
/// The paragraphs of WordprocessingML and of OpenDocument text, an empty line between them: tabs and line breaks kept, what was deleted, comments, notes, field
/// codes and second versions of a drawing's words left out.
/// The rows of a table are lines, their cells apart by a tab. What the document marks as heading, list item or table is told by its stretch of the text.
/// </summary>
internal sealed class OfficeText
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main", WordStrict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    private const string Odf = "urn:oasis:names:tc:opendocument:xmlns:text:1.0", OdfTable = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";

    /// <summary>A document of more than that, markup and all, is none that a word processor wrote.</summary>
    private const long MostMarkup = 2_000_000_000;

    /// <summary>Elements whose words are none of the text.</summary>
    private static readonly string[] Passed =
        ["Fallback", "del", "moveFrom", "instrText", "delText", "tracked-changes", "annotation", "note", "sequence-decls"];

    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true, CheckCharacters = false,
        MaxCharactersInDocument = MostMarkup
    };

    private readonly StringBuilder _text = new(), _line = new();
    private readonly List<(Span Span, BlockKind Kind)> _marks = [];

    /// <summary>Inside how many elements whose words count.</summary>
    private int _words;
    private int _tables, _table, _cells, _lists;
    private BlockKind _kind = BlockKind.Paragraph;

    private OfficeText()
    {
    }

    /// <summary>The text and what is marked in it; null for a text longer than the limit.</summary>
    public static (string Text, IReadOnlyList<(Span Span, BlockKind Kind)> Marks)? Read(Stream xml, int maxCharacters)
    {
        var office = new OfficeText();
        using var reader = XmlReader.Create(xml, Settings);
        reader.Read();
        while (reader.ReadState == ReadState.Interactive)
        {
            if (office._text.Length + office._line.Length > maxCharacters) return null;
            if (reader.NodeType == XmlNodeType.Element && Passed.Contains(reader.LocalName)) { reader.Skip(); continue; }
            office.Node(reader);
            reader.Read();
        }
        return (office._text.ToString(), office._marks);
    }

    private void Node(XmlReader reader)
    {
        bool own = reader.NamespaceURI is Word or WordStrict or Odf or OdfTable;
        if (reader.NodeType == XmlNodeType.Element && own) Open(reader);
        else if (reader.NodeType == XmlNodeType.EndElement && own) Close(reader);
        else if (_words > 0 && reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
            _line.Append(reader.Value);
    }

    private void Open(XmlReader reader)
    {
        switch (reader.LocalName)
        {
            case "t" when !reader.IsEmptyElement: _words++; break;
            case "p" or "h" when reader.NamespaceURI == Odf && !reader.IsEmptyElement:
                _words++;
                _kind = reader.LocalName == "h" ? BlockKind.Subhead : _lists > 0 ? BlockKind.ListItem : BlockKind.Paragraph;
                break;
            case "pStyle" when reader.GetAttribute("val", reader.NamespaceURI) is { } style
                && style.StartsWith("Heading", StringComparison.OrdinalIgnoreCase): _kind = BlockKind.Subhead; break;
            case "numPr" when _kind == BlockKind.Paragraph: _kind = BlockKind.ListItem; break;
            case "list" when !reader.IsEmptyElement: _lists++; break;
            case "tab": _line.Append('\t'); break;
            case "br" or "cr" or "line-break": _line.Append('\n'); break;
            case "s": _line.Append(' '); break;
            case "noBreakHyphen": _line.Append('\u2011'); break;
            case "tbl" or "table" when !reader.IsEmptyElement: if (_tables++ == 0) _table = _text.Length; break;
            case "tc" or "table-cell": if (_cells++ > 0) _line.Append('\t'); break;
        }
    }

    private void Close(XmlReader reader)
    {
        switch (reader.LocalName)
        {
            case "t": _words--; break;
            case "list": _lists--; break;
            case "p" or "h":
                if (reader.NamespaceURI == Odf) _words--;
                if (_tables > 0) _line.Append(' '); else End("\n\n", _kind);
                _kind = BlockKind.Paragraph;
                break;
            case "tr" or "table-row": _cells = 0; End("\n", BlockKind.Paragraph); break;
            case "tbl" or "table":
                if (--_tables > 0) break;
                if (_text.Length > _table) _marks.Add((new Span(_table, _text.Length), BlockKind.Table));
                _text.Append('\n');
                break;
        }
    }

    private void End(string stop, BlockKind kind)
    {
        string whole = _line.ToString().Trim();
        _line.Clear();
        if (whole.Length == 0) return;
        int start = _text.Length;
        _text.Append(whole.Replace(" \t", "\t", StringComparison.Ordinal));
        if (kind != BlockKind.Paragraph) _marks.Add((new Span(start, _text.Length), kind));
        _text.Append(stop);
    }
}
