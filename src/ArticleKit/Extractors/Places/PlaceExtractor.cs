using System.Runtime.InteropServices;
using ArticleKit.Languages;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Places;

/// <summary>The places of a story: spotted, told apart from what only sounds like one, resolved together, and what the story is about.</summary>
internal sealed class PlaceExtractor : IExtractor
{
    /// <summary>What a name lies in: nothing that the text tells; or it is itself the region called so.</summary>
    private const int None = int.MinValue, Region = int.MinValue + 1;

    public string Name => "places";

    public Findings Extract(Analysis analysis, Lexicon lexicon, Findings found)
    {
        var gazetteer = lexicon.Gazetteer;
        var text = new PlaceText(analysis, lexicon, gazetteer);
        var matches = new NameSpotter(text).Run();
        if (found.Dateline is { Agency: { } agency } line) matches.RemoveAll(match => IsAgency(text, match, line, agency));
        matches.RemoveAll(match => CurrencyPrefix.Is(text, match));
        var persons = new PersonNames(text, found.Entities);
        matches.RemoveAll(match => persons.IsRank(match.First));
        new ShapeSpotter(text, persons).Run(matches);
        CityOf.Run(text, matches);
        Containers.Run(text, matches);
        Peers.MakeTowns(text, matches);
        Peers.MarkDivisions(text, matches);
        Regions.Mark(text, matches);
        foreach (var match in matches) if (match.IsPeople && !Array.TrueForAll(match.Senses, static sense => sense.IsPeople)) match.Senses = Array.FindAll(match.Senses, static sense => sense.IsPeople);
        Groups(text, matches, found.Dateline);
        var evidence = new PlaceEvidence(text, persons, found.Dateline);
        evidence.Read(matches);
        matches.RemoveAll(match => match.Senses.Length > 0 && !Abbreviations.Stands(text, match));
        var passed = new List<PlaceMatch>();
        matches.RemoveAll(match =>
        {
            if (match.Senses.Length == 0 || evidence.Of(match) > 0) return false;
            passed.Add(match);
            return true;
        });
        Bodies.Run(text, matches, found.Entities);
        matches.RemoveAll(static match => match.IsForeign);
        Peers.Run(text, matches);
        var filed = found.Dateline?.PlaceText is { } place ? gazetteer.Resolve(place.Split('/')[0], found.Near) : null;
        var hints = new CountryHints(text, lexicon.FocusWords, lexicon.Organizations).Read(matches);
        new PlaceResolver(gazetteer, found.Near ?? filed, hints).Run(matches);
        new UseReader(text).Read(matches);
        Anchors.Run(text, matches);
        matches.RemoveAll(match => match.Chosen is null);
        var focus = new FocusFinder(text, hints).Find(matches, passed, persons, filed);
        Unsupported.Run(text, matches, focus, found.Near ?? filed);
        matches.RemoveAll(static match => match is { InBody: true, Chosen: { Number: >= 0, Country.IsNone: true } }); // Al Jazeera
        return PlaceRecords.Write(text, matches, found with { Entities = Homonyms.Run(text, SharedBodies.Run(found.Entities, focus, matches, lexicon), matches, lexicon) }, focus);
    }

    /// <summary>In the dateline's agency: Kyodo News Tokyo.</summary>
    private static bool IsAgency(PlaceText text, PlaceMatch match, Model.Dateline line, string agency)
    {
        if (text[match.First].Start < line.Span.Start || text[match.End - 1].End > line.Span.End) return false;
        var name = text.Cover(match.First, match.End).Of(text.Analysis.Story.Text);
        return agency.Contains(name, StringComparison.OrdinalIgnoreCase) && (!line.PlaceText.AsSpan().Contains(name, StringComparison.OrdinalIgnoreCase) || text[match.First].Start >= line.Span.Start + line.PlaceText!.Length);
    }

    /// <summary>
    /// Matches of one name, people and place apart, get one number, from 0 on; but Springfield, Ill., and Springfield, Mo., are two, and where the story names
    /// Springfield alone it means the first. A dateline's town is none of what the story calls a state: NEW YORK over "the Southern District of New York".
    /// </summary>
    private static void Groups(PlaceText text, List<PlaceMatch> matches, Model.Dateline? dateline)
    {
        var divided = new HashSet<ulong>();
        if (dateline is not null) foreach (var match in matches) if (match.IsDivision) divided.Add(match.Key);
        var groups = new Dictionary<(ulong, bool), (int Group, int Outer)>();
        var others = new Dictionary<(ulong, int), int>();
        int count = 0;
        foreach (var match in matches)
        {
            if (match.Senses.Length == 0) continue;
            if (divided.Contains(match.Key) && !match.IsDivision && text[match.First].Start >= dateline!.Span.Start && text[match.First].Start < dateline.Span.End) { match.Group = count++; continue; }
            if (match.IsRegion)
            {
                ref int region = ref CollectionsMarshal.GetValueRefOrAddDefault(others, (match.Key, Region), out bool given);
                if (!given) region = count++;
                match.Group = region;
                continue;
            }
            int outer = match.Container is { Senses: [{ Kind: PlaceKind.Admin1 or PlaceKind.Country } area, ..] } ? area.Number : None;
            ref var group = ref CollectionsMarshal.GetValueRefOrAddDefault(groups, (match.Key, match.IsPeople), out bool known);
            if (!known) group = (count++, outer);
            else if (group.Outer == None) group.Outer = outer;
            match.Group = group.Group;
            if (outer == None || outer == group.Outer) continue;
            ref int other = ref CollectionsMarshal.GetValueRefOrAddDefault(others, (match.Key, outer), out bool seen);
            if (!seen) other = count++;
            match.Group = other;
        }
    }
}
