using System.Text.Json;
using ArticleKit.Languages;
using ArticleKit.Model;

namespace ArticleKit.Parsers;

/// <summary>The fields of a corpus row by our names; the caller's own names (`--field text=content`) come first, then ours and their common other names.</summary>
internal sealed class JsonFields(JsonElement row, IReadOnlyDictionary<string, string> names)
{
    /// <summary>Set where the row has a date that cannot be read.</summary>
    public Warning? Warning { get; private set; }

    /// <summary>A field as text; a number as it is written, an empty one as none.</summary>
    public string? Text(string name)
    {
        if (names.TryGetValue(name, out string? theirs)) return Of(theirs);
        return name switch
        {
            "text" => Of("text") ?? Of("body"),
            "headline" => Of("headline") ?? Of("title"),
            "published" => Of("published") ?? Of("date"),
            "byline" => Of("byline") ?? Of("author"),
            _ => Of(name),
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
            Authors = List("authors"),
            Agency = Text("agency") is { } agency ? Agencies.Find(agency) ?? new Agency(agency, null) : null,
            Publisher = Text("publisher"),
            Published = published ?? options.Published,
            Updated = Text("updated") is { } updated ? Timestamp.Iso(updated) : null,
            Url = Text("url"),
            Slug = Text("slug"),
            Keywords = List("keywords"),
            Section = Text("section"),
        };
    }

    private string[] List(string name)
    {
        if (!row.TryGetProperty(names.GetValueOrDefault(name, name), out var value)) return [];
        if (value.ValueKind == JsonValueKind.String) return [value.GetString()!];
        return value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!)] : [];
    }

    private string? Of(string name)
    {
        if (!row.TryGetProperty(name, out var value)) return null;
        string? text = value.ValueKind switch { JsonValueKind.String => value.GetString(), JsonValueKind.Number => value.GetRawText(), _ => null };
        return string.IsNullOrEmpty(text) ? null : text;
    }
}
