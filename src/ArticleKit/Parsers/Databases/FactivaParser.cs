using System.Text;
using ArticleKit.Model;

namespace ArticleKit.Parsers.Databases;

/// <summary>
/// Reads what Factiva gives as text: documents one after the other, each closed by `Document LBA0000020240117ek1h001`.
/// With its indexing each part stands behind a code (`HD`, `WC`, `PD`, `LP`, `TD`), alone on a line or before its first line; without it, the copy stands below
/// headline, words, day, source and language.
/// </summary>
internal sealed class FactivaParser : DatabaseParser
{
    private static readonly DatabaseLabels Labels = new("factiva");

    public override string Format => "factiva";

    public override string Sign => "the codes HD, WC and PD at the start of lines, or `312 words` above a day and a language";

    public override bool Recognises(ReadOnlySpan<byte> head, Source source)
    {
        if (head.IndexOf(" words"u8) < 0) return false;
        var lines = Encoding.Latin1.GetString(head).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return lines.Any(line => Code(line, out _) == DatabaseField.Headline)
            && lines.Any(line => Code(line, out _) == DatabaseField.Words)
            && lines.Any(line => Code(line, out _) == DatabaseField.Date)
            || Bare(lines) >= 0;
    }

    /// <summary>The lines of each document, up to the one that names it.</summary>
    protected override List<List<string>> Documents(string text)
    {
        var documents = new List<List<string>>();
        var lines = new List<string>();
        foreach (string raw in text.Split('\n'))
        {
            string line = raw.TrimEnd();
            lines.Add(line);
            if (Named(line) is null) continue;
            documents.Add(lines);
            lines = [];
        }
        if (lines.Exists(line => Code(line, out _) is DatabaseField.Headline or DatabaseField.Body) || Bare(lines) >= 0) documents.Add(lines);
        return documents;
    }

    protected override DatabaseDocument Read(List<string> lines) =>
        lines.Exists(line => Code(line, out _) is DatabaseField.Headline or DatabaseField.Body) ? Coded(lines) : Uncoded(lines);

    private static DatabaseDocument Coded(List<string> lines)
    {
        var document = new DatabaseDocument(Labels);
        var field = DatabaseField.None;
        foreach (string line in lines)
        {
            if (Named(line) is { } id) { document.Add(DatabaseField.Id, id); break; }
            var found = Code(line, out string value);
            if (found == DatabaseField.Body && document.Has(DatabaseField.Body)) document.Add(found, "");
            if (found != DatabaseField.None) field = found;
            document.Add(field, found != DatabaseField.None ? value : line);
        }
        return document;
    }

    /// <summary>
    /// Section, headline and byline above the words; day, time, source, its code and the language below; then the copyright line and the copy.
    /// </summary>
    private static DatabaseDocument Uncoded(List<string> lines)
    {
        var document = new DatabaseDocument(Labels);
        int words = Bare(lines), at = Math.Max(0, words);
        var top = words < 0 ? [] : lines.Take(words).Where(line => line.Trim().Length > 0).ToList();
        if (top.Count > 1 && (Byline.Is(top[^1]) || Byline.IsName(top[^1]))) { document.Add(DatabaseField.Byline, top[^1]); top.RemoveAt(top.Count - 1); }
        if (top.Count > 1) document.Add(DatabaseField.Section, top[0]);
        foreach (string line in top.Skip(top.Count > 1 ? 1 : 0)) document.Add(DatabaseField.Headline, line);
        if (words >= 0) document.Add(DatabaseField.Words, lines[at++]);
        bool head = words >= 0, rights = false;
        for (; at < lines.Count && head; at++)
        {
            string line = lines[at].Trim();
            if (line.Length == 0) { if (rights) break; continue; }
            if (!document.Has(DatabaseField.Date) && DatabaseDocument.Day(line) is not null) document.Add(DatabaseField.Date, line);
            else if (!document.Has(DatabaseField.Publisher) && !IsTime(line)) document.Add(DatabaseField.Publisher, line);
            else if (!document.Has(DatabaseField.Language) && Labels.Language(line) is not null) document.Add(DatabaseField.Language, line);
            else if (document.Has(DatabaseField.Language))
            {
                rights |= IsRights(line);
                head = rights;
                if (!head) break;
            }
        }
        for (; at < lines.Count; at++)
        {
            if (Named(lines[at]) is { } id) document.Add(DatabaseField.Id, id); else document.Add(DatabaseField.Body, lines[at]);
        }
        return document;
    }

    /// <summary>Where "312 words" stands with a day right below it; -1 where nowhere.</summary>
    private static int Bare(IReadOnlyList<string> lines)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            var line = lines[i].AsSpan().Trim();
            if (line.Length > 14 || !line.EndsWith(" words") || !char.IsAsciiDigit(line[0])) continue;
            int next = i + 1;
            while (next < lines.Count && lines[next].Length == 0) next++;
            if (next < lines.Count
                && lines[next].Length < 40
                && DatabaseDocument.Day(lines[next]) is not null
                && lines.Skip(next).Take(12).Any(below => below.Length < 30 && Labels.Language(below.Trim()) is not null))
            {
                return i;
            }
        }
        return -1;
    }

    /// <summary>The field of a line that is a code, or begins with one and a tab or two blanks.</summary>
    private static DatabaseField Code(string line, out string value)
    {
        value = "";
        int end = 0;
        while (end < line.Length && line[end] is >= 'A' and <= 'Z') end++;
        if (end is < 2 or > 3) return DatabaseField.None;
        var rest = line.AsSpan(end);
        if (!rest.IsWhiteSpace() && rest[0] != '\t' && !rest.StartsWith("  ") && !rest.StartsWith(" \t")) return DatabaseField.None;
        var field = Labels.Of(line.AsSpan(0, end));
        value = rest.Trim().ToString();
        return field;
    }

    /// <summary>The id of "Document LBA0000020240117ek1h001"; null for any other line.</summary>
    private static string? Named(string line)
    {
        int at = line.StartsWith("AN ", StringComparison.Ordinal) || line.StartsWith("AN\t", StringComparison.Ordinal) ? 3 : 0;
        var bare = line.AsSpan(at).Trim();
        if (!bare.StartsWith("Document ")) return null;
        var id = bare[9..].Trim();
        return id.Length is >= 15 and <= 40
            && id.ContainsAnyInRange('0', '9')
            && id.IndexOfAnyExcept("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789") < 0
            ? id.ToString()
            : null;
    }

    private static bool IsTime(string line) => line.Length < 12 && line.Contains(':', StringComparison.Ordinal) && char.IsAsciiDigit(line[0]);

    private static bool IsRights(string line) =>
        line.Contains("copyright", StringComparison.OrdinalIgnoreCase)
            || line.Contains('©', StringComparison.Ordinal)
            || line.Contains("(c)", StringComparison.OrdinalIgnoreCase)
            || line.Contains("rights reserved", StringComparison.OrdinalIgnoreCase);
}
