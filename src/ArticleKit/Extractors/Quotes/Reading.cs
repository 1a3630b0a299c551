using ArticleKit.Languages;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Quotes;

/// <summary>Who said a run, by which rule.</summary>
internal sealed record Attribution(string Rule, Frame Frame, Saying? Saying, Mention? Speaker)
{
    /// <summary>The run this one carries on; -1 for none.</summary>
    public int Continues { get; init; } = -1;
}

/// <summary>One story while its quotes are read: runs, frames and what the rules have found so far, run by run.</summary>
internal sealed class Reading(Analysis analysis, Lexicon lexicon, List<MarkedRun> runs, List<Frame> frames, Findings found)
{
    public Analysis Analysis => analysis;
    public Lexicon Lexicon => lexicon;
    public IReadOnlyList<MarkedRun> Runs => runs;
    public IReadOnlyList<Frame> Frames => frames;
    public Subjects Subjects { get; } = new(analysis, lexicon);
    public Contents Contents { get; } = new(analysis, lexicon);
    public LastNames LastNames { get; } = new(analysis, found);

    /// <summary>By run; null where nobody is known to speak.</summary>
    public Attribution?[] Found { get; } = new Attribution?[runs.Count];

    public char LastChar(MarkedRun run) => analysis.Word(run.End - 1)[^1];

    /// <summary>The frame is nothing but marked words and punctuation.</summary>
    public static bool IsBare(Frame frame)
    {
        foreach (var part in frame.Parts)
            if (part.Kind is not (PartKind.Run or PartKind.Comma or PartKind.Stop or PartKind.Dash or PartKind.Coordinator or PartKind.Bracket
                or PartKind.Adverb or PartKind.Other))
            {
                return false;
            }
        return true;
    }
}

/// <summary>One reading of who said the run at a part of a frame; null where it does not apply.</summary>
internal interface IAttributionRule
{
    string Id { get; }

    Attribution? Read(Reading story, Frame frame, int part);
}
