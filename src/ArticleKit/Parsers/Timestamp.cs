using System.Globalization;
using ArticleKit.Parsers.Datelines;

namespace ArticleKit.Parsers;

/// <summary>Dates and times of metadata as ISO 8601, zone kept: "20131020T192751+1100", "Wed, 17 Jan 2024 10:00:00 GMT", "2024/01/17", "17 Jan 2024".</summary>
internal static class Timestamp
{
    private static readonly string[] Times =
    [
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mmK", "yyyyMMdd'T'HHmmssK", "yyyyMMdd'T'HHmmK", "yyyy-MM-dd HH:mm:ss.FFFFFFFK",
        "yyyy-MM-dd HH:mm:ss 'UTC'", "yyyy-MM-dd HH:mm:ss 'GMT'K",
        "yyyy-MM-dd HH:mmK", "yyyy/MM/dd HH:mm:ss", "yyyyMMddHHmmss", "ddd, d MMM yyyy HH:mm:ss K", "d MMM yyyy HH:mm:ss K", "ddd, d MMM yyyy HH:mm K",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF K", "yyyy-MM-dd HH:mm:ss.FFFFFFF K",
    ];

    private static readonly string[] Days = ["yyyy-MM-dd", "yyyyMMdd", "yyyy/MM/dd", "yyyy.MM.dd"];

    /// <summary>The day or time in ISO form, or null where it cannot be read without guessing.</summary>
    public static string? Iso(string text)
    {
        text = text.Trim();
        if (text.Length is < 8 or > 60) return null;
        if (DateOnly.TryParseExact(text, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        string plain = text.EndsWith(" GMT", StringComparison.Ordinal) || text.EndsWith(" UTC", StringComparison.Ordinal)
            ? text[..^4] + " +00:00"
            : text.EndsWith(" UT", StringComparison.Ordinal) ? text[..^3] + " +00:00" : text;
        if (DateTime.TryParseExact(plain, Times, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind | DateTimeStyles.AllowWhiteSpaces, out var local)
            && local.Kind == DateTimeKind.Unspecified)
        {
            return local.ToString("yyyy-MM-dd'T'HH:mm:ss.FFF", CultureInfo.InvariantCulture);
        }
        if (DateTimeOffset.TryParseExact(plain, Times, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces | DateTimeStyles.AssumeUniversal,
            out var time))
        {
            return time.ToString("yyyy-MM-dd'T'HH:mm:ss.FFF", CultureInfo.InvariantCulture)
                + (time.Offset == TimeSpan.Zero ? "Z" : time.ToString("zzz", CultureInfo.InvariantCulture));
        }
        var cursor = new DatelineCursor(text, 0, text.Length);
        return DayReader.Take(ref cursor, out var written) && written is { Year: > 0, Day: > 0 } ? written.Iso(null) : null;
    }
}
