using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Quotes;

/// <summary>
/// Says of each sentence whether its speaker is shielded and why: on condition of anonymity because …; asked not to be named; not authorised to speak.
/// "The official" and a sentence "He asked not to be named" carry it through their paragraph. Every token is looked at twice at most.
/// </summary>
internal sealed class Anonymity(Analysis analysis, Lexicon lexicon)
{
    private readonly Dictionary<int, (bool Shielded, string? Reason)> _sentences = [], _blocks = [];

    public bool Of(Frame? frame, Speaker? speaker, out string? reason)
    {
        reason = null;
        if (frame is null || speaker is null || speaker.Name is not null || speaker.Type is not (SpeakerType.UnnamedPerson or SpeakerType.UnnamedGroup))
            return false;
        if (!_sentences.TryGetValue(frame.Index, out var found)) _sentences[frame.Index] = found = Read(frame.First, frame.End);
        if (!found.Shielded && (speaker.ResolvedBy is ResolvedBy.Pronoun or ResolvedBy.DefiniteDescription || PronounShielded(frame)))
        {
            if (!_blocks.TryGetValue(frame.Block, out found))
            {
                var (first, end) = analysis.BlockTokens(frame.Block);
                _blocks[frame.Block] = found = Read(first, end);
            }
        }
        reason = found.Reason;
        return found.Shielded || IsSource(speaker.Description ?? "");
    }

    /// <summary>The sentence after this one: He asked not to be named · The official spoke on condition of anonymity.</summary>
    private bool PronounShielded(Frame frame)
    {
        var (_, end) = analysis.BlockTokens(frame.Block);
        int next = frame.End;
        return next < end && Is(next, QuoteWord.Backward) && Read(next, SentenceEnd(next, end)).Item1;
    }

    /// <summary>No sentence that shields somebody is longer; keeps a text without stops linear.</summary>
    private const int LongestSentence = 120;

    private int SentenceEnd(int at, int end)
    {
        end = Math.Min(end, at + LongestSentence);
        while (at < end && analysis.Word(at) is not ("." or "?" or "!")) at++;
        return at;
    }

    private (bool, string?) Read(int first, int end)
    {
        bool shielded = false;
        string? reason = null;
        for (int i = first; i < end; i++)
        {
            var kinds = lexicon.Cues.Kinds(analysis.Tokens[i].Word);
            if (IsWithheld(i, first)) (shielded, reason) = (true, reason ?? Reason(i + 1, end));
            else if ((kinds & QuoteWord.Hidden) != 0 && i > first + 2 && Is(i - 1, QuoteWord.Be) && Refuses(i, first) || (kinds & QuoteWord.Unnamed) != 0)
                (shielded, reason) = (true, reason ?? Reason(i + 1, end));
            else if ((kinds & QuoteWord.Permitted) != 0
                && i > first
                && i + 2 < end
                && Is(i - 1, QuoteWord.Refusing)
                && Is(i + 1, QuoteWord.TakesTo)
                && Is(i + 2, QuoteWord.Speaking))
            {
                (shielded, reason) = (true, reason ?? Clause(i - 1, end));
            }
        }
        return (shielded, reason);
    }

    /// <summary>whose name is being withheld · that her name be withheld.</summary>
    private bool IsWithheld(int at, int first)
    {
        if (analysis.Word(at) is not "withheld") return false;
        for (int i = at - 1; i >= first && at - i <= 4; i--) if (lexicon.Cues.Is(analysis.Tokens[i].Word, SubjectWord.Identity)) return true;
        return false;
    }

    private bool Refuses(int at, int first)
    {
        for (int i = at - 2; i >= first && at - i <= 6; i--) if (Is(i, QuoteWord.Refusing)) return true;
        return false;
    }

    /// <summary>What follows "because", "due to", "to", "given" or a comma and "citing".</summary>
    private string? Reason(int from, int end)
    {
        for (int i = from; i < end && i - from < 8; i++)
        {
            if (Is(i, QuoteWord.Ground)) return Clause(Is(i, QuoteWord.Cause) && i + 1 < end && Is(i + 1, QuoteWord.Owning) ? i + 2 : i + 1, end);
            if (Is(i, QuoteWord.TakesTo)) return Clause(i, end);
            if (analysis.Word(i) is "." || analysis.Tokens[i].Tag is Tag.Past or Tag.Third && lexicon.Words[analysis.Tokens[i].Word].Is(WordFlags.Saying))
                return null;
        }
        return null;
    }

    private string? Clause(int from, int end)
    {
        int to = from;
        while (to < end
            && analysis.Word(to) is not ("." or ";" or "?" or "!")
            && !(analysis.Word(to) is "," && to > from)
            && analysis.Tokens[to].Kind != TokenKind.Mark)
        {
            to++;
        }
        return to > from ? analysis.Cover(from, to).Folded(analysis.Story.Text) : null;
    }

    private bool IsSource(string description)
    {
        foreach (var word in description.AsSpan().Split(' '))
            if (lexicon.Cues.Is(lexicon.Vocabulary.Find(description.AsSpan()[word]), QuoteWord.Source | QuoteWord.Informed)) return true;
        return false;
    }

    private bool Is(int token, QuoteWord kind) => lexicon.Cues.Is(analysis.Tokens[token].Word, kind);
}
