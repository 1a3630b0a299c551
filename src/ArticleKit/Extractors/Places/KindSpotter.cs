using ArticleKit.Languages;

namespace ArticleKit.Extractors.Places;

/// <summary>
/// Finds places that the gazetteer may not know by the small word behind them: "in Chitwan district", "the Trishuli river", "near Suwarna village".
/// </summary>
internal static class KindSpotter
{
    public const string Rule = "place.of-kind";
    private const int Longest = 3;

    private static readonly (FeatureWord Word, PlaceKind Kind)[] Kinds =
    [
        (FeatureWord.Division, PlaceKind.Admin2),
        (FeatureWord.Province, PlaceKind.Region),
        (FeatureWord.Hamlet, PlaceKind.Village),
        (FeatureWord.Suburb, PlaceKind.District),
        (FeatureWord.Stream, PlaceKind.River),
        (FeatureWord.Isle, PlaceKind.Island),
        (FeatureWord.Isles, PlaceKind.Island),
        (FeatureWord.Land, PlaceKind.Region),
        (FeatureWord.Cape, PlaceKind.Peninsula),
        (FeatureWord.Peak, PlaceKind.Mountain),
    ];

    /// <summary>The name before a word for a kind of place; null where it is not one, or what stands there may be anything.</summary>
    public static PlaceMatch? At(PlaceText text, int i)
    {
        var kind = text.IsCapital(i) ? PlaceKind.Unknown : text.Kind(i, Kinds);
        if (kind == PlaceKind.Unknown || !text.Follows(i) || !text[i].SpaceBefore) return null;
        return Named(text, i, kind, i);
    }

    /// <summary>"in Lingya District": the same with a capital, where the name ends with it.</summary>
    public static PlaceMatch? Capital(PlaceText text, int i)
    {
        if (!IsCapitalKind(text, i)) return null;
        if (!text.Follows(i) || !text[i].SpaceBefore || text.Follows(i + 1) && text.IsCapital(i + 1)) return null;
        return Named(text, i, text.Kind(i, Kinds), i + 1);
    }

    public static bool IsCapitalKind(PlaceText text, int i) => text.IsNamed(i, FeatureWord.Large);

    private static PlaceMatch? Named(PlaceText text, int i, PlaceKind kind, int end)
    {
        int first = i;
        while (i - first < Longest && IsPart(text, first - 1)) first -= first > 2 && text.IsGluedHyphen(first - 2) && text.IsCapital(first - 3) ? 3 : 1;
        if (first == i || text.IsCapital(first - 1) && !text[first - 1].IsSentenceStart || !IsBefore(text, first - 1)) return null;
        // a word that no list knows, and no name of a people: not "the State island", "the Kenyan province"
        if (text.IsListed(i - 1)
            || text.IsListed(first)
            || (text.Flags(i - 1) & (WordFlags.Nation | WordFlags.Suffix | WordFlags.Group)) != 0
            || (text.Flags(first) & WordFlags.Nation) != 0
            || text.Gazetteer.IsPeople(text.Word(first)))
        {
            return null;
        }
        return new PlaceMatch(first, end, [], Rule) { Shaped = kind };
    }

    private static bool IsPart(PlaceText text, int i) =>
        i > 0
            && text[i].IsWord
            && text[i].IsCapital
            && !text[i].IsAllCaps
            && !text[i].IsSentenceStart
            && (text[i + 1].SpaceBefore || text.IsGluedHyphen(i + 1))
            && !text.IsClitic(i)
        && !text.Is(i,
            PlaceWord.Title | PlaceWord.Function | PlaceWord.Determiner | PlaceWord.In | PlaceWord.Of | PlaceWord.Body | PlaceWord.Facility | PlaceWord.Month)
            && !text.Is(i, PlaceWord.Compass);

    private static bool IsBefore(PlaceText text, int before) =>
        before >= 0
            && (text.Is(before, PlaceWord.In)
                || text.Word(before) is "the" or "The" or "of" or "and" or "into" or "inside" or "s"
                || text.IsPossessive(before)
                || text.Is(before, PlaceWord.Compass));
}
