using ArticleKit.Languages;
using ArticleKit.Model;

namespace ArticleKit.Extractors.Figures;

/// <summary>
/// "$2 billion" in a story from Sydney: the dollar of the country a story is told from, where it is written there and for those who live there.
/// </summary>
internal static class HomeDollar
{
    /// <summary>
    /// Of a story that only speaks of the country, one that marks the other dollar with US$. Null where a bare sign is the United States' dollar: an agency
    /// that writes for the world, a dateline that names the country to strangers, a story that marks its own with A$.
    /// </summary>
    public static Unit? Of(Story story, Findings found, UnitTable units)
    {
        if (found.Country is not { } country || units.Home("$", country) is not { } own) return null;
        if (found.Near is { } near && near.Country.ToString() != country) return null;
        bool named = found.Near is not null || found.Dateline?.Place?.Country == country;
        if (!named && !IsWritten(story.Text, "US$")) return null;
        if ((story.Head.Agency?.Code ?? found.Dateline?.Agency) is { } agency && Agencies.Home(agency) != country) return null;
        if (found.Dateline is { PlaceText: { } place } && place.Contains(',')) return null;
        foreach (string sign in units.SignsOf(own)) if (IsWritten(story.Text, sign)) return null;
        return own;
    }

    /// <summary>A$, but not the one in CA$.</summary>
    private static bool IsWritten(string text, string sign)
    {
        for (int at = text.IndexOf(sign, StringComparison.Ordinal); at >= 0; at = text.IndexOf(sign, at + 1, StringComparison.Ordinal))
            if (at == 0 || !char.IsLetter(text[at - 1])) return true;
        return false;
    }
}
