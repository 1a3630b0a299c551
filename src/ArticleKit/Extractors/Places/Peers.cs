namespace ArticleKit.Extractors.Places;

/// <summary>Names joined in a list are of a kind, "Alabama, Georgia and Florida"; a word right behind a name says which kind it is, "Washington state".</summary>
internal static class Peers
{
    public static void Run(PlaceText text, List<PlaceMatch> matches)
    {
        for (int i = 0; i < matches.Count; i++)
        {
            var match = matches[i];
            if (match.IsPeople || match.Senses.Length < 2) continue;
            match.IsDivision = text.IsSmall(match.End) && text.Follows(match.End) && text.Word(match.End) is "state" or "province";
            if (i > 0 && Joined(text, matches[i - 1], match)) match.Peer = matches[i - 1];
            else if (i + 1 < matches.Count && Joined(text, match, matches[i + 1])) match.Peer = matches[i + 1];
        }
    }

    private static bool Joined(PlaceText text, PlaceMatch first, PlaceMatch second)
    {
        if (first.IsPeople || second.IsPeople || first.Container == second || second.First - first.End is not (1 or 2)) return false;
        bool comma = text.IsChar(first.End, ','), and = text.Word(second.First - 1) is "and" or "or";
        return second.First - first.End == 1 ? comma | and : comma & and;
    }
}
