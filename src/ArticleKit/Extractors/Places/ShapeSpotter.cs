using ArticleKit.Languages;

namespace ArticleKit.Extractors.Places;

/// <summary>
/// Finds places by the word that ends or opens them, known to the gazetteer or not: "Memphis Street", "14th St.", "Maury County", "Kish River", "Lake Lanier",
/// "Dulles Airport".
/// Such a name takes the place of what was found inside it.
/// </summary>
internal sealed class ShapeSpotter(PlaceText text, PersonNames persons)
{
    private const int LongestName = 4;

    private static readonly (FeatureWord Word, PlaceKind Kind)[] Features =
    [
        (FeatureWord.Watercourse, PlaceKind.River),
        (FeatureWord.StillWater, PlaceKind.Lake),
        (FeatureWord.Island, PlaceKind.Island),
        (FeatureWord.Mountain, PlaceKind.Mountain),
        (FeatureWord.Bay, PlaceKind.Bay),
        (FeatureWord.Sea, PlaceKind.Sea),
        (FeatureWord.Strait, PlaceKind.Strait),
        (FeatureWord.Park, PlaceKind.Park),
        (FeatureWord.Desert, PlaceKind.Desert),
        (FeatureWord.Headland, PlaceKind.Peninsula),
        (FeatureWord.Lowland, PlaceKind.Region),
        (FeatureWord.Settlement, PlaceKind.Village),
        (FeatureWord.Quarter, PlaceKind.District),
        (FeatureWord.Landmark, PlaceKind.Site),
    ];

    public void Run(List<PlaceMatch> matches)
    {
        var found = new List<PlaceMatch>();
        var rivers = new RiverSpotter(text);
        for (int i = 1; i < text.Count; i++)
        {
            ref readonly var token = ref text[i];
            if (!token.IsWord) continue;
            if (token.Length == RiverSpotter.Length && rivers.At(i) is { } river) found.Add(river);
            else if (text.Is(i, PlaceWord.Rivers)) rivers.Before(i, found);
            else if (!token.IsCapital && text.Is(i, PlaceWord.Village | PlaceWord.Villages) && text.Follows(i + 1) && text.Word(i + 1) is "of")
                Villages(i, found);
            else if (!token.IsCapital && text.IsCapital(i - 1) && KindSpotter.At(text, i) is { } named)
            {
                if (!persons.Covers(named.First) || named.End == named.First + 1) found.Add(named);
            }
            else if (token.IsCapital && text.IsCapital(i - 1) && KindSpotter.Capital(text, i) is { } division) found.Add(division);
            else if (token.IsCapital && Shape(i) is { } shape && text.Block(i).Kind != Model.BlockKind.Byline) found.Add(shape);
        }
        rivers.Again(matches);
        if (found.Count == 0) return;
        var all = new List<PlaceMatch>(matches.Count + found.Count);
        int next = 0;
        foreach (var match in matches)
        {
            while (next < found.Count && found[next].End <= match.First) Add(all, found[next++]);
            bool inside = next < found.Count && found[next].First <= match.First && match.End <= found[next].End;
            if (inside && IsBritishCouncil(found[next], match)) { found.RemoveAt(next); inside = false; }
            if (inside
                && (match.End == found[next].End || match.End == found[next].End - 1 && KindSpotter.IsCapitalKind(text, match.End))
                && match.First == found[next].First
                && match.Senses.Length > 0
                && found[next].Rule != RiverSpotter.Rule
                && !(found[next] is { Rule: KindSpotter.Rule, Shaped: PlaceKind.River } && !match.Has(PlaceKind.River))
                // the Kerava islands are no part of the town
                && !(text.Is(match.End, FeatureWord.Isles) && Array.TrueForAll(match.Senses, static sense => sense.Kind.IsCity() && sense.Number >= 0)))
            {
                Add(all, match);
                next++;
            }
            else if (!inside) Add(all, match);
        }
        while (next < found.Count) Add(all, found[next++]);
        matches.Clear();
        matches.AddRange(all);
    }

