using System.Collections;
using ArticleKit.Model;

namespace ArticleKit.Extractors;

/// <summary>Gives out ids of one letter and a start offset, with -2, -3 on a clash.</summary>
internal sealed class Ids(Story story, char letter)
{
    private readonly BitArray _given = new(story.Text.Length + 1);
    private Dictionary<int, int>? _again;

    public string At(int start)
    {
        string id = story.IdAt(letter, start);
        if (!_given[start]) { _given[start] = true; return id; }
        _again ??= [];
        int n = _again[start] = _again.GetValueOrDefault(start, 1) + 1;
        return $"{id}-{n}";
    }

    /// <summary>A name as an id: lower case, what is no letter or digit becomes one hyphen.</summary>
    public static string Slug(string name)
    {
        Span<char> slug = name.Length <= 256 ? stackalloc char[name.Length] : new char[name.Length];
        int length = 0;
        foreach (char c in name)
        {
            if (char.IsLetterOrDigit(c)) slug[length++] = char.ToLowerInvariant(c);
            else if (length > 0 && slug[length - 1] != '-') slug[length++] = '-';
        }
        return slug[..length].TrimEnd('-').ToString();
    }
}
