using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Quotes;

/// <summary>The story's persons by their last name, for the labels of a transcript: RUIZ is Maria Ruiz where the story names her in its own words.</summary>
internal sealed class LastNames(Analysis analysis, Findings found)
{
    private Dictionary<string, (Entity, EntityMention)>? _persons;

    /// <summary>The first person who has a name and where the story first names him; null where nobody has.</summary>
    public (Entity Person, EntityMention At)? Find(ReadOnlySpan<char> name) =>
        (_persons ??= Read()).GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var person) ? person : null;

    private Dictionary<string, (Entity, EntityMention)> Read()
    {
        var persons = new Dictionary<string, (Entity, EntityMention)>(StringComparer.OrdinalIgnoreCase);
        foreach (var entity in found.Entities)
        {
            if (entity.Type != SpeakerType.Person) continue;
            foreach (var mention in entity.Mentions)
            {
                if (IsLabel(mention)) continue;
                persons.TryAdd(entity.Name[(entity.Name.LastIndexOf(' ') + 1)..], (entity, mention));
                break;
            }
        }
        return persons;
    }

    /// <summary>The name stands right after a mark and before a colon.</summary>
    private bool IsLabel(EntityMention mention)
    {
        int first = analysis.TokenAt(mention.Span.Start), end = analysis.TokenAt(mention.Span.End - 1) + 1;
        return first > 0 && analysis.Tokens[first - 1].Kind == TokenKind.Mark && end < analysis.Tokens.Length && analysis.Word(end) is ":";
    }
}
