using ArticleKit.Model;

namespace ArticleKit.Extractors.Quotes;

/// <summary>
/// The words between two marks, tokens [First, End) of one block: Open and Close are the mark tokens, -1 where the mark is not there
/// (a paragraph that runs on leaves its marks open). Only outermost marks make a run.
/// </summary>
internal sealed record MarkedRun(int Block, int Open, int First, int End, int Close, string Mark)
{
    /// <summary>The paragraph before left its marks open and this one carries on.</summary>
    public bool Carries { get; init; }

    /// <summary>The words of a transcript's turn, which have no marks; null for all others.</summary>
    public Turn? Turn { get; init; }

    /// <summary>Between single marks.</summary>
    public bool Single => Mark is "'" or "‘" or "‚" or "‹" or "`";

    /// <summary>The first token of the run, its mark counted.</summary>
    public int From => Open >= 0 ? Open : First;

    /// <summary>One past the last token of the run, its mark counted.</summary>
    public int To => Close >= 0 ? Close + 1 : End;

    public Span Inner(ReadOnlySpan<Text.Token> tokens) => new(tokens[First].Start, tokens[End - 1].End);

    public Span Outer(ReadOnlySpan<Text.Token> tokens) => new(tokens[From].Start, tokens[To - 1].End);
}
