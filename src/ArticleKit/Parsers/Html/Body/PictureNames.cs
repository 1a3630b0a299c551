using System.Collections.Frozen;
using ArticleKit.Languages;

namespace ArticleKit.Parsers.Html.Body;

/// <summary>
/// Tells the names pictures are credited to from the rest of a caption: "Getty Images", "Ann Lee/AP", "File: Reuters"; "(CDU/CSU)" and "(left)" are none.
/// </summary>
internal static class PictureNames
{
    /// <summary>No credit without a word or sign before it is longer.</summary>
    public const int Longest = 80;

    private static readonly FrozenSet<string> Houses = Load();

    public static bool Is(ReadOnlySpan<char> text)
    {
        if (text.Length is < 2 or > Longest || HoldsStop(text)) return false;
        bool house = false, names = true, full = false;
        int parts = 0;
        foreach (var range in text.SplitAny('/', '|', ','))
        {
            var part = WithoutLead(text[range].Trim());
            if (part.IsEmpty) return false;
            parts++;
            house |= IsHouse(part);
            names &= IsName(part);
            full |= part.Contains(' ');
        }
        return house
            ? text.Count(' ') < 9 && (names || parts == 1 || text.ContainsAny('/', '|'))
            : names && text.Contains('/') && parts > 1 && (full || parts > 2);
    }

    /// <summary>An agency or a house, with what it adds to its name: "Getty Images for the Lenne Fund", "Reuters files", "Ann Lee via Getty Images".</summary>
    private static bool IsHouse(ReadOnlySpan<char> part)
    {
        if (part.IndexOf("via ", StringComparison.Ordinal) is > 0 and int via && part[via - 1] == ' ') part = part[(via + 4)..];
        for (int end = part.Length; end > 0; end = part[..end].LastIndexOf(' '))
            if (Agencies.Find(part[..end]) is not null || Houses.GetAlternateLookup<ReadOnlySpan<char>>().Contains(part[..end]))
                return end == part.Length || part[end..].Count(' ') < 5;
        return false;
    }

    /// <summary>A stop behind more than an initial ends a sentence of the caption.</summary>
    private static bool HoldsStop(ReadOnlySpan<char> text)
    {
        int stop = text.IndexOf(". ");
        return stop > 0 && stop - 1 - text[..stop].LastIndexOf(' ') > 2;
    }

    /// <summary>Words with capitals, none of them a number.</summary>
    private static bool IsName(ReadOnlySpan<char> part)
    {
        foreach (var range in part.Split(' '))
            if (part[range] is { IsEmpty: false } word && !(char.IsUpper(word[0]) || (word.Length < 4 && char.IsLetter(word[0])))) return IsHouse(part);
        return !part.ContainsAnyInRange('0', '9');
    }

    private static ReadOnlySpan<char> WithoutLead(ReadOnlySpan<char> part)
    {
        int colon = part.IndexOf(": ");
        if (colon is > 0 and < 12) part = part[(colon + 2)..];
        return part.StartsWith("via ") ? part[4..] : part;
    }

    private static FrozenSet<string> Load()
    {
        var houses = new List<string>();
        foreach (var row in LexiconReader.Read("any/picture-houses.txt")) houses.Add(row.ToString());
        return houses.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
    }
}
