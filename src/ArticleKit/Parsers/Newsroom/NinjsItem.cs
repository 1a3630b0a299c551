using System.Text.Json;
using ArticleKit.Model;

namespace ArticleKit.Parsers.Newsroom;

/// <summary>The fields of a ninjs item of any version: plain in 1, lists of {role, value} from 2 on, lower case or camelCase.</summary>
internal sealed class NinjsItem(JsonElement item)
{
    /// <summary>A text or a number; null where it is missing, empty or something else.</summary>
    public string? Text(string name) => item.TryGetProperty(name, out var value) ? Text(value) : null;

    /// <summary>The value of that role in a list; for "main" also the first without a role.</summary>
    public string? Role(string list, string role)
    {
        foreach (var entry in List(list))
        {
            string? said = Field(entry, "role");
            if (said == role || said is null && role == "main") return Field(entry, "value");
        }
        return null;
    }

    /// <summary>The copy, marked up if there is such; whether it is HTML.</summary>
    public (string? Copy, bool Html) Body()
    {
        if ((Text("body_xhtml") ?? Text("body_html")) is { } html) return (html, true);
        if (Text("body_text") is { } plain) return (plain, HtmlFragment.Is(plain));
        string? copy = null;
        foreach (var body in List("bodies"))
        {
            string? value = Field(body, "value");
            if (value is null) continue;
            if ((Field(body, "contenttype") ?? Field(body, "contentType") ?? "").Contains("html", StringComparison.OrdinalIgnoreCase)) return (value, true);
            copy ??= value;
        }
        return (copy, copy is not null && HtmlFragment.Is(copy));
    }

    /// <summary>The names in a list of words or of {name}.</summary>
    public string[] Names(params string[] lists) => [.. lists.SelectMany(List).Select(entry => Text(entry)
        ?? Field(entry, "name")
        ?? Field(entry, "literal")).OfType<string>().Distinct()];

    /// <summary>Associated pictures with their captions.</summary>
    public IEnumerable<Image> Pictures()
    {
        if (!item.TryGetProperty("associations", out var all)) yield break;
        var entries = all.ValueKind == JsonValueKind.Array
            ? all.EnumerateArray().ToList()
            : all.ValueKind == JsonValueKind.Object ? all.EnumerateObject().Select(property => property.Value).ToList() : [];
        foreach (var entry in entries)
        {
            if (entry.ValueKind != JsonValueKind.Object || Field(entry, "type") is not ("picture" or "graphic")) continue;
            var picture = new NinjsItem(entry);
            string? caption = picture.Text("description_text") ?? picture.Role("descriptions", "caption") ?? picture.Role("descriptions", "main");
            yield return new Image(picture.Text("headline") ?? picture.Role("headlines", "main"), caption,
                picture.Text("creditline") ?? picture.Text("byline") ?? picture.Text("by"));
        }
    }

    private IEnumerable<JsonElement> List(string name) =>
        item.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [];

    private static string? Field(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) ? Text(value) : null;

    private static string? Text(JsonElement value)
    {
        string? text = value.ValueKind switch { JsonValueKind.String => value.GetString(), JsonValueKind.Number => value.GetRawText(), _ => null };
        return string.IsNullOrWhiteSpace(text) ? null : text.Trim();
    }
}
