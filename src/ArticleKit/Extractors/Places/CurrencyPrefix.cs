namespace ArticleKit.Extractors.Places;

/// <summary>"US$5 billion", "US $5 billion": whose dollars these are, and no place.</summary>
internal static class CurrencyPrefix
{
    public static bool Is(PlaceText text, PlaceMatch match)
    {
        int sign = match.End;
        return sign + 1 < text.Count
            && text.IsChar(sign, '$')
            && !text[sign + 1].SpaceBefore
            && text[sign + 1].Kind == Text.TokenKind.Number
            && text[match.End - 1].Length <= 4;
    }
}
