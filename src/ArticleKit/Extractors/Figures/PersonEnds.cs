using ArticleKit.Model;

namespace ArticleKit.Extractors.Figures;

/// <summary>The UTF-16 offsets at which a mention of a person ends; gathered when first asked for.</summary>
internal sealed class PersonEnds(IReadOnlyList<Entity> entities)
{
    private HashSet<int>? _ends;

    public bool Has(int offset) =>
        (_ends ??= [.. entities.Where(entity => entity.Type == SpeakerType.Person).SelectMany(entity => entity.Mentions)
            .Select(mention => mention.Span.End)]).Contains(offset);
}
