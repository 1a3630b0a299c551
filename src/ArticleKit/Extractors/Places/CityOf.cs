using ArticleKit.Languages;

namespace ArticleKit.Extractors.Places;

/// <summary>
/// "Springfield City Council", "Dublin City Manager Ann Lee": the town's name ends before the word, where the town is known without it; not "Kansas City
/// Council".
/// </summary>
internal static class CityOf
{
    public static void Run(PlaceText text, List<PlaceMatch> matches)
    {
        foreach (var match in matches)
        {
            if (match.End != match.First + 2
                || match.Senses.Length == 0
                || !text.IsNamed(match.End - 1, PlaceWord.City)
                || !text.Follows(match.End)
                || !text.IsCapital(match.End)
                || !Array.TrueForAll(match.Senses, static sense => sense.IsAlternate || sense.Kind == PlaceKind.Admin2))
            {
                continue;
            }
            List<PlaceSense> senses = [];
            text.Gazetteer.Find(text.Word(match.First), senses);
            if (!senses.Exists(static sense => sense.Kind.IsCity())) continue;
            match.Senses = [.. senses];
            match.Key = NameKey.Of(text.Word(match.First)).Value;
            match.End--;
        }
    }
}
