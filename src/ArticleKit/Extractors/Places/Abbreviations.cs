using ArticleKit.Languages;

namespace ArticleKit.Extractors.Places;

/// <summary>
/// A state's short form stands after its town or in brackets (Macon, Ga. - R-Ga.), unless it has stops inside (N.Y.), three capitals (NSW) or is a whole word
/// (Calif).
/// </summary>
internal static class Abbreviations
{
    public static bool Stands(PlaceText text, PlaceMatch match)
    {
        if (match.Senses[0].Form != NameForm.Abbreviation || match.End != match.First + 1) return true;
        if (match.Senses[0].Kind != PlaceKind.Admin1) return true;
        var word = text.Word(match.First);
        if (word is "S.A." && match.Inner is null) return false; // a firm's
        if (word.TrimEnd('.').Contains('.') || word.Length > 2 && text[match.First].IsAllCaps) return true;
        bool stop = word[^1] == '.' || text.IsChar(match.End, '.') && !text[match.End].SpaceBefore;
        bool after = match.First > 1 && text.IsChar(match.First - 1, ',') && text.IsCapital(match.First - 2)
            || match.First > 0 && text.IsGluedHyphen(match.First - 1)
            || IsBracketed(text, match);
        if (stop && after && word[^1] != '.') match.End++;
        return after && (stop || word.Length == 2 && char.IsUpper(word[1]))
            || stop && word.Length > 4
            || after && word.Length > 3 && text.IsGluedHyphen(match.First - 1) && text[match.First - 2] is { Length: 1, IsCapital: true };
    }

    /// <summary>"Walker County (Ga.)".</summary>
    private static bool IsBracketed(PlaceText text, PlaceMatch match) =>
        match.First > 1
            && text.IsChar(match.First - 1, '(')
            && text.IsCapital(match.First - 2)
            && (text.IsChar(match.End, ')') || text.IsChar(match.End, '.') && text.IsChar(match.End + 1, ')'));

    /// <summary>"U.S.": what is written with stops is what the letters stand for, and no village called Us.</summary>
    public static void Narrow(PlaceText text, PlaceMatch match)
    {
        if (match.Senses.Length > 1
            && match.End == match.First + 1
            && text.Word(match.First)[..^1].Contains('.')
            && Array.Exists(match.Senses, static sense => sense.Form == NameForm.Abbreviation))
        {
            match.Senses = Array.FindAll(match.Senses, static sense => sense.Form == NameForm.Abbreviation);
        }
    }
}
