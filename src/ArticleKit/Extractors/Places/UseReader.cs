using ArticleKit.Languages;
using ArticleKit.Model;

namespace ArticleKit.Extractors.Places;

/// <summary>
/// Says how a place name is used: "in Tehran" literal, "Tehran accused" metonym, "Iran's envoy" possessor, "Iranian" demonym, "US troops" modifier,
/// "Kurdistan security council" in_organization.
/// </summary>
internal sealed class UseReader(PlaceText text)
{
    private readonly Actors _actors = new(text);

    public void Read(IReadOnlyList<PlaceMatch> matches)
    {
        for (int i = 0; i < matches.Count; i++) Read(matches[i], i > 0 ? matches[i - 1] : null, i + 1 < matches.Count ? matches[i + 1] : null);
    }

    private void Read(PlaceMatch match, PlaceMatch? previous, PlaceMatch? next)
    {
        match.Use = Use(match, previous, next);
        if (match.Chosen is not { } sense || match.Use is not (PlaceUse.Metonym or PlaceUse.Possessor) || sense.Kind.IsState()) return;
        var actor = text.Gazetteer.StandsFor(sense);
        if (actor.IsNone || match.Use == PlaceUse.Possessor && !OfficialFollows(match.End + 1)) return;
        match.Actor = actor;
    }

    private PlaceUse Use(PlaceMatch match, PlaceMatch? previous, PlaceMatch? next)
    {
        if (match.IsPeople) return PlaceUse.Demonym;
        if (match.InBody) return PlaceUse.InOrganization;
        if ((match.Cues & 1UL << (int)PlaceCue.Dateline) != 0) return PlaceUse.Literal;
        int before = match.First - 1, after = match.End;
        if (text.IsPossessive(after)) return PlaceUse.Possessor;
        if (text.IsGluedHyphen(after))
            return after + 1 < text.Count && text.IsSmall(after + 1, PlaceWord.Based | PlaceWord.Wide) ? PlaceUse.Literal : PlaceUse.Modifier;
        if (text.IsGluedHyphen(before) && !text.Follows(after)) return PlaceUse.Modifier;
        if (text.Follows(after)
            && (text.Is(after, PlaceWord.Acting) && !text.IsFinite(after)
                || text.Is(after + 1, PlaceWord.Acting) && text.IsSmall(after) && !text.IsFinite(after))
            && !text.Is(before, PlaceWord.In))
        {
            return PlaceUse.InOrganization;
        }
        if (text.Is(after, PlaceWord.Admin | PlaceWord.Feature)) return PlaceUse.Literal;
        if (text.IsSmall(after) && text.Follows(after) && IsNoun(after)) return PlaceUse.Modifier;
        if (_actors.Acts(match, previous, next)) return PlaceUse.Metonym;
        return PlaceUse.Literal;
    }

    private bool IsNoun(int token) =>
        text[token].Tag is Text.Tag.Noun or Text.Tag.Plural
            && !text.IsFinite(token)
            && !text.Is(token, PlaceWord.In | PlaceWord.By | PlaceWord.Of | PlaceWord.Determiner | PlaceWord.Function);

    /// <summary>"Tehran's envoy", "Tehran's top diplomat": a word of government within three.</summary>
    private bool OfficialFollows(int after)
    {
        for (int i = after; i < after + 3 && text.Follows(i) && !text.IsCapital(i); i++) if (text.Is(i, PlaceWord.Official)) return true;
        return false;
    }
}
