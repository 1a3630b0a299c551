using ArticleKit.Languages;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Quotes;

/// <summary>Steps over when and where something was said, between the cue and the words: "on Monday", "in a statement", "Tuesday".</summary>
internal sealed class Settings(Analysis analysis, Lexicon lexicon, Clauses clauses)
{
    /// <summary>Steps over "on Monday", "last week", "in a statement", "Tuesday" and the comma after them.</summary>
    public int Skip(Frame frame, int at)
    {
        while (at < frame.Parts.Length)
        {
            if (frame.Is(at, PartKind.Adverb) && !clauses.IsThere(frame, at)) { at++; continue; }
            if (frame.Is(at, PartKind.Noun) && IsTime(frame.Parts[at]) && !frame.Is(at + 1, PartKind.Verb)) { at++; continue; }
            if (frame.Is(at, PartKind.Preposition)
                && frame.Is(at + 1, PartKind.Noun)
                && lexicon.Cues.Is(analysis.Tokens[frame.Parts[at].First].Word, QuoteWord.Setting)
                && (IsTime(frame.Parts[at + 1])
                    || frame.Is(at + 2, PartKind.Noun)
                    || frame.Is(at + 2, PartKind.Preposition)
                    || frame.Is(at + 2, PartKind.Comma)
                    || IsWhether(frame, at + 2))
                && !frame.Is(at + 2, PartKind.Verb))
            {
                if (!IsTime(frame.Parts[at + 1]) && !ClauseFollows(frame, at + 2)) return at;
                at += 2;
                continue;
            }
            break;
        }
        return at;
    }

    /// <summary>After prepositional phrases a clause begins.</summary>
    private bool ClauseFollows(Frame frame, int at)
    {
        for (int i = at; i < frame.Parts.Length && i - at < 10; i++)
        {
            if (frame.Is(i, PartKind.Preposition) && frame.Is(i + 1, PartKind.Noun)) { i++; continue; }
            if (frame.Is(i, PartKind.Noun) && IsTime(frame.Parts[i]) && !frame.Is(i + 1, PartKind.Verb)) continue;
            if (frame.Is(i, PartKind.Noun)) return frame.Is(i + 1, PartKind.Verb) || frame.Is(i + 1, PartKind.Adverb) || frame.Is(i, PartKind.Comma);
            if (frame.Parts[i].Kind is not (PartKind.Bracket or PartKind.Adverb))
                return frame.Parts[i].Kind is PartKind.That or PartKind.Run or PartKind.Wh
                    || IsWhether(frame, i)
                    || frame.Parts[i].Infinitive && IsTime(frame.Parts[i - 1]);
        }
        return false;
    }

    /// <summary>asked on the call | whether it was late.</summary>
    private bool IsWhether(Frame frame, int at) =>
        frame.Is(at, PartKind.Subordinator) && lexicon.Cues.Is(analysis.Tokens[frame.Parts[at].First].Word, QuoteWord.Whether);

    public bool IsTime(Part part) => Subjects.IsTime(analysis, lexicon, part);
}
