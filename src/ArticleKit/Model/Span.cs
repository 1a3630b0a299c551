namespace ArticleKit.Model;

/// <summary>A half-open stretch [Start, End) of a story's text, in UTF-16 code units; the emitters turn it into code points.</summary>
public readonly record struct Span(int Start, int End) : IComparable<Span>
{
    public int Length => End - Start;
    public bool Contains(Span other) => Start <= other.Start && other.End <= End;
    public bool Contains(int offset) => Start <= offset && offset < End;
    public bool Overlaps(Span other) => Start < other.End && other.Start < End;
    public Span To(Span other) => new(Math.Min(Start, other.Start), Math.Max(End, other.End));
    public ReadOnlySpan<char> Of(string text) => text.AsSpan(Start, Length);

    /// <summary>The slice with each line break and the white space around it folded to one space.</summary>
    public string Folded(string text)
    {
        char[] room = [];
        return Folded(text, ref room).ToString();
    }

    /// <summary>The same without a string: the slice itself, or room that is made larger where needed.</summary>
    public ReadOnlySpan<char> Folded(string text, ref char[] room)
    {
        var slice = Of(text);
        int at = slice.IndexOfAny('\n', '\r');
        if (at < 0) return slice;
        if (room.Length < slice.Length) room = new char[Math.Max(slice.Length, 256)];
        int length = 0;
        for (; at >= 0; at = slice.IndexOfAny('\n', '\r'))
        {
            var line = slice[..at].TrimEnd();
            line.CopyTo(room.AsSpan(length));
            length += line.Length;
            room[length++] = ' ';
            slice = slice[at..].TrimStart();
        }
        slice.CopyTo(room.AsSpan(length));
        return room.AsSpan(0, length + slice.Length);
    }

    public int CompareTo(Span other) => Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);

    public static bool operator <(Span left, Span right) => left.CompareTo(right) < 0;
    public static bool operator >(Span left, Span right) => left.CompareTo(right) > 0;
    public static bool operator <=(Span left, Span right) => left.CompareTo(right) <= 0;
    public static bool operator >=(Span left, Span right) => left.CompareTo(right) >= 0;
}
