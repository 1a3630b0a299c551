using System.Buffers;
using System.Text;
using ArticleKit.Emitters.Audits;
using ArticleKit.Emitters.Tables;
using ArticleKit.Model;

namespace ArticleKit.Emitters;

/// <summary>
/// One flat table of all stories, its header first, LF at line ends. CSV quotes what holds a comma, a mark or a line break (RFC 4180);
/// TSV writes a tab, a line break and a backslash in a cell as \t, \n, \r and \\.
/// </summary>
internal sealed class TableEmitter(string format, char separator) : IEmitter
{
    public string Format => format;

    public Framing Frame(EmitOptions options) => new() { Header = string.Join(separator, Table.Named(options.Table).AllColumns) + "\n" };

    public void Write(ArticleRecord record, IBufferWriter<byte> output, EmitOptions options)
    {
        if (options.NoIndirect) record = IndirectSpeech.Without(record);
        var table = Table.Named(options.Table);
        Write(table.OfStories ? Table.StoryCells(record) : [], table.Rows(record, new StoryText(record.Story, options.Offsets)), output);
    }

    public void Write(SourceAudit audit, IBufferWriter<byte> output) => Write([], SourceTable.Rows(audit), output);

    private void Write(Cell[] story, IEnumerable<Cell[]> rows, IBufferWriter<byte> output)
    {
        var lines = new StringBuilder();
        foreach (var row in rows)
        {
            foreach (var cell in story) Append(lines, cell.Text).Append(separator);
            foreach (var cell in row) Append(lines, cell.Text).Append(separator);
            lines[^1] = '\n';
        }
        Encoding.UTF8.GetBytes(lines.ToString(), output);
    }

    private StringBuilder Append(StringBuilder line, string? text)
    {
        if (text is null) return line;
        if (separator == ',')
            return text.AsSpan().IndexOfAny(",\"\n\r") < 0
                ? line.Append(text)
                : line.Append('"').Append(text.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        if (text.AsSpan().IndexOfAny("\t\n\r\\") < 0) return line.Append(text);
        foreach (char c in text)
            _ = c switch
            {
                '\t' => line.Append("\\t"),
                '\n' => line.Append("\\n"),
                '\r' => line.Append("\\r"),
                '\\' => line.Append("\\\\"),
                _ => line.Append(c)
            };
        return line;
    }
}
