using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors;

/// <summary>The last stage: says of every place, date and figure in which quote it stands, and lists speakers that no other stage made an entity of.</summary>
internal sealed class Links : IExtractor
{
    public string Name => "links";

    public Findings Extract(Analysis analysis, Lexicon lexicon, Findings found)
    {
        if (found.Quotes.Count == 0 && found.MarkedWords.Count == 0) return found;
        var stretches = new Enclosure(found);
        return found with
        {
            Places = Each(found.Places, place => place with { Mentions = Each(place.Mentions, mention => stretches.QuoteOf(mention.Span) is var quote && quote == mention.QuoteId ? mention : mention with { QuoteId = quote }) }),
            Dates = Each(found.Dates, date => (stretches.QuoteOf(date.Span), stretches.InMarks(date.Span)) is var (quote, marks) && quote == date.QuoteId && marks == date.InMarks ? date : date with { QuoteId = quote, InMarks = marks }),
            Figures = Each(found.Figures, figure => (stretches.QuoteOf(figure.Span), stretches.InMarks(figure.Span)) is var (quote, marks) && quote == figure.QuoteId && marks == figure.InMarks ? figure : figure with { QuoteId = quote, InMarks = marks }),
            Entities = [.. found.Entities, .. Speakers(found)],
        };
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
            foreach (var speaker in (IEnumerable<Speaker>)(quote.Speaker is { } first ? [first, .. quote.OtherSpeakers] : quote.OtherSpeakers))
            {
                if (speaker is not { Name: not null, EntityId: { } id } || known.Contains(id)) continue;
                if (!added.TryGetValue(id, out var entry)) added[id] = entry = (speaker, []);
                if (speaker.Mention is { } mention && speaker.ResolvedBy is ResolvedBy.Name or ResolvedBy.Metonym or ResolvedBy.DefiniteDescription && (entry.Mentions.Count == 0 || entry.Mentions[^1].Span != mention))
                    entry.Mentions.Add(new EntityMention(mention, null, speaker.FullMention ?? mention, "links.speaker"));
            }
            if (quote.Via is not { EntityId: { } relay } via || known.Contains(relay)) continue;
            if (!added.TryGetValue(relay, out var passed)) added[relay] = passed = (new Speaker { Name = via.Name, Type = via.Type, ResolvedBy = ResolvedBy.Name }, []);
            if (passed.Mentions.Count == 0) passed.Mentions.Add(new EntityMention(via.Mention, null, via.Mention, "links.speaker"));
        }
        foreach (var (id, (speaker, mentions)) in added)
            yield return new Entity { Id = id, Name = speaker.Name!, Type = speaker.Type, Country = speaker.Country, Mentions = mentions };
    }
}
