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
    public string Folded(string text) => Of(text).IndexOfAny('\n', '\r') < 0 ? Of(text).ToString() : Fold(Of(text));

    private static string Fold(ReadOnlySpan<char> slice)
    {
        var folded = new System.Text.StringBuilder(slice.Length);
        while (slice.IndexOfAny('\n', '\r') is >= 0 and int at)
        {
            folded.Append(slice[..at].TrimEnd()).Append(' ');
            slice = slice[at..].TrimStart();
        }
        return folded.Append(slice).ToString();
    }

    public int CompareTo(Span other) => Start != other.Start ? Start.CompareTo(other.Start) : End.CompareTo(other.End);

    public static bool operator <(Span left, Span right) => left.CompareTo(right) < 0;
    public static bool operator >(Span left, Span right) => left.CompareTo(right) > 0;
    public static bool operator <=(Span left, Span right) => left.CompareTo(right) <= 0;
    public static bool operator >=(Span left, Span right) => left.CompareTo(right) >= 0;
}
