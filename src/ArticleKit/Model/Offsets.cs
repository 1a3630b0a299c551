namespace ArticleKit.Model;

/// <summary>Maps UTF-16 offsets of a text to code points: constant time where the text has no surrogate pairs, else a binary search over them.</summary>
public sealed class Offsets
{
    private readonly int[] _pairs;

    public Offsets(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Length = text.Length;
        List<int>? pairs = null;
        for (int i = 0; i < text.Length;)
        {
            int at = text.AsSpan(i).IndexOfAnyInRange('\uD800', '\uDBFF');
            if (at < 0) break;
            i += at;
            if (i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) (pairs ??= []).Add(i++);
            i++;
        }
        _pairs = pairs is null ? [] : [.. pairs];
    }

    /// <summary>The text's length in UTF-16 code units.</summary>
    public int Length { get; }

    /// <summary>The text's length in code points.</summary>
    public int CodePoints => Length - _pairs.Length;

    /// <summary>The number of code points before a UTF-16 offset.</summary>
    public int CodePoint(int utf16)
    {
        if (_pairs.Length == 0) return utf16;
        int at = Array.BinarySearch(_pairs, utf16);
        return utf16 - (at >= 0 ? at : ~at);
    }
}
