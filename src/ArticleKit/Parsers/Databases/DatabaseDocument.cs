using System.Globalization;
using System.Text;
using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Parsers.Datelines;
using ArticleKit.Parsers.Newsroom;

namespace ArticleKit.Parsers.Databases;

/// <summary>One document of a news database, put together field by field; its copy goes through the plain-text parser.</summary>
internal sealed class DatabaseDocument(DatabaseLabels labels)
{
    private readonly Dictionary<DatabaseField, StringBuilder> _values = [];
    private readonly StringBuilder _body = new();

    public bool Has(DatabaseField field) => field == DatabaseField.Body ? _body.Length > 0 : _values.ContainsKey(field);

    public bool Is(DatabaseField field, string line) => Value(field) is { } value && value.AsSpan().Trim().SequenceEqual(line.AsSpan().Trim());

    /// <summary>A value, or more of one: a line behind its label's own, a second label of the same kind.</summary>
    public void Add(DatabaseField field, string line)
    {
        if (field == DatabaseField.Body) { _body.Append(line).Append('\n'); return; }
        line = line.Trim();
        if (line.Length == 0 || field is DatabaseField.Skip or DatabaseField.Tail or DatabaseField.None) return;
        if (_values.TryGetValue(field, out var before)) before.Append(' ').Append(line); else _values.Add(field, new StringBuilder(line));
    }

    public ParseResult Finish(Source source, ParseOptions options)
    {
        if (string.IsNullOrWhiteSpace(_body.ToString())) return new StoryFailure(source, null, "no_text", "the document has no text");
        string? published = Value(DatabaseField.Date) is { } date
            ? Day(date)
            : null, publisher = Value(DatabaseField.Publisher), byline = Value(DatabaseField.Byline);
        published ??= options.Published;
        var head = new StoryHead
        {
            Id = Value(DatabaseField.Id),
            Headline = Value(DatabaseField.Headline),
            Subheadline = Value(DatabaseField.Subheadline),
            Byline = byline,
            Agency = Byline.AgencyOf(Value(DatabaseField.Credit)) ?? Byline.AgencyOf(byline) ?? AgencyOf(publisher),
            Publisher = publisher,
            Published = published,
            Url = Value(DatabaseField.Url),
            Section = Value(DatabaseField.Section),
            Language = Value(DatabaseField.Language) is { } language && labels.Language(language) is { } code ? code : options.Language,
            Keywords = Keywords(),
            EditorsNotes = [.. new[] { Value(DatabaseField.Correction), Value(DatabaseField.Note) }.OfType<string>()],
            Images = Value(DatabaseField.Caption) is { } caption ? [new Image(null, caption, null)] : [],
            Wire = Words() is { } words ? new Wire { Words = words } : null,
        };
        var story = new NewsStory(source, options);
        story.AddPlain(_body.ToString(), ref head);
        return story.Finish(head, Value(DatabaseField.Dateline) is { } dateline ? DatelineSplitter.Given(dateline, published) : null);
    }

    /// <summary>The first day with its year that a line names: "January 17, 2024 Wednesday", "Wednesday 17 January 2024"; null where none is.</summary>
    public static string? Day(string line)
    {
        for (int at = 0; at < line.Length; at++)
        {
            if (at > 0 && char.IsLetterOrDigit(line[at - 1])) continue;
            var cursor = new DatelineCursor(line, at, line.Length);
            if (DayReader.Take(ref cursor, out var day) && day is { Year: > 0, Day: > 0 }) return day.Iso(null);
        }
        return null;
    }

    private string? Value(DatabaseField field) => _values.GetValueOrDefault(field)?.ToString();

    /// <summary>"512 words".</summary>
    private int? Words() =>
        Value(DatabaseField.Words) is { } value
            && int.TryParse(value.AsSpan(0, value.IndexOf(' ') is > 0 and int end ? end : value.Length), NumberStyles.AllowThousands,
                CultureInfo.InvariantCulture, out int words)
            ? words
            : null;

    /// <summary>"BRIDGES (90%); HARBORS &amp; PORTS (78%)": the names without what the database thinks they weigh.</summary>
    private List<string> Keywords()
    {
        var keywords = new List<string>();
        foreach (string part in (Value(DatabaseField.Keywords) ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            keywords.Add(part.EndsWith("%)", StringComparison.Ordinal) && part.LastIndexOf(" (", StringComparison.Ordinal) is > 0 and int weight
                ? part[..weight]
                : part);
        return keywords;
    }

    /// <summary>
    /// "Reuters News", "The Associated Press State &amp; Local Wire", "Agence France Presse -- English": the agency the publication's name begins with.
    /// </summary>
    private static Agency? AgencyOf(string? publisher)
    {
        for (var name = publisher.AsSpan().Trim(); !name.IsEmpty;)
        {
            if (Agencies.Find(name) is { } agency) return agency;
            int blank = name.LastIndexOf(' ');
            name = blank < 0 ? default : name[..blank].TrimEnd(" -–");
        }
        return null;
    }
}
