using ArticleKit.Languages;
using ArticleKit.Model;

namespace ArticleKit.Parsers;

/// <summary>
/// The fields of a corpus row by our names; the caller's own names (`--field text=content`) come first, then ours and their common other names.
/// </summary>
internal sealed class CorpusRow(Func<string, string?> cell, Func<string, IReadOnlyList<string>> list, IReadOnlyDictionary<string, string> names)
{
    /// <summary>Every field that is asked for unless the caller names others.</summary>
    public static readonly string[] Names =
    [
        "text", "body", "headline", "title", "published", "date", "byline", "author", "id", "version", "language", "subheadline", "authors", "agency",
        "publisher", "updated", "url", "slug",
        "keywords", "section",
    ];

    /// <summary>The name a field goes by where two do: "body" is the text, "title" the headline.</summary>
    public static string Own(string name) => name switch { "body" => "text", "title" => "headline", "date" => "published", "author" => "byline", _ => name };

    private readonly bool _renamed = names.Count > 0;

    /// <summary>Set where the row has a date that cannot be read.</summary>
    public Warning? Warning { get; private set; }

    /// <summary>A field as text, an empty one as none.</summary>
    public string? Text(string name)
    {
        if (_renamed && names.TryGetValue(name, out string? theirs)) return cell(theirs);
        return name switch
        {
            "text" => cell("text") ?? cell("body"),
            "headline" => cell("headline") ?? cell("title"),
            "published" => cell("published") ?? cell("date"),
            "byline" => cell("byline") ?? cell("author"),
            _ => cell(name),
        };
    }

    public StoryHead Head(ParseOptions options)
    {
        string? said = Text("published"), published = said is null ? null : Timestamp.Iso(said);
        if (said is not null && published is null) Warning = new Warning("date_unreadable", $"the row's date \"{said}\" cannot be read");
        return new StoryHead
        {
            Id = Text("id"),
            Version = Text("version"),
            Language = Text("language") ?? options.Language,
            Headline = Text("headline"),
            Subheadline = Text("subheadline"),
            Byline = Text("byline"),
            Authors = list(names.GetValueOrDefault("authors", "authors")),
            Agency = Text("agency") is { } agency ? Agencies.Find(agency) ?? new Agency(agency, null) : null,
            Publisher = Text("publisher"),
            Published = published ?? options.Published,
            Updated = Text("updated") is { } updated ? Timestamp.Iso(updated) : null,
            Url = Text("url"),
            Slug = Text("slug"),
            Keywords = list(names.GetValueOrDefault("keywords", "keywords")),
            Section = Text("section"),
        };
    }
}
