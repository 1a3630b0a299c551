using ArticleKit.Languages;

namespace ArticleKit.Parsers.PlainText;

/// <summary>The desk's marks under a story: "hh/ph/ts/hd", "dpa wsz jln npr", "AAP RTV ar", "gr/bp".</summary>
internal static class Initials
{
    public static bool Is(ReadOnlySpan<char> line)
    {
        if (line.Length is < 4 or > 30) return false;
        int slashes = line.Count('/'), words = 1 + line.Count(' ');
        foreach (char c in line) if (!char.IsAsciiLetterOrDigit(c) && c is not ('/' or ' ' or '-')) return false;
        if (slashes > 0) return words == 1 && line.Length < slashes * 5 + 5 && !line.ContainsAnyInRange('A', 'Z');
        int first = line.IndexOf(' ');
        return first > 0 && words is >= 2 and <= 6 && Agencies.Find(line[..first]) is not null && line.Length <= words * 5;
    }
}
