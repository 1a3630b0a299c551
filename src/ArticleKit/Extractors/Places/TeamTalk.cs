using ArticleKit.Languages;
using ArticleKit.Text;

namespace ArticleKit.Extractors.Places;

/// <summary>
/// "Selby beat Ripon 2-0", "the Milan coach", "a win over Leeds": in a report of a match the club, not the town or state it is called after. A country plays
/// under its own name.
/// </summary>
internal sealed class TeamTalk(PlaceText text)
{
    /// <summary>So many different words of the game, or fewer beside a score, make a story a report of one.</summary>
    private const int Words = 4, WordsBesideScore = 2;

    private bool? _isMatch;

    public bool Is(PlaceMatch match)
    {
        if (match.Container is not null || match.IsPeople || text.IsPossessive(match.End) || !IsCalledAfter(match)) return false;
        int before = match.First - 1, after = match.End;
        return (Met(before, text[match.First].IsSentenceStart) || Plays(before, after) || IsSquad(after)) && (_isMatch ??= IsReport());
    }

    private static bool IsCalledAfter(PlaceMatch match) =>
        match.Senses.Length > 0
            && Array.TrueForAll(match.Senses, static sense => sense.Kind.IsCity() || sense.Kind == PlaceKind.Admin2
                || sense.Kind == PlaceKind.Admin1 && sense.Country.Letters is "US" or "AU" or "GB" or "CA" or "ZA" or "NZ" or "IN");

    /// <summary>"beat Ripon", "a win over Leeds", "lost 3-0 to Palermo", "joined from Turin".</summary>
    private bool Met(int before, bool opens)
    {
        if (before < 1 || opens || text.IsCapital(before)) return false;
        if (text.Is(before, PlaceWord.Sports) || text.Is(before, MatchWord.Beats)) return true;
        int at = before - 1;
        for (int n = 0; n < 3 && at > 0 && text[before - 1].Kind == TokenKind.Number && !text[at].IsWord; n++) at--;
        return text.Word(before) switch
        {
            "over" => text.Is(at, MatchWord.Contest),
            "to" => text.Is(at, MatchWord.Loses),
            "with" => text.Is(at, MatchWord.Draws),
            "by" => text.Is(at, MatchWord.Beaten),
            "from" => text.Is(at, MatchWord.Joins),
            _ => false,
        };
    }

    /// <summary>"Selby led", "Reading face Ripon", "Boston has won", "Selby, who lost": its verb follows.</summary>
    private bool Plays(int before, int after)
    {
        if (text.IsChar(after, ',') && after + 1 < text.Count && text.Word(after + 1) is "who") return true;
        if (!text.Follows(after) || text.IsCapital(after)) return false;
        if (text.Word(after) is "who") return true;
        bool free = before < 0
            || text[before + 1].IsSentenceStart
            || !text[before].IsWord
            || text[before].Tag is not (Tag.Preposition or Tag.To or Tag.Name or Tag.Adjective) && !text.Is(before, PlaceWord.In | PlaceWord.Of | PlaceWord.By);
        return free
            && !text.Is(after, MatchWord.OfPlace)
            && !text.Is(after, PlaceWord.Said)
            && (text[after].Tag is Tag.Past or Tag.Third || text.Is(after, MatchWord.Plays));
    }

    /// <summary>"Leeds manager", "the Milan coach".</summary>
    private bool IsSquad(int after) => text.Follows(after) && !text.IsCapital(after) && text.Is(after, MatchWord.Squad);

    private bool IsReport()
    {
        var seen = new HashSet<int>();
        bool game = false, score = false;
        for (int i = 0; i < text.Count; i++)
        {
            if (text.Is(i, MatchWord.Game | MatchWord.Contest | MatchWord.Squad)) seen.Add(text[i].Word);
            if (text.Is(i, MatchWord.Game)) game = true;
            else if (!score && text[i].Kind == TokenKind.Number && text[i].Length <= 3) score = IsScore(i);
        }
        return (game || score) && seen.Count >= (score ? WordsBesideScore : Words);
    }

    /// <summary>2-0, 85-82.</summary>
    private bool IsScore(int i) =>
        text.IsGluedHyphen(i + 1)
            && i + 2 < text.Count
            && text[i + 2] is { Kind: TokenKind.Number, Length: <= 3, SpaceBefore: false }
            && !text.IsGluedHyphen(i + 3);
}
