using ArticleKit.Languages;

namespace ArticleKit.Extractors.Places;

/// <summary>
/// "Lusaka's Soweto", "Tainan's Nanxi District": what a place's possessive stands before lies in it. Of the places of the name the ones that do are meant;
/// where none does it is one that no list has, in the owner.
/// </summary>
internal static class Owned
{
    public const string Rule = "place.owned";

    /// <summary>Degrees from a town to what is its own.</summary>
    private const double Near = 0.6;

    /// <summary>A place of this size is named by itself: "Moscow's Kyiv policy".</summary>
    private const double Large = 500_000, Seat = 20_000;

    public static void Run(PlaceText text, List<PlaceMatch> matches)
    {
        Dictionary<int, (PlaceMatch Owner, PlaceSense[] Within)>? owned = null;
        for (int i = 1; i < matches.Count; i++)
        {
            var (owner, match) = (matches[i - 1], matches[i]);
            if (!IsOwned(text, owner, match)) continue;
            var within = Array.FindAll(match.Senses, sense => Array.Exists(owner.Senses, outer => Holds(text.Gazetteer, outer, sense)));
            (owned ??= []).TryAdd(match.Group, (owner, within));
        }
        if (Stated(matches) is { } stated)
            foreach (var match in matches)
                if (match.Senses.Length > 0 && stated.TryGetValue(match.Key, out var state)) (owned ??= []).TryAdd(match.Group, (state, []));
        if (owned is null) return;
        foreach (var match in matches)
        {
            if (match.Senses.Length == 0 || match.Container is { Senses: [{ Kind: PlaceKind.Admin1 or PlaceKind.Country }, ..] }) continue;
            if (!owned.TryGetValue(match.Group, out var found)) continue;
            if (found.Within.Length > 0) { match.Senses = found.Within; continue; }
            match.Senses = [];
            match.Key = 0;
            match.Rule = Rule;
            match.Shaped = found.Owner.Senses[0].Kind is PlaceKind.Country or PlaceKind.Admin1 ? PlaceKind.Village : PlaceKind.District;
            match.Owner = found.Owner;
        }
    }

    /// <summary>"Lund, Vt.": by its name the state of a town that no list has there; where the story names it alone it is the same.</summary>
    private static Dictionary<ulong, PlaceMatch>? Stated(List<PlaceMatch> matches)
    {
        Dictionary<ulong, PlaceMatch>? stated = null;
        foreach (var match in matches) if (match is { Senses.Length: 0, Key: > 0, Owner: { } state }) (stated ??= []).TryAdd(match.Key, state);
        return stated;
    }

    private static bool IsOwned(PlaceText text, PlaceMatch owner, PlaceMatch match) =>
        match.First == owner.End + 1
            && text.IsPossessive(owner.End)
            && owner is { IsPeople: false, InBody: false, Senses.Length: > 0 }
            && match is { IsPeople: false, InBody: false, Senses.Length: > 0 }
            && Array.Exists(owner.Senses, static sense => IsLand(sense) || sense.Kind.IsCity() && sense.Population >= Seat)
            && Array.TrueForAll(match.Senses, static sense => sense.Kind is >= PlaceKind.AdminSeat and <= PlaceKind.District)
            && (match.Has(PlaceKind.District) || Array.TrueForAll(match.Senses, static sense => sense.Population < Large))
            && !(text.Is(owner.First - 1, PlaceWord.Of) && text.IsCapital(owner.First - 2))
            && !(text.Follows(match.End) && text.IsCapital(match.End) && !text.Is(match.End, PlaceWord.Admin));

    private static bool IsLand(in PlaceSense sense) => sense.Kind is PlaceKind.Country or PlaceKind.Admin1;

    private static bool Holds(Gazetteer gazetteer, in PlaceSense outer, in PlaceSense inner) =>
        IsLand(outer)
            ? inner.Country == outer.Country && (inner.Number < 0 || PlaceContainment.Contains(gazetteer, inner, outer))
            : outer.Kind.IsCity()
                && inner.Country == outer.Country
                && Math.Abs(outer.Lat - inner.Lat) < Near
                && Math.Abs(outer.Lon - inner.Lon) < Near;
}
