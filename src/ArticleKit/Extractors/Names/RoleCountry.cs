using ArticleKit.Languages;

namespace ArticleKit.Extractors.Names;

/// <summary>Of which country an office is: the people or country its words begin with, also behind how it is held.</summary>
internal static class RoleCountry
{
    /// <summary>
    /// The country at the first of the role words, or behind "Acting", "former", "ex-", and where it ends; null where there is none, or an Iran expert is
    /// meant.
    /// </summary>
    public static string? At(NameText text, int first, int limit, out int start, out int end)
    {
        start = first;
        string? country = text.CountryAt(first, limit, out end, out var kind);
        if (country is not null && kind == NationWord.Name && end < limit && text.Is(end, NameWord.Topic)) { end = first; return null; }
        // "British Columbia Premier", "Washington Gov."
        if (country is not null
            && end < limit
            && text.Tokens[end].IsCapital
            && (kind == NationWord.Adjective && text.IsName(end) && IsPlace(text, first, end + 1)
                || kind == NationWord.Capital && text.Word(first) is "Washington" && StateOffice.IsAt(text.Analysis, text.Lexicon, end, limit)))
        {
            end = first;
            return null;
        }
        // "Niger State Governor"
        if (country is not null && end + 1 < limit && text.Is(end, NameWord.Province) && text.IsName(end) && IsPlace(text, first, end + 1))
        {
            end = first;
            return null;
        }
        // "Harare mayor": of the town, not of its country
        if (country is not null && kind == NationWord.Capital && end < limit && IsOfTown(text, end, limit)) { end = first; return null; }
        while (country is null
            && start < limit - 1
            && (text.Is(start, NameWord.Modifier | NameWord.Tenure) || text.IsHyphen(start + 1) && text.Is(start, NameWord.PastPrefix)))
        {
            int word = start;
            start += text.IsHyphen(start + 1) ? 2 : 1;
            country = text.CountryAt(start, limit, out end, out var held);
            if (country is not null && held == NationWord.Capital && end < limit && IsOfTown(text, end, limit)) { end = start; return null; }
            if (country is not null && text.Tokens[word].IsCapital && IsPlace(text, word, end)) return null;
        }
        return country;
    }

    /// <summary>An office that towns have and countries have not.</summary>
    private static bool IsOfTown(NameText text, int office, int limit)
    {
        for (int i = office; i < limit && i < office + 2; i++) if (text.Is(i, BodyWord.TownOffice)) return true;
        return false;
    }

    /// <summary>New Jersey, and nothing new of Jersey.</summary>
    private static bool IsPlace(NameText text, int first, int end)
    {
        List<PlaceSense> senses = [];
        text.Lexicon.Gazetteer.Find(text.Slice(first, end), senses);
        return senses.Count > 0;
    }
}
