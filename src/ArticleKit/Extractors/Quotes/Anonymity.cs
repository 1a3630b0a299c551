using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Quotes;

/// <summary>
/// Says of each sentence whether its speaker is shielded and why: on condition of anonymity because …; asked not to be named; not authorised to speak.
/// "The official" and a sentence "He asked not to be named" carry it through their paragraph. Every token is looked at twice at most.
/// </summary>
internal sealed class Anonymity(Analysis analysis)
{
    private readonly Dictionary<int, (bool Shielded, string? Reason)> _sentences = [], _blocks = [];

    public bool Of(Frame? frame, Speaker? speaker, out string? reason)
    {
        reason = null;
        if (frame is null || speaker is null || speaker.Name is not null || speaker.Type is not (SpeakerType.UnnamedPerson or SpeakerType.UnnamedGroup)) return false;
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
        return next < end && analysis.Word(next) is "He" or "She" or "They" or "The" or "Both" or "All" && Read(next, SentenceEnd(next, end)).Item1;
    }

    private int SentenceEnd(int at, int end)
    {
        while (at < end && analysis.Word(at) is not ("." or "?" or "!")) at++;
        return at;
    }

    private (bool, string?) Read(int first, int end)
    {
        bool shielded = false;
        string? reason = null;
        for (int i = first; i < end; i++)
        {
            switch (analysis.Word(i))
            {
                case "anonymity": shielded = true; reason ??= Reason(i + 1, end); break;
                case "named" or "identified" or "quoted" when i > first + 2 && analysis.Word(i - 1) is "be" && Refuses(i, first): shielded = true; reason ??= Reason(i + 1, end); break;
                case "authorized" or "authorised" or "permitted" or "allowed" when i > first && analysis.Word(i - 1) is "not" or "n't" or "wasn't" or "weren't" && i + 2 < end && analysis.Word(i + 1) is "to" && analysis.Word(i + 2) is "speak" or "talk" or "comment" or "discuss" or "brief":
                    shielded = true;
                    reason ??= Clause(i - 1, end);
                    break;
            }
        }
        return (shielded, reason);
    }

    private bool Refuses(int at, int first)
    {
        for (int i = at - 2; i >= first && at - i <= 6; i--) if (analysis.Word(i) is "not" or "declined" or "refused") return true;
        return false;
    }

    /// <summary>What follows "because", "due to", "to", "given" or a comma and "citing".</summary>
    private string? Reason(int from, int end)
    {
        for (int i = from; i < end && i - from < 8; i++)
        {
            if (analysis.Word(i) is "because" or "since" or "as" or "citing" or "given" or "for" or "out") return Clause(analysis.Word(i) is "because" && i + 1 < end && analysis.Word(i + 1) is "of" ? i + 2 : i + 1, end);
            if (analysis.Word(i) is "to") return Clause(i, end);
            if (analysis.Word(i) is ".") return null;
        }
        return null;
    }

    private string? Clause(int from, int end)
    {
        int to = from;
        while (to < end && analysis.Word(to) is not ("." or ";" or "?" or "!") && !(analysis.Word(to) is "," && to > from) && analysis.Tokens[to].Kind != TokenKind.Mark) to++;
        return to > from ? analysis.Cover(from, to).Folded(analysis.Story.Text) : null;
    }

    private static bool IsSource(string description)
    {
        foreach (var word in description.AsSpan().Split(' ')) if (description.AsSpan()[word] is "source" or "sources" or "insider" or "insiders" or "Sources") return true;
        return false;
    }
}
