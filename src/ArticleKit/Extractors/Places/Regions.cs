using ArticleKit.Languages;

namespace ArticleKit.Extractors.Places;

/// <summary>
/// "the Kharkiv region", "Luhansk oblast", "the Sumy and Kharkiv regions": the division, not the town it is named after; not "the New York region", a town and
/// what lies around it. "Co Mayo": the county.
/// </summary>
internal static class Regions
{
    private static readonly CountryCode America = CountryCode.Of("US");

    /// <summary>Gives such names the senses of divisions alone. Matches stand in order.</summary>
    public static void Mark(PlaceText text, List<PlaceMatch> matches)
    {
        bool listed = false;
        for (int i = matches.Count - 1; i >= 0; i--)
        {
            var match = matches[i];
            int after = match.End;
            // "Co Mayo"
            if (match.First > 1
                && match.Senses.Length > 1
                && text.IsNamed(match.First - 1, PlaceWord.CountyBefore)
                && !text.IsCapital(match.First - 2)
                && !text.IsChar(match.First - 2, '&')
                && Array.FindAll(match.Senses, static sense => sense.Kind.IsAdmin() && sense.Country.Letters is "IE" or "GB") is { Length: > 0 } counties)
            {
                match.Senses = counties;
            }
            bool joins = listed && matches[i + 1].First == after + 1 && (text.IsChar(after, ',') || text.Word(after) is "and");
            listed = joins || text.Follows(after) && text.IsSmall(after, PlaceWord.Oblasts);
            if (!listed && !(text.Follows(after) && text.IsSmall(after, PlaceWord.Oblast))) continue;
            if (match.Senses.Length < 2 || match.IsPeople) continue;
            var divisions = Array.FindAll(match.Senses,
                sense => sense.Kind == PlaceKind.Admin1
                    && sense.Country != America
                    && Array.Exists(match.Senses, town => town.Kind.IsCity() && town.Country == sense.Country && town.Admin1 == sense.Admin1));
            if (divisions.Length == 0) continue;
            match.Senses = divisions;
            match.IsRegion = true;
        }
    }
}