    /// <summary>"Lancashire County Council": a county that is called so without the word, or behind it, County Cork.</summary>
    private bool IsBritishCouncil(PlaceMatch shape, PlaceMatch inner) =>
        shape.Rule == "place.county"
            && shape.First == inner.First
            && shape.End == inner.End + 1
            && text.Follows(shape.End)
            && text.IsNamed(shape.End, PlaceWord.Council)
        && Array.Exists(inner.Senses,
            static sense => sense.Kind == PlaceKind.Admin2 && sense.Country.Letters is "GB" or "IE");

    /// <summary>"the village of Skelna", "the villages of Skelna, Orrin Hoi and Beit-Lun": places that the gazetteer may not know.</summary>
    private void Villages(int i, List<PlaceMatch> found)
    {
        const int Most = 8, Words = 3;
        if (!text.Follows(i + 1) || text.Word(i + 1) is not "of") return;
        bool several = text.Is(i, PlaceWord.Villages);
        int at = i + 2;
        for (int n = 0; n < Most; n++)
        {
            int first = at;
            while (at < first + Words && text.Follows(at) && IsPart(at))
            {
                at++;
                while (text.IsGluedHyphen(at) && text.IsCapital(at + 1)) at += 2;
            }
            if (at == first) return;
            bool word = at == first + 1 && (text.IsListed(first) || (text.Flags(first) & WordFlags.Nation) != 0) || text.Follows(at) && text.IsCapital(at);
            for (int k = first + 1; k < at; k++)
                word |= text.Is(k, PlaceWord.Body | PlaceWord.Facility | PlaceWord.Street | PlaceWord.Admin | PlaceWord.County | PlaceWord.Local);
            if (!word && text[first].Kind == Text.TokenKind.Word) found.Add(new PlaceMatch(first, at, [], "place.village") { Shaped = PlaceKind.Village });
            if (!several) return;
            if (text.IsChar(at, ',')) at++;
            if (text.Follows(at) && text.Word(at) is "and" or "or") at++;
            else if (!text.IsChar(at - 1, ',')) return;
        }
    }

    /// <summary>In order and apart; where two meet the earlier stays.</summary>
    private static void Add(List<PlaceMatch> all, PlaceMatch match)
    {
        if (all.Count == 0 || all[^1].End <= match.First) all.Add(match);
    }

    /// <summary>A word for a feature, but not "PROFIT FALLS" in a headline of capitals.</summary>
    private bool IsFeature(int i) => text.Is(i, PlaceWord.Feature) && !(text[i].IsAllCaps && text.Is(i, FeatureWord.VerbToo));

    private PlaceMatch? Shape(int i)
    {
        if (text.Is(i, PlaceWord.FeatureBefore) && !text.Is(i - 1, PlaceWord.FeatureBefore) && Opened(i) is { } opened) return opened;
        var (kind, rule) = text.Is(i, PlaceWord.Street) ? (PlaceKind.Street, "place.street")
            : text.Is(i, PlaceWord.County) ? (PlaceKind.Admin2, "place.county")
            : text.IsNamed(i, FeatureWord.Township) ? (PlaceKind.District, "place.county")
            : IsFeature(i) ? (text.Kind(i, Features), "place.feature")
            : text.IsNamed(i, FeatureWord.Airport | FeatureWord.Works)
                ? (text.Is(i, FeatureWord.Airport) ? PlaceKind.Airport : PlaceKind.Site, "place.site")
                : (PlaceKind.Unknown, "");
        if (kind == PlaceKind.Unknown || !text.Follows(i) || !text[i].SpaceBefore) return null;
        // Fernand St. Germain
        if (kind == PlaceKind.Street
            && (IsAge(i + 1)
                || (text[i].IsStopped || text.IsNamed(i, PlaceWord.Saint)) && text.Follows(i + 1) && text.IsCapital(i + 1)
                || text.IsNamed(i, PlaceWord.Saint) && text.IsGluedHyphen(i + 1)))
        {
            return null;
        }
        if (persons.IsTold(i)
            || persons.IsWellKnown(i)
            || kind == PlaceKind.Street && persons.EndsBody(i)
            || persons.Ends(i + 1) && text.Follows(i + 1) && text[i + 1].Tag == Text.Tag.Past)
        {
            return null;
        }
        // "US FALLS" above a report of a match
        if (text[i].IsAllCaps && text[i - 1] is { IsAllCaps: true, Length: 2 }) return null;
        int first = i;
        while (i - first < LongestName && IsPart(first - 1) && !text[first].IsSentenceStart) first--;
        if (first == i) return null;
        if (text[first].IsSentenceStart && first < i - 1 && text.Is(first, PlaceWord.Function | PlaceWord.In | PlaceWord.Determiner | PlaceWord.Month)) first++;
        // Two Maury County men
        if (first < i - 1 && (text[first].IsSentenceStart || text.IsChar(first - 1, ':')) && text[first].Tag == Text.Tag.NumberWord) first++;
        if (first == i - 1 && text[first].Length <= 2 && text[first].IsStopped) return null; // W. County
        if (kind == PlaceKind.Admin2 && (text.Flags(first) & WordFlags.Nation) != 0 && first == i - 1) return null; // English County Championship
        if (kind == PlaceKind.Street && IsRank(first, i)) return null;
        if (first == i || text.Is(first, PlaceWord.Function | PlaceWord.Determiner | PlaceWord.In | PlaceWord.Month) || !IsEnd(i, kind)) return null;
        int end = i + 1;
        if (text.IsChar(end, '.')
            && !text[end].SpaceBefore
            && text.IsNamed(i, PlaceWord.ShortStreet)
            && text.Follows(end + 1) is false
            && end + 1 < text.Count
            && !text[end + 1].IsSentenceStart)
        {
            end++;
        }
        return new PlaceMatch(first, end, [], rule) { Shaped = kind };
    }

