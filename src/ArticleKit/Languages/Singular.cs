namespace ArticleKit.Languages;

/// <summary>The singular of an English noun, by ending and a short list of those that go another way.</summary>
internal static class Singular
{
    public static string Of(string plural)
    {
        string word = plural.ToLowerInvariant();
        switch (word)
        {
            case "men": return "man";
            case "women": return "woman";
            case "children": return "child";
            case "feet": return "foot";
            case "teeth": return "tooth";
            case "geese": return "goose";
            case "mice": return "mouse";
            case "oxen": return "ox";
            case "criteria": return "criterion";
            case "phenomena": return "phenomenon";
            case "lives": return "life";
            case "wives": return "wife";
            case "knives": return "knife";
            case "leaves": return "leaf";
            case "wolves": return "wolf";
            case "halves": return "half";
            case "thieves": return "thief";
            case "shelves": return "shelf";
            case "crises": return "crisis";
            case "analyses": return "analysis";
            case "movies": return "movie";
            case "people" or "series" or "species" or "police" or "aircraft" or "news" or "headquarters" or "means" or "barracks" or "crossroads" or "troops" or "thanks" or "goods" or "others": return word;
        }
        if (word.Length < 4) return word.Length == 3 && word[^1] == 's' && word is not ("gas" or "bus" or "yes") ? word[..^1] : word;
        if (word.EndsWith("men", StringComparison.Ordinal) && !word.EndsWith("amen", StringComparison.Ordinal) && word is not ("specimen" or "omen")) return word[..^2] + "an";
        if (word.EndsWith("ies", StringComparison.Ordinal)) return word.Length == 4 ? word[..^1] : word[..^3] + "y";
        if (word.EndsWith("sses", StringComparison.Ordinal) || word.EndsWith("shes", StringComparison.Ordinal) || word.EndsWith("ches", StringComparison.Ordinal) || word.EndsWith("xes", StringComparison.Ordinal) || word.EndsWith("zzes", StringComparison.Ordinal)) return word[..^2];
        if (word is "buses" or "viruses" or "heroes" or "potatoes" or "tomatoes" or "vetoes" or "statuses" or "campuses" or "bonuses" or "cargoes" or "volcanoes" or "gases") return word[..^2];
        return word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') ? word[..^1] : word;
    }
}
