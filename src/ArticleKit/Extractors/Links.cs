using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors;

/// <summary>
/// The last stage: says of every place, date and figure in which quote it stands, lists speakers that no other stage made an entity of,
/// and leaves out what only the title of a work in marks names: the film "Nashville" is about no place.
/// </summary>
internal sealed class Links : IExtractor
{
    public string Name => "links";

    public Findings Extract(Analysis analysis, Lexicon lexicon, Findings found)
    {
        if (found.Quotes.Count == 0 && found.MarkedWords.Count == 0) return found;
        var stretches = new Enclosure(found);
        if (stretches.HasTitles) found = OutsideTitles(found, stretches);
        return found with
        {
            Places = Each(found.Places,
                place => place with
                {
                    Mentions = Each(place.Mentions,
                        mention => stretches.QuoteOf(mention.Span) is var quote && quote == mention.QuoteId ? mention : mention with { QuoteId = quote })
                }),
            Dates = Each(found.Dates,
                date => (stretches.QuoteOf(date.Span), stretches.InMarks(date.Span)) is var (quote, marks) && quote == date.QuoteId && marks == date.InMarks
                    ? date
                    : date with { QuoteId = quote, InMarks = marks }),
            Figures = Each(found.Figures,
                figure => (stretches.QuoteOf(figure.Span), stretches.InMarks(figure.Span)) is var (quote, marks)
                    && quote == figure.QuoteId
                    && marks == figure.InMarks
                    ? figure
                    : figure with { QuoteId = quote, InMarks = marks }),
            Entities = [.. found.Entities, .. Speakers(found)],
        };
    }

    /// <summary>A place that the focus or a figure points at, who speaks and the bodies of those who stay, stay.</summary>
    private static Findings OutsideTitles(Findings found, Enclosure stretches)
    {
        var held = new HashSet<string>();
        if (found.Focus?.PlaceId is { } focus) held.Add(focus);
        foreach (var figure in found.Figures) if (figure.Place?.PlaceId is { } place) held.Add(place);
        foreach (var quote in found.Quotes)
            foreach (var speaker in quote.Speakers) if (speaker.EntityId is { } id) held.Add(id);
        var places = new List<Place>(found.Places.Count);
        foreach (var place in found.Places)
        {
            var mentions = place.Mentions.Where(mention => !stretches.InTitle(mention.Span)).ToList();
            if (mentions.Count == place.Mentions.Count || mentions.Count == 0 && held.Contains(place.Id)) places.Add(place);
            else if (mentions.Count > 0) places.Add(place with { Mentions = mentions });
        }
        foreach (var entity in found.Entities) if (entity.Affiliation?.EntityId is { } body && Stays(entity)) held.Add(body);
        return found with { Places = places, Entities = [.. found.Entities.Where(Stays)] };

        bool Stays(Entity entity) => held.Contains(entity.Id) || entity.Mentions.Count == 0 || !entity.Mentions.All(mention => stretches.InTitle(mention.Span));
    }

    private static T[] Each<T>(IReadOnlyList<T> items, Func<T, T> link)
    {
        var linked = new T[items.Count];
        for (int i = 0; i < linked.Length; i++) linked[i] = link(items[i]);
        return linked;
    }

    /// <summary>States and bodies that speak and are no entity yet, each with the mentions it speaks by.</summary>
    private static IEnumerable<Entity> Speakers(Findings found)
    {
        var known = found.Entities.Select(entity => entity.Id).ToHashSet();
        var added = new Dictionary<string, (Speaker Speaker, List<EntityMention> Mentions)>();
        foreach (var quote in found.Quotes)
        {
            foreach (var speaker in quote.Speakers)
            {
                if (speaker is not { Name: not null, EntityId: { } id } || known.Contains(id)) continue;
                if (!added.TryGetValue(id, out var entry)) added[id] = entry = (speaker, []);
                if (speaker.Mention is { } mention
                    && speaker.ResolvedBy is ResolvedBy.Name or ResolvedBy.Metonym or ResolvedBy.DefiniteDescription
                    && (entry.Mentions.Count == 0 || entry.Mentions[^1].Span != mention))
                {
                    entry.Mentions.Add(new EntityMention(mention, null, speaker.FullMention ?? mention, "links.speaker"));
                }
            }
            if (quote.Via is not { EntityId: { } relay } via || known.Contains(relay)) continue;
            if (!added.TryGetValue(relay, out var passed))
                added[relay] = passed = (new Speaker { Name = via.Name, Type = via.Type, ResolvedBy = ResolvedBy.Name }, []);
            if (passed.Mentions.Count == 0) passed.Mentions.Add(new EntityMention(via.Mention, null, via.Mention, "links.speaker"));
        }
        foreach (var (id, (speaker, mentions)) in added)
            yield return new Entity { Id = id, Name = speaker.Name!, Type = speaker.Type, Country = speaker.Country, Mentions = mentions };
    }
}
