using ArticleKit.Languages;
using ArticleKit.Model;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Places;

/// <summary>
/// The places of a headline that stands apart from the text, in a row's own field: countries, their people, and what the text names too. They have no place in
/// the text and so in the record, but tell what the story is about.
/// </summary>
internal static class HeadlineApart
{
    public static List<(PlaceSense Sense, bool Owns)> Read(Story story, Lexicon lexicon, List<PlaceMatch> matches)
    {
        var found = new List<(PlaceSense, bool)>();
        if (story.Head.Headline is not { Length: > 0 } line || story.Blocks.Any(static block => block.Kind == BlockKind.Headline)) return found;
        var headline = new Story { Text = line, Source = story.Source, Blocks = [new Block(BlockKind.Headline, new Span(0, line.Length))] };
        var text = new PlaceText(Analysis.Of(headline, lexicon), lexicon, lexicon.Gazetteer);
        var known = new Dictionary<ulong, PlaceSense>();
        foreach (var match in matches) if (match is { Key: > 0, Chosen: { } sense }) known.TryAdd(match.Key, sense);
        foreach (var match in new NameSpotter(text).Run())
        {
            bool owns = text.IsPossessive(match.End);
            if (match.Senses[0] is { Kind: PlaceKind.Country } land && !text.Is(match.End, PlaceWord.Money)) found.Add((land, owns));
            else if (known.TryGetValue(match.Key, out var meant)) found.Add((meant, owns));
        }
        return found;
    }
}
