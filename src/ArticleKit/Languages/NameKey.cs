namespace ArticleKit.Languages;

/// <summary>
/// A name as a 64-bit key that grows word by word, so that a longest match hashes every token once. Letter case, accents, apostrophes and stops
/// make no difference, and a hyphen is a space: "St. Louis" is "ST LOUIS", "Winston-Salem" is "winston salem".
/// </summary>
internal readonly struct NameKey(ulong state)
{
    private const ulong Basis = 14695981039346656037, Prime = 1099511628211;

    private ulong State { get; } = state;

    public static NameKey Empty => new(Basis);

    /// <summary>The key's bits, well mixed.</summary>
    public ulong Value
    {
        get
        {
            ulong h = State;
            h = (h ^ (h >> 32)) * 0xD6E8FEB86659FD93;
            h = (h ^ (h >> 32)) * 0xD6E8FEB86659FD93;
            return h ^ (h >> 32);
        }
    }

    public bool IsEmpty => State == Basis;

    public static NameKey Of(ReadOnlySpan<char> name) => Empty.Then(name);

    /// <summary>The key with a further word or words, a gap before them unless they are glued on.</summary>
    public NameKey Then(ReadOnlySpan<char> words, bool glued = false)
    {
        ulong state = State;
        bool gap = !glued && state != Basis;
        foreach (char c in words)
        {
            char folded = LatinFold.Of(c);
            if (folded == LatinFold.Dropped) continue;
            if (folded == LatinFold.Gap) { gap = state != Basis; continue; }
            if (gap) { state = (state ^ ' ') * Prime; gap = false; }
            state = (state ^ folded) * Prime;
        }
        return new NameKey(state);
    }
}
