using ArticleKit.Languages;

namespace ArticleKit.Extractors.Places;

/// <summary>"the Kharkiv region", "Luhansk oblast", "the Sumy and Kharkiv regions": the division, not the town it is named after; not "the New York region", a town and what lies around it.</summary>
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
            bool joins = listed && matches[i + 1].First == after + 1 && (text.IsChar(after, ',') || text.Word(after) is "and");
            listed = joins || text.Follows(after) && text.Word(after) is "regions" or "oblasts" or "governorates" or "prefectures";
            if (!listed && !(text.Follows(after) && text.Word(after) is "region" or "oblast" or "governorate" or "prefecture" or "voivodeship")) continue;
            if (match.Senses.Length < 2 || match.IsPeople) continue;
            var divisions = Array.FindAll(match.Senses, sense => sense.Kind == PlaceKind.Admin1 && sense.Country != America && Array.Exists(match.Senses, town => town.Kind.IsCity() && town.Country == sense.Country && town.Admin1 == sense.Admin1));
            if (divisions.Length == 0) continue;
            match.Senses = divisions;
            match.IsRegion = true;
        }
    }
}
