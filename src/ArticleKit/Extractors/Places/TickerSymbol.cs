namespace ArticleKit.Extractors.Places;

/// <summary>A company's symbol at an exchange in brackets: &lt;GM&gt;, &lt;BARC.L&gt;, (7203.T).</summary>
internal readonly ref struct TickerSymbol
{
    private const int Longest = 10;

    /// <summary>The symbol without an ending, in angle brackets: an American share.</summary>
    public bool IsBare { get; private init; }

    /// <summary>".L" of BARC.L; empty where there is none.</summary>
    public ReadOnlySpan<char> Ending { get; private init; }

    public static TickerSymbol At(ReadOnlySpan<char> story, int open)
    {
        char close = story[open] == '<' ? '>' : ')';
        var rest = story[(open + 1)..Math.Min(story.Length, open + 2 + Longest)];
        int end = rest.IndexOf(close);
        if (end < 1) return default;
        var symbol = rest[..end];
        if (symbol.IndexOfAnyExcept(Allowed) >= 0) return default;
        int stop = symbol.LastIndexOf('.');
        if (stop < 0) return new TickerSymbol { IsBare = close == '>' && symbol.IndexOfAnyExceptInRange('A', 'Z') < 0 };
        return new TickerSymbol { Ending = symbol[stop..] };
    }

    private static readonly System.Buffers.SearchValues<char> Allowed = System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.");
}
