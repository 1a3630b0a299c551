namespace ArticleKit.Parsers.Html.Tree;

/// <summary>Tells which blocks are running text: sentences that are not links and that no role takes out of the story.</summary>
internal static class ProseReader
{
    /// <summary>Roles that take a whole element out of the running for the story.</summary>
    public const Roles Outside = Roles.Navigation | Roles.Footer | Roles.Aside | Roles.Related | Roles.Comments | Roles.Share | Roles.Promo | Roles.Newsletter
        | Roles.Overlay | Roles.Tags | Roles.Bio | Roles.Hidden | Roles.Tools | Roles.Form | Roles.Teaser | Roles.References;

    public static void Run(Page page)
    {
        var blocks = page.Blocks;
        for (int i = 0; i < blocks.Length; i++) Count(page.TextOf(i), ref blocks[i]);
        page.Heading = HeadingFinder.Find(page);
        RoleSettler.Run(page);
        TeaserFinder.Run(page);
        for (int i = 0; i < blocks.Length; i++)
        {
            blocks[i].Roles |= page.Nodes[blocks[i].Node].All;
            blocks[i].IsProse = LooksLikeProse(blocks[i]) && (blocks[i].Roles & (Outside | Roles.Caption | Roles.Credit)) == 0;
        }
    }

    /// <summary>A sentence or more, most of it not links.</summary>
    public static bool LooksLikeProse(in TextBlock block) => block.Sentences > 0 && block.Words >= 10 && block.Linked * 2 < block.Length;

    private static void Count(ReadOnlySpan<char> text, ref TextBlock block)
    {
        int words = 0, wide = 0, sentences = 0;
        bool inside = false;
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (c is ' ' or '\n') { inside = false; continue; }
            if (c >= 0x2E80 && c < 0xD7B0 && c is < '\uAC00' or > '\uD7AF') { if (c is '。' or '！' or '？') sentences++; else wide++; continue; }
            if (!inside && char.IsLetterOrDigit(c)) { words++; inside = true; }
            if (c is '.' or '!' or '?' or '…' or '。' or '؟' or '।' or '！' or '？' && Ends(text, i)) sentences++;
        }
        block.Words = words + wide / 2;
        block.Sentences = sentences;
    }

    private static bool Ends(ReadOnlySpan<char> text, int i)
    {
        i++;
        while (i < text.Length && text[i] is '"' or '\'' or '”' or '’' or '»' or ')' or ']' or '“' or '.') i++;
        return i >= text.Length || text[i] is ' ' or '\n';
    }
}
