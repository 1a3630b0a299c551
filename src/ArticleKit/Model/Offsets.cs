namespace ArticleKit.Model;

/// <summary>
/// Maps UTF-16 offsets of a text to code points (constant time where the text has no surrogate pairs, else a binary search over them)
/// and to UTF-8 bytes (marks every 256 characters, made when first asked for).
/// </summary>
public sealed class Offsets
{
    private const int Step = 256;
    private readonly string _text;
    private readonly int[] _pairs;
    private int[]? _bytes;

    public Offsets(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        _text = text;
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

    /// <summary>The number of UTF-8 bytes before a UTF-16 offset.</summary>
    public int Utf8(int utf16)
    {
        _bytes ??= Marks(_text);
        int mark = utf16 / Step;
        return _bytes[mark] + Bytes(_text.AsSpan(mark * Step, utf16 - mark * Step));
    }

    private static int[] Marks(string text)
    {
        int[] marks = new int[text.Length / Step + 1];
        for (int i = 1; i < marks.Length; i++) marks[i] = marks[i - 1] + Bytes(text.AsSpan((i - 1) * Step, Step));
        return marks;
    }

    /// <summary>Two for each half of a pair, so that a stretch may end inside one.</summary>
    private static int Bytes(ReadOnlySpan<char> text)
    {
        int bytes = 0;
        foreach (char c in text) bytes += c < 0x80 ? 1 : c < 0x800 || char.IsSurrogate(c) ? 2 : 3;
        return bytes;
    }
}