    /// <summary>"in Second Place", "A Better Place".</summary>
    private bool IsRank(int first, int i) =>
        text.Word(i).Equals("Place", StringComparison.OrdinalIgnoreCase) && (text.IsOrdinal(first) || text.IsQuality(i - 1));

    /// <summary>"Lake Lanier", "Mount Sinai", "Fort Bragg", not "Lake Street" nor "Cape Town" of the gazetteer.</summary>
    private PlaceMatch? Opened(int i)
    {
        if (!IsPart(i + 1)
            || text[i + 1].IsSentenceStart
            || text.IsThings(i + 1)
            || text.Is(i + 1, PlaceWord.Street | PlaceWord.County | PlaceWord.Body | PlaceWord.Facility)
            || persons.Covers(i))
        {
            return null;
        }
        if (text.Is(i + 2, PlaceWord.Street | PlaceWord.Body | PlaceWord.Facility | PlaceWord.County) && text.IsCapital(i + 2)) return null;
        return new PlaceMatch(i, i + 2, [], "place.feature") { Shaped = text.Kind(i, Features) };
    }

    /// <summary>"Virginia L. Lane, 77," is a person.</summary>
    private bool IsAge(int comma) =>
        comma + 2 < text.Count
            && text.IsChar(comma, ',')
            && text[comma + 1] is { Kind: Text.TokenKind.Number, Length: 2 }
            && (text.IsChar(comma + 2, ',') || persons.Ends(comma) && text.IsChar(comma + 2, '.'));

    /// <summary>A capital word or an ordinal in the same sentence: North Fourth, 14th.</summary>
    private bool IsPart(int i) =>
        (uint)i < (uint)text.Count
            && (text[i].IsWord
                && text[i].IsCapital
                && !text.IsClitic(i)
                && !text.Is(i, PlaceWord.Title | PlaceWord.Function | PlaceWord.Determiner | PlaceWord.In | PlaceWord.Of)
        || !text[i].IsCapital && text[i].IsWord && text.IsOrdinalEnding(i) && !text[i].SpaceBefore
        || text[i].Kind == Text.TokenKind.Number && i + 1 < text.Count && !text[i + 1].SpaceBefore && text.IsOrdinalEnding(i + 1));

    /// <summary>What follows does not make it a body: "Cuyahoga County Court", "Green Bay Packers", "Bridge Street Bank", "State Highway Patrol".</summary>
    private bool IsEnd(int i, PlaceKind kind)
    {
        int after = i + 1;
        if (!text.Follows(after) || !text.IsCapital(after)) return true;
        return kind is PlaceKind.Street ? !text.Is(after, PlaceWord.Body) : kind is PlaceKind.Admin2 or PlaceKind.District;
    }
}
