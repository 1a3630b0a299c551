using ArticleKit.Model;

namespace ArticleKit.Tests;

/// <summary>
/// Holds a line of Specs/quotes against the quotes found: `[…]` is what was said (its marks stand outside), `{…}` the speaker, `&lt;…&gt;` the cue.
/// Each quote must be found as marked and no other; each speaker and cue must belong to one of them. Headers, for the lines below them
/// (`-` takes one back): kind, name, type, title, role, description, affiliation, resolved, via, anonymous, reason, statement, stance, lemma, rule, marked.
/// </summary>
internal static class QuoteCheck
{
    private static readonly Dictionary<string, Func<Quote, ArticleRecord, string?>> Facts = new()
    {
        ["kind"] = (quote, _) => quote.Kind.ToString(),
        ["name"] = (quote, _) => quote.Speaker?.Name,
        ["type"] = (quote, _) => quote.Speaker?.Type.ToString(),
        ["title"] = (quote, _) => quote.Speaker?.Title,
        ["role"] = (quote, found) => Slice(found, quote.Speaker?.Role),
        ["description"] = (quote, _) => quote.Speaker?.Description,
        ["affiliation"] = (quote, _) => quote.Speaker?.Affiliation?.Name,
        ["country"] = (quote, _) => quote.Speaker?.Country,
        ["resolved"] = (quote, _) => quote.Speaker?.ResolvedBy.ToString(),
        ["full"] = (quote, found) => Slice(found, quote.Speaker?.FullMention),
        ["via"] = (quote, _) => quote.Via?.Name,
        ["anonymous"] = (quote, _) => quote.Anonymous ? "yes" : "no",
        ["reason"] = (quote, _) => quote.AnonymityReason,
        ["statement"] = (quote, found) => Slice(found, quote.Statement),
        ["stance"] = (quote, _) => quote.Cue?.Stance.ToString(),
        ["lemma"] = (quote, _) => quote.Cue?.Lemma,
        ["rule"] = (quote, _) => quote.Rule,
        ["mark"] = (quote, _) => quote.Mark,
        ["others"] = (quote, _) => string.Join(", ", quote.OtherSpeakers.Select(speaker => speaker.Name ?? speaker.Description)),
    };

    public static IEnumerable<string> Problems(Spec spec, ArticleRecord found)
    {
        if (spec.Not)
        {
            foreach (var quote in found.Quotes) yield return $"no quote wanted, have [{spec.Slice(quote.Span)}] by {Name(quote)} ({quote.Rule})";
        }
        var wanted = spec.Marks.Where(mark => mark.Kind == '[').Select(mark => mark.Span).ToList();
        if (!spec.Not)
        {
            foreach (var quote in found.Quotes.Where(quote => !wanted.Contains(quote.Span)))
                yield return $"not marked: [{spec.Slice(quote.Span)}] by {Name(quote)} ({quote.Rule})";
            foreach (var span in wanted.Where(span => found.Quotes.All(quote => quote.Span != span))) yield return $"not found: [{spec.Slice(span)}]";
        }
        foreach (var mark in spec.Marks)
        {
            if (mark.Kind == '{' && !found.Quotes.Any(quote => Speaks(quote, mark.Span)))
                yield return $"speaks of nothing: {{{spec.Slice(mark.Span)}}}, have {string.Join(" | ", found.Quotes.Select(Name))}";
            if (mark.Kind == '<' && found.Quotes.All(quote => quote.Cue?.Span != mark.Span && quote.Via?.Cue != mark.Span))
                yield return $"not a cue: <{spec.Slice(mark.Span)}>, have {string.Join(" | ", found.Quotes.Select(quote => quote.Cue is { } cue ? spec.Slice(cue.Span) : "-"))}";
        }
        var speakers = spec.Marks.Where(mark => mark.Kind == '{').Select(mark => mark.Span).ToList();
        foreach (var quote in found.Quotes.Where(quote => quote.Speaker?.Mention is { } mention && !speakers.Any(mention.Overlaps) && !spec.Not))
            yield return $"speaker not marked: {Name(quote)} of [{spec.Slice(quote.Span)}] ({quote.Rule})";
        foreach (var (key, want) in spec.Headers)
        {
            if (want == "-") continue;
            if (key == "marked" && !string.Equals(string.Join(", ", found.MarkedWords.Select(words => words.Kind)), want, StringComparison.OrdinalIgnoreCase))
                yield return $"marked: want {want}, have {string.Join(", ", found.MarkedWords.Select(words => words.Kind))}";
            if (!Facts.TryGetValue(key, out var fact)) continue;
            foreach (var quote in found.Quotes)
                if (!string.Equals(fact(quote, found) ?? "none", want, StringComparison.OrdinalIgnoreCase))
                    yield return $"{key} of [{spec.Slice(quote.Span)}]: want {want}, have {fact(quote, found) ?? "none"} ({quote.Rule})";
        }
    }

    private static bool Speaks(Quote quote, Span span) =>
        Any(quote.Speaker, span) || quote.OtherSpeakers.Any(speaker => Any(speaker, span)) || quote.Via?.Mention.Overlaps(span) == true;

    private static bool Any(Speaker? speaker, Span span) => speaker is not null && (speaker.Mention == span || speaker.FullMention == span);

    private static string Name(Quote quote) => quote.Speaker is { } speaker ? speaker.Name ?? speaker.Description ?? "?" : "nobody";

    private static string? Slice(ArticleRecord found, Span? span) => span is { } slice ? slice.Of(found.Story.Text).ToString() : null;
}
