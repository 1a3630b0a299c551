namespace ArticleKit.Parsers.Databases;

/// <summary>Reads the lines of one Nexis document from top to bottom: what stands above the labels, the labels, the copy, the labels below it.</summary>
/// <param name="labels">The labels.</param>
/// <param name="counted">The older form: publication and day stand above the headline; in the newer one below it.</param>
internal sealed class NexisDocument(DatabaseLabels labels, bool counted)
{
    private readonly DatabaseDocument _document = new(labels);

    public DatabaseDocument Read(List<string> lines)
    {
        int at = Top(lines);
        var field = DatabaseField.None;
        bool body = false, below = false, turned = false;
        for (; at < lines.Count; at++)
        {
            string line = lines[at];
            var found = Label(line, out string value);
            if (body && !below)
            {
                if (found is DatabaseField.Tail or DatabaseField.Language or DatabaseField.Caption or DatabaseField.Keywords or DatabaseField.Url
                    or DatabaseField.Correction or DatabaseField.Note
                    && IsBlank(lines, at - 1)
                    || IsRights(line))
                {
                    below = true;
                }
                else
                {
                    // a new page has the headline above it again
                    if (IsPage(line)) turned = true;
                    else if (!turned || line.Length > 0 && !_document.Is(DatabaseField.Headline, line))
                    {
                        turned = false;
                        _document.Add(DatabaseField.Body, line);
                    }
                    continue;
                }
            }
            if (found == DatabaseField.Body) { body = true; _document.Add(DatabaseField.Body, value); continue; }
            if (found != DatabaseField.None) { field = found; _document.Add(field, value); continue; }
            if (line.Length == 0) { field = DatabaseField.None; continue; }
            if (below || IsRights(line)) { if (below && field != DatabaseField.None) _document.Add(field, line); continue; }
            if (field != DatabaseField.None) { _document.Add(field, line); continue; }
            body = true;
            _document.Add(DatabaseField.Body, line);
        }
        return _document;
    }

    /// <summary>Up to the first label: publication, day (an edition beside it) and headline; returns where that is.</summary>
    private int Top(List<string> lines)
    {
        int end = 0;
        while (end < lines.Count && Label(lines[end], out _) == DatabaseField.None) end++;
        int date = lines.FindIndex(0, end, line => line.Length is > 8 and < 120 && !IsRights(line) && DatabaseDocument.Day(line.Trim()) is not null);
        if (date < 0)
        {
            if (end == lines.Count) return 0;
            foreach (string line in lines.Take(end).Where(line => !IsRights(line) && !IsPage(line))) _document.Add(DatabaseField.Headline, line);
            return end;
        }
        _document.Add(DatabaseField.Date, lines[date]);
        var above = lines.Take(date).Where(line => line.Length > 0 && !IsRights(line) && !IsPage(line)).ToList();
        if (counted) foreach (string line in above.Take(1)) _document.Add(DatabaseField.Publisher, line);
        else
        {
            foreach (string line in above.Take(above.Count - 1)) _document.Add(DatabaseField.Headline, line);
            foreach (string line in above.Skip(Math.Max(0, above.Count - 1))) _document.Add(DatabaseField.Publisher, line);
            return end < lines.Count ? end : date + 1;
        }
        bool headed = false;
        for (int at = date + 1; at < end; at++)
        {
            // an edition stands centred below the day
            bool centred = lines[at].StartsWith("     ", StringComparison.Ordinal);
            if (lines[at].Length > 0 && !centred && !IsRights(lines[at])) { headed = true; _document.Add(DatabaseField.Headline, lines[at]); }
            else if (headed && end == lines.Count) return at;
        }
        return end;
    }

    /// <summary>The field of a line that begins with a known label and a colon, or is "Body" or "Classification" alone.</summary>
    private DatabaseField Label(string line, out string value)
    {
        value = "";
        var bare = line.AsSpan().Trim();
        if (bare is "Body") return DatabaseField.Body;
        if (bare is "Classification") return DatabaseField.Tail;
        int colon = bare.IndexOf(':');
        if (colon is < 3 or > 20 || !char.IsUpper(bare[0])) return DatabaseField.None;
        var label = bare[..colon];
        if (counted && label.ContainsAnyInRange('a', 'z')) return DatabaseField.None;
        var field = labels.Of(label);
        if (field != DatabaseField.None) value = bare[(colon + 1)..].Trim().ToString();
        return field;
    }

    private static bool IsBlank(List<string> lines, int at) => at < 0 || lines[at].Length == 0;

    private static bool IsRights(string line)
    {
        var bare = line.AsSpan().Trim();
        return bare.StartsWith("Copyright ", StringComparison.OrdinalIgnoreCase) && bare.ContainsAnyInRange('0', '9')
            || bare.Equals("All Rights Reserved", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>"Page 2 of 3".</summary>
    private static bool IsPage(string line) =>
        line.AsSpan().Trim() is var bare
            && bare.StartsWith("Page ")
            && bare.Contains(" of ", StringComparison.Ordinal)
            && char.IsAsciiDigit(bare[^1])
            && bare.Length < 20;
}
