using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Quotes;

/// <summary>The Center for Roads and Bridges said: "and" inside a body's name joins no two speakers.</summary>
internal sealed class JoinedBodies
{
    private readonly Analysis _analysis;

    /// <summary>By the token of an "and" the token behind the name it stands in.</summary>
    private readonly Dictionary<int, int> _ends = [];

    /// <summary>By the first token of an office with "and" in it the token behind its holder's name: Roads, Ports and Bridges Minister Ann Lee.</summary>
    private readonly Dictionary<int, int> _holders = [];

    public JoinedBodies(Analysis analysis, Findings found)
    {
        _analysis = analysis;
        foreach (var entity in found.Entities)
        {
            if (entity.Type == SpeakerType.Person) Offices(entity);
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

    private void Offices(Entity person)
    {
        foreach (var mention in person.Mentions)
        {
            if (mention.Role is not { } role || role.End > mention.Span.Start) continue;
            int first = _analysis.TokenAt(role.Start), end = _analysis.TokenAt(role.End - 1) + 1;
            if (!_analysis.Tokens[first].IsCapital || !_analysis.Tokens[end - 1].IsCapital) continue;
            for (int i = first + 1; i + 1 < end; i++) if (IsAnd(i)) _holders[first] = _analysis.TokenAt(mention.Span.End - 1) + 1;
        }
    }

    /// <summary>One past the name of whoever holds an office that begins at a token and joins what it is for; the token where none begins.</summary>
    public int HolderEnd(int token, int limit) => _holders.TryGetValue(token, out int end) && end <= limit ? end : token;

    private bool IsAnd(int token) =>
        _analysis.Tokens[token].Tag == Tag.Coordinator && _analysis.Tokens[token - 1].IsCapital && _analysis.Tokens[token + 1].IsCapital;
}
