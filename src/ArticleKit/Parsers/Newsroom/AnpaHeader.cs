using System.Globalization;
using ArticleKit.Model;

namespace ArticleKit.Parsers.Newsroom;

/// <summary>
/// The two header lines of an ANPA 1312 story: SYN SYN SOH, service letter, number, US, service name; then
/// priority, category, format marks, slug with its cycle, day and words: `u f BC-TIN-PRICES   02-26 0105`.
/// </summary>
internal readonly record struct AnpaHeader(string Service, string Sequence, string? Priority, string? Category, string? Cycle, string? Slug, string? Take,
    string? Day, int? Words, bool Preformatted)
{
    private static readonly string[] Cycles = ["AM", "PM", "BC", "AP"];

    /// <summary>What stands between SOH and STX; null where it is no such header.</summary>
    public static AnpaHeader? Read(ReadOnlySpan<char> header, string? letters)
    {
        int unit = header.IndexOf('\u001F');
        if (unit is < 2 or > 12) return null;
        var number = header[..unit];
        string service = letters ?? (char.IsLetter(number[0]) ? number[..1].ToString() : "");
        var read = new AnpaHeader(service, number.TrimStart("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ").ToString(), null, null, null, null, null,
            null, null, false);
        int line = header.IndexOf('\n');
        var second = line < 0 ? default : header[(line + 1)..].Trim();
        if (second.Length < 4 || second[1] != ' ') return read;
        read = read with { Priority = second[..1].ToString(), Category = second[2..3].ToString() };
        second = second[3..];
        bool tabular = second.Contains('\u0012');
        second = second.TrimStart("\u0011\u0012\u0013\u0014 ");
        int? words = null;
        string? day = null;
        int gap = second.LastIndexOf(' ');
        if (gap > 0 && int.TryParse(second[(gap + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out int count))
        {
            words = count;
            second = second[..gap].TrimEnd();
        }
        if (second.Length >= 5 && second[^3] == '-' && char.IsAsciiDigit(second[^1]) && char.IsAsciiDigit(second[^5]))
        {
            day = second[^5..].ToString();
            second = second[..^5].TrimEnd();
        }
        string slug = second.ToString();
        string? cycle = slug.Length > 3 && slug[2] == '-' && Cycles.Contains(slug[..2].ToUpperInvariant()) ? slug[..2].ToUpperInvariant() : null;
        if (cycle is not null && SportCodes.Starts(slug.AsSpan(3))) slug = slug[3..];
        int take = slug.IndexOf(", ", StringComparison.Ordinal);
        return read with { Cycle = cycle, Slug = take > 0 ? slug[..take] : slug, Take = take > 0 ? slug[(take + 1)..].Trim() : null, Day = day, Words = words,
            Preformatted = tabular };
    }

    public Wire Wire => new()
    {
        Sequence = Sequence is { Length: > 0 } ? Sequence : null, Service = Service is { Length: > 0 } ? Service : null, Priority = Priority,
        Category = Category, Cycle = Cycle, Take = Take, Words = Words, Preformatted = Preformatted,
        Alert = Slug?.Contains("NewsAlert", StringComparison.OrdinalIgnoreCase) == true,
    };
}
