using ArticleKit.Languages;
using ArticleKit.Model;

namespace ArticleKit.Extractors.Places;

/// <summary>
/// Says how a place name is used: "in Tehran" literal, "Tehran accused" metonym, "Iran's envoy" possessor, "Iranian" demonym, "US troops" modifier,
/// "Kurdistan security council" in_organization.
/// </summary>
internal sealed class UseReader(PlaceText text)
{
    public void Read(PlaceMatch match)
    {
        match.Use = Use(match);
        if (match.Chosen is not { } sense || match.Use is not (PlaceUse.Metonym or PlaceUse.Possessor) || sense.Kind.IsState()) return;
        var actor = text.Gazetteer.StandsFor(sense);
        if (actor.IsNone || match.Use == PlaceUse.Possessor && !OfficialFollows(match.End + 1)) return;
        match.Actor = actor;
    }

    private PlaceUse Use(PlaceMatch match)
    {
        if (match.IsPeople) return PlaceUse.Demonym;
        if (match.InBody) return PlaceUse.InOrganization;
        int before = match.First - 1, after = match.End;
        if (text.IsPossessive(after)) return PlaceUse.Possessor;
        if (text.IsGluedHyphen(after)) return after + 1 < text.Count && text.Word(after + 1) is "based" or "born" or "area" or "wide" ? PlaceUse.Literal : PlaceUse.Modifier;
        if (text.IsGluedHyphen(before) && !text.Follows(after)) return PlaceUse.Modifier;
        if (text.Follows(after) && (text.Is(after, PlaceWord.Acting) && !text.IsFinite(after) || text.Is(after + 1, PlaceWord.Acting) && text.IsSmall(after) && !text.IsFinite(after)) && !Locative(before)) return PlaceUse.InOrganization;
        if (text.Is(after, PlaceWord.Admin | PlaceWord.Feature)) return PlaceUse.Literal;
        if (text.IsSmall(after) && text.Follows(after) && IsNoun(after)) return PlaceUse.Modifier;
        if (Acts(match)) return PlaceUse.Metonym;
        return PlaceUse.Literal;
    }

    private bool Locative(int before) => text.Is(before, PlaceWord.In);

    /// <summary>The subject of a finite verb, alone or in a pair, or the one it is done by; states, their seats and teams act so.</summary>
    private bool Acts(PlaceMatch match)
    {
        int before = match.First - 1;
        if (Locative(before)) return false;
        if (before >= 0 && text.Is(before, PlaceWord.By) && match.Chosen is { } sense && (sense.Kind.IsState() || !text.Gazetteer.StandsFor(sense).IsNone)) return true;
        int at = match.End;
        if (text.Follows(at) && text.Word(at) is "and" or "or" && text.IsCapital(at + 1))
        {
            at += 2;
            while (text.IsCapital(at) && text.Follows(at)) at++;
        }
        for (int skipped = 0; skipped < 2 && text.Follows(at); skipped++, at++)
        {
            if (text.IsFinite(at)) return true;
            if (text.Word(at) is not ("also" or "never" or "not" or "later" or "earlier" or "now" or "still" or "then" or "again") && !text.Word(at).EndsWith("ly")) return false;
        }
        return false;
    }

    private bool IsNoun(int token) => text[token].Tag is Text.Tag.Noun or Text.Tag.Plural && !text.IsFinite(token) && !text.Is(token, PlaceWord.In | PlaceWord.By | PlaceWord.Of | PlaceWord.Determiner | PlaceWord.Function);

    /// <summary>"Tehran's envoy", "Tehran's top diplomat": a word of government within three.</summary>
    private bool OfficialFollows(int after)
    {
        for (int i = after; i < after + 3 && text.Follows(i) && !text.IsCapital(i); i++) if (text.Is(i, PlaceWord.Official)) return true;
        return false;
    }
}
