using ArticleKit.Languages;

namespace ArticleKit.Extractors.Places;

/// <summary>
/// "Honduras freed them, and Guatemala moved them to a jail in Escuintla": the country that a sentence has named last says where a town lies, if it may lie
/// there; before the first the one that the sentence names.
/// </summary>
internal static class SentenceLands
{
    public static void Run(PlaceText text, List<PlaceMatch> matches)
    {
        for (int first = 0; first < matches.Count;)
        {
            int sentence = text.Analysis.SentenceAt(matches[first].First), end = first + 1;
            while (end < matches.Count && text.Analysis.SentenceAt(matches[end].First) == sentence) end++;
            var land = Only(matches, first, end);
            for (int i = first; i < end; i++)
            {
                if (IsLand(matches[i])) land = matches[i].Senses[0].Country;
                else if (matches[i].Container is null) matches[i].Land = land;
            }
            first = end;
        }
    }

    private static bool IsLand(PlaceMatch match) => match.Senses is [{ Kind: PlaceKind.Country, IsPeople: false }, ..] && match.Inner is null;

    /// <summary>The one country that the sentence names; none where it names none or several.</summary>
    private static CountryCode Only(List<PlaceMatch> matches, int first, int end)
    {
        var land = CountryCode.None;
        for (int i = first; i < end; i++)
        {
            if (!IsLand(matches[i])) continue;
            if (!land.IsNone && land != matches[i].Senses[0].Country) return CountryCode.None;
            land = matches[i].Senses[0].Country;
        }
        return land;
    }
}
