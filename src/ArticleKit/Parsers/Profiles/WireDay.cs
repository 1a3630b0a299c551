using ArticleKit.Parsers.Datelines;

namespace ArticleKit.Parsers.Profiles;

/// <summary>
/// A day as wire headers write it: "2024-01-17", "17 Jan 2024", "Jan 17", "01-17"; a year that is not written is the one nearest to the story's date.
/// </summary>
internal static class WireDay
{
    private const string Any = "2024-01-01";

    public static bool Is(string text) => Iso(text, Any) is not null;

    /// <summary>Null for what is no day, or where its year cannot be known.</summary>
    public static string? Iso(string text, string? published)
    {
        if (Timestamp.Iso(text) is { } iso) return iso;
        var cursor = new DatelineCursor(text, 0, text.Length);
        if (DayReader.Take(ref cursor, out var day) && cursor.AtEnd) return day.Iso(published);
        return text.Length == 5 && text[2] is '-' or '/' && int.TryParse(text.AsSpan(0, 2), out int month) && int.TryParse(text.AsSpan(3), out int number)
            ? new DatelineDay(0, month, number, 0).Iso(published)
            : null;
    }
}
