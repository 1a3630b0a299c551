using ArticleKit.Languages;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Places;

/// <summary>The places of a story: spotted, told apart from what only sounds like one, resolved together, and what the story is about.</summary>
internal sealed class PlaceExtractor : IExtractor
{
    public string Name => "places";

    public Findings Extract(Analysis analysis, Lexicon lexicon, Findings found)
    {
        var gazetteer = lexicon.Gazetteer;
        var text = new PlaceText(analysis, lexicon, gazetteer);
        var matches = new NameSpotter(text).Run();
        if (found.Dateline is { Agency: { } agency } line) matches.RemoveAll(match => text.Cover(match.First, match.End) is var span && span.Start >= line.Span.Start && span.End <= line.Span.End && agency.Contains(span.Of(analysis.Story.Text), StringComparison.OrdinalIgnoreCase) && !(line.PlaceText ?? "").Contains(span.Of(analysis.Story.Text), StringComparison.OrdinalIgnoreCase));
        var persons = new PersonNames(text, found.Entities);
        new ShapeSpotter(text, persons).Run(matches);
        Containers.Run(text, matches);
        Groups(text, matches);
        var evidence = new PlaceEvidence(text, persons);
        evidence.Read(matches);
        matches.RemoveAll(match => match.Senses.Length > 0 && (!Abbreviations.Stands(text, match) || evidence.Of(match) <= 0));
        Bodies.Run(text, matches);
        var filed = found.Dateline?.PlaceText is { } place ? gazetteer.Resolve(place.Split('/')[0], found.Near) : null;
        new PlaceResolver(gazetteer, found.Near ?? filed).Run(matches);
        Anchors.Run(text, matches);
        matches.RemoveAll(match => match.Chosen is null);
        new UseReader(text).Read(matches);
        return PlaceRecords.Write(text, matches, found, new FocusFinder(text, lexicon.FocusWords).Find(matches, filed));
    }

    /// <summary>Matches of one name, people and place apart, get one number.</summary>
    private static void Groups(PlaceText text, List<PlaceMatch> matches)
    {
        var groups = new Dictionary<(ulong, bool), int>();
        foreach (var match in matches)
        {
            var key = (NameKey.Of(text.Cover(match.First, match.End).Of(text.Analysis.Story.Text)).Value, match.IsPeople);
            if (!groups.TryGetValue(key, out int group)) groups[key] = group = groups.Count;
            match.Group = group;
        }
    }
}
