using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Quotes;

/// <summary>
/// Says of each block whether somebody is shielded in it and why: on condition of anonymity because …; asked not to be named; not authorised to speak.
/// Every token is looked at once.
/// </summary>
internal sealed class Anonymity(Analysis analysis)
{
    private readonly Dictionary<int, (bool Shielded, string? Reason)> _blocks = [];

    public bool Of(int block, Speaker? speaker, out string? reason)
    {
        reason = null;
        if (speaker is null || speaker.Name is not null || speaker.Type is not (SpeakerType.UnnamedPerson or SpeakerType.UnnamedGroup)) return false;
        if (!_blocks.TryGetValue(block, out var found)) _blocks[block] = found = Read(block);
        reason = found.Reason;
        return found.Shielded || IsSource(speaker.Description ?? "");
    }

    private (bool, string?) Read(int block)
    {
        var (first, end) = analysis.BlockTokens(block);
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
