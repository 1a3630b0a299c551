using ArticleKit.Model;

namespace ArticleKit.Parsers.Newsroom;

/// <summary>
/// The copy of an ANPA 1312 message in AP's layout: `^…&lt;` lines first (keywords, headline, pictures, editors, byline), then paragraphs
/// that begin with a tab, rows with semicolons, `^…=` lines between them as subheads.
/// </summary>
internal sealed class AnpaCopy(NewsStory story)
{
    private readonly List<string> _rows = [];
    private string? _paragraph;
    private bool _body;

    /// <summary>The story's head with what the `^` lines say.</summary>
    public StoryHead Read(string copy, StoryHead head)
    {
        foreach (string raw in copy.Split('\n'))
        {
            string line = Clean(raw);
            if (line.Length == 0) { if (raw.Trim().Length == 0 && _paragraph is not null) Flush(); continue; }
            if (raw.TrimStart('\r', ' ').StartsWith('^')) { Flush(); head = Marked(line.TrimStart('^', ' '), head); }
            else if (IsRow(raw, line)) { FlushParagraph(); _rows.Add(Cells(line)); }
            else if (raw.StartsWith('\t') || _paragraph is null) { Flush(); _body = true; _paragraph = line; }
            else _paragraph += " " + line;
        }
        Flush();
        return head;
    }

    private StoryHead Marked(string line, StoryHead head)
    {
        if (line == "END") return head;
        if (_body) { story.Add(BlockKind.Subhead, line); return head; }
        if (head.Wire is { Take: null } wire && Keywords(line) is { } keywords)
        {
            int take = keywords.IndexOf(", ", StringComparison.Ordinal);
            return head with { Slug = take > 0 ? keywords[..take] : keywords, Wire = wire with { Take = take > 0 ? keywords[(take + 2)..] : "" } };
        }
        if (line.StartsWith("Eds:", StringComparison.Ordinal)) return head with { EditorsNotes = [.. head.EditorsNotes, line[4..].Trim()] };
        if (line.StartsWith("EDITOR'S NOTE", StringComparison.OrdinalIgnoreCase))
            return head with { EditorsNotes = [.. head.EditorsNotes, line[13..].Trim(' ', '_', '-', '—', ':')] };
        if (line.StartsWith("AP Photo", StringComparison.Ordinal) || line.StartsWith("AP Graphic", StringComparison.Ordinal))
            return head with { Advisories = [.. head.Advisories, line] };
        if (line.StartsWith("By ", StringComparison.Ordinal)) return head with { Byline = head.Byline ?? line };
        if (line is "Associated Press" or "The Associated Press"
            || line.StartsWith("AP ", StringComparison.Ordinal) && line.EndsWith("Writer", StringComparison.Ordinal))
        {
            return head with { Publisher = "The Associated Press" };
        }
        if (head.Headline is null && !line.StartsWith("BC-", StringComparison.Ordinal)) return head with { Headline = line };
        if (!line.StartsWith("BC-", StringComparison.Ordinal)) story.Add(BlockKind.Subhead, line);
        return head;
    }

    /// <summary>"BC-US--Storm,466": the full keywords before the count of words.</summary>
    private static string? Keywords(string line)
    {
        int comma = line.LastIndexOf(',');
        return comma > 0
            && line.Length > 3
            && line[2] == '-'
            && line.AsSpan(comma + 1).Trim() is { Length: > 0 } count
            && count.IndexOfAnyExceptInRange('0', '9') < 0
            ? line[..comma]
            : null;
    }

    private bool IsRow(string raw, string line) =>
        raw.TrimStart('\t', ' ').StartsWith('\b') || line.AsSpan().Count(';') >= 2 && !line.Contains("; ", StringComparison.Ordinal);

    /// <summary>DLE is a blank inside a cell, a brace one half.</summary>
    private static string Cells(string line) => string.Join('\t', line.Split(';').Select(cell => cell.Replace("{", "½", StringComparison.Ordinal).Trim()));

    /// <summary>A line without marks: `` and '' are quote marks, a lone _ a dash.</summary>
    private static string Clean(string line)
    {
        line = line.Trim('\r', '\n', '\t', ' ', '\b').TrimEnd('<', '=', ' ', '\u0010').Replace('\u0010', ' ').Replace("\b", "", StringComparison.Ordinal);
        return line.Replace("``", "\"", StringComparison.Ordinal).Replace("''", "\"", StringComparison.Ordinal).Replace(" _ ", " — ", StringComparison.Ordinal)
            .Trim();
    }

    private void FlushParagraph()
    {
        if (_paragraph is { } paragraph) story.Add(paragraph.Trim('_').Length == 0 ? BlockKind.Furniture : BlockKind.Paragraph, paragraph);
        _paragraph = null;
    }

    private void Flush()
    {
        FlushParagraph();
        if (_rows.Count > 0) { _body = true; story.Add(BlockKind.Table, string.Join('\n', _rows)); }
        _rows.Clear();
    }
}
