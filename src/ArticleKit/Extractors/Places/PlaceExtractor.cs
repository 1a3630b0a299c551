using System.Runtime.InteropServices;
using ArticleKit.Languages;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Places;

/// <summary>The places of a story: spotted, told apart from what only sounds like one, resolved together, and what the story is about.</summary>
internal sealed class PlaceExtractor : IExtractor
{
    /// <summary>What a name lies in: nothing that the text tells; or it is itself the region or state called so.</summary>
    private const int None = int.MinValue, Region = int.MinValue + 1, State = int.MinValue + 2;

    /// <summary>A city of this size is meant by its name alone in a dateline, unless so many places of the story are another country's.</summary>
    private const double Metropolis = 400_000, ManyAbroad = 3;

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
        foreach (var match in matches) Abbreviations.Narrow(text, match);
        foreach (var match in matches)
            if (match.IsPeople && !Array.TrueForAll(match.Senses, static sense => sense.IsPeople))
                match.Senses = Array.FindAll(match.Senses, static sense => sense.IsPeople);
        Groups(text, matches, found.Dateline);
        var evidence = new PlaceEvidence(text, persons, found.Dateline);
        evidence.Read(matches);
        matches.RemoveAll(match => match.Senses.Length > 0 && !Abbreviations.Stands(text, match));
        var passed = new List<PlaceMatch>();
        matches.RemoveAll(match =>
        {
            if (match.Senses.Length == 0 || evidence.Of(match) > 0) { match.IsTeam = false; return false; }
            if (match.IsTeam && evidence.Named(match) > 0) return false;
            passed.Add(match);
            return true;
        });
        Bodies.Run(text, matches, found.Entities);
        Founders.Run(text, matches, found.Entities);
        matches.RemoveAll(static match => match.IsForeign);
        Owned.Run(text, matches);
        Peers.Run(text, matches);
        SentenceLands.Run(text, matches);
        var filed = found.Dateline?.PlaceText is { } place ? gazetteer.Resolve(place.Split('/')[0], found.Near) : null;
        var hints = new CountryHints(text, lexicon.FocusWords, lexicon.Organizations).Read(matches);
        bool sure = filed is not { } seat
            || seat.Kind == PlaceKind.Capital
            || !IsAbroad(text, matches, seat, found.Dateline!, (seat.Traits & NameTraits.Newsy) != 0 || seat.Population >= Metropolis ? ManyAbroad : 1);
        new PlaceResolver(gazetteer, found.Near ?? (sure ? filed : null), hints).Run(matches);
        if (!sure && filed is not null) (filed, found) = Filed(text, matches, filed.Value, found);
        new UseReader(text).Read(matches);
        Anchors.Run(text, matches);
        matches.RemoveAll(match => match.Chosen is null);
        var focus = new FocusFinder(text, hints).Find(matches, passed, persons, filed, HeadlineApart.Read(analysis.Story, lexicon, matches));
        matches.RemoveAll(static match => match.IsTeam);
        Unsupported.Run(text, matches, found.Entities, focus, found.Near ?? filed);
        matches.RemoveAll(static match => match is { InBody: true, Chosen: { Number: >= 0, Country.IsNone: true } }); // Al Jazeera
        return PlaceRecords.Write(text, matches,
            found with { Entities = Homonyms.Run(text, SharedBodies.Run(found.Entities, focus, matches, lexicon), matches, lexicon) }, focus);
    }

    /// <summary>The story's places of one country alone lie in none but another, where a town of the dateline's name lies too.</summary>
    private static bool IsAbroad(PlaceText text, List<PlaceMatch> matches, PlaceSense likeliest, Model.Dateline line, double least)
    {
        var tally = new CountryTally();
        PlaceMatch? filed = null;
        foreach (var match in matches)
        {
            if (text[match.First].Start >= line.Span.Start && text[match.First].Start < line.Span.End) { filed ??= match; continue; }
            if (match.Senses.Length == 0 || match.Senses[0].Country.IsNone) continue;
            var country = match.Senses[0].Country;
            if (Array.TrueForAll(match.Senses, sense => sense.Country == country)) tally.Add(country, 1);
        }
        return filed is { Container: null }
            && tally[likeliest.Country] == 0
            && Array.Exists(filed.Senses, sense => sense.Kind.IsCity() && tally[sense.Country] >= least);
    }

    /// <summary>"CHANDPUR" over a story about Bangladesh: of the towns of a dateline's name the one that the story's other places speak for.</summary>
    private static (PlaceSense, Findings) Filed(PlaceText text, List<PlaceMatch> matches, PlaceSense likeliest, Findings found)
    {
        foreach (var match in matches)
        {
            if ((match.Cues & 1UL << (int)PlaceCue.Dateline) == 0
                || match.Chosen is not { } meant
                || text[match.First].Start < found.Dateline!.Span.Start
                || text[match.First].Start >= found.Dateline.Span.End)
            {
                continue;
            }
            if (meant.Number == likeliest.Number
                || !meant.Kind.IsCity()
                || meant.Country == likeliest.Country
                || found.Dateline.PlaceText!.Contains('/', StringComparison.Ordinal)
                || found.Dateline.MorePlaces.Count > 0)
            {
                return (likeliest, found);
            }
            var point = new Model.DatelinePlace(text.Gazetteer.Name(meant), text.Gazetteer.Admin1Name(meant), meant.Country.Letters, meant.Lat, meant.Lon,
                text.Gazetteer.GeonamesId(meant));
            return (meant, found with { Dateline = found.Dateline with { Place = point } });
        }
        return (likeliest, found);
    }

    /// <summary>In the dateline's agency: Kyodo News Tokyo.</summary>
    private static bool IsAgency(PlaceText text, PlaceMatch match, Model.Dateline line, string agency)
    {
        if (text[match.First].Start < line.Span.Start || text[match.End - 1].End > line.Span.End) return false;
        var name = text.Cover(match.First, match.End).Of(text.Analysis.Story.Text);
        return agency.Contains(name, StringComparison.OrdinalIgnoreCase)
            && (!line.PlaceText.AsSpan().Contains(name, StringComparison.OrdinalIgnoreCase)
                || text[match.First].Start >= line.Span.Start + line.PlaceText!.Length);
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
            if (divided.Contains(match.Key)
                && !match.IsDivision
                && text[match.First].Start >= dateline!.Span.Start
                && text[match.First].Start < dateline.Span.End)
            {
                match.Group = count++;
                continue;
            }
            if (match.IsRegion || match.IsState)
            {
                ref int region = ref CollectionsMarshal.GetValueRefOrAddDefault(others, (match.Key, match.IsRegion ? Region : State), out bool given);
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
