using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Quotes;

/// <summary>The Center for Roads and Bridges said: "and" inside a body's name joins no two speakers.</summary>
internal sealed class JoinedBodies
{
    private readonly Analysis _analysis;

    /// <summary>By the token of an "and" the token behind the name it stands in.</summary>
    private readonly Dictionary<int, int> _ends = [];

    public JoinedBodies(Analysis analysis, Findings found)
    {
        _analysis = analysis;
        foreach (var entity in found.Entities)
        {
            if (entity.Type is SpeakerType.Person or SpeakerType.UnnamedGroup || !entity.Name.Contains(' ', StringComparison.Ordinal)) continue;
            foreach (var mention in entity.Mentions)
            {
                int end = analysis.TokenAt(mention.Span.End - 1) + 1;
                for (int i = analysis.TokenAt(mention.Span.Start) + 1; i + 1 < end; i++) if (IsAnd(i)) _ends[i] = end;
            }
        }
    }

    /// <summary>One past the name that a noun phrase before "and" is in; its own end where it is in none.</summary>
    public int EndOf(int and, int limit) => and < limit && _ends.TryGetValue(and, out int end) && end <= limit ? end : and;

    private bool IsAnd(int token) =>
        _analysis.Tokens[token].Tag == Tag.Coordinator && _analysis.Tokens[token - 1].IsCapital && _analysis.Tokens[token + 1].IsCapital;
}
