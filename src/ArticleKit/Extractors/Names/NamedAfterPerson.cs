using ArticleKit.Languages;

namespace ArticleKit.Extractors.Names;

/// <summary>
/// Things and bodies called after a person or an office: "the Dona Paz" (a ship), "St Anne's Hospital", "Selby Coroner's Court"; no person is meant.
/// </summary>
internal static class NamedAfterPerson
{
    /// <summary>Title words [first, name), then the name: an article before Mr or Dame makes it a thing's, and so does St before one name.</summary>
    public static bool Is(NameText text, int first, int name, int end)
    {
        if (name == first + 1 && text.UnitEnd(name, end) == end && text.IsNamed(first, BodyWord.ShortSaint)) return true;
        if (first == 0 || text.Word(first - 1) is not ("the" or "The")) return false;
        for (int i = first; i < name; i++) if (!text.Entry(i).Is(WordFlags.Honorific) || text.Is(i, NameWord.Articled)) return false;
        return true;
    }

    /// <summary>An office in the possessive before a further capital: the Coroner's Court, the Governor's Office.</summary>
    public static bool IsOffice(NameText text, int end) =>
        text.IsPersonNoun(end - 1)
            && !text.Entry(end - 1).Is(WordFlags.Given)
            && text.IsPossessive(end)
            && end + 1 < text.Tokens.Length
            && text.IsName(end + 1);
}
