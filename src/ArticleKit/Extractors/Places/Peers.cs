using ArticleKit.Languages;

namespace ArticleKit.Extractors.Places;

/// <summary>
/// Names joined in a list are of a kind, "Alabama, Georgia and Florida"; a word right behind a name says which kind it is, "Washington state".
/// </summary>
internal static class Peers
{
    private static readonly CountryCode America = CountryCode.Of("US");

    /// <summary>Which matches a word beside them makes a state or province.</summary>
    public static void MarkDivisions(PlaceText text, List<PlaceMatch> matches)
    {
        foreach (var match in matches)
        {
            if (match.IsPeople || match.Senses.Length < 2) continue;
            match.IsState = text.Follows(match.End) && text.IsSmall(match.End, PlaceWord.State) && IsAmerican(match);
            match.IsDivision = text.Follows(match.End)
                && (text.IsSmall(match.End, PlaceWord.State | PlaceWord.Province) || text.IsNamed(match.End, PlaceWord.State) && IsAmerican(match))
                || IsJudicial(text, match.First);
            if (!match.IsDivision
                && text.IsCapital(match.End)
                && text.Follows(match.End)
                && (text.IsStateOffice(match.End) || text.IsMember(match.End))
                && IsAmerican(match))
            {
                match.IsDivision = true;
            }
            match.IsAddressed = IsAddressed(text, match.First) || IsCentre(text, match.End);
            match.IsAmericanAddress = match.IsAddressed
                && match.First > 1
                && text[match.First - 2].IsStopped
                && text.IsNamed(match.First - 2, PlaceWord.ShortStreet);
        }
    }

    /// <summary>"Republic, Nixa and Ozark": at the end of a list of towns a word for a land's people is the town of that name.</summary>
    public static void MakeTowns(PlaceText text, List<PlaceMatch> matches)
    {
        for (int i = 1; i < matches.Count; i++)
        {
            var (match, before) = (matches[i], matches[i - 1]);
            if (!match.IsPeople
                || before.IsPeople
                || before.Senses.Length == 0
                || before.Senses[0].Number < 0
                || match.First != before.End + 1
                || !(text.Word(before.End) is "and" || text.IsChar(before.End, ','))
                || match.Senses[0].Kind == PlaceKind.Country)
            {
                continue;
            }
            if (text.Follows(match.End) && !text.IsFinite(match.End) && !text.Is(match.End, PlaceWord.Function | PlaceWord.In | PlaceWord.Of)) continue;
            var towns = Array.FindAll(match.Senses, static sense => !sense.IsPeople && sense.Kind.IsCity());
            if (towns.Length == 0 || match.Senses[0].Form != NameForm.Adjective) continue;
            match.Senses = towns;
            match.Rule = "place.name";
        }
    }

    public static void Run(PlaceText text, List<PlaceMatch> matches)
    {
        for (int i = 0; i < matches.Count; i++)
        {
            var match = matches[i];
            if (match.IsPeople || match.Senses.Length < 2) continue;
            if (i > 0 && Joined(text, matches[i - 1], match)) match.Peer = matches[i - 1];
            else if (i + 1 < matches.Count && Joined(text, match, matches[i + 1])) match.Peer = matches[i + 1];
        }
        Lists(text, matches);
    }

    /// <summary>"Raleigh, Durham and Chapel Hill": each name gets the whole list; of a long one those in a row with it.</summary>
    private static void Lists(PlaceText text, List<PlaceMatch> matches)
    {
        const int Longest = 8;
        for (int first = 0, end; first < matches.Count; first = end)
        {
            bool and = false;
            for (end = first + 1; end < matches.Count && end - first < Longest && Joined(text, matches[end - 1], matches[end]); end++)
                and |= text.Word(matches[end].First - 1) is "and" or "or";
            if (!and) continue;
            var list = matches.GetRange(first, end - first).ToArray();
            foreach (var match in list) match.List = list;
        }
    }

    /// <summary>508 Cumberland St., Lebanon: behind a house's number and its street stands the town.</summary>
    private static bool IsAddressed(PlaceText text, int first)
    {
        const int Longest = 5;
        if (first < 4 || !text.IsChar(first - 1, ',') || !text.Is(first - 2, PlaceWord.Street) || !text.IsCapital(first - 2)) return false;
        int i = first - 3;
        while (i > 0 && first - i < Longest + 3 && text.IsCapital(i)) i--;
        return i < first - 3 && text[i].Kind == Text.TokenKind.Number;
    }

    /// <summary>Durham city centre.</summary>
    private static bool IsCentre(PlaceText text, int end) =>
        text.Follows(end) && text.Word(end) is "city" or "town" && text.Follows(end + 1) && text.Word(end + 1) is "centre" or "center";

    /// <summary>the state of New York; the Western District of New York: a district of a court lies in a state.</summary>
    private static bool IsJudicial(PlaceText text, int first) =>
        first > 2 && text.Word(first - 1) is "of" && text.IsSmall(first - 2, PlaceWord.State) && text.Word(first - 3) is "the"
            || first > 2 && text.Is(first - 1, PlaceWord.Of) && text.IsNamed(first - 2, PlaceWord.CourtDistrict) && text.Is(first - 3, PlaceWord.Compass);

    /// <summary>New York State, but not Central State Hospital.</summary>
    private static bool IsAmerican(PlaceMatch match)
    {
        foreach (var sense in match.Senses) if (sense.Kind == PlaceKind.Admin1 && sense.Country == America) return true;
        return false;
    }

    /// <summary>A comma, "and" or both between them.</summary>
    public static bool Joined(PlaceText text, PlaceMatch first, PlaceMatch second)
    {
        int end = first.End;
        if (text.Follows(end) && text.IsSmall(end, PlaceWord.State | PlaceWord.Province)) end++; // Washington state and Oregon
        if (first.IsPeople || second.IsPeople || first.Container == second || second.First - end is not (1 or 2)) return false;
        bool comma = text.IsChar(end, ','), and = text.Word(second.First - 1) is "and" or "or";
        return second.First - end == 1 ? comma | and : comma & and;
    }
}
