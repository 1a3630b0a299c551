namespace ArticleKit.Extractors.Names;

/// <summary>The party and state of an American politician behind the name: "Sen. Bob Hale, R-Texas,", "Rep. Ann Lee (D-Calif.)".</summary>
internal static class PartyTag
{
    /// <summary>The token behind the tag at a token; the token itself where none begins there.</summary>
    public static int End(NameText text, int token, int limit)
    {
        if (token < 1 || token + 2 >= limit || !(text.Is(token - 1, ',') || text.Is(token - 1, '('))) return token;
        return Party(text, token) is not null && text.IsHyphen(token + 1) && text.Tokens[token + 2].IsCapital ? text.UnitEnd(token, limit) : token;
    }

    /// <summary>The party that a letter stands for; independents have none.</summary>
    public static string? Party(NameText text, int token) =>
        text.Is(token, 'D') ? "Democratic Party" : text.Is(token, 'R') ? "Republican Party" : text.Is(token, 'I') ? "" : null;
}
